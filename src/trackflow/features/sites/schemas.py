"""The values that leave this feature, and what its routes accept."""

from datetime import datetime
from typing import Literal
from zoneinfo import available_timezones

from pydantic import BaseModel, ConfigDict, Field, HttpUrl, field_validator

Scope = Literal["read", "draft", "publish", "manage"]
KeyKind = Literal["write", "secret"]


class Value(BaseModel):
    """A frozen value that crosses between features and goes out by the API."""

    model_config = ConfigDict(frozen=True)


class Organization(Value):
    """A company that runs sites; nobody outside it sees any of them."""

    id: str
    name: str
    created_at: datetime


class Site(Value):
    """One website of an organization. `write_key` is public: it stands in the site's tag."""

    id: str
    organization_id: str
    name: str
    slug: str
    url: str
    timezone: str
    write_key: str
    created_at: datetime


class Key(Value):
    """A key as it is listed: of a secret one only the first characters are known.

    `site_id` is the one site that it opens; None: every site of its organization.
    """

    id: str
    kind: KeyKind
    site_id: str | None
    shown: str
    scopes: tuple[Scope, ...]
    created_at: datetime
    revoked_at: datetime | None


class NewKey(Key):
    """A key at the moment it is made: the only time the whole secret is seen."""

    secret: str


class SiteInput(BaseModel):
    """What a new site needs."""

    model_config = ConfigDict(extra="forbid")

    name: str = Field(min_length=1, max_length=120)
    url: HttpUrl
    timezone: str = "UTC"

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError(f"“{value}” is no IANA time zone, such as Europe/Berlin")
        return value


class OrganizationInput(BaseModel):
    """What a new organization needs."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    name: str = Field(min_length=1, max_length=120)


class KeyInput(BaseModel):
    """What a new secret key may do."""

    model_config = ConfigDict(extra="forbid")

    scopes: tuple[Scope, ...] = Field(default=("read", "draft", "publish"), min_length=1)
