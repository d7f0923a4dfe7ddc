"""A finished order, kept in a cookie for the thank-you page."""

import re
import secrets
from dataclasses import dataclass

from trackflow.app.demo.cart import Cart, read_cart, written

_ID = re.compile(r"RS-\d{6}", re.ASCII)


@dataclass(frozen=True)
class Order:
    """What was ordered. `told` once its purchase has been reported."""

    id: str
    cart: Cart
    told: bool = False


def new_order(cart: Cart) -> Order:
    """The cart as an order with a number of its own."""
    return Order(f"RS-{secrets.randbelow(900_000) + 100_000}", cart)


def read_order(cookie: str) -> Order | None:
    """The order in a cookie's value, or None where there is none."""
    number, _, rest = cookie.partition("!")
    told, _, lines = rest.partition("!")
    cart = read_cart(lines)
    return Order(number, cart, told == "told") if _ID.fullmatch(number) and cart.lines else None


def written_order(order: Order) -> str:
    """The order as a cookie's value, which `read_order` reads."""
    return f"{order.id}!{'told' if order.told else 'new'}!{written(order.cart)}"
