"""Single fields of a document, changed by their path."""

import copy
import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Any, cast

from trackflow.features.workflows.errors import unknown_path
from trackflow.features.workflows.schemas import Document

# A list of a document has fewer than 100,000 items.
PART = re.compile(r"([^.\[\]]+)|\[([0-9]{1,5})\]")
WHOLE = re.compile(r"[^.\[\]]+(?:\[[0-9]{1,5}\]|\.[^.\[\]]+)*")


def with_changes(document: Document, changes: Mapping[str, Any]) -> Document:
    """A copy of `document` with each path set to its value; None takes the field out.

    An index one past the end of a list appends. Raises `unknown_path` for a path that leads
    nowhere.
    """
    changed = copy.deepcopy(document)
    for path, value in changes.items():
        # Copied, so that a later path may lead into it and the caller's value stays as it was.
        _set(changed, path, copy.deepcopy(value))
    return changed


def _set(document: Document, path: str, value: Any) -> None:
    parts = _parts(path)
    last = parts[-1]
    place: Any = document
    for part, following in pairwise(parts):
        place = _enter(place, part, following, path)
    if value is None:
        _remove(place, last, path)
    else:
        _put(place, last, value, path)


def _parts(path: str) -> list[str | int]:
    if not WHOLE.fullmatch(path):
        raise unknown_path(path)
    return [name or int(index) for name, index in PART.findall(path)]


def _enter(place: Any, part: str | int, following: str | int, path: str) -> Any:
    if isinstance(place, dict) and isinstance(part, str):
        fresh: Any = [] if isinstance(following, int) else {}
        return cast("Document", place).setdefault(part, fresh)
    if isinstance(place, list) and isinstance(part, int):
        items = cast("list[Any]", place)
        if part == len(items):
            items.append([] if isinstance(following, int) else {})
        if part < len(items):
            return items[part]
    raise unknown_path(path)


def _put(place: Any, part: str | int, value: Any, path: str) -> None:
    if isinstance(place, dict) and isinstance(part, str):
        place[part] = value
    elif isinstance(place, list) and isinstance(part, int):
        items = cast("list[Any]", place)
        if part > len(items):
            raise unknown_path(path)
        items[part : part + 1] = [value]
    else:
        raise unknown_path(path)


def _remove(place: Any, part: str | int, path: str) -> None:
    try:
        del place[part]
    except (KeyError, IndexError, TypeError) as error:
        raise unknown_path(path) from error
