"""`/metrics`: the server's numbers, for this machine and for the owner's keys."""

import asyncio
import ipaddress
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from trackflow.features.events import EventStore, journal_state
from trackflow.features.sites import READ, SiteService
from trackflow.platform.errors import TrackFlowError
from trackflow.platform.metrics import CONTENT_TYPE, exposition

PATIENCE_SECONDS: Final = 2.0
FORWARDED: Final = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip")
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
        return Response(exposition(gauges), headers={"content-type": CONTENT_TYPE})

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
