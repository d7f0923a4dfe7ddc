"""The ground that every part of a document stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    Strict,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from trackflow.engine.document.faults import fault

T = TypeVar("T")

Many = Annotated[tuple[T, ...], Strict(False)]
"""A list in JSON, a tuple here."""


@dataclass(frozen=True)
class Items:
    """How many items a list has; judged only when each of them is sound."""

    least: int = 1
    most: int | None = None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        limits = {"minItems": self.least, "maxItems": self.most}
        return handler(schema) | {k: v for k, v in limits.items() if v is not None}

    def check(self, value: tuple[Any, ...]) -> tuple[Any, ...]:
        """The list itself, or the fault that it is."""
        if self.most == self.least != len(value):
            raise fault(f"This list should have {self.least} items.")
        if len(value) < self.least:
            raise fault("This list is empty. Put something in, or leave it out.")
        return value


class Part(BaseModel):
    """A part of a document: its words are fixed, and it does not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_not_said(cls, data: Any) -> Any:
        """Forms and language models write null where nothing is said."""
        if not isinstance(data, Mapping):
            return data
        said = cast("Mapping[str, Any]", data)
        return {k: v for k, v in said.items() if v is not None or k not in cls.words()}

    @classmethod
    def words(cls) -> tuple[str, ...]:
        """The keys that this part may have, in the order of the vocabulary."""
        return tuple(field.alias or name for name, field in cls.model_fields.items())
