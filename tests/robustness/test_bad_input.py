"""Whatever arrives at any route: a 4xx that says what to do, and nobody else notices."""

import base64
import json
import socket
import threading
from collections.abc import Generator
from typing import Any

import pytest

from harness import Found, Reply
from harness.tenants import BODIES, DOCUMENT

DEEP = 100_000
# No request at all should be read as JSON here; the API and the tracking API agree about these.
BROKEN: dict[str, bytes] = {
    "half an object": b'{"document": {',
    "no JSON": b"hello",
    "two values": b"{} {}",
    "NaN": b'{"changes": {"a": NaN}, "document": {"a": NaN}, "batch": [NaN]}',
    "Infinity": b'{"changes": {"a": -Infinity}, "document": Infinity, "batch": [Infinity]}',
    "lists in lists": b"[" * DEEP + b"]" * DEEP,
    "objects in objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "brackets left open": b"[" * DEEP,
    "no UTF-8": b'{"document": "\xff\xfe", "event": "\xff\xfe", "changes": {"\xff": 1}}',
    "UTF-16": '{"document": {}, "event": "x"}'.encode("utf-16"),
    "nothing but a byte": b"\x00",
    "a megabyte of spaces": b" " * 1_100_000,
    "a megabyte of text": b'{"document": {"name": "%s"}}' % (b"x" * 1_100_000),
}
WRONG_SHAPE: dict[str, bytes] = {
    "a list": b"[]",
    "a number": b"5",
    "a text": b'"x"',
    "nothing in it": b"{}",
    "wrong types": b'{"document": 5, "changes": [], "scopes": "read", "prompt": {}, "name": 1, '
    b'"url": 2, "batch": 3, "event": [4], "type": 5}',
    "null": b"null",
}
UNKNOWN_KEYS = b'"surprise": 1, "__proto__": {}, "": null'
JSON = {"Content-Type": "application/json"}


@pytest.fixture
def others(target: Any) -> Generator[None]:
    """Well-behaved clients beside the test: each of their requests is answered."""
    stop = threading.Event()
    answers: list[int] = []
    lock = threading.Lock()

    def behave() -> None:
        event = json.dumps({"writeKey": target.write_key, "event": "fine", "anonymousId": "a"})
        while not stop.is_set():
            read = target.served.send("GET", "/api/v1/sites", None, bearer(target))
            kept = target.served.send("POST", "/v1/track", event.encode())
            with lock:
                answers.extend((read.status, kept.status))
            stop.wait(0.02)

    threads = [threading.Thread(target=behave) for _ in range(2)]
    for thread in threads:
        thread.start()
    yield
    stop.set()
    for thread in threads:
        thread.join()
    assert answers
    assert set(answers) == {200}


def bearer(target: Any) -> dict[str, str]:
    return {"Authorization": f"Bearer {target.secret}"}


def api(target: Any) -> list[Found]:
    found = [route for route in target.routes if route.path.startswith("/api/v1")]
    assert len(found) > 20
    return found


def tracking(target: Any) -> list[Found]:
    found = [route for route in target.routes if route.path.startswith("/v1/")]
    assert len(found) > 10
    return found


def basic(target: Any) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{target.write_key}:".encode()).decode()}


def at(target: Any, route: Found) -> str:
    return route.filled({**target.values, "key": target.values["key"]})


def refused(reply: Reply, *about: object) -> dict[str, Any]:
    assert 400 <= reply.status < 500, (about, reply.status, reply.body[:300])
    return reply.problem()


@pytest.mark.parametrize("kind", BROKEN)
def test_what_is_not_json_is_refused_by_every_route_of_the_api(
    kind: str, target: Any, others: None
) -> None:
    for route in api(target):
        headers = JSON | bearer(target)
        reply = target.served.send(route.method, at(target, route), BROKEN[kind], headers)
        problem = refused(reply, kind, route)
        assert (reply.status == 413) == ("megabyte" in kind), (route, problem)


@pytest.mark.parametrize("kind", BROKEN)
def test_what_is_not_json_is_refused_by_every_route_of_the_tracking_api(
    kind: str, target: Any, others: None
) -> None:
    for route in tracking(target):
        if route.method == "POST":
            reply = target.served.send("POST", at(target, route), BROKEN[kind], basic(target))
            refused(reply, kind, route)


@pytest.mark.parametrize("kind", WRONG_SHAPE)
def test_json_of_another_shape_is_refused_wherever_a_body_is_taken(
    kind: str, target: Any, others: None
) -> None:
    asked = 0
    for route in api(target):
        if (route.method, route.path) not in BODIES:
            continue
        asked += 1
        if kind == "nothing in it" and route.path.endswith(("/keys", "/approve", "/send-back")):
            continue  # every field of these may be left out
        headers = JSON | bearer(target)
        reply = target.served.send(route.method, at(target, route), WRONG_SHAPE[kind], headers)
        problem = refused(reply, kind, route)
        assert reply.status == 422, (route, problem)
        assert problem["problems"], route
    assert asked >= len(BODIES) - 1
    for route in tracking(target):
        if route.method == "POST" and (kind != "nothing in it" or route.path in ("/v1/t", "/v1/b")):
            reply = target.served.send("POST", at(target, route), WRONG_SHAPE[kind], basic(target))
            refused(reply, kind, route)


def test_unknown_keys_are_refused_by_name_and_ignored_by_the_tracking_api(target: Any) -> None:
    for (method, path), body in BODIES.items():
        whole = json.dumps(body).encode()[:-1] + b", " + UNKNOWN_KEYS + b"}"
        route = Found(path, method)
        reply = target.served.send(method, at(target, route), whole, JSON | bearer(target))
        problem = refused(reply, path)
        assert "surprise" in {found["path"] for found in problem["problems"]}
    event = b'{"event": "x", "anonymousId": "a", ' + UNKNOWN_KEYS + b"}"
    assert target.served.send("POST", "/v1/track", event, basic(target)).status == 200


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "multipart/form-data", ""])
def test_a_body_that_does_not_say_it_is_json_is_refused(kind: str, target: Any) -> None:
    for (method, path), body in BODIES.items():
        headers = bearer(target) | {"Content-Type": kind}
        reply = target.served.send(
            method, at(target, Found(path, method)), json.dumps(body).encode(), headers
        )
        assert refused(reply, path)["code"] == "unsupported_media_type"
        assert reply.status == 415


def test_huge_heads_are_refused_by_every_route(target: Any, others: None) -> None:
    huge = {"X-Huge": "x" * 64_000}
    many = {f"X-Many-{number}": "x" * 100 for number in range(90)} | {"Cookie": "y" * 30_000}
    for route in target.routes:
        place = at(target, route)
        for headers in (huge, many):
            reply = target.served.send(route.method, place, None, bearer(target) | headers)
            assert (reply.status, refused(reply)["code"]) == (431, "headers_too_large"), route
        for length in (20_000, 100_000):
            reply = target.served.send(route.method, f"{place}?q={'x' * length}", None, {})
            assert (reply.status, refused(reply)["code"]) == (414, "address_too_long"), route


@pytest.mark.parametrize(
    "odd", ["%00", "%zz", "%", "%ff%fe", "%ed%a0%80", "a%00b", "..%2f..%2fetc%2fpasswd", "x" * 9000]
)
def test_odd_paths_lead_nowhere(odd: str, target: Any) -> None:
    for route in [*api(target), *tracking(target)]:
        for name in route.parameters():
            place = route.filled({**target.values, name: odd})
            problem = refused(target.served.send(route.method, place, None, bearer(target)), place)
            if (route.method, route.path) not in BODIES:  # else the missing body is refused
                assert problem["status"] in (401, 404, 422), (place, problem)
        if not route.parameters():
            refused(target.served.send(route.method, f"{route.path}/{odd}", None, bearer(target)))


@pytest.mark.parametrize("odd", ["%00", "%zz", "%ff%fe", "..%2f..%2fetc%2fpasswd", "../../x"])
def test_odd_paths_break_no_page_and_no_file(odd: str, target: Any) -> None:
    shown = [route for route in target.routes if not route.path.startswith(("/api/", "/v1/"))]
    for route in shown:
        for name in route.parameters():
            place = route.filled({**target.values, name: odd})
            reply = target.served.send(route.method, place, None, {})
            assert reply.status < 500, (place, reply.body)
            assert b"root:" not in reply.body
            assert b"Traceback" not in reply.body


@pytest.mark.parametrize("number", ["99999999999999999999", "-1", "0", "1e5", "NaN", "9" * 5000])
def test_numbers_that_no_column_holds_are_refused(number: str, target: Any) -> None:
    workflow, site = target.values["workflow"], target.values["site"]
    reply = target.served.send(
        "POST", f"/api/v1/workflows/{workflow}/versions/{number}/restore", None, bearer(target)
    )
    refused(reply)
    if number not in ("0", "-1"):
        place = f"/api/v1/sites/{site}/events?after={number}"
        refused(target.served.send("GET", place, None, bearer(target)))
    refused(
        target.served.send(
            "GET", f"/api/v1/sites/{site}/events?limit={number}", None, bearer(target)
        )
    )


def test_texts_longer_than_a_document_may_hold_are_refused_or_kept_whole(target: Any) -> None:
    site, workflow = target.values["site"], target.values["workflow"]
    headers = JSON | bearer(target)

    def send(method: str, path: str, body: Any) -> Reply:
        return target.served.send(method, f"/api/v1/{path}", json.dumps(body).encode(), headers)

    long = "x" * 100_000
    for document in (DOCUMENT | {"name": long}, DOCUMENT | {"description": long}):
        reply = send("POST", f"sites/{site}/workflows", {"document": document})
        if reply.status == 201:
            kept = json.loads(reply.body)["document"]
            assert kept["name"] == document["name"]
            assert kept.get("description") == document.get("description")
        else:
            refused(reply)
    refused(send("PATCH", f"workflows/{workflow}", {"changes": {long: "x"}}))
    refused(send("PATCH", f"workflows/{workflow}", {"changes": {".".join("a" * 50_000): "x"}}))
    refused(send("PATCH", f"workflows/{workflow}", {"changes": {f"steps[{'9' * 5000}]": "x"}}))
    refused(send("PATCH", f"workflows/{workflow}", {"changes": {f"k{n}": 1 for n in range(201)}}))
    refused(send("POST", "sites", {"name": long, "url": "https://x.example"}))
    refused(send("POST", "sites", {"name": "x", "url": f"https://x.example/{long}"}))
    refused(send("POST", "generate", {"prompt": long + long}))
    assert send("POST", "generate", {"prompt": long}).status == 200
    many = send("POST", f"sites/{site}/keys", {"scopes": ["read"] * 10_000})
    assert many.status in (201, 422)


@pytest.mark.parametrize("host", ["[", "[::1", "a b", "http://x/y", "x" * 9000, "[zz]:99999999"])
def test_a_host_that_is_none_breaks_nothing(host: str, target: Any) -> None:
    for route in target.routes:
        headers = bearer(target) | {"Host": host}
        if route.method == "GET":
            reply = target.served.send("GET", at(target, route), None, headers)
            assert reply.status < 500, (route, reply.body)


def test_half_a_character_is_refused(target: Any) -> None:
    body = b'{"prompt": "cut \\ud83d here"}'
    reply = target.served.send("POST", "/api/v1/generate", body, JSON | bearer(target))
    assert refused(reply)["code"] == "invalid_json"


@pytest.mark.parametrize(
    "raw",
    [
        b"hello\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /\x00 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nbad header\r\n\r\n",
        b"BREW /api/v1/sites HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /v1/t HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
        b"POST /v1/t HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET \xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ],
)
def test_what_is_no_http_gets_a_problem_too(raw: bytes, target: Any, others: None) -> None:
    with socket.create_connection(("127.0.0.1", target.served.port), timeout=10) as connection:
        connection.sendall(raw)
        connection.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: connection.recv(65_536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    if answer:  # a head that never ends is waited for until the client goes
        assert b" 4" in head.splitlines()[0]
        assert b"application/problem+json" in head
        assert json.loads(body)["remedy"]


def test_a_head_without_an_end_is_not_kept_for_ever(target: Any, others: None) -> None:
    sent = 0
    with socket.create_connection(("127.0.0.1", target.served.port), timeout=10) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nX-Endless: ")
        try:
            while sent < 50_000_000:
                connection.sendall(b"x" * 65_536)
                sent += 65_536
        except OSError:
            pass
    assert sent < 50_000_000


def test_the_server_has_failed_at_nothing(target: Any) -> None:
    printed = target.served.printed()
    assert "Traceback" not in printed
    assert "request failed" not in printed
    assert '"status": 5' not in printed
