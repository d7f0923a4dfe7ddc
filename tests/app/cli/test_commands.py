"""The command line on a data folder, without a running server."""

import json
from pathlib import Path
from typing import Any

import pytest

from harness import trackflow

SENTENCE = "Show a banner to returning visitors: welcome back"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one site."""
    folder = tmp_path / "data"
    run(folder, "sites", "create", "My shop", "--url", "https://shop.example")
    return folder


def run(data: Path, *arguments: str) -> Any:
    done = trackflow(data, *arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def refused(data: Path, *arguments: str) -> str:
    done = trackflow(data, *arguments)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.parametrize("server", ["nginx", "caddy", "cloudflare"])
def test_a_recipe_serves_the_script_and_its_events_from_the_sites_own_address(
    data: Path, server: str
) -> None:
    address = "https://trackflow.example"
    done = trackflow(data, "sites", "install", "my-shop", "--for", server, "--address", address)
    assert done.returncode == 0, done.stderr
    assert address in done.stdout
    assert "/v1/batch" in done.stdout or "v1/batch$" in done.stdout
    assert '<script src="/s/wk_' in done.stdout


def test_a_new_site_prints_its_tag(data: Path) -> None:
    printed = trackflow(data, "sites", "show", "my-shop").stdout
    (site,) = run(data, "sites", "list")
    assert f'/s/{site["write_key"]}.js"></script>' in printed


def test_a_second_site_of_the_same_name_is_refused(data: Path) -> None:
    said = refused(data, "sites", "create", "My Shop", "--url", "https://other.example")
    assert "My Shop" in said
    assert "another name" in said


@pytest.mark.parametrize("url", ["shop.example", "ftp://shop.example", ""])
def test_an_address_that_is_none_is_refused_with_an_example(data: Path, url: str) -> None:
    assert "https://example.com" in refused(data, "sites", "create", "Other", "--url", url)


def test_a_key_is_shown_once_and_can_be_revoked(data: Path) -> None:
    key = run(data, "sites", "create-key", "my-shop", "--scope", "read")
    assert key["secret"].startswith("sk_")
    (listed,) = run(data, "sites", "keys", "my-shop")
    assert "secret" not in listed
    trackflow(data, "sites", "revoke-key", "my-shop", key["id"])
    (listed,) = run(data, "sites", "keys", "my-shop")
    assert listed["revoked_at"]


def test_a_workflow_lives_from_sentence_to_archive(data: Path) -> None:
    made = run(data, "workflows", "create", "my-shop", SENTENCE)
    assert made["origin"] == "sentence"
    workflow = made["id"]
    for need in made["needs"]:
        run(data, "workflows", "edit", workflow, f"{need['path']}=/welcome")
    assert run(data, "workflows", "publish", workflow)["state"] == "live"
    assert run(data, "workflows", "pause", workflow)["state"] == "paused"
    assert run(data, "workflows", "resume", workflow)["state"] == "live"
    results = run(data, "workflows", "results", workflow)
    assert (results["exposed_visitors"], results["converted"]) == (0, None)
    assert run(data, "workflows", "archive", workflow)["state"] == "archived"
    (listed,) = run(data, "workflows", "list", "my-shop")
    assert (listed["id"], listed["published"]) == (workflow, None)


def test_a_document_may_come_as_yaml(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "hello.yaml"
    file.write_text(
        "name: Hello\npages: [/pricing]\nsteps:\n- type: overlay\n  title: Hello\n",
        encoding="utf-8",
    )
    made = run(data, "workflows", "create", "my-shop", "--file", str(file))
    assert (made["name"], made["document"]["pages"]) == ("Hello", ["/pricing"])


def test_a_wrong_word_in_a_file_is_named_with_the_nearest_word(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "hello.yaml"
    file.write_text("steps:\n- type: overley\n  title: Hello\n", encoding="utf-8")
    said = refused(data, "workflows", "create", "my-shop", "--file", str(file))
    assert "steps[0].type" in said
    assert "overlay" in said


def test_a_sentence_that_is_not_understood_makes_no_draft(data: Path) -> None:
    refused(data, "workflows", "create", "my-shop", "do that thing again")
    assert run(data, "workflows", "list", "my-shop") == []


def test_what_is_missing_is_said_with_a_remedy(data: Path) -> None:
    assert "trackflow workflows list" in refused(data, "workflows", "show", "wf_nothing")
    assert "trackflow sites list" in refused(data, "events", "tail", "nowhere")


def test_an_empty_store_says_so(data: Path) -> None:
    assert "No event" in trackflow(data, "events", "tail", "my-shop").stdout
