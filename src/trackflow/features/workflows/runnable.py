"""What this version of TrackFlow can run in a browser; the rest is refused by name."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from trackflow.engine.conditions import attributes_of
from trackflow.engine.document import step_parts
from trackflow.features.workflows.schemas import Document, Open

TRIGGERS = frozenset(
    {"page_view", "time_on_page", "scroll_depth", "exit_intent", "inactivity", "click"}
    | {"custom_event"}
)
EDITS = frozenset({"replace_text", "hide", "show", "set_style", "highlight"})
STEPS = EDITS | {"overlay", "redirect", "track", "wait", "branch"}
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


# Looks and spacing, and no more; web/sdk/src/styling.ts has the same lists.
STYLES = re.compile(
    r"(--.+|((background|caret|accent)-)?color|background|opacity|visibility|display|order|filter"
    r"|rotate|scale|((min|max)-)?(width|height)"
    r"|(border|outline|box-shadow|font|text|letter|line|word|white|padding|margin|gap|row|column"
    r"|flex|grid|align|justify|object|overflow)(-.+)?)"
)
LOADS_A_FILE = re.compile(r"(url|image|image-set|src|cross-fade)\(|\\", re.IGNORECASE)
NO_ELEMENTS: Final[Mapping[str, str]] = {}


def unsupported(document: Document, elements: Mapping[str, str] = NO_ELEMENTS) -> tuple[Open, ...]:
    """Every part of a document that this version cannot run, with its path and its name.

    `elements` has the roles and words (`@headline`) for which the site knows a CSS selector.
    """
    return (
        *_attributes(document.get("audience") or {}, "audience"),
        *_triggers(document.get("triggers") or [], "triggers", elements),
        *_steps(document, elements),
        *_fields(document),
    )


def _cannot(path: str, kind: str, name: str) -> Open:
    return Open(
        path=path, question=f"This version of TrackFlow cannot run the {kind} “{name}” yet."
    )


def _attributes(
    condition: dict[str, Any], path: str, also: frozenset[str] = frozenset()
) -> Iterator[Open]:
    for name in sorted(attributes_of(condition) - ATTRIBUTES - also):
        yield _cannot(f"{path}.{name}", "attribute", name)


def _triggers(
    triggers: list[dict[str, Any]], path: str, elements: Mapping[str, str]
) -> Iterator[Open]:
    for index, trigger in enumerate(triggers):
        here = f"{path}[{index}]"
        if "all" in trigger:
            yield from _triggers(trigger["all"], f"{here}.all", elements)
        else:
            yield from _trigger(trigger, here, elements)


def _trigger(trigger: dict[str, Any], here: str, elements: Mapping[str, str]) -> Iterator[Open]:
    if trigger.get("type") not in TRIGGERS:
        yield _cannot(f"{here}.type", "trigger", str(trigger.get("type")))
    else:
        yield from _target(trigger, here, elements)


def _target(part: dict[str, Any], here: str, elements: Mapping[str, str]) -> Iterator[Open]:
    target = str(part.get("target", ""))
    if target.startswith("@") and target not in elements:
        yield Open(
            path=f"{here}.target",
            question=f"This version does not find “{target}” by itself yet: "
            "give a CSS selector, such as `h1`.",
        )


def _steps(document: Document, elements: Mapping[str, str]) -> Iterator[Open]:
    passed_over: str | None = None
    for path, step in step_parts(document):
        here = _written(path)
        if passed_over and here.startswith(passed_over):
            continue
        kind = str(step.get("type"))
        if kind not in STEPS:
            # What is inside is of no interest as long as it cannot be run itself.
            passed_over = f"{here}."
            yield _cannot(f"{here}.type", "step", kind)
        else:
            yield from _step(step, kind, here, elements)


def _step(
    step: dict[str, Any], kind: str, here: str, elements: Mapping[str, str]
) -> Iterator[Open]:
    if kind == "overlay":
        yield from _overlay(step, here)
    elif kind == "branch":
        yield from _attributes(step["if"], f"{here}.if", frozenset({"outcome"}))
    elif kind == "wait" and "until" in step:
        yield from _trigger(step["until"], f"{here}.until", elements)
    elif kind in EDITS:
        yield from _target(step, here, elements)
        yield from _styles(step.get("styles") or {}, here)


def _styles(styles: dict[str, Any], here: str) -> Iterator[Open]:
    for name, value in styles.items():
        if not STYLES.fullmatch(name) or LOADS_A_FILE.search(str(value)):
            yield _cannot(f"{here}.styles.{name}", "style", f"{name}: {value}")


def _written(path: tuple[str | int, ...]) -> str:
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")


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
