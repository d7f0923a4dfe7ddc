"""What is different between two documents, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, cast

from trackflow.engine.conversation.change import Change

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
    found += _steps(before.get("steps", []), after.get("steps", []), "steps", words)
    return tuple(found)


def _mapping(before: Document, after: Document, path: str, words: str) -> Iterator[Change]:
    for key in dict.fromkeys([*before, *after]):
        if before.get(key) != after.get(key):
            yield Change(f"{path}.{key}", before.get(key), after.get(key), words)


def _steps(before: list[Any], after: list[Any], at: str, words: str) -> Iterator[Change]:
    """Steps that kept their place field by field; the others as a whole."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    for i in range(max(len(old), len(new))):
        path = f"{at}[{start + i}]"
        one = cast("Document | None", old[i] if i < len(old) else None)
        other = cast("Document | None", new[i] if i < len(new) else None)
        if one and other and one["type"] == other["type"]:
            yield from _step(one, other, path, words)
        elif one != other:
            yield Change(path, one, other, words)


def _step(before: Document, after: Document, path: str, words: str) -> Iterator[Change]:
    """One step field by field; the steps of its branches and variants as such."""
    inner = ("then", "else", "variants")
    plain = [{k: v for k, v in step.items() if k not in inner} for step in (before, after)]
    yield from _mapping(plain[0], plain[1], path, words)
    for key in ("then", "else"):
        yield from _steps(before.get(key, []), after.get(key, []), f"{path}.{key}", words)
    old, new = before.get("variants", []), after.get("variants", [])
    if len(old) != len(new):
        yield Change(f"{path}.variants", old, new, words)
        return
    for i, (one, other) in enumerate(zip(old, new, strict=True)):
        at = f"{path}.variants[{i}].steps"
        yield from _steps(one.get("steps", []), other.get("steps", []), at, words)
