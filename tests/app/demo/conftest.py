"""The shop on a port of its own, with a tag whose server is not there."""

import socket
import threading
import time
from collections.abc import Iterator

import httpx
import pytest
import uvicorn
from playwright.sync_api import Browser, Page

from trackflow.app.demo.shop_app import shop_app

_PATIENCE = 20


@pytest.fixture(scope="session")
def tag() -> Iterator[str]:
    """A tag whose origin refuses every connection: its port is bound and not listened on."""
    with socket.socket() as absent:
        absent.bind(("127.0.0.1", 0))
        yield f'<script src="http://127.0.0.1:{absent.getsockname()[1]}/s/wk_x.js"></script>'


@pytest.fixture(scope="session")
def shop_url(tag: str) -> Iterator[str]:
    """Where the shop is served, without a trailing slash."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(shop_app(tag), log_level="warning", ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        _wait_for(server)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(_PATIENCE)


@pytest.fixture
def shop(shop_url: str) -> Iterator[httpx.Client]:
    """A new visitor's client, with cookies of her own; it follows redirects."""
    with httpx.Client(base_url=shop_url, follow_redirects=True) as client:
        yield client


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Page]:
    """A page of a new visitor. The test fails where the page throws or breaks its policy."""
    context = browser.new_context()
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.extend(_violations(said.text)))
    yield page
    context.close()
    assert wrong == []


def _violations(text: str) -> list[str]:
    return [text] if "Content Security Policy" in text else []


def _wait_for(server: uvicorn.Server) -> None:
    until = time.monotonic() + _PATIENCE
    while not server.started:
        assert time.monotonic() < until, "the shop did not start"
        time.sleep(0.02)
