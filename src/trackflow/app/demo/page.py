"""A page of the shop, and how it becomes an answer."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse

from trackflow.app.demo.cart import Cart, read_cart
from trackflow.app.demo.markup import Html, fill, joined, structured

CART_COOKIE = "rimsund_cart"

_NAV = (
    ("brewing", "/collections/brewing", "Brewing"),
    ("beans", "/pricing", "Beans"),
    ("offices", "/pricing#offices", "Offices"),
    ("guides", "/blog", "Guides"),
)


@dataclass(frozen=True)
class Page:
    """What is said on one page. `event` is (name, properties), told when the page is seen."""

    title: str
    description: str
    body: Html
    section: str = ""
    data: Mapping[str, Any] | None = None
    event: tuple[str, Mapping[str, Any]] | None = None
    letter: bool = True


def answer(
    request: Request, page: Page, status: int = 200, cart: Cart | None = None
) -> HTMLResponse:
    """The page inside the shop's frame, with the tag in its head and the policy that allows it."""
    tag: str = request.app.state.tag
    html = _framed(request, page, tag, cart_of(request) if cart is None else cart)
    headers = {
        "cache-control": "private, no-cache",
        "content-security-policy": content_policy(tag),
        "referrer-policy": "strict-origin-when-cross-origin",
        "x-content-type-options": "nosniff",
    }
    return HTMLResponse(html, status, headers)


def cart_of(request: Request) -> Cart:
    """The visitor's cart."""
    return read_cart(request.cookies.get(CART_COOKIE, ""))


def origin(request: Request) -> str:
    """Where the shop is served, without a trailing slash: `http://127.0.0.1:9000`."""
    return str(request.base_url).rstrip("/")


def letter(place: str) -> Html:
    """The newsletter form; `place` says in the event where on the site it stands."""
    return fill("letter", place=place)


def content_policy(tag: str) -> str:
    """A Content-Security-Policy that allows the shop itself and the origins of the tag's scripts.

    They may also frame the shop, because a preview of a workflow is a frame of the real page.
    """
    allowed = " ".join(("'self'", *_origins(tag)))
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {allowed}",
            f"connect-src {allowed}",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            f"frame-ancestors {allowed}",
        )
    )


def _framed(request: Request, page: Page, tag: str, cart: Cart) -> Html:
    return fill(
        "document",
        title=page.title,
        description=page.description,
        tag=Html(tag),
        address=origin(request) + request.url.path,
        structured=structured(page.data) if page.data else "",
        nav=joined(_nav(page.section)),
        cart_label=_cart_label(cart.count),
        cart_count=cart.count,
        cart_hidden=Html("" if cart.count else " hidden"),
        event=_event(page),
        body=page.body,
        letter=letter("footer") if page.letter else "",
    )


def _nav(section: str) -> Iterable[Html]:
    for name, href, words in _NAV:
        current = ' aria-current="page"' if name == section else ""
        yield Html(f'<a href="{href}"{current}>{words}</a>')


def _cart_label(count: int) -> str:
    return {0: "Cart, empty", 1: "Cart, 1 item"}.get(count, f"Cart, {count} items")


def _event(page: Page) -> Html:
    if page.event is None:
        return Html("")
    name, properties = page.event
    return fill("event", name=name, properties=json.dumps(properties))


class _Sources(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [
            value for name, value in attrs if tag == "script" and name == "src" and value
        ]


def _origins(tag: str) -> list[str]:
    sources = _Sources()
    sources.feed(tag)
    parts = (urlsplit(source) for source in sources.found)
    return list(dict.fromkeys(f"{at.scheme}://{at.netloc}" for at in parts if at.netloc))
