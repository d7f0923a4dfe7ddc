"""`trackflow`: the commands put together, and errors printed as a sentence and a remedy."""

import sys
from pathlib import Path
from typing import Annotated

import typer

import trackflow
from trackflow.app.cli import (
    chat,
    demo,
    doctor,
    elements,
    events,
    feedback,
    generate,
    ideas,
    organizations,
    reviews,
    serve,
    sites,
    workflows,
)
from trackflow.app.cli.context import use_data
from trackflow.app.cli.output import complain
from trackflow.platform.errors import TrackFlowError

app = typer.Typer(
    name="trackflow",
    help="Turns a sentence into a personalised website.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(organizations.app, name="organizations")
app.add_typer(sites.app, name="sites")
workflows.app.command("optimize")(ideas.optimize)
app.add_typer(workflows.app, name="workflows")
app.add_typer(feedback.app, name="feedback")
app.add_typer(events.app, name="events")
app.add_typer(elements.app, name="elements")
app.add_typer(demo.app, name="demo")
for command in (
    serve.serve,
    serve.login_link,
    generate.generate,
    chat.chat,
    generate.schema,
    ideas.ideas,
    doctor.doctor,
):
    app.command()(command)
for command in (feedback.feedback, reviews.submit, reviews.approve, reviews.reviews):
    workflows.app.command()(command)
workflows.app.command("send-back")(reviews.send_back)
organizations.app.command()(reviews.review)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(trackflow.__version__)
        raise typer.Exit


Version = Annotated[
    bool,
    typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True),
]


@app.callback()
def options(
    data: Annotated[
        Path | None,
        typer.Option(help="The data folder; else TRACKFLOW_DATA, else ./trackflow-data."),
    ] = None,
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Turns a sentence into a personalised website."""
    use_data(data)


def main() -> None:
    """The entry point: exit code 0 done, 1 refused with a reason, 2 wrong usage."""
    try:
        app()
    except TrackFlowError as error:
        complain(error)
        sys.exit(1)
