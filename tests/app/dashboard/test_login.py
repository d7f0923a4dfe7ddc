"""The way in: a link that works once, and the session that it opens."""

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from harness import Home
from trackflow.app.services import Services, now
from trackflow.features.sites import Access, BrowserSessions
from trackflow.platform.errors import TrackFlowError
from trackflow.platform.storage import open_database


def link(home: Home) -> str:
    made = home.do(lambda services, access: services.browser_sessions.make_link(access))
    return f"/login/{made.token}"


def access_of(home: Home) -> Access:
    async def give(_services: Services, access: Access) -> Access:
        return access

    return home.do(give)


def log_in(home: Home, client: httpx.Client) -> str:
    """The name of the cookie that the browser now has."""
    answer = client.get(link(home))
    assert answer.status_code == 303
    assert answer.headers["location"] == "/"
    (name,) = client.cookies.keys()
    return name


def test_a_link_opens_a_session_that_sees_every_site(home: Home, client: httpx.Client) -> None:
    log_in(home, client)
    assert [site["slug"] for site in client.get("/api/v1/sites").json()] == ["my-shop"]


def test_the_cookie_is_kept_from_scripts_and_other_sites(home: Home, client: httpx.Client) -> None:
    cookie = client.get(link(home)).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/" in cookie
    assert "Secure" not in cookie
    assert f"trackflow_session_{client.base_url.port}=" in cookie


def test_the_cookie_is_secure_behind_https(home: Home, client: httpx.Client) -> None:
    # As a proxy on this machine says it.
    answer = client.get(link(home), headers={"X-Forwarded-Proto": "https"})
    assert "Secure" in answer.headers["set-cookie"]


def test_a_link_that_was_used_is_refused(home: Home, client: httpx.Client) -> None:
    address = link(home)
    assert client.get(address).status_code == 303
    client.cookies.clear()
    again = client.get(address)
    assert again.status_code == 410
    assert "trackflow login-link" in again.text
    assert "set-cookie" not in again.headers


def test_a_link_is_refused_after_fifteen_minutes(home: Home, client: httpx.Client) -> None:
    owner = access_of(home)

    async def old_link() -> str:
        database = await open_database(home.settings.state_url())
        sessions = BrowserSessions(database, lambda: now() - timedelta(minutes=15))
        try:
            return (await sessions.make_link(owner)).token
        finally:
            await database.close()

    token = asyncio.run(old_link())
    assert client.get(f"/login/{token}").status_code == 410


def test_an_unknown_link_looks_like_a_used_one(home: Home, client: httpx.Client) -> None:
    address = link(home)
    client.get(address)
    client.cookies.clear()
    assert client.get("/login/nobody").text == client.get(address).text


def test_neither_link_nor_cookie_is_stored(home: Home, client: httpx.Client) -> None:
    address = link(home)
    client.get(address)
    (secret,) = client.cookies.values()
    database = sqlite3.connect(home.settings.data / "state.sqlite3")
    everything = "\n".join(database.iterdump())
    database.close()
    assert address.removeprefix("/login/") not in everything
    assert secret not in everything
    assert "browser_sessions" in everything


def test_a_session_that_was_ended_is_refused_at_once(home: Home, client: httpx.Client) -> None:
    name = log_in(home, client)
    secret = client.cookies[name]
    left = client.post("/logout", headers={"Origin": str(client.base_url).rstrip("/")})
    assert left.status_code == 204
    assert not client.cookies
    kept = client.get("/api/v1/sites", headers={"Cookie": f"{name}={secret}"})
    assert kept.status_code == 401
    assert kept.json()["code"] == "unauthenticated"


def test_a_session_ends_by_itself_after_thirty_days(home: Home) -> None:
    owner = access_of(home)

    async def thirty_days() -> None:
        database = await open_database(home.settings.state_url())
        opened = BrowserSessions(database, lambda: datetime(2026, 1, 1, tzinfo=UTC))
        later = BrowserSessions(database, lambda: datetime(2026, 1, 31, tzinfo=UTC))
        try:
            token = (await opened.make_link(owner)).token
            secret = await opened.open(token)
            assert secret
            await opened.access(secret)
            with pytest.raises(TrackFlowError) as refused:
                await later.access(secret)
            assert refused.value.code == "unauthenticated"
        finally:
            await database.close()

    asyncio.run(thirty_days())
