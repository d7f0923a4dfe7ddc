"""The values that leave this feature, and what its routes accept."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Origin = Literal["read", "person"]


class Element(BaseModel):
    """Where a role is found: on one page, or on every page where `path` is empty.

    `origin` says whether TrackFlow read it from the page or a person set it, which it keeps.
    """

    model_config = ConfigDict(frozen=True)

    role: str
    path: str
    selector: str
    origin: Origin
    updated_at: datetime


class ElementInput(BaseModel):
    """A role, or words such as `text:Book a demo`, and the CSS selector that finds it."""

    model_config = ConfigDict(extra="forbid")

    role: str = Field(min_length=2, max_length=200)
    selector: str = Field(min_length=1, max_length=500)
    path: str = Field(default="", max_length=500, pattern=r"^(/.*)?$")


class PageInput(BaseModel):
    """A page to be read: its path on the site."""

    model_config = ConfigDict(extra="forbid")

    path: str = Field(min_length=1, max_length=500, pattern=r"^/")
