"""`trackflow ideas` and `trackflow workflows optimize`: from a goal, and from a workflow on."""

from typing import Annotated

import typer

from trackflow.app.cli.context import settings, with_services
from trackflow.app.cli.output import Json, print_json, print_table, say
from trackflow.app.services import Services, now
from trackflow.features.events import open_store
from trackflow.features.sites import Access
from trackflow.features.workflows import (
    GoalIdeas,
    Source,
    Workflow,
    WorkflowIdea,
    WorkflowSuggestion,
    apply_suggestion,
    ideas_for,
    site_facts,
    suggestions_for,
)
from trackflow.platform.errors import TrackFlowError


def ideas(
    goal: Annotated[str, typer.Argument(help="What there should be more of, in a few words.")],
    site: Annotated[
        str | None, typer.Option(help="Rank by what this site has and counts; id or short name.")
    ] = None,
    create: Annotated[
        int | None, typer.Option(help="Make a draft of the idea with this number; needs --site.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Three to five workflows for a goal, the best first, each with its reason."""
    found = _found(goal, site)
    if create is not None:
        _create(found, goal, site, create, as_json)
    elif as_json:
        print_json(found)
    elif found.question:
        say(f"This needs an answer first. {found.question}")
    else:
        for number, idea in enumerate(found.ideas, 1):
            _print_idea(number, idea)
        say("Make a draft of one: trackflow ideas GOAL --site SITE --create NUMBER")


def optimize(
    workflow: Annotated[str, typer.Argument(help="The workflow's id, wf_…")],
    apply: Annotated[
        str | None, typer.Option(help="Save a new version with this suggestion, by its id.")
    ] = None,
    as_json: Json = False,
) -> None:
    """What would make a workflow better, each with its reason; --apply makes the change."""
    if apply is not None:
        _apply(workflow, apply, as_json)
        return

    async def ask(services: Services, access: Access) -> tuple[WorkflowSuggestion, ...]:
        async with open_store(settings().data) as store:
            return await suggestions_for(access, workflow, services.workflows, store, now().date())

    found = with_services(ask)
    if as_json:
        print_json(found)
        return
    print_table(
        ("suggestion", "what", "improves"),
        [(each.id, f"{each.title}. {each.reason}", each.improves) for each in found],
        "There is nothing to suggest.",
    )


def _found(goal: str, site: str | None) -> GoalIdeas:
    if site is None:
        return ideas_for(goal, now().date())

    async def ask(services: Services, access: Access) -> GoalIdeas:
        async with open_store(settings().data) as store:
            facts = await site_facts(access, site, services.sites, services.elements, store)
            return ideas_for(goal, now().date(), facts)

    return with_services(ask)


def _create(found: GoalIdeas, goal: str, site: str | None, number: int, as_json: bool) -> None:
    if site is None or not 1 <= number <= len(found.ideas):
        raise TrackFlowError(
            "no_such_idea",
            422,
            "Give a --site and the number of an idea."
            if site is None
            else f"There is no idea {number}; there are {len(found.ideas)}.",
            "`trackflow ideas GOAL --site SITE` shows them with their numbers.",
        )
    document = found.ideas[number - 1].document
    source = Source(sentence=goal, origin="suggestion")
    made = with_services(
        lambda services, access: services.workflows.create(access, site, document, source)
    )
    _print_saved(made, as_json)


def _apply(workflow: str, suggestion: str, as_json: bool) -> None:
    async def act(services: Services, access: Access) -> Workflow:
        async with open_store(settings().data) as store:
            return await apply_suggestion(
                access, workflow, suggestion, services.workflows, store, now().date()
            )

    _print_saved(with_services(act), as_json)


def _print_saved(saved: Workflow, as_json: bool) -> None:
    if as_json:
        print_json(saved)
        return
    say(f"{saved.name} ({saved.id}) is {saved.state}, version {saved.head}.")
    for gap in (*saved.unsupported, *saved.needs):
        say(f"Before it can be published: {gap.path}: {gap.question}")


def _print_idea(number: int, idea: WorkflowIdea) -> None:
    say(f"{number}. {idea.title}")
    say(f"   {idea.reason}")
    say(f"   Expected: {idea.expected.order}. {idea.expected.basis}")
    say(f"   Effort: {idea.effort}. {' '.join(idea.assumptions)}".rstrip())
    for need in idea.needs:
        say(f"   Before it can be published: {need.path}: {need.question}")
    say("")
