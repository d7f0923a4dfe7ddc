"""A row of the events table: an incoming event with its session, its arrival and its device."""

from functools import lru_cache
from typing import Any

import msgspec

from trackflow.engine.traffic import Agent, Arrival, agent
from trackflow.features.events.incoming import Incoming, properties_of
from trackflow.features.events.sessions import Session

WORKFLOW_EVENTS = ("workflow_exposure", "workflow_outcome")
_LARGEST_VERSION = 2**31 - 1
_UNKNOWN = Arrival("")


class Row(msgspec.Struct, frozen=True):
    """The columns of the table that an event fills; times are Unix milliseconds."""

    site: str
    message_id: str
    message_hash: int
    type: str
    event: str
    raw_event: str | None
    time: int
    received_at: int
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
    properties: str
    traits: str | None


def row(event: Incoming, session: Session | None) -> Row:
    """The row of an event; raises where its workflow properties cannot be read."""
    began = (session.arrival if session else None) or _UNKNOWN
    seen = _agent(event.user_agent)
    run = properties_of(event) if event.event in WORKFLOW_EVENTS else {}
    return Row(
        site=event.site,
        message_id=event.message_id,
        message_hash=event.message_hash,
        type=event.kind,
        event=event.event,
        raw_event=event.raw_event,
        time=event.time,
        received_at=event.received_at,
        visitor=event.visitor,
        anonymous_id=event.anonymous_id,
        user_id=event.user_id,
        session_id=session.id if session else None,
        path=event.page.path,
        referrer=began.referrer,
        channel=began.channel or None,
        source=began.source,
        utm_source=began.utm_source,
        utm_medium=began.utm_medium,
        utm_campaign=began.utm_campaign,
        utm_term=began.utm_term,
        utm_content=began.utm_content,
        device=seen.device,
        os=seen.os,
        browser=seen.browser,
        bot=seen.bot,
        language=event.language,
        workflow_id=_text(run.get("workflow_id")),
        workflow_version=_version(run.get("workflow_version")),
        run_id=_text(run.get("run_id")),
        outcome=_text(run.get("outcome")),
        properties=event.properties,
        traits=event.traits,
    )


@lru_cache(maxsize=8192)
def _agent(user_agent: str) -> Agent:
    return agent(user_agent)


def _text(value: Any) -> str | None:
    return value[:255].replace("\0", "\ufffd") if isinstance(value, str) and value else None


def _version(value: Any) -> int | None:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and 0 <= value <= _LARGEST_VERSION else None
