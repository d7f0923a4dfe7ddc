"""What a simulated visitor can find: the pages and goods of a shop."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

HOME, PRICING, BLOG, SEARCH = "/", "/pricing", "/blog", "/search"
CART, CHECKOUT, THANKS = "/cart", "/checkout", "/checkout/thanks"
SIGNUP, WELCOME = "/signup", "/signup/welcome"


@dataclass(frozen=True)
class Item:
    """Something for sale. `price` is in cents; `weight` says how often it is looked at."""

    slug: str
    name: str
    price: int
    weight: float
    choices: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """Its page."""
        return f"/products/{self.slug}"


@dataclass(frozen=True)
class Shop:
    """A shop: `titles` by path, for every page; delivery in cents, free from a sum of goods.

    `searches` are words that people search for, with how many things each finds.
    """

    origin: str
    currency: str
    titles: Mapping[str, str]
    items: tuple[Item, ...]
    collections: tuple[str, ...]
    guides: tuple[str, ...]
    plans: tuple[str, ...]
    searches: tuple[tuple[str, int], ...]
    delivery: int
    free_from: int

    def named(self, item: Item) -> dict[str, Any]:
        """An item as the shop's events name it."""
        return {"product": item.slug, "name": item.name, "price": item.price / 100}

    def order(self, lines: Mapping[Item, int]) -> dict[str, Any]:
        """Items with their quantities, as `checkout_start` and `purchase` tell them."""
        goods = sum(item.price * quantity for item, quantity in lines.items())
        total = goods + (0 if goods >= self.free_from else self.delivery)
        items = [self.named(item) | {"quantity": count} for item, count in lines.items()]
        return {"value": total / 100, "currency": self.currency, "items": items}
