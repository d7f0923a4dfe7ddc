"""What a product of the shop is, and how an amount of money is written."""

from dataclasses import dataclass, field
from typing import Literal

CURRENCY = "USD"

Availability = Literal["InStock", "LimitedAvailability", "OutOfStock"]

_FEW = 10


@dataclass(frozen=True)
class Choice:
    """One way a product comes: `slug` is for addresses, `name` and `art` (a drawing) are shown."""

    slug: str
    name: str
    art: str = ""
    ground: str = ""


@dataclass(frozen=True)
class Product:
    """A thing on the shelf. `price` is in whole cents; `kind` is the filter it answers to."""

    slug: str
    name: str
    sku: str
    collection: str
    kind: str
    price: int
    stock: int
    art: str
    ground: str
    alt: str
    short: str
    lead: str
    about: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    pairs: tuple[str, ...]
    tag: str = ""
    choice_label: str = ""
    choices: tuple[Choice, ...] = ()
    unit: str = ""

    @property
    def availability(self) -> Availability:
        """The schema.org word for what is left."""
        if self.stock == 0:
            return "OutOfStock"
        return "LimitedAvailability" if self.stock < _FEW else "InStock"

    @property
    def stock_text(self) -> str:
        """What is left, in words."""
        if self.stock == 0:
            return "Sold out until the next firing"
        return f"Only {self.stock} left" if self.stock < _FEW else f"In stock, {self.stock} left"

    def choice(self, slug: str) -> Choice | None:
        """The choice called `slug`, else the first one; None where there is nothing to choose."""
        named = (each for each in self.choices if each.slug == slug)
        return next(named, self.choices[0] if self.choices else None)


@dataclass(frozen=True)
class Collection:
    """A shelf: its words, and its filters as (slug, label) in the order they are shown."""

    slug: str
    name: str
    title: str
    lead: str
    description: str
    kinds: tuple[tuple[str, str], ...] = field(default=())


def dollars(cents: int) -> str:
    """An amount as people read it: `$89` for whole dollars, else `$8.90`."""
    return f"${cents // 100:,}" if cents % 100 == 0 else exact(cents)


def exact(cents: int) -> str:
    """An amount with its cents, for sums: `$89.00`."""
    return f"${cents / 100:,.2f}"
