"""GA4's default channel groups, in the order in which GA4 asks.

The rules are those of "Default channel group" in the Google Analytics help
(https://support.google.com/analytics/answer/9756891); the names are in snake_case.
"""

import re

from trackflow.engine.traffic import sources
from trackflow.engine.traffic.names import brand, without_www

_PAID = re.compile(r".*cp.*|ppc|retargeting|paid.*")
_CROSS_NETWORK = re.compile(r"cross-network")
_SHOPPING_CAMPAIGN = re.compile(r"(.*(([^a-df-z]|^)shop|shopping).*)")
_PUSH = re.compile(r".*push|.*(mobile|notification).*")
_DISPLAY = frozenset(("display", "banner", "expandable", "interstitial", "cpm"))
_SOCIAL = frozenset(
    ("social", "social-network", "social-media", "sm", "social network", "social media")
)
_EMAIL = frozenset(("email", "e-mail", "e_mail", "e mail"))
_WEBMAIL = frozenset(("gmail", "yahoo_mail", "outlook", "proton_mail"))
_REFERRAL = frozenset(("referral", "app", "link"))
_ASSISTANTS = frozenset(
    (
        *("chatgpt", "claude", "copilot", "deepseek", "gemini", "grok", "meta_ai", "mistral"),
        *("perplexity", "poe", "you"),
    )
)
_CATEGORIES = {
    "shopping": sources.SHOPPING | {"google_shopping"},
    "search": sources.SEARCH | {"kagi", "startpage"},
    "social": sources.SOCIAL | {"x", "tiktok", "hackernews", "producthunt", "telegram", "bluesky"},
    "video": sources.VIDEO,
}


def category(*spellings: str | None) -> str | None:
    """`search`, `shopping`, `social` or `video`, by whichever spelling of a source is on a list."""
    for said in spellings:
        name = without_www(said.strip().lower()) if said else ""
        for kind, members in _CATEGORIES.items():
            if name in members:
                return kind
    return None


def host_category(host: str, name: str) -> str | None:
    """The category of a referring host: as listed, by its parent domains, or by its name.

    A search engine has a host for each country, so `google.de` counts as `google`; its other
    services (`docs.google.com`) do not.
    """
    labels = without_www(host).split(".")
    if labels[0] == "com":  # the package name of an Android app, which is no host
        return category(name)
    parents = [".".join(labels[start:]) for start in range(len(labels) - 1)]
    listed = category(*parents[:1])
    if listed or "google" not in labels:
        return listed or category(*parents[1:], name)
    return category(name) if labels[0] == brand(host) else None


def is_assistant(name: str | None) -> bool:
    """Whether this source is an AI assistant that sends people on to sites."""
    return name in _ASSISTANTS


def channel_of(
    name: str | None, said: str | None, kind: str | None, medium: str | None, campaign: str | None
) -> str:
    """The channel group.

    `name` is the source in our words, `said` as it arrived, `kind` its category; `medium` and
    `campaign` are lower-case or None. Nothing known at all is `direct`.
    """
    if name is None and medium is None and campaign is None:
        return "direct"
    medium, campaign = medium or "", campaign or ""
    return (
        _paid(kind, medium, campaign)
        or _organic(name, kind, medium, campaign)
        or _owned({name or "", said or ""}, name, medium)
        or "unassigned"
    )


def _paid(kind: str | None, medium: str, campaign: str) -> str | None:
    if _CROSS_NETWORK.search(campaign):
        return "cross_network"
    paid = _PAID.fullmatch(medium) is not None
    if paid and (kind == "shopping" or _SHOPPING_CAMPAIGN.fullmatch(campaign)):
        return "paid_shopping"
    if paid and kind in ("search", "social", "video"):
        return f"paid_{kind}"
    if medium in _DISPLAY:
        return "display"
    return "paid_other" if paid else None


def _organic(name: str | None, kind: str | None, medium: str, campaign: str) -> str | None:
    if medium == "ai-assistant" or (is_assistant(name) and medium not in _EMAIL):
        return "ai_assistant"
    if kind == "shopping" or _SHOPPING_CAMPAIGN.fullmatch(campaign):
        return "organic_shopping"
    if kind == "social" or medium in _SOCIAL:
        return "organic_social"
    if kind == "video" or "video" in medium:
        return "organic_video"
    if kind == "search" or medium == "organic":
        return "organic_search"
    return "referral" if medium in _REFERRAL else None


def _owned(names: set[str], name: str | None, medium: str) -> str | None:
    if names & _EMAIL or medium in _EMAIL or name in _WEBMAIL:
        return "email"
    if medium in ("affiliate", "affiliates"):
        return "affiliates"
    if medium == "audio":
        return "audio"
    if "sms" in names or medium == "sms":
        return "sms"
    if _PUSH.fullmatch(medium) or "firebase" in names:
        return "push"
    return None
