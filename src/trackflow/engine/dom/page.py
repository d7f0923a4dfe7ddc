"""A page as a browser reads it that runs scripts."""

import html
import re
from typing import Final

from selectolax.lexbor import LexborHTMLParser

LARGEST_PAGE: Final = 2_000_000
NOSCRIPT: Final = re.compile(r"(<noscript\b[^>]*>)(.*?)(</noscript\s*>)", re.IGNORECASE | re.DOTALL)
BODY: Final = re.compile(r"<body\b", re.IGNORECASE)


def parse_page(markup: str) -> LexborHTMLParser:
    """The tree of a page; at most its first two million characters are read.

    What stands in `noscript` is text there and no elements, as in a browser that runs scripts.
    """
    markup = markup[:LARGEST_PAGE]
    found = BODY.search(markup)
    start = found.start() if found else 0
    # In the head even text would be too much: it would end the head.
    head = NOSCRIPT.sub(r"\1\3", markup[:start])
    return LexborHTMLParser(head + NOSCRIPT.sub(_as_text, markup[start:]))


def _as_text(found: re.Match[str]) -> str:
    opening, inside, closing = found.groups()
    return opening + html.escape(inside, quote=False) + closing
