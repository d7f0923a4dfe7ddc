"""What a goal asks for: an event, more of it, for whom, in which language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final

from trackflow.engine.ideas.goal_words import (
    FEWER,
    KEPT,
    LOSING,
    LOSSES,
    MORE,
    NEVER,
    goal_patterns,
)
from trackflow.engine.ideas.narrowing import Narrowing, narrowing
from trackflow.engine.ideas.tongues import TONGUES, Tongue, folded, marks_of

LONGEST: Final = 600
"""Characters of a goal; what is longer is no goal but a story."""

EVENTS: Final[dict[str, dict[str, Any]]] = {
    "cart_abandonment": {"event": "purchase"},
    "churn": {"event": "login", "within": "30d"},
    "revenue": {"event": "purchase", "value": "revenue"},
}
"""Goals that are not themselves the name of an event: what is counted for them."""


@dataclass(frozen=True)
class Goal:
    """A goal that was understood.

    `key` names it (`demo_request`, `churn`); `goal` is the `goal` of a document. `pages` and
    `audience` are the condition in the words, if any. `unused` are words of the text that were
    not understood.
    """

    key: str
    goal: dict[str, Any]
    tongue: Tongue
    pages: tuple[str, ...] = ()
    audience: dict[str, Any] | None = None
    schedule: dict[str, Any] | None = None
    unused: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Named:
    key: str
    tongue: Tongue
    start: int
    end: int


def goal_in(text: str, today: date) -> Goal | str:
    """The goal of the text, or the question that has to be answered first."""
    if len(text) > LONGEST:
        return f"Which one thing do you want more of? Say it in at most {LONGEST} characters."
    plain = folded(text)
    named = _named(plain, marks_of(text))
    if named is None:
        return _QUESTION
    before, after = text[: named.start], text[named.end :]
    if question := _against(plain, named):
        return question
    found = narrowing(before, after, named.tongue, today)
    if found.question:
        return found.question
    return _goal(named, found)


def named_in(text: str) -> str | None:
    """The key of the goal that a text names, such as a button's label; nothing where none is."""
    found = _named(folded(text[:LONGEST]), marks_of(text[:LONGEST]))
    return found.key if found else None


def _goal(named: _Named, found: Narrowing) -> Goal:
    return Goal(
        key=named.key,
        goal=EVENTS.get(named.key, {"event": named.key}),
        tongue=named.tongue,
        pages=found.pages,
        audience=found.audience,
        schedule=found.schedule,
        unused=found.unused,
    )


def _named(plain: str, marks: dict[Tongue, float]) -> _Named | None:
    """The longest name of a goal, in the language that most of the text speaks for."""
    found = [
        _Named(key, tongue, match.start(), match.end())
        for key, tongue, pattern in _patterns()
        for match in pattern.finditer(plain)
        if match.end() > match.start()
    ]
    if not found:
        return None
    top = max(marks.values())
    spoken = [each for each in found if marks[each.tongue] == top]
    if not spoken:
        # The name is borrowed, as in `mehr add to carts`: it holds, the language stays.
        tongue: Tongue = next(each for each in TONGUES if marks[each] == top)
        best = min(found, key=_rank)
        return _Named(best.key, tongue, best.start, best.end)
    losses = [each for each in spoken if each.key in LOSSES] if FEWER.search(plain) else []
    # `Fewer people who cancel their subscription` is about the loss, the shorter word.
    return min(losses or spoken, key=_rank)


def _rank(each: _Named) -> tuple[int, int, int]:
    return each.start - each.end, each.start, TONGUES.index(each.tongue)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, Tongue, re.Pattern[str]], ...]:
    return tuple(goal_patterns())


def _against(plain: str, named: _Named) -> str | None:
    """A question where the words ask for the contrary of what can be helped with."""
    name, outside = plain[named.start : named.end], plain[: named.start]
    rest = f"{outside} {plain[named.end :]}"
    if NEVER.search(outside):
        return "This says what you do not want. What do you want more of?"
    fewer = FEWER.search(outside) or (FEWER.search(rest) and not MORE.search(outside))
    if named.key in LOSSES:
        kept = bool(KEPT.search(name))
        worse = bool(MORE.search(outside)) and not FEWER.search(outside) and not kept
        return _CONTRARY if worse or (kept and fewer) else None
    return _CONTRARY if fewer and not LOSING.search(rest) else None


_CONTRARY: Final = (
    "This asks for less of what a site usually wants more of. Did you mean the other way round?"
)
_QUESTION: Final = (
    "What should visitors do more often? For example: more demo requests, fewer abandoned carts, "
    "more newsletter sign-ups, more bookings from mobile visitors."
)
