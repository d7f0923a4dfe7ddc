"""What this version of TrackFlow can run in a browser; the rest is refused by name."""

from collections.abc import Iterator
from typing import Any

from trackflow.engine.conditions import attributes_of
from trackflow.features.workflows.schemas import Document, Open

TRIGGERS = frozenset({"page_view", "time_on_page"})
STEPS = frozenset({"overlay", "replace_text"})
OVERLAY_STYLES = frozenset({"modal", "banner"})
OVERLAY_FIELDS = frozenset(
    {"id", "type", "style", "position", "title", "body", "image", "cta", "secondary_cta"}
    | {"coupon", "close_after_seconds"}
)
ATTRIBUTES = frozenset(
    {"device", "os", "browser", "channel", "source", "referrer", "path", "language", "timezone"}
    | {"utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"}
    | {"local_hour", "local_weekday", "visits", "pages_viewed", "session_seconds"}
    | {"days_since_first_visit", "days_since_last_visit"}
)


def unsupported(document: Document) -> tuple[Open, ...]:
    """Every part of a document that this version cannot run, with its path and its name."""
    return (
        *_attributes(document.get("audience") or {}),
        *_triggers(document.get("triggers") or [], "triggers"),
        *_steps(document.get("steps") or []),
        *_fields(document),
    )


def _cannot(path: str, kind: str, name: str) -> Open:
    return Open(
        path=path, question=f"This version of TrackFlow cannot run the {kind} “{name}” yet."
    )


def _attributes(audience: dict[str, Any]) -> Iterator[Open]:
    for name in sorted(attributes_of(audience) - ATTRIBUTES):
        yield _cannot(f"audience.{name}", "attribute", name)


def _triggers(triggers: list[dict[str, Any]], path: str) -> Iterator[Open]:
    for index, trigger in enumerate(triggers):
        here = f"{path}[{index}]"
        if "all" in trigger:
            yield from _triggers(trigger["all"], f"{here}.all")
        elif trigger.get("type") not in TRIGGERS:
            yield _cannot(f"{here}.type", "trigger", str(trigger.get("type")))


def _steps(steps: list[dict[str, Any]]) -> Iterator[Open]:
    for index, step in enumerate(steps):
        here = f"steps[{index}]"
        kind = str(step.get("type"))
        if kind not in STEPS:
            yield _cannot(f"{here}.type", "step", kind)
        elif kind == "overlay":
            yield from _overlay(step, here)
        elif str(step.get("target", "")).startswith("@"):
            yield Open(
                path=f"{here}.target",
                question=f"This version does not find “{step['target']}” by itself yet: "
                "give a CSS selector, such as `h1`.",
            )


def _overlay(step: dict[str, Any], here: str) -> Iterator[Open]:
    style = step.get("style", "modal")
    if style not in OVERLAY_STYLES:
        yield _cannot(f"{here}.style", "overlay style", style)
    for field in sorted(set(step) - OVERLAY_FIELDS):
        yield _cannot(f"{here}.{field}", "overlay field", field)


def _fields(document: Document) -> Iterator[Open]:
    for field in ("schedule", "holdout"):
        if document.get(field):
            yield _cannot(field, "field", field)
