"""The shop in a real browser, while the server of its tag is not there."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

# Stands where the tag's script would, and remembers across pages what it was told.
LISTENER = """
window.trackflow = {
  push(entry) {
    const told = JSON.parse(sessionStorage.getItem("told") || "[]");
    sessionStorage.setItem("told", JSON.stringify([...told, entry]));
  },
};
"""
BROKEN = 'window.trackflow = { push() { throw new Error("broken"); } };'


def told(page: Page) -> list[tuple[str, Any]]:
    entries = json.loads(page.evaluate('sessionStorage.getItem("told") || "[]"'))
    assert all(entry[0] == "track" for entry in entries)
    return [(entry[1], entry[2]) for entry in entries]


def buy_a_kettle(page: Page, shop_url: str) -> None:
    page.goto(f"{shop_url}/products/long-kettle")
    page.get_by_label("Cobalt").check(force=True)
    page.get_by_role("button", name="Add to cart").click()
    expect(page.get_by_role("status")).to_contain_text("Long Kettle is in your cart.")
    page.get_by_role("link", name="Cart, 1 item").click()
    page.get_by_label("Quantity of Long Kettle").select_option("2")
    expect(page.get_by_role("link", name="Cart, 2 items")).to_be_visible()
    page.get_by_role("link", name="Go to checkout").click()
    for label, value in (
        ("Name", "Ada Holm"),
        ("E-mail", "ada@example.com"),
        ("Street and number", "Quay 3"),
        ("Postal code", "0150"),
        ("City", "Oslo"),
    ):
        page.get_by_role("textbox", name=label, exact=True).fill(value)
    page.get_by_role("button", name="Place the order, $178.00").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you, that is ordered")


def sign_up(page: Page, shop_url: str) -> None:
    page.goto(f"{shop_url}/pricing")
    page.get_by_role("link", name="Choose Solo").click()
    page.get_by_label("Name").fill("Ada Holm")
    page.locator("#email").fill("ada@example.com")
    page.get_by_role("button", name="Open my account").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your account is open")


def test_buying_works_without_the_tags_server(visitor: Page, shop_url: str):
    buy_a_kettle(visitor, shop_url)
    (purchase,) = visitor.evaluate("window.trackflow")
    assert purchase[:2] == ["track", "purchase"]


def test_signing_up_works_without_the_tags_server(visitor: Page, shop_url: str):
    sign_up(visitor, shop_url)


def test_a_script_that_throws_stops_neither_order_nor_signup(visitor: Page, shop_url: str):
    visitor.add_init_script(BROKEN)
    buy_a_kettle(visitor, shop_url)
    sign_up(visitor, shop_url)


def test_an_order_is_told_from_cart_to_purchase(visitor: Page, shop_url: str):
    visitor.add_init_script(LISTENER)
    buy_a_kettle(visitor, shop_url)
    visitor.reload()
    (added, start, purchase) = told(visitor)
    assert added == (
        "add_to_cart",
        {
            "product": "long-kettle",
            "name": "Long Kettle",
            "price": 89,
            "currency": "USD",
            "quantity": 1,
            "choice": "cobalt",
        },
    )
    assert start[0] == "checkout_start"
    assert purchase[0] == "purchase"
    assert purchase[1]["value"] == 178
    assert purchase[1]["order_id"] in visitor.locator("main").inner_text()


def test_a_signup_is_told_with_its_plan_before_the_page_changes(visitor: Page, shop_url: str):
    visitor.add_init_script(LISTENER)
    sign_up(visitor, shop_url)
    assert told(visitor) == [("signup", {"plan": "solo"})]


def test_newsletter_and_search_are_told(visitor: Page, shop_url: str):
    visitor.add_init_script(LISTENER)
    visitor.goto(f"{shop_url}/search?q=kettle")
    visitor.get_by_label("E-mail").fill("ada@example.com")
    visitor.get_by_role("button", name="Send me recipes").click()
    expect(visitor.get_by_text("You are on the list.")).to_be_focused()
    assert told(visitor) == [
        ("search", {"query": "kettle", "results": 1}),
        ("newsletter_signup", {"place": "footer"}),
    ]


@pytest.mark.parametrize("path", ["/", "/products/long-kettle", "/pricing", "/blog", "/signup"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_scrolls_sideways(visitor: Page, shop_url: str, path: str, width: int):
    visitor.set_viewport_size({"width": width, "height": 800})
    visitor.goto(shop_url + path)
    assert visitor.evaluate("document.documentElement.scrollWidth") <= width


def test_the_drawing_follows_the_colour(visitor: Page, shop_url: str):
    visitor.goto(f"{shop_url}/products/long-kettle")
    visitor.get_by_role("link", name="Long Kettle, Mustard").click()
    expect(visitor.get_by_label("Mustard", exact=True)).to_be_checked()
    shown = visitor.locator("#picture img")
    expect(shown).to_have_attribute("src", "/assets/art/kettle-mustard.svg")
