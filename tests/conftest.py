"""The fixtures that tests share: browsers, a data folder, a server, the whole demo."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright, sync_playwright

from harness import Home, Running, serving, start_demo
from machine import chromium
from trackflow.app.web import create_app


# One for each module: while it is open, its event loop runs in this thread, and a test that wants
# a loop of its own cannot have one.
@pytest.fixture(scope="module")
def playwright() -> Generator[Playwright]:
    """Playwright itself, for its list of devices."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Generator[Browser]:
    """One Chromium for the module; each test opens contexts of its own."""
    executable = chromium()
    if executable is None:
        pytest.skip("There is no Chromium; `make test` installs it as root.")
    quiet = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
    opened = playwright.chromium.launch(executable_path=executable, args=quiet)
    yield opened
    opened.close()


def _device(playwright: Any, name: str) -> dict[str, Any]:
    # Playwright types its devices as bare dictionaries.
    return playwright.devices[name]


@pytest.fixture
def phone(browser: Browser, playwright: Playwright) -> Generator[BrowserContext]:
    """A visitor on an iPhone."""
    context = browser.new_context(**_device(playwright, "iPhone 15"))
    yield context
    context.close()


@pytest.fixture
def desktop(browser: Browser, playwright: Playwright) -> Generator[BrowserContext]:
    """A visitor at a desk."""
    context = browser.new_context(**_device(playwright, "Desktop Chrome"))
    yield context
    context.close()


@pytest.fixture
def demo(tmp_path: Path) -> Generator[Running]:
    """A TrackFlow of this test's own, on a fresh data folder."""
    running = start_demo(tmp_path / "data")
    yield running
    running.stop()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A fresh data folder with the site `my-shop`."""
    return Home(tmp_path / "data")


@pytest.fixture
def client(home: Home) -> Generator[httpx.Client]:
    """The web application on that folder."""
    with serving(create_app(home.settings)) as opened:
        yield opened


@pytest.fixture
def owner(home: Home, client: httpx.Client) -> httpx.Client:
    """The same, with a key that may do everything on the site."""
    secret = home.key("read", "draft", "publish", "manage").secret
    client.headers["Authorization"] = f"Bearer {secret}"
    return client
