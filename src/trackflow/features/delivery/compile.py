"""A published document as the browser gets it."""

from collections.abc import Iterator
from typing import Any

from trackflow.engine.conditions import attributes_of, guarded
from trackflow.engine.document import step_parts, with_targets
from trackflow.features.elements import ElementMap
from trackflow.features.workflows import Document, PublishedWorkflow

# The vocabulary's defaults for a workflow with an overlay; each holds until it is said.
OVERLAY_FREQUENCY = {"limit": 1, "per": "session", "stop_after": ["converted"]}
# An overlay that says no style is a modal: the one style that any content fits.
DEFAULT_STYLE = "modal"
CARRIED = ("pages", "goal")

Step = dict[str, Any]


def compile_workflow(workflow: PublishedWorkflow, elements: ElementMap) -> dict[str, Any]:
    """What the SDK needs to run one workflow: guarded conditions, defaults written in.

    Nested steps become one list: a branch that does not hold passes over `else` steps, a `skip`
    over `steps` steps, itself included in both. Targets by role or by words become what the
    site's map has for the workflow's pages: fingerprints, or selectors.
    """
    pages = workflow.document.get("pages")
    document = with_targets(workflow.document, elements.targets(pages))
    compiled: dict[str, Any] = {"id": workflow.id, "version": workflow.version}
    compiled |= {field: document[field] for field in CARRIED if document.get(field)}
    if triggers := document.get("triggers"):
        compiled["triggers"] = [_trigger(trigger) for trigger in triggers]
    if audience := document.get("audience"):
        compiled["audience"] = guarded(audience)
    if frequency := _frequency(document):
        compiled["frequency"] = frequency
    return {**compiled, "steps": list(_steps(document["steps"]))}


def _trigger(trigger: dict[str, Any]) -> dict[str, Any]:
    if "all" in trigger:
        return {"all": [_trigger(part) for part in trigger["all"]]}
    if where := trigger.get("where"):
        return {**trigger, "where": guarded(where)}
    return trigger


def _steps(steps: list[Step]) -> Iterator[Step]:
    for step in steps:
        match step["type"]:
            case "branch":
                yield from _branch(step)
            case "redirect":
                yield from _redirect(step)
            case "wait" if "until" in step:
                yield {**step, "until": _trigger(step["until"])}
            case "overlay":
                yield {"style": DEFAULT_STYLE, **step}
            case _:
                yield step


def _branch(step: Step) -> Iterator[Step]:
    then = list(_steps(step.get("then") or []))
    otherwise = list(_steps(step.get("else") or []))
    if otherwise:
        then.append({"id": f"{step.get('id')}-end", "type": "skip", "steps": len(otherwise) + 1})
    kept = {key: value for key, value in step.items() if key in ("id", "type")}
    condition = step["if"]
    asks = {"asks_outcome": True} if "outcome" in attributes_of(condition) else {}
    yield {**kept, "if": guarded(condition), "else": len(then) + 1, **asks}
    yield from then
    yield from otherwise


def _redirect(step: Step) -> Iterator[Step]:
    if seconds := step.get("delay_seconds"):
        yield {"id": f"{step.get('id')}-delay", "type": "wait", "seconds": seconds}
    yield {key: value for key, value in step.items() if key != "delay_seconds"}


def _frequency(document: Document) -> dict[str, Any] | None:
    shows_overlay = any(part.get("type") == "overlay" for _, part in step_parts(document))
    default = OVERLAY_FREQUENCY if shows_overlay else {}
    return {**default, **document.get("frequency", {})} or None
