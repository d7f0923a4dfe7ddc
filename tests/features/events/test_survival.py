"""kill -9 at any moment: what was acknowledged is stored, and once."""

import asyncio
import json
import random
import resource
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from trackflow.features.events import EventRow, EventStore, Journal, open_store
from trackflow.features.events.local import LocalStore
from trackflow.features.events.segments import segments

Ask = Callable[[Callable[[EventStore], Any]], Any]
Worker = Callable[..., tuple[subprocess.Popen[bytes], str]]
CLIENTS = 8


def event(name: str) -> dict[str, Any]:
    return {"type": "track", "event": "Load", "anonymousId": "a", "messageId": name}


async def send_until_it_dies(url: str, who: str, acknowledged: list[str]) -> None:
    async with httpx.AsyncClient(base_url=url, timeout=5) as client:
        for number in range(1_000_000):
            names = [f"{who}-{number}-{index}" for index in range(3)]
            body = {"writeKey": "wk_test", "batch": [event(name) for name in names]}
            try:
                answer = await client.post("/v1/batch", json=body)
            except httpx.TransportError:
                return
            assert answer.status_code == 200
            acknowledged += names


def wait_for_answer(url: str) -> None:
    """Its socket listens before it does: the first answer comes once it has started."""
    assert httpx.get(f"{url}/v1/projects/wk_test/settings", timeout=20).status_code == 200


async def load_and_kill(worker: subprocess.Popen[bytes], url: str, seconds: float) -> list[str]:
    acknowledged: list[str] = []
    clients = [
        asyncio.create_task(send_until_it_dies(url, f"c{number}", acknowledged))
        for number in range(CLIENTS)
    ]
    first, _ = await asyncio.wait(clients, timeout=seconds)
    assert not first
    worker.kill()
    await asyncio.gather(*clients)
    return acknowledged


def stored_messages(data: Path) -> Counter[str]:
    """Every stored message id, page by page."""

    async def run() -> Counter[str]:
        found: Counter[str] = Counter()
        async with open_store(data) as store:
            rows: list[EventRow] = await store.recent("site_test", 10_000, after=0)
            while rows:
                found.update(row.message_id for row in rows)
                rows = await store.recent("site_test", 10_000, after=rows[-1].sequence)
        return found

    return asyncio.run(run())


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_killed_web_worker_loses_nothing_it_acknowledged(
    data: Path, web_worker: Worker, ask: Ask, seed: int
) -> None:
    worker, url = web_worker(segment_bytes=200_000)
    wait_for_answer(url)
    seconds = random.Random(seed).uniform(0.5, 2)
    acknowledged = asyncio.run(load_and_kill(worker, url, seconds))
    stored = stored_messages(data)
    assert acknowledged
    assert set(acknowledged) <= stored.keys()
    assert set(stored.values()) == {1}
    assert ask(lambda store: store.status()).pending_bytes == 0


def write(data: Path, count: int) -> None:
    """Some 2 KB an event, so that loading takes several turns and several segments."""

    async def run() -> None:
        padding = {"properties": {"text": "x" * 2000}}
        async with Journal(data, segment_bytes=6_000_000) as journal:
            for start in range(0, count, 100):
                events = [event(f"m{number}") | padding for number in range(start, start + 100)]
                body = json.dumps({"batch": events}).encode()
                await journal.append("site_test", int(time.time() * 1000), "", body)

    asyncio.run(run())


def wait_for_rows(store: subprocess.Popen[bytes], ask: Ask, at_least: int) -> None:
    end = time.monotonic() + 30
    while ask(lambda asked: asked.status()).rows < at_least:
        assert time.monotonic() < end
        assert store.poll() is None


def test_a_store_killed_while_it_loads_has_every_event_once_afterwards(
    data: Path, store_process: Callable[[], subprocess.Popen[bytes]], ask_process: Ask
) -> None:
    count = 10_000
    write(data, count)
    chance = random.Random(7)
    for at_least in (1, 5_000):
        store = store_process()
        wait_for_rows(store, ask_process, at_least)
        time.sleep(chance.uniform(0, 0.1))
        store.kill()
        store.wait()
    wait_for_rows(store_process(), ask_process, count)
    stored = stored_messages(data)
    assert len(stored) == count
    assert set(stored.values()) == {1}


def test_both_killed_and_the_journal_read_twice_count_the_same(
    data: Path,
    web_worker: Worker,
    store_process: Callable[[], subprocess.Popen[bytes]],
) -> None:
    store = store_process()
    worker, url = web_worker()
    wait_for_answer(url)
    acknowledged = asyncio.run(load_and_kill(worker, url, 0.7))
    store.kill()
    store.wait()
    first = stored_messages(data)
    assert set(acknowledged) <= first.keys()

    async def replay() -> None:
        again = await LocalStore.open(data)
        await again.replay()
        await again.close()

    asyncio.run(replay())
    assert stored_messages(data) == first
    assert set(first.values()) == {1}


def test_a_full_disk_is_answered_with_503_until_there_is_room(
    data: Path, web_worker: Worker
) -> None:
    worker, url = web_worker()
    wait_for_answer(url)
    with httpx.Client(base_url=url) as client:

        def send(name: str) -> httpx.Response:
            return client.post("/v1/track", json=event(name) | {"writeKey": "wk_test"})

        assert send("before").status_code == 200
        _, most = resource.prlimit(worker.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, (100, most))
        refused = send("while full")
        assert refused.status_code == 503
        assert int(refused.headers["retry-after"]) > 0
        assert refused.json()["code"] == "journal_unavailable"
        resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, (most, most))
        assert send("after").status_code == 200
    assert set(stored_messages(data)) == {"before", "after"}


def test_a_stopped_web_worker_answers_what_it_has_taken(data: Path, web_worker: Worker) -> None:
    worker, url = web_worker()
    with httpx.Client(base_url=url) as client:
        for number in range(5):
            body = event(f"m{number}") | {"writeKey": "wk_test"}
            assert client.post("/v1/track", json=body).status_code == 200
    worker.terminate()
    worker.wait(10)
    assert len(stored_messages(data)) == 5
    assert len(segments(data)) == 1
