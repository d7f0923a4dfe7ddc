"""The store process: loads the journal, answers questions over a private socket, stops cleanly."""

import asyncio
import logging
import os
import signal
import stat
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from trackflow.features.events.address import make_private, remove_socket, socket_path
from trackflow.features.events.frames import Record
from trackflow.features.events.incoming import incoming, opened
from trackflow.features.events.loader import Loader
from trackflow.features.events.queries import answer
from trackflow.features.events.questions import AskStatus, Reply, packed, question_in
from trackflow.features.events.rows import row
from trackflow.features.events.store import Store
from trackflow.platform.errors import TrackFlowError

HEADER_BYTES = 4
MAX_QUESTION_BYTES = 64 * 1024
SECONDS_TO_OPEN = 15.0
_QUERY_THREADS = 4
_log = logging.getLogger("trackflow.events")


def run_store(data: Path) -> None:
    """Runs the store of a data folder until SIGTERM, or until its parent's pipe on stdin ends.

    Exits with status 1 where the store broke and has to be started anew.
    """
    if not asyncio.run(_serve(data)):
        sys.exit(1)


async def _serve(data: Path) -> bool:
    stop, broken = asyncio.Event(), threading.Event()
    _stop_with_parent(stop)
    loop = asyncio.get_running_loop()

    def failed() -> None:
        broken.set()
        loop.call_soon_threadsafe(stop.set)

    with await _open(data) as store:
        await asyncio.to_thread(_warm, store, data)
        loader, halt = Loader(store, data), threading.Event()
        loading = loop.run_in_executor(None, loader.run, halt, failed)
        try:
            await Listener(store, data, time.time).listen(stop)
        finally:
            halt.set()
            await loading
    return not broken.is_set()


def _stop_with_parent(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    if not _has_parent():
        loop.add_signal_handler(signal.SIGINT, stop.set)
        return
    # Ctrl-C reaches the parent too, which still hands over its last events and then ends the pipe.
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def read() -> None:
        if not os.read(sys.stdin.fileno(), 4096):
            loop.remove_reader(sys.stdin.fileno())
            stop.set()

    loop.add_reader(sys.stdin.fileno(), read)


def _has_parent() -> bool:
    """Whether standard input is a pipe, held open by whoever started this."""
    if sys.stdin is None:
        return False
    kind = os.fstat(sys.stdin.fileno()).st_mode
    return stat.S_ISFIFO(kind) or stat.S_ISSOCK(kind)


async def _open(data: Path) -> Store:
    """The store, waiting for a process that is just letting go of it."""
    deadline = time.monotonic() + SECONDS_TO_OPEN
    while True:
        try:
            return await asyncio.to_thread(Store, data)
        except TrackFlowError:
            if time.monotonic() > deadline:
                raise
            await asyncio.sleep(0.1)


def _warm(store: Store, data: Path) -> None:
    """Does once what a first batch and a first question would do slowly."""
    record = Record("", 0, "Mozilla/5.0", "track", b'{"event": "warm_up"}')
    event = incoming(record, opened(record), 0, "")
    store.storable([row(event, None)])
    answer(store.cursor(), data, time.time(), AskStatus())


class Listener:
    """Answers questions, each in a thread with a cursor of its own."""

    def __init__(self, store: Store, data: Path, clock: Callable[[], float]) -> None:
        self._store = store
        self._data = data
        self._clock = clock
        self._threads = ThreadPoolExecutor(_QUERY_THREADS, "query")
        self._open: set[asyncio.StreamWriter] = set()

    async def listen(self, stop: asyncio.Event) -> None:
        """Listens until `stop`. That the socket takes connections is the sign of readiness."""
        path = socket_path(self._data)
        make_private(path.parent)
        path.unlink(missing_ok=True)  # whoever holds the store's lock is the only one to listen
        before = os.umask(0o177)
        try:
            server = await asyncio.start_unix_server(self._converse, path)
        finally:
            os.umask(before)
        await stop.wait()
        server.close()
        remove_socket(self._data)
        for writer in self._open:
            writer.close()
        await asyncio.to_thread(self._threads.shutdown)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        loop = asyncio.get_running_loop()
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                length = int.from_bytes(await reader.readexactly(HEADER_BYTES))
                if length > MAX_QUESTION_BYTES:
                    break
                question = await reader.readexactly(length)
                reply = await loop.run_in_executor(self._threads, self._reply, question)
                writer.write(len(reply).to_bytes(HEADER_BYTES) + reply)
                await writer.drain()
        self._open.discard(writer)
        writer.close()

    def _reply(self, question: bytes) -> bytes:
        try:
            asked = question_in(question)
            with self._store.cursor() as cursor:
                found = answer(cursor, self._data, self._clock(), asked)
        except Exception as error:
            _log.exception("A question to the event store failed.")
            return packed(Reply(problem=f"{type(error).__name__}: {error}"))
        return packed(Reply(found))
