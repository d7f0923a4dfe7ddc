"""Conditions in words: who is meant, and what must hold of an event."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, cast

from trackflow.engine.document import attribute, did_count
from trackflow.engine.explanation.shape import (
    Choice,
    Joint,
    Listing,
    Mapped,
    Read,
    Scene,
    Shape,
    matching,
)
from trackflow.engine.explanation.templates import Phrase

Entry = tuple[str, Any]
"""The name of an attribute, or of what joins conditions, and what is said of it."""

LOGICAL = ("$and", "$or", "$nor", "$not")


def operation(operator: str, shape: Shape) -> Mapped:
    """What an operator says of an attribute, by the shape of its operand."""

    def inner(value: Any) -> Any:
        said = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        return said.get(operator) if len(said) == 1 else None

    return Mapped(shape, inner, lambda operand: {operator: operand})


class Tests:
    """What is asked of one attribute: a value, or one or more operators."""

    def __init__(self, alone: Iterable[Shape], tests: Iterable[Shape], joint: Joint) -> None:
        self._alone, self._tests = Choice(*alone), Listing(Choice(*tests), joint)

    def say(self, value: Any, scene: Scene) -> str | None:
        if not isinstance(value, dict):
            return self._alone.say({"is": value}, scene)
        tests = cast("dict[str, Any]", value)
        return self._tests.say([{key: operand} for key, operand in tests.items()], scene)

    def read(self, text: str, at: int, scene: Scene) -> Read:
        alone = self._alone.read(text, at, scene)
        tests = self._tests.read(text, at, scene)
        if alone and (not tests or alone[1] >= tests[1]):
            return alone[0]["is"], alone[1]
        return (merged(tests[0]), tests[1]) if tests else None


def merged(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """One object of several."""
    return {key: value for part in parts for key, value in part.items()}


class Clauses:
    """The phrases for single attributes, found by their names when they are written."""

    def __init__(self) -> None:
        self._named: dict[str, list[Shape]] = {}
        self._families: list[tuple[Phrase, Callable[[Entry], Any], Callable[[Any], Any]]] = []

    def add(self, name: str, phrase: Phrase) -> None:
        """A phrase for one attribute; its value is the field `v`."""
        self._named.setdefault(name, []).append(phrase)

    def add_family(
        self, phrase: Phrase, inner: Callable[[Entry], Any], outer: Callable[[Any], Entry | None]
    ) -> None:
        """A phrase for all attributes of a kind; `inner` gives its record, `outer` the entry."""
        self._families.append((phrase, inner, outer))

    def say(self, value: Any, scene: Scene) -> str | None:
        for phrase in self._named.get(value[0], ()):
            if (said := phrase.say({"v": value[1]}, scene)) is not None:
                return said
        for phrase, inner, _ in self._families:
            record = inner(value)
            if record is not None and (said := phrase.say(record, scene)) is not None:
                return said
        return None

    def read(self, text: str, at: int, scene: Scene) -> Read:
        best: Read = None
        for entry, end in self._found(text, at, scene):
            if best is None or end > best[1]:
                best = entry, end
        return best

    def _found(self, text: str, at: int, scene: Scene) -> Iterable[tuple[Entry, int]]:
        for name, phrases in self._named.items():
            for phrase in phrases:
                if found := phrase.read(text, at, scene):
                    yield (name, found[0]["v"]), found[1]
        for phrase, _, outer in self._families:
            if (found := phrase.read(text, at, scene)) and (entry := outer(found[0])):
                yield entry, found[1]


def counted(entry: Entry) -> dict[str, Any] | None:
    """The record of a `did.` count: event, pages, days and its value n."""
    count = did_count(entry[0])
    if count is None:
        return None
    said = {"event": count.event, "pages": count.pages, "days": count.days}
    return {key: value for key, value in said.items() if value is not None} | {"n": entry[1]}


def count_entry(record: dict[str, Any]) -> Entry | None:
    """The `did.` count of a record."""
    name = count_name(record)
    return (name, record["n"]) if name else None


def count_name(record: dict[str, Any]) -> str | None:
    """The name of a `did.` count."""
    pages = f"({record['pages']})" if "pages" in record else ""
    days = f".{record['days']}d" if "days" in record else ""
    name = f"did.{record['event']}{pages}{days}"
    return name if attribute(name) else None


class Conjunction:
    """A whole condition: all of its entries, those that begin with a relative word last."""

    def __init__(self, clause: Shape, joint: Joint, relatives: str, anyone: str) -> None:
        self._clause, self._joint, self._anyone = clause, joint, anyone
        self._anyone_pattern = matching(anyone)
        self._relative = re.compile(rf"(?:{relatives})(?!\w)") if relatives else None

    def say(self, value: Any, scene: Scene) -> str | None:
        entries = list(cast("dict[str, Any]", value).items()) if isinstance(value, dict) else []
        joined = [entry for entry in entries if entry[0] in LOGICAL]
        said = [self._clause.say(entry, scene) for entry in entries if entry not in joined]
        logical = [self._clause.say(entry, scene) for entry in joined]
        if None in said or None in logical:
            return None
        return self._all([str(each) for each in said], [str(each) for each in logical])

    def _all(self, said: list[str], logical: list[str]) -> str:
        plain = [each for each in said if not self._begins_relative(each)]
        relative = [each for each in said if self._begins_relative(each)]
        # Only the last of them can stand without parentheses: its own list has an open end.
        last = [*(f"({each})" for each in logical[:-1]), *logical[-1:]]
        groups = [plain, [*relative, *last]] if relative else [[*plain, *last]]
        return " ".join(self._joint.join(group) for group in groups if group) or self._anyone

    def read(self, text: str, at: int, scene: Scene) -> Read:
        if found := self._anyone_pattern.match(text, at):
            return {}, found.end()
        entries: dict[str, Any] = {}
        found = self._one(text, at, scene)
        while found and found[0][0] not in entries:
            entries[found[0][0]] = found[0][1]
            at = found[1]
            found = self._next(text, at, scene)
        return (entries, at) if entries else None

    def _one(self, text: str, at: int, scene: Scene) -> Read:
        if not text.startswith("(", at):
            return self._clause.read(text, at, scene)
        found = self._clause.read(text, at + 1, scene)
        return (found[0], found[1] + 1) if found and text.startswith(")", found[1]) else None

    def _next(self, text: str, at: int, scene: Scene) -> Read:
        for start in self._starts(text, at):
            if found := self._one(text, start, scene):
                return found
        return None

    def _starts(self, text: str, at: int) -> list[int]:
        starts = self._joint.ends(text, at)
        space = re.compile(r"\s+").match(text, at)
        if space and self._relative and self._relative.match(text, space.end()):
            starts.append(space.end())
        return starts

    def _begins_relative(self, words: str) -> bool:
        return self._relative is not None and self._relative.match(words) is not None


class Member:
    """A condition within another: one clause, or all of it in parentheses."""

    def __init__(self, clause: Shape, whole: Shape) -> None:
        self._clause, self._whole = clause, whole

    def say(self, value: Any, scene: Scene) -> str | None:
        entries = list(cast("dict[str, Any]", value).items()) if isinstance(value, dict) else []
        if len(entries) == 1 and entries[0][0] not in LOGICAL:
            return self._clause.say(entries[0], scene)
        said = self._whole.say(value, scene)
        return None if said is None else f"({said})"

    def read(self, text: str, at: int, scene: Scene) -> Read:
        if not text.startswith("(", at):
            found = self._clause.read(text, at, scene)
            return ({found[0][0]: found[0][1]}, found[1]) if found else None
        found = self._whole.read(text, at + 1, scene)
        if found and text.startswith(")", found[1]):
            return found[0], found[1] + 1
        return None


class Few:
    """A list of one item, or of none."""

    def __init__(self, item: Shape) -> None:
        self._item = item

    def say(self, value: Any, scene: Scene) -> str | None:
        if not isinstance(value, list) or len(cast("list[Any]", value)) > 1:
            return None
        return self._item.say(value[0], scene) if value else ""

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._item.read(text, at, scene)
        return ([found[0]], found[1]) if found else ([], at)
