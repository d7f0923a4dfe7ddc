"""Steps that speak to the visitor, lead elsewhere, or tell someone."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from trackflow.engine.document.content import Countdown, Cta, Fields, Recommended
from trackflow.engine.document.edits import Edit, Step
from trackflow.engine.document.shapes import Percent, Seconds, Target, Text, Url, WebUrl, Word


class Overlay(Step):
    """Something above the page: a modal, a banner, a tooltip."""

    type: Literal["overlay"]
    style: Literal["modal", "banner", "slide_in", "tooltip", "fullscreen", "corner"] | None = Field(
        None, description="The kind of overlay."
    )
    position: (
        Literal[
            "top",
            "bottom",
            "left",
            "right",
            "center",
            "top_left",
            "top_right",
            "bottom_left",
            "bottom_right",
        ]
        | None
    ) = Field(None, description="Where on the screen.")
    target: Target | None = Field(None, description="What a tooltip points at.")
    title: Text | None = Field(None, description="The first line.")
    body: Text | None = Field(None, description="The text below it.")
    image: Url | None = Field(None, description="The address of an image.")
    video: Url | None = Field(None, description="The address of a video.")
    cta: Cta | None = Field(None, description="The button.")
    secondary_cta: Cta | None = Field(None, description="A second, quieter button.")
    coupon: Text | None = Field(None, description="A code to copy.")
    countdown: Countdown | None = Field(None, description="A clock that runs down.")
    form: Fields | None = Field(None, description="What the visitor is asked.")
    recommend: Recommended | None = Field(None, description="Recommendations to show.")
    close_after_seconds: Seconds | None = Field(None, description="When it closes by itself.")


class Form(Edit):
    """Ask a few things at a time, never what is already known."""

    type: Literal["form"]
    fields: Fields | None = Field(None, description="What is asked.")


class OpenChat(Step):
    """Open the chat."""

    type: Literal["open_chat"]
    message: Text | None = Field(None, description="What the chat says first.")


class Redirect(Step):
    """Lead the visitor to another page; never on that page itself."""

    type: Literal["redirect"]
    url: Url | None = Field(None, description="Where to.")
    delay_seconds: Seconds | None = Field(None, description="How long it waits.")
    new_tab: bool | None = Field(None, description="Whether it opens a new tab.")


class Track(Step):
    """Record an event."""

    type: Literal["track"]
    event: Word = Field(description="The event, in snake_case.")
    properties: dict[str, Any] | None = Field(None, description="Its properties.")


class SetTraits(Step):
    """Remember something about the visitor."""

    type: Literal["set_traits"]
    traits: dict[str, Any] = Field(description="The traits.")


class AddToSegment(Step):
    """Put the visitor into a segment."""

    type: Literal["add_to_segment"]
    segment: Text = Field(description="The name of the segment.")


class QualifyLead(Step):
    """Score the visitor as a lead."""

    type: Literal["qualify_lead"]
    score: Percent | None = Field(None, description="The lead score, from 0 to 100.")


class Email(Step):
    """Send an e-mail."""

    type: Literal["email"]
    to: Text | None = Field(None, description="The recipient; the visitor where it is left out.")
    subject: Text | None = Field(None, description="The subject.")
    body: Text | None = Field(None, description="The text.")


class Sms(Step):
    """Send a text message."""

    type: Literal["sms"]
    to: Text | None = Field(None, description="The recipient; the visitor where it is left out.")
    body: Text | None = Field(None, description="The text.")


class Webhook(Step):
    """Call another system."""

    type: Literal["webhook"]
    url: WebUrl | None = Field(None, description="The whole address.")
    payload: dict[str, Any] | None = Field(None, description="What is sent.")


class NotifyTeam(Step):
    """Tell your own people."""

    type: Literal["notify_team"]
    via: Literal["email", "slack", "webhook"] | None = Field(None, description="The way.")
    channel: Text | None = Field(None, description="The channel or the address.")
    message: Text | None = Field(None, description="What they read.")
