"""Conditions of a document: every attribute, operator and value is one that exists."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, cast

from pydantic import AfterValidator, WithJsonSchema

from trackflow.engine.conditions import LOGICAL, Fault
from trackflow.engine.conditions import faults as malformed
from trackflow.engine.document.attributes import ANYTHING, NAMES, OUTCOME, Attribute, attribute
from trackflow.engine.document.faults import faults
from trackflow.engine.document.problems import Path, Problem, problem
from trackflow.engine.document.values import value_problems

MARK = "x-condition"
"""Stands in the JSON Schema of a model for the definition of the condition."""

Lookup = Callable[[str], Attribute | None]
Found = Iterator[tuple[Path, Problem]]


def run(name: str) -> Attribute | None:
    """What a branch can ask: also how the step before it ended."""
    return OUTCOME if name == "outcome" else attribute(name)


def event(name: str) -> Attribute | None:
    """What `where` can ask: whatever properties the event carries."""
    return None if name.startswith("$") else ANYTHING


def condition_problems(condition: Any, lookup: Lookup, names: tuple[str, ...]) -> Found:
    """Every problem of a condition, each with the path to it from the condition."""
    unreadable = tuple(malformed(condition))
    if unreadable:
        yield from ((fault.path, _unreadable(fault)) for fault in unreadable)
    yield from _condition(condition, (), lookup, names, {fault.path for fault in unreadable})


def _unreadable(fault: Fault) -> Problem:
    return problem((), fault.message, fault.found, fault.allowed)


def _condition(
    condition: Any, path: Path, lookup: Lookup, names: tuple[str, ...], known: set[Path]
) -> Found:
    if not isinstance(condition, Mapping) or path in known:
        return
    for key, value in cast("Mapping[str, Any]", condition).items():
        at = (*path, key)
        if key in LOGICAL:
            for deeper, item in _joined(value, at):
                yield from _condition(item, deeper, lookup, names, known)
        elif (asked := lookup(key)) is None:
            yield at, _unknown(key, names)
        else:
            yield from value_problems(value, asked, at, known)


def _joined(value: Any, path: Path) -> list[tuple[Path, Any]]:
    if not isinstance(value, list):
        return [(path, value)]
    return [((*path, index), item) for index, item in enumerate(cast("list[Any]", value))]


def _unknown(name: str, names: tuple[str, ...]) -> Problem:
    if name.startswith("$"):
        return problem((), "A condition cannot begin with this word.", name, LOGICAL)
    if name.startswith("did."):
        message = "A count is written did.<event>, did.<event>.<N>d or did.page_view(<glob>).<N>d."
        return problem((), message, name, tuple(each for each in names if each[:4] == "did."))
    return problem((), "There is no such attribute.", name, names)


def _checked(lookup: Lookup, names: tuple[str, ...]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def check(value: dict[str, Any]) -> dict[str, Any]:
        found = tuple(condition_problems(value, lookup, names))
        if found:
            raise faults(found)
        return value

    return check


Audience = Annotated[
    dict[str, Any],
    AfterValidator(_checked(attribute, NAMES)),
    WithJsonSchema({"type": "object", MARK: "VisitorCondition"}),
]
"""A condition over the attributes of a visitor."""

BranchCondition = Annotated[
    dict[str, Any],
    AfterValidator(_checked(run, (*NAMES, "outcome"))),
    WithJsonSchema({"type": "object", MARK: "RunCondition"}),
]
"""A condition that may also ask for the `outcome` of the step before."""

EventCondition = Annotated[
    dict[str, Any],
    AfterValidator(_checked(event, ())),
    WithJsonSchema({"type": "object", MARK: "EventCondition"}),
]
"""A condition over the properties of an event."""
