"""Every trigger and step that a browser can run, on the demo shop."""

import time
from collections.abc import Callable, Generator
from typing import Any

import httpx
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from harness import Eyes, Running, start_demo

Document = dict[str, Any]
Publish = Callable[..., str]

HIDE_HEADLINE = {"type": "hide", "target": "h1"}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Generator[Running]:
    """One TrackFlow for all of these stories."""
    running = start_demo(tmp_path_factory.mktemp("demo") / "data")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def owner(demo: Running) -> Generator[httpx.Client]:
    """The API with a key of the demo's site."""
    secret = demo.cli("sites", "create-key", "demo-shop")["secret"]
    with httpx.Client(
        base_url=f"{demo.url}/api/v1", headers={"Authorization": f"Bearer {secret}"}
    ) as client:
        yield client


@pytest.fixture
def publish(demo: Running, owner: httpx.Client) -> Generator[Publish]:
    """Publishes a document until the end of the test; gives its id."""
    made: list[str] = []

    def act(*steps: Document, **fields: Any) -> str:
        document = {"steps": list(steps), **fields}
        answer = owner.post("/sites/demo-shop/workflows", json={"document": document})
        workflow = answer.raise_for_status().json()["id"]
        made.append(workflow)
        owner.post(f"/workflows/{workflow}/publish").raise_for_status()
        wait_for_site_file(demo, lambda text: workflow in text)
        return workflow

    yield act
    for workflow in made:
        owner.post(f"/workflows/{workflow}/archive").raise_for_status()
    wait_for_site_file(demo, lambda text: not any(workflow in text for workflow in made))


def site_file(demo: Running) -> str:
    key = httpx.get(demo.shop).text.split("/s/")[1].split(".js")[0]
    return f"{demo.url}/s/{key}.js"


def wait_for_site_file(demo: Running, right: Callable[[str], bool]) -> None:
    address = site_file(demo)
    end = time.monotonic() + 10
    while not right(httpx.get(address).text):
        assert time.monotonic() < end
        time.sleep(0.1)


def visit(context: BrowserContext, demo: Running, path: str = "/") -> Page:
    page = context.pages[0] if context.pages else context.new_page()
    page.goto(demo.shop + path)
    return page


def hidden(page: Page) -> None:
    expect(page.locator("h1")).to_be_hidden()


def seen(page: Page) -> None:
    expect(page.locator("h1")).to_be_visible()


def events(demo: Running, wanted: str) -> list[Document]:
    """The events of that name, once there is one."""
    end = time.monotonic() + 15
    while True:
        tail = demo.cli("events", "tail", "demo-shop")
        if found := [event for event in tail if event["event"] == wanted]:
            return found
        assert time.monotonic() < end, tail
        time.sleep(0.3)


def test_scroll_depth(demo: Running, desktop: BrowserContext, publish: Publish) -> None:
    publish(HIDE_HEADLINE, triggers=[{"type": "scroll_depth", "percent": 60}])
    page = visit(desktop, demo)
    page.mouse.move(300, 300)
    page.mouse.wheel(0, 60)
    page.wait_for_timeout(200)
    seen(page)
    page.mouse.wheel(0, 20_000)
    hidden(page)


def test_exit_intent_of_a_pointer(demo: Running, desktop: BrowserContext, publish: Publish) -> None:
    publish(HIDE_HEADLINE, triggers=[{"type": "exit_intent"}])
    page = visit(desktop, demo)
    page.mouse.move(300, 300)
    page.mouse.move(300, 20)
    seen(page)
    page.mouse.move(300, -5)
    hidden(page)


def test_exit_intent_on_a_touch_screen_is_a_fast_scroll_up(
    demo: Running, phone: BrowserContext, publish: Publish
) -> None:
    publish(HIDE_HEADLINE, triggers=[{"type": "exit_intent"}])
    page = visit(phone, demo)
    page.evaluate("scrollTo(0, 1500)")
    page.wait_for_timeout(100)
    seen(page)
    page.evaluate(
        "(async () => { for (let y = 1500; y >= 700; y -= 100) {"
        " scrollTo(0, y); await new Promise(requestAnimationFrame) } })()"
    )
    hidden(page)


def test_exit_intent_on_a_touch_screen_is_back(
    demo: Running, phone: BrowserContext, publish: Publish
) -> None:
    publish(HIDE_HEADLINE, triggers=[{"type": "exit_intent"}], pages=["/pricing"])
    visit(phone, demo, "/blog")
    page = visit(phone, demo, "/pricing")
    page.touchscreen.tap(5, 300)
    page.go_back()
    hidden(page)
    assert page.url.endswith("/pricing")
    page.go_back()
    page.wait_for_url("**/blog")


def test_click(demo: Running, desktop: BrowserContext, publish: Publish) -> None:
    publish(HIDE_HEADLINE, triggers=[{"type": "click", "target": "summary"}], pages=["/pricing"])
    page = visit(desktop, demo, "/pricing")
    page.locator("#compare").click()
    seen(page)
    page.locator("summary").nth(2).click()
    hidden(page)


def test_inactivity(demo: Running, desktop: BrowserContext, publish: Publish) -> None:
    publish(HIDE_HEADLINE, triggers=[{"type": "inactivity", "seconds": 20}])
    page = desktop.new_page()
    page.clock.install()
    visit(desktop, demo)
    page.clock.run_for(15_000)
    page.keyboard.press("Shift")
    page.clock.run_for(15_000)
    seen(page)
    page.clock.run_for(6_000)
    hidden(page)


def test_custom_event_with_a_condition(
    demo: Running, desktop: BrowserContext, publish: Publish
) -> None:
    wanted = {"type": "custom_event", "event": "filter", "where": {"results": {"$lt": 3}}}
    publish(HIDE_HEADLINE, triggers=[wanted])
    page = visit(desktop, demo)
    page.evaluate("trackflow.track('filter', {}); trackflow.track('filter', {results: 3})")
    seen(page)
    page.evaluate("trackflow.track('filter', {results: 2})")
    hidden(page)


def test_all_of_a_group_within_one_page_view(
    demo: Running, desktop: BrowserContext, publish: Publish
) -> None:
    both = [{"type": "click", "target": "h1"}, {"type": "custom_event", "event": "ready"}]
    publish(HIDE_HEADLINE, triggers=[{"all": both}])
    page = visit(desktop, demo)
    page.locator("h1").click()
    page.reload()
    page.evaluate("trackflow.track('ready')")
    seen(page)
    page.locator("h1").click()
    hidden(page)


def test_edits_stand_on_their_pages_and_are_undone_when_the_route_leaves(
    demo: Running, desktop: BrowserContext, publish: Publish
) -> None:
    publish(
        HIDE_HEADLINE,
        {"type": "show", "target": "#cart-count"},
        {"type": "set_style", "target": ".hero .button", "styles": {"background-color": "#123456"}},
        {"type": "highlight", "target": ".hero .lead"},
        pages=["/"],
    )
    page = visit(desktop, demo)
    count, button, lead = (
        page.locator("#cart-count"),
        page.locator(".hero .button").first,
        page.locator(".hero .lead"),
    )
    hidden(page)
    expect(count).to_be_visible()
    expect(button).to_have_css("background-color", "rgb(18, 52, 86)")
    expect(lead).to_have_css("outline-width", "3px")
    page.evaluate("history.pushState({}, '', '/elsewhere')")
    seen(page)
    expect(count).to_be_hidden()
    expect(button).not_to_have_css("background-color", "rgb(18, 52, 86)")
    expect(lead).to_have_css("outline-style", "none")
    assert page.locator("main [style]").evaluate_all("all => all.map(e => e.outerHTML)") == []


def test_redirect_leads_there_and_never_runs_on_its_own_destination(
    demo: Running, desktop: BrowserContext, publish: Publish
) -> None:
    publish({"type": "redirect", "url": "/pricing?from=ad"}, pages=["/", "/pricing"])
    page = visit(desktop, demo)
    page.wait_for_url("**/pricing?from=ad")
    page.wait_for_timeout(300)
    assert page.url.endswith("/pricing?from=ad")
    seen(page)


def test_redirect_after_a_delay_in_a_new_tab(
    demo: Running, desktop: BrowserContext, publish: Publish
) -> None:
    publish(
        {"type": "redirect", "url": "/blog", "new_tab": True, "delay_seconds": 1},
        triggers=[{"type": "click", "target": "h1"}],
    )
    page = visit(desktop, demo)
    with desktop.expect_page() as opened:
        page.locator("h1").click()
    opened.value.wait_for_url("**/blog")
    assert page.url == f"{demo.shop}/"


def test_track_records_an_event(demo: Running, desktop: BrowserContext, publish: Publish) -> None:
    publish(
        {"type": "track", "event": "saw_guides", "properties": {"from": "step"}}, pages=["/blog"]
    )
    visit(desktop, demo, "/blog")
    visit(desktop, demo, "/pricing")
    assert len(events(demo, "saw_guides")) == 1


BANNER = {"type": "overlay", "style": "banner", "title": "Mending is free this week"}
FOLLOW_UP = {
    "type": "branch",
    "if": {"outcome": "dismissed"},
    "then": [
        {"type": "wait", "until": {"type": "page_view", "pages": ["/pricing"]}},
        {"type": "replace_text", "target": "h1", "text": "Still free, for two more days"},
    ],
    "else": [{"type": "replace_text", "target": "h1", "text": "Send us your kettle"}],
}


def test_a_run_goes_on_with_what_came_of_its_overlay_on_the_next_page(
    demo: Running, desktop: BrowserContext, publish: Publish
) -> None:
    publish(BANNER, FOLLOW_UP)
    page = visit(desktop, demo)
    eyes = Eyes(page)
    eyes.click(eyes.wait_for("button", "Close"))
    visit(desktop, demo, "/blog")
    expect(page.locator("h1")).not_to_contain_text("free")
    visit(desktop, demo, "/pricing")
    expect(page.locator("h1")).to_have_text("Still free, for two more days")
    visit(desktop, demo)
    expect(page.locator("h1")).to_have_text("Still free, for two more days")
    assert Eyes(page).find("button", "Close") is None


def test_a_paused_workflow_ends_its_runs(
    demo: Running, desktop: BrowserContext, owner: httpx.Client, publish: Publish
) -> None:
    workflow = publish(HIDE_HEADLINE, {"type": "wait", "seconds": 3600})
    hidden(visit(desktop, demo, "/blog"))
    owner.post(f"/workflows/{workflow}/pause").raise_for_status()
    wait_for_site_file(demo, lambda text: workflow not in text)
    session: Any = desktop.new_cdp_session(desktop.pages[0])
    session.send("Network.clearBrowserCache")
    seen(visit(desktop, demo))


def test_without_its_overlays_a_page_is_the_original_and_nothing_is_thrown(
    demo: Running, desktop: BrowserContext, publish: Publish
) -> None:
    publish(BANNER, HIDE_HEADLINE)
    desktop.route("**/s/overlay-*.js", lambda route: route.abort())
    page = desktop.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    visit(desktop, demo)
    hidden(page)
    assert Eyes(page).find("button", "Close") is None
    assert errors == []


def test_a_strict_policy_of_the_site_is_kept(
    demo: Running, desktop: BrowserContext, publish: Publish
) -> None:
    styled = {"type": "set_style", "target": "h1", "styles": {"color": "rgb(1, 2, 3)"}}
    publish(BANNER, styled, {"type": "highlight", "target": "h1"})
    policy = (
        "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'nonce-n'; "
        f"connect-src {demo.url}; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    tag = f'<script nonce="n" src="{site_file(demo)}"></script>'
    desktop.route(
        "**/strict",
        lambda route: route.fulfill(
            body=f"<!doctype html><html lang=en><title>Strict</title>{tag}<h1>Hello</h1>",
            headers={"content-type": "text/html", "content-security-policy": policy},
        ),
    )
    # The page comes from the test itself, and so from no network that Chromium knows.
    desktop.grant_permissions(["local-network-access"])
    page = desktop.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    visit(desktop, demo, "/strict")
    Eyes(page).wait_for("button", "Close")
    expect(page.locator("h1")).to_have_css("color", "rgb(1, 2, 3)")
    assert [text for text in complaints if "favicon" not in text] == []
