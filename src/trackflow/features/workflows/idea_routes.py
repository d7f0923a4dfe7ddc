"""The API of ideas for a goal and of suggestions for a workflow."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from trackflow.features.elements import ElementService
from trackflow.features.sites import SiteService
from trackflow.features.workflows.ideas import GoalIdeas, GoalInput, ideas_for
from trackflow.features.workflows.known_site import site_facts
from trackflow.features.workflows.routes import Clock, Drafter, Events, Reader, Workflows
from trackflow.features.workflows.schemas import Workflow
from trackflow.features.workflows.suggestions import (
    SuggestionInput,
    WorkflowSuggestion,
    apply_suggestion,
    suggestions_for,
)

router = APIRouter(prefix="/v1", tags=["ideas"])


def site_service(request: Request) -> SiteService:
    """The running service of sites."""
    return request.state.sites


def element_service(request: Request) -> ElementService:
    """The running service of elements."""
    return request.state.elements


Sites = Annotated[SiteService, Depends(site_service)]
Elements = Annotated[ElementService, Depends(element_service)]


@router.post("/ideas")
async def find_ideas(wanted: GoalInput, access: Drafter, clock: Clock) -> GoalIdeas:
    """Three to five workflows for a goal, ranked, or a question. Nothing is saved."""
    return ideas_for(wanted.goal, clock().date())


@router.post("/sites/{site}/ideas")
async def find_ideas_for_site(
    site: str,
    wanted: GoalInput,
    access: Drafter,
    sites: Sites,
    elements: Elements,
    events: Events,
    clock: Clock,
) -> GoalIdeas:
    """The same, ranked by what the site has and counts. Nothing is saved."""
    facts = await site_facts(access, site, sites, elements, events)
    return ideas_for(wanted.goal, clock().date(), facts)


@router.get("/workflows/{workflow}/suggestions")
async def list_suggestions(
    workflow: str, access: Reader, workflows: Workflows, events: Events, clock: Clock
) -> tuple[WorkflowSuggestion, ...]:
    """What would make the newest version better, each with its patch and its reason."""
    return await suggestions_for(access, workflow, workflows, events, clock().date())


@router.post("/workflows/{workflow}/suggestions")
async def take_suggestion(
    workflow: str,
    wanted: SuggestionInput,
    access: Drafter,
    workflows: Workflows,
    events: Events,
    clock: Clock,
) -> Workflow:
    """A new version with one of the suggestions applied."""
    today = clock().date()
    return await apply_suggestion(access, workflow, wanted.suggestion, workflows, events, today)
