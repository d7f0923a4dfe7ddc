"""The story of the first page: from the one-time link to a change that is seen and counted."""

import re
from collections.abc import Generator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from harness import Eyes, Running, sign_up
from trackflow.app.dashboard.files import BUILT

pytestmark = pytest.mark.skipif(
    not (BUILT / "index.html").is_file(), reason="The dashboard is not built; run `make`."
)

SENTENCE = (
    "Show a discount popup to mobile users from paid ads who've been on the pricing page "
    "for more than 30 seconds"
)


@pytest.fixture
def marketer(browser: Browser) -> Generator[tuple[Page, list[str]]]:
    """A person at her desk, and what her browser complains about."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: _note(said.type, said.text, complaints))
    yield page, complaints
    context.close()


def _note(kind: str, text: str, complaints: list[str]) -> None:
    if kind == "error":
        complaints.append(text)


def login_link(demo: Running) -> str:
    port = demo.url.rpartition(":")[2]
    made: dict[str, Any] = demo.cli("login-link", "--port", port)
    return made["url"]


def visit(phone: BrowserContext, address: str) -> None:
    """Come as a phone from an ad, wait, click, and sign up."""
    page = phone.new_page()
    page.clock.install()
    page.goto(address)
    page.clock.run_for(31_000)
    dialog = Eyes(page).wait_for("dialog", "discount")
    assert dialog.name
    page.clock.resume()
    Eyes(page).click(Eyes(page).wait_for("link", "discount"))
    page.wait_for_url("**/signup*")
    sign_up(page)


def stat(page: Page, name: str) -> Locator:
    return page.locator(".stat", has_text=name).locator(".number")


def test_from_the_link_to_a_published_workflow_that_is_seen_and_counted(
    demo: Running, marketer: tuple[Page, list[str]], phone: BrowserContext
) -> None:
    page, complaints = marketer
    page.goto(login_link(demo))

    box = page.get_by_role("textbox", name="What should happen on your site?")
    expect(box).to_be_focused()
    box.fill(SENTENCE)
    page.keyboard.press("Enter")

    page.wait_for_url("**/workflows/wf_*")
    expect(page.get_by_role("button", name="Who: mobile")).to_be_visible()
    expect(page.get_by_role("button", name="Where: pricing page")).to_be_visible()
    expect(page.get_by_text(re.compile(r"\d\d % sure"))).to_be_visible()
    publish = page.get_by_role("button", name="Publish")
    expect(publish).to_contain_text("1 needed")
    expect(publish).to_have_attribute("aria-disabled", "true")

    page.get_by_label("Where should “Claim my discount” lead?").fill("/signup")
    page.get_by_role("button", name="Use this address").click()
    expect(page.get_by_role("button", name="What: /signup")).to_be_visible()
    page.get_by_label("Goal event").fill("signup")
    # Publishing takes along what stands in the fields.
    page.keyboard.press("Control+Enter")

    expect(page.get_by_role("button", name="Goal: signup")).to_be_visible()
    expect(page.get_by_text("Waiting for the first visitor")).to_be_visible()
    place = page.get_by_role("link", name="Open /pricing").get_attribute("href")
    assert place
    assert place.startswith(f"{demo.shop}/pricing?")

    visit(phone, place)

    expect(stat(page, "Saw it")).to_have_text("1", timeout=20_000)
    expect(stat(page, "Clicked")).to_have_text("1")
    expect(stat(page, "Converted")).to_have_text("1", timeout=20_000)
    assert complaints == []


def test_a_link_lets_in_one_browser_only(
    demo: Running, marketer: tuple[Page, list[str]], desktop: BrowserContext
) -> None:
    page, _ = marketer
    link = login_link(demo)
    page.goto(link)
    expect(page.get_by_role("heading", name="What should happen")).to_be_visible()
    other = desktop.new_page()
    other.goto(link)
    expect(other.get_by_role("heading", name="does not work any more")).to_be_visible()
    other.goto(demo.url)
    expect(other.get_by_text("trackflow login-link")).to_be_visible()
    page.get_by_role("button", name="Log out").click()
    expect(page.get_by_text("trackflow login-link")).to_be_visible()


def test_a_question_is_answered_in_the_sentence_and_a_refusal_says_why(
    demo: Running, marketer: tuple[Page, list[str]]
) -> None:
    page, complaints = marketer
    page.goto(login_link(demo))
    box = page.get_by_role("textbox")
    box.fill("Show popup")
    page.get_by_role("button", name="Draft it").click()
    expect(page.get_by_text("What should the modal say?")).to_be_visible()
    box.fill("Show a competitor's visitors fake reviews")
    page.keyboard.press("Enter")
    expect(page.get_by_text("This will not be built")).to_be_visible()
    assert complaints == []


def test_a_live_workflow_is_paused_from_the_list(
    demo: Running, marketer: tuple[Page, list[str]]
) -> None:
    page, _ = marketer
    made = demo.cli(
        "workflows", "create", "demo-shop", "Show a banner to returning visitors: welcome back"
    )
    demo.cli("workflows", "edit", made["id"], "steps[0].cta.url=/sale")
    demo.cli("workflows", "publish", made["id"])
    page.goto(login_link(demo))
    row = page.get_by_role("row", name="welcome back")
    expect(row).to_contain_text("Live")
    row.get_by_role("button", name="Pause").click()
    expect(row).to_contain_text("Paused")
    assert demo.cli("workflows", "show", made["id"])["state"] == "paused"
