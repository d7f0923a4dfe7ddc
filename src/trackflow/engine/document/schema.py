"""The vocabulary as JSON Schema."""

from __future__ import annotations

from typing import Any, cast

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from trackflow.engine.document.audience import MARK
from trackflow.engine.document.condition_schema import condition_schemas, link
from trackflow.engine.document.workflow import Workflow

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_UNIONS = {"Step": "One thing that a workflow does.", "Trigger": "One thing that happens."}


def json_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a workflow document, with titles and descriptions for a form.

    It says which words there are and what their values look like. Rules that lie across several
    words, such as weights that add up to 1, are left to `parse_document`.
    """
    schema = Workflow.model_json_schema(by_alias=True, schema_generator=_Generator)
    shared: dict[str, Any] = {}
    linked = _linked(schema, shared)
    linked["$defs"] = {**linked["$defs"], **shared, **condition_schemas()}
    return {"$schema": DIALECT, **linked}


def _linked(schema: Any, shared: dict[str, Any]) -> Any:
    """The schema with links in place of what stands in it many times.

    Those are the conditions, which only carry a mark so far, and the unions of steps and of
    triggers; the definitions of the latter are put into `shared`.
    """
    if isinstance(schema, list):
        return [_linked(item, shared) for item in cast("list[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    said = cast("dict[str, Any]", schema)
    if MARK in said:
        rest = {key: value for key, value in said.items() if key not in (MARK, "type")}
        return {**rest, **link(said[MARK])}
    if "discriminator" in said:
        name = "Step" if "overlay" in said["discriminator"]["mapping"] else "Trigger"
        about = {key: said[key] for key in ("title", "description") if key in said}
        shared[name] = {**said, "title": name, "description": _UNIONS[name]}
        return {**about, **link(name)}
    return {key: _linked(value, shared) for key, value in said.items()}


class _Generator(GenerateJsonSchema):
    """What is optional may be left out; that it may also be null is no business of a form."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])
