"""A visitor's cart, kept in a cookie in her own browser."""

from dataclasses import dataclass, replace

from trackflow.app.demo import catalogue
from trackflow.app.demo.product import Product

MOST = 9
FREE_FROM = 6000
DELIVERY = 600

# A code takes a share off one collection, or off everything where none is named.
_CODES = {"SAVE20": (0.20, "beans"), "WELCOME10": (0.10, "")}
CODE_TEXT = {"SAVE20": "20 % off beans", "WELCOME10": "10 % off everything"}


@dataclass(frozen=True)
class Line:
    """A product in one of its choices (`""` where it has none), 1 to `MOST` times."""

    product: Product
    choice: str
    quantity: int

    @property
    def key(self) -> str:
        """What tells this line from the others: `long-kettle.white`."""
        return f"{self.product.slug}.{self.choice}"

    @property
    def total(self) -> int:
        """Its price in cents."""
        return self.product.price * self.quantity

    @property
    def detail(self) -> str:
        """The choice and the size, for the eye: `White enamel` or `250 g, whole bean`."""
        choice = self.product.choice(self.choice)
        if choice is None:
            return self.product.short
        if self.product.unit:
            return f"{self.product.unit}, {choice.name.lower()}"
        return f"{choice.name} {self.product.choice_label.lower()}"


@dataclass(frozen=True)
class Cart:
    """Lines in the order they were put in, and a discount code (`""` for none)."""

    lines: tuple[Line, ...] = ()
    code: str = ""

    @property
    def count(self) -> int:
        """How many things are in it."""
        return sum(line.quantity for line in self.lines)

    @property
    def goods(self) -> int:
        """What the lines cost together, in cents."""
        return sum(line.total for line in self.lines)

    @property
    def discount(self) -> int:
        """What the code takes off, in whole cents."""
        share, shelf = _CODES.get(self.code, (0.0, ""))
        meant = (each for each in self.lines if shelf in ("", each.product.collection))
        return round(share * sum(line.total for line in meant))

    @property
    def delivery(self) -> int:
        """What delivery costs, in cents: nothing from `FREE_FROM`, counted before the code."""
        return 0 if not self.lines or self.goods >= FREE_FROM else DELIVERY

    @property
    def total(self) -> int:
        """What there is to pay, in cents."""
        return self.goods - self.discount + self.delivery

    def with_more(self, product: Product, choice: str, quantity: int) -> "Cart":
        """The cart after so many more of a product went in."""
        named = product.choice(choice)
        added = Line(product, named.slug if named else "", quantity)
        here = next((line for line in self.lines if line.key == added.key), None)
        if here:
            return self.with_quantity(here.key, here.quantity + quantity)
        return replace(self, lines=(*self.lines, _capped(added)))

    def with_quantity(self, key: str, quantity: int) -> "Cart":
        """The cart after one line was set to a quantity; nothing is left of it at 0."""
        changed = (
            replace(line, quantity=quantity) if line.key == key else line for line in self.lines
        )
        return replace(self, lines=tuple(_capped(line) for line in changed if line.quantity > 0))

    def with_code(self, code: str) -> "Cart":
        """The cart with a discount code, or without one where we do not know the code."""
        known = code.strip().upper()
        return replace(self, code=known if known in _CODES else "")


def read_cart(cookie: str) -> Cart:
    """The cart in a cookie's value. Whatever it holds that we do not sell is left out."""
    body, _, code = cookie.partition("~")
    cart = Cart()
    for part in body.split("|"):
        slug, choice, quantity = [*part.split(":"), "", "", ""][:3]
        product = catalogue.product(slug)
        if product and product.stock and _is_quantity(quantity):
            cart = cart.with_more(product, choice, int(quantity))
    return cart.with_code(code)


def written(cart: Cart) -> str:
    """The cart as a cookie's value, which `read_cart` reads."""
    lines = (f"{line.product.slug}:{line.choice}:{line.quantity}" for line in cart.lines)
    return "|".join(lines) + (f"~{cart.code}" if cart.code else "")


def _is_quantity(text: str) -> bool:
    return len(text) == 1 and text in "123456789"


def _capped(line: Line) -> Line:
    return replace(line, quantity=min(line.quantity, MOST, line.product.stock))
