"""Whether a value is JSON that a document can be made of: no deeper or larger than any needs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, cast

from trackflow.engine.document.problems import DocumentInvalid, Path, Problem, problem

DEEPEST = 60
"""Levels of objects and lists within one another."""

LARGEST = 20_000
"""Values in one document."""

_EXACT = 2**53  # whole numbers beyond are not exact in a browser


def plain(data: Any) -> Any:
    """A copy of the value in dicts, lists and scalars; raises `DocumentInvalid`."""
    copier = _Copier()
    copy = copier.copy(data, ())
    if copier.problems:
        raise DocumentInvalid(copier.problems)
    return copy


class _Copier:
    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._count = 0

    def copy(self, value: Any, path: Path) -> Any:
        self._count += 1
        if self._count > LARGEST:
            raise DocumentInvalid([problem((), f"A document has at most {LARGEST} values.")])
        if len(path) > DEEPEST:
            raise DocumentInvalid(
                [problem((), f"A document is nested at most {DEEPEST} levels deep.")]
            )
        if isinstance(value, Mapping):
            return dict(self._entries(cast("Mapping[Any, Any]", value), path))
        if isinstance(value, list | tuple):
            items = cast("list[Any]", value)
            return [self.copy(item, (*path, index)) for index, item in enumerate(items)]
        return self._scalar(value, path)

    def _entries(self, value: Mapping[Any, Any], path: Path) -> Iterator[tuple[str, Any]]:
        for key, item in value.items():
            if not isinstance(key, str):
                self._wrong(path, "A key is a text. Put it in quotes.", key)
            elif message := _text_fault(key):
                self._wrong(path, f"A key is not sound: {message}", repr(key))
            else:
                yield key, self.copy(item, (*path, key))

    def _scalar(self, value: Any, path: Path) -> Any:
        if isinstance(value, str):
            if message := _text_fault(value):
                self._wrong(path, message, repr(value))
        elif isinstance(value, float) and not math.isfinite(value):
            self._wrong(path, "This is not a finite number.", value)
        elif isinstance(value, int) and abs(value) > _EXACT:
            self._wrong(path, "This number is too large to be exact in a browser.", value)
        elif not (value is None or isinstance(value, int | float)):
            self._wrong(path, "This is not a JSON value.", type(value).__name__)
        return value

    def _wrong(self, path: Path, message: str, found: object) -> None:
        self.problems.append(problem(path, message, found))


def _text_fault(text: str) -> str | None:
    if "\x00" in text:
        return "A text holds no NUL character."
    try:
        text.encode()
    except UnicodeEncodeError:
        return "A text holds half a character (a lone surrogate)."
    return None
