"""What is particular to each goal: where it is decided, what comes before, which plays suit it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from trackflow.engine.ideas.facts import PageKind

DEFAULT_PATHS: Final[dict[PageKind, str]] = {
    "home": "/",
    "pricing": "/pricing",
    "blog": "/blog/*",
    "product": "/products/*",
    "category": "/collections/*",
    "cart": "/cart",
    "checkout": "/checkout",
    "docs": "/docs/*",
    "signup": "/signup",
}
"""Pages by name, as the vocabulary has them where the site's map says nothing else."""

DOWNSTREAM: Final[dict[str, str]] = {
    "add_to_cart": "purchase",
    "checkout_start": "purchase",
    "search": "purchase",
    "trial_start": "subscribe",
    "signup": "trial_start",
    "cta_click": "signup",
    "lead": "demo_request",
    "newsletter_signup": "purchase",
    "download": "lead",
}
"""The later event that a gain in this one must not be paid for with."""


ONCE: Final = frozenset(
    {"newsletter_signup", "signup", "trial_start", "demo_request", "subscribe", "job_apply"}
)
"""Done once: who has done it is not asked again."""


@dataclass(frozen=True)
class Profile:
    """One goal. `plays` are in the order of their worth, before anything is known of the site.

    `places` are kinds of page, the best first; without one it is every page. `to` is the page
    that the button leads to. `before` is the event that comes just before the goal; without one it
    is a form that was left. `fields` make the overlay a form, `test` is the element to be tested.
    """

    plays: tuple[str, ...]
    places: tuple[PageKind, ...] = ()
    to: PageKind | None = None
    before: str | None = None
    fields: tuple[str, ...] = ()
    test: str = "@primary_cta"
    beside: str = "@primary_cta"
    moment: str = "exit_intent"


PROFILES: Final[dict[str, Profile]] = {
    "demo_request": Profile(
        ("chat", "moment", "by_industry", "follow_up", "test", "insert"),
        ("pricing", "home"),
        "demo",
    ),
    "trial_start": Profile(
        ("test", "moment", "by_channel", "follow_up", "hide", "chat"), ("pricing", "home"), "signup"
    ),
    "newsletter_signup": Profile(
        ("moment", "test", "by_channel", "highlight", "insert"),
        ("blog", "home"),
        fields=("email",),
        beside="@form",
        moment="scroll_depth",
        test="@headline",
    ),
    "signup": Profile(
        ("hide", "test", "moment", "follow_up", "chat", "by_channel"),
        ("pricing", "home"),
        "signup",
    ),
    "login": Profile(
        ("by_visits", "moment", "stuck", "test", "highlight"),
        ("home",),
        "login",
        moment="page_view",
    ),
    "cart_abandonment": Profile(
        ("follow_up", "moment", "insert", "hide", "chat", "test"),
        ("cart", "checkout"),
        "cart",
        before="add_to_cart",
    ),
    "add_to_cart": Profile(
        ("test", "recommend", "insert", "chat", "highlight"),
        ("product", "category"),
        test="@add_to_cart",
        beside="@add_to_cart",
    ),
    "checkout_start": Profile(
        ("test", "follow_up", "moment", "insert", "recommend"),
        ("cart",),
        "checkout",
        before="add_to_cart",
    ),
    "purchase": Profile(
        ("follow_up", "test", "recommend", "moment", "insert", "by_channel"),
        ("product", "cart"),
        "cart",
        before="checkout_start",
        test="@add_to_cart",
        beside="@add_to_cart",
    ),
    "revenue": Profile(
        ("recommend", "moment", "follow_up", "test", "insert", "by_visits"),
        ("cart", "product"),
        "checkout",
        before="checkout_start",
        moment="time_on_page",
    ),
    "lead": Profile(
        ("form", "chat", "moment", "by_industry", "follow_up", "test"),
        ("pricing", "home"),
        "contact",
        fields=("email", "company", "message"),
    ),
    "contact": Profile(
        ("chat", "moment", "insert", "highlight", "test", "by_channel"),
        ("contact", "pricing", "home"),
        "contact",
        fields=("name", "email", "message"),
        beside="@form",
    ),
    "booking": Profile(
        ("moment", "test", "follow_up", "chat", "hide", "by_visits"),
        ("booking", "product", "home"),
        "booking",
    ),
    "donation": Profile(
        ("test", "moment", "hide", "follow_up", "by_visits"), ("donate", "home"), "donate"
    ),
    "job_apply": Profile(
        ("form", "test", "follow_up", "insert", "moment"), ("careers",), "careers", beside="@form"
    ),
    "subscribe": Profile(
        ("test", "chat", "insert", "by_visits", "moment"), ("pricing",), "pricing"
    ),
    "download": Profile(
        ("moment", "highlight", "test", "by_channel", "insert"),
        ("blog", "home"),
        moment="scroll_depth",
    ),
    "search": Profile(
        ("tooltip", "highlight", "test", "chat", "insert"),
        ("home", "category"),
        test="@headline",
        beside="@search",
    ),
    "cta_click": Profile(
        ("test", "by_channel", "highlight", "hide", "moment", "insert"), ("home", "pricing")
    ),
    "churn": Profile(
        ("keep_mail", "survey", "stuck", "chat", "by_visits"),
        ("account", "docs"),
        moment="inactivity",
    ),
}
