"""What a condition says of one attribute: operators that fit it, and values it can have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from trackflow.engine.conditions import (
    CONTAINS_ALL,
    EQUALITY,
    GROUP,
    MEMBERSHIP,
    ORDER,
    PATTERN,
    TYPES,
    VERSION,
    says_operators,
)
from trackflow.engine.document.attributes import Attribute
from trackflow.engine.document.problems import Path, Problem, problem, shown
from trackflow.engine.document.shapes import Within

Found = Iterator[tuple[Path, Problem]]

_ANY_CASE = ("$ini", "$nini", "$alli")
_LISTS = (*MEMBERSHIP, *CONTAINS_ALL)
_PLAIN = (*EQUALITY, "$in", "$nin")
_ALWAYS = ("$exists", "$type", "$not", *GROUP)

_FITTING = {
    "closed": (*_PLAIN, "$ini", "$nini", *PATTERN, *_ALWAYS),
    "text": (*_PLAIN, "$ini", "$nini", *PATTERN, *VERSION, *_ALWAYS),
    "number": (*_PLAIN, *ORDER, *_ALWAYS),
    "boolean": (*_PLAIN, *_ALWAYS),
    "texts": (*_LISTS, "$elemMatch", "$size", *_ALWAYS),
}


def fitting(attribute: Attribute) -> tuple[str, ...] | None:
    """The operators that make sense of the attribute; nothing where all of them may."""
    return _FITTING.get(attribute.kind)


def value_problems(value: Any, attribute: Attribute, path: Path, known: set[Path]) -> Found:
    """Every problem of what is said of the attribute; `known` are places already reported."""
    if path in known:
        return
    if says_operators(value):
        for key, operand in value.items():
            if (*path, key) not in known:
                yield from _operator(key, operand, attribute, (*path, key), known)
    elif _mixed(value):
        return  # words among operators that are none: already reported
    elif attribute.kind == "texts" and value is not None:
        yield path, problem((), 'This attribute is a list. Ask for {"$in": [...]}.', value)
    elif value is not None:
        yield from _scalar(value, attribute, path)


def _mixed(value: Any) -> bool:
    keys = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    return any(key.startswith("$") for key in keys)


def _operator(key: str, operand: Any, attribute: Attribute, path: Path, known: set[Path]) -> Found:
    allowed = fitting(attribute)
    if allowed is not None and key not in allowed:
        yield path, problem((), f"{key} does not fit this attribute.", key, allowed)
    elif key == "$not":
        yield from value_problems(operand, attribute, path, known)
    elif key == "$elemMatch":
        yield from _element(operand, attribute, path, known)
    elif key in _LISTS:
        yield from _list(key, operand, attribute, path)
    elif key == "$size":
        yield from value_problems(operand, _SIZE, path, known)
    elif key not in PATTERN:
        yield from _single(key, operand, attribute, path)


_SIZE = Attribute("number", "The length of a list.", within=Within(0, whole=True))


def _element(operand: Any, attribute: Attribute, path: Path, known: set[Path]) -> Found:
    if attribute.kind != "texts":
        return
    item = Attribute("text", "", pattern=attribute.pattern, wanted=attribute.wanted)
    if says_operators(operand):
        yield from value_problems(operand, item, path, known)
    else:
        yield path, problem((), 'Say what an item must be, such as {"$eq": ...}.', operand)


def _list(key: str, operand: Any, attribute: Attribute, path: Path) -> Found:
    if not operand:
        yield path, problem((), f"{key} lists no value.")
    for index, item in enumerate(cast("list[Any]", operand)):
        if key in _ANY_CASE and isinstance(item, str) and attribute.kind != "number":
            continue
        if key in CONTAINS_ALL and says_operators(item):
            continue
        yield from _scalar(item, attribute, (*path, index))


def _single(key: str, operand: Any, attribute: Attribute, path: Path) -> Found:
    if key == "$exists":
        if not isinstance(operand, bool):
            yield path, problem((), "$exists is true or false.", operand, ("true", "false"))
    elif key == "$type":
        if operand not in TYPES:
            yield path, problem((), "There is no such type.", operand, TYPES)
    elif key in GROUP:
        if not isinstance(operand, str):
            yield path, problem((), f"{key} takes the name of a group.", operand)
    elif key in VERSION:
        if not isinstance(operand, str):
            yield path, problem((), f"{key} takes a version as text, such as 2.1.0.", operand)
    elif key in ORDER:
        yield from _compared(key, operand, attribute, path)
    elif operand is not None:
        yield from _scalar(operand, attribute, path)


def _compared(key: str, operand: Any, attribute: Attribute, path: Path) -> Found:
    if attribute.kind == "any":
        if isinstance(operand, bool) or not isinstance(operand, int | float | str):
            yield path, problem((), f"{key} compares with a number or a text.", operand)
    elif not _loosely(attribute.within).holds(operand):
        yield path, problem((), f"{key} takes {attribute.within.words()}.", operand)


def _loosely(within: Within) -> Within:
    """`visits > 0` and `local_hour < 24` are sound although no visitor has these values."""
    if not within.whole:
        return within
    low = None if within.low is None else within.low - 1
    return Within(low, None if within.high is None else within.high + 1)


def _scalar(value: Any, attribute: Attribute, path: Path) -> Found:
    match attribute.kind:
        case "closed":
            if not isinstance(value, str) or value not in attribute.values:
                yield path, problem((), "There is no such value.", value, attribute.values)
        case "number":
            if not attribute.within.holds(value):
                yield path, problem((), f"This should be {attribute.within.words()}.", value)
        case "boolean":
            if not isinstance(value, bool):
                yield path, problem((), "This is true or false.", value, ("true", "false"))
        case "any":
            if isinstance(value, list | dict):
                said = shown(cast("Any", value))
                yield path, problem((), "This should be a text, a number, true or false.", said)
        case _:
            yield from _text(value, attribute, path)


def _text(value: Any, attribute: Attribute, path: Path) -> Found:
    if not isinstance(value, str):
        yield path, problem((), "This should be a text.", value)
    elif attribute.pattern and not re.fullmatch(attribute.pattern, value):
        meant = next((v for v in (value.lower(), value.upper()) if _fits(v, attribute)), None)
        yield path, problem((), f"This should be {attribute.wanted}.", value, nearest=meant)


def _fits(value: str, attribute: Attribute) -> bool:
    return re.fullmatch(attribute.pattern or ".*", value) is not None
