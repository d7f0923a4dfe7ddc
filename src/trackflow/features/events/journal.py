"""The append-only journal of one web worker: what was answered is on the disk.

Whoever waits shares one write and one fdatasync. While the disk works, the next group gathers, so
the group grows with the load and nobody waits for a timer.
"""

import asyncio
import os
import threading
import time
import uuid
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Self, cast

from trackflow.features.events.frames import Record, frame
from trackflow.features.events.segments import journal_folder, lock, segment_name
from trackflow.platform.errors import TrackFlowError

SEGMENT_BYTES = 32 * 1024 * 1024
WAITING_BYTES = 32 * 1024 * 1024

_Waiting = tuple[bytes, asyncio.Future[None]]


class JournalUnavailableError(TrackFlowError):
    """A 503: the events were not kept and should be sent again after `retry_after` seconds."""

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(
            "journal_unavailable",
            503,
            message,
            f"Send the same events again in {retry_after} seconds; message ids keep them single.",
        )
        self.retry_after = retry_after


class Journal:
    """Writes records to `<data>/journal/<boot id>-<counter>.journal`; use from one event loop.

    A segment is locked (flock) while it is written. After an error of the disk it is cut back to
    its last acknowledged record and never written again.
    """

    def __init__(
        self,
        data: Path,
        *,
        segment_bytes: int = SEGMENT_BYTES,
        waiting_bytes: int = WAITING_BYTES,
    ) -> None:
        self._folder = journal_folder(data)
        # Begins with the time, so that names sort by age; the rest keeps writers apart.
        self._boot = f"{time.time_ns():016x}{uuid.uuid4().hex[:16]}"
        self._segment_bytes = segment_bytes
        self._waiting_bytes = waiting_bytes
        self._gathered: list[_Waiting] = []
        self._bytes = 0
        self._closing = False
        self._changed = threading.Condition()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._segment: _Segment | None = None
        self._counter = 0
        self._writer = threading.Thread(target=self._write, name="journal", daemon=True)
        self._writer.start()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def append(
        self, site: str, received_at: int, user_agent: str, body: bytes, kind: str = "batch"
    ) -> None:
        """Returns once the record is on the disk. `received_at` is Unix milliseconds.

        Raises `JournalUnavailableError` when the disk refuses, when too much waits already, or when
        the journal is closed; then nothing was kept.
        """
        record = frame(Record(site, received_at, user_agent, kind, body))
        self._loop = asyncio.get_running_loop()
        written = self._loop.create_future()
        with self._changed:
            if self._closing:
                raise JournalUnavailableError("The server is stopping.", 5)
            if self._bytes + len(record) > self._waiting_bytes:
                raise JournalUnavailableError("More events arrive than the disk can keep.", 2)
            self._gathered.append((record, written))
            self._bytes += len(record)
            self._changed.notify()
        await written

    async def close(self) -> None:
        """Writes what waits, then lets go of the segment. Later appends are refused."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        await asyncio.to_thread(self._writer.join)

    def _write(self) -> None:
        while group := self._next_group():
            try:
                self._commit(b"".join(record for record, _ in group))
            except Exception as error:  # whatever it is, nobody may wait for ever
                self._answer(group, _refusal(error))
            else:
                self._answer(group, None)
        self._drop_segment()

    def _answer(self, group: Iterable[_Waiting], error: Exception | None) -> None:
        # One hand-over for the whole group; each one wakes the event loop by a system call.
        # The loop may be closed already: then nobody waits.
        with suppress(RuntimeError):
            cast(asyncio.AbstractEventLoop, self._loop).call_soon_threadsafe(_settle, group, error)

    def _next_group(self) -> list[_Waiting]:
        with self._changed:
            while not self._gathered and not self._closing:
                self._changed.wait()
            group, self._gathered, self._bytes = self._gathered, [], 0
            return group

    def _commit(self, data: bytes) -> None:
        segment = self._segment or self._open_segment()
        try:
            segment.write(data)
        except BaseException:
            segment.cut_back()
            self._drop_segment()
            raise
        if segment.size >= self._segment_bytes:
            self._drop_segment()

    def _open_segment(self) -> "_Segment":
        self._counter += 1
        name = segment_name(self._boot, self._counter)
        self._segment = _Segment(self._folder / name)
        return self._segment

    def _drop_segment(self) -> None:
        if self._segment:
            self._segment.close()
            self._segment = None


class _Segment:
    """One file of the journal, locked by its writer."""

    def __init__(self, path: Path) -> None:
        self.size = 0
        # Locked before it has its name, so that no reader can take it for the file of a dead one.
        unnamed = path.with_suffix(".opening")
        self._file = os.open(unnamed, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        try:
            lock(self._file)
            unnamed.rename(path)
            _sync_folder(path.parent)
            _sync_folder(path.parent.parent)
        except OSError:
            os.close(self._file)
            with suppress(OSError):
                unnamed.unlink()
            raise
        self._path = path

    def write(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._file, rest) :]
        os.fdatasync(self._file)
        self.size += len(data)

    def cut_back(self) -> None:
        # If even this fails, the reader cuts the torn tail, or loads records nobody was told of;
        # their senders send them again and the message ids keep them single.
        with suppress(OSError):
            os.ftruncate(self._file, self.size)
            os.fdatasync(self._file)

    def close(self) -> None:
        if not self.size:  # on a full disk every attempt would leave an empty file behind
            with suppress(OSError):
                self._path.unlink()
        os.close(self._file)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refusal(error: Exception) -> JournalUnavailableError:
    why = error.strerror if isinstance(error, OSError) else type(error).__name__
    return JournalUnavailableError(f"The disk does not take the events: {why}.", 10)


def _settle(group: Iterable[_Waiting], error: Exception | None) -> None:
    for _, written in group:
        if written.done():  # the client has gone away
            continue
        if error:
            written.set_exception(error)
        else:
            written.set_result(None)
