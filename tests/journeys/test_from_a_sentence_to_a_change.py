"""The first story: a sentence becomes a change on a live page, and what happened is counted."""

import time
from collections.abc import Callable
from typing import Any

import httpx
from playwright.sync_api import BrowserContext, Page

from harness import Eyes, Running, sign_up

SENTENCE = (
    "Show a discount popup to mobile users from paid ads who've been on the pricing page "
    "for more than 30 seconds"
)
AD = "/pricing?utm_source=google&utm_medium=cpc"


def eventually(read: Callable[[], Any], right: Callable[[Any], bool], seconds: float = 15) -> Any:
    """What `read` gives once it is right."""
    end = time.monotonic() + seconds
    while not right(found := read()):
        assert time.monotonic() < end, found
        time.sleep(0.2)
    return found


def publish(demo: Running) -> str:
    made = demo.cli("workflows", "create", "demo-shop", SENTENCE)
    assert [need["path"] for need in made["needs"]] == ["steps[0].cta.url"]
    workflow = made["id"]
    demo.cli("workflows", "edit", workflow, "steps[0].cta.url=/signup", "goal.event=signup")
    assert demo.cli("workflows", "publish", workflow)["state"] == "live"
    return workflow


def open_with_clock(context: BrowserContext, address: str) -> tuple[Page, list[str]]:
    page = context.new_page()
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.clock.install()
    page.goto(address)
    return page, failures


def test_a_sentence_becomes_a_modal_that_is_seen_clicked_and_counted(
    demo: Running, phone: BrowserContext, desktop: BrowserContext
) -> None:
    workflow = publish(demo)

    page, failures = open_with_clock(phone, demo.shop + AD)
    page.clock.run_for(29_000)
    assert Eyes(page).find("dialog") is None
    page.clock.run_for(2_000)
    Eyes(page).wait_for("dialog", "discount")
    page.clock.resume()
    Eyes(page).click(Eyes(page).wait_for("link", "discount"))
    page.wait_for_url("**/signup*")
    sign_up(page)
    assert failures == []

    other, failures = open_with_clock(desktop, demo.shop + AD)
    other.clock.run_for(60_000)
    assert Eyes(other).find("dialog") is None
    assert failures == []

    results = eventually(
        lambda: demo.cli("workflows", "results", workflow), lambda found: found["converted"] == 1
    )
    assert (results["exposed_visitors"], results["clicked"], results["dismissed"]) == (1, 1, 0)
    tail = demo.cli("events", "tail", "demo-shop")
    names = [event["event"] for event in tail]
    assert names.count("workflow_exposure") == 1
    assert names.count("signup") == 1
    exposure = next(event for event in tail if event["event"] == "workflow_exposure")
    assert (exposure["channel"], exposure["source"]) == ("paid_search", "google")
    assert (exposure["device"], exposure["os"]) == ("mobile", "ios")

    key = demo.cli("sites", "create-key", "demo-shop")["secret"]
    answer = httpx.get(
        f"{demo.url}/api/v1/workflows/{workflow}/results",
        headers={"Authorization": f"Bearer {key}"},
    )
    assert answer.json() == results


def test_a_paused_workflow_is_never_served(demo: Running, phone: BrowserContext) -> None:
    workflow = publish(demo)
    demo.cli("workflows", "pause", workflow)
    tag = httpx.get(demo.shop + "/pricing").text.split("/s/wk_")[1].split(".js")[0]
    eventually(
        lambda: httpx.get(f"{demo.url}/s/wk_{tag}.js").text, lambda text: workflow not in text
    )
    page, _ = open_with_clock(phone, demo.shop + AD)
    page.clock.run_for(60_000)
    assert Eyes(page).find("dialog") is None


def test_a_workflow_is_shown_once_per_session(demo: Running, phone: BrowserContext) -> None:
    publish(demo)
    page, _ = open_with_clock(phone, demo.shop + AD)
    page.clock.run_for(31_000)
    Eyes(page).click(Eyes(page).wait_for("button", "No, thanks"))
    Eyes(page).wait_until_gone("dialog")
    page.reload()
    page.clock.run_for(60_000)
    assert Eyes(page).find("dialog") is None
