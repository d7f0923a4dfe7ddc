"""The store process: found, asked, stopped, started anew."""

import asyncio
import json
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from trackflow.features.events import EventStore, Journal, StoreClient
from trackflow.features.events.address import socket_path
from trackflow.platform.errors import TrackFlowError

Ask = Callable[[Callable[[EventStore], Any]], Any]
Start = Callable[[], subprocess.Popen[bytes]]


def write(data: Path, *names: str) -> None:
    async def run() -> None:
        async with Journal(data) as journal:
            for name in names:
                event = {"type": "track", "event": "x", "anonymousId": "a", "messageId": name}
                body = json.dumps({"batch": [event]}).encode()
                await journal.append("site_test", int(time.time() * 1000), "", body)

    asyncio.run(run())


async def wait_for_rows(client: EventStore, count: int) -> None:
    async with asyncio.timeout(20):
        while (await client.status()).rows < count:
            pass


def test_a_starting_store_is_waited_for_and_loads_what_comes(
    data: Path, store_process: Start
) -> None:
    store_process()

    async def run() -> None:
        async with StoreClient(data) as client:
            assert await client.counts("site_test") == []
            await asyncio.to_thread(write, data, "m1", "m2")
            await wait_for_rows(client, 2)
            (row, _) = await client.recent("site_test", 9)
            assert (row.message_id, row.properties) == ("m1", {})
            assert row.time.tzinfo is not None
            assert (await client.counts("site_test"))[0].events == 2
            assert (await client.totals("site_test")).visitors == 1
            assert (await client.workflow_counts("site_test", "wf_1", "signup")).exposures == 0

    asyncio.run(run())


def test_a_client_outlives_a_restart_of_the_store(data: Path, store_process: Start) -> None:
    write(data, "m1")

    async def run() -> None:
        async with StoreClient(data) as client:
            store = store_process()
            await wait_for_rows(client, 1)
            store.kill()
            await asyncio.to_thread(store.wait)
            store_process()
            await wait_for_rows(client, 1)

    asyncio.run(run())


def test_many_questions_at_once_get_their_own_answers(data: Path, store_process: Start) -> None:
    write(data, "m1", "m2", "m3")
    store_process()

    async def run() -> None:
        async with StoreClient(data) as client:
            await wait_for_rows(client, 3)
            wanted = [number % 3 + 1 for number in range(30)]
            answers = await asyncio.gather(*(client.recent("site_test", n) for n in wanted))
            assert [len(rows) for rows in answers] == wanted

    asyncio.run(run())


@pytest.mark.parametrize("how", ["sigterm", "end of the parent"])
def test_a_stopped_store_loads_what_is_left_and_ends(
    data: Path, store_process: Start, ask: Ask, ask_process: Ask, how: str
) -> None:
    store = store_process()
    assert ask_process(lambda asked: asked.status()).rows == 0
    write(data, "m1", "m2")
    if how == "sigterm":
        store.terminate()
    else:
        assert store.stdin
        store.stdin.close()
    assert store.wait(15) == 0
    assert not socket_path(data).exists()
    assert (data / "events.duckdb").exists()
    assert not (data / "events.duckdb.wal").exists()
    assert ask(lambda asked: asked.status()).rows == 2


def test_the_socket_is_private(data: Path, store_process: Start, ask_process: Ask) -> None:
    store_process()
    ask_process(lambda asked: asked.status())
    assert stat.S_IMODE(socket_path(data).stat().st_mode) == 0o600


def test_a_long_data_folder_gets_a_short_private_socket(tmp_path: Path) -> None:
    data = tmp_path / ("long" * 30)
    path = socket_path(data)
    assert len(os.fsencode(path)) <= 100
    assert path != socket_path(tmp_path / ("long" * 30 + "er"))
    command = [sys.executable, "-m", "trackflow.features.events.process", str(data)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as store:

        async def run() -> None:
            async with StoreClient(data) as client:
                assert (await client.status()).rows == 0

        asyncio.run(run())
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        store.terminate()
    assert not path.parent.exists()


def test_a_store_that_is_not_there_is_said_so(data: Path) -> None:
    async def run() -> None:
        async with StoreClient(data, wait_seconds=0.2) as client:
            with pytest.raises(TrackFlowError) as refused:
                await client.status()
            assert (refused.value.code, refused.value.status) == ("store_unavailable", 503)

    asyncio.run(run())


def test_a_question_that_is_none_does_not_end_the_store(data: Path, store_process: Start) -> None:
    store_process()

    async def run() -> None:
        async with StoreClient(data) as client:
            await client.status()
            for nonsense in (b"\x00\x00\x00\x01\xc1", b"\xff\xff\xff\xff", b"\x00"):
                reader, writer = await asyncio.open_unix_connection(socket_path(data))
                writer.write(nonsense)
                writer.write_eof()
                await reader.read()
                writer.close()
            assert (await client.status()).rows == 0

    asyncio.run(run())


def test_a_web_worker_carries_neither_database_nor_user_agent_rules() -> None:
    script = (
        "import sys, trackflow.features.events as e, trackflow.engine.traffic as t\n"
        "t.arrival('https://s.example/', None)\n"
        "print(sorted({'duckdb', '_duckdb', 'ua_parser', 'ua_parser_rs'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
