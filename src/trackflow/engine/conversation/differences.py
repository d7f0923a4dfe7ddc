"""What is different between two documents, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, cast

from trackflow.engine.conversation.turn import Change

_WHOLE: Final = ("name", "pages", "triggers", "goal", "frequency", "schedule", "holdout")
Document = dict[str, Any]


def differences(before: Document, after: Document, words: str) -> tuple[Change, ...]:
    """The changes from one document to the other, in the order of the document."""
    found = [
        Change(key, before.get(key), after.get(key), words)
        for key in _WHOLE
        if before.get(key) != after.get(key)
    ]
    found += _mapping(before.get("audience", {}), after.get("audience", {}), "audience", words)
    found += _steps(before.get("steps", []), after.get("steps", []), words)
    return tuple(found)


def _mapping(before: Document, after: Document, path: str, words: str) -> Iterator[Change]:
    for key in dict.fromkeys([*before, *after]):
        if before.get(key) != after.get(key):
            yield Change(f"{path}.{key}", before.get(key), after.get(key), words)


def _steps(before: list[Any], after: list[Any], words: str) -> Iterator[Change]:
    """Steps that kept their place field by field; the others as a whole."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    for i in range(max(len(old), len(new))):
        path = f"steps[{start + i}]"
        one = cast("Document | None", old[i] if i < len(old) else None)
        other = cast("Document | None", new[i] if i < len(new) else None)
        if one and other and one["type"] == other["type"] and one["type"] not in ("branch", "experiment"):
            yield from _mapping(one, other, path, words)
        elif one != other:
            yield Change(path, one, other, words)
