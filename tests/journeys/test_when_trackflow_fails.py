"""If anything fails, the visitor sees the original page, and the page works."""

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage

from harness.failing import broken_server, shop_with_tag
from harness.shop import sign_up
from trackflow.features.delivery import core_script

PAGES = ["/", "/pricing", "/cart", "/blog", "/signup"]
NOBODY_LISTENS = "http://127.0.0.1:9"

pytestmark = pytest.mark.skipif(core_script() is None, reason="build the browser part: make build")


@pytest.mark.parametrize("trouble", ["stopped", "500", "half"])
def test_the_shop_works_without_trackflow(trouble: str, desktop: BrowserContext) -> None:
    with broken_server() as broken:
        origin = NOBODY_LISTENS if trouble == "stopped" else f"{broken}/{trouble}"
        with shop_with_tag(f"{origin}/s/wk_x.js") as shop:
            errors, messages = visit(desktop, shop)
    # Half a file is the browser's own complaint about that file, once a page, and nothing else.
    assert all("Unexpected end of input" in error or "Invalid" in error for error in errors)
    assert bool(errors) == (trouble == "half")
    assert all("wk_x.js" in message.location["url"] for message in messages)
    assert bool(messages) == (trouble != "half")


def visit(context: BrowserContext, shop: str) -> tuple[list[str], list[ConsoleMessage]]:
    """Look at every page and sign up; what the browser complained of on the way."""
    page = context.new_page()
    errors: list[str] = []
    messages: list[ConsoleMessage] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: messages.append(message))
    for path in PAGES:
        page.goto(shop + path)
        assert page.locator("h1").first.is_visible()
    sign_up(page)
    return errors, messages
