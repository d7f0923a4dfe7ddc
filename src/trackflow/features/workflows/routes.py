"""The API of workflows."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request

from trackflow.engine.document import json_schema
from trackflow.features.events import EventStore
from trackflow.features.sites import DRAFT, MANAGE, PUBLISH, READ, Access, requires
from trackflow.features.workflows.conversing import ConversationTurn, MessageInput, converse
from trackflow.features.workflows.generation import Generation
from trackflow.features.workflows.generations import GenerationService
from trackflow.features.workflows.provenance import Source
from trackflow.features.workflows.schemas import (
    ChangesInput,
    Results,
    SentenceInput,
    Version,
    Workflow,
    WorkflowInput,
)
from trackflow.features.workflows.service import WorkflowService

router = APIRouter(prefix="/v1", tags=["workflows"])

Reader = Annotated[Access, Depends(requires(READ))]
Drafter = Annotated[Access, Depends(requires(DRAFT))]
Publisher = Annotated[Access, Depends(requires(PUBLISH))]
Manager = Annotated[Access, Depends(requires(MANAGE))]


def service(request: Request) -> WorkflowService:
    """The running service."""
    return request.state.workflows


def generation_service(request: Request) -> GenerationService:
    """The running service."""
    return request.state.generations


def event_store(request: Request) -> EventStore:
    """The store that answers for the events."""
    return request.state.events


def clock(request: Request) -> Callable[[], datetime]:
    """The server's clock."""
    return request.state.clock


Workflows = Annotated[WorkflowService, Depends(service)]
Events = Annotated[EventStore, Depends(event_store)]
VersionNumber = Annotated[int, Path(ge=1, le=2**31 - 1)]
Generations = Annotated[GenerationService, Depends(generation_service)]
Clock = Annotated[Callable[[], datetime], Depends(clock)]


@router.post("/generate")
async def generate_workflow(
    wanted: SentenceInput, access: Drafter, generations: Generations
) -> Generation:
    """What a sentence means: a document, a question, or a refusal.

    No workflow is made. The sentence and the answer are kept, to learn from.
    """
    return await generations.ask(access, wanted.prompt, wanted.site, wanted.lang)


@router.post("/converse")
async def converse_about_draft(
    wanted: MessageInput, access: Drafter, clock: Clock
) -> ConversationTurn:
    """The answer to a message of a conversation that makes and changes a draft; saves nothing."""
    return converse(wanted, clock().date())


@router.get("/schema/workflow")
async def workflow_schema(access: Reader) -> dict[str, Any]:
    """The JSON Schema of the workflow document."""
    return json_schema()


@router.get("/sites/{site}/workflows")
async def list_workflows(site: str, access: Reader, workflows: Workflows) -> list[Workflow]:
    """The workflows of a site, the latest change first."""
    return await workflows.workflows(access, site)


@router.post("/sites/{site}/workflows", status_code=201)
async def create_workflow(
    site: str, wanted: WorkflowInput, access: Drafter, workflows: Workflows
) -> Workflow:
    """A new draft from a document."""
    return await workflows.create(access, site, wanted.document, _source(wanted))


@router.get("/workflows/{workflow}")
async def get_workflow(workflow: str, access: Reader, workflows: Workflows) -> Workflow:
    """One workflow with its newest document and what keeps it from being published."""
    return await workflows.get(access, workflow)


@router.put("/workflows/{workflow}")
async def save_workflow(
    workflow: str, wanted: WorkflowInput, access: Drafter, workflows: Workflows
) -> Workflow:
    """A new version; what visitors get does not change until it is published."""
    return await workflows.save(access, workflow, wanted.document, _source(wanted))


@router.patch("/workflows/{workflow}")
async def edit_workflow(
    workflow: str, wanted: ChangesInput, access: Drafter, workflows: Workflows
) -> Workflow:
    """A new version with single fields changed by their paths."""
    return await workflows.edit(access, workflow, wanted.changes, wanted.origin or "person")


@router.get("/workflows/{workflow}/versions")
async def list_versions(workflow: str, access: Reader, workflows: Workflows) -> list[Version]:
    """Every saved version, the newest first."""
    return await workflows.versions(access, workflow)


@router.post("/workflows/{workflow}/versions/{version}/restore")
async def restore_version(
    workflow: str, version: VersionNumber, access: Drafter, workflows: Workflows
) -> Workflow:
    """A new version with the document of an older one."""
    return await workflows.restore(access, workflow, version)


@router.post("/workflows/{workflow}/publish")
async def publish_workflow(workflow: str, access: Publisher, workflows: Workflows) -> Workflow:
    """Give the newest version to visitors, or put it up for a review where one is due."""
    return await workflows.publish(access, workflow)


@router.post("/workflows/{workflow}/pause")
async def pause_workflow(workflow: str, access: Publisher, workflows: Workflows) -> Workflow:
    """Stop giving it to visitors."""
    return await workflows.pause(access, workflow)


@router.post("/workflows/{workflow}/resume")
async def resume_workflow(workflow: str, access: Publisher, workflows: Workflows) -> Workflow:
    """Give the published version to visitors again."""
    return await workflows.resume(access, workflow)


@router.post("/workflows/{workflow}/archive")
async def archive_workflow(workflow: str, access: Publisher, workflows: Workflows) -> Workflow:
    """Take it out of use; its versions and numbers are kept."""
    return await workflows.archive(access, workflow)


@router.delete("/workflows/{workflow}", status_code=204)
async def delete_workflow(workflow: str, access: Manager, workflows: Workflows) -> None:
    """Erase it with its versions, its sentence and what was said of it; archive it first."""
    await workflows.delete(access, workflow)


@router.get("/workflows/{workflow}/results")
async def workflow_results(
    workflow: str, access: Reader, workflows: Workflows, events: Events
) -> Results:
    """What visitors did: exposures, clicks, conversions; bots are left out."""
    return await workflows.results(access, workflow, events)


def _source(wanted: WorkflowInput) -> Source:
    return Source(wanted.sentence, wanted.generation, wanted.origin, wanted.confidence)
