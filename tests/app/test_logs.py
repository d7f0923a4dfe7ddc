"""What the processes print: each request of the API, and nothing of what anybody sent."""

import json
import socket
import time
from typing import Any

import pytest

from harness import Home, serve

MARK = "zq7marked"
ADDRESS = "203.0.113.77"


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[str]]:
    """Everything that a server and its shop printed while marked data was sent everywhere."""
    home = Home(tmp_path_factory.mktemp("logs") / "data")
    key = home.key("read", "draft", "publish", "manage").secret
    secrets = [MARK, ADDRESS, key, home.site.write_key]
    with serve(home.settings.data, "demo") as served:
        seen = {
            "X-Forwarded-For": ADDRESS,
            "User-Agent": f"Mozilla/5.0 {MARK}",
            "Referer": f"https://x.example/{MARK}",
            "Cookie": f"a={MARK}",
            "X-Request-Id": MARK,
        }
        api = seen | {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}

        def send(method: str, path: str, body: Any = None, headers: Any = api) -> int:
            raw = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
            return served.send(method, path, raw, headers).status

        document = {"name": MARK, "steps": [{"type": "overlay", "style": "banner", "title": MARK}]}
        site = f"/api/v1/sites/{home.site.id}"
        assert send("GET", f"/api/v1/sites?token={MARK}") == 200
        assert send("GET", f"/api/v1/sites/{MARK}") == 404
        assert send("GET", f"{site}/events?event={MARK}") == 200
        assert send("POST", f"{site}/workflows", {"document": document, "sentence": MARK}) == 201
        assert send("POST", f"{site}/workflows", {"document": {MARK: MARK}}) == 422
        assert send("POST", "/api/v1/generate", {"prompt": f"Show a banner: {MARK}"}) == 200
        assert send("POST", "/api/v1/generate", {MARK: 1}) == 422
        assert send("POST", "/api/v1/generate", f'{{"{MARK}'.encode()) == 400
        assert send("GET", "/api/v1/sites", None, {"Authorization": f"Bearer {MARK}"}) == 401
        assert send("GET", f"/{MARK}") == 404
        event = {
            "writeKey": home.site.write_key,
            "type": "track",
            "event": MARK,
            "userId": f"{MARK}@example.com",
            "anonymousId": MARK,
            "messageId": MARK,
            "properties": {MARK: MARK},
            "context": {"ip": ADDRESS, "page": {"url": f"https://x.example/?email={MARK}"}},
        }
        assert send("POST", f"/v1/track?{MARK}", event, seen) == 200
        assert send("POST", "/v1/batch", {"batch": [event, {"type": MARK}]}, seen) == 400
        assert send("POST", "/v1/track", f'{{"{MARK}'.encode(), seen) == 400
        for odd in ({"timestamp": MARK}, {"context": MARK}, {"properties": {"a": "\0"}}):
            send("POST", "/v1/track", event | odd, seen)
        assert send("GET", f"/s/{home.site.write_key}.js?{MARK}", None, seen) == 200
        assert send("GET", f"/v1/projects/{home.site.write_key}/settings", None, seen) == 200
        with socket.create_connection(("127.0.0.1", served.port)) as connection:
            connection.sendall(f"{MARK} {MARK}\r\n\r\n".encode())
            connection.recv(1000)
        journal = served.data / "journal" / f"{'0' * 32}-000001.journal"
        journal.write_bytes(b"\xff\xfeTJ" + MARK.encode() * 10)
        time.sleep(1.5)
    return served.printed(), secrets


def lines(printed: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines() if line.startswith("{")]


def test_nothing_of_what_was_sent_is_printed(printed: tuple[str, list[str]]) -> None:
    text, secrets = printed
    for secret in secrets:
        assert secret not in text


def test_each_request_of_the_api_is_one_line_by_its_template(
    printed: tuple[str, list[str]],
) -> None:
    requests = [line for line in lines(printed[0]) if line["event"] == "request"]
    told = [(line["method"], line["route"], line["status"]) for line in requests]
    assert told[:4] == [
        ("GET", "/api/v1/sites", 200),
        ("GET", "/api/v1/sites/{site}", 404),
        ("GET", "/api/v1/sites/{site}/events", 200),
        ("POST", "/api/v1/sites/{site}/workflows", 201),
    ]
    assert len(told) == 9
    assert len({line["request"] for line in requests}) == len(requests)
    assert all(line["ms"] > 0 for line in requests)


def test_no_request_of_a_visitor_is_a_line(printed: tuple[str, list[str]]) -> None:
    routes = {line["route"] for line in lines(printed[0]) if "route" in line}
    assert all(route.startswith("/api/") or route == "(unknown)" for route in routes)


def test_every_process_speaks_the_same_way(printed: tuple[str, list[str]]) -> None:
    found = lines(printed[0])
    assert {"supervisor", "web", "store"} <= {line["process"] for line in found}
    assert all({"time", "level", "logger", "pid", "event"} <= line.keys() for line in found)
