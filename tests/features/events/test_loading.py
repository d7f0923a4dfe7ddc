"""From the journal into the store: once each, past what is broken."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from trackflow.features.events import EventRow, EventStore, Journal, StoreStatus
from trackflow.features.events.frames import Record
from trackflow.features.events.incoming import incoming, opened
from trackflow.features.events.local import LocalStore
from trackflow.features.events.queries import status as status_of
from trackflow.features.events.rows import Row, row
from trackflow.features.events.segments import segments
from trackflow.features.events.store import Store, UnstorableError

Rows = Callable[[], list[EventRow]]
Ask = Callable[[Callable[[EventStore], Any]], Any]
DAY = 24 * 60 * 60 * 1000
NOON = 1_764_072_000_000


def body(*ids: str, **fields: Any) -> bytes:
    events = [
        {"type": "track", "event": "Clicked", "anonymousId": "a", "messageId": name} | fields
        for name in ids
    ]
    return json.dumps({"batch": events}).encode()


def write(data: Path, *bodies: bytes, received_at: int = NOON, site: str = "site_test") -> None:
    async def run() -> None:
        async with Journal(data) as journal:
            for content in bodies:
                await journal.append(site, received_at, "", content)

    asyncio.run(run())


def ids(rows: list[EventRow]) -> list[str]:
    return [row.message_id for row in rows]


def status(ask: Ask) -> StoreStatus:
    return ask(lambda store: store.status())


def test_a_message_sent_again_is_stored_once(data: Path, rows: Rows) -> None:
    write(data, body("m1", "m1", "m2"), body("m2", "m3"))
    assert ids(rows()) == ["m1", "m2", "m3"]
    write(data, body("m3", "m4"), received_at=NOON + 6 * DAY)
    assert ids(rows()) == ["m1", "m2", "m3", "m4"]


def test_message_ids_are_remembered_for_seven_days_and_per_site(data: Path, ask: Ask) -> None:
    write(data, body("m1"))
    write(data, body("m1"), received_at=NOON + 8 * DAY)
    write(data, body("m1"), site="site_other")
    assert status(ask).rows == 3
    assert len(ask(lambda store: store.recent("site_test", 9))) == 2
    assert len(ask(lambda store: store.recent("site_other", 9))) == 1


def test_reading_the_whole_journal_again_changes_no_number(data: Path) -> None:
    for number in range(4):
        anonymous = json.dumps(
            {"batch": [{"type": "track", "event": "Clicked", "userId": f"u{number}"}] * 5}
        ).encode()
        write(data, body(f"m{number}", f"n{number}"), anonymous)

    async def run() -> None:
        store = await LocalStore.open(data)
        seen = [await numbers(store)]
        for _ in range(2):
            await store.replay()
            seen.append(await numbers(store))
        await store.close()
        assert seen[0] == seen[1] == seen[2]

    async def numbers(store: EventStore) -> Any:
        return (
            await store.status(),
            await store.counts("site_test"),
            await store.totals("site_test"),
            await store.recent("site_test", 999),
        )

    asyncio.run(run())


def test_an_event_without_a_message_id_gets_a_lasting_one(data: Path, rows: Rows) -> None:
    write(data, b'{"batch": [{"type": "track", "event": "a"}, {"type": "track", "event": "b"}]}')
    first = ids(rows())
    assert len(set(first)) == 2
    assert ids(rows()) == first


def test_a_torn_tail_is_cut_and_reported(data: Path, rows: Rows, ask: Ask) -> None:
    write(data, body("m1"), body("m2"))
    (segment,) = segments(data)
    whole = segment.stat().st_size
    with segment.open("ab") as file:
        file.write(segment.read_bytes()[:37])
    assert ids(rows()) == ["m1", "m2"]
    assert status(ask).torn == 37
    assert segment.stat().st_size == whole


def test_the_tail_of_a_living_writer_is_waited_for(data: Path, rows: Rows, ask: Ask) -> None:
    async def run() -> None:
        async with Journal(data) as journal:
            await journal.append("site_test", NOON, "", body("m1"))
            (segment,) = segments(data)
            size = segment.stat().st_size
            with segment.open("ab") as file:
                file.write(segment.read_bytes()[: size // 2])
            store = await LocalStore.open(data)
            assert (await store.status()).torn == 0
            with segment.open("ab") as file:
                file.write(segment.read_bytes()[size // 2 : size])
            assert len(await store.recent("site_test", 9)) == 1
            assert (await store.status()).pending_bytes == 0
            await store.close()

    asyncio.run(run())


def test_a_damaged_record_is_rejected_and_the_rest_is_loaded(
    data: Path, rows: Rows, ask: Ask
) -> None:
    write(data, body("m1"), body("m2"), body("m3"))
    (segment,) = segments(data)
    content = bytearray(segment.read_bytes())
    content[content.index(b'"m2"') + 1] ^= 0xFF
    segment.write_bytes(content)
    assert ids(rows()) == ["m1", "m3"]
    assert status(ask).rejected == 1
    assert rejected(data)[0]["segment"] == segment.name


def test_a_record_that_cannot_be_read_is_rejected_and_the_rest_is_loaded(
    data: Path, rows: Rows, ask: Ask
) -> None:
    write(data, body("m1"), b"no JSON", b'{"batch": [{"event": 5}]}', body("m2"))
    half_bad = b'{"batch": [%s, {"type": "track", "event": "x", "properties": {"a": "\xff"}}]}'
    write(data, half_bad % msgspec.json.encode({"type": "page", "messageId": "m3"}))
    assert ids(rows()) == ["m1", "m2", "m3"]
    assert status(ask).rejected == 3
    reasons = rejected(data)
    assert [found["index"] for found in reasons] == [None, None, 1]
    assert all(found["reason"] for found in reasons)


def rejected(data: Path) -> list[Any]:
    lines = (data / "journal" / "rejected.ndjson").read_text().splitlines()
    return [json.loads(line) for line in lines]


def sample(name: str, properties: str = "{}") -> Row:
    record = Record("site_test", NOON, "", "batch", body(name))
    event = incoming(record, opened(record), 0, "")
    return msgspec.structs.replace(row(event, None), properties=properties)


def test_a_load_is_all_or_nothing(data: Path) -> None:
    with Store(data) as store:
        with pytest.raises(UnstorableError):
            store.load([sample("m1"), sample("m2", "no JSON")], {}, {})
        assert not store.storable([sample("m2", "no JSON")])
        assert store.storable([sample("m1")])
        store.load([sample("m1")], {}, {})
        counted = store.cursor().execute("SELECT count(*) FROM events").fetchone()
        assert counted == (1,)


def test_only_one_process_owns_the_store(data: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from trackflow.features.events.store import Store\n"
        "from trackflow.platform.errors import TrackFlowError\n"
        "try: Store(Path(sys.argv[1]))\n"
        "except TrackFlowError as error: print(error.code)"
    )
    with Store(data):
        done = subprocess.run(
            [sys.executable, "-c", script, str(data)], capture_output=True, text=True, check=True
        )
    assert done.stdout.strip() == "store_busy"


def test_the_store_says_how_far_behind_it_is(data: Path) -> None:
    with Store(data) as store:
        write(data, body("m1"))
        found = status_of(store.cursor(), data, now=NOON / 1000 + 5)
    assert found.pending_bytes == segments(data)[0].stat().st_size
    assert found.lag_seconds == 5
