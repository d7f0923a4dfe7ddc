"""Conditions as JSON Schema: which attributes there are, and what can be said of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trackflow.engine.conditions import OPERATORS, TYPES
from trackflow.engine.document.attributes import (
    ANYTHING,
    ATTRIBUTES,
    COUNT,
    OUTCOME,
    PAGE_ATTRIBUTES,
    Attribute,
)
from trackflow.engine.document.values import fitting

Schema = dict[str, Any]

VISITOR, RUN, EVENT = "VisitorCondition", "RunCondition", "EventCondition"
"""The names of the definitions: what an audience, a branch and a trigger's `where` can ask."""

_ABOUT = {
    VISITOR: "Who: attributes of the visitor and what must hold of them.",
    RUN: "Attributes of the visitor, and the outcome of the step before.",
    EVENT: "Properties of the event and what must hold of them.",
}


def link(name: str) -> Schema:
    """A reference to the definition of that name."""
    return {"$ref": f"#/$defs/{name}"}


def condition_schemas() -> dict[str, Schema]:
    """The definitions that `link` leads to."""
    known = {**ATTRIBUTES, **PAGE_ATTRIBUTES}
    visitor: Schema = {
        "properties": {name: _value(each) for name, each in known.items()},
        "patternProperties": {
            r"^did\.[a-z]": _value(COUNT),
            r"^(page|traits)\.[A-Za-z_]": _value(ANYTHING, "A fact of the page, or a trait."),
        },
        "additionalProperties": False,
    }
    with_outcome = {**visitor["properties"], "outcome": _value(OUTCOME)}
    return {
        VISITOR: _condition(VISITOR, visitor),
        RUN: _condition(RUN, {**visitor, "properties": with_outcome}),
        EVENT: _condition(EVENT, {"additionalProperties": _value(ANYTHING)}),
    }


def _condition(name: str, rest: Mapping[str, Any]) -> Schema:
    several = {"type": "array", "items": link(name)}
    joined = {"$and": several, "$or": several, "$nor": several, "$not": link(name)}
    properties = {**joined, **rest.get("properties", {})}
    title = {"title": name, "description": _ABOUT[name], "type": "object"}
    return {**title, **rest, "properties": properties}


def _value(attribute: Attribute, description: str | None = None) -> Schema:
    said = {"type": "object", "minProperties": 1, "additionalProperties": False}
    words = fitting(attribute) or OPERATORS
    operators = {**said, "properties": {word: _operand(word, attribute) for word in words}}
    plain = [{"type": "null"}] if attribute.kind == "texts" else [*_scalars(attribute)]
    return {
        "description": description or attribute.description,
        "anyOf": [*plain, {"title": "Operators", **operators}],
    }


def _scalars(attribute: Attribute) -> list[Schema]:
    return [_scalar(attribute), {"type": "null"}]


def _scalar(attribute: Attribute) -> Schema:
    match attribute.kind:
        case "closed":
            return {"enum": list(attribute.values)}
        case "number":
            return attribute.within.schema()
        case "boolean":
            return {"type": "boolean"}
        case "any":
            return {"type": ["string", "number", "boolean"]}
        case _:
            pattern = {"pattern": f"^(?:{attribute.pattern})$"} if attribute.pattern else {}
            return {"type": "string", **pattern}


def _operand(word: str, attribute: Attribute) -> Schema:
    match word:
        case "$in" | "$nin" | "$all":
            return {"type": "array", "items": _item(attribute), "minItems": 1}
        case "$ini" | "$nini" | "$alli":
            return {"type": "array", "items": {}, "minItems": 1}
        case "$gt" | "$gte" | "$lt" | "$lte":
            return {"type": ["number", "string"] if attribute.kind == "any" else "number"}
        case "$exists":
            return {"type": "boolean"}
        case "$type":
            return {"enum": list(TYPES)}
        case "$eq" | "$ne":
            return {"anyOf": _scalars(attribute)}
        case "$not" | "$size":
            return {}
        case "$elemMatch":
            return {"type": "object"}
        case _:
            return {"type": "string"}


def _item(attribute: Attribute) -> Schema:
    return {} if attribute.kind == "any" else _scalar(attribute)
