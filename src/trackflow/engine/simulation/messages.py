"""A session's events as the browser part sends them: calls of the Segment specification."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from trackflow.engine.simulation.chance import identity
from trackflow.engine.traffic import Arrival

Message = dict[str, Any]
# Whoever reads a journal can tell what was simulated.
LIBRARY = {"name": "trackflow.js", "version": "simulation"}
_CAMPAIGN = {
    "name": "utm_campaign",
    "source": "utm_source",
    "medium": "utm_medium",
    "term": "utm_term",
    "content": "utm_content",
}


@dataclass(frozen=True, slots=True)
class Page:
    """A page in view. `search` is its query with the question mark, or empty."""

    origin: str
    path: str
    search: str
    referrer: str
    title: str

    @property
    def url(self) -> str:
        """Its whole address."""
        return f"{self.origin}{self.path}{self.search}"

    def to_dict(self) -> dict[str, str]:
        """As Segment's context has it."""
        return {
            "url": self.url,
            "path": self.path,
            "referrer": self.referrer,
            "title": self.title,
            "search": self.search,
        }


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends the events of a session, from where. `key` makes the ids of its messages."""

    key: str
    anonymous_id: str
    user_agent: str
    locale: str
    timezone: str


class Messages:
    """The messages of one session, in the order in which they are made."""

    def __init__(self, sender: Sender, start: int, landing: Page, arrival: Arrival) -> None:
        self.made: list[tuple[int, Message]] = []
        self._sender = sender
        self._numbers: Counter[str] = Counter()
        self._context: dict[str, Any] = {
            "library": LIBRARY,
            "campaign": campaign(arrival),
            "userAgent": sender.user_agent,
            "locale": sender.locale,
            "timezone": sender.timezone,
            "sessionId": identity(sender.key, "session"),
            "sessionStart": timestamp(start),
            "landing": {"url": landing.url, "referrer": landing.referrer},
        }
        self.show(landing)

    def show(self, page: Page) -> None:
        """Another page is in view: what follows happens on it."""
        self._page = page
        self._here = {**self._context, "page": page.to_dict()}

    def add(
        self,
        kind: str,
        time: int,
        properties: Mapping[str, Any],
        *,
        event: str | None = None,
        user_id: str | None = None,
        traits: Mapping[str, Any] | None = None,
    ) -> None:
        """Adds a message of a kind (page, track, identify), at a time in Unix milliseconds."""
        label = f"{kind}/{event or self._page.path}"
        number = self._numbers[label]
        self._numbers[label] += 1
        message: Message = {"type": kind}
        if event:
            message["event"] = event
        message["properties"] = properties
        if traits is not None:
            message["traits"] = traits
        message["messageId"] = identity(self._sender.key, label, number)
        message["anonymousId"] = self._sender.anonymous_id
        if user_id:
            message["userId"] = user_id
        message["timestamp"] = timestamp(time)
        message["context"] = self._here
        self.made.append((time, message))

    def until(self, moment: int) -> tuple[Message, ...]:
        """The messages up to a moment, earliest first."""
        ordered = sorted(self.made, key=lambda made: made[0])
        return tuple(message for time, message in ordered if time <= moment)


def timestamp(milliseconds: int) -> str:
    """Unix milliseconds as ISO 8601 in UTC, the way `Date.toISOString` writes it."""
    moment = datetime.fromtimestamp(milliseconds // 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{milliseconds % 1000:03d}Z"


def campaign(arrival: Arrival) -> dict[str, str]:
    """The campaign of a session by Segment's names."""
    said = {name: getattr(arrival, tag) for name, tag in _CAMPAIGN.items()}
    return {name: value for name, value in said.items() if value}
