"""What every phrase is made of: one object that both writes a value and reads it back."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Any, Protocol

DEEPEST = 10
"""Conditions, or steps, within one another that get words; what lies deeper is said as JSON."""

Read = tuple[Any, int] | None
"""A value and where the text after it begins; nothing where the text is another."""


@dataclass(frozen=True)
class Scene:
    """Where in the document the words stand."""

    depth: int = 0
    label: str = ""
    nested: bool = False
    memo: dict[tuple[int, int, str, bool, int], Read] = field(
        default_factory=dict[tuple[int, int, str, bool, int], Read]
    )

    def deeper(self) -> Scene:
        """One condition, or one list of steps, further in."""
        return replace(self, depth=self.depth + 1)


class Shape(Protocol):
    """A kind of value with its words, both ways."""

    def say(self, value: Any, scene: Scene) -> str | None:
        """The words of the value; nothing where this shape has none for it."""
        ...

    def read(self, text: str, at: int, scene: Scene) -> Read:
        """The value whose words begin at this place."""
        ...


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal, where true is not 1."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def is_number(value: Any) -> bool:
    """Whether the value is a number in JSON."""
    return isinstance(value, int | float) and not isinstance(value, bool)


@cache
def matching(words: str) -> re.Pattern[str]:
    """The words with any whitespace between them, and a first letter of either case."""
    pattern = re.sub(r"\s+", r"\\s+", re.sub(r"([^\w\s])", r"\\\1", words))
    first = re.match(r"(?:\\s\+)?([^\W\d_])", pattern)
    if first:
        letter = first[1]
        either = f"[{letter.lower()}{letter.upper()}]"
        pattern = pattern[: first.start(1)] + either + pattern[first.end(1) :]
    return re.compile(pattern)


class Table:
    """One of a closed set of values, each with its words."""

    def __init__(self, words: dict[str, str] | Sequence[tuple[Any, str]]) -> None:
        pairs = list(words.items()) if isinstance(words, dict) else list(words)
        self._pairs = pairs
        self._values = {_spaced(said): value for value, said in reversed(pairs)}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest = sorted((said for _, said in self._pairs), key=len, reverse=True)
        alternatives = (re.sub(r"\\?\s+", r"\\s+", re.escape(said)) for said in longest)
        return re.compile(f"(?:{'|'.join(alternatives)})(?!\\w)")

    def say(self, value: Any, scene: Scene) -> str | None:
        return next((said for known, said in self._pairs if same(known, value)), None)

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._pattern.match(text, at)
        return (self._values[_spaced(found[0])], found.end()) if found else None


def _spaced(words: str) -> str:
    return " ".join(words.split())


class Choice:
    """The first of several shapes that has words for the value; the longest one that reads."""

    def __init__(self, *shapes: Shape) -> None:
        self._shapes = shapes

    def say(self, value: Any, scene: Scene) -> str | None:
        for shape in self._shapes:
            if (said := shape.say(value, scene)) is not None:
                return said
        return None

    def read(self, text: str, at: int, scene: Scene) -> Read:
        best: Read = None
        for shape in self._shapes:
            found = shape.read(text, at, scene)
            if found and (best is None or found[1] > best[1]):
                best = found
        return best


class Deep:
    """A shape that can hold itself: read once at each place, and only so deep."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape

    def say(self, value: Any, scene: Scene) -> str | None:
        return None if scene.depth >= DEEPEST else self._shape.say(value, scene.deeper())

    def read(self, text: str, at: int, scene: Scene) -> Read:
        if scene.depth >= DEEPEST:
            return None
        key = (id(self), at, scene.label, scene.nested, scene.depth)
        if key not in scene.memo:
            scene.memo[key] = self._shape.read(text, at, scene.deeper())
        return scene.memo[key]


class Mapped:
    """A shape for a value that is written another way in the document."""

    def __init__(
        self, shape: Shape, inner: Callable[[Any], Any], outer: Callable[[Any], Any]
    ) -> None:
        """`inner` gives what the shape says, or None where it does not fit; `outer` is its way back
        and gives None where the words are those of another shape."""
        self._shape, self._inner, self._outer = shape, inner, outer

    def say(self, value: Any, scene: Scene) -> str | None:
        inner = self._inner(value)
        return None if inner is None else self._shape.say(inner, scene)

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._shape.read(text, at, scene)
        outer = self._outer(found[0]) if found else None
        return None if found is None or outer is None else (outer, found[1])


class Listing:
    """A, B and C."""

    def __init__(self, item: Shape, joint: Joint, least: int = 1) -> None:
        self._item, self._joint, self._least = item, joint, least

    def say(self, value: Any, scene: Scene) -> str | None:
        if not isinstance(value, list | tuple) or len(value) < self._least:  # pyright: ignore[reportUnknownArgumentType]
            return None
        said = [self._item.say(item, scene) for item in value]  # pyright: ignore[reportUnknownVariableType]
        whole = [words for words in said if words is not None]
        return self._joint.join(whole) if len(whole) == len(said) else None

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._item.read(text, at, scene)
        items: list[Any] = []
        while found:
            items.append(found[0])
            at = found[1]
            found = self._next(text, at, scene)
        return (items, at) if len(items) >= self._least else None

    def _next(self, text: str, at: int, scene: Scene) -> Read:
        for end in self._joint.ends(text, at):
            if found := self._item.read(text, end, scene):
                return found
        return None


class Joint:
    """What stands between the items of a list, and before its last."""

    def __init__(self, word: str, softened: tuple[str, str] | None = None, comma: str = ", "):
        """`softened` is another word for the last joint, before words that match a pattern."""
        self._word, self._softened, self._comma = word, softened, comma
        words = [word, *([softened[1]] if softened else []), comma]
        self._patterns = [matching(each) for each in words]

    def join(self, items: Sequence[str]) -> str:
        """The items as one text."""
        if len(items) < 2:
            return "".join(items)
        word = self._word
        if self._softened and re.match(self._softened[0], items[-1], re.IGNORECASE):
            word = self._softened[1]
        return f"{self._comma.join(items[:-1])}{word}{items[-1]}"

    def ends(self, text: str, at: int) -> list[int]:
        """Where the next item may begin."""
        return [found.end() for each in self._patterns if (found := each.match(text, at))]
