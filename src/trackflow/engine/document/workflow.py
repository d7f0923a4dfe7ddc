"""The document: where, who, when, what, what for, and how often."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, WithJsonSchema, model_validator

from trackflow.engine.document.audience import Audience
from trackflow.engine.document.faults import fault, faults
from trackflow.engine.document.part import Items, Many, Part
from trackflow.engine.document.shapes import (
    Count,
    Hour,
    Length,
    Moment,
    Page,
    Share,
    Text,
    Word,
    Zone,
    is_length,
    read_moment,
)
from trackflow.engine.document.steps import AnyStep
from trackflow.engine.document.structure import structural_problems
from trackflow.engine.document.triggers import TriggerOrAll

PERIODS = ("page", "session", "visitor")
_ANY_PERIOD = (*PERIODS, "<N>m", "<N>h", "<N>d")


def _period(value: str) -> str:
    if value not in PERIODS and not is_length(value):
        raise fault("There is no such period.", value, _ANY_PERIOD)
    return value


Period = Annotated[
    str,
    AfterValidator(_period),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": list(PERIODS)},
                {"type": "string", "pattern": "^[1-9][0-9]{0,5}[mhd]$"},
            ]
        }
    ),
]


class Goal(Part):
    """What the workflow is for."""

    event: Word = Field(description="The event that counts as a conversion.")
    value: Text | None = Field(None, description="The property that is summed: revenue.")
    within: Length | None = Field(
        None, description="From the first exposure; 7d where it is left out."
    )


class Frequency(Part):
    """How often one visitor sees it."""

    limit: Count | None = Field(None, description="How many times.")
    per: Period | None = Field(None, description="In what: page, session, visitor, 1d, 14d.")
    stop_after: Many[Literal["dismissed", "clicked", "converted"]] | None = Field(
        None, description="After these it is never shown again."
    )

    @model_validator(mode="after")
    def _limit_has_a_period(self) -> Frequency:
        if self.limit is not None and self.per is None:
            raise fault("A limit needs a period.", None, _ANY_PERIOD, at=("per",))
        if self.per is not None and self.limit is None:
            raise fault("A period needs a limit: how many times.", at=("limit",))
        return self


class Schedule(Part):
    """When the workflow runs at all."""

    start: Moment | None = Field(None, description="The first day, or local date and time.")
    end: Moment | None = Field(None, description="The last day, included.")
    days: Many[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]] | None = Field(
        None, description="Only on these days."
    )
    hours: Annotated[Many[Hour], Items(2, 2)] | None = Field(
        None, description="From this hour up to, and without, that one."
    )
    timezone: Zone | None = Field(None, description="An IANA name; the site's where left out.")

    @model_validator(mode="after")
    def _end_follows_start(self) -> Schedule:
        start, end = (read_moment(each) if each else None for each in (self.start, self.end))
        if start and end and end < start and end.date() != start.date():
            raise fault("The end lies before the start.", self.end, at=("end",))
        if self.hours and self.hours[0] == self.hours[1]:
            raise fault("The hours begin and end at the same time.", at=("hours",))
        return self


class Workflow(Part):
    """A workflow: where, who, when, what, and what for."""

    name: Text | None = Field(None, description="What people call it.")
    pages: Many[Page] | None = Field(
        None, description="Paths such as /blog/*; a leading ! excludes. Every page if left out."
    )
    audience: Audience | None = Field(None, description="Who; everyone where it is left out.")
    triggers: Many[TriggerOrAll] | None = Field(
        None, description="When: any of them; on page view where it is left out."
    )
    steps: Many[AnyStep] | None = Field(None, description="What happens, in order.")
    goal: Goal | None = Field(None, description="What it is for.")
    frequency: Frequency | None = Field(None, description="How often one visitor sees it.")
    schedule: Schedule | None = Field(None, description="When it runs at all.")
    holdout: Share | None = Field(
        None, description="The share of the audience that is left alone to measure the lift."
    )

    def to_dict(self) -> dict[str, Any]:
        """The document as JSON values: only what was said, no defaults."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    @model_validator(mode="after")
    def _structure_holds(self) -> Workflow:
        found = tuple(structural_problems(self.to_dict()))
        if found:
            raise faults(found)
        return self
