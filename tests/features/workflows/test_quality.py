"""The score of a draft."""

from datetime import date
from typing import Any

import pytest

from trackflow.features.workflows import Making, quality

TODAY = date(2026, 11, 25)
CALM: dict[str, Any] = {
    "pages": ["/pricing"],
    "steps": [{"type": "overlay", "title": "Hello"}],
    "frequency": {"limit": 1, "per": "session"},
}
SURE = Making(confidence=1)
REDIRECT = [{"type": "redirect", "url": "/x"}]


def codes(document: dict[str, Any]) -> set[str]:
    return {doubt.code for doubt in quality(document, SURE, 0, TODAY).doubts}


def test_a_careful_document_by_hand_has_no_doubts() -> None:
    found = quality(CALM, SURE, 0, TODAY)
    assert (found.score, found.doubts) == (1, ())


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"schedule": {"end": "2026-11-24"}}, "schedule_over"),
        ({"schedule": {"end": "2026-11-24T10:00:00"}}, "schedule_over"),
        ({"pages": None}, "everyone_everywhere"),
        ({"pages": ["!/checkout"]}, "everyone_everywhere"),
        ({"pages": ["/*"]}, "everyone_everywhere"),
        ({"frequency": None}, "no_frequency"),
        ({"frequency": {"stop_after": ["clicked"]}}, "no_frequency"),
        ({"pages": None, "steps": REDIRECT}, "redirect_everywhere"),
    ],
)
def test_what_a_reviewer_should_look_at_lowers_the_score(change: dict[str, Any], code: str) -> None:
    document = {name: value for name, value in {**CALM, **change}.items() if value is not None}
    assert codes(document) == {code}
    assert quality(document, SURE, 0, TODAY).score < 1


@pytest.mark.parametrize(
    "change",
    [
        {"schedule": {"end": "2026-11-25"}},
        {"pages": [], "audience": {"device": "mobile"}},
        {"steps": REDIRECT},
        {"pages": [], "steps": [{"type": "track", "event": "seen"}]},
    ],
)
def test_what_is_in_order_does_not(change: dict[str, Any]) -> None:
    assert codes({**CALM, **change}) == set()


def test_the_score_is_the_product_of_what_the_doubts_leave() -> None:
    found = quality(CALM, Making(confidence=0.9, unused=2), 1, TODAY)
    assert [doubt.code for doubt in found.doubts] == ["unsure", "unused_word", "still_open"]
    left = 1.0
    for doubt in found.doubts:
        left *= doubt.leaves
    assert found.score == pytest.approx(left, abs=1e-4)


def test_more_doubt_is_never_a_better_score_and_a_hand_edit_never_a_worse_one() -> None:
    def score(confidence: float, unused: int = 0, still_open: int = 0, edits: int = 0) -> float:
        return quality(CALM, Making(confidence, unused, edits), still_open, TODAY).score

    for confidence in (0.0, 0.3, 0.9, 1.0):
        assert 0 <= score(confidence) <= 1
        assert score(confidence, unused=1) <= score(confidence)
        assert score(confidence, still_open=1) <= score(confidence)
        assert score(confidence, edits=1) >= score(confidence)
    assert score(0.5) < score(0.6)
