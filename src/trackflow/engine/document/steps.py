"""What a workflow does, and the steps that hold other steps."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from trackflow.engine.document.audience import BranchCondition
from trackflow.engine.document.content import Write
from trackflow.engine.document.edits import (
    Hide,
    Highlight,
    InsertHtml,
    Personalize,
    Recommend,
    ReplaceHtml,
    ReplaceText,
    RewriteLink,
    ScrollTo,
    SetAttribute,
    SetStyle,
    Show,
    Step,
    SwapImage,
)
from trackflow.engine.document.faults import fault
from trackflow.engine.document.messages import (
    AddToSegment,
    Email,
    Form,
    NotifyTeam,
    OpenChat,
    Overlay,
    QualifyLead,
    Redirect,
    SetTraits,
    Sms,
    Track,
    Webhook,
)
from trackflow.engine.document.part import Many, Part
from trackflow.engine.document.shapes import Id, Length, Seconds, Share, Text, Word
from trackflow.engine.document.triggers import Trigger


class Wait(Step):
    """Wait some time, or until something happens."""

    type: Literal["wait"]
    seconds: Seconds | None = Field(None, description="How long.")
    until: Trigger | None = Field(None, description="What is waited for.")
    limit_seconds: Seconds | None = Field(None, description="How long at most.")

    @model_validator(mode="after")
    def _one_end(self) -> Wait:
        if (self.seconds is None) == (self.until is None):
            raise fault("A wait has either seconds or until.")
        if self.limit_seconds is not None and self.until is None:
            raise fault("A limit belongs to until.", at=("limit_seconds",))
        return self


class Branch(Step):
    """Go one way or the other."""

    type: Literal["branch"]
    if_: BranchCondition = Field(alias="if", description="What decides.")
    then: Many[AnyStep] | None = Field(None, description="What happens where it holds.")
    else_: Many[AnyStep] | None = Field(
        None, alias="else", description="What happens where it does not."
    )


class Variant(Part):
    """One arm of an experiment; the control leaves the original."""

    id: Id | None = Field(None, description="Given by the server where it is absent.")
    name: Text | None = Field(None, description="What people call it.")
    control: bool | None = Field(None, description="Whether this is the original.")
    weight: Share | None = Field(None, description="Its share of the visitors.")
    steps: Many[AnyStep] | None = Field(None, description="What its visitors see.")


class Ramp(Part):
    """From some time on, another share of the visitors takes part."""

    after: Length = Field(description="Counted from the start: 30m, 12h or 7d.")
    traffic: Share = Field(description="The share that takes part from then on.")


class Experiment(Step):
    """Find out which variant works best."""

    type: Literal["experiment"]
    algorithm: Literal["thompson", "contextual", "fixed"] | None = Field(
        None, description="How visitors are shared out; thompson where it is left out."
    )
    variants: Many[Variant] | None = Field(None, description="The arms, the control included.")
    write: Write | None = Field(None, description="How the variants are to be written.")
    traffic: Share | None = Field(None, description="The share of visitors that takes part.")
    ramp: Many[Ramp] | None = Field(None, description="How that share grows.")
    group: Text | None = Field(None, description="One experiment of a group per visitor.")
    guardrails: Many[Word] | None = Field(None, description="Events that must not get worse.")
    approval: Literal["before_start", "before_deploy", "none"] | None = Field(
        None, description="When a person must agree."
    )
    auto_deploy_winner: bool | None = Field(
        None, description="Whether the winner is shipped; not for fixed where it is left out."
    )


AnyStep = Annotated[
    ReplaceText
    | ReplaceHtml
    | InsertHtml
    | SetAttribute
    | SwapImage
    | Hide
    | Show
    | SetStyle
    | Highlight
    | ScrollTo
    | Overlay
    | Form
    | OpenChat
    | Redirect
    | RewriteLink
    | Recommend
    | Personalize
    | Track
    | SetTraits
    | AddToSegment
    | QualifyLead
    | Email
    | Sms
    | Webhook
    | NotifyTeam
    | Wait
    | Branch
    | Experiment,
    Field(discriminator="type"),
]
"""One thing that a workflow does."""

Branch.model_rebuild()
Variant.model_rebuild()
Experiment.model_rebuild()
