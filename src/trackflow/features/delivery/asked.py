"""Which attributes the workflows of a site ask for, and which build of the core can tell them."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Final, cast

from trackflow.engine.conditions import attributes_of
from trackflow.engine.document import did_count, step_parts
from trackflow.features.delivery.paths import pages_pattern

Document = dict[str, Any]

# What every build of the core knows; the site's own traits are known by any name.
ALWAYS_KNOWN: Final = frozenset(
    {"path", "logged_in", "outcome", "plan", "industry", "company", "company_size", "role"}
    | {"cart_value", "cart_items", "orders", "lifetime_value", "lead_score"}
    | {"intent", "conversion_probability", "churn_risk"}
)
KNOWN: Final = ALWAYS_KNOWN | (
    {"device", "os", "browser", "channel", "source", "referrer", "language", "timezone"}
    | {"utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"}
    | {"local_hour", "local_weekday", "visits", "pages_viewed", "session_seconds", "customer"}
    | {"days_since_first_visit", "days_since_last_visit", "viewed"}
)
"""Every attribute with a name of its own that a browser can tell."""


def is_known(name: str) -> bool:
    """Whether a browser can tell this attribute."""
    return name in KNOWN or name.startswith(("traits.", "page.", "did."))


def asked_attributes(document: Document) -> frozenset[str]:
    """Every attribute that a document's audience, triggers and steps ask for."""
    return frozenset(_asked(document))


def _asked(document: Document) -> Iterator[str]:
    yield from attributes_of(document.get("audience") or {})
    yield from _triggers(document.get("triggers") or [])
    for _, step in step_parts(document):
        if step.get("type") == "branch":
            yield from attributes_of(step["if"])
        elif step.get("type") == "personalize" and step.get("by"):
            yield step["by"]
        elif "until" in step:
            yield from _triggers([step["until"]])


def _triggers(triggers: list[Any]) -> Iterator[str]:
    for trigger in triggers:
        if "all" in trigger:
            yield from _triggers(trigger["all"])
        elif trigger.get("type") in ("page_views", "page_sequence"):
            yield "pages_viewed"
        elif trigger.get("type") == "prediction":
            yield trigger["attribute"]


def needs_whole_page(asked: Iterable[str]) -> bool:
    """Whether only the whole page can tell one of them."""
    return any(name.startswith("page.") for name in asked)


def counts(asked: Iterable[str]) -> dict[str, dict[str, Any]]:
    """What the browser has to count, by attribute: `event`, and `pages` (a pattern) and `days`."""
    names = {"did.purchase" if name == "customer" else name for name in asked}
    found = {name: did_count(name) for name in sorted(names)}
    return {
        name: {
            "event": rule.event,
            **({"pages": pages_pattern([rule.pages])} if rule.pages else {}),
            **({"days": rule.days} if rule.days else {}),
        }
        for name, rule in found.items()
        if rule
    }


def build_name(workflows: Collection[dict[str, Any]], asked: Iterable[str]) -> str:
    """The smallest core that can run these compiled workflows: `core`, `core-steps` …"""
    knows = any(name not in ALWAYS_KNOWN and not name.startswith("traits.") for name in asked)
    acts = any(
        "frequency" in workflow or any(not _is_simple(step) for step in workflow["steps"])
        for workflow in workflows
    )
    name = {
        (False, False): "core",
        (True, False): "core-steps",
        (False, True): "core-known",
        (True, True): "core-full",
    }[acts, knows]
    return f"{name}-marks" if any(_has_fingerprints(each) for each in workflows) else name


def _is_simple(step: dict[str, Any]) -> bool:
    return step["type"] in ("edit", "skip") and "part" not in step


def _has_fingerprints(part: Any) -> bool:
    """Whether a target of a compiled workflow is more than a selector."""
    if isinstance(part, list):
        return any(_has_fingerprints(each) for each in cast("list[Any]", part))
    if not isinstance(part, dict):
        return False
    given = cast("dict[str, Any]", part)
    places = (given[key] for key in ("steps", "triggers", "all", "until") if key in given)
    return isinstance(given.get("target"), list) or any(_has_fingerprints(each) for each in places)
