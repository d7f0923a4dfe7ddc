"""Changes of a document as JSON Patch (RFC 6902): add, remove, replace, test."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

Path = tuple[str | int, ...]


class PatchConflictError(ValueError):
    """The document is no longer what the change was made for."""


@dataclass(frozen=True)
class Change:
    """One operation; `path` is a JSON Pointer (RFC 6901) such as `/steps/0/cta/url`."""

    op: Literal["add", "remove", "replace", "test"]
    path: str
    value: Any = None

    def to_dict(self) -> dict[str, Any]:
        """The operation as RFC 6902 writes it."""
        said = {"op": self.op, "path": self.path}
        return said if self.op == "remove" else {**said, "value": self.value}


def pointer(path: Path) -> str:
    """The path as a JSON Pointer."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in path)


def added(path: Path, value: Any) -> tuple[Change, ...]:
    """A value where there was none; in a list it goes before the item at its index."""
    return (Change("add", pointer(path), value),)


def replaced(path: Path, before: Any, value: Any) -> tuple[Change, ...]:
    """Another value, provided that the old one still stands there."""
    return (
        Change("test", pointer(path), copy.deepcopy(before)),
        Change("replace", pointer(path), value),
    )


def removed(path: Path, before: Any) -> tuple[Change, ...]:
    """A value taken out, provided that it still stands there."""
    return Change("test", pointer(path), copy.deepcopy(before)), Change("remove", pointer(path))


def patched(document: Mapping[str, Any], patch: Iterable[Change]) -> dict[str, Any]:
    """A copy of the document with all changes made, or `PatchConflictError` and none of them."""
    whole: dict[str, Any] = copy.deepcopy(dict(document))
    for change in patch:
        parts = [part.replace("~1", "/").replace("~0", "~") for part in change.path.split("/")[1:]]
        if not parts:
            raise PatchConflictError("The whole document cannot be changed at once.")
        place: Any = whole
        for part in parts[:-1]:
            place = _at(place, part, change.path)
        _change(place, parts[-1], change)
    return whole


def _at(place: Any, part: str, path: str) -> Any:
    try:
        if isinstance(place, list):
            return cast("list[Any]", place)[_index(part, path)]
        return place[part]
    except (KeyError, IndexError, TypeError) as error:
        raise PatchConflictError(f"{path} leads nowhere in this document.") from error


def _index(part: str, path: str) -> int:
    if not part.isdecimal():
        raise PatchConflictError(f"{path} leads nowhere in this document.")
    return int(part)


def _change(place: Any, last: str, change: Change) -> None:
    value = copy.deepcopy(change.value)
    if change.op == "add":
        _add(place, last, value, change.path)
        return
    now = _at(place, last, change.path)
    key: Any = int(last) if isinstance(place, list) else last
    if change.op == "replace":
        place[key] = value
    elif change.op == "remove":
        del place[key]
    elif now != value:
        raise PatchConflictError(f"{change.path} has been changed since.")


def _add(place: Any, last: str, value: Any, path: str) -> None:
    if isinstance(place, list):
        items = cast("list[Any]", place)
        index = len(items) if last == "-" else _index(last, path)
        if index > len(items):
            raise PatchConflictError(f"{path} leads nowhere in this document.")
        items.insert(index, value)
    elif isinstance(place, dict):
        place[last] = value
    else:
        raise PatchConflictError(f"{path} leads nowhere in this document.")
