"""The values that leave this feature, and what its routes accept."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

# Words on an element, as a target says them: `text:Book a demo`.
Words = Annotated[str, Field(min_length=6, max_length=200, pattern=r"^text:")]

Origin = Literal["read", "person"]


class Element(BaseModel):
    """Where a role is found: on one page, or on every page where `path` is empty.

    `fingerprint` finds the element again after its page was built anew; it goes before the
    selector where there is one. `origin` says whether TrackFlow read it from the page or a person
    set it, which it keeps.
    """

    model_config = ConfigDict(frozen=True)

    role: str
    path: str
    selector: str
    fingerprint: dict[str, Any] | None = None
    origin: Origin
    updated_at: datetime


class ElementInput(BaseModel):
    """A role, or words such as `text:Book a demo`, and the CSS selector that finds it."""

    model_config = ConfigDict(extra="forbid")

    role: str = Field(min_length=2, max_length=200)
    selector: str = Field(min_length=1, max_length=500)
    path: str = Field(default="", max_length=500, pattern=r"^(/.*)?$")


class PageInput(BaseModel):
    """A page to be read: its path on the site, and words to be found beside the roles."""

    model_config = ConfigDict(extra="forbid")

    path: str = Field(min_length=1, max_length=500, pattern=r"^/")
    words: tuple[Words, ...] = Field(default=(), max_length=50)
