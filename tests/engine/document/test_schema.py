"""The JSON Schema says what the models say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from trackflow.engine.document import ATTRIBUTES, json_schema

Json = dict[str, Any]
TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "number": (int, float),
    "integer": int,
    "boolean": bool,
    "null": type(None),
}
SCHEMA = json_schema()


def is_type(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, TYPES[name])


def accepts(schema: Any, value: Any) -> bool:
    """A validator for the part of JSON Schema that the schema uses."""
    if isinstance(schema, bool):
        return schema
    if "$ref" in schema and not accepts(SCHEMA["$defs"][schema["$ref"].split("/")[-1]], value):
        return False
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(is_type(value, name) for name in types):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if "const" in schema and value != schema["const"]:
        return False
    if "anyOf" in schema and not any(accepts(each, value) for each in schema["anyOf"]):
        return False
    if "oneOf" in schema and sum(accepts(each, value) for each in schema["oneOf"]) != 1:
        return False
    if isinstance(value, str):
        return re.search(schema.get("pattern", ""), value) is not None
    if isinstance(value, int | float):
        return schema.get("minimum", value) <= value <= schema.get("maximum", value)
    if isinstance(value, list):
        return accepts_items(schema, value)  # pyright: ignore[reportUnknownArgumentType]
    return not isinstance(value, dict) or accepts_words(schema, value)  # pyright: ignore[reportUnknownArgumentType]


def accepts_items(schema: Json, value: list[Any]) -> bool:
    fits = schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value))
    return fits and all(accepts(schema.get("items", True), item) for item in value)


def accepts_words(schema: Json, value: Json) -> bool:
    known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
    if any(word not in value for word in schema.get("required", [])):
        return False
    if len(value) < schema.get("minProperties", 0):
        return False
    for word, said in value.items():
        fitting = [known[word]] if word in known else []
        fitting += [each for pattern, each in patterns.items() if re.search(pattern, word)]
        if not all(accepts(each, said) for each in fitting):
            return False
        if not fitting and not accepts(schema.get("additionalProperties", True), said):
            return False
    return True


def parts(schema: Any) -> Iterator[Json]:
    if isinstance(schema, dict):
        yield schema  # pyright: ignore[reportUnknownVariableType]
        for value in schema.values():  # pyright: ignore[reportUnknownVariableType]
            yield from parts(value)
    elif isinstance(schema, list):
        for value in schema:  # pyright: ignore[reportUnknownVariableType]
            yield from parts(value)


@settings(
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_every_valid_document_fits_the_schema(
    documents: SearchStrategy[Json], data: st.DataObject
) -> None:
    assert accepts(SCHEMA, data.draw(documents))


MISTAKEN: list[Json] = [
    {"gaol": {}},
    {"audience": {"devcie": "mobile"}},
    {"audience": {"device": "phone"}},
    {"audience": {"visits": {"$gtt": 1}}},
    {"audience": {"outcome": "clicked"}},
    {"triggers": [{"type": "scroll_depth", "percent": 101}]},
    {"steps": [{"type": "overlay", "style": "modl"}]},
    {"steps": [{"type": "overlay", "form": []}]},
    {"steps": [{"type": "branch"}]},
    {"frequency": {"limit": 0, "per": "session"}},
    {"holdout": True},
]


@pytest.mark.parametrize("document", MISTAKEN, ids=str)
def test_unknown_word_does_not_fit_the_schema(document: Json) -> None:
    assert not accepts(SCHEMA, document)


def test_schema_is_json_of_the_2020_dialect() -> None:
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_every_link_leads_somewhere() -> None:
    links = {part["$ref"] for part in parts(SCHEMA) if isinstance(part.get("$ref"), str)}
    assert {link.removeprefix("#/$defs/") for link in links} <= set(SCHEMA["$defs"])


def test_every_part_has_a_title_and_every_word_a_description() -> None:
    for name, definition in SCHEMA["$defs"].items():
        assert definition.get("title"), name
        if "Condition" in name or "properties" not in definition:
            continue
        assert definition.get("description"), name
        for word, said in definition["properties"].items():
            assert said.get("description") or word == "type", (name, word)


def test_condition_lists_every_attribute() -> None:
    assert set(ATTRIBUTES) <= set(SCHEMA["$defs"]["VisitorCondition"]["properties"])
