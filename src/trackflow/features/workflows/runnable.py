"""What this version of TrackFlow can run in a browser; the rest is refused by name."""

import re
from collections.abc import Iterator
from typing import Any

from trackflow.engine.conditions import attributes_of
from trackflow.engine.document import step_parts
from trackflow.features.workflows.schemas import Document, Open

# Done by the server, later.
SERVER_STEPS = frozenset({"email", "sms", "webhook", "notify_team"})
# What only the server knows of a visitor.
SERVER_ATTRIBUTES = frozenset({"country", "region", "city", "continent", "segments"})
TARGETED = frozenset(
    {"replace_text", "replace_html", "insert_html", "set_attribute", "swap_image", "hide", "show"}
    | {"set_style", "highlight", "scroll_to", "rewrite_link", "personalize", "recommend", "form"}
)


# Looks and spacing, and no more.
STYLES = re.compile(
    r"(--.+|((background|caret|accent)-)?color|background|opacity|visibility|display|order|filter"
    r"|rotate|scale|((min|max)-)?(width|height)"
    r"|(border|outline|box-shadow|font|text|letter|line|word|white|padding|margin|gap|row|column"
    r"|flex|grid|align|justify|object|overflow)(-.+)?)"
)
LOADS_A_FILE = re.compile(r"(url|image|image-set|src|cross-fade)\(|\\", re.IGNORECASE)


def unsupported(document: Document) -> tuple[Open, ...]:
    """Every part of a document that this version cannot run, with its path and its name.

    A role (`@headline`) cannot be run as it is: replace those that the site's map has before.
    """
    return (
        *_attributes(document.get("audience") or {}, "audience"),
        *_triggers(document.get("triggers") or [], "triggers"),
        *_steps(document),
        *_fields(document),
    )


def _cannot(path: str, kind: str, name: str) -> Open:
    return Open(
        path=path, question=f"This version of TrackFlow cannot run the {kind} “{name}” yet."
    )


def _attributes(condition: dict[str, Any], path: str) -> Iterator[Open]:
    for name in sorted(attributes_of(condition) & SERVER_ATTRIBUTES):
        yield _cannot(f"{path}.{name}", "attribute", name)


def _triggers(triggers: list[dict[str, Any]], path: str) -> Iterator[Open]:
    for index, trigger in enumerate(triggers):
        here = f"{path}[{index}]"
        if "all" in trigger:
            yield from _triggers(trigger["all"], f"{here}.all")
        else:
            yield from _target(trigger, here)


def _target(part: dict[str, Any], here: str) -> Iterator[Open]:
    target = str(part.get("target", ""))
    if target.startswith("@"):
        yield Open(
            path=f"{here}.target",
            question=f"The site's map has no “{target}” for these pages yet. Read one of them: "
            "trackflow elements read SITE /page, or give a CSS selector, such as `h1`.",
        )


def _steps(document: Document) -> Iterator[Open]:
    passed_over: str | None = None
    for path, step in step_parts(document):
        here = _written(path)
        if passed_over and here.startswith(passed_over):
            continue
        kind = str(step.get("type"))
        if kind in SERVER_STEPS:
            # What is inside is of no interest as long as it cannot be run itself.
            passed_over = f"{here}."
            yield _cannot(f"{here}.type", "step", kind)
        else:
            yield from _step(step, kind, here)


def _step(step: dict[str, Any], kind: str, here: str) -> Iterator[Open]:
    if kind == "branch":
        yield from _attributes(step["if"], f"{here}.if")
    elif kind == "personalize" and step.get("by") in SERVER_ATTRIBUTES:
        yield _cannot(f"{here}.by", "attribute", step["by"])
    elif kind == "wait" and "until" in step:
        yield from _target(step["until"], f"{here}.until")
    elif kind == "experiment" and step.get("ramp"):
        yield _cannot(f"{here}.ramp", "field", "ramp")
    if kind in TARGETED or step.get("style") == "tooltip":
        yield from _target(step, here)
        yield from _styles(step.get("styles") or {}, here)


def _styles(styles: dict[str, Any], here: str) -> Iterator[Open]:
    for name, value in styles.items():
        if not STYLES.fullmatch(name) or LOADS_A_FILE.search(str(value)):
            yield _cannot(f"{here}.styles.{name}", "style", f"{name}: {value}")


def _written(path: tuple[str | int, ...]) -> str:
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")


def _fields(document: Document) -> Iterator[Open]:
    if document.get("holdout"):
        yield _cannot("holdout", "field", "holdout")
