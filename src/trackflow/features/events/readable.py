"""Event properties as every later reader can take them, whatever a client once sent."""

import json
from collections.abc import Mapping
from typing import Any, cast

DEEPEST = 32
_SMALLEST, _LARGEST = -(2**63), 2**64 - 1


def readable(text: str) -> dict[str, Any]:
    """The properties in a stored JSON text.

    Numbers that no JSON reader shares (infinite, over 64 bits) become the nearest float or None;
    what lies deeper than 32 levels becomes None. One such event must not spoil a list of them.
    """
    try:
        found = json.loads(text, parse_int=_whole, parse_float=_finite)
    except RecursionError:
        return {}
    return _pruned(found, DEEPEST) if isinstance(found, dict) else {}


def _whole(digits: str) -> int | float | None:
    if len(digits) > 20:
        return _finite(digits)
    number = int(digits)
    return number if _SMALLEST <= number <= _LARGEST else float(number)


def _finite(digits: str) -> float | None:
    number = float(digits)
    return number if abs(number) != float("inf") else None


def _pruned(value: Any, levels: int) -> Any:
    if not isinstance(value, dict | list):
        return value
    if levels == 0:
        return None
    if isinstance(value, list):
        return [_pruned(item, levels - 1) for item in cast(list[Any], value)]
    named = cast(Mapping[str, Any], value)
    return {name: _pruned(item, levels - 1) for name, item in named.items()}
