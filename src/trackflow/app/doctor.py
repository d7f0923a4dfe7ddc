"""Is this installation well? Each check looks by itself, and none changes what it looks at."""

import asyncio
import json
import os
import shutil
import statistics
import sys
import time
import urllib.request
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from trackflow.app.health import Finding, try_disk
from trackflow.app.supervisor import listen
from trackflow.features.delivery import core_script
from trackflow.features.events import StoreStatus, journal_state, open_store
from trackflow.platform.errors import TrackFlowError
from trackflow.platform.settings import Settings
from trackflow.platform.storage import schema_revision

OLDEST_PYTHON: Final = (3, 11)
LITTLE_SPACE, TOO_LITTLE_SPACE = 2 * 1024**3, 200 * 1024**2
# Every answer of the tracking API waits for one sync of the disk.
SLOW_SYNC_SECONDS: Final = 0.02
SYNCS: Final = 15
LAG_SECONDS: Final = 60.0
# No clock is right that stands before this version was written.
WRITTEN: Final = datetime(2026, 1, 1, tzinfo=UTC)
AHEAD_SECONDS: Final = 300.0

Look = Callable[[Settings], Awaitable[Finding]]


async def examine(settings: Settings) -> Sequence[Finding]:
    """What every check finds, in the order in which troubles follow from each other."""
    return [await _safely(name, look, settings) for name, look in CHECKS.items()]


async def _safely(name: str, look: Look, settings: Settings) -> Finding:
    try:
        return await look(settings)
    except TrackFlowError as error:
        return Finding(name, "problem", error.message, error.remedy)
    except Exception as error:  # a check that fails must not keep the others from looking
        why = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
        return Finding(
            name, "problem", f"This could not be checked: {why}.", "See what is in the data folder."
        )


async def python(_: Settings) -> Finding:
    """Whether Python is new enough."""
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info[:2] < OLDEST_PYTHON:
        return Finding(
            "python", "problem", f"This is Python {version}.", "Use Python 3.11 or newer."
        )
    return Finding("python", "ok", f"Python {version}.")


async def data_folder(settings: Settings) -> Finding:
    """Whether the data folder is there and can be written to."""
    folder = settings.data.resolve()
    if not folder.exists():
        return Finding(
            "data folder",
            "warning",
            f"There is no folder {folder} yet.",
            "`trackflow serve` makes it; or name another with --data.",
        )
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        return Finding(
            "data folder",
            "problem",
            f"{folder} cannot be written to.",
            "Give this user the folder, or name another with --data.",
        )
    return Finding("data folder", "ok", f"{folder} can be written to.")


async def disk_space(settings: Settings) -> Finding:
    """Whether there is room for what will come."""
    free = shutil.disk_usage(_nearest(settings.data)).free
    room = f"{free / 1024**3:.1f} GB are free."
    remedy = "Make room on the disk of the data folder, or move the folder."
    if free < LITTLE_SPACE:
        return Finding(
            "disk space", "problem" if free < TOO_LITTLE_SPACE else "warning", room, remedy
        )
    return Finding("disk space", "ok", room)


async def disk_speed(settings: Settings) -> Finding:
    """How long the disk takes until it has kept something."""
    if not settings.data.is_dir():
        return Finding("disk speed", "ok", "Not measured: there is no data folder yet.")
    took = [await asyncio.to_thread(try_disk, settings.data, 4096) for _ in range(SYNCS)]
    typical = statistics.median(took)
    told = f"A sync takes {typical * 1000:.1f} ms, at most {max(took) * 1000:.1f} ms."
    if typical > SLOW_SYNC_SECONDS:
        remedy = "Events are acknowledged this slowly; move the data folder to a faster disk."
        return Finding("disk speed", "warning", told, remedy)
    return Finding("disk speed", "ok", told)


async def database(settings: Settings) -> Finding:
    """Whether the state database can be read and has the newest schema."""
    if not settings.database_url and not (settings.data / "state.sqlite3").exists():
        return Finding("database", "ok", "There is no database yet; the first start makes it.")
    found = await schema_revision(settings.state_url())
    if found.current == found.newest:
        return Finding("database", "ok", f"The schema is the newest, {found.newest}.")
    return Finding(
        "database",
        "warning",
        f"The schema is {found.current or 'empty'}; the newest is {found.newest}.",
        "Any other command brings it up to date; make a copy of the folder first.",
    )


async def journal(settings: Settings) -> Finding:
    """Whether what was acknowledged is whole."""
    if not (settings.data / "journal").is_dir():
        return Finding("journal", "ok", "There is no journal yet.")
    state = await asyncio.to_thread(journal_state, settings.data)
    told = (
        f"{state.segments} segments, {state.bytes / 1024**2:.1f} MB, {state.written} being written."
    )
    status = await _status(settings)
    if status and (status.rejected or status.torn):
        return Finding(
            "journal",
            "warning",
            f"{told} {status.rejected} events were rejected, {status.torn} torn bytes were cut.",
            "journal/rejected.ndjson says what was rejected and why; torn bytes were never "
            "acknowledged.",
        )
    return Finding("journal", "ok", told)


async def store(settings: Settings) -> Finding:
    """Whether the event store answers, and keeps up with the journal."""
    status = await _status(settings)
    if status is None:
        return Finding("store", "ok", "There is no event store yet.")
    told = f"{status.rows} events, {status.lag_seconds:.0f} s behind the journal."
    if status.lag_seconds > LAG_SECONDS:
        remedy = "Wait until it has caught up; if it does not, see the log of the store process."
        return Finding("store", "warning", told, remedy)
    return Finding("store", "ok", told)


async def browser_part(_: Settings) -> Finding:
    """Whether pages get a script."""
    if core_script() is None:
        remedy = "Run `make` in the checkout, or install the wheel."
        return Finding("browser part", "problem", "The browser part has not been built.", remedy)
    return Finding("browser part", "ok", "The browser part is built.")


async def port(settings: Settings) -> Finding:
    """Whether the port is free, or TrackFlow has it."""
    where = f"{settings.host}:{settings.port}"
    try:
        listen(settings.host, settings.port).close()
    except TrackFlowError as error:
        if await asyncio.to_thread(_is_ours, settings.host, settings.port):
            return Finding("port", "ok", f"TrackFlow runs on {where}.")
        return Finding("port", "problem", error.message, error.remedy)
    return Finding("port", "ok", f"{where} is free.")


async def clock(settings: Settings) -> Finding:
    """Whether the clock can be right."""
    now = time.time()
    remedy = "Set the clock, and keep it right with NTP."
    if now < WRITTEN.timestamp():
        said = datetime.fromtimestamp(now, UTC)
        return Finding("clock", "problem", f"The clock says {said:%Y-%m-%d}.", remedy)
    ahead = _newest(settings.data) - now
    if ahead > AHEAD_SECONDS:
        told = f"Files in the data folder are {ahead / 60:.0f} minutes ahead of the clock."
        return Finding("clock", "warning", told, remedy)
    return Finding("clock", "ok", f"The clock says {datetime.now(UTC):%Y-%m-%d %H:%M} UTC.")


CHECKS: Final[dict[str, Look]] = {
    "python": python,
    "data folder": data_folder,
    "disk space": disk_space,
    "disk speed": disk_speed,
    "database": database,
    "journal": journal,
    "store": store,
    "browser part": browser_part,
    "port": port,
    "clock": clock,
}


async def _status(settings: Settings) -> StoreStatus | None:
    """The store's own account, from its process or opened here; None where nothing was kept."""
    if not settings.data.is_dir() or not any(settings.data.glob("events.*")):
        return None
    async with open_store(settings.data) as opened:
        return await opened.status()


def _nearest(folder: Path) -> Path:
    return next(place for place in (folder.resolve(), *folder.resolve().parents) if place.exists())


def _newest(folder: Path) -> float:
    newest = 0.0
    for pattern in ("*", "journal/*"):
        for path in folder.glob(pattern):
            with suppress(OSError):
                newest = max(newest, path.stat().st_mtime)
    return newest


def _is_ours(host: str, number: int) -> bool:
    name = f"[{host}]" if ":" in host else {"0.0.0.0": "127.0.0.1"}.get(host, host)  # noqa: S104
    try:
        with urllib.request.urlopen(f"http://{name}:{number}/healthz", timeout=2) as answer:
            told = json.load(answer)
    except (OSError, ValueError):
        return False
    return isinstance(told, dict) and {"status", "version"} <= told.keys()
