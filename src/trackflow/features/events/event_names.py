"""One name for one act: the event names of the Segment and GA4 specifications, in our words."""

import re
from functools import lru_cache

_OURS = {
    "order_completed": "purchase",
    "order_placed": "purchase",
    "checkout_completed": "purchase",
    "payment_succeeded": "purchase",
    "ecommerce_purchase": "purchase",
    "product_added": "add_to_cart",
    "product_added_to_cart": "add_to_cart",
    "added_to_cart": "add_to_cart",
    "checkout_started": "checkout_start",
    "begin_checkout": "checkout_start",
    "initiate_checkout": "checkout_start",
    "signed_up": "signup",
    "sign_up": "signup",
    "user_signed_up": "signup",
    "account_created": "signup",
    "complete_registration": "signup",
    "signed_in": "login",
    "sign_in": "login",
    "user_signed_in": "login",
    "logged_in": "login",
    "log_in": "login",
    "demo_requested": "demo_request",
    "request_demo": "demo_request",
    "generate_lead": "lead",
    "lead_generated": "lead",
    "lead_captured": "lead",
    "newsletter_subscribed": "newsletter_signup",
    "newsletter_signed_up": "newsletter_signup",
    "email_subscribed": "newsletter_signup",
    "trial_started": "trial_start",
    "start_trial": "trial_start",
    "contacted": "contact",
    "contact_us": "contact",
    "booking_completed": "booking",
    "appointment_booked": "booking",
    "schedule": "booking",
    "donated": "donation",
    "donate": "donation",
    "donation_completed": "donation",
    "job_applied": "job_apply",
    "application_submitted": "job_apply",
    "subscribed": "subscribe",
    "subscription_started": "subscribe",
    "file_download": "download",
    "file_downloaded": "download",
    "downloaded": "download",
    "products_searched": "search",
    "view_search_results": "search",
    "searched": "search",
    "cta_clicked": "cta_click",
    "click_cta": "cta_click",
    "page_viewed": "page_view",
    "pageview": "page_view",
}
_CALLS = {"page": "page_view", "screen": "screen_view"}
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_OTHER = re.compile(r"[^\w]+|_+")


@lru_cache(maxsize=4096)
def event_name(raw: str) -> str:
    """`Order Completed`, `orderCompleted` and `purchase` are all `purchase`.

    A name without an equal is put into snake_case: `Button Clicked` is `button_clicked`.
    """
    words = _WORD_START.sub("_", raw[:255])
    name = _OTHER.sub("_", words).strip("_").lower()
    return _OURS.get(name, name) or raw[:255]


def call_name(kind: str, event: str | None) -> tuple[str, str | None]:
    """Our name of a call and the raw one: a page call is a `page_view`."""
    if kind == "track" and event:
        return event_name(event), event[:255]
    return _CALLS.get(kind, kind), None
