"""What a condition can ask of a visitor: the attributes and their values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from trackflow.engine.document.shapes import Within, page_fault

Kind = Literal["closed", "text", "number", "boolean", "texts", "any"]

_ANY_NUMBER = Within()


@dataclass(frozen=True)
class Attribute:
    """What one attribute holds.

    `closed` texts are one of `values`; `texts` is an array of them. A `pattern` and its `wanted`
    words narrow a text; `any` is whatever JSON scalar the site sends.
    """

    kind: Kind
    description: str
    values: tuple[str, ...] = ()
    within: Within = _ANY_NUMBER
    pattern: str | None = None
    wanted: str = ""


def _closed(description: str, values: str) -> Attribute:
    return Attribute("closed", description, tuple(values.split()))


def _text(description: str, pattern: str | None = None, wanted: str = "text") -> Attribute:
    return Attribute("text", description, pattern=pattern, wanted=wanted)


def _lower(description: str) -> Attribute:
    return _text(description, r"[^A-ZÀ-ÖØ-Þ]+", "lower-case text")


def _number(
    description: str, low: float | None = None, high: float | None = None, whole: bool = False
) -> Attribute:
    return Attribute("number", description, within=Within(low, high, whole))


DEVICES = "mobile tablet desktop"
SYSTEMS = "ios android windows macos linux chromeos"
BROWSERS = "chrome safari firefox edge samsung_internet opera"
CHANNELS = (
    "direct organic_search paid_search organic_social paid_social organic_video paid_video "
    "organic_shopping paid_shopping display paid_other email affiliates referral audio sms push "
    "cross_network ai_assistant unassigned"
)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OUTCOMES = ("shown", "clicked", "dismissed", "submitted", "converted")
INTENTS = ("purchase", "research", "support", "browse")

ATTRIBUTES: dict[str, Attribute] = {
    "device": _closed("The kind of device.", DEVICES),
    "os": _closed("The operating system.", SYSTEMS),
    "browser": _closed("The browser.", BROWSERS),
    "channel": _closed("The channel of the landing that began this session.", CHANNELS),
    "source": _lower("Who sent the visitor: google, tiktok, hackernews."),
    "referrer": _text("The referring domain.", r"[a-z0-9.-]+", "a domain, without https://"),
    "utm_source": _text("The utm_source of the landing."),
    "utm_medium": _text("The utm_medium of the landing."),
    "utm_campaign": _text("The utm_campaign of the landing."),
    "utm_term": _text("The utm_term of the landing."),
    "utm_content": _text("The utm_content of the landing."),
    "country": _text("The country, ISO 3166-1.", r"[A-Z]{2}", "two capitals, such as US"),
    "region": _text("The region, ISO 3166-2.", r"[A-Z]{2}-[A-Z0-9]{1,3}", "such as US-TX"),
    "city": _text("The city."),
    "continent": _closed("The continent.", "AF AN AS EU NA OC SA"),
    "language": _text("The primary language tag.", r"[a-z]{2,3}", "two letters, such as en"),
    "timezone": _text("The visitor's IANA time zone."),
    "local_hour": _number("The hour on the visitor's own clock.", 0, 23, whole=True),
    "local_weekday": Attribute("closed", "The day on the visitor's own clock.", WEEKDAYS),
    "visits": _number("Visits in a lifetime, this one included.", 1, whole=True),
    "days_since_first_visit": _number("Days since the first visit.", 0),
    "days_since_last_visit": _number("Days since the visit before.", 0),
    "pages_viewed": _number("Pages viewed in this visit.", 0, whole=True),
    "session_seconds": _number("Seconds since this visit began.", 0),
    "path": _text("The path of the page in view.", r"/\S*", "a path that starts with /"),
    "viewed": Attribute(
        "texts", "Paths seen, ever.", pattern=r"/\S*", wanted="a path that starts with /"
    ),
    "logged_in": Attribute("boolean", "Whether the visitor is logged in."),
    "customer": Attribute("boolean", "Whether the visitor has at least one order."),
    "plan": _lower("The plan."),
    "industry": _lower("The industry of the visitor's company."),
    "company": _lower("The visitor's company."),
    "company_size": _number("The number of employees.", 0, whole=True),
    "role": _lower("The visitor's role."),
    "cart_value": _number("The value of the cart, in the site's currency.", 0),
    "cart_items": _number("Items in the cart.", 0, whole=True),
    "orders": _number("Orders in a lifetime.", 0, whole=True),
    "lifetime_value": _number("Revenue in a lifetime, in the site's currency."),
    "segments": Attribute("texts", "The segments the visitor is in.", wanted="text"),
    "intent": Attribute("closed", "The predicted intent.", INTENTS),
    "conversion_probability": _number("The predicted probability of a conversion.", 0, 1),
    "churn_risk": _number("The predicted risk of losing the visitor.", 0, 1),
    "lead_score": _number("The score as a lead.", 0, 100),
}
"""Every attribute with a name of its own."""

OUTCOME = Attribute("closed", "The outcome of the step before.", OUTCOMES)
COUNT = _number("How often this visitor has done that.", 0, whole=True)
ANYTHING = Attribute("any", "Whatever the site sends.")
PAGE_ATTRIBUTES: dict[str, Attribute] = {
    "page.availability": _closed("Availability.", "in_stock low_stock out_of_stock"),
    "page.price": _number("The price on the page.", 0),
}

PATTERNS = ("did.<event>", "did.<event>.<N>d", "did.page_view(<glob>).<N>d", "page.<name>")
TRAITS = "traits.<name>"
NAMES = (*ATTRIBUTES, *PATTERNS, TRAITS)
"""What a message offers where an attribute is not known."""

_COUNT = re.compile(
    r"did\.(?P<event>[a-z][a-z0-9_]*)(?:\((?P<glob>.*)\))?(?:\.(?P<days>[1-9][0-9]{0,3})d)?"
)
_PAGE = re.compile(r"page\.[a-z][a-z0-9_]*")
_TRAIT = re.compile(r"traits\.[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*")


@dataclass(frozen=True)
class DidCount:
    """What a name that starts with `did.` counts: an event, on some pages, in the last days."""

    event: str
    pages: str | None = None
    days: int | None = None


def did_count(name: str) -> DidCount | None:
    """What `did.page_view(/blog/*).7d` counts; nothing where the name is not of that form."""
    match = _COUNT.fullmatch(name)
    if match is None or not _glob_fits(match["event"], match["glob"]):
        return None
    return DidCount(match["event"], match["glob"], int(match["days"]) if match["days"] else None)


def attribute(name: str) -> Attribute | None:
    """The attribute of that name, also for the families `did.`, `page.` and `traits.`."""
    if name.startswith("did."):
        return COUNT if did_count(name) else None
    if _PAGE.fullmatch(name):
        return PAGE_ATTRIBUTES.get(name, ANYTHING)
    if _TRAIT.fullmatch(name):
        return ANYTHING
    return ATTRIBUTES.get(name)


def _glob_fits(event: str, glob: str | None) -> bool:
    if glob is None:
        return True
    return event == "page_view" and not glob.startswith("!") and page_fault(glob) is None
