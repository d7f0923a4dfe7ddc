"""Any text gives a turn, and every draft of a turn is a valid document."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from trackflow.engine.conversation import Conversation, start
from trackflow.engine.document import parse_document

TODAY = date(2026, 3, 2)
PROMPTS = Path(__file__).parents[3] / "evals" / "prompts"
DRAFTS: list[dict[str, Any]] = list(
    json.loads((PROMPTS / "drafts.json").read_text("utf-8")).values()
)
WORDS = sorted(
    {
        word
        for line in (PROMPTS / "turns.jsonl").read_text("utf-8").splitlines()
        for message in json.loads(line)["say"]
        for word in message.split()
    }
)
MESSAGES = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(draft=st.sampled_from([None, *DRAFTS]), messages=st.lists(MESSAGES, min_size=1, max_size=3))
def test_any_text_gives_a_turn_with_a_valid_draft(
    draft: dict[str, Any] | None, messages: list[str]
) -> None:
    conversation = start(TODAY, draft)
    for message in messages:
        turn = conversation.say(message)
        assert turn.outcome in ("changed", "asked", "refused", "unchanged")
        assert turn.said
        if turn.document is not None:
            parse_document(turn.document)
        conversation = Conversation.from_dict(turn.conversation.to_dict())
        assert conversation == turn.conversation


def test_a_very_long_message_gets_an_answer() -> None:
    turn = start(TODAY, DRAFTS[0]).say("only in Germany " * 7000)
    assert turn.outcome == "asked"


def test_words_said_over_and_over_get_an_answer() -> None:
    for words in ("not ", "no ", "add a ", "can you please ", "the the form ", "'", "one one "):
        assert start(TODAY, DRAFTS[0]).say((words * 1000)[:990]).said
        assert start(TODAY).say((words * 1000)[:990]).said
