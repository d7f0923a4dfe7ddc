"""A published document as the browser gets it."""

from datetime import UTC, datetime, tzinfo
from typing import Any, Final

from trackflow.engine.conditions import guarded
from trackflow.engine.document import step_parts, with_targets
from trackflow.features.delivery.asked import asked_attributes, needs_whole_page
from trackflow.features.delivery.paths import pages_pattern
from trackflow.features.delivery.schedule import is_open
from trackflow.features.delivery.steps import Surroundings, flat_steps
from trackflow.features.delivery.triggers import compiled_trigger
from trackflow.features.elements import ElementMap
from trackflow.features.workflows import Document, PublishedWorkflow

# The vocabulary's defaults for a workflow with an overlay; each holds until it is said.
OVERLAY_FREQUENCY: Final[dict[str, Any]] = {
    "limit": 1,
    "per": "session",
    "stop_after": ["converted"],
}
MINUTE: Final = 60_000
UNITS: Final = {"m": MINUTE, "h": 60 * MINUTE, "d": 24 * 60 * MINUTE}
# Longer than any visitor has lived with a browser, in milliseconds.
EVER: Final = 10**13


def compile_workflow(
    workflow: PublishedWorkflow,
    elements: ElementMap,
    around: Surroundings | None = None,
    now: datetime | None = None,
) -> dict[str, Any]:
    """What the SDK needs to run one workflow: all is decided here that can be.

    Pages are a regular expression, conditions are guarded, defaults written in, steps one list,
    and targets by role or by words are what the site's map has for the workflow's pages:
    fingerprints, or selectors. `off` marks a workflow whose schedule is closed `now`.
    """
    around = around or Surroundings(workflow.id)
    document = with_targets(workflow.document, elements.targets(workflow.document.get("pages")))
    compiled: dict[str, Any] = {"id": workflow.id, "version": workflow.version}
    if pages := pages_pattern(document.get("pages")):
        compiled["pages"] = pages
    if goal := document.get("goal"):
        compiled["goal"] = {"event": goal["event"]}
    if audience := document.get("audience"):
        compiled["audience"] = guarded(audience)
    if triggers := _triggers(document):
        compiled["triggers"] = triggers
    if frequency := _frequency(document):
        compiled["frequency"] = frequency
    if needs_whole_page(asked_attributes(document)):
        compiled["late"] = True
    if not _is_on(document, now, around.timezone):
        compiled["off"] = True
    return {**compiled, "steps": list(flat_steps(document["steps"], around))}


def _triggers(document: Document) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = document.get("triggers") or []
    # A page view alone is what happens anyway.
    return [] if said == [{"type": "page_view"}] else [compiled_trigger(each) for each in said]


def _is_on(document: Document, now: datetime | None, timezone: tzinfo) -> bool:
    schedule = document.get("schedule")
    return not schedule or is_open(schedule, now or datetime.now(UTC), timezone)


def _frequency(document: Document) -> dict[str, Any] | None:
    shows_overlay = any(part.get("type") == "overlay" for _, part in step_parts(document))
    default: dict[str, Any] = OVERLAY_FREQUENCY if shows_overlay else {}
    said: dict[str, Any] = {**default, **document.get("frequency", {})}
    per = str(said.pop("per", "session"))
    if per == "page":
        said["per"] = per
    elif per != "session":
        said["per"] = EVER if per == "visitor" else int(per[:-1]) * UNITS[per[-1]]
    return said or None
