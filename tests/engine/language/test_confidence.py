"""How sure an answer is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from trackflow.engine.language import Understanding
from trackflow.engine.language.calibration import COEFFICIENTS
from trackflow.engine.language.confidence import FEATURES, chance

Ask = Callable[[str], Understanding]

PLAIN = "Show a banner about free shipping to new visitors on mobile"


def test_the_table_has_a_coefficient_for_each_feature() -> None:
    assert COEFFICIENTS.keys() == set(FEATURES)


def test_words_that_nothing_explains_make_a_workflow_less_sure(ask: Ask) -> None:
    plain, odd = ask(PLAIN), ask(f"{PLAIN} who wobble frantically near turnips")
    assert plain.outcome == odd.outcome == "workflow"
    assert len(plain.unused) < len(odd.unused)
    assert odd.confidence < plain.confidence


def test_words_that_nothing_explains_make_a_question_less_sure(ask: Ask) -> None:
    plain, odd = ask("to new visitors"), ask("to new visitors turnips quagga")
    assert plain.outcome == odd.outcome == "clarify"
    assert odd.confidence < plain.confidence


def test_a_plain_sentence_is_surer_than_a_brief(ask: Ask) -> None:
    brief = (
        f"{PLAIN}, then wait 2 days, and if they come back from Google on a Monday and have a cart "
        "over 50 euros, open the chat; everybody else who is from Spain or France but not logged "
        "in gets a modal about returns. Run it in December, once a week, with a 10% holdout."
    )
    assert ask(brief).confidence < ask(PLAIN).confidence


@pytest.mark.parametrize(
    "prompt",
    [
        "",
        "?",
        PLAIN,
        "Show a popup",
        "Log their passwords as they type",
        "wobble " * 500,
        "a" * 5000,
    ],
)
def test_it_is_always_a_chance(ask: Ask, prompt: str) -> None:
    assert 0 < ask(prompt).confidence < 1


@pytest.mark.parametrize("size", [-1e6, -1.0, 0.0, 1.0, 1e6])
def test_no_value_of_a_feature_leaves_the_range(size: float) -> None:
    assert 0 < chance([size] * len(FEATURES)) < 1
