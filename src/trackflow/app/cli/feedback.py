"""`trackflow workflows feedback` and `trackflow feedback`: what was thought of the answers."""

import sys
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TextIO

import typer

from trackflow.app.cli.context import with_services
from trackflow.app.cli.output import Json, print_json, print_table, say
from trackflow.app.cli.reviews import checked_comment
from trackflow.app.services import Services
from trackflow.features.sites import Access
from trackflow.features.workflows import FeedbackInput, KeptGeneration
from trackflow.platform.errors import TrackFlowError

app = typer.Typer(
    help="Sentences, what became of them, and what people think of the answers.",
    no_args_is_help=True,
)


class Outcome(StrEnum):
    """What a sentence can come to."""

    workflow = "workflow"
    clarify = "clarify"
    refuse = "refuse"


Organization = Annotated[
    str | None, typer.Option(help="An organization's id or name; else the first.")
]


def feedback(
    answer: Annotated[str, typer.Argument(help="A workflow, wf_…, or a generation, gen_…")],
    up: Annotated[bool, typer.Option("--up", help="The sentence was understood.")] = False,
    down: Annotated[bool, typer.Option("--down", help="It was not.")] = False,
    comment: Annotated[str | None, typer.Option(help="Why; plain text.")] = None,
    as_json: Json = False,
) -> None:
    """Say whether a sentence was understood."""
    if up == down:
        raise TrackFlowError(
            "no_rating", 422, "Thumbs up, or down?", "Give one of --up and --down."
        )
    given = FeedbackInput(rating="up" if up else "down", comment=checked_comment(comment))

    async def rate(services: Services, access: Access) -> KeptGeneration:
        generation = await _generation(services, access, answer)
        return await services.generations.rate(access, generation, given)

    kept = with_services(rate)
    if as_json:
        print_json(kept)
        return
    say(f"Thank you. Kept with “{kept.prompt}” ({kept.id}).")


@app.command("list")
def list_feedback(
    outcome: Annotated[Outcome | None, typer.Option(help="Only these answers.")] = None,
    organization: Organization = None,
    as_json: Json = False,
) -> None:
    """The sentences that were asked for last, and what people think of the answers."""
    wanted = outcome.value if outcome else None
    found = with_services(
        lambda services, access: services.generations.generations(access, wanted), organization
    )
    if as_json:
        print_json(found)
        return
    print_table(
        ("generation", "answer", "sure", "said", "sentence"),
        [
            (one.id, one.outcome, f"{one.confidence:.0%}", _ratings(one), one.prompt[:120])
            for one in found
        ],
        "No sentence was kept yet; `trackflow workflows create SITE SENTENCE` keeps one.",
    )


@app.command()
def export(
    organization: Organization = None,
    output: Annotated[Path | None, typer.Option(help="A file; else standard output.")] = None,
) -> None:
    """Every sentence with what became of it, a JSON line each, as the evals read them."""

    async def lines(services: Services, access: Access) -> int:
        count = 0
        with opened(output) as file:
            async for lesson in services.generations.export(access):
                file.write(lesson.model_dump_json() + "\n")
                count += 1
        return count

    count = with_services(lines, organization)
    if output:
        say(f"{count} lines are in {output}.")


def opened(output: Path | None) -> AbstractContextManager[TextIO]:
    """The file to write to; standard output where none is named."""
    if output is None:
        return nullcontext(sys.stdout)
    try:
        return output.open("w", encoding="utf-8")
    except OSError as error:
        raise TrackFlowError(
            "unwritable_file", 422, f"{output} cannot be written: {error}.", "Check the path."
        ) from error


@app.command()
def erase(
    generation: Annotated[str | None, typer.Argument(help="A generation's id, gen_…")] = None,
    before: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="All that were last asked before this day (UTC)."),
    ] = None,
    organization: Organization = None,
) -> None:
    """Erase kept sentences with what was said of them; workflows stay."""
    if (generation is None) == (before is None):
        raise TrackFlowError(
            "nothing_to_erase", 422, "Give a generation or --before.", "Give exactly one of them."
        )

    async def act(services: Services, access: Access) -> int:
        if before is not None:
            moment = before.replace(tzinfo=UTC)
            return await services.generations.erase_before(access, moment)
        await services.generations.erase(access, str(generation))
        return 1

    say(f"Erased: {with_services(act, organization)}.")


async def _generation(services: Services, access: Access, answer: str) -> str:
    if not answer.startswith("wf_"):
        return answer
    workflow = await services.workflows.get(access, answer)
    if workflow.generation_id is None:
        raise TrackFlowError(
            "no_generation",
            409,
            "This workflow came from no sentence that is still kept.",
            "Only what was made from a sentence can be rated.",
        )
    return workflow.generation_id


def _ratings(kept: KeptGeneration) -> str:
    return ", ".join(
        f"{said.rating}: {said.comment}" if said.comment else said.rating for said in kept.feedback
    )
