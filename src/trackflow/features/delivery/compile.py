"""A published document as the browser gets it."""

from typing import Any

from trackflow.engine.conditions import guarded
from trackflow.features.workflows import Document, PublishedWorkflow

# The vocabulary's defaults for a workflow with an overlay; each holds until it is said.
OVERLAY_FREQUENCY = {"limit": 1, "per": "session", "stop_after": ["converted"]}
# An overlay that says no style is a modal: the one style that any content fits.
DEFAULT_STYLE = "modal"
CARRIED = ("pages", "triggers", "goal")


def compile_workflow(workflow: PublishedWorkflow) -> dict[str, Any]:
    """What the SDK needs to run one workflow: guarded audience, defaults written in."""
    document = workflow.document
    compiled: dict[str, Any] = {"id": workflow.id, "version": workflow.version}
    compiled |= {field: document[field] for field in CARRIED if document.get(field)}
    if audience := document.get("audience"):
        compiled["audience"] = guarded(audience)
    if frequency := _frequency(document):
        compiled["frequency"] = frequency
    return {**compiled, "steps": [_step(step) for step in document["steps"]]}


def _step(step: dict[str, Any]) -> dict[str, Any]:
    return {"style": DEFAULT_STYLE, **step} if step["type"] == "overlay" else step


def _frequency(document: Document) -> dict[str, Any] | None:
    shows_overlay = any(step["type"] == "overlay" for step in document["steps"])
    default = OVERLAY_FREQUENCY if shows_overlay else {}
    return {**default, **document.get("frequency", {})} or None
