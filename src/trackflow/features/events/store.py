"""The event store in DuckDB: its tables, and how a batch goes in whole or not at all."""

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import duckdb
import msgspec

from trackflow.engine.traffic import Arrival
from trackflow.features.events.identities import Id
from trackflow.features.events.incoming import Incoming
from trackflow.features.events.repeats import REMEMBERED_MS
from trackflow.features.events.rows import Row
from trackflow.features.events.sessions import GAP_MS, Session
from trackflow.platform.errors import TrackFlowError

_SESSION_MS = 24 * 60 * 60 * 1000
_SQL_TYPES = {
    "message_hash": "BIGINT",
    "time": "BIGINT",
    "received_at": "BIGINT",
    "bot": "BOOLEAN",
    "workflow_version": "INTEGER",
}
_COLUMNS = {name: _SQL_TYPES.get(name, "VARCHAR") for name in Row.__struct_fields__}
_SHAPE = msgspec.json.encode([_COLUMNS]).decode()
_STORED = {"time": "TIMESTAMP", "received_at": "TIMESTAMP", "properties": "JSON", "traits": "JSON"}
_CONVERTED = {name: f"epoch_ms(r.{name})" for name in ("time", "received_at")}

_SCHEMA = f"""
CREATE TABLE IF NOT EXISTS events (
    sequence BIGINT,
    {", ".join(f"{name} {_STORED.get(name, kind)}" for name, kind in _COLUMNS.items())}
);
CREATE TABLE IF NOT EXISTS identities (
    site VARCHAR, id VARCHAR, visitor VARCHAR, PRIMARY KEY (site, id)
);
CREATE TABLE IF NOT EXISTS segments (
    name VARCHAR PRIMARY KEY, position BIGINT, closed BOOLEAN, rejected BIGINT, torn BIGINT
);
"""
_INSERT = f"""
INSERT INTO events (sequence, {", ".join(_COLUMNS)})
SELECT ? + row_number() OVER (), {", ".join(_CONVERTED.get(n, f"r.{n}") for n in _COLUMNS)}
FROM (SELECT unnest(from_json(?, ?)) AS r)
"""  # noqa: S608 - only the names of our own columns are put in
_KNOWN_MESSAGES = """
SELECT site, message_id, epoch_ms(received_at) FROM events
WHERE received_at BETWEEN epoch_ms(?) AND epoch_ms(?)
  AND message_hash IN (SELECT unnest(?::BIGINT[]))
"""
_ARRIVAL = ("channel", "source", "referrer", *(name for name in _COLUMNS if name[:4] == "utm_"))
_KNOWN_SESSIONS = f"""
SELECT site, visitor, session_id, epoch_ms(min(time)), epoch_ms(max(time)),
       {", ".join(f"arg_min({name}, time) FILTER (channel IS NOT NULL)" for name in _ARRIVAL)}
FROM events
WHERE time BETWEEN epoch_ms(?) AND epoch_ms(?) AND session_id IS NOT NULL
  AND (visitor IN (SELECT unnest(?::VARCHAR[])) OR session_id IN (SELECT unnest(?::VARCHAR[])))
GROUP BY site, visitor, session_id
"""  # noqa: S608 - only the names of our own columns are put in
_KNOWN_IDENTITIES = """
SELECT site, id, visitor FROM identities
WHERE id IN (SELECT unnest($ids::VARCHAR[])) OR visitor IN (SELECT unnest($ids::VARCHAR[]))
"""
_JOIN = """
INSERT INTO identities
SELECT j.site, j.id, j.visitor FROM (SELECT unnest(from_json(?, ?)) AS j)
ON CONFLICT (site, id) DO UPDATE SET visitor = excluded.visitor
"""
_JOIN_SHAPE = '[{"site": "VARCHAR", "id": "VARCHAR", "visitor": "VARCHAR"}]'
_MARK = """
INSERT INTO segments VALUES (?, ?, ?, ?, ?)
ON CONFLICT (name) DO UPDATE SET position = excluded.position, closed = excluded.closed,
    rejected = excluded.rejected, torn = excluded.torn
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a segment is loaded, in bytes; `closed` when nothing can follow.

    `rejected` counts its events that could not be stored, `torn` the bytes cut from its end.
    """

    position: int = 0
    closed: bool = False
    rejected: int = 0
    torn: int = 0

    def moved(self, position: int, torn: int | None) -> "Mark":
        """The mark further on; a number of torn bytes, also 0, closes the segment."""
        return Mark(position, torn is not None, self.rejected, self.torn + (torn or 0))

    def with_rejected(self, more: int) -> "Mark":
        """The mark with so many more events rejected."""
        return replace(self, rejected=self.rejected + more)


class UnstorableError(Exception):
    """The database refuses the data of a row, whatever else is loaded."""


class Store:
    """Owns `<data>/events.duckdb`; one process at a time. `cursor()` serves other threads."""

    def __init__(self, data: Path) -> None:
        """Raises `TrackFlowError` (`store_busy`) while another process has the file."""
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        # One core is left to the web workers, and nothing is ever fetched from the network.
        config: dict[str, Any] = {
            "threads": max(1, (os.cpu_count() or 2) - 1),
            "autoinstall_known_extensions": False,
        }
        try:
            self._database = duckdb.connect(data / "events.duckdb", config=config)
        except duckdb.IOException as error:
            if "lock" not in str(error):
                raise
            raise TrackFlowError(
                "store_busy",
                503,
                "Another process has the event store open.",
                "Ask the running server, or stop it first.",
            ) from error
        self._database.execute(_SCHEMA)
        self._sequence = int(_one(self._database, "SELECT coalesce(max(sequence), 0) FROM events"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Writes the file out and lets go of it."""
        self._database.close()

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A connection of its own, for one thread at a time."""
        return self._database.cursor()

    def marks(self) -> dict[str, Mark]:
        """How far each known segment is loaded, by name."""
        found = self._database.execute(
            "SELECT name, position, closed, rejected, torn FROM segments"
        ).fetchall()
        return {name: Mark(*mark) for name, *mark in found}

    def rewind(self) -> None:
        """Forgets the marks, so that the whole journal is read again; ids keep events single."""
        self._database.execute("DELETE FROM segments")

    def arrivals(self, events: Sequence[Incoming]) -> list[tuple[str, str, int]]:
        """The stored messages that some of the events may repeat: site, message id, arrival.

        All with the message id of one of them, and of at most seven days before or after them all.
        """
        if not events:
            return []
        arrived = [event.received_at for event in events]
        span = min(arrived) - REMEMBERED_MS, max(arrived) + REMEMBERED_MS
        hashes = [event.message_hash for event in events]
        return self._database.execute(_KNOWN_MESSAGES, [*span, hashes]).fetchall()

    def sessions(
        self, visitors: Iterable[str], ids: Iterable[str], since: int, until: int
    ) -> list[tuple[str, str | None, Session]]:
        """Sessions of these visitors and ids around a span of time, with their site and visitor."""
        span = since - _SESSION_MS, until + GAP_MS
        asked = [*span, list(visitors), list(ids)]
        found = self._database.execute(_KNOWN_SESSIONS, asked).fetchall()
        return [
            (site, visitor, Session(session, start, last, Arrival(*began) if began[0] else None))
            for site, visitor, session, start, last, *began in found
        ]

    def identities(self, ids: Iterable[str]) -> dict[Id, Id]:
        """Whom these ids count as, and which ids count as one of them."""
        found = self._database.execute(_KNOWN_IDENTITIES, {"ids": list(ids)}).fetchall()
        return {(site, name): (site, visitor) for site, name, visitor in found}

    def load(self, rows: Sequence[Row], joined: Mapping[Id, Id], marks: Mapping[str, Mark]) -> None:
        """Stores rows, joined identities and the segments' marks in one transaction.

        Raises `UnstorableError` where the database refuses the data; then nothing is stored.
        """
        self._database.begin()
        try:
            self._insert(rows)
            self._join(joined)
            for name, mark in marks.items():
                self._database.execute(_MARK, [name, *astuple(mark)])
            self._database.commit()
        except BaseException:
            with suppress(duckdb.Error):
                self._database.rollback()
            raise
        self._sequence += len(rows)

    def storable(self, rows: Sequence[Row]) -> bool:
        """Whether the database would take these rows; stores nothing."""
        self._database.begin()
        try:
            self._insert(rows)
        except UnstorableError:
            return False
        finally:
            with suppress(duckdb.Error):
                self._database.rollback()
        return True

    def _insert(self, rows: Sequence[Row]) -> None:
        if not rows:
            return
        try:
            text = msgspec.json.encode(rows).decode()
            self._database.execute(_INSERT, [self._sequence, text, _SHAPE])
        except (duckdb.DataError, duckdb.InvalidInputException) as error:
            raise UnstorableError(str(error)) from error

    def _join(self, joined: Mapping[Id, Id]) -> None:
        if not joined:
            return
        changed = [
            {"site": site, "id": name, "visitor": visitor}
            for (site, name), (_, visitor) in joined.items()
        ]
        self._database.execute(_JOIN, [msgspec.json.encode(changed).decode(), _JOIN_SHAPE])


def _one(connection: duckdb.DuckDBPyConnection, sql: str) -> Any:
    found = connection.execute(sql).fetchone()
    return found[0] if found else None
