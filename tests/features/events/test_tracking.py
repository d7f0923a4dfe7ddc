"""The tracking API as its real clients use it."""

import base64
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from trackflow.features.events import EventRow

Rows = Callable[[], list[EventRow]]
REQUESTS = Path(__file__).parents[3] / "../shared/conformance/segment_requests.json"
EVENT = {"type": "track", "event": "Clicked", "anonymousId": "a1", "messageId": "m1"}


def recorded() -> list[dict[str, Any]]:
    if not REQUESTS.exists():
        pytest.skip("The recorded Segment requests are not beside this repository.")
    return json.loads(REQUESTS.read_text())["requests"]


def test_every_recorded_client_is_understood_and_each_event_is_stored_once(
    server: httpx.Client, rows: Rows
) -> None:
    sent: set[str] = set()
    for request in recorded():
        body = json.dumps(request["body"]).encode()
        if request["headers"].get("Content-Encoding") == "gzip":
            body = gzip.compress(body)
        answer = server.request(
            request["method"], request["path"], headers=request["headers"], content=body
        )
        assert answer.status_code == 200, (request["client"], answer.text)
        assert answer.json()["success"] is True
        events = request["body"].get("batch", [request["body"]])
        sent |= {event["messageId"] for event in events}
    stored = [row.message_id for row in rows()]
    assert sorted(stored) == sorted(sent)


def test_the_answer_tells_the_time_of_the_server(server: httpx.Client) -> None:
    answer = server.post("/v1/batch", json={"writeKey": "wk_test", "batch": [EVENT]}).json()
    assert answer.keys() == {"success", "time"}
    assert answer["time"] > 1_700_000_000_000


@pytest.mark.parametrize("where", ["basic", "bearer", "body", "event"])
def test_the_key_is_found_wherever_clients_put_it(
    server: httpx.Client, rows: Rows, where: str
) -> None:
    secret = base64.b64encode(b"wk_test:").decode()
    headers = {"basic": f"Basic {secret}", "bearer": "Bearer wk_test"}
    body: dict[str, Any] = {"batch": [EVENT]}
    if where == "body":
        body["writeKey"] = "wk_test"
    if where == "event":
        body["batch"] = [EVENT | {"writeKey": "wk_test"}]
    authorization = {"Authorization": headers[where]} if where in headers else {}
    assert server.post("/v1/batch", json=body, headers=authorization).status_code == 200
    assert [row.message_id for row in rows()] == ["m1"]


@pytest.mark.parametrize(
    "authorization",
    [None, "Basic d2tfb29wczo=", "Bearer wk_oops", "Basic %%%", "Bearer " + "k" * 999],
)
def test_an_unknown_key_is_refused_and_nothing_is_kept(
    server: httpx.Client, rows: Rows, authorization: str | None
) -> None:
    headers = {"Authorization": authorization} if authorization else {}
    answer = server.post("/v1/batch", json={"batch": [EVENT]}, headers=headers)
    assert answer.status_code == 401
    assert answer.json()["code"] == "unknown_write_key"
    assert rows() == []


@pytest.mark.parametrize("call", ["track", "page", "screen", "identify", "group", "alias"])
def test_long_and_short_paths_are_the_same_call(
    server: httpx.Client, rows: Rows, call: str
) -> None:
    body = {"event": "Clicked", "userId": "u1", "previousId": "u0", "groupId": "g1"}
    for number, path in enumerate((f"/v1/{call}", f"/v1/{call[0]}")):
        sent = body | {"messageId": f"m{number}", "writeKey": "wk_test"}
        assert server.post(path, json=sent).status_code == 200
    assert [row.type for row in rows()] == [call, call]


def test_any_page_may_send_and_read_the_answer(server: httpx.Client) -> None:
    preflight = server.options(
        "/v1/t",
        headers={
            "Origin": "https://shop.example",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type",
        },
    )
    assert preflight.status_code == 204
    assert preflight.headers["access-control-allow-origin"] == "*"
    assert "authorization" in preflight.headers["access-control-allow-headers"]
    assert "POST" in preflight.headers["access-control-allow-methods"]
    for answer in (
        server.post("/v1/t", json=EVENT | {"writeKey": "wk_test"}),
        server.post("/v1/t", content=b"{"),
        server.get("/v1/projects/wk_test/settings"),
    ):
        assert answer.headers["access-control-allow-origin"] == "*"


def test_analytics_js_is_told_to_send_here(server: httpx.Client) -> None:
    settings = server.get("/v1/projects/wk_test/settings").json()
    segment = settings["integrations"]["Segment.io"]
    assert segment["apiKey"] == "wk_test"
    assert segment["apiHost"] == f"{server.base_url.host}:{server.base_url.port}/v1"
    assert segment["protocol"] == "http"
    assert server.get("/v1/projects/wk_oops/settings").status_code == 401


def test_the_address_of_the_client_is_not_kept(
    server: httpx.Client, rows: Rows, data: Path
) -> None:
    headers = {"X-Forwarded-For": "203.0.113.77"}
    server.post("/v1/t", json=EVENT | {"writeKey": "wk_test"}, headers=headers)
    assert len(rows()) == 1
    kept = b"".join(path.read_bytes() for path in data.rglob("*") if path.is_file())
    assert b"203.0.113.77" not in kept
    assert b"127.0.0.1" not in kept


def test_a_batch_without_events_is_no_error(server: httpx.Client, rows: Rows) -> None:
    answer = server.post("/v1/batch", json={"writeKey": "wk_test", "batch": []})
    assert answer.status_code == 200
    assert rows() == []
