"""The named questions as SQL over the event store. Bots are in no count but their own."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import duckdb

from trackflow.features.events.event_names import event_name
from trackflow.features.events.questions import (
    Answer,
    AskStatus,
    CountAll,
    CountEvents,
    CountWorkflow,
    Question,
    Recent,
)
from trackflow.features.events.readable import readable
from trackflow.features.events.schemas import (
    EventCount,
    EventRow,
    StoreStatus,
    Totals,
    Value,
    WorkflowCounts,
)
from trackflow.features.events.segments import read_chunk, segments, size_of

V = TypeVar("V", bound=Value)

MOST_ROWS = 10_000

_MICROSECOND = timedelta(microseconds=1)
_PEEK_BYTES = 64 * 1024

_KNOWN_EVENTS = """
SELECT e.* REPLACE (coalesce(i.visitor, e.visitor) AS visitor)
FROM events e LEFT JOIN identities i ON i.site = e.site AND i.id = e.visitor
WHERE e.site = $site
"""
_ROW = ", ".join(EventRow.model_fields)
_RECENT = f"""
SELECT {_ROW} FROM (
    SELECT * FROM ({_KNOWN_EVENTS}) known
    WHERE ($event IS NULL OR event = $event) AND ($after IS NULL OR sequence > $after)
    ORDER BY sequence {{direction}} LIMIT $limit
) found ORDER BY sequence
"""  # noqa: S608 - only our own SQL and column names are put in
_EVENTS = f"""
SELECT event, count(*), count(DISTINCT visitor), count(DISTINCT session_id)
FROM ({_KNOWN_EVENTS}) known WHERE NOT bot AND ($since IS NULL OR time >= $since)
GROUP BY event ORDER BY count(*) DESC, event
"""  # noqa: S608 - only our own SQL is put in
_TOTALS = f"""
SELECT count(*) FILTER (NOT bot), count(DISTINCT visitor) FILTER (NOT bot),
       count(DISTINCT session_id) FILTER (NOT bot), count(*) FILTER (bot)
FROM ({_KNOWN_EVENTS}) known WHERE $since IS NULL OR time >= $since
"""  # noqa: S608 - only our own SQL is put in
_WORKFLOW = f"""
WITH known AS (SELECT * FROM ({_KNOWN_EVENTS}) k WHERE NOT bot),
runs AS (
    SELECT event, outcome, visitor, time, coalesce(run_id, message_id) AS run FROM known
    WHERE workflow_id = $workflow AND event IN ('workflow_exposure', 'workflow_outcome')
),
exposed AS (
    SELECT visitor, min(time) AS first_time FROM runs
    WHERE event = 'workflow_exposure' AND visitor IS NOT NULL GROUP BY visitor
),
converted AS (
    SELECT DISTINCT x.visitor FROM exposed x JOIN known g ON g.visitor = x.visitor
    WHERE g.event = $goal AND g.time >= x.first_time
      AND g.time <= x.first_time + to_microseconds($within)
)
SELECT
    count(DISTINCT run) FILTER (event = 'workflow_exposure'),
    (SELECT count(*) FROM exposed),
    count(DISTINCT run) FILTER (event = 'workflow_outcome' AND outcome = 'clicked'),
    count(DISTINCT run) FILTER (event = 'workflow_outcome' AND outcome = 'dismissed'),
    count(DISTINCT run) FILTER (event = 'workflow_outcome' AND outcome = 'submitted'),
    (SELECT count(*) FROM converted)
FROM runs
"""  # noqa: S608 - only our own SQL is put in
_POSITIONS = "SELECT name, position FROM segments"
_TALLY = """
SELECT coalesce(sum(rejected), 0)::BIGINT, coalesce(sum(torn), 0)::BIGINT,
       coalesce(list(name) FILTER (closed), []), (SELECT count(*) FROM events)
FROM segments
"""


def recent(cursor: duckdb.DuckDBPyConnection, asked: Recent) -> list[EventRow]:
    """The rows, newest last."""
    sql = _RECENT.format(direction="DESC" if asked.after is None else "ASC")
    found = cursor.execute(
        sql,
        {
            "site": asked.site,
            "event": asked.event,
            "after": asked.after,
            "limit": max(0, min(asked.limit, MOST_ROWS)),
        },
    ).fetchall()
    return [_event_row(values) for values in found]


def counts(cursor: duckdb.DuckDBPyConnection, asked: CountEvents) -> list[EventCount]:
    """Each event by name, the most frequent first."""
    named = {"site": asked.site, "since": _naive(asked.since)}
    found = cursor.execute(_EVENTS, named).fetchall()
    return [_value(EventCount, values) for values in found]


def totals(cursor: duckdb.DuckDBPyConnection, asked: CountAll) -> Totals:
    """Everything that happened on a site, summed."""
    named = {"site": asked.site, "since": _naive(asked.since)}
    return _value(Totals, _only(cursor.execute(_TOTALS, named)))


def workflow_counts(cursor: duckdb.DuckDBPyConnection, asked: CountWorkflow) -> WorkflowCounts:
    """What the runs of a workflow led to."""
    named = {
        "site": asked.site,
        "workflow": asked.workflow_id,
        "goal": event_name(asked.goal) if asked.goal else None,
        "within": asked.within // _MICROSECOND,
    }
    return _value(WorkflowCounts, _only(cursor.execute(_WORKFLOW, named)))


def status(cursor: duckdb.DuckDBPyConnection, data: Path, now: float) -> StoreStatus:
    """How far the store is behind the journal; `now` is Unix seconds."""
    marks = dict(cursor.execute(_POSITIONS).fetchall())
    rejected, torn, closed, rows = _only(cursor.execute(_TALLY))
    waiting = {path: marks.get(path.name, 0) for path in segments(data, closed)}
    unread = {path: size_of(path) - position for path, position in waiting.items()}
    oldest = [_first_arrival(path, waiting[path]) for path, size in unread.items() if size > 0]
    arrivals = [moment for moment in oldest if moment is not None]
    return StoreStatus(
        rows=rows,
        pending_bytes=sum(size for size in unread.values() if size > 0),
        lag_seconds=max(0.0, now - min(arrivals) / 1000) if arrivals else 0.0,
        segments=len(segments(data)),
        rejected=rejected,
        torn=torn,
    )


def answer(cursor: duckdb.DuckDBPyConnection, data: Path, now: float, question: Question) -> Answer:
    """The answer to any question."""
    match question:
        case Recent():
            return recent(cursor, question)
        case CountEvents():
            return counts(cursor, question)
        case CountAll():
            return totals(cursor, question)
        case CountWorkflow():
            return workflow_counts(cursor, question)
        case AskStatus():
            return status(cursor, data, now)


def _first_arrival(path: Path, position: int) -> int | None:
    try:
        reads = read_chunk(path, position, _PEEK_BYTES).reads
    except FileNotFoundError:
        return None
    return next((read.record.received_at for read in reads if read.record), None)


def _only(result: duckdb.DuckDBPyConnection) -> tuple[Any, ...]:
    found = result.fetchone()
    return found or ()


def _naive(moment: datetime | None) -> datetime | None:
    """The moment as the table has it: UTC, unsaid. A moment without a zone is taken as UTC."""
    if moment is None or moment.tzinfo is None:
        return moment
    return moment.astimezone(UTC).replace(tzinfo=None)


def _value(shape: type[V], values: tuple[Any, ...]) -> V:
    return shape.model_validate(dict(zip(shape.model_fields, values, strict=True)))


def _event_row(values: tuple[Any, ...]) -> EventRow:
    named = dict(zip(EventRow.model_fields, values, strict=True))
    for moment in ("time", "received_at"):
        named[moment] = named[moment].replace(tzinfo=UTC)
    named["properties"] = readable(named["properties"])
    return EventRow(**named)
