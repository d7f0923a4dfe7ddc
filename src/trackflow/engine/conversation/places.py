"""Where things stand in a document: steps at any depth, and numbers that count something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

Step = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """A step, the list it stands in, and its path, written `steps[0].then[1]`."""

    path: str
    siblings: list[Step]
    step: Step

    def index(self) -> int:
        return next(i for i, step in enumerate(self.siblings) if step is self.step)


def places(document: dict[str, Any]) -> list[Place]:
    """Every step, those in branches and variants behind the step that holds them."""
    return list(_walk(document.get("steps", []), "steps"))


def _walk(steps: list[Step], path: str) -> Iterator[Place]:
    for i, step in enumerate(steps):
        here = f"{path}[{i}]"
        yield Place(here, steps, step)
        for key in ("then", "else"):
            yield from _walk(step.get(key, []), f"{here}.{key}")
        for k, variant in enumerate(step.get("variants", [])):
            yield from _walk(variant.get("steps", []), f"{here}.variants[{k}].steps")


def of_type(document: dict[str, Any], *kinds: str) -> list[Place]:
    """The steps of these types."""
    return [place for place in places(document) if place.step.get("type") in kinds]


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a document, the mapping and key that hold it, and what it counts."""

    path: str
    holder: dict[str, Any]
    key: str
    counts: str

    @property
    def value(self) -> float:
        return self.holder[self.key]


_COUNTED = {
    "seconds": "seconds", "delay_seconds": "seconds", "close_after_seconds": "seconds",
    "limit_seconds": "seconds", "percent": "percent", "holdout": "share", "traffic": "share",
    "count": "count", "limit": "count",
}  # fmt: skip


def numbers(part: Any, path: str = "") -> Iterator[Number]:
    """Every number of the document that a person may name by its value alone."""
    if isinstance(part, list):
        for i, item in enumerate(cast("list[Any]", part)):
            yield from numbers(item, f"{path}[{i}]")
    elif isinstance(part, dict):
        held = cast("dict[str, Any]", part)
        for key, value in held.items():
            here = f"{path}.{key}" if path else key
            if key in _COUNTED and isinstance(value, int | float) and not isinstance(value, bool):
                yield Number(here, held, key, _COUNTED[key])
            else:
                yield from numbers(value, here)
