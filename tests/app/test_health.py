"""Whether the server says truly how it is, and to whom."""

import os
import signal
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

import httpx
import pytest

from harness import Home, Served, serve
from trackflow.features.sites import OrganizationInput
from trackflow.features.workflows import DecisionInput, Source

EVENT = {"event": "counted", "anonymousId": "a"}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """One folder for this module."""
    return Home(tmp_path_factory.mktemp("health") / "data")


@pytest.fixture(scope="module")
def served(home: Home) -> Generator[Served]:
    """One server with two web workers for this module."""
    with serve(home.settings.data, workers=2) as running:
        yield running


def numbers(served: Served) -> dict[str, float]:
    """The samples of /metrics, each with its labels as it is written."""
    lines = httpx.get(f"{served.url}/metrics").raise_for_status().text.splitlines()
    pairs = [line.rpartition(" ") for line in lines if line and not line.startswith("#")]
    return {name: float(value) for name, _, value in pairs}


def test_drafts_are_counted_by_who_made_them_wherever_that_was(home: Home, served: Served) -> None:
    document = {"steps": [{"type": "hide", "target": ".phone"}]}
    source = Source(origin="autopilot")
    made = home.do(
        lambda services, access: services.workflows.create(access, home.site.id, document, source)
    )
    found = numbers(served)
    assert found['trackflow_drafts_total{origin="autopilot"}'] == 1
    assert 'trackflow_published_total{origin="autopilot"}' not in found
    home.do(lambda services, access: services.workflows.publish(access, made.id))
    looked_at = DecisionInput(version=1)
    home.do(lambda services, access: services.reviews.approve(access, made.id, looked_at))
    found = numbers(served)
    assert found['trackflow_published_total{origin="autopilot"}'] == 1
    assert found["trackflow_sentence_to_live_seconds_count"] == 0
    assert found['trackflow_sentence_to_live_seconds_bucket{le="+Inf"}'] == 0


def soon(condition: Any, seconds: float = 20) -> Any:
    """What `condition` gives, once it gives something."""
    end = time.monotonic() + seconds
    while not (found := condition()) and time.monotonic() < end:
        time.sleep(0.1)
    return found


def test_a_well_server_is_healthy_and_ready(served: Served) -> None:
    assert httpx.get(f"{served.url}/healthz").json()["status"] == "ok"
    ready = httpx.get(f"{served.url}/readyz")
    assert ready.status_code == 200
    assert {check["state"] for check in ready.json()["checks"]} == {"ok"}


def test_all_workers_are_counted_together_by_route_and_never_by_id(
    home: Home, served: Served
) -> None:
    for number in range(20):
        # A connection of its own each time, so that both workers get some.
        httpx.get(f"{served.url}/api/v1/sites/site_{number}")
        httpx.get(f"{served.url}/nowhere/{number}")
        taken = httpx.post(f"{served.url}/v1/t", json=EVENT, auth=(home.site.write_key, ""))
        assert taken.status_code == 200
    batch = {"batch": [{"type": "track", **EVENT}] * 5}
    httpx.post(f"{served.url}/v1/batch", json=batch, auth=(home.site.write_key, ""))
    found = numbers(served)
    api = 'trackflow_requests_total{method="GET",route="/api/v1/sites/{site}",status="401"}'
    assert found[api] == 20
    assert found['trackflow_requests_total{method="GET",route="(unknown)",status="404"}'] == 20
    assert found['trackflow_requests_total{method="POST",route="/v1/t",status="200"}'] == 20
    assert found['trackflow_request_duration_seconds_count{route="/v1/t"}'] == 20
    assert found["trackflow_events_acknowledged_total"] == 25
    assert found["trackflow_journal_bytes"] > 0
    assert not [name for name in found if "site_1" in name or "nowhere" in name]
    assert soon(lambda: numbers(served)["trackflow_store_rows"] == 25)
    assert found["trackflow_store_up"] == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Forwarded-For": "203.0.113.9"},
        {"X-Forwarded-For": "127.0.0.1"},
        {"Forwarded": "for=203.0.113.9"},
        {"Host": "shop.example"},
        {"Host": "127.0.0.1.shop.example"},
    ],
)
def test_the_numbers_are_not_for_who_comes_through_a_proxy_or_another_name(
    headers: dict[str, str], home: Home, served: Served
) -> None:
    def ask(key: str | None = None) -> httpx.Response:
        allowed = {"Authorization": f"Bearer {key}"} if key else {}
        return httpx.get(f"{served.url}/metrics", headers=headers | allowed)

    scope = "read"
    own = home.do(lambda s, access: s.sites.create_organization_key(access, [scope]))
    blind = home.do(lambda s, access: s.sites.create_organization_key(access, ["draft"]))
    assert ask().status_code == 401
    assert ask("sk_nobody").status_code == 401
    assert ask(home.site.write_key).status_code == 401
    assert ask(blind.secret).status_code == 403
    assert ask(home.key("read").secret).json()["code"] == "owner_key_needed"
    assert ask(own.secret).status_code == 200


def test_another_organization_of_the_server_does_not_see_its_numbers(
    home: Home, served: Served
) -> None:
    made = home.do(lambda s, _: s.sites.create_organization(OrganizationInput(name="Tenant")))

    async def key(services: Any, _: Any) -> str:
        access = await services.sites.owner_access(made.id)
        return (await services.sites.create_organization_key(access)).secret

    headers = {"Authorization": f"Bearer {home.do(key)}", "X-Forwarded-For": "203.0.113.9"}
    assert httpx.get(f"{served.url}/metrics", headers=headers).status_code == 403


def test_a_stopped_store_makes_it_not_ready_and_events_are_kept(home: Home, served: Served) -> None:
    (store,) = [
        int(line.split()[0]) for line in served.family() if "features.events.process" in line
    ]
    os.kill(store, signal.SIGSTOP)
    try:
        answer = soon(lambda: _not_ready(served))
        problem = answer.json()
        assert answer.headers["content-type"] == "application/problem+json"
        assert problem["code"] == "not_ready"
        states = {check["check"]: check["state"] for check in problem["checks"]}
        assert states == {"database": "ok", "journal": "ok", "store": "problem"}
        kept = httpx.post(f"{served.url}/v1/t", json=EVENT, auth=(home.site.write_key, ""))
        assert kept.status_code == 200
        assert numbers(served)["trackflow_store_up"] == 0
    finally:
        os.kill(store, signal.SIGCONT)
    assert soon(lambda: httpx.get(f"{served.url}/readyz").status_code == 200)


def _not_ready(served: Served) -> httpx.Response | None:
    answer = httpx.get(f"{served.url}/readyz", timeout=20)
    return answer if answer.status_code == 503 else None


def test_a_journal_that_cannot_be_written_makes_it_not_ready(served: Served) -> None:
    journal = served.data / "journal"
    aside = Path(f"{journal}-aside")
    journal.rename(aside)
    journal.write_text("in the way")
    try:
        problem = soon(lambda: _not_ready(served)).json()
        assert "journal" in problem["detail"]
        assert problem["remedy"]
    finally:
        journal.unlink()
        aside.rename(journal)
