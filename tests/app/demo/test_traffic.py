"""`trackflow demo traffic`: sessions sent to a real server, and found in the real store."""

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from harness import Home, serving, trackflow
from trackflow.app.demo.traffic import Sent, batches, send
from trackflow.app.demo.traffic_shop import traffic_shop
from trackflow.engine.simulation import Plan, Session, simulate
from trackflow.features.events import EventCount, EventStore, Totals, open_store
from trackflow.platform.errors import TrackFlowError

PLAN = Plan(
    shop=traffic_shop("https://shop.example"),
    until=datetime(2026, 3, 4, tzinfo=UTC),
    zone=ZoneInfo,
    sessions=400,
)


def delivered(client: httpx.Client, write_key: str, plan: Plan = PLAN) -> Sent:
    return asyncio.run(send(simulate(plan), str(client.base_url), write_key))


def stored(home: Home) -> tuple[Totals, dict[str, EventCount]]:
    async def ask(store: EventStore) -> tuple[Totals, list[EventCount]]:
        return await store.totals(home.site.id), await store.counts(home.site.id)

    async def run() -> tuple[Totals, list[EventCount]]:
        async with open_store(home.settings.data) as store:
            return await ask(store)

    totals, counts = asyncio.run(run())
    return totals, {count.event: count for count in counts}


def test_what_is_sent_is_what_is_stored(home: Home, client: httpx.Client) -> None:
    sent = delivered(client, home.site.write_key)
    totals, counts = stored(home)
    assert sent.sessions == PLAN.sessions
    assert totals.sessions == sent.sessions - sent.bot_sessions
    assert totals.visitors == sent.visitors
    assert (totals.events, totals.bot_events) == (sent.events, sent.bot_events)
    assert {name: count.events for name, count in counts.items()} == sent.events_by_name


def test_sending_twice_stores_once(home: Home, client: httpx.Client) -> None:
    delivered(client, home.site.write_key)
    once = stored(home)
    delivered(client, home.site.write_key)
    assert stored(home) == once


def test_times_channels_and_devices_are_stored_as_simulated(
    home: Home, client: httpx.Client
) -> None:
    delivered(client, home.site.write_key)

    async def run() -> dict[str, tuple[datetime, str | None, str | None]]:
        async with open_store(home.settings.data) as store:
            rows = await store.recent(home.site.id, 10_000)
            return {row.message_id: (row.time, row.channel, row.device) for row in rows}

    rows = asyncio.run(run())
    for session in simulate(PLAN):
        for message in session.messages:
            time, channel, device = rows[message["messageId"]]
            assert time == datetime.fromisoformat(message["timestamp"])
            if not session.bot:
                assert (channel, device) == (session.channel, session.device)


def test_a_request_stays_within_the_limits_and_no_event_is_left_out() -> None:
    sessions = list(simulate(PLAN))
    made = list(batches(sessions))
    assert len(made) > 2
    assert all(len(batch.events) <= 500 for batch in made)
    assert all(len(batch.body("wk_x")) <= 500 * 1024 for batch in made)
    ids = [json.loads(event)["messageId"] for batch in made for event in batch.events]
    assert ids == [each["messageId"] for session in sessions for each in session.messages]
    assert sum(batch.sessions for batch in made) == len(sessions)


def test_sessions_are_made_while_they_are_sent(taking: "Taking") -> None:
    made: list[int] = []
    ahead: list[int] = []

    def counted() -> Iterator[Session]:
        for session in simulate(replace(PLAN, sessions=3_000)):
            made.append(session.number)
            yield session

    arrived = 0

    def heard(more: int) -> None:
        nonlocal arrived
        arrived += more
        ahead.append(len(made) - arrived)

    asyncio.run(send(counted(), taking.url, "wk_x", heard))
    assert arrived == 3_000
    assert max(ahead) < 1_500


class Taking:
    """A tracking API that answers with the given statuses first, and keeps what it was sent."""

    def __init__(self, *statuses: int) -> None:
        self.url = ""
        self.statuses = list(statuses)
        self.bodies: list[bytes] = []
        self.app = Starlette(
            routes=[
                Route("/healthz", self._healthy),
                Route("/v1/batch", self._take, methods=["POST"]),
            ]
        )

    async def _healthy(self, _request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def _take(self, request: Request) -> Response:
        self.bodies.append(await request.body())
        status = self.statuses.pop(0) if self.statuses else 200
        return JSONResponse({"detail": "So it is."}, status, {"retry-after": "0"})


@pytest.fixture
def taking() -> Iterator[Taking]:
    made = Taking()
    with serving(made.app) as client:
        made.url = str(client.base_url)
        yield made


def test_a_server_that_asks_for_patience_gets_the_same_events_again(taking: Taking) -> None:
    taking.statuses = [503, 429, 503]
    sent = asyncio.run(send(simulate(PLAN), taking.url, "wk_x"))
    assert sent.waited == 3
    assert len(taking.bodies) == sent.requests + 3
    assert len(set(taking.bodies)) == sent.requests


def test_a_refusal_ends_it_with_the_servers_words(taking: Taking) -> None:
    taking.statuses = [400] * 10
    with pytest.raises(TrackFlowError, match="400: So it is") as refused:
        asyncio.run(send(simulate(PLAN), taking.url, "wk_x"))
    assert refused.value.code == "traffic_refused"


def test_a_key_of_another_server_is_refused(client: httpx.Client) -> None:
    with pytest.raises(TrackFlowError, match="write key is unknown"):
        delivered(client, "wk_elsewhere")


def test_without_a_server_it_says_so(home: Home) -> None:
    arguments = ("demo", "traffic", "--site", "my-shop", "--url", "http://127.0.0.1:1")
    done = trackflow(home.settings.data, *arguments)
    assert done.returncode == 1
    assert "No TrackFlow server answers at http://127.0.0.1:1" in done.stderr


def test_the_command_sends_what_it_reports(home: Home, client: httpx.Client) -> None:
    arguments = ("--site", "my-shop", "--sessions", "60", "--until", "2026-03-04", "--json")
    command = ("demo", "traffic", "--url", str(client.base_url), *arguments)
    first, second = (trackflow(home.settings.data, *command) for _ in range(2))
    assert first.returncode == second.returncode == 0, first.stderr
    said = json.loads(first.stdout)
    totals, _ = stored(home)
    assert (said["sessions"], said["events"]) == (60, totals.events)
    assert said["until"] == "2026-03-04T00:00:00+00:00"


def test_live_workflows_are_met(home: Home, client: httpx.Client) -> None:
    workflow = published(home, client)
    command = ("demo", "traffic", "--site", "my-shop", "--sessions", "200", "--json")
    done = trackflow(home.settings.data, *command, "--url", str(client.base_url))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["events_by_name"]["workflow_exposure"] > 100

    async def run() -> int:
        async with open_store(home.settings.data) as store:
            rows = await store.recent(home.site.id, 1, event="workflow_exposure")
            assert rows[0].workflow_id == workflow
            return rows[0].workflow_version or 0

    assert asyncio.run(run()) == 1


def published(home: Home, client: httpx.Client) -> str:
    """The id of a live workflow that everybody sees."""
    secret = home.key("read", "draft", "publish").secret
    headers = {"Authorization": f"Bearer {secret}"}
    document = {
        "name": "Welcome",
        "steps": [{"type": "overlay", "style": "banner", "title": "Welcome to the shop"}],
        "goal": {"event": "signup"},
    }
    address = f"/api/v1/sites/{home.site.id}/workflows"
    made = client.post(address, json={"document": document}, headers=headers)
    assert made.is_success, made.text
    workflow = made.json()["id"]
    done = client.post(f"/api/v1/workflows/{workflow}/publish", headers=headers)
    assert done.is_success, done.text
    return workflow


@pytest.mark.parametrize("until", ["soon", "2999-01-01"])
def test_traffic_of_the_future_is_refused(home: Home, until: str) -> None:
    done = trackflow(home.settings.data, "demo", "traffic", "--site", "my-shop", "--until", until)
    assert done.returncode == 1
    assert "is not a moment in the past" in done.stderr


def test_the_truth_is_printed(tmp_path: Path) -> None:
    printed = trackflow(tmp_path, "demo", "traffic", "--show-truth", "--json").stdout
    truth = json.loads(printed)
    assert truth == json.loads(json.dumps(PLAN.truth.to_dict()))
    assert truth["channel_factors"]["email"] > truth["channel_factors"]["display"]


def test_the_simulated_shop_is_the_one_that_stands_there(shop: httpx.Client) -> None:
    needs_a_cart = ("/checkout", "/checkout/thanks")
    for path, title in PLAN.shop.titles.items():
        if path not in needs_a_cart:
            page = shop.get(path)
            assert page.status_code == 200, path
            assert f"<title>{title}</title>" in page.text, path


def test_an_order_is_told_as_the_shop_tells_it(shop: httpx.Client, seen: "Seen") -> None:
    kettle, mug = (item for item in PLAN.shop.items if item.slug in ("long-kettle", "mug-320"))
    for item, quantity in ((kettle, 1), (mug, 2)):
        shop.post("/cart/add", data={"product": item.slug, "quantity": str(quantity)})
    assert seen("/checkout") == PLAN.shop.order({kettle: 1, mug: 2})


Seen = Callable[[str], object]


@pytest.fixture
def seen(shop: httpx.Client) -> Seen:
    """What a page of the shop tells by being seen."""

    def properties(path: str) -> object:
        text = shop.get(path).text
        _, _, rest = text.partition('data-properties="')
        return json.loads(rest.partition('"')[0].replace("&quot;", '"').replace("&#34;", '"'))

    return properties
