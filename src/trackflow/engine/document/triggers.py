"""When a workflow fires."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from trackflow.engine.document.attributes import INTENTS
from trackflow.engine.document.audience import EventCondition
from trackflow.engine.document.faults import fault
from trackflow.engine.document.part import Items, Many, Part
from trackflow.engine.document.shapes import (
    Count,
    Page,
    PagePath,
    Percent,
    Seconds,
    Target,
    TextOrNumber,
    Within,
    Word,
)


class PageView(Part):
    """A page comes into view, also by a route change in a single-page app."""

    type: Literal["page_view"]
    pages: Many[Page] | None = Field(None, description="Only these pages.")


class TimeOnPage(Part):
    """The page has been visible for some seconds."""

    type: Literal["time_on_page"]
    seconds: Seconds = Field(description="How long the page has been visible.")


class ScrollDepth(Part):
    """The visitor has scrolled down a share of the page."""

    type: Literal["scroll_depth"]
    percent: Percent = Field(description="How far down, from 0 to 100.")


class ExitIntent(Part):
    """The visitor is about to leave; on touch screens a fast scroll up, or back."""

    type: Literal["exit_intent"]


class Inactivity(Part):
    """The visitor has done nothing for some seconds."""

    type: Literal["inactivity"]
    seconds: Seconds = Field(description="How long nothing has been done.")


class Click(Part):
    """The visitor clicks an element."""

    type: Literal["click"]
    target: Target | None = Field(None, description="The element that is clicked.")


class Hover(Part):
    """The pointer rests on an element."""

    type: Literal["hover"]
    target: Target | None = Field(None, description="The element that is pointed at.")
    seconds: Seconds | None = Field(None, description="How long the pointer rests.")


class ElementVisible(Part):
    """An element comes into the visible part of the page."""

    type: Literal["element_visible"]
    target: Target | None = Field(None, description="The element that comes into view.")


class FormStart(Part):
    """The visitor begins to fill in a form."""

    type: Literal["form_start"]
    target: Target | None = Field(None, description="The form; any form where it is left out.")


class FormSubmit(Part):
    """The visitor sends a form."""

    type: Literal["form_submit"]
    target: Target | None = Field(None, description="The form; any form where it is left out.")


class FormAbandon(Part):
    """The visitor leaves a form that was begun."""

    type: Literal["form_abandon"]
    target: Target | None = Field(None, description="The form; any form where it is left out.")


class PageViews(Part):
    """The visitor has viewed a number of pages in this visit."""

    type: Literal["page_views"]
    count: Count = Field(description="How many pages.")
    pages: Many[Page] | None = Field(None, description="Only these pages count.")


class PageSequence(Part):
    """The visitor has been on several pages in this visit."""

    type: Literal["page_sequence"]
    paths: Annotated[Many[PagePath], Items()] = Field(description="The pages.")
    in_order: bool | None = Field(None, description="Whether the order matters.")


class CustomEvent(Part):
    """The site reports an event."""

    type: Literal["custom_event"]
    event: Word = Field(description="The event, in snake_case.")
    where: EventCondition | None = Field(None, description="What its properties must be.")


class RageClick(Part):
    """The visitor clicks again and again in one place."""

    type: Literal["rage_click"]


class CopyText(Part):
    """The visitor copies text from the page."""

    type: Literal["copy_text"]


class TabReturn(Part):
    """The visitor comes back to the tab."""

    type: Literal["tab_return"]


class Prediction(Part):
    """A prediction about the visitor crosses a mark."""

    type: Literal["prediction"]
    attribute: Literal["intent", "conversion_probability", "churn_risk"] = Field(
        description="What is predicted."
    )
    op: Literal["gt", "gte", "lt", "lte", "eq"] = Field(description="How it compares.")
    value: TextOrNumber = Field(description="A probability from 0 to 1, or an intent.")

    @model_validator(mode="after")
    def _value_fits(self) -> Prediction:
        if self.attribute != "intent":
            _probability(self.value)
        elif self.op != "eq":
            raise fault("An intent is compared with eq.", self.op, ("eq",), at=("op",))
        elif self.value not in INTENTS:
            raise fault("There is no such intent.", self.value, INTENTS, at=("value",))
        return self


def _probability(value: Any) -> None:
    if not Within(0, 1).holds(value):
        raise fault("A probability is a number from 0 to 1.", value, at=("value",))


Trigger = Annotated[
    PageView
    | TimeOnPage
    | ScrollDepth
    | ExitIntent
    | Inactivity
    | Click
    | Hover
    | ElementVisible
    | FormStart
    | FormSubmit
    | FormAbandon
    | PageViews
    | PageSequence
    | CustomEvent
    | RageClick
    | CopyText
    | TabReturn
    | Prediction,
    Field(discriminator="type"),
]
"""One thing that happens."""


class AllOf(Part):
    """Several triggers that must all have happened within one page view."""

    all: Annotated[Many[Trigger], Items()] = Field(description="The triggers.")


def _tag(value: Any) -> str:
    together = isinstance(value, AllOf) or (
        isinstance(value, Mapping) and "all" in value and "type" not in value
    )
    return "(all)" if together else "(one)"


TriggerOrAll = Annotated[
    Annotated[Trigger, Tag("(one)")] | Annotated[AllOf, Tag("(all)")], Discriminator(_tag)
]
"""One trigger, or several that must all have happened."""
