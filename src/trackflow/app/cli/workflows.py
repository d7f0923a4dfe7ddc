"""`trackflow workflows`: drafts, versions, publishing, results."""

import json
from collections.abc import Awaitable, Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from trackflow.app.cli.context import settings, with_services
from trackflow.app.cli.output import Json, complain, print_json, print_table, say
from trackflow.app.cli.sites import SiteName
from trackflow.app.services import Services
from trackflow.engine.document import DocumentInvalid, read_document, words_of
from trackflow.features.events import open_store
from trackflow.features.sites import Access
from trackflow.features.workflows import (
    DecisionInput,
    Generation,
    Results,
    Source,
    Workflow,
    invalid_document,
)
from trackflow.platform.errors import TrackFlowError

app = typer.Typer(help="Drafts, versions, publishing, results.", no_args_is_help=True)

MADE_BY: Final = {
    "person": "a person",
    "sentence": "a sentence",
    "suggestion": "a suggestion",
    "autopilot": "the autopilot",
}


class Origin(StrEnum):
    """Who may be said to have made a file."""

    person = "person"
    suggestion = "suggestion"
    autopilot = "autopilot"


WorkflowId = Annotated[str, typer.Argument(help="The workflow's id, wf_…")]
Changes = Annotated[
    list[str] | None,
    typer.Argument(help="Fields as PATH=VALUE, such as steps[0].cta.url=/signup; PATH= removes."),
]


@app.command("list")
def list_workflows(site: SiteName, as_json: Json = False) -> None:
    """The workflows of a site, the latest change first."""
    found = with_services(lambda services, access: services.workflows.workflows(access, site))
    if as_json:
        print_json(found)
        return
    print_table(
        ("workflow", "name", "state", "version", "published", "still open"),
        [
            (flow.id, flow.name, flow.state, flow.head, flow.published, _open(flow))
            for flow in found
        ],
        "There is no workflow yet; `trackflow workflows create SITE SENTENCE` makes one.",
    )


@app.command()
def create(
    site: SiteName,
    sentence: Annotated[str | None, typer.Argument(help="What should happen.")] = None,
    file: Annotated[Path | None, typer.Option(help="A document, .json, .yaml or .yml.")] = None,
    origin: Annotated[
        Origin, typer.Option(help="Who made the file: person, suggestion or autopilot.")
    ] = Origin.person,
    confidence: Annotated[
        float | None, typer.Option(min=0, max=1, help="How sure that one is of it, 0 to 1.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a draft from a sentence, or from a file."""
    if (sentence is None) == (file is None):
        raise TrackFlowError(
            "nothing_to_create", 422, "Give a sentence or a --file.", "Give exactly one of them."
        )
    given = _read(file) if file else None

    async def draft(services: Services, access: Access) -> Workflow:
        document, source = given, Source(origin=origin.value, confidence=confidence)
        if document is None:
            asked = await services.generations.ask(access, str(sentence), site)
            document, source = _understood(asked), Source(generation=asked.id)
        made = await services.workflows.create(access, site, document, source)
        if not any(gap.path.endswith("target") for gap in (*made.unsupported, *made.needs)):
            return made
        await _read_pages(services, access, site, document)
        return await services.workflows.get(access, made.id)

    _print_workflow(with_services(draft), as_json)


@app.command()
def show(workflow: WorkflowId, as_json: Json = False) -> None:
    """One workflow with its newest document."""
    found = with_services(lambda services, access: services.workflows.get(access, workflow))
    _print_workflow(found, as_json)


@app.command()
def edit(
    workflow: WorkflowId,
    changes: Changes = None,
    file: Annotated[Path | None, typer.Option(help="A whole document instead.")] = None,
    as_json: Json = False,
) -> None:
    """Save a new version with some fields changed."""
    if (not changes) == (file is None):
        raise TrackFlowError(
            "nothing_to_change", 422, "Give PATH=VALUE fields or a --file.", "Give one of them."
        )

    async def save(services: Services, access: Access) -> Workflow:
        if file:
            return await services.workflows.save(access, workflow, _read(file))
        return await services.workflows.edit(access, workflow, _changes(changes or []))

    _print_workflow(with_services(save), as_json)


@app.command()
def publish(
    workflow: WorkflowId,
    approve: Annotated[
        bool, typer.Option("--approve", help="Where a review is due, this is the review.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Give the newest version to visitors, or put it up for a review where one is due."""

    async def act(services: Services, access: Access) -> Workflow:
        done = await services.workflows.publish(access, workflow)
        if approve and done.in_review == done.head:
            looked_at = DecisionInput(version=done.head)
            return await services.reviews.approve(access, workflow, looked_at)
        return done

    print_act(act, as_json)


@app.command()
def pause(workflow: WorkflowId, as_json: Json = False) -> None:
    """Stop giving it to visitors."""
    print_act(lambda services, access: services.workflows.pause(access, workflow), as_json)


@app.command()
def resume(workflow: WorkflowId, as_json: Json = False) -> None:
    """Give the published version to visitors again."""
    print_act(lambda services, access: services.workflows.resume(access, workflow), as_json)


@app.command()
def archive(workflow: WorkflowId, as_json: Json = False) -> None:
    """Take it out of use; versions and numbers are kept."""
    print_act(lambda services, access: services.workflows.archive(access, workflow), as_json)


@app.command()
def versions(workflow: WorkflowId, as_json: Json = False) -> None:
    """Every saved version, the newest first."""
    found = with_services(lambda services, access: services.workflows.versions(access, workflow))
    if as_json:
        print_json(found)
        return
    rows = [
        (item.number, f"{item.created_at:%Y-%m-%d %H:%M:%S}", item.origin, item.approved_by)
        for item in found
    ]
    print_table(("version", "saved (UTC)", "by", "approved by"), rows, "")


@app.command()
def restore(workflow: WorkflowId, version: int, as_json: Json = False) -> None:
    """Save an older version again as the newest; an archived workflow comes back as a draft."""
    print_act(
        lambda services, access: services.workflows.restore(access, workflow, version), as_json
    )


@app.command()
def results(workflow: WorkflowId, as_json: Json = False) -> None:
    """What visitors did; bots are left out."""

    async def ask(services: Services, access: Access) -> Results:
        async with open_store(settings().data) as store:
            return await services.workflows.results(access, workflow, store)

    found = with_services(ask)
    if as_json:
        print_json(found)
        return
    say(f"{found.exposed_visitors} visitors saw it, {found.exposures} times.")
    say(f"{found.clicked} clicked, {found.dismissed} dismissed, {found.submitted} submitted.")
    if found.goal is None:
        say("It has no goal, so conversions are not counted: edit ID goal.event=signup")
    elif found.conversion_rate is None:
        say(f"Nobody has seen it yet, so nobody can have done “{found.goal}”.")
    else:
        rate = f"{found.conversion_rate:.1%}"
        say(f"{found.converted} did “{found.goal}” within {found.goal_within}: {rate}.")


@app.command()
def delete(
    workflow: WorkflowId,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
) -> None:
    """Erase it with its versions, its sentence and what was said of it; archive it first."""
    if not yes:
        typer.confirm(f"Erase {workflow} for good?", abort=True)
    with_services(lambda services, access: services.workflows.delete(access, workflow))
    say(f"{workflow} is erased.")


def print_act(act: Callable[[Services, Access], Awaitable[Workflow]], as_json: bool) -> None:
    """Do something with a workflow, and say what it has come to."""
    done = with_services(act)
    if as_json:
        print_json(done)
        return
    say(f"{done.name} ({done.id}) is {done.state.replace('_', ' ')}, version {done.head}.")
    if done.in_review is not None:
        say(
            f"Version {done.in_review} waits for a review: trackflow workflows approve {done.id}, "
            f"or send-back {done.id} --comment TEXT."
        )
    if done.state == "live" and not done.document.get("goal"):
        say("It has no goal: exposures and clicks are counted, conversions are not.")


def _print_workflow(workflow: Workflow, as_json: bool) -> None:
    if as_json:
        print_json(workflow)
        return
    state = workflow.state.replace("_", " ")
    say(f"{workflow.name}\n{workflow.id}, {state}, version {workflow.head}")
    say(f"{_made(workflow)}\n")
    print_json(workflow.document)
    for doubt in workflow.quality.doubts:
        say(f"Look at this: {doubt.message}")
    for gap in (*workflow.unsupported, *workflow.needs):
        say(f"Before it can be published: {gap.path}: {gap.question}")


async def _read_pages(
    services: Services, access: Access, site: str, document: dict[str, Any]
) -> None:
    """Look for targets on the workflow's own pages; what cannot be read stays open, and is said."""
    words = words_of(document)
    for page in document.get("pages") or ["/"]:
        if "*" not in page and not page.startswith("!"):
            try:
                # Whoever runs this command owns the machine, so private addresses are hers.
                await services.elements.read_page(
                    access, site, page, allow_private=True, words=words
                )
            except TrackFlowError as error:
                complain(error)


def _open(workflow: Workflow) -> str:
    return ", ".join(gap.path for gap in (*workflow.unsupported, *workflow.needs))


def _made(workflow: Workflow) -> str:
    """Who made it, how good it is, how fast it was: one line."""
    said = [f"made by {MADE_BY[workflow.origin]}", f"quality {workflow.quality.score:.2f}"]
    if workflow.in_review is not None:
        said.append(f"version {workflow.in_review} waits for a review")
    if workflow.approved_by is not None:
        said.append(f"approved by {workflow.approved_by}")
    if workflow.seconds_to_live is not None:
        said.append(f"live {workflow.seconds_to_live:.0f} s after the sentence")
    return ", ".join(said)


def _understood(made: Generation) -> dict[str, Any]:
    if made.document is None:
        raise TrackFlowError(
            f"sentence_{made.outcome}",
            422,
            made.question or made.reason or "This sentence was not understood.",
            "Say it in other words; `trackflow generate SENTENCE` shows what is understood. "
            f"If it should have been: trackflow workflows feedback {made.id} --down",
        )
    return made.document


def _read(file: Path) -> dict[str, Any]:
    try:
        text = file.read_bytes()
    except OSError as error:
        raise TrackFlowError(
            "unreadable_file", 422, f"{file} cannot be read: {error}.", "Check the path."
        ) from error
    try:
        form = "json" if file.suffix == ".json" else "yaml"
        return read_document(text, form).to_dict()
    except DocumentInvalid as error:
        raise invalid_document(error) from error


def _changes(given: list[str]) -> dict[str, Any]:
    pairs = [change.partition("=") for change in given]
    if wrong := next((path for path, sign, _ in pairs if not sign), None):
        raise TrackFlowError(
            "invalid_change", 422, f"“{wrong}” is no PATH=VALUE.", "Write: goal.event=signup"
        )
    return {path: _value(value) for path, _, value in pairs}


def _value(text: str) -> Any:
    if not text:
        return None
    try:
        return json.loads(text)
    except ValueError:
        return text
