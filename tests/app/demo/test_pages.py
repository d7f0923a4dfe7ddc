"""What holds on every page of the shop."""

import json
import re
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest

from trackflow.app.demo.goods import PRODUCTS
from trackflow.app.demo.guides import GUIDES
from trackflow.app.demo.page import content_policy
from trackflow.app.demo.product import Product, dollars, exact

PATHS = (
    "/",
    "/collections/brewing",
    "/collections/beans",
    *(f"/products/{item.slug}" for item in PRODUCTS),
    "/search",
    "/search?q=mug",
    "/cart",
    "/pricing",
    "/blog",
    *(f"/blog/{guide.slug}" for guide in GUIDES),
    "/signup",
    "/signup?plan=offices",
    "/signup/welcome?plan=solo",
    "/404",
)


class Read(HTMLParser):
    """The elements of a page as (tag, attributes), and the texts of its JSON-LD blocks."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.blocks: list[str] = []
        self._in_block = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._in_block = dict(attrs).get("type") == "application/ld+json"

    def handle_endtag(self, tag: str) -> None:
        self._in_block = False

    def handle_data(self, data: str) -> None:
        if self._in_block:
            self.blocks.append(data)

    def all(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag in tags]


def structured(html: str) -> Any:
    return json.loads(Read(html).blocks[0])


@pytest.mark.parametrize("path", PATHS)
def test_the_tag_is_in_the_head_once_and_before_the_style_sheet(
    shop: httpx.Client, tag: str, path: str
):
    html = shop.get(path).text
    assert html.count(tag) == 1
    assert html.index("<title>") < html.index(tag) < html.index('rel="stylesheet"')


@pytest.mark.parametrize("path", PATHS)
def test_every_page_has_one_heading_one_main_and_labels(shop: httpx.Client, path: str):
    page = Read(shop.get(path).text)
    assert len(page.all("h1")) == 1
    assert len(page.all("main")) == 1
    assert all("alt" in image for image in page.all("img"))
    labelled = {label.get("for") for label in page.all("label")}
    fields = [each for each in page.all("input", "select") if each.get("id")]
    assert {field["id"] for field in fields} <= labelled


@pytest.mark.parametrize("path", PATHS)
def test_an_id_is_used_once_on_a_page(shop: httpx.Client, path: str):
    page = Read(shop.get(path).text)
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_every_link_and_file_of_the_shop_exists_and_none_lies_elsewhere(
    shop: httpx.Client, shop_url: str, tag: str
):
    missing: set[str] = set()
    seen: set[str] = set()
    waiting = list(PATHS)
    while waiting:
        path = waiting.pop()
        answer = shop.get(path)
        if answer.status_code != 200 and path != "/404":
            missing.add(path)
        if answer.headers["content-type"].startswith("text/html"):
            found = _addresses(answer.text.replace(tag, "").replace(shop_url, ""))
            waiting += sorted(found - seen)
            seen |= found
    assert missing == set()


def _addresses(html: str) -> set[str]:
    found: set[str] = set()
    for _, attributes in Read(html).elements:
        for name in ("href", "src"):
            address = attributes.get(name) or ""
            if address and not address.startswith(("#", "mailto:")):
                assert address.startswith("/"), address
                found.add(address.partition("#")[0])
    return found


def test_every_fragment_link_has_its_target(shop: httpx.Client):
    for path in PATHS:
        for link in Read(shop.get(path).text).all("a"):
            target, _, name = (link.get("href") or "").partition("#")
            if name:
                assert f'id="{name}"' in shop.get(target or path).text, link


@pytest.mark.parametrize("item", PRODUCTS, ids=lambda item: item.slug)
def test_a_price_is_the_same_wherever_it_is_said(shop: httpx.Client, item: Product):
    page = shop.get(f"/products/{item.slug}").text
    offer = structured(page)["offers"]
    assert offer["price"] == f"{item.price / 100:.2f}"
    assert offer["priceCurrency"] == "USD"
    assert f'<span class="price">{dollars(item.price)}</span>' in page
    shelf = shop.get(f"/collections/{item.collection}").text
    card = shelf[shelf.index(f'href="/products/{item.slug}"') :]
    assert card[card.index('class="price">') :].startswith(f'class="price">{dollars(item.price)}')
    if item.stock:
        shop.post("/cart/add", data={"product": item.slug})
        assert f'<p class="price">{exact(item.price)}</p>' in shop.get("/cart").text


def test_structured_data_says_what_is_left(shop: httpx.Client):
    said = {
        slug: structured(shop.get(f"/products/{slug}").text)["offers"]["availability"]
        for slug in ("long-kettle", "hand-mill", "canister-250")
    }
    assert [address.rpartition("/")[2] for address in said.values()] == [
        "InStock",
        "LimitedAvailability",
        "OutOfStock",
    ]


def test_a_plan_costs_the_same_on_the_pricing_page_and_after_signup(shop: httpx.Client):
    page = shop.get("/pricing").text
    assert {offer["name"]: offer["price"] for offer in structured(page)["offers"]} == {
        "Solo": "15.00",
        "Household": "38.00",
        "For offices": "149.00",
    }
    assert '<span class="two-weeks">$38</span>' in page
    assert "$38 every two weeks" in shop.get("/signup/welcome?plan=household").text


def test_a_shelf_is_filtered_and_ordered(shop: httpx.Client):
    drinking = shop.get("/collections/brewing?kind=drink&sort=price").text
    assert re.findall(r'<h3><a href="/products/([\w-]+)"', drinking) == ["mug-320", "pair-of-mugs"]


@pytest.mark.parametrize(
    "path", ["/404", "/nowhere", "/products/teapot", "/collections/x", "/blog/x"]
)
def test_what_is_not_there_is_a_404_with_a_way_back(shop: httpx.Client, path: str):
    answer = shop.get(path)
    assert answer.status_code == 404
    assert 'href="/collections/brewing"' in answer.text


def test_search_finds_pieces_and_escapes_what_was_typed(shop: httpx.Client):
    assert "2 pieces" in shop.get("/search?q=Mugs").text
    attack = shop.get("/search", params={"q": '"><script>alert(1)</script>'}).text
    assert "<script>alert" not in attack
    assert "We have nothing called" in attack


def test_a_path_cannot_break_out_of_the_page(shop: httpx.Client):
    assert "<script>alert" not in shop.get('/"><script>alert(1)</script>').text


def test_the_policy_allows_the_shop_and_the_origin_of_the_tag(shop: httpx.Client, tag: str):
    origin = tag.split('"')[1].removesuffix("/s/wk_x.js")
    policy = shop.get("/").headers["content-security-policy"]
    assert f"script-src 'self' {origin};" in policy
    assert f"connect-src 'self' {origin};" in policy
    assert "style-src 'self';" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("local", ["", '<script src="/s/wk_x.js"></script>'])
def test_a_tag_without_an_origin_adds_none(local: str):
    assert "script-src 'self';" in content_policy(local)


def test_robots_and_site_map_and_icon_and_licence_are_served(shop: httpx.Client, shop_url: str):
    assert f"Sitemap: {shop_url}/sitemap.xml" in shop.get("/robots.txt").text
    assert f"<loc>{shop_url}/products/long-kettle</loc>" in shop.get("/sitemap.xml").text
    assert shop.get("/favicon.ico").headers["content-type"] == "image/svg+xml"
    assert "SIL OPEN FONT LICENSE" in shop.get("/assets/font/OFL.txt").text
