"""Carries the journal into the store: bounded batches, exactly once, past what cannot be stored."""

import itertools
import logging
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
import msgspec

from trackflow.features.events.frames import Read
from trackflow.features.events.identities import Id, claims, joined
from trackflow.features.events.incoming import Incoming, Message, incoming, opened
from trackflow.features.events.repeats import Repeats
from trackflow.features.events.rows import Row, row
from trackflow.features.events.segments import (
    CHUNK_BYTES,
    cut,
    is_written,
    journal_folder,
    read_chunk,
    segments,
    size_of,
)
from trackflow.features.events.sessions import Sessions
from trackflow.features.events.store import Mark, Store, UnstorableError

PAUSE_SECONDS = 0.1
PAUSE_AFTER_ERROR_SECONDS = 2.0
LAST_TURNS = 20  # some 80 MB when it is told to stop; what is left then, the next start loads
_REMEMBERED = 100_000
_log = logging.getLogger("trackflow.events")


class Rejected(msgspec.Struct, frozen=True):
    """A line of `rejected.ndjson`: where in the journal the event is, and what is wrong with it.

    The event itself stays in its segment; this file can be read without seeing a visitor's data.
    """

    segment: str
    offset: int
    index: int | None
    reason: str


@dataclass(slots=True)
class _Batch:
    """What one turn reads; `places` says where each event stands in the journal."""

    events: list[Incoming] = field(default_factory=list[Incoming])
    seen: Repeats = field(default_factory=Repeats)
    places: dict[Message, tuple[str, int, int]] = field(
        default_factory=dict[Message, tuple[str, int, int]]
    )
    marks: dict[str, Mark] = field(default_factory=dict[str, Mark])
    cuts: list[tuple[Path, int]] = field(default_factory=list[tuple[Path, int]])
    rejected: list[Rejected] = field(default_factory=list[Rejected])

    def marked(self) -> dict[str, Mark]:
        """The marks with what was rejected counted into its segment."""
        counted = Counter(rejected.segment for rejected in self.rejected)
        return {name: mark.with_rejected(counted[name]) for name, mark in self.marks.items()}

    def reject(self, segment: str, offset: int, index: int | None, reason: str) -> None:
        self.rejected.append(Rejected(segment, offset, index, reason[:300]))


class Loader:
    """Loads from one thread. Its memory is a hint: after a failed turn it starts from the table."""

    def __init__(self, store: Store, data: Path, chunk_bytes: int = CHUNK_BYTES) -> None:
        self._store = store
        self._data = data
        self._chunk_bytes = chunk_bytes
        self._sessions = Sessions()
        self._claimed: dict[Id, Id] = {}
        self._marks = store.marks()

    def run(self, stop: threading.Event, failed: Callable[[], None]) -> None:
        """Loads until `stop` is set, then what is left. `failed` is called if it cannot go on."""
        while not stop.is_set():
            try:
                self.load()
                stop.wait(PAUSE_SECONDS)
            except duckdb.FatalException:
                _log.exception("The event store is broken and has to be opened anew.")
                failed()
                return
            except Exception:
                _log.exception("Loading the journal failed; it is tried again.")
                stop.wait(PAUSE_AFTER_ERROR_SECONDS)
        self.load(LAST_TURNS)

    def load(self, turns: int | None = None) -> int:
        """Loads what there is now, in at most so many turns; returns how many events were new."""
        loaded = 0
        for _ in itertools.count() if turns is None else range(turns):
            batch = self._read()
            if not batch.marks:
                break
            loaded += self._settle(batch)
        return loaded

    def _read(self) -> _Batch:
        batch, room = _Batch(), self._chunk_bytes
        closed = {name for name, mark in self._marks.items() if mark.closed}
        for path in segments(self._data, closed):
            if room <= 0:
                break
            room -= self._read_segment(batch, path, room)
        return batch

    def _read_segment(self, batch: _Batch, path: Path, room: int) -> int:
        mark = self._marks.get(path.name, Mark())
        try:
            if size_of(path) <= mark.position and is_written(path):
                return 0
            chunk = read_chunk(path, mark.position, room)
        except FileNotFoundError:  # empty, and taken back by its writer
            return 0
        if not chunk.reads and not chunk.complete:
            return 0
        for read in chunk.reads:
            _open(batch, path.name, read)
        batch.marks[path.name] = mark.moved(chunk.end, chunk.torn if chunk.complete else None)
        if chunk.torn:
            _log.warning("%s ends in %d torn bytes; they are cut.", path.name, chunk.torn)
            batch.cuts.append((path, chunk.end))
        return chunk.end - mark.position

    def _settle(self, batch: _Batch) -> int:
        """Stores a batch; the journal is cut only when its mark is stored."""
        try:
            rows = self._store_rows(batch)
        except BaseException:
            self._sessions.forget()
            self._claimed.clear()
            raise
        if batch.rejected:
            self._report(batch.rejected)
        for path, size in batch.cuts:
            cut(path, size)
        self._sessions.stay_small()
        if len(self._claimed) > _REMEMBERED:
            self._claimed.clear()
        return len(rows)

    def _store_rows(self, batch: _Batch) -> Sequence[Row]:
        stored = Repeats(self._store.arrivals(batch.events))
        fresh = [event for event in batch.events if not stored.has(event.message)]
        rows, unions = self._rows(batch, fresh), self._joined(fresh)
        try:
            self._commit(batch, rows, unions)
        except UnstorableError:
            refused = {_message(bad) for bad in self._refused(rows)}
            for message in refused:
                batch.reject(*batch.places[message], "The database refuses the event.")
            rows = [row for row in rows if _message(row) not in refused]
            self._commit(batch, rows, unions)
        return rows

    def _commit(self, batch: _Batch, rows: Sequence[Row], unions: Mapping[Id, Id]) -> None:
        marks = batch.marked()
        self._store.load(rows, unions, marks)
        self._marks |= marks

    def _rows(self, batch: _Batch, fresh: Sequence[Incoming]) -> list[Row]:
        self._recall(fresh)
        ordered = sorted(fresh, key=lambda event: event.time)
        sessions = {event.message: self._sessions.session_of(event) for event in ordered}
        rows: list[Row] = []
        for event in fresh:
            try:
                rows.append(row(event, sessions[event.message]))
            except Exception as error:
                batch.reject(*batch.places[event.message], _reason(error))
        return rows

    def _recall(self, fresh: Sequence[Incoming]) -> None:
        visitors, ids = self._sessions.unknown(fresh)
        if visitors or ids:
            times = [event.time for event in fresh]
            for found in self._store.sessions(visitors, ids, min(times), max(times)):
                self._sessions.learn(*found)

    def _joined(self, fresh: Sequence[Incoming]) -> dict[Id, Id]:
        pairs = [pair for pair in claims(fresh) if self._claimed.get(pair[0]) != pair[1]]
        if not pairs:
            return {}
        ids = {name for pair in pairs for _, name in pair}
        self._claimed.update(pairs)
        return joined(pairs, self._store.identities(ids))

    def _refused(self, rows: Sequence[Row]) -> Sequence[Row]:
        """The rows that the database does not take, found by halving."""
        if self._store.storable(rows):
            return ()
        if len(rows) == 1:
            return rows
        half = len(rows) // 2
        return [*self._refused(rows[:half]), *self._refused(rows[half:])]

    def _report(self, rejected: Iterable[Rejected]) -> None:
        _log.warning("Some events could not be stored; rejected.ndjson says why.")
        with (journal_folder(self._data) / "rejected.ndjson").open("ab") as file:
            file.write(msgspec.json.Encoder().encode_lines(rejected))


def _open(batch: _Batch, segment: str, read: Read) -> None:
    """Takes the events of one record; what cannot be read is rejected, the rest goes on."""
    if read.record is None:
        return batch.reject(segment, read.start, None, "The bytes are damaged.")
    try:
        calls = opened(read.record)
    except Exception as error:
        return batch.reject(segment, read.start, None, _reason(error))
    for index in range(len(calls.batch)):
        try:
            event = incoming(read.record, calls, index, f"{segment}-{read.start}")
        except Exception as error:
            batch.reject(segment, read.start, index, _reason(error))
            continue
        if not batch.seen.has(event.message):
            batch.seen.add(event.message)
            batch.places[event.message] = segment, read.start, index
            batch.events.append(event)
    return None


def _message(stored: Row) -> Message:
    return stored.site, stored.message_id, stored.received_at


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
