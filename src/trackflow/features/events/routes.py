"""The API of events: what visitors did, read with a secret key."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from trackflow.features.events.event_store import EventStore
from trackflow.features.events.schemas import EventCount, EventRow, Totals
from trackflow.features.sites import READ, Access, SiteService, requires

router = APIRouter(prefix="/v1/sites/{site}/events", tags=["events"])

Reader = Annotated[Access, Depends(requires(READ))]


def service(request: Request) -> SiteService:
    """The running service of sites."""
    return request.state.sites


def event_store(request: Request) -> EventStore:
    """The store that answers for the events."""
    return request.state.events


async def site_id(
    site: str, access: Reader, sites: Annotated[SiteService, Depends(service)]
) -> str:
    """The id of the site in the address, which is an id or a slug; 404 where it is out of reach."""
    return (await sites.site(access, site)).id


SiteId = Annotated[str, Depends(site_id)]
Events = Annotated[EventStore, Depends(event_store)]
Since = Annotated[datetime | None, Query(description="Only events from this moment on.")]


@router.get("")
async def list_events(
    site: SiteId,
    events: Events,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    after: Annotated[int | None, Query(description="Only what came after this sequence.")] = None,
    event: Annotated[str | None, Query(description="Only events of this name.")] = None,
) -> list[EventRow]:
    """The newest events, the latest last; with `after`, the next ones in the order of arrival."""
    return await events.recent(site, limit, after, event)


@router.get("/counts")
async def count_events(site: SiteId, events: Events, since: Since = None) -> list[EventCount]:
    """How often each event has happened, with its visitors and sessions, without bots."""
    return await events.counts(site, since)


@router.get("/totals")
async def total_events(site: SiteId, events: Events, since: Since = None) -> Totals:
    """Events, visitors and sessions of the site altogether."""
    return await events.totals(site, since)
