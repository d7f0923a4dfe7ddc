"""Asking the event store: over its socket, or by opening it where no server runs."""

import asyncio
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Self

from trackflow.features.events.address import is_private, socket_path
from trackflow.features.events.event_store import EventStore
from trackflow.features.events.questions import Question, answer_to, packed, reply_in
from trackflow.platform.errors import TrackFlowError

SECONDS_TO_ANSWER = 30.0
_HEADER_BYTES = 4
_RETRY_SECONDS = 0.05
_Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class StoreClient(EventStore):
    """Asks a store process; waits for one that is starting, reconnects to one that restarted."""

    def __init__(self, data: Path, wait_seconds: float = 10.0) -> None:
        self._path = socket_path(data)
        self._wait_seconds = wait_seconds
        self._idle: list[_Connection] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def ask(self, question: Question) -> Any:
        """The answer; raises a 503 `store_unavailable` where none comes in time."""
        reply = reply_in(await self._exchange(packed(question)))
        if reply.problem is not None:
            raise TrackFlowError(
                "store_failed",
                500,
                f"The event store could not answer: {reply.problem}.",
                "Look into the log of the store process.",
            )
        return answer_to(question, reply)

    async def reachable(self) -> bool:
        """Whether a store process listens right now."""
        try:
            self._idle.append(await self._connect())
        except OSError:
            return False
        return True

    async def close(self) -> None:
        """Closes the connections."""
        while self._idle:
            await _close(self._idle.pop()[1])

    async def _exchange(self, question: bytes) -> bytes:
        """One question and its answer; a connection the server has dropped is replaced."""
        while self._idle:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                return await self._over(self._idle.pop(), question)
        try:
            return await self._over(await self._patient_connection(), question)
        except (ConnectionError, asyncio.IncompleteReadError) as error:
            raise _unavailable("went away before it answered") from error

    async def _over(self, connection: _Connection, question: bytes) -> bytes:
        reader, writer = connection
        try:
            async with asyncio.timeout(SECONDS_TO_ANSWER):
                writer.write(len(question).to_bytes(_HEADER_BYTES) + question)
                await writer.drain()
                length = int.from_bytes(await reader.readexactly(_HEADER_BYTES))
                reply = await reader.readexactly(length)
        except TimeoutError as error:
            writer.close()
            raise _unavailable(f"did not answer in {SECONDS_TO_ANSWER:.0f} seconds") from error
        except BaseException:
            # Half an answer may be left in it: nobody else may read from it.
            writer.close()
            raise
        self._idle.append(connection)
        return reply

    async def _patient_connection(self) -> _Connection:
        try:
            async with asyncio.timeout(self._wait_seconds):
                while True:
                    with suppress(OSError):
                        return await self._connect()
                    await asyncio.sleep(_RETRY_SECONDS)
        except TimeoutError:
            raise _unavailable("is not running") from None

    async def _connect(self) -> _Connection:
        if not is_private(self._path.parent):
            raise PermissionError(f"{self._path.parent} is not private")
        return await asyncio.open_unix_connection(self._path)


@asynccontextmanager
async def open_store(data: Path) -> AsyncGenerator[EventStore]:
    """The store of a data folder: through its process where one runs, else opened right here.

    A store that is just starting is waited for when it is asked.
    """
    store = await _store(data)
    try:
        yield store
    finally:
        await store.close()


async def _store(data: Path) -> EventStore:
    client = StoreClient(data)
    if await client.reachable():
        return client
    # Only here: a process that asks over the socket must not carry the database.
    from trackflow.features.events.local import LocalStore

    try:
        return await LocalStore.open(data)
    except TrackFlowError as error:
        if error.code != "store_busy":
            raise
        return client


def store_command(data: Path) -> list[str]:
    """The command that runs the store process; give it a pipe as stdin and keep that open."""
    return [sys.executable, "-m", "trackflow.features.events.process", str(data)]


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


def _unavailable(what: str) -> TrackFlowError:
    return TrackFlowError(
        "store_unavailable",
        503,
        f"The event store {what}.",
        "Try again in a moment; the events are kept meanwhile.",
    )
