"""Whether a condition holds of a visitor."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from trackflow.engine.conditions.grammar import faults, is_mapping, says_operators
from trackflow.engine.conditions.javascript import (
    alike,
    at_most,
    is_list,
    is_true,
    less,
    same,
    to_number,
    to_text,
    type_name,
)
from trackflow.engine.conditions.patterns import compiled
from trackflow.engine.conditions.versions import version_key

Groups = Mapping[str, Sequence[Any]]


def evaluate(
    condition: Mapping[str, Any],
    attributes: Mapping[str, Any],
    groups: Groups | None = None,
) -> bool:
    """Whether the condition holds of the attributes, by GrowthBook's rules and JavaScript's.

    A dot in a name leads into an object: `page.type` reads `{"page": {"type": …}}`. `groups` are
    the lists that `$inGroup` names. Never raises: a malformed condition matches nothing, in
    whatever part of it the fault is.
    """
    try:
        if next(faults(condition), None) is not None:
            return False
        return _Reading(groups or {}).holds(condition, attributes)
    except RecursionError:  # an attribute that is nested deeper than the stack
        return False


class _Reading:
    """One evaluation; carries the saved groups to the operators that need them."""

    def __init__(self, groups: Groups) -> None:
        self._groups = groups

    def holds(self, condition: Mapping[str, Any], attributes: Any) -> bool:
        return all(self._entry(key, value, attributes) for key, value in condition.items())

    def _entry(self, key: str, value: Any, attributes: Any) -> bool:
        match key:
            case "$and":
                return all(self.holds(item, attributes) for item in value)
            case "$or":
                return self._any(value, attributes)
            case "$nor":
                return not self._any(value, attributes)
            case "$not":
                return not self.holds(value, attributes)
            case _:
                return self._value(value, _lookup(attributes, key))

    def _any(self, conditions: Sequence[Any], attributes: Any) -> bool:
        return not conditions or any(self.holds(item, attributes) for item in conditions)

    def _value(self, wanted: Any, actual: Any, ignore_case: bool = False) -> bool:
        if says_operators(wanted):
            return all(self._operator(key, operand, actual) for key, operand in wanted.items())
        return _equals(wanted, actual, ignore_case)

    def _operator(self, key: str, operand: Any, actual: Any) -> bool:
        match key:
            case "$not":
                return not self._value(operand, actual)
            case "$size":
                return is_list(actual) and self._value(operand, len(actual))
            case "$elemMatch":
                return is_list(actual) and any(self._element(operand, item) for item in actual)
            case "$all" | "$alli":
                return is_list(actual) and self._all(operand, actual, key == "$alli")
            case "$inGroup":
                return _among(actual, self._group(operand))
            case "$notInGroup":
                return not _among(actual, self._group(operand))
            case _:
                return _TESTS[key](actual, operand)

    def _element(self, wanted: Any, item: Any) -> bool:
        return self._value(wanted, item) if says_operators(wanted) else self.holds(wanted, item)

    def _all(self, wanted: Sequence[Any], actual: Sequence[Any], ignore_case: bool) -> bool:
        return all(any(self._value(one, item, ignore_case) for item in actual) for one in wanted)

    def _group(self, name: Any) -> Sequence[Any]:
        group = self._groups.get(name) if isinstance(name, str) else None
        return group if group is not None and is_list(group) else ()


def _lookup(attributes: Any, path: str) -> Any:
    value = attributes
    for part in path.split("."):
        if not is_mapping(value) or part not in value:
            return None
        value = value[part]
    return value


def _equals(wanted: Any, actual: Any, ignore_case: bool) -> bool:
    match type_name(wanted):
        case "string":
            text = to_text(actual)
            return text.lower() == wanted.lower() if ignore_case else text == wanted
        case "number":
            return to_number(actual) == wanted
        case "boolean":
            return actual is not None and is_true(actual) == wanted
        case "null":
            return actual is None
        case _:
            return alike(wanted, actual)


def _among(actual: Any, values: Sequence[Any]) -> bool:
    items = actual if is_list(actual) else (actual,)
    return any(same(item, value) for item in items for value in values)


def _lower(value: Any) -> Any:
    if is_list(value):
        return [_lower(item) for item in value]
    return value.lower() if isinstance(value, str) else value


def _matches(actual: Any, source: str, ignore_case: bool = False) -> bool:
    return compiled(source, ignore_case).search(to_text(actual)) is not None


_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "$eq": same,
    "$ne": lambda actual, wanted: not same(actual, wanted),
    "$lt": less,
    "$lte": at_most,
    "$gt": lambda actual, wanted: less(wanted, actual),
    "$gte": lambda actual, wanted: at_most(wanted, actual),
    "$exists": lambda actual, wanted: (actual is not None) == is_true(wanted),
    "$in": _among,
    "$nin": lambda actual, values: not _among(actual, values),
    "$ini": lambda actual, values: _among(_lower(actual), _lower(values)),
    "$nini": lambda actual, values: not _among(_lower(actual), _lower(values)),
    "$regex": _matches,
    "$regexi": lambda actual, source: _matches(actual, source, True),
    "$notRegex": lambda actual, source: not _matches(actual, source),
    "$notRegexi": lambda actual, source: not _matches(actual, source, True),
    "$type": lambda actual, wanted: type_name(actual) == wanted,
    "$veq": lambda actual, wanted: version_key(actual) == version_key(wanted),
    "$vne": lambda actual, wanted: version_key(actual) != version_key(wanted),
    "$vgt": lambda actual, wanted: version_key(actual) > version_key(wanted),
    "$vgte": lambda actual, wanted: version_key(actual) >= version_key(wanted),
    "$vlt": lambda actual, wanted: version_key(actual) < version_key(wanted),
    "$vlte": lambda actual, wanted: version_key(actual) <= version_key(wanted),
}
