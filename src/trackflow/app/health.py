"""Whether this server can do its work: `/healthz` and `/readyz`."""

import asyncio
import os
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import trackflow
from trackflow.app.problems import render
from trackflow.features.events import EventStore
from trackflow.features.sites import SiteService
from trackflow.platform.errors import TrackFlowError

# Anybody may ask, so a question costs at most one look a second, and none waits long.
REMEMBERED_SECONDS: Final = 1.0
PATIENCE_SECONDS: Final = 2.0

State = Literal["ok", "warning", "problem"]


@dataclass(frozen=True)
class Finding:
    """What one check found: its state, a sentence, and what to do unless it is ok."""

    check: str
    state: State
    message: str
    remedy: str = ""


Check = Callable[[], Awaitable[object]]


class Readiness:
    """Looks at what a web worker needs: the database, the journal and the event store."""

    def __init__(self, data: Path, sites: SiteService, events: EventStore) -> None:
        self._checks: Sequence[tuple[str, Check, str, str]] = (
            ("database", sites.organizations, "The database", "See the server's log."),
            (
                "journal",
                lambda: asyncio.to_thread(try_disk, data / "journal"),
                "The journal's disk",
                "Make room on the disk of the data folder, and see that it can be written to.",
            ),
            (
                "store",
                events.status,
                "The event store",
                "It is started again by itself; events are kept meanwhile.",
            ),
        )
        self._found: Sequence[Finding] = ()
        self._looked = float("-inf")
        self._one_at_a_time = asyncio.Lock()

    async def look(self) -> Sequence[Finding]:
        """What each check finds, at most a second old."""
        async with self._one_at_a_time:
            if time.monotonic() - self._looked > REMEMBERED_SECONDS:
                self._found = await asyncio.gather(*(_try(*check) for check in self._checks))
                self._looked = time.monotonic()
            return self._found


async def _try(name: str, check: Check, noun: str, remedy: str) -> Finding:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await check()
    except TimeoutError:
        return Finding(name, "problem", f"{noun} did not answer in time.", remedy)
    except Exception as error:  # whatever it is, the caller learns which part fails
        why = error.strerror if isinstance(error, OSError) else type(error).__name__
        return Finding(name, "problem", f"{noun} does not answer: {why}.", remedy)
    return Finding(name, "ok", f"{noun} answers.")


def try_disk(folder: Path, size: int = 1) -> float:
    """Write and sync a small file in `folder`, and take it away; how many seconds that took."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".probe-", dir=folder)
    try:
        started = time.perf_counter()
        os.write(handle, b"\0" * size)
        os.fdatasync(handle)
        return time.perf_counter() - started
    finally:
        os.close(handle)
        os.unlink(name)


async def healthy(_request: Request) -> Response:
    """`GET /healthz`: the process answers."""
    return JSONResponse({"status": "ok", "version": trackflow.__version__})


async def ready(request: Request) -> Response:
    """`GET /readyz`: everything that a request needs works; else a 503 that says what does not."""
    found = await request.state.readiness.look()
    checks = [{"check": one.check, "state": one.state, "message": one.message} for one in found]
    failed = [one for one in found if one.state == "problem"]
    if not failed:
        return JSONResponse({"status": "ready", "checks": checks})
    message = " ".join(one.message for one in failed)
    return render(TrackFlowError("not_ready", 503, message, failed[0].remedy, {"checks": checks}))


def health_routes() -> list[Route]:
    """The routes that a supervisor of servers asks; anybody may."""
    return [Route("/healthz", healthy), Route("/readyz", ready)]
