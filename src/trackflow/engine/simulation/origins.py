"""Where visitors come from: landing pages, tags and referrers of each channel, and their homes."""

from dataclasses import dataclass

from trackflow.engine.simulation.chance import Chance, Weighted, digest, weighted


@dataclass(frozen=True, slots=True)
class Origin:
    """What a link of a channel carries: a query, where `{click}` stands for a click id."""

    query: str = ""
    referrer: str = ""

    def tagged(self, chance: Chance) -> str:
        """The query with a click id of its own."""
        if "{click}" not in self.query:
            return self.query
        return self.query.replace("{click}", digest(chance.number(), size=12).hex())


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visitor lives: country, browser language, time zone."""

    country: str
    locale: str
    timezone: str


PLACES = weighted(
    (
        (Place("US", "en-US", "America/New_York"), 26.0),
        (Place("US", "en-US", "America/Chicago"), 12.0),
        (Place("US", "en-US", "America/Los_Angeles"), 14.0),
        (Place("US", "es-US", "America/Los_Angeles"), 2.0),
        (Place("GB", "en-GB", "Europe/London"), 11.0),
        (Place("CA", "en-CA", "America/Toronto"), 6.0),
        (Place("DE", "de-DE", "Europe/Berlin"), 8.0),
        (Place("FR", "fr-FR", "Europe/Paris"), 5.0),
        (Place("NL", "nl-NL", "Europe/Amsterdam"), 3.0),
        (Place("SE", "sv-SE", "Europe/Stockholm"), 3.0),
        (Place("NO", "nb-NO", "Europe/Oslo"), 2.0),
        (Place("DK", "da-DK", "Europe/Copenhagen"), 2.0),
        (Place("AU", "en-AU", "Australia/Sydney"), 4.0),
        (Place("JP", "ja-JP", "Asia/Tokyo"), 2.0),
    )
)


def _links(*rows: tuple[float, str, str]) -> Weighted[Origin]:
    return weighted((Origin(query, referrer), weight) for weight, query, referrer in rows)


_GOOGLE, _BING = "https://www.google.com/", "https://www.bing.com/"
_FACEBOOK, _INSTAGRAM = "https://l.facebook.com/", "https://l.instagram.com/"

ORIGINS = {
    "direct": _links((1, "", "")),
    "organic_search": _links(
        (84, "", _GOOGLE),
        (9, "", _BING),
        (5, "", "https://duckduckgo.com/"),
        (2, "", "https://www.ecosia.org/"),
    ),
    "paid_search": _links(
        (6, "utm_source=google&utm_medium=cpc&utm_campaign=brewing_ware&gclid={click}", _GOOGLE),
        (3, "utm_source=google&utm_medium=cpc&utm_campaign=bean_plans&gclid={click}", _GOOGLE),
        (1, "utm_source=bing&utm_medium=cpc&utm_campaign=brewing_ware&msclkid={click}", _BING),
    ),
    "paid_social": _links(
        (
            5,
            "utm_source=facebook&utm_medium=paid_social&utm_campaign=slow_mornings&fbclid={click}",
            _FACEBOOK,
        ),
        (
            4,
            "utm_source=instagram&utm_medium=paid_social&utm_campaign=slow_mornings&fbclid={click}",
            _INSTAGRAM,
        ),
        (2, "utm_source=tiktok&utm_medium=paid_social&utm_campaign=pour&ttclid={click}", ""),
    ),
    "organic_social": _links(
        (4, "", "https://www.instagram.com/"),
        (3, "", "https://www.reddit.com/"),
        (2, "fbclid={click}", _FACEBOOK),
        (1, "", "https://www.pinterest.com/"),
        (1, "", "https://news.ycombinator.com/"),
    ),
    "email": _links(
        (7, "utm_source=newsletter&utm_medium=email&utm_campaign=recipe_of_the_month", ""),
        (3, "utm_source=newsletter&utm_medium=email&utm_campaign=roast_day", ""),
    ),
    "referral": _links(
        (3, "", "https://filterpost.example/reviews/kettles"),
        (2, "", "https://kitchenbench.example/"),
        (1, "", "https://slowcup.example/links"),
    ),
    "display": _links(
        (1, "utm_source=google&utm_medium=display&utm_campaign=come_back", ""),
        (1, "utm_source=criteo&utm_medium=display&utm_campaign=come_back", ""),
    ),
    "paid_shopping": _links(
        (1, "utm_source=google&utm_medium=cpc&utm_campaign=shopping_ware&gclid={click}", _GOOGLE)
    ),
    "organic_video": _links((1, "", "https://www.youtube.com/")),
    "affiliates": _links(
        (1, "utm_source=kitchenbench&utm_medium=affiliate&utm_campaign=gift_guide", "")
    ),
    "ai_assistant": _links((7, "", "https://chatgpt.com/"), (3, "", "https://www.perplexity.ai/")),
}

_USUAL = {"home": 52, "product": 22, "collection": 18, "pricing": 8}
_LANDINGS: dict[str, dict[str, float]] = {
    "direct": {"home": 70, "product": 10, "collection": 10, "pricing": 10},
    "organic_search": {"home": 30, "guide": 28, "product": 24, "collection": 14, "pricing": 4},
    "paid_search": {"collection": 34, "product": 30, "pricing": 26, "home": 10},
    "paid_social": {"product": 45, "pricing": 25, "home": 30},
    "organic_social": {"guide": 45, "product": 30, "home": 25},
    "email": {"guide": 40, "product": 20, "pricing": 20, "home": 20},
    "referral": {"product": 50, "home": 35, "guide": 15},
    "paid_shopping": {"product": 100},
    "organic_video": {"product": 45, "home": 35, "guide": 20},
    "ai_assistant": {"product": 45, "guide": 30, "pricing": 15, "home": 10},
}


def landings(channel: str) -> Weighted[str]:
    """The kinds of page on which a channel's sessions begin."""
    return _BY_CHANNEL.get(channel, _ELSEWHERE)


_BY_CHANNEL = {channel: weighted(kinds.items()) for channel, kinds in _LANDINGS.items()}
_ELSEWHERE = weighted(_USUAL.items())
