"""What is written on an element and around it: the marks by which it is found again.

The same as web/sdk/src/fingerprint.ts, which says what the signs before the marks mean.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

HEADINGS: Final = "h1,h2,h3,h4,h5,h6"
SAYING: Final = "[alt],[src],[href],[aria-label]"
LONGEST: Final = 999
MOST_PIECES: Final = 30
# What `\s` means in a browser.
BLANKS: Final = re.compile(r"[\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+")
DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
FNV_OFFSET: Final = 0x811C9DC5
FNV_PRIME: Final = 0x01000193


@lru_cache(maxsize=20_000)
def mark_hash(text: str) -> str:
    """The last five digits, in base 36, of the 32-bit FNV-1a hash over UTF-16 code units."""
    value = FNV_OFFSET
    units = memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H")
    for unit in units:
        value = ((value ^ unit) * FNV_PRIME) & 0xFFFFFFFF
    digits = ""
    while value and len(digits) < 5:
        value, digit = divmod(value, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"


class Marks:
    """The marks of one page's elements, each read once."""

    def __init__(self, page: LexborHTMLParser) -> None:
        self._page = page
        self._on: dict[int, tuple[str, ...]] = {}
        self._above: dict[int, tuple[str, ...]] = {}
        self._words: dict[int, str] = {}

    def elements(self, tag: str) -> list[LexborNode]:
        """All elements of a tag."""
        return self._page.css(tag)

    def on(self, node: LexborNode) -> tuple[str, ...]:
        """The marks on an element and in it."""
        if node.mem_id not in self._on:
            inner = next((each for each in node.css(SAYING) if each.mem_id != node.mem_id), None)
            inside = _attributes(inner, ">") if inner else ()
            own = (*self._said(node, '"'), *_attributes(node, ""), *inside)
            self._on[node.mem_id] = tuple(dict.fromkeys(own))
        return self._on[node.mem_id]

    def around(self, node: LexborNode) -> tuple[str, ...]:
        """The marks around an element."""
        marks: list[str] = []
        words = self._text(node)
        within: set[int] | None = None
        heading: LexborNode | None = None
        is_alone = True
        for up in _ancestors(node):
            marks.extend(self._standing(up))
            if heading is None and (headings := _inside(up, HEADINGS)):
                within = within or {each.mem_id for each in node.css(HEADINGS)} | {node.mem_id}
                heading = next((each for each in headings if each.mem_id not in within), None)
            if is_alone and self._text(up) != words:
                is_alone = False
                marks.extend(self._said(up, "~"))
        if heading is not None:
            marks.append(f"#{self._text(heading)}")
        return tuple(dict.fromkeys(marks))

    def _standing(self, up: LexborNode) -> tuple[str, ...]:
        if up.mem_id not in self._above:
            self._above[up.mem_id] = (f"^{up.tag}", *_attributes(up, "^"))
        return self._above[up.mem_id]

    def _said(self, node: LexborNode, sign: str) -> Iterator[str]:
        yield sign + self._text(node)
        leaves = (each for each in _inside(node, "*") if not _has_elements(each))
        for _, piece in zip(range(MOST_PIECES), leaves, strict=False):
            yield sign + self._text(piece)

    def _text(self, node: LexborNode) -> str:
        if node.mem_id not in self._words:
            self._words[node.mem_id] = BLANKS.sub("", _cut(node.text()))
        return self._words[node.mem_id]


def weigh(marks: Iterable[str], weights: dict[str, int]) -> int:
    """The sum of the weights of those marks that a fingerprint knows."""
    return sum(weights.get(known, 0) for known in {mark_hash(mark) for mark in marks})


def _attributes(node: LexborNode, sign: str) -> tuple[str, ...]:
    return tuple(f"{sign}{name}={_cut(value or '')}" for name, value in node.attributes.items())


def _cut(text: str) -> str:
    """The first UTF-16 code units, as a browser cuts."""
    text = text[:LONGEST]
    if text.isascii() or max(text, default="") <= "\uffff":
        return text
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * LONGEST]
    return units.decode("utf-16-le", "surrogatepass")


def _ancestors(node: LexborNode) -> Iterator[LexborNode]:
    up = node.parent
    while up is not None and up.is_element_node:
        yield up
        up = up.parent


def _inside(node: LexborNode, selector: str) -> list[LexborNode]:
    """Descendants that fit, without the element itself."""
    return [each for each in node.css(selector) if each.mem_id != node.mem_id]


def _has_elements(node: LexborNode) -> bool:
    child = node.first_child
    while child is not None:
        if child.is_element_node:
            return True
        child = child.next
    return False
