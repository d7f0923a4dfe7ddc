"""What holds for any text."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trackflow.engine.document import parse_document
from trackflow.engine.explanation import explain
from trackflow.engine.language import Understanding, understand

TODAY = date(2026, 11, 25)
GOLD = Path(__file__).parents[3] / "../shared/evals/nl_dev.jsonl"

WORDS = (
    "show a the banner popup modal tooltip message about saying discount newsletter "
    "\"Buy now\" 'it' to from on for with without not except or and , . : → mobile "
    "desktop visitors users everyone customers new returning first third 3 30 50% $20 "
    "seconds minutes half minute after when more less than at least scroll click "
    "submit the contact form headline button change hide redirect /pricing /blog/* "
    "Germany France Texas London Spanish Google ads Facebook email once per session "
    "week goal signup logged in cart over pages viewed A/B test winner coupon SAVE20 "
    "code countdown until Nov 30 2026-13-45 plan pro industry role = developer "
    "utm_source ( ) / - enterprise segment list chat open recommend products "
).split()

phrases = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
texts = st.one_of(st.text(max_size=300), phrases)


def well_formed(answer: Understanding) -> bool:
    return {
        "workflow": answer.document is not None and answer.question is None,
        "clarify": answer.document is None and bool(answer.question),
        "refuse": answer.document is None and bool(answer.reason),
    }[answer.outcome]


@settings(max_examples=300, derandomize=True, deadline=None)
@given(texts)
def test_any_text_has_an_outcome(text: str) -> None:
    answer = understand(text, TODAY)
    assert well_formed(answer)
    assert 0 <= answer.confidence <= 1


@settings(max_examples=300, derandomize=True, deadline=None)
@given(phrases)
def test_evidence_quotes_the_prompt_exactly_and_documents_are_valid(text: str) -> None:
    answer = understand(text, TODAY)
    for piece in answer.evidence:
        assert text[piece.start : piece.end] == piece.words
    if answer.document is not None:
        parse_document(answer.document)
        assert answer.reading == explain(answer.document)


@settings(max_examples=100, derandomize=True, deadline=None)
@given(texts)
def test_the_same_prompt_is_read_the_same_way(text: str) -> None:
    assert understand(text, TODAY) == understand(text, TODAY)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "0",
        " ",
        "'",
        '"',
        "/",
        "the ",
        "1 ",
        "not from ",
        "show a popup ",
        "# ",
        "«",
        ".a",
        "w/ ",
    ],
)
def test_a_hundred_kilobytes_are_answered(piece: str) -> None:
    assert well_formed(understand(piece * (100_000 // len(piece)), TODAY))


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "0",
        "'",
        "/",
        "the ",
        "1 , ",
        "not from ",
        "all of our ",
        "and Germany ",
        "who are ",
        "a the ",
    ],
)
def test_the_longest_prompt_of_one_phrase_is_answered(piece: str) -> None:
    assert well_formed(understand((piece * 4000)[:4000], TODAY))


def shared_prompts() -> list[dict[str, Any]]:
    if not GOLD.exists():
        pytest.skip(f"{GOLD} is absent: the shared prompts stand beside the repository")
    return [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]


def test_every_document_for_the_shared_prompts_is_valid_and_explained() -> None:
    for line in shared_prompts():
        answer = understand(line["prompt"], TODAY)
        if answer.document is None:
            continue
        parse_document(answer.document)
        explained = {piece.path.split(".")[0].split("[")[0] for piece in answer.evidence}
        assert set(answer.document) <= explained, line["id"]


def test_no_workflow_is_given_where_a_question_or_a_refusal_is_due() -> None:
    given = [
        line["id"]
        for line in shared_prompts()
        if line["expect"] != "workflow" and understand(line["prompt"], TODAY).outcome == "workflow"
    ]
    assert given == []
