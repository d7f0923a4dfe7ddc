"""The bean plans, as the pricing page and the signup form show them."""

from dataclasses import dataclass

from trackflow.app.demo.product import dollars

_RHYTHMS = {"2": "two weeks", "4": "four weeks"}


@dataclass(frozen=True)
class Plan:
    """A plan with its price in cents: for a delivery every two or four weeks, or a month."""

    slug: str
    name: str
    number: int
    two_weeks: int
    four_weeks: int
    period: str
    amount: str
    points: tuple[str, ...]
    call: str
    best: bool = False

    def price_text(self, weeks: str) -> str:
        """The price and its rhythm in words, for `weeks` "2" or "4" (anything else is "2")."""
        if self.period == "a month":
            return f"{dollars(self.two_weeks)} a month"
        price = self.four_weeks if weeks == "4" else self.two_weeks
        return f"{dollars(price)} every {_RHYTHMS.get(weeks, _RHYTHMS['2'])}"


PLANS = (
    Plan(
        "solo",
        "Solo",
        4,
        1500,
        1600,
        "a delivery",
        "250 g, about 16 cups",
        ("Any of the three beans", "Whole or ground for you", "Free delivery"),
        "Choose Solo",
    ),
    Plan(
        "household",
        "Household",
        11,
        3800,
        4100,
        "a delivery",
        "750 g, about 48 cups. Chosen by 6 in 10.",
        (
            "Mix the three beans as you like",
            "10 % off all ware",
            "Free delivery, and free mending by post",
        ),
        "Start with Household",
        best=True,
    ),
    Plan(
        "offices",
        "For offices",
        27,
        14900,
        14900,
        "a month",
        "3 kg, for about 15 people. Grows in steps of 5.",
        (
            "Kettles, carafes and mugs on loan",
            "One monthly invoice, purchase orders welcome",
            "A tasting at your place to begin with",
        ),
        "Book a tasting",
    ),
)

WARE_DISCOUNT = 0.10


def plan(slug: str) -> Plan:
    """The plan of that slug; Household, which most people choose, for any other word."""
    return next((each for each in PLANS if each.slug == slug), PLANS[1])
