"""How people move through a shop: a Markov chain over kinds of pages, and how long they stay."""

from trackflow.engine.simulation.chance import Chance, weighted
from trackflow.engine.simulation.shop import BLOG, CART, HOME, PRICING, SEARCH, SIGNUP, Shop

LEAVE = "leave"
MOST_PAGES = 30
LONGEST_STAY = 600.0
SHORTEST_STAY = 1.5

_MOVES: dict[str, dict[str, float]] = {
    "home": {
        "collection": 30,
        "product": 18,
        "pricing": 9,
        "blog": 5,
        "search": 4,
        LEAVE: 34,
    },
    "collection": {"product": 52, "collection": 9, "search": 3, "home": 5, LEAVE: 31},
    "product": {"product": 22, "collection": 18, "pricing": 6, "home": 7, LEAVE: 47},
    "pricing": {"home": 12, "product": 12, "collection": 10, "blog": 4, LEAVE: 62},
    "blog": {"guide": 58, "home": 9, LEAVE: 33},
    "guide": {"product": 17, "guide": 12, "home": 9, "pricing": 4, LEAVE: 58},
    "search": {"product": 55, "search": 10, "collection": 8, LEAVE: 27},
    "cart": {"product": 20, "collection": 15, LEAVE: 65},
    "signup": {"pricing": 15, "home": 15, LEAVE: 70},
}
MOVES = {kind: weighted(moves.items()) for kind, moves in _MOVES.items()}

# The middle of how many seconds a page is looked at, and the spread of their logarithm.
_STAYS = {
    "home": (16.0, 0.9),
    "collection": (24.0, 0.8),
    "product": (38.0, 0.9),
    "pricing": (34.0, 0.9),
    "blog": (14.0, 0.7),
    "guide": (70.0, 1.0),
    "search": (12.0, 0.7),
    "cart": (26.0, 0.8),
    "checkout": (75.0, 0.6),
    "signup": (48.0, 0.6),
    "thanks": (20.0, 0.7),
}
_HURRY = {"mobile": 0.8, "tablet": 1.0, "desktop": 1.1}
_ALONE = {
    "home": HOME,
    "pricing": PRICING,
    "blog": BLOG,
    "search": SEARCH,
    "cart": CART,
    "signup": SIGNUP,
}


class Ways:
    """The ways through one shop."""

    def __init__(self, shop: Shop) -> None:
        self._products = weighted((item.path, item.weight) for item in shop.items)
        self._collections = shop.collections
        self._guides = shop.guides
        self._kinds = {path: kind for kind, path in _ALONE.items()}

    def page(self, kind: str, chance: Chance) -> str:
        """The path of a page of this kind."""
        if kind == "product":
            return chance.pick(self._products)
        if kind == "collection":
            return chance.any(self._collections)
        return chance.any(self._guides) if kind == "guide" else _ALONE[kind]

    def kind(self, path: str) -> str | None:
        """The kind of a page; None for one that nobody wanders on from."""
        if path in self._kinds:
            return self._kinds[path]
        if path in self._products.things:
            return "product"
        if path in self._collections:
            return "collection"
        return "guide" if path in self._guides else None


def stay(kind: str, device: str, chance: Chance) -> float:
    """For how many seconds a page of this kind is looked at."""
    median, spread = _STAYS[kind]
    seconds = chance.around(median * _HURRY[device], spread)
    return min(max(seconds, SHORTEST_STAY), LONGEST_STAY)
