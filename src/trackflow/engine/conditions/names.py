"""The attributes that a condition speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from trackflow.engine.conditions.grammar import is_mapping
from trackflow.engine.conditions.javascript import is_list
from trackflow.engine.conditions.operators import LOGICAL


def attributes_of(condition: Mapping[str, Any]) -> frozenset[str]:
    """The names of all attributes that decide the condition, as they are written in it."""
    return frozenset(_names(condition))


def _names(condition: Any) -> Iterator[str]:
    if not is_mapping(condition):
        return
    for key, value in condition.items():
        if key not in LOGICAL:
            yield key
        else:
            for item in value if is_list(value) else (value,):
                yield from _names(item)
