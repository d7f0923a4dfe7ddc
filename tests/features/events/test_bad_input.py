"""Whatever arrives, the answer says what to do, and nothing else is lost."""

import gzip
import json
import zlib
from collections.abc import Callable
from typing import Any

import httpx

from trackflow.features.events import EventRow

Rows = Callable[[], list[EventRow]]
KEY = b'"writeKey": "wk_test"'
GOOD = {"type": "track", "event": "Fine", "anonymousId": "a", "messageId": "good"}


def batch(*events: bytes) -> bytes:
    return b'{"batch": [%s], %s}' % (b", ".join(events), KEY)


def event(**fields: Any) -> bytes:
    return json.dumps({"type": "track", "event": "Odd", "anonymousId": "a"} | fields).encode()


def deep(levels: int) -> bytes:
    return b'{"type": "track", "event": "Odd", "properties": {"a": %s%s}}' % (
        b"[" * levels,
        b"]" * levels,
    )


BAD: dict[str, tuple[bytes, dict[str, str]]] = {
    "nothing": (b"", {}),
    "broken JSON": (b'{"batch": [{"type": "track", "event"', {}),
    "no object": (b"[1, 2]", {}),
    "1 MB": (batch(event(properties={"a": "x" * 1_000_000})), {}),
    "an event over 32 KB": (batch(event(properties={"a": "x" * 33_000})), {}),
    "2501 events": (batch(*[b'{"type":"track","event":"x"}'] * 2501), {}),
    "deep nesting": (batch(deep(100_000)), {}),
    "deep nesting under an unknown key": (
        b'{"zzz": %s%s, %s}' % (b"[" * 9999, b"]" * 9999, KEY),
        {},
    ),
    "NaN": (batch(b'{"type": "track", "event": "Odd", "properties": {"a": NaN}}'), {}),
    "non-UTF-8 in a name": (batch(b'{"type": "track", "event": "\xff\xfe"}'), {}),
    "non-UTF-8 in properties": (
        batch(b'{"type": "track", "event": "Odd", "properties": {"a": "\xff"}}'),
        {},
    ),
    "a number as event": (batch(event(event=5)), {}),
    "a list as user id": (batch(event(userId=[1])), {}),
    "text as properties": (batch(event(properties="x")), {}),
    "a list as traits": (batch(event(traits=[1])), {}),
    "a number as context": (batch(event(context=1)), {}),
    "an object as batch": (b'{"batch": {"type": "track"}, %s}' % KEY, {}),
    "no type": (batch(b'{"event": "Odd"}'), {}),
    "an unknown type": (batch(event(type="explode")), {}),
    "a track call without a name": (batch(b'{"type": "track"}'), {}),
    "a group call without a group": (batch(event(type="group")), {}),
    "an alias call without ids": (batch(b'{"type": "alias"}'), {}),
    "broken gzip": (b"\x1f\x8b" + b"nonsense", {"Content-Encoding": "gzip"}),
    "cut gzip": (gzip.compress(batch(event()))[:-9], {"Content-Encoding": "gzip"}),
    "a gzip bomb": (gzip.compress(b" " * 50_000_000), {"Content-Encoding": "gzip"}),
    "gzip with more behind it": (gzip.compress(batch(event())) + b"more", {}),
    "deflate": (zlib.compress(batch(event())), {"Content-Encoding": "deflate"}),
}


def test_bad_input_is_refused_with_what_to_do_and_loses_nothing_else(
    server: httpx.Client, rows: Rows
) -> None:
    for what, (body, headers) in BAD.items():
        answer = server.post("/v1/batch", content=body, headers=headers)
        assert 400 <= answer.status_code < 500, what
        assert answer.headers["content-type"] == "application/problem+json"
        problem = answer.json()
        assert problem.keys() >= {"type", "title", "status", "detail", "remedy", "code", "message"}
        assert problem["status"] == answer.status_code
        assert problem["remedy"]
        after = batch(json.dumps(GOOD | {"messageId": f"after {what}"}).encode())
        assert server.post("/v1/batch", content=after).status_code == 200
    assert [row.message_id for row in rows()] == [f"after {what}" for what in BAD]


def test_the_bad_event_of_a_batch_is_named(server: httpx.Client, rows: Rows) -> None:
    for bad in (event(event=5), event(type="explode"), event(properties=[1])):
        answer = server.post("/v1/batch", content=batch(event(), event(), bad))
        assert "batch[2]" in answer.json()["message"]
    large = event(properties={"a": "x" * 33_000})
    answer = server.post("/v1/batch", content=batch(event(), large))
    assert "batch[1]" in answer.json()["message"]
    assert rows() == []


def test_a_body_without_an_announced_length_is_bounded_too(server: httpx.Client) -> None:
    def endless() -> Any:
        for _ in range(100):
            yield b" " * 10_000

    answer = server.post("/v1/batch", content=endless())
    assert answer.status_code == 400
    assert answer.json()["code"] == "body_too_large"


def test_what_segment_clients_may_send_is_taken(server: httpx.Client, rows: Rows) -> None:
    odd = [
        event(messageId="unknown keys", zzz={"a": [1]}, integrations={"All": True}),
        event(messageId="numbers as ids", userId=42),
        event(messageId="nulls", properties=None, context=None, timestamp=None),
        event(messageId="odd context", context={"page": "x", "locale": 5, "sessionId": [1]}),
        event(messageId="odd time", timestamp="yesterday", sentAt="soon"),
        event(messageId="wide time", timestamp=1e300),
        event(messageId="nul \0", event="Nul \0"),
        event(messageId="deep")[:-1] + b', "properties": {"a": %s%s}}' % (b"[" * 200, b"]" * 200),
        event(messageId="large number")[:-1] + b', "properties": {"a": 1%s}}' % (b"0" * 400),
        event(messageId="wide exponent")[:-1] + b', "properties": {"a": 1e9999}}',
    ]
    for body in odd:
        assert server.post("/v1/batch", content=batch(body)).status_code == 200
    found = {row.message_id: row.properties for row in rows()}
    assert len(found) == len(odd)
    assert found["large number"] == {"a": None}
    assert found["wide exponent"] == {"a": None}


def test_half_an_emoji_is_replaced_and_nothing_else(server: httpx.Client, rows: Rows) -> None:
    cut = (
        b'{"type": "track", "event": "Odd", "properties": {"a": "x\\ud83d", "b": "\\ud83d\\ude00", '
    )
    cut += b'"c": "\\\\ud83d"}}'
    assert server.post("/v1/batch", content=batch(cut)).status_code == 200
    assert rows()[0].properties == {"a": "x\ufffd", "b": "\N{GRINNING FACE}", "c": "\\ud83d"}


def test_two_worlds_read_one_error_body(server: httpx.Client) -> None:
    problem = server.post("/v1/track", content=b"{").json()
    assert problem["detail"] == problem["message"]
    assert problem["code"] == "invalid_json"
    assert problem["title"] == "Invalid json"
