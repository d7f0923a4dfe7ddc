"""Devices, systems, browsers and bots by their User-Agent."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from trackflow.engine.traffic import Agent, agent

CONFORMANCE = Path(__file__).parents[3] / "../shared/conformance"
CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0"
WEBKIT = "AppleWebKit/605.1.15 (KHTML, like Gecko)"


def shared(name: str) -> Any:
    path = CONFORMANCE / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this repository.")
    data = path.read_bytes()
    return json.loads(gzip.decompress(data) if name.endswith(".gz") else data)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            f"Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) {WEBKIT} Version/17.0 "
            "Mobile/15E148 Safari/604.1",
            Agent("mobile", "ios", "safari"),
        ),
        (
            f"Mozilla/5.0 (iPad; CPU OS 16_0 like Mac OS X) {WEBKIT} CriOS/120 Mobile/15E148 "
            "Safari/604.1",
            Agent("tablet", "ios", "chrome"),
        ),
        (
            f"Mozilla/5.0 (Linux; Android 10; K) {CHROME} Mobile Safari/537.36",
            Agent("mobile", "android", "chrome"),
        ),
        (
            "Mozilla/5.0 (Linux; Android 13; SM-X700) AppleWebKit/537.36 (KHTML, like Gecko) "
            "SamsungBrowser/22.0 Chrome/111.0 Safari/537.36",
            Agent("tablet", "android", "samsung_internet"),
        ),
        (
            f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {CHROME} Safari/537.36 Edg/120.0",
            Agent("desktop", "windows", "edge"),
        ),
        (
            f"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {CHROME} Safari/537.36",
            Agent("desktop", "chromeos", "chrome"),
        ),
        (
            f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {CHROME} Safari/537.36 OPR/106.0.0.0",
            Agent("desktop", "macos", "opera"),
        ),
        (
            "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0",
            Agent("desktop", "linux", "firefox"),
        ),
        ("", Agent()),
    ],
)
def test_a_browser_is_named_in_our_words(header: str, expected: Agent) -> None:
    assert agent(header) == expected


def test_nearly_every_known_crawler_is_a_bot() -> None:
    crawlers = [name for entry in shared("crawler-user-agents.json") for name in entry["instances"]]
    assert sum(agent(name).bot for name in crawlers) / len(crawlers) >= 0.99


def test_hardly_any_real_device_is_a_bot() -> None:
    devices = [
        entry["user_agent_string"]
        for entry in shared("uap_device.json.gz")
        if entry["user_agent_string"].startswith("Mozilla/5.0") and entry["family"] != "Spider"
    ]
    assert sum(agent(name).bot for name in devices) / len(devices) <= 0.005
