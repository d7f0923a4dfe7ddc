"""Every turn of the gold file gives exactly the draft it names."""

import json
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from trackflow.engine.conversation import start

PROMPTS = Path(__file__).parents[3] / "evals" / "prompts"
DRAFTS: dict[str, Any] = json.loads((PROMPTS / "drafts.json").read_text("utf-8"))
TURNS: list[dict[str, Any]] = [
    json.loads(line) for line in (PROMPTS / "turns.jsonl").read_text("utf-8").splitlines()
]


def changed(document: Any, change: dict[str, Any]) -> Any:
    if "=" in change:
        return change["="]
    document = deepcopy(document)
    for path, value in change.items():
        *way, last = path.replace("[", ".").replace("]", "").split(".")
        part = document
        for key in way:
            part = part[int(key)] if key.isdigit() else part.setdefault(key, {})
        if value is None:
            del part[last]
        else:
            part[last] = value
    return document


@pytest.mark.parametrize(
    "line", [line for line in TURNS if not line.get("open")], ids=lambda line: line["id"]
)
def test_a_message_changes_what_it_says_and_nothing_else(line: dict[str, Any]) -> None:
    draft = DRAFTS.get(line["draft"])
    conversation = start(date(2026, 3, 2), draft)
    turn = conversation.say(line["say"][0])
    for message in line["say"][1:]:
        turn = turn.conversation.say(message)
    assert (turn.outcome, turn.document) == (line["outcome"], changed(draft, line["change"]))


def test_half_of_the_turns_are_not_english() -> None:
    assert len(TURNS) >= 150
    assert sum(line["lang"] != "en" for line in TURNS) >= 0.5 * len(TURNS)
