"""What is known of a site: used for ranking, and for leaving out what it cannot do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

PageKind = Literal[
    "home",
    "pricing",
    "blog",
    "product",
    "category",
    "cart",
    "checkout",
    "docs",
    "signup",
    "login",
    "demo",
    "contact",
    "booking",
    "donate",
    "careers",
    "account",
    "search",
]


@dataclass(frozen=True)
class SiteFacts:
    """Facts of one site; None and empty mean not known, never that there is nothing.

    `pages` maps a kind of page to the path globs of such pages. `roles` are the element roles
    found, `@headline`. `events` maps an event to the number of visitors who did it, out of
    `visitors`, both over the same time. `devices` and `channels` map a value of the attribute to
    its share of the sessions, 0–1. `without` names step types that the site has no means for,
    such as `email` or `open_chat`.
    """

    pages: Mapping[PageKind, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    roles: frozenset[str] | None = None
    events: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    visitors: int | None = None
    devices: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    channels: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    without: frozenset[str] = frozenset()

    def has_page(self, kind: PageKind) -> bool:
        """Whether the site has such a page; yes where no page is known at all."""
        return not self.pages or kind in self.pages

    def has_role(self, role: str) -> bool:
        """Whether the site has such an element; yes where none was ever looked for."""
        return self.roles is None or role in self.roles

    def sends(self, event: str) -> bool:
        """Whether the site reports this event; yes where no event is known at all."""
        return not self.events or self.events.get(event, 0) > 0
