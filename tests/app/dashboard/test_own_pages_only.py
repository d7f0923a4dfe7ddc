"""A browser's session is used by TrackFlow's own pages, on names that the server knows."""

import httpx
import pytest

from harness import Home, serving
from trackflow.app.web import create_app
from trackflow.platform.settings import Settings

SENTENCE = {"prompt": "Show a banner to returning visitors: welcome back"}


@pytest.fixture
def browser_like(home: Home, client: httpx.Client) -> httpx.Client:
    """A client with a session, as a browser has it."""
    made = home.do(lambda services, access: services.browser_sessions.make_link(access))
    client.get(f"/login/{made.token}")
    return client


def own(client: httpx.Client) -> str:
    return str(client.base_url).rstrip("/")


def test_our_own_page_may_change_things(browser_like: httpx.Client) -> None:
    answer = browser_like.post(
        "/api/v1/generate", json=SENTENCE, headers={"Origin": own(browser_like)}
    )
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "http://127.0.0.1:1", "http://localhost", "null", ""]
)
def test_a_page_of_another_origin_may_not(browser_like: httpx.Client, origin: str) -> None:
    answer = browser_like.post("/api/v1/generate", json=SENTENCE, headers={"Origin": origin})
    assert answer.status_code == 403
    assert answer.json()["code"] == "foreign_origin"


def test_a_change_without_an_origin_is_refused(browser_like: httpx.Client) -> None:
    assert browser_like.post("/api/v1/generate", json=SENTENCE).json()["code"] == "foreign_origin"
    assert browser_like.post("/logout").json()["code"] == "foreign_origin"


def test_a_secret_key_needs_no_origin(owner: httpx.Client) -> None:
    foreign = {"Origin": "https://app.example"}
    assert owner.post("/api/v1/generate", json=SENTENCE, headers=foreign).status_code == 200


@pytest.mark.parametrize("path", ["/", "/workflows/wf_x", "/login/x", "/api/v1/sites"])
def test_a_name_that_the_server_does_not_know_is_refused(
    browser_like: httpx.Client, path: str
) -> None:
    name, secret = next(iter(browser_like.cookies.items()))
    # The cookie goes by the port, which a rebound name keeps.
    headers = {
        "Host": f"rebound.example:{browser_like.base_url.port}",
        "Cookie": f"{name}={secret}",
    }
    answer = browser_like.get(path, headers=headers)
    assert answer.status_code == 421
    assert answer.json()["code"] == "unknown_host"


@pytest.mark.parametrize("host", ["", "a:b:c", "[::1", "localhost.evil.example"])
def test_a_host_that_is_no_name_is_refused(client: httpx.Client, host: str) -> None:
    assert client.get("/", headers={"Host": host}).status_code in (400, 421)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8000", "[::1]:8000", "127.0.0.1"])
def test_loopback_names_are_known(client: httpx.Client, host: str) -> None:
    assert client.get("/", headers={"Host": host}).status_code == 200


def test_a_name_in_the_settings_is_known(home: Home) -> None:
    settings = Settings(data=home.settings.data, hosts="flow.example, other.example")
    with serving(create_app(settings)) as client:
        assert client.get("/", headers={"Host": "other.example"}).status_code == 200
        assert client.get("/", headers={"Host": "third.example"}).status_code == 421


def test_tracking_and_site_files_answer_under_any_name(home: Home, client: httpx.Client) -> None:
    host = {"Host": "events.shop.example"}
    assert client.get(f"/s/{home.site.write_key}.js", headers=host).status_code == 200
    event = {"writeKey": home.site.write_key, "event": "signup", "anonymousId": "a"}
    assert client.post("/v1/track", json=event, headers=host).status_code == 200


def test_a_secret_key_works_under_any_name(owner: httpx.Client) -> None:
    assert owner.get("/api/v1/sites", headers={"Host": "flow.internal"}).status_code == 200
