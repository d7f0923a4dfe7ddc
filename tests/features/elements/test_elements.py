"""The element map: read from pages, set by people."""

import threading
from collections.abc import Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from harness import Home
from trackflow.engine.dom import fingerprint, parse_page
from trackflow.features.elements import ElementInput
from trackflow.features.sites import SiteInput
from trackflow.platform.errors import TrackFlowError

PAGE = b"<main><h1 id='headline'>Hello</h1><p>Words</p></main>"


class Pages(BaseHTTPRequestHandler):
    """A site: `/` and `/pricing` are pages, `/away` leads to another address, `/data` is none."""

    def do_GET(self) -> None:
        away = self.path == "/away"
        self.send_response(302 if away else 200)
        if away:
            self.send_header("Location", "http://127.0.0.1:1/")
        self.send_header(
            "Content-Type", "application/json" if self.path == "/data" else "text/html"
        )
        self.send_header("Content-Length", "0" if away else str(len(PAGE)))
        self.end_headers()
        if not away:
            self.wfile.write(PAGE)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep the tests' output readable."""


@pytest.fixture
def site(home: Home) -> Generator[str]:
    """A site whose pages are served on loopback; its short name."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    wanted = SiteInput.model_validate(
        {"name": "Pages", "url": f"http://127.0.0.1:{server.server_port}"}
    )
    home.do(lambda services, access: services.sites.create_site(access, wanted))
    yield "pages"
    server.shutdown()
    thread.join()
    server.server_close()


def read(home: Home, site: str, path: str, allow_private: bool = True) -> dict[str, str]:
    found = home.do(
        lambda services, access: services.elements.read_page(access, site, path, allow_private)
    )
    return {item.role: item.selector for item in found}


def put(home: Home, site: str, role: str, selector: str, path: str = "") -> None:
    wanted = ElementInput(role=role, selector=selector, path=path)
    home.do(lambda services, access: services.elements.set_element(access, site, wanted))


def selectors(home: Home, site: str, pages: list[str]) -> dict[str, str]:
    home_id = home.do(lambda services, access: services.sites.site(access, site)).id
    found = home.do(lambda services, _: services.elements.element_map(home_id))
    return found.selectors(pages)


def test_reading_a_page_fills_the_map(home: Home, site: str) -> None:
    assert read(home, site, "/")["@headline"] == "#headline"
    assert selectors(home, site, ["/"])["@headline"] == "#headline"
    assert "@headline" not in selectors(home, site, ["/pricing"])


def test_reading_a_page_keeps_the_fingerprint_of_what_it_finds(home: Home, site: str) -> None:
    read(home, site, "/")
    found, _ = home.do(lambda services, access: services.elements.elements(access, site))
    page = parse_page(PAGE.decode())
    assert found.fingerprint == fingerprint(page, page.css("h1")[0])


def test_reading_a_page_finds_words_too(home: Home, site: str) -> None:
    found = home.do(
        lambda services, access: services.elements.read_page(
            access, site, "/", allow_private=True, words=["text:words", "text:other words"]
        )
    )
    assert "text:words" in {item.role for item in found}
    assert "text:other words" not in {item.role for item in found}


def test_what_a_person_said_is_never_overwritten_by_reading(home: Home, site: str) -> None:
    put(home, site, "@headline", "main h1", "/")
    assert read(home, site, "/")["@headline"] == "main h1"


def test_what_a_person_said_of_every_page_goes_before_what_was_read(home: Home, site: str) -> None:
    read(home, site, "/")
    put(home, site, "@headline", ".title")
    assert selectors(home, site, ["/"])["@headline"] == ".title"
    assert selectors(home, site, ["/elsewhere"])["@headline"] == ".title"


def test_words_may_be_given_a_selector(home: Home, site: str) -> None:
    put(home, site, "text:Book a demo", "#demo")
    assert selectors(home, site, [])["text:Book a demo"] == "#demo"


@pytest.mark.parametrize(
    ("role", "selector", "code"),
    [("@headlin", "h1", "unknown_role"), ("@headline", "h1[", "invalid_selector")],
)
def test_what_cannot_be_found_is_refused(
    home: Home, site: str, role: str, selector: str, code: str
) -> None:
    with pytest.raises(TrackFlowError) as refused:
        put(home, site, role, selector)
    assert refused.value.code == code


def test_a_private_address_is_refused_over_the_api(
    home: Home, site: str, owner: httpx.Client
) -> None:
    with pytest.raises(TrackFlowError, match="private"):
        read(home, site, "/", allow_private=False)


@pytest.mark.parametrize("path", ["/data", "/away"])
def test_what_is_no_page_is_said_to_be_none(home: Home, site: str, path: str) -> None:
    with pytest.raises(TrackFlowError) as refused:
        read(home, site, path)
    assert refused.value.code == "page_unreadable"


def test_the_api_changes_the_map(owner: httpx.Client) -> None:
    address = "/api/v1/sites/my-shop/elements"
    wanted = {"role": "@headline", "selector": "h1", "path": "/pricing"}
    assert owner.put(address, json=wanted).json()["origin"] == "person"
    assert [item["role"] for item in owner.get(address).json()] == ["@headline"]
    gone = owner.delete(address, params={"role": "@headline", "path": "/pricing"})
    assert gone.status_code == 204
    assert owner.get(address).json() == []
