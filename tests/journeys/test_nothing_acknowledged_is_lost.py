"""kill -9 of the web worker under load: what was acknowledged is in the store after the restart."""

import os
import random
import signal
import threading
import time
import uuid

import httpx
import pytest

from harness import Running, wait_for

SENDERS = 8


class Load:
    """Clients that send unique events and remember which ones were acknowledged."""

    def __init__(self, url: str, write_key: str) -> None:
        self.url = url
        self.write_key = write_key
        self.acknowledged: set[str] = set()
        self._stopped = threading.Event()
        self._threads = [threading.Thread(target=self._send) for _ in range(SENDERS)]

    def __enter__(self) -> "Load":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        for thread in self._threads:
            thread.join()

    def _send(self) -> None:
        with httpx.Client(base_url=self.url, auth=(self.write_key, "")) as client:
            while not self._stopped.is_set():
                message = str(uuid.uuid4())
                event = {"messageId": message, "anonymousId": "a", "event": "load"}
                try:
                    if client.post("/v1/track", json=event).status_code == 200:
                        self.acknowledged.add(message)
                except httpx.HTTPError:
                    time.sleep(0.05)


MANY = [pytest.param(seed, marks=pytest.mark.soak) for seed in range(3, 26)]


@pytest.mark.parametrize("seed", [1, 2, *MANY])
def test_a_killed_web_worker_comes_back_and_has_lost_nothing(demo: Running, seed: int) -> None:
    (site,) = demo.cli("sites", "list")
    with Load(demo.url, site["write_key"]) as load:
        time.sleep(0.5 + random.Random(seed).random())
        os.kill(demo.worker(), signal.SIGKILL)
        before = len(load.acknowledged)
        wait_for(f"{demo.url}/healthz")
        time.sleep(1)
    assert before > 0
    assert len(load.acknowledged) > before
    assert stored(demo, len(load.acknowledged)) >= load.acknowledged


@pytest.mark.parametrize("seed", [1, *MANY])
def test_a_killed_store_comes_back_and_has_lost_nothing(demo: Running, seed: int) -> None:
    (site,) = demo.cli("sites", "list")
    with Load(demo.url, site["write_key"]) as load:
        time.sleep(0.5 + random.Random(seed).random())
        os.kill(demo.store(), signal.SIGKILL)
        time.sleep(1.5)
    rows = stored(demo, len(load.acknowledged))
    assert rows >= load.acknowledged


def stored(demo: Running, expected: int) -> set[str]:
    """The message ids in the store, once it has loaded at least as many as expected."""
    end = time.monotonic() + 20
    while True:
        rows = demo.cli("events", "tail", "demo-shop", "--limit", "10000")
        ids = [row["message_id"] for row in rows]
        if len(ids) >= expected or time.monotonic() > end:
            assert len(ids) == len(set(ids)), "an event is stored twice"
            return set(ids)
        time.sleep(0.3)
