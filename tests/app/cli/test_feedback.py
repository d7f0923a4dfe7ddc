"""Feedback and reviews at the command line."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from trackflow.app.cli.root import app as command_line
from trackflow.platform.errors import TrackFlowError

SENTENCE = "Show a banner to returning visitors: welcome back"
UNCLEAR = "do the thing with the stuff"
FILE = """\
name: Hello
pages: [/pricing]
steps:
- type: overlay
  title: Hello
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one site."""
    folder = tmp_path / "data"
    run(folder, "sites", "create", "My shop", "--url", "https://shop.example")
    return folder


def run(data: Path, *arguments: str) -> Any:
    return json.loads(said(data, *arguments, "--json"))


def said(data: Path, *arguments: str) -> str:
    done = CliRunner().invoke(command_line, ["--data", str(data), *arguments])
    if done.exception:
        raise done.exception
    return done.stdout


def refused(data: Path, *arguments: str) -> str:
    with pytest.raises(TrackFlowError) as error:
        said(data, *arguments)
    return f"{error.value.message} {error.value.remedy}"


def machine_made(data: Path) -> str:
    file = data.parent / "hello.yaml"
    file.write_text(FILE, encoding="utf-8")
    arguments = ("--file", str(file), "--origin", "autopilot", "--confidence", "0.8")
    return run(data, "workflows", "create", "my-shop", *arguments)["id"]


def test_a_sentence_is_live_with_two_commands_and_says_how_fast(data: Path) -> None:
    made = run(data, "workflows", "create", "my-shop", SENTENCE)
    for need in made["needs"]:
        run(data, "workflows", "edit", made["id"], f"{need['path']}=/welcome")
    assert run(data, "workflows", "publish", made["id"])["state"] == "live"
    printed = said(data, "workflows", "show", made["id"])
    assert "made by a sentence" in printed
    assert "approved by owner" in printed
    assert "s after the sentence" in printed


def test_what_a_machine_made_takes_an_explicit_approval(data: Path) -> None:
    workflow = machine_made(data)
    printed = said(data, "workflows", "publish", workflow)
    assert "in review" in printed
    assert f"trackflow workflows approve {workflow}" in printed
    said(data, "workflows", "send-back", workflow, "--comment", "Too loud")
    assert "Too loud" in said(data, "workflows", "reviews", workflow)
    assert run(data, "workflows", "publish", workflow, "--approve")["state"] == "live"
    decided = [one["decision"] for one in run(data, "workflows", "reviews", workflow)]
    assert decided == ["approved", "sent_back"]


def test_a_review_is_asked_for_and_given(data: Path) -> None:
    workflow = machine_made(data)
    assert run(data, "workflows", "submit", workflow)["in_review"] == 1
    refused(data, "workflows", "approve", workflow, "--version", "7")
    assert run(data, "workflows", "approve", workflow, "--version", "1")["published"] == 1


def test_the_policy_of_an_organization_is_shown_and_chosen(data: Path) -> None:
    name = "My organization"
    assert run(data, "organizations", "review", name)["review"] == "always"
    assert run(data, "organizations", "review", name, "--below", "0.7")["below"] == 0.7
    assert "under 0.7" in said(data, "organizations", "review", name)
    refused(data, "organizations", "review", name, "--always", "--never")
    assert run(data, "organizations", "review", name, "--never")["review"] == "never"
    assert run(data, "workflows", "publish", machine_made(data))["state"] == "live"


def test_a_thumb_is_exported_with_its_sentence(data: Path, tmp_path: Path) -> None:
    made = run(data, "workflows", "create", "my-shop", SENTENCE)
    run(data, "workflows", "feedback", made["id"], "--down", "--comment", "A popup, please")
    run(data, "workflows", "edit", made["id"], "steps[0].style=modal")
    (line,) = [json.loads(text) for text in said(data, "feedback", "export").splitlines()]
    assert (line["prompt"], line["rating"]) == (SENTENCE, "down")
    assert line["comments"] == ["A popup, please"]
    assert line["document"]["steps"][0]["style"] == "modal"
    assert [change["path"] for change in line["changes"]] == ["steps[0].style"]
    file = tmp_path / "lines.jsonl"
    assert "1 lines" in said(data, "feedback", "export", "--output", str(file))
    assert json.loads(file.read_text(encoding="utf-8")) == line


def test_a_sentence_that_made_no_draft_is_kept_and_can_be_rated(data: Path) -> None:
    hint = refused(data, "workflows", "create", "my-shop", UNCLEAR)
    (kept,) = run(data, "feedback", "list", "--outcome", "clarify")
    assert kept["prompt"] == UNCLEAR
    assert f"trackflow workflows feedback {kept['id']} --down" in hint
    said(data, "workflows", "feedback", kept["id"], "--down")
    assert "down" in said(data, "feedback", "list")
    assert run(data, "feedback", "list", "--outcome", "refuse") == []


def test_trying_a_sentence_keeps_it_only_where_there_is_an_installation(
    data: Path, tmp_path: Path
) -> None:
    assert run(data, "generate", SENTENCE)["id"].startswith("gen_")
    elsewhere = tmp_path / "elsewhere"
    assert run(elsewhere, "generate", SENTENCE)["id"] is None
    assert not elsewhere.exists()


def test_erasing_takes_a_sentence_or_a_workflow_away(data: Path) -> None:
    made = run(data, "workflows", "create", "my-shop", SENTENCE)
    run(data, "generate", UNCLEAR)
    (unclear,) = run(data, "feedback", "list", "--outcome", "clarify")
    said(data, "feedback", "erase", unclear["id"])
    said(data, "workflows", "delete", made["id"], "--yes")
    assert said(data, "feedback", "export") == ""
    assert run(data, "workflows", "list", "my-shop") == []
    assert "Erased: 0" in said(data, "feedback", "erase", "--before", "2020-01-01")


@pytest.mark.parametrize(
    "arguments",
    [
        ("workflows", "feedback", "gen_nobody", "--up"),
        ("workflows", "feedback", "gen_nobody"),
        ("workflows", "feedback", "gen_nobody", "--up", "--comment", "x" * 5000),
        ("feedback", "erase"),
        ("feedback", "export", "--output", "/nowhere/at/all.jsonl"),
    ],
)
def test_what_cannot_be_done_is_said(data: Path, arguments: tuple[str, ...]) -> None:
    assert refused(data, *arguments)


def test_a_document_by_hand_has_no_sentence_to_rate(data: Path) -> None:
    assert "no sentence" in refused(data, "workflows", "feedback", machine_made(data), "--up")
