"""What a condition looks like, whatever attributes it speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from trackflow.engine.conditions.javascript import is_list
from trackflow.engine.conditions.operators import (
    CONTAINS_ALL,
    LOGICAL,
    MEMBERSHIP,
    OPERATORS,
    PATTERN,
)
from trackflow.engine.conditions.patterns import PatternError, compiled

DEEPEST = 80  # levels within one another: more than a document can have, and than guards add

Step = str | int


@dataclass(frozen=True)
class Fault:
    """One place where a condition cannot be read.

    `path` leads to it from the condition's own root; `found` is the word that stands there, where
    it is a word, and `allowed` what may stand there, where that is a closed set.
    """

    path: tuple[Step, ...]
    message: str
    found: str | None = None
    allowed: tuple[str, ...] = ()


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether the value is an object in JSON."""
    return isinstance(value, Mapping)


def says_operators(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether the value is an object of operators, `{"$gt": 5}`, and not one to be equal to."""
    return is_mapping(value) and bool(value) and all(_is_word(key) for key in value)


def faults(condition: object, path: tuple[Step, ...] = ()) -> Iterator[Fault]:
    """Every place where the condition cannot be read; none for one that can be evaluated."""
    if len(path) > DEEPEST:
        yield Fault(path, f"Conditions are nested more than {DEEPEST} levels deep.")
    elif not is_mapping(condition):
        yield Fault(path, "A condition is an object: attribute names and what must hold of them.")
    else:
        for key, value in condition.items():
            yield from _entry(key, value, (*path, key))


def _entry(key: str, value: object, path: tuple[Step, ...]) -> Iterator[Fault]:
    if key == "$not":
        yield from faults(value, path)
    elif key in LOGICAL:
        yield from _listed(key, value, path)
    else:
        yield from _value(value, path)


def _listed(key: str, value: Any, path: tuple[Step, ...]) -> Iterator[Fault]:
    if not is_list(value):
        yield Fault(path, f"{key} takes a list of conditions.")
        return
    for index, item in enumerate(value):
        yield from faults(item, (*path, index))


def _value(value: object, path: tuple[Step, ...]) -> Iterator[Fault]:
    if len(path) > DEEPEST:
        yield Fault(path, f"Conditions are nested more than {DEEPEST} levels deep.")
    elif is_mapping(value) and any(_is_word(key) for key in value):
        for key, operand in value.items():
            yield from _operator(key, operand, (*path, key))


def _operator(key: str, operand: Any, path: tuple[Step, ...]) -> Iterator[Fault]:
    if key not in OPERATORS:
        yield Fault(path, "This is not an operator.", str(key), OPERATORS)
    elif key in (*MEMBERSHIP, *CONTAINS_ALL) and not is_list(operand):
        yield Fault(path, f"{key} takes a list of values.")
    elif key in PATTERN:
        yield from _pattern(key, operand, path)
    elif key == "$elemMatch":
        yield from _element(operand, path)
    elif key in ("$not", "$size"):
        yield from _value(operand, path)
    elif key in CONTAINS_ALL:
        for index, item in enumerate(operand):
            yield from _value(item, (*path, index))


def _pattern(key: str, operand: object, path: tuple[Step, ...]) -> Iterator[Fault]:
    if not isinstance(operand, str):
        yield Fault(path, f"{key} takes a regular expression as text.")
        return
    try:
        compiled(operand)
    except PatternError as error:
        yield Fault(path, f"This is not a regular expression: {error}.", operand)


def _element(operand: object, path: tuple[Step, ...]) -> Iterator[Fault]:
    if says_operators(operand):
        yield from _value(operand, path)
    else:
        yield from faults(operand, path)


def _is_word(key: object) -> bool:
    return isinstance(key, str) and key.startswith("$")
