"""How good a draft is, from what is known before anybody has seen it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from trackflow.engine.document import step_parts
from trackflow.features.workflows.schemas import Document, Doubt, Origin, Quality

# The share of the score that is left after each doubt. They are set by judgement, in the order of
# the harm: what nobody can undo for a visitor first. The feedback is there to fit them one day.
LEFT_BY: Final = {
    "redirect_everywhere": 0.3,
    "schedule_over": 0.3,
    "still_open": 0.8,
    "everyone_everywhere": 0.85,
    "no_frequency": 0.95,
    "unused_word": 0.95,
}
# How sure one may be of a draft whose maker does not say how sure it is itself.
SURE: Final[dict[Origin, float]] = {
    "person": 1.0,
    "sentence": 0.5,
    "suggestion": 0.5,
    "autopilot": 0.5,
}
# What is left of the doubt about a generated draft once a person has changed it by hand.
AFTER_A_HAND: Final = 0.5
MOST_COUNTED: Final = 8
# A step that a visitor does not see disturbs nobody.
UNSEEN: Final = frozenset({"track", "set_traits", "add_to_segment", "qualify_lead", "wait"})


@dataclass(frozen=True)
class Making:
    """How a draft came about.

    `confidence` is that of whoever made it, 0 to 1; `unused` counts the words of its sentence that
    were not understood; `hand_edits` the versions that a person saved since.
    """

    confidence: float
    unused: int = 0
    hand_edits: int = 0


def quality(document: Document, making: Making, still_open: int, today: date) -> Quality:
    """The score of a draft, 0 to 1, and what it was lowered for.

    The score is how sure the maker is, times the share that each doubt leaves (`LEFT_BY`). A
    person's edit halves the distance of the maker's confidence to 1. `still_open` counts what
    keeps the draft from being published.
    """
    sure = _sure(making)
    doubts = (
        *_unsure(sure),
        *_repeated("unused_word", making.unused, "Words that were not understood"),
        *_repeated("still_open", still_open, "Fields that are still open"),
        *warnings(document, today),
    )
    score = 1.0
    for doubt in doubts:
        score *= doubt.leaves
    return Quality(score=round(score, 4), doubts=doubts)


def warnings(document: Document, today: date) -> tuple[Doubt, ...]:
    """What a reviewer should look at: who is met, how often, and when."""
    steps = [(path, step) for path, step in step_parts(document) if "type" in step]
    everywhere = _is_everywhere(document.get("pages") or [])
    return (
        *_schedule(document.get("schedule") or {}, today),
        *_breadth(document, [str(step["type"]) for _, step in steps], everywhere),
        *_frequency(document, [str(step["type"]) for _, step in steps]),
    )


def _sure(making: Making) -> float:
    given = min(1.0, max(0.0, making.confidence))
    return 1 - (1 - given) * AFTER_A_HAND if making.hand_edits else given


def _unsure(sure: float) -> Iterator[Doubt]:
    if sure < 1:
        yield Doubt(
            code="unsure", message=f"Whoever made the draft is {sure:.0%} sure of it.", leaves=sure
        )


def _repeated(code: str, count: int, words: str) -> Iterator[Doubt]:
    if count:
        leaves = LEFT_BY[code] ** min(count, MOST_COUNTED)
        yield Doubt(code=code, message=f"{words}: {count}.", leaves=round(leaves, 4))


def _doubt(code: str, message: str) -> Doubt:
    return Doubt(code=code, message=message, leaves=LEFT_BY[code])


def _schedule(schedule: dict[str, Any], today: date) -> Iterator[Doubt]:
    end = str(schedule.get("end", ""))[:10]
    # ISO dates compare as text.
    if end and end < today.isoformat():
        yield _doubt("schedule_over", f"The schedule ended on {end}, so nobody will see it.")


def _breadth(document: Document, kinds: list[str], everywhere: bool) -> Iterator[Doubt]:
    if everywhere and "redirect" in kinds:
        yield _doubt("redirect_everywhere", "It redirects from every page of the site.")
    elif everywhere and not document.get("audience") and set(kinds) - UNSEEN:
        yield _doubt("everyone_everywhere", "It meets every visitor on every page.")


def _frequency(document: Document, kinds: list[str]) -> Iterator[Doubt]:
    frequency: dict[str, Any] = document.get("frequency") or {}
    if "overlay" in kinds and "limit" not in frequency:
        yield _doubt(
            "no_frequency",
            "An overlay without a frequency: the default holds, once a session.",
        )


def _is_everywhere(pages: list[str]) -> bool:
    included = [page for page in pages if not page.startswith("!")]
    return not included or any(page in ("*", "/*") for page in included)
