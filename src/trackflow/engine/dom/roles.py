"""Which element of a page has which role: a simple heuristic over tags, names and words."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from trackflow.engine.dom.fingerprint import Fingerprint, fingerprints
from trackflow.engine.dom.page import parse_page
from trackflow.engine.dom.selectors import unique_selector
from trackflow.engine.dom.words import find_text

Finder = Callable[[LexborHTMLParser], LexborNode | None]

BUTTON = re.compile(r"\b(?:btn|button|cta|call-to-action)\b|button|btn", re.IGNORECASE)
QUIET = re.compile(r"quiet|ghost|outline|secondary|link|subtle|minimal", re.IGNORECASE)
ACTING = re.compile(
    r"^(?:get|start|try|book|buy|shop|order|sign ?up|join|request|claim|subscribe|download|see|"
    r"choose|create|open|add|contact|jetzt|kostenlos|kaufen|empieza|comprar|prueba|commencer|"
    r"essayer|acheter)\b",
    re.IGNORECASE,
)
LEADING = re.compile(r"sign-?up|register|demo|trial|checkout|contact|pricing|start|buy|book|shop")
INTO_CART = re.compile(
    r"add to (?:cart|bag|basket)|in den warenkorb|añadir al carrito|ajouter au panier",
    re.IGNORECASE,
)
PRICE = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD)")
LEAST_SCORE: Final = 3


def find_roles(html: str) -> dict[str, str]:
    """The roles found on a page, each with a CSS selector that finds one element.

    A role that the page does not plainly have is left out: no selector is better than a wrong one.
    At most the first two million characters are read.
    """
    return {role: found.selector for role, found in find_elements(html).items()}


@dataclass(frozen=True)
class Found:
    """Where an element of a page is: a CSS selector, and a fingerprint where one could be made."""

    selector: str
    fingerprint: Fingerprint | None


def find_elements(html: str, words: Iterable[str] = ()) -> dict[str, Found]:
    """The roles found on a page, and of `words` such as `text:Book a demo` those found just once.

    What the page does not plainly have is left out. At most the first two million characters are
    read.
    """
    page = parse_page(html)
    sought = {role: finder(page) for role, finder in FINDERS.items()}
    sought |= {text: find_text(page, text.removeprefix("text:")) for text in words}
    nodes = {role: node for role, node in sought.items() if node is not None}
    selectors = {role: unique_selector(page, node) for role, node in nodes.items()}
    prints = fingerprints(page, nodes)
    return {role: Found(text, prints[role]) for role, text in selectors.items() if text}


def _first(*selectors: str) -> Finder:
    def find(page: LexborHTMLParser) -> LexborNode | None:
        return next((found for text in selectors if (found := page.css_first(text))), None)

    return find


def _headline(page: LexborHTMLParser) -> LexborNode | None:
    return page.css_first("main h1") or page.css_first("h1")


def _subheadline(page: LexborHTMLParser) -> LexborNode | None:
    node = _headline(page)
    while node is not None:
        node = node.next
        if node is not None and node.tag in ("p", "h2"):
            return node
    return None


def _actions(page: LexborHTMLParser) -> list[LexborNode]:
    """Links and buttons that ask for something, the strongest first."""
    hero = _hero(page)
    own = {node.mem_id for node in hero.css("a, button")} if hero else set[int]()
    scored = [
        (_strength(node) + 2 * (node.mem_id in own), -place, node)
        for place, node in enumerate(_pressable(page))
    ]
    strong = [item for item in scored if item[0] >= LEAST_SCORE]
    return [node for _, _, node in sorted(strong, key=lambda item: item[:2], reverse=True)]


def _pressable(page: LexborHTMLParser) -> Iterator[LexborNode]:
    for node in page.css("a, button, input[type=submit]"):
        if not _within(node, {"nav", "footer", "aside"}):
            yield node


def _strength(node: LexborNode) -> int:
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    words = node.text(strip=True) or attributes.get("value") or ""
    score = 3 if node.tag != "a" or BUTTON.search(names) else 0
    score += 2 if ACTING.search(words) else 0
    score += 1 if LEADING.search(attributes.get("href") or "") else 0
    score += 1 if _within(node, {"main"}) else 0
    score -= 2 if QUIET.search(names) else 0
    score -= 3 if attributes.get("role") in ("radio", "tab") or not words else 0
    return score


def _primary(page: LexborHTMLParser) -> LexborNode | None:
    return next(iter(_actions(page)), None)


def _secondary(page: LexborHTMLParser) -> LexborNode | None:
    first, *others = _actions(page) or [None]
    words = first.text(strip=True) if first else ""
    return next((node for node in others if node and node.text(strip=True) != words), None)


def _hero(page: LexborHTMLParser) -> LexborNode | None:
    node = _headline(page)
    while node is not None and node.tag not in ("main", "body"):
        if node.tag in ("section", "header", "div") and node.css_first("a, button, img, picture"):
            return node
        node = node.parent
    return None


def _hero_image(page: LexborHTMLParser) -> LexborNode | None:
    hero = _hero(page)
    return hero.css_first("img") if hero else None


def _form(page: LexborHTMLParser) -> LexborNode | None:
    forms = page.css("main form") or page.css("form")
    asking = [form for form in forms if form.css_first("input:not([type=hidden]), textarea")]
    return next((form for form in asking if not _is_search(form)), None)


def _is_search(form: LexborNode) -> bool:
    return form.attributes.get("role") == "search" or bool(form.css_first("input[type=search]"))


def _named(words: str) -> Finder:
    """The first section that is named by one of these words."""
    pattern = re.compile(words, re.IGNORECASE)

    def find(page: LexborHTMLParser) -> LexborNode | None:
        for node in page.css("section, div, ul, aside"):
            given = [node.attributes.get(name) or "" for name in ("id", "class", "aria-label")]
            if pattern.search(" ".join(given)):
                return node
        return None

    return find


def _is_product(page: LexborHTMLParser) -> bool:
    marked = page.css_first('[itemtype*="schema.org/Product"]')
    return marked is not None or _cart_button(page) is not None


def _product_title(page: LexborHTMLParser) -> LexborNode | None:
    return _headline(page) if _is_product(page) else None


def _product_price(page: LexborHTMLParser) -> LexborNode | None:
    if not _is_product(page):
        return None
    if marked := page.css_first('[itemprop="price"]'):
        return marked
    for node in page.css('main [class*="price"], main [class*="cost"], [class*="price"]'):
        if PRICE.search(node.text()) and len(node.text(strip=True)) < 40:
            return node
    return None


def _cart_button(page: LexborHTMLParser) -> LexborNode | None:
    for node in page.css("button, input[type=submit], a"):
        if INTO_CART.search(node.text(strip=True) or node.attributes.get("value") or ""):
            return node
    return None


def _within(node: LexborNode, tags: set[str]) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.tag in tags:
            return True
        parent = parent.parent
    return False


FINDERS: Final[dict[str, Finder]] = {
    "@headline": _headline,
    "@subheadline": _subheadline,
    "@primary_cta": _primary,
    "@secondary_cta": _secondary,
    "@hero": _hero,
    "@hero_image": _hero_image,
    "@nav": _first("header nav", "nav"),
    "@form": _form,
    "@pricing": _named(r"\bpric(?:e|es|ing)\b|\bplans?\b"),
    "@testimonials": _named(r"testimonial|review|\bquotes?\b|customers?-say|\bvoices\b"),
    "@product_title": _product_title,
    "@product_price": _product_price,
    "@add_to_cart": _cart_button,
    "@search": _first("form[role=search]", "input[type=search]"),
    "@footer": _first("body > footer", "footer"),
}
ROLES: Final = tuple(FINDERS)
