"""Suggestions for a workflow, as they go out, and one of them applied."""

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from trackflow.engine.ideas import Results as EngineResults
from trackflow.engine.ideas import Suggestion, apply, optimize
from trackflow.features.events import EventStore
from trackflow.features.sites import Access
from trackflow.features.workflows.provenance import Source
from trackflow.features.workflows.schemas import Document, Results, Value, Workflow
from trackflow.features.workflows.service import WorkflowService
from trackflow.platform.errors import TrackFlowError


class SuggestionInput(BaseModel):
    """The suggestion to be applied, by its id."""

    model_config = ConfigDict(extra="forbid")

    suggestion: str = Field(min_length=1, max_length=200)


class Operation(Value):
    """One operation of a JSON Patch (RFC 6902); `value` is None where it is removed."""

    op: Literal["add", "remove", "replace", "test"]
    path: str
    value: Any = None


class WorkflowSuggestion(Value):
    """A change of a workflow, with its reason and what it improves.

    `at` is the path it is about, empty for the whole. `document` is what applying `patch` gives.
    """

    id: str
    kind: str
    at: str
    title: str
    reason: str
    improves: Literal["measurement", "conversion", "experience", "reach", "safety"]
    patch: tuple[Operation, ...]
    document: Document


async def suggestions_for(
    access: Access, workflow: str, workflows: WorkflowService, events: EventStore, today: date
) -> tuple[WorkflowSuggestion, ...]:
    """What would make the newest version better, the most important first.

    One that was ever published is judged by its results too.
    """
    found, suggestions = await _suggested(access, workflow, workflows, events, today)
    return tuple(_value(each, found.document) for each in suggestions)


async def apply_suggestion(
    access: Access,
    workflow: str,
    suggestion: str,
    workflows: WorkflowService,
    events: EventStore,
    today: date,
) -> Workflow:
    """A new version with the suggested change; raises 404 where it is not suggested any more."""
    found, suggestions = await _suggested(access, workflow, workflows, events, today)
    wanted = next((each for each in suggestions if each.id == suggestion), None)
    if wanted is None:
        raise TrackFlowError(
            "suggestion_not_found",
            404,
            f"There is no suggestion “{suggestion[:100]}” for this workflow.",
            "`trackflow workflows optimize ID` shows what is suggested now.",
        )
    changed = apply(wanted, found.document)
    return await workflows.save(access, workflow, changed, Source(origin="suggestion"))


async def _suggested(
    access: Access, workflow: str, workflows: WorkflowService, events: EventStore, today: date
) -> tuple[Workflow, tuple[Suggestion, ...]]:
    found = await workflows.get(access, workflow)
    results = await workflows.results(access, workflow, events) if found.published else None
    return found, optimize(found.document, today, results=_counted(results))


def _counted(results: Results | None) -> EngineResults | None:
    if results is None or not results.exposed_visitors or results.converted is None:
        return None
    return EngineResults(
        exposures=results.exposed_visitors,
        conversions=results.converted,
        clicked=min(results.clicked, results.exposed_visitors),
        dismissed=min(results.dismissed, results.exposed_visitors),
    )


def _value(suggestion: Suggestion, document: Document) -> WorkflowSuggestion:
    return WorkflowSuggestion(
        id=suggestion.id,
        kind=suggestion.kind,
        at=suggestion.at,
        title=suggestion.title,
        reason=suggestion.reason,
        improves=suggestion.improves,
        patch=tuple(
            Operation(op=change.op, path=change.path, value=change.value)
            for change in suggestion.patch
        ),
        document=apply(suggestion, document),
    )
