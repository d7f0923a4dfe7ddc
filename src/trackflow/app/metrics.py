"""`/metrics`: the server's numbers, for this machine and for the owner's keys."""

import asyncio
import ipaddress
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from trackflow.features.events import EventStore, journal_state
from trackflow.features.sites import READ, SiteService
from trackflow.features.workflows import WorkflowService
from trackflow.platform.errors import TrackFlowError
from trackflow.platform.metrics import CONTENT_TYPE, Spread, Tally, exposition

PATIENCE_SECONDS: Final = 2.0
FORWARDED: Final = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip")
# From half a minute to a week.
TO_LIVE_SECONDS: Final = (30.0, 60.0, 120.0, 300.0, 900.0, 3600.0, 14400.0, 86400.0, 604800.0)
STORE: Final = {
    "rows": "Events in the store.",
    "pending_bytes": "Bytes of the journal that are not loaded yet.",
    "lag_seconds": "Age of the oldest event that is not loaded yet.",
    "rejected": "Events that could not be stored.",
    "torn": "Bytes cut from segments whose writer died.",
}

Gauges = dict[str, tuple[str, float]]


def metrics_route(data: Path) -> Route:
    """`GET /metrics`: Prometheus text about all web workers and the store."""

    async def metrics(request: Request) -> Response:
        if not _is_local(request):
            await _check_key(request)
        gauges = {
            **await asyncio.to_thread(_journal_gauges, data),
            **await _store_gauges(request.state.events),
        }
        kept = await _kept(request.state.workflows)
        return Response(exposition(gauges, kept), headers={"content-type": CONTENT_TYPE})

    return Route("/metrics", metrics)


def _is_local(request: Request) -> bool:
    """Whether a program on this machine asks, by itself: not through a proxy, not by a page.

    A proxy on the same machine would make the whole world look local, so any header that proxies
    add counts against it; the Host keeps out a page whose name was pointed here.
    """
    if any(name in request.headers for name in FORWARDED) or request.client is None:
        return False
    host = request.url.hostname or ""
    return _is_loopback(request.client.host) and (host == "localhost" or _is_loopback(host))


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


async def _check_key(request: Request) -> None:
    """Only the organization that runs the server: the numbers are of all organizations together."""
    sites: SiteService = request.state.sites
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    found = await sites.access_of_secret_key(secret.strip() if scheme.lower() == "bearer" else "")
    if READ not in found.scopes or not await sites.owns_folder(found):
        raise TrackFlowError(
            "owner_key_needed",
            403,
            "The server's numbers are for the organization that runs it.",
            "Send a key of that whole organization: `trackflow organizations create-key "
            "ORGANIZATION --scope read`.",
        )


async def _kept(workflows: WorkflowService) -> Sequence[Tally | Spread]:
    """What the database counts; nothing while it does not answer, as `/readyz` says then."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            found = await workflows.milestones(TO_LIVE_SECONDS)
    except Exception:  # whatever it is, the other numbers are still good
        return ()
    return (
        Tally("trackflow_drafts", "Drafts that were made.", "origin", found.drafts),
        Tally(
            "trackflow_published",
            "Versions that were published, by who made the first draft.",
            "origin",
            found.published,
        ),
        Spread(
            "trackflow_sentence_to_live_seconds",
            "From a sentence to the first time that its workflow was published.",
            found.seconds_to_live,
            found.timed,
            found.seconds,
        ),
    )


def _journal_gauges(data: Path) -> Gauges:
    state = journal_state(data)
    return {
        "trackflow_journal_bytes": ("Bytes of the journal on the disk.", state.bytes),
        "trackflow_journal_segments": ("Segments of the journal on the disk.", state.segments),
    }


async def _store_gauges(events: EventStore) -> Gauges:
    about = "Whether the event store answers."
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            status = await events.status()
    except (TimeoutError, TrackFlowError):
        return {"trackflow_store_up": (about, 0)}
    numbers: Gauges = {
        f"trackflow_store_{name}": (text, getattr(status, name)) for name, text in STORE.items()
    }
    return {"trackflow_store_up": (about, 1), **numbers}
