"""Only the text of a document is recognised; no text does harm."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from random_documents import Documents
from trackflow.engine.document import parse_document
from trackflow.engine.explanation import LANGUAGES, explain, recognise

STEADY = settings(
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=200,
    suppress_health_check=[HealthCheck.too_slow],
)
LONG = [
    "show " * 20_000,
    '"' * 100_000,
    "(" * 100_000,
    "On " + "/a, " * 25_000,
    "For visitors " + "excluding those (" * 6_000,
    "For visitors with cart value " + "anything but (" * 6_000,
    "Only for visitors who clicked it: " * 3_000,
    "Wait " + "9" * 5_000 + " seconds.",
    "After 3 seconds on the page or " * 2_000,
    "1. " * 30_000,
    "Do this: `" + "[" * 50_000 + "`.",
]


@pytest.mark.parametrize(
    "prompt",
    [
        "",
        "Show a discount popup to mobile users from paid ads",
        "For visitors on a phone, show a banner",
        "Show a modal titled Hello.",
        "On /pricing: hide the headline",  # the full stop is missing
        "The goal is signup.",
        '"A name"',
        "Hide the headline. And do something else.",
        "Hide the headline. The goal is signup. The goal is signup.",
        "Hide the headline. Blende die Überschrift aus.",
    ],
)
def test_other_sentences_are_not_recognised(prompt: str) -> None:
    assert recognise(prompt) is None


@pytest.mark.parametrize("text", LONG, ids=lambda text: text[:20])
def test_a_long_text_does_no_harm(text: str) -> None:
    assert recognise(text) is None


@STEADY
@given(text=st.text(max_size=200))
def test_any_text_gives_a_document_or_nothing(text: str) -> None:
    assert recognise(text) is None


@STEADY
@given(seed=st.integers(0, 10**9), language=st.sampled_from(LANGUAGES), data=st.data())
def test_a_damaged_text_gives_a_sound_document_or_nothing(
    seed: int, language: str, data: st.DataObject
) -> None:
    text = explain(Documents(seed).document(), language)
    at = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(at, min(len(text), at + 20)))
    damaged = text[:at] + data.draw(st.text(max_size=3)) + text[end:]
    found = recognise(damaged)
    assert found is None or parse_document(found).to_dict() == found


def test_a_text_with_a_value_that_does_not_exist_is_not_recognised() -> None:
    assert recognise("For visitors with lead score of 99: hide the headline.")
    assert recognise("For visitors with lead score of 101: hide the headline.") is None
