"""Templates: the text of a phrase with holes, which both writes a record and reads one.

    show {style} [ titled {title}][ with ((the text {body}|a button {cta}))] after {n} day<|s>

`{field}` is said by the shape of that field, `{field:shape}` by another; `{field?}` says what is
open where the field is absent; `{field=1}` says nothing and means that value. `[…]` is left out
where its fields are absent; `((…|…))` is a list of what is there; `<one|many>` agrees with the
number before it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from trackflow.engine.explanation.shape import Joint, Read, Scene, Shape, matching, same

Record = dict[str, Any]
Lookup = Callable[[str], Shape]

_TOKENS = re.compile(r"\{[^{}]*\}|\[|\]|\((?=\(\()|\(\(|\)\)|\||<[^<>]*>|[^{}\[\]()|<>]+|[()]")
_ONE = re.compile(r"(?<![\d.,])1(?![.,]?\d)\D*$")


class Part(Protocol):
    """A piece of a template."""

    def fields(self) -> set[str]: ...

    def say(self, record: Record, before: str, used: set[str], scene: Scene) -> str | None: ...

    def read(self, text: str, at: int, record: Record, scene: Scene) -> int | None: ...


class Phrase:
    """A template as the shape of a record: it says all fields of it, or nothing."""

    def __init__(self, template: str, lookup: Lookup, joint: Joint) -> None:
        self._parts = _Parser(template, lookup, joint).parts()

    def meaning(self, **values: Any) -> Phrase:
        """The same phrase, which also means that these fields have these values."""
        self._parts += [Meant(field, value) for field, value in values.items()]
        return self

    def fields(self) -> frozenset[str]:
        """The fields that the phrase may say."""
        return frozenset(field for part in self._parts for field in part.fields())

    def say(self, value: Any, scene: Scene) -> str | None:
        if not isinstance(value, dict):
            return None
        used: set[str] = set()
        said = say_all(self._parts, value, "", used, scene)  # pyright: ignore[reportUnknownArgumentType]
        return said if used == value.keys() else None

    def read(self, text: str, at: int, scene: Scene) -> Read:
        record: Record = {}
        end = read_all(self._parts, text, at, record, scene)
        return None if end is None else (record, end)


def say_all(
    parts: list[Part], record: Record, before: str, used: set[str], scene: Scene
) -> str | None:
    """The words of all parts; nothing where one of them has none."""
    said = ""
    for part in parts:
        more = part.say(record, before + said, used, scene)
        if more is None:
            return None
        said += more
    return said


def read_all(parts: list[Part], text: str, at: int, record: Record, scene: Scene) -> int | None:
    """Where the parts end; what they say is put into the record."""
    for part in parts:
        end = part.read(text, at, record, scene)
        if end is None:
            return None
        at = end
    return at


class Words:
    """Words that stand there always."""

    def __init__(self, words: str) -> None:
        self._words = words

    def fields(self) -> set[str]:
        return set()

    def say(self, record: Record, before: str, used: set[str], scene: Scene) -> str | None:
        return self._words

    def read(self, text: str, at: int, record: Record, scene: Scene) -> int | None:
        # Compiled when it is first read, as most phrases of a text are never tried.
        found = matching(self._words).match(text, at)
        return found.end() if found else None


@dataclass
class Hole:
    """A field of the record."""

    field: str
    shape: str
    lookup: Lookup

    def fields(self) -> set[str]:
        return {self.field}

    def say(self, record: Record, before: str, used: set[str], scene: Scene) -> str | None:
        if self.field not in record:
            return None
        used.add(self.field)
        return self.lookup(self.shape).say(record[self.field], scene)

    def read(self, text: str, at: int, record: Record, scene: Scene) -> int | None:
        found = self.lookup(self.shape).read(text, at, scene)
        if found is None:
            return None
        record[self.field] = found[0]
        return found[1]


@dataclass
class Open(Hole):
    """A field that may still be open."""

    def say(self, record: Record, before: str, used: set[str], scene: Scene) -> str | None:
        if self.field in record:
            return super().say(record, before, used, scene)
        return self.lookup("open").say(self.shape, scene)

    def read(self, text: str, at: int, record: Record, scene: Scene) -> int | None:
        still = self.lookup("open").read(text, at, scene)
        found = self.lookup(self.shape).read(text, at, scene)
        if still and still[0] == self.shape and not (found and found[1] > still[1]):
            return still[1]
        if found is None:
            return None
        record[self.field] = found[0]
        return found[1]


@dataclass
class Meant:
    """A value that the words around it mean."""

    field: str
    value: Any

    def fields(self) -> set[str]:
        return {self.field}

    def say(self, record: Record, before: str, used: set[str], scene: Scene) -> str | None:
        if self.field not in record or not same(record[self.field], self.value):
            return None
        used.add(self.field)
        return ""

    def read(self, text: str, at: int, record: Record, scene: Scene) -> int | None:
        record[self.field] = self.value
        return at


@dataclass
class Maybe:
    """Parts that are left out where their fields are absent."""

    parts: list[Part]

    def fields(self) -> set[str]:
        return set[str]().union(*(part.fields() for part in self.parts))

    def say(self, record: Record, before: str, used: set[str], scene: Scene) -> str | None:
        own: set[str] = set()
        said = say_all(self.parts, record, before, own, scene)
        if said is None or own & used:
            return ""
        used |= own
        return said

    def read(self, text: str, at: int, record: Record, scene: Scene) -> int | None:
        own: Record = {}
        end = read_all(self.parts, text, at, own, scene)
        if end is None or own.keys() & record.keys():
            return at
        record.update(own)
        return end


@dataclass
class Series:
    """Those of several parts whose fields are there, as one list."""

    items: list[list[Part]]
    joint: Joint

    def fields(self) -> set[str]:
        return set[str]().union(*(part.fields() for item in self.items for part in item))

    def say(self, record: Record, before: str, used: set[str], scene: Scene) -> str | None:
        listed: list[str] = []
        for item in self.items:
            own: set[str] = set()
            said = say_all(item, record, "", own, scene)
            if said is not None:
                used |= own
                listed.append(said)
        return self.joint.join(listed) if listed else None

    def read(self, text: str, at: int, record: Record, scene: Scene) -> int | None:
        left = list(self.items)
        end = self._item(text, at, record, left, scene)
        while end is not None:
            at = end
            starts = self.joint.ends(text, at)
            tried = (self._item(text, start, record, left, scene) for start in starts)
            end = next((found for found in tried if found is not None), None)
            if end is None:
                return at
        return None

    def _item(
        self, text: str, at: int, record: Record, left: list[list[Part]], scene: Scene
    ) -> int | None:
        for index, item in enumerate(left):
            own: Record = {}
            end = read_all(item, text, at, own, scene)
            if end is not None:
                record.update(own)
                del left[: index + 1]
                return end
        return None


class Agreeing:
    """An ending that agrees with the number before it."""

    def __init__(self, one: str, many: str) -> None:
        self._one, self._many = one, many
        self._endings = sorted((one, many), key=len, reverse=True)

    def fields(self) -> set[str]:
        return set()

    def say(self, record: Record, before: str, used: set[str], scene: Scene) -> str | None:
        return self._one if _ONE.search(before) else self._many

    def read(self, text: str, at: int, record: Record, scene: Scene) -> int | None:
        said = next((each for each in self._endings if text.startswith(each, at)), None)
        return None if said is None else at + len(said)


class _Parser:
    def __init__(self, template: str, lookup: Lookup, joint: Joint) -> None:
        self._tokens = _TOKENS.findall(template)
        self._lookup, self._joint = lookup, joint
        self._at = 0

    def parts(self, *ends: str) -> list[Part]:
        found: list[Part] = []
        while self._at < len(self._tokens) and self._tokens[self._at] not in ends:
            piece = self._tokens[self._at]
            self._at += 1
            found.append(self._part(piece))
        return found

    def _part(self, piece: str) -> Part:
        if piece == "[":
            parts = self.parts("]")
            self._at += 1
            return Maybe(parts)
        if piece == "((":
            return self._series()
        if piece[0] == "{":
            return self._hole(piece[1:-1])
        if piece[0] == "<":
            return Agreeing(*piece[1:-1].split("|"))
        return Words(piece)

    def _series(self) -> Part:
        items = [self.parts("|", "))")]
        while self._tokens[self._at] == "|":
            self._at += 1
            items.append(self.parts("|", "))"))
        self._at += 1
        return Series(items, self._joint)

    def _hole(self, said: str) -> Part:
        if "=" in said:
            field, _, value = said.partition("=")
            return Meant(field, json.loads(value))
        is_open = said.endswith("?")
        field, _, shape = said.removesuffix("?").partition(":")
        kind = Open if is_open else Hole
        return kind(field, shape or field, self._lookup)
