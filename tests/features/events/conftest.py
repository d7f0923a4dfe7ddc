"""A real tracking server on loopback, real files, the real store."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette

from trackflow.features.events import (
    EventRow,
    EventStore,
    Journal,
    StoreClient,
    open_store,
    store_command,
    tracking_routes,
)

T = TypeVar("T")
Question = Callable[[EventStore], Awaitable[T]]
KEYS = {"wk_test": "site_test", "wk_other": "site_other"}

WEB_WORKER = """
import sys, time
from contextlib import asynccontextmanager
from pathlib import Path
import uvicorn
from starlette.applications import Starlette
from trackflow.features.events import Journal, tracking_routes

journal = Journal(Path(sys.argv[1]), segment_bytes=int(sys.argv[3]))

async def site_of_key(key):
    return "site_test" if key == "wk_test" else None

@asynccontextmanager
async def lifespan(app):
    yield
    await journal.close()

app = Starlette(routes=tracking_routes(journal, site_of_key, time.time), lifespan=lifespan)
uvicorn.run(app, fd=int(sys.argv[2]), log_level="error", access_log=False)
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def server(data: Path) -> Iterator[httpx.Client]:
    """A client of a tracking server whose journal is in `data`."""
    journal = Journal(data)

    async def site_of_key(key: str) -> str | None:
        return KEYS.get(key)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        yield
        await journal.close()

    app = Starlette(routes=tracking_routes(journal, site_of_key, time.time), lifespan=lifespan)
    listening = _listening_socket()
    running = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    thread = threading.Thread(target=running.run, kwargs={"sockets": [listening]})
    thread.start()
    with httpx.Client(base_url=_url(listening), timeout=20) as client:
        yield client
    running.should_exit = True
    thread.join()
    listening.close()


@pytest.fixture
def ask(data: Path) -> Callable[[Question[Any]], Any]:
    """Asks the store of `data` what a function asks of it: by its process, or opened here."""

    def run(question: Question[Any]) -> Any:
        async def once() -> Any:
            async with open_store(data) as store:
                return await question(store)

        return asyncio.run(once())

    return run


@pytest.fixture
def ask_process(data: Path) -> Callable[[Question[Any]], Any]:
    """Asks the store process of `data`, waiting for it to start."""

    def run(question: Question[Any]) -> Any:
        async def once() -> Any:
            async with StoreClient(data, wait_seconds=20) as store:
                return await question(store)

        return asyncio.run(once())

    return run


@pytest.fixture
def rows(ask: Callable[[Question[Any]], Any]) -> Callable[[], list[EventRow]]:
    """The stored events of `site_test`, oldest first."""
    return lambda: ask(lambda store: store.recent("site_test", 10_000))


@pytest.fixture
def web_worker(data: Path) -> Iterator[Callable[..., tuple[subprocess.Popen[bytes], str]]]:
    """Starts a web worker as a process of its own; gives it and its URL."""
    started: list[subprocess.Popen[bytes]] = []

    def start(segment_bytes: int = 1 << 25) -> tuple[subprocess.Popen[bytes], str]:
        with _listening_socket() as listening:
            arguments = [str(data), str(listening.fileno()), str(segment_bytes)]
            process = subprocess.Popen(
                [sys.executable, "-c", WEB_WORKER, *arguments], pass_fds=[listening.fileno()]
            )
            started.append(process)
            return process, _url(listening)

    yield start
    for process in started:
        _end(process)


@pytest.fixture
def store_process(data: Path) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """Starts the store process of `data`."""
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            store_command(data), stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        started.append(process)
        return process

    yield start
    for process in started:
        _end(process)


def _listening_socket() -> socket.socket:
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(128)
    return listening


def _url(listening: socket.socket) -> str:
    return f"http://127.0.0.1:{listening.getsockname()[1]}"


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        os.kill(process.pid, signal.SIGKILL)
    process.wait()
    if process.stdin:
        process.stdin.close()
