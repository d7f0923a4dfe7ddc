"""Buying and joining over plain HTTP, as a visitor without scripts does it."""

import json
import re
from html import unescape
from typing import Any

import httpx
import pytest

FORM = "application/x-www-form-urlencoded"
ADDRESS = {
    "name": "Ada Holm",
    "email": "ada@example.com",
    "street": "Quay 3",
    "zip": "0150",
    "city": "Oslo",
}


def seen_event(html: str) -> tuple[str, Any] | None:
    found = re.search(r'data-seen="(\w+)" data-properties="([^"]*)"', html)
    return (found[1], json.loads(unescape(found[2]))) if found else None


def filled(shop: httpx.Client) -> httpx.Client:
    shop.post("/cart/add", data={"product": "long-kettle", "choice": "mustard"})
    shop.post("/cart/add", data={"product": "low-tide", "choice": "press", "quantity": "2"})
    return shop


def test_what_is_added_is_in_the_cart_with_its_choice(shop: httpx.Client):
    page = filled(shop).get("/cart").text
    assert "Mustard enamel" in page
    assert "250 g, for press" in page
    assert 'aria-label="Cart, 3 items"' in page
    assert "<dd>$119.00</dd>" in page


def test_a_script_that_adds_is_told_the_count(shop: httpx.Client):
    headers = {"accept": "application/json"}
    answer = shop.post("/cart/add", data={"product": "mug-320", "quantity": "2"}, headers=headers)
    assert answer.json() == {"count": 2, "name": "Mug 320"}


def test_quantities_change_and_lines_go(shop: httpx.Client):
    filled(shop)
    shop.post("/cart/line", data={"line": "low-tide.press", "quantity": "4"})
    page = shop.post("/cart/line", data={"line": "long-kettle.mustard", "quantity": "0"}).text
    assert "Long Kettle" not in page
    assert "<dd>$60.00</dd>" in page


def test_remove_wins_over_the_quantity_beside_it(shop: httpx.Client):
    filled(shop)
    body = "line=long-kettle.mustard&quantity=1&quantity=0"
    shop.post("/cart/line", content=body, headers={"content-type": FORM})
    assert "Long Kettle" not in shop.get("/cart").text


@pytest.mark.parametrize("product", ["teapot", "canister-250", ""])
def test_what_we_cannot_sell_is_not_added(shop: httpx.Client, product: str):
    assert shop.post("/cart/add", data={"product": product}).status_code == 404
    assert "Your cart is empty" in shop.get("/cart").text


def test_a_code_is_applied_refused_and_taken_off(shop: httpx.Client):
    filled(shop)
    assert "−$6.00" in shop.post("/cart/code", data={"code": " save20 "}).text
    assert "We do not know this code" in shop.post("/cart/code", data={"code": "X"}).text
    assert "−$" not in shop.post("/cart/code", data={"code": ""}).text


def test_reaching_the_checkout_is_an_event_with_the_value(shop: httpx.Client):
    event = seen_event(filled(shop).get("/checkout").text)
    assert event is not None
    name, properties = event
    assert (name, properties["value"], properties["currency"]) == ("checkout_start", 119.0, "USD")


def test_an_empty_cart_has_no_checkout(shop: httpx.Client):
    assert shop.get("/checkout").url.path == "/cart"
    assert shop.post("/checkout", data=ADDRESS).url.path == "/cart"
    assert shop.get("/checkout/thanks").url.path == "/cart"


def test_an_order_is_a_purchase_told_once_and_empties_the_cart(shop: httpx.Client):
    page = filled(shop).post("/checkout", data=ADDRESS)
    assert page.url.path == "/checkout/thanks"
    event = seen_event(page.text)
    assert event is not None
    name, properties = event
    assert name == "purchase"
    assert properties["order_id"] in page.text
    assert properties["value"] == 119.0
    assert [(item["product"], item["quantity"]) for item in properties["items"]] == [
        ("long-kettle", 1),
        ("low-tide", 2),
    ]
    again = shop.get("/checkout/thanks").text
    assert properties["order_id"] in again
    assert seen_event(again) is None
    assert 'aria-label="Cart, empty"' in again


def test_an_order_without_an_address_is_asked_again_and_is_no_event(shop: httpx.Client):
    page = filled(shop).post("/checkout", data={**ADDRESS, "city": " ", "email": "ada"})
    assert page.status_code == 422
    assert "Still needed: e-mail, city." in page.text
    assert 'value="Ada Holm"' in page.text
    assert seen_event(page.text) is None


def test_signup_leads_to_the_welcome_of_its_plan(shop: httpx.Client):
    form = {"name": "Ada", "email": "ada@example.com", "plan": "solo"}
    page = shop.post("/signup", data=form)
    assert page.url.path == "/signup/welcome"
    assert "You are on Solo, $15 every two weeks" in page.text


def test_signup_without_an_address_is_asked_again(shop: httpx.Client):
    page = shop.post("/signup", data={"name": "<b>", "email": "", "plan": "offices"})
    assert page.status_code == 422
    assert "Still needed: e-mail." in page.text
    assert "&lt;b&gt;" in page.text
    assert "<b>" not in page.text


def test_signup_says_that_a_code_is_on(shop: httpx.Client):
    assert "SAVE20 is on" in shop.get("/signup?code=save20").text
    assert "is on" not in shop.get("/signup?code=OTHER").text


def test_newsletter_answers_without_a_script(shop: httpx.Client):
    good = shop.post("/newsletter", data={"email": "ada@example.com"})
    assert "You are on the list" in good.text
    assert shop.post("/newsletter", data={"email": "ada"}).status_code == 422


def test_a_form_of_many_kilobytes_is_refused(shop: httpx.Client):
    assert shop.post("/signup", data={"name": "x" * 20_000}).status_code == 413
