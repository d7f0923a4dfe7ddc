"""Stopping: nothing acknowledged is lost, what was taken is answered, nothing is left behind."""

import asyncio
import json
import signal
import socket
import threading
import time
from pathlib import Path

import httpx
import pytest

from harness import Home, Served, serve
from trackflow.features.events import open_store

SECONDS = 10


class Load:
    """Clients that send events of their own, and remember the acknowledged ones."""

    def __init__(self, served: Served, write_key: str) -> None:
        self.acknowledged: set[str] = set()
        self.other: set[int] = set()
        self._served, self._key = served, write_key
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._send, args=(n,)) for n in range(6)]

    def __enter__(self) -> "Load":
        for thread in self._threads:
            thread.start()
        while len(self.acknowledged) < 50:
            time.sleep(0.01)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _send(self, sender: int) -> None:
        with httpx.Client(base_url=self._served.url, auth=(self._key, "")) as client:
            for number in range(1_000_000):
                if self._stop.is_set():
                    return
                message = f"{sender}-{number}"
                try:
                    answer = client.post(
                        "/v1/track", json={"messageId": message, "anonymousId": "a", "event": "x"}
                    )
                except httpx.HTTPError:
                    continue
                if answer.status_code == 200:
                    self.acknowledged.add(message)
                else:
                    self.other.add(answer.status_code)


class HalfSent:
    """A request that a web worker has begun to read: it has asked for the body."""

    def __init__(self, served: Served, write_key: str) -> None:
        event = {"writeKey": write_key, "messageId": "half", "anonymousId": "a", "event": "x"}
        self._body = json.dumps(event).encode()
        self._connection = socket.create_connection(("127.0.0.1", served.port), timeout=SECONDS)
        head = f"POST /v1/track HTTP/1.1\r\nHost: x\r\nContent-Length: {len(self._body)}\r\n"
        self._connection.sendall(f"{head}Expect: 100-continue\r\n\r\n".encode())
        assert b"100" in self._connection.recv(1000)

    def finish(self) -> bytes:
        """Send the rest, and give what is answered."""
        self._connection.sendall(self._body)
        with self._connection:
            return b"".join(iter(lambda: self._connection.recv(65_536), b""))

    def give_up(self) -> None:
        """Go away."""
        self._connection.close()


def stored(data: Path, site: str) -> set[str]:
    async def ask() -> set[str]:
        async with open_store(data) as store:
            return {row.message_id for row in await store.recent(site, 10_000)}

    return asyncio.run(ask())


@pytest.mark.parametrize("how", ["SIGTERM to the supervisor", "Ctrl-C in the terminal"])
def test_a_stop_under_load_loses_nothing_and_leaves_nothing(how: str, home: Home) -> None:
    with serve(home.settings.data, workers=2) as served:
        half = HalfSent(served, home.site.write_key)
        with Load(served, home.site.write_key) as load:
            if "Ctrl-C" in how:
                served.interrupt()
            else:
                served.process.send_signal(signal.SIGTERM)
            time.sleep(0.3)
            answer = half.finish()
            assert served.process.wait(SECONDS) == 0
        assert answer.startswith(b"HTTP/1.1 200"), answer
        assert load.other <= {503}
        assert served.family() == []
        assert list(served.data.glob("*.sock")) == []
        printed = served.printed()
        assert '"event": "stopped"' in printed
        for word in ("Traceback", "killed", "Fatal", "again"):
            assert word not in printed
    assert stored(home.settings.data, home.site.id) >= load.acknowledged | {"half"}


def test_a_second_ctrl_c_does_not_wait_for_anybody(home: Home) -> None:
    with serve(home.settings.data) as served:
        with Load(served, home.site.write_key) as load:
            half = HalfSent(served, home.site.write_key)
            served.interrupt()
            time.sleep(0.5)
            assert served.process.poll() is None
            served.interrupt()
            served.process.wait(3)
            half.give_up()
        assert served.family() == []
    assert stored(home.settings.data, home.site.id) >= load.acknowledged
