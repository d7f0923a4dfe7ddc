"""What steps are made of: buttons, forms, countdowns, copy to be written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from trackflow.engine.document.faults import fault
from trackflow.engine.document.part import Items, Many, Part
from trackflow.engine.document.shapes import Count, Moment, Seconds, Text, Url, Word

Strategy = Literal["similar", "popular", "for_you"]
"""How products or articles are chosen."""

Side = Literal["before", "after", "prepend", "append"]
"""Where something new goes, as seen from the target."""


class Cta(Part):
    """A button."""

    label: Text | None = Field(None, description="What the button says.")
    url: Url | None = Field(None, description="Where it leads.")


class Countdown(Part):
    """A clock that runs down: a length, or to a moment."""

    seconds: Seconds | None = Field(None, description="How long it runs for each visitor.")
    until: Moment | None = Field(None, description="The local date or time at which it ends.")

    @model_validator(mode="after")
    def _one_end(self) -> Countdown:
        if (self.seconds is None) == (self.until is None):
            raise fault("A countdown has either seconds or until.")
        return self


class FormField(Part):
    """One thing that a form asks for."""

    name: Word = Field(description="The name of the answer, such as company_size.")
    label: Text | None = Field(None, description="What the visitor reads.")
    type: (
        Literal[
            "text",
            "email",
            "tel",
            "url",
            "number",
            "date",
            "textarea",
            "select",
            "radio",
            "checkbox",
        ]
        | None
    ) = Field(None, description="The kind of answer.")
    required: bool | None = Field(None, description="Whether it must be answered.")
    options: Annotated[Many[Text], Items()] | None = Field(
        None, description="The answers to choose from."
    )

    @model_validator(mode="after")
    def _options_fit(self) -> FormField:
        if self.options is None and self.type in ("select", "radio"):
            raise fault("Something to choose from needs options.", at=("options",))
        return self


def _field_tag(value: Any) -> str:
    return "(object)" if isinstance(value, Mapping | FormField) else "(name)"


FieldOrName = Annotated[
    Annotated[Word, Tag("(name)")] | Annotated[FormField, Tag("(object)")],
    Discriminator(_field_tag),
]
"""A field, or just its name."""

Fields = Annotated[Many[FieldOrName], Items()]
"""What a form asks for, in order."""


class Recommended(Part):
    """Recommendations within an overlay."""

    count: Count | None = Field(None, description="How many.")
    strategy: Strategy | None = Field(None, description="How they are chosen.")


class Write(Part):
    """Copy that is still to be written."""

    count: Count | None = Field(None, description="How many versions.")
    tactics: Many[Text] | None = Field(None, description="What the copy plays on: urgency, proof.")
    tone: Text | None = Field(None, description="How it sounds.")
