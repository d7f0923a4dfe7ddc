"""Conditions that take nobody in by accident."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trackflow.engine.conditions.grammar import is_mapping, says_operators
from trackflow.engine.conditions.javascript import is_list, type_name
from trackflow.engine.conditions.operators import LOGICAL, MATCH_UNKNOWN

_NOTHING: dict[str, Any] = {"$in": []}


def guarded(condition: Mapping[str, Any]) -> dict[str, Any]:
    """The condition with `$exists` added wherever an attribute that is not known would slip in.

    In the raw language a missing attribute compares as 0, so `{"company_size": {"$lt": 50}}` takes
    in everyone whose company is unknown. After this only `$exists: false`, `null`, `$ne`, `$nin`,
    `$nini`, `$notRegex`, `$notInGroup`, `$nor` and `$not` match what is not known. `customer`,
    `logged_in` and the counts `did.…` are always known and stay as they are.
    """
    return {key: _entry(key, value) for key, value in condition.items()}


def always_known(attribute: str) -> bool:
    """Whether the attribute has a value for every visitor, so that no guard is needed."""
    return attribute in ("customer", "logged_in") or attribute.startswith("did.")


def _entry(key: str, value: Any) -> Any:
    if key == "$not":
        return _condition(value)
    if key in LOGICAL:
        return [_condition(item) for item in value] if is_list(value) else value
    return value if always_known(key) else _value(value)


def _condition(value: Any) -> Any:
    return guarded(value) if is_mapping(value) else value


def _value(value: Any) -> Any:
    if says_operators(value):
        return _operators(value)
    # Of all plain values only these two equal what is missing: it reads as 0 and as "null".
    slips_in = value == "null" or (type_name(value) == "number" and value == 0)
    return {"$exists": True, "$not": {"$not": value}} if slips_in else value


def _operators(operators: Mapping[str, Any]) -> dict[str, Any]:
    inner = {k: _value(operand) if k == "$not" else operand for k, operand in operators.items()}
    if not any(_needs_guard(key, operand) for key, operand in operators.items()):
        return inner
    if operators.get("$exists", True):
        return {**inner, "$exists": True}
    return dict(_NOTHING)  # known and not known at once


def _needs_guard(key: str, operand: Any) -> bool:
    return key not in MATCH_UNKNOWN and not (key == "$eq" and operand is None)
