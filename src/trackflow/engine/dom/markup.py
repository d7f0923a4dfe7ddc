"""Markup from outside, as a tree of what may stand in a page and nothing else."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

TAGS = frozenset(
    "a abbr article aside b blockquote br caption cite code dd del details div dl dt em "
    "figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p "
    "picture pre q s samp section small source span strong sub summary sup table tbody td tfoot "
    "th thead time tr u ul video audio button label".split()
)
"""The elements that may be built; of others only the content stays."""

ATTRIBUTES = frozenset(
    "alt aria-describedby aria-hidden aria-label aria-labelledby class cite colspan controls "
    "datetime dir download height href hreflang id lang loop media muted name open playsinline "
    "poster rel reversed role rowspan scope sizes span src srcset start style tabindex target "
    "title type value width".split()
)
"""What may be said of an element, besides `data-…`."""

_VOID = frozenset(("br", "hr", "img", "source"))
# What is inside these is no text for a reader.
_DROPPED = frozenset(("script", "style", "template", "noscript", "iframe", "object", "svg", "math"))
_LINKS = frozenset(("href", "src", "poster", "cite", "srcset"))
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_SAFE = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
# A style may not make the browser load a file, nor leave its rule.
_STYLE_RISK = re.compile(r"(url|image|image-set|src|cross-fade|expression)\s*\(|[\\<>{}@]", re.I)

Tree = Any
"""A text, or a list: the tag, its attributes, and its children."""


def markup_trees(html: str) -> list[Tree]:
    """What stands in the markup: a text each, or `[tag, {attribute: value}, *children]`.

    Only known elements, attributes and links (http, https, mailto, tel, relative) are kept;
    scripts and styles go with all that is in them. Never raises: broken markup is read as a
    browser would, as far as it can be.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.trees


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.trees: list[Tree] = []
        self._open: list[tuple[str, list[Tree]]] = []
        self._dropped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DROPPED:
            self._dropped += 1
        elif not self._dropped and tag in TAGS:
            element: list[Tree] = [tag, dict(filter(None, map(_attribute, attrs)))]
            self._children().append(element)
            if tag not in _VOID:
                self._open.append((tag, element))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _DROPPED:
            self._dropped = max(self._dropped - 1, 0)
        elif any(name == tag for name, _ in self._open):
            while self._open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not self._dropped:
            self._children().append(data)

    def _children(self) -> list[Tree]:
        return self._open[-1][1] if self._open else self.trees


def _attribute(said: tuple[str, str | None]) -> tuple[str, str] | None:
    name, value = said[0], said[1] or ""
    if name not in ATTRIBUTES and not re.fullmatch(r"data-[a-z0-9-]+", name):
        return None
    if name in _LINKS and not _is_safe_link(value):
        return None
    if name == "style" and _STYLE_RISK.search(value):
        return None
    return name, value


def _is_safe_link(value: str) -> bool:
    # A browser passes over control characters and white space before and in a scheme.
    bare = re.sub(r"[\x00-\x20]", "", value)
    return not _SCHEME.match(bare) or _SAFE.match(bare) is not None
