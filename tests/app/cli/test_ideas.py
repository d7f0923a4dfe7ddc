"""`trackflow ideas` and `trackflow workflows optimize`, for people and for programs."""

import json
from pathlib import Path

import pytest

from harness import trackflow


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one site."""
    folder = tmp_path / "data"
    done = trackflow(folder, "sites", "create", "My shop", "--url", "https://shop.example")
    assert done.returncode == 0, done.stderr
    return folder


def test_ideas_are_printed_with_their_reasons(tmp_path: Path) -> None:
    printed = trackflow(tmp_path, "ideas", "more demo requests").stdout
    assert printed.startswith("1. ")
    assert "Expected: " in printed
    assert "Effort: " in printed


def test_a_goal_that_is_not_understood_is_asked_about(tmp_path: Path) -> None:
    done = trackflow(tmp_path, "ideas", "make it nicer")
    assert done.returncode == 0
    assert "This needs an answer first." in done.stdout


def test_an_idea_becomes_a_draft_that_is_then_improved(data: Path) -> None:
    made = trackflow(data, "ideas", "more bookings", "--site", "my-shop", "--create", "1", "--json")
    assert made.returncode == 0, made.stderr
    workflow = json.loads(made.stdout)
    assert (workflow["state"], workflow["sentence"]) == ("draft", "more bookings")
    suggested = trackflow(data, "workflows", "optimize", workflow["id"], "--json")
    wanted = json.loads(suggested.stdout)[0]["id"]
    saved = trackflow(data, "workflows", "optimize", workflow["id"], "--apply", wanted)
    assert saved.returncode == 0, saved.stderr
    assert "version 2" in saved.stdout


@pytest.mark.parametrize("more", [("--create", "1"), ("--site", "my-shop", "--create", "9")])
def test_an_idea_without_a_site_or_without_its_number_makes_nothing(
    data: Path, more: tuple[str, ...]
) -> None:
    done = trackflow(data, "ideas", "more bookings", *more)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "trackflow ideas GOAL --site SITE" in " ".join(done.stderr.split())
