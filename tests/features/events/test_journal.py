"""The journal: on the disk before the answer, whole or cut, and never more than can wait."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from trackflow.features.events import Journal, JournalUnavailableError
from trackflow.features.events.frames import Record, frame, records
from trackflow.features.events.segments import is_written, read_chunk, segments

BODY = b'{"batch": []}'


def write(
    data: Path, act: Callable[[Journal], Awaitable[None]], segment_bytes: int = 1 << 25
) -> None:
    async def run() -> None:
        async with Journal(data, segment_bytes=segment_bytes) as journal:
            await act(journal)

    asyncio.run(run())


async def append(journal: Journal, number: int, body: bytes = BODY) -> None:
    await journal.append("site", number, "Mozilla/5.0", body)


def arrivals(data: Path) -> list[int]:
    return [
        read.record.received_at
        for path in segments(data)
        for read in read_chunk(path, 0).reads
        if read.record
    ]


def test_what_was_answered_can_be_read_while_the_writer_lives(data: Path) -> None:
    async def act(journal: Journal) -> None:
        await asyncio.gather(*(append(journal, number) for number in range(50)))
        assert sorted(arrivals(data)) == list(range(50))
        (segment,) = segments(data)
        assert is_written(segment)

    write(data, act)
    (segment,) = segments(data)
    assert not is_written(segment)


def test_those_who_wait_together_keep_their_order(data: Path) -> None:
    async def act(journal: Journal) -> None:
        await asyncio.gather(*(append(journal, number) for number in range(200)))

    write(data, act)
    assert arrivals(data) == list(range(200))


def test_a_full_segment_is_followed_by_the_next(data: Path) -> None:
    async def act(journal: Journal) -> None:
        for number in range(20):
            await append(journal, number, b"x" * 1000)

    write(data, act, segment_bytes=4000)
    names = sorted(path.name for path in segments(data))
    assert len(names) == 5
    assert names[0].endswith("-000001.journal")
    assert sorted(arrivals(data)) == list(range(20))


def test_closing_writes_what_waits_and_refuses_what_comes_later(data: Path) -> None:
    async def run() -> None:
        journal = Journal(data)
        waiting = [asyncio.create_task(append(journal, number)) for number in range(20)]
        await asyncio.sleep(0)
        await journal.close()
        await asyncio.gather(*waiting)
        with pytest.raises(JournalUnavailableError):
            await append(journal, 99)

    asyncio.run(run())
    assert arrivals(data) == list(range(20))


def test_more_than_may_wait_is_refused_and_the_rest_is_kept(data: Path) -> None:
    async def run() -> list[BaseException | None]:
        async with Journal(data, waiting_bytes=20_000) as journal:
            tasks = (append(journal, number, b"x" * 1000) for number in range(100))
            return await asyncio.gather(*tasks, return_exceptions=True)

    outcomes = asyncio.run(run())
    refused = [error for error in outcomes if isinstance(error, JournalUnavailableError)]
    kept = [number for number, outcome in enumerate(outcomes) if outcome is None]
    assert refused
    assert refused[0].status == 503
    assert refused[0].retry_after > 0
    assert len(refused) + len(kept) == 100
    assert arrivals(data) == kept


def test_a_client_that_goes_away_takes_nothing_with_it(data: Path) -> None:
    async def act(journal: Journal) -> None:
        leaving = asyncio.create_task(append(journal, 1))
        await asyncio.sleep(0)
        leaving.cancel()
        await append(journal, 2)

    write(data, act)
    assert arrivals(data) == [1, 2]


FULL_DISK = """
import asyncio, resource, sys
from pathlib import Path
from trackflow.features.events import Journal, JournalUnavailableError

async def run():
    kept, refused, again = [], 0, False
    async with Journal(Path(sys.argv[1])) as journal:
        async def append(number):
            nonlocal refused, again
            try:
                await journal.append("site", number, "", b"x" * 5000)
                kept.append(number)
                again = again or refused > 0
            except JournalUnavailableError as error:
                assert error.status == 503 and error.retry_after > 0
                refused += 1
        for start in range(0, 160, 8):
            await asyncio.gather(*(append(number) for number in range(start, start + 8)))
            if start == 80:
                resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), -1))
            if start == 120:
                resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))
    assert refused and again
    print(*sorted(kept))

asyncio.run(run())
"""


@pytest.mark.parametrize("limit", [0, 430_000])
def test_a_full_disk_refuses_and_loses_nothing_that_was_acknowledged(
    data: Path, limit: int
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(data), str(limit)],
        capture_output=True,
        text=True,
        check=True,
    )
    acknowledged = [int(number) for number in done.stdout.split()]
    assert sorted(arrivals(data)) == acknowledged
    for path in segments(data):
        assert read_chunk(path, 0).torn == 0
        assert path.stat().st_size > 0
    assert not list(data.rglob("*.opening"))


def framed(*numbers: int) -> list[bytes]:
    return [frame(Record("site", number, "", "batch", BODY)) for number in numbers]


def found(data: bytes) -> list[int | None]:
    return [read.record and read.record.received_at for read in records(data)]


def test_a_torn_record_is_not_read() -> None:
    first, second = framed(1, 2)
    for length in range(len(second)):
        assert found(first + second[:length]) == [1]


def test_a_damaged_record_does_not_hide_the_ones_behind_it() -> None:
    first, second, third = framed(1, 2, 3)
    for position in range(len(second)):
        damaged = bytearray(second)
        damaged[position] ^= 0xFF
        assert found(first + bytes(damaged) + third) == [1, None, 3]


def test_zeros_at_the_end_are_no_records() -> None:
    (first,) = framed(1)
    assert found(first + bytes(500)) == [1]


def test_a_body_that_looks_like_a_record_is_not_read_as_one() -> None:
    inner = frame(Record("other", 9, "", "batch", BODY)).decode("latin-1").encode()
    outer = frame(Record("site", 1, "", "batch", inner))
    assert found(outer[:-1]) == []
    assert found(outer) == [1]


def test_reading_goes_on_where_it_stopped(data: Path) -> None:
    async def act(journal: Journal) -> None:
        for number in range(30):
            await append(journal, number, b"x" * 1000)

    write(data, act)
    (segment,) = segments(data)
    seen: list[int] = []
    offset, complete = 0, False
    while not complete:
        chunk = read_chunk(segment, offset, limit=2500)
        seen += [read.record.received_at for read in chunk.reads if read.record]
        offset, complete = chunk.end, chunk.complete
    assert seen == list(range(30))
    assert offset == segment.stat().st_size


def test_a_record_larger_than_a_chunk_is_read(data: Path) -> None:
    async def act(journal: Journal) -> None:
        await append(journal, 1, b"x" * 500_000)

    write(data, act)
    (segment,) = segments(data)
    assert len(read_chunk(segment, 0, limit=1000).reads) == 1
