"""The state of one reading: which symbols are explained, and the facts found so far."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from trackflow.engine.language.symbols import Symbol
from trackflow.engine.language.tongue import Tongue

GONE = "•"


class Span(NamedTuple):
    """Symbols `first` to `last`, both included."""

    first: int
    last: int


class Found(NamedTuple):
    """A pattern found in the sentence: its groups, and the symbols it covers."""

    match: re.Match[str]
    symbols: tuple[Symbol, ...]
    span: Span

    def has(self, group: str) -> bool:
        return bool(self.match.groupdict().get(group))

    def group(self, name: str) -> str:
        return (self.match.groupdict().get(name) or "").strip()

    def all(self, *kinds: str) -> list[Any]:
        """The values of the symbols of these classes, in order."""
        return [s.value for s in self.symbols if s.text in kinds]

    def one(self, *kinds: str) -> Any:
        """The value of the first symbol of these classes, None where there is none."""
        return next((s.value for s in self.symbols if s.text in kinds), None)


@dataclass(slots=True)
class Unit:
    """One condition on people or pages: `data` as it was said, `negated` by the words around it."""

    kind: str
    data: dict[str, Any]
    span: Span
    negated: bool = False
    reliability: float = 1.0
    whole: bool = True


@dataclass(slots=True)
class Record:
    """One trigger, step or mark of flow, with the symbols each of its fields came from."""

    data: dict[str, Any]
    span: Span
    fields: dict[str, Span] = field(default_factory=dict[str, Span])
    notes: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(slots=True)
class Draft:
    """A sentence being read. `line` has explained symbols blanked out, so no rule sees them."""

    prompt: str
    symbols: list[Symbol]
    today: date
    tongue: Tongue
    line: str = ""
    used: list[bool] = field(default_factory=list[bool])
    starts: dict[int, int] = field(default_factory=dict[int, int])
    ends: dict[int, int] = field(default_factory=dict[int, int])
    offsets: list[int] = field(default_factory=list[int])
    facts: dict[str, Any] = field(default_factory=dict[str, Any])
    units: list[Unit] = field(default_factory=list[Unit])
    triggers: list[Record] = field(default_factory=list[Record])
    steps: list[Record] = field(default_factory=list[Record])
    marks: list[Record] = field(default_factory=list[Record])
    trial: dict[str, Any] = field(default_factory=dict[str, Any])
    evidence: list[tuple[str, Span]] = field(default_factory=list[tuple[str, Span]])
    doubts: list[str] = field(default_factory=list[str])
    questions: list[str] = field(default_factory=list[str])
    reliability: float = 1.0

    def __post_init__(self) -> None:
        self.used = [False] * len(self.symbols)
        at = 1
        for i, symbol in enumerate(self.symbols):
            self.starts[at] = i
            self.ends[at + len(symbol.text)] = i
            self.offsets.append(at)
            at += len(symbol.text) + 1
        self.line = f" {' '.join(symbol.text for symbol in self.symbols)} "

    # -- reading ----------------------------------------------------------------------------
    def find(self, pattern: re.Pattern[str]) -> Iterator[Found]:
        """Every place of the pattern among the symbols that are still free."""
        at = 0
        while match := pattern.search(self.line, at):
            span = self.span_of(match)
            yield Found(match, tuple(self.symbols[span.first : span.last + 1]), span)
            at = max(match.end() - 1, at + 1)

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

    def raw(self, i: int) -> str:
        """The symbol at `i`, explained or not; empty outside the sentence."""
        return self.symbols[i].text if 0 <= i < len(self.symbols) else ""

    def between(self, first: int, last: int) -> Sequence[str]:
        """The symbols strictly between two places, explained or not."""
        return [self.symbols[i].text for i in range(first + 1, min(last, len(self.symbols)))]

    # -- writing ----------------------------------------------------------------------------
    def take(self, span: Span, reliability: float = 1.0) -> None:
        """Marks the symbols as explained."""
        self.reliability *= reliability
        start = self.offsets[span.first]
        end = self.offsets[span.last] + len(self.symbols[span.last].text)
        covered = re.sub(r"[^ ]", GONE, self.line[start:end])
        self.line = self.line[:start] + covered + self.line[end:]
        for i in range(span.first, span.last + 1):
            self.used[i] = True

    def fact(self, name: str, value: Any, span: Span) -> None:
        """A top-level field; what is said first holds, and a contradiction is a doubt."""
        if name in self.facts and self.facts[name] != value:
            self.doubts.append(name)
            return
        self.facts[name] = value
        self.evidence.append((name, span))

    def who(self, data: dict[str, Any], span: Span, reliability: float = 1.0) -> Unit:
        """A condition on the audience."""
        unit = Unit("who", data, span, reliability=reliability)
        self.units.append(unit)
        return unit

    def where(self, paths: list[str], span: Span, reliability: float = 1.0) -> Unit:
        """Pages."""
        unit = Unit("where", {"pages": paths}, span, reliability=reliability)
        self.units.append(unit)
        return unit

    def when(self, data: dict[str, Any], span: Span, **fields: Span) -> Record:
        record = Record(data, span, fields)
        self.triggers.append(record)
        return record

    def do(self, data: dict[str, Any], span: Span, **fields: Span) -> Record:
        record = Record(data, span, fields)
        self.steps.append(record)
        return record

    def mark(self, data: dict[str, Any], span: Span) -> Record:
        """Something that orders the steps: a wait, a condition, an else."""
        record = Record(data, span)
        self.marks.append(record)
        return record


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over the line and what it means. `act` answers False to leave the words alone."""

    pattern: re.Pattern[str]
    act: Callable[[Draft, Found], bool | None]
    reliability: float
    # Words one of which must be in the line, so that most patterns need not be tried.
    needs: tuple[str, ...] = ()

    def apply(self, draft: Draft) -> None:
        if self.needs and not any(word in draft.line for word in self.needs):
            return
        for found in draft.find(self.pattern):
            if any(draft.used[i] for i in range(found.span.first, found.span.last + 1)):
                if GONE not in self.pattern.pattern:
                    continue
            if self.act(draft, found) is not False:
                draft.take(found.span, self.reliability)
