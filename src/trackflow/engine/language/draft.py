"""The state of one reading: which symbols are explained, and the facts found so far."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple, cast

from trackflow.engine.language.symbols import Symbol

GONE = "•"


class Found(NamedTuple):
    """A pattern found in the sentence: its groups, and the symbols it covers."""

    match: re.Match[str]
    symbols: tuple[Symbol, ...]
    first: int

    def has(self, group: str) -> bool:
        return bool(self.match.groupdict().get(group))

    def group(self, name: str) -> str:
        return (self.match.groupdict().get(name) or "").strip()

    def all(self, *kinds: str) -> list[Any]:
        """The values of the symbols of these classes, in order."""
        return [s.value for s in self.symbols if s.text in kinds]

    def one(self, kind: str) -> Any:
        """The value of the first symbol of this class."""
        return next(s.value for s in self.symbols if s.text == kind)


class Span(NamedTuple):
    """Symbols `first` to `last`, both included."""

    first: int
    last: int


@dataclass(slots=True)
class Record:
    """One trigger or step, with the symbols each of its fields came from."""

    data: dict[str, Any]
    span: Span
    fields: dict[str, Span] = field(default_factory=dict[str, Span])


@dataclass(slots=True)
class Draft:
    """A sentence being read. `line` has explained symbols blanked out, so no rule sees them."""

    prompt: str
    symbols: list[Symbol]
    today: date
    line: str = ""
    used: list[bool] = field(default_factory=list[bool])
    starts: dict[int, int] = field(default_factory=dict[int, int])
    ends: dict[int, int] = field(default_factory=dict[int, int])
    facts: dict[str, Any] = field(default_factory=dict[str, Any])
    audience: dict[str, Any] = field(default_factory=dict[str, Any])
    triggers: list[Record] = field(default_factory=list[Record])
    steps: list[Record] = field(default_factory=list[Record])
    extras: dict[str, tuple[Any, Span]] = field(default_factory=dict[str, tuple[Any, Span]])
    evidence: list[tuple[str, Span]] = field(default_factory=list[tuple[str, Span]])
    conflicts: list[str] = field(default_factory=list[str])
    reliability: float = 1.0

    def __post_init__(self) -> None:
        self.used = [False] * len(self.symbols)
        at = 1
        for i, symbol in enumerate(self.symbols):
            self.starts[at] = i
            self.ends[at + len(symbol.text)] = i
            at += len(symbol.text) + 1
        self.line = f" {' '.join(symbol.text for symbol in self.symbols)} "

    # -- reading ----------------------------------------------------------------------------
    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[Found, Span]]:
        """Every place of the pattern among the symbols that are still free."""
        at = 0
        while match := pattern.search(self.line, at):
            span = self.span_of(match)
            yield Found(match, tuple(self.symbols[span.first : span.last + 1]), span.first), span
            at = max(match.end(), at + 1)

    def span_of(self, match: re.Match[str], group: int | str = 0) -> Span:
        start, end = match.span(group)
        text = match.group(group)
        start += len(text) - len(text.lstrip())
        end -= len(text) - len(text.rstrip())
        return Span(self.starts[start], self.ends[end])

    def words(self, span: Span) -> str:
        """The prompt's own words."""
        return self.prompt[self.symbols[span.first].start : self.symbols[span.last].end]

    def text(self, i: int) -> str:
        """The symbol at `i`, empty outside the sentence or where it is explained."""
        return "" if not 0 <= i < len(self.symbols) or self.used[i] else self.symbols[i].text

    # -- writing ----------------------------------------------------------------------------
    def take(self, span: Span, reliability: float = 1.0) -> None:
        """Marks the symbols as explained."""
        self.reliability *= reliability
        chars = list(self.line)
        at = self._position(span.first)
        for i in range(span.first, span.last + 1):
            self.used[i] = True
            size = len(self.symbols[i].text)
            chars[at : at + size] = GONE * size
            at += size + 1
        self.line = "".join(chars)

    def _position(self, i: int) -> int:
        return 1 + sum(len(symbol.text) + 1 for symbol in self.symbols[:i])

    def fact(self, name: str, value: Any, span: Span) -> None:
        """A top-level field; said twice in different ways it is a conflict."""
        if name in self.facts and self.facts[name] != value:
            self.conflict(name, span)
            return
        self.facts[name] = value
        self.evidence.append((name, span))

    def who(self, conditions: Mapping[str, Any], span: Span) -> None:
        """Conditions on the audience; all of them must hold."""
        for name, condition in conditions.items():
            merged = _merged(self.audience.get(name), condition)
            if merged is None:
                self.conflict(name, span)
                continue
            self.audience[name] = merged
            self.evidence.append((f"audience.{name}", span))

    def when(self, data: dict[str, Any], span: Span, **fields: Span) -> None:
        self.triggers.append(Record(data, span, fields))

    def do(self, data: dict[str, Any], span: Span, **fields: Span) -> None:
        self.steps.append(Record(data, span, fields))

    def carry(self, name: str, value: Any, span: Span) -> None:
        """Something an overlay carries: a button, a coupon, a position."""
        if name in self.extras and self.extras[name][0] != value:
            self.conflict(name, span)
        self.extras[name] = (value, span)

    def conflict(self, name: str, span: Span) -> None:
        self.conflicts.append(f"{name.replace('_', ' ')} (again in “{self.words(span)}”)")


_RANGES = {"$gt", "$gte", "$lt", "$lte"}


def _merged(old: Any, new: Any) -> Any:
    """Two conditions on one attribute as one, None where they do not belong together."""
    if old is None or old == new:
        return new
    if isinstance(old, dict) and isinstance(new, dict):
        one, other = cast("dict[str, Any]", old), cast("dict[str, Any]", new)
        if {*one, *other} <= _RANGES and not one.keys() & other.keys():
            return {**one, **other}
    return None


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over the line and what it means. `act` answers False to leave the words alone."""

    pattern: re.Pattern[str]
    act: Callable[[Draft, Found, Span], bool | None]
    reliability: float

    def apply(self, draft: Draft) -> None:
        for found, span in draft.find(self.pattern):
            if self.act(draft, found, span) is not False:
                draft.take(span, self.reliability)
