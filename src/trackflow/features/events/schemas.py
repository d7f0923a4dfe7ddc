"""The values that the event store answers with."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value that crosses between features and goes out by the API."""

    model_config = ConfigDict(frozen=True)


class EventRow(Value):
    """One stored event. `sequence` grows in the order of storing; `time` is clock-corrected UTC.

    `visitor` is the user id where identify or alias joined it, else the anonymous id. Names are
    ours in `event`, as sent in `raw_event`. Channel, source, referrer and the UTM tags are of the
    landing that began the session. What is not known is None.
    """

    sequence: int
    message_id: str
    type: str
    event: str
    raw_event: str | None
    time: datetime
    received_at: datetime
    visitor: str | None
    anonymous_id: str | None
    user_id: str | None
    session_id: str | None
    path: str | None
    referrer: str | None
    channel: str | None
    source: str | None
    utm_source: str | None
    utm_medium: str | None
    utm_campaign: str | None
    utm_term: str | None
    utm_content: str | None
    device: str | None
    os: str | None
    browser: str | None
    bot: bool
    language: str | None
    workflow_id: str | None
    workflow_version: int | None
    run_id: str | None
    outcome: str | None
    properties: dict[str, Any]


class EventCount(Value):
    """How often an event happened, to how many visitors, in how many sessions; without bots."""

    event: str
    events: int
    visitors: int
    sessions: int


class Totals(Value):
    """A site as a whole: events, visitors (one person once) and sessions; `bot_events` apart."""

    events: int
    visitors: int
    sessions: int
    bot_events: int


class WorkflowCounts(Value):
    """Runs of one workflow, without bots.

    `exposures`, `clicked`, `dismissed` and `submitted` count runs. `exposed_visitors` counts
    visitors, `converted_visitors` those whose goal event came at or after their first exposure
    and within the window; each visitor once.
    """

    exposures: int
    exposed_visitors: int
    clicked: int
    dismissed: int
    submitted: int
    converted_visitors: int


class StoreStatus(Value):
    """How the store is: `rows` stored, and how far it is behind the journal.

    `pending_bytes` are not loaded yet, the oldest of them `lag_seconds` old. `segments` are known;
    `rejected` events could not be stored, `torn` bytes were cut from the ends of segments whose
    writer died while it wrote.
    """

    rows: int
    pending_bytes: int
    lag_seconds: float
    segments: int
    rejected: int
    torn: int
