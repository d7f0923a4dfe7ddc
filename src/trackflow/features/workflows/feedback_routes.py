"""The API of generations, of what people think of them, and of what there is to learn."""

from collections.abc import AsyncGenerator
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import StreamingResponse

from trackflow.features.sites import DRAFT, MANAGE, READ, Access, requires
from trackflow.features.workflows.generations import PAGE, GenerationService
from trackflow.features.workflows.schemas import FeedbackInput, KeptGeneration, Lesson, Outcome

router = APIRouter(prefix="/v1", tags=["feedback"])

Reader = Annotated[Access, Depends(requires(READ))]
Drafter = Annotated[Access, Depends(requires(DRAFT))]
Manager = Annotated[Access, Depends(requires(MANAGE))]


class Lines(StreamingResponse):
    """One JSON value a line."""

    media_type = "application/x-ndjson"


def service(request: Request) -> GenerationService:
    """The running service."""
    return request.state.generations


Generations = Annotated[GenerationService, Depends(service)]


@router.get("/generations")
async def list_generations(
    access: Reader,
    generations: Generations,
    outcome: Outcome | None = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = PAGE,
) -> list[KeptGeneration]:
    """The sentences that were asked for last, with their answers and what was said of these."""
    return await generations.generations(access, outcome, limit)


@router.get("/generations/{generation}")
async def get_generation(
    generation: str, access: Reader, generations: Generations
) -> KeptGeneration:
    """One of them."""
    return await generations.generation(access, generation)


@router.delete("/generations/{generation}", status_code=204)
async def erase_generation(generation: str, access: Manager, generations: Generations) -> None:
    """Erase a sentence with what was said of it; a workflow that came from it stays."""
    await generations.erase(access, generation)


@router.post("/generations/{generation}/feedback", status_code=201)
async def rate_generation(
    generation: str, wanted: FeedbackInput, access: Drafter, generations: Generations
) -> KeptGeneration:
    """Thumbs up or down, with a comment if there is one."""
    return await generations.rate(access, generation, wanted)


@router.get(
    "/feedback/export",
    response_class=Lines,
    responses={200: {"description": "A JSON object a line: docs/reference/feedback.md."}},
)
async def export_feedback(access: Reader, generations: Generations) -> Lines:
    """Every sentence with what became of it, as a line for the evals, the oldest first."""
    return Lines(_lines(generations.export(access)))


async def _lines(lessons: AsyncGenerator[Lesson]) -> AsyncGenerator[str]:
    async for lesson in lessons:
        yield lesson.model_dump_json() + "\n"
