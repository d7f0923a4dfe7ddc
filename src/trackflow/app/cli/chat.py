"""`trackflow chat`: make a draft and change it, a sentence at a time."""

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from trackflow.app.cli.output import Json, print_json, print_json_line, say
from trackflow.app.services import now
from trackflow.features.workflows import MessageInput, converse


def chat(
    prompt: Annotated[str | None, typer.Argument(help="The first sentence.")] = None,
    as_json: Json = False,
) -> None:
    """Make a workflow and change it in plain sentences; an empty line or the end ends it."""
    conversation = None
    document = None
    for message in _messages(prompt):
        wanted = MessageInput(message=message, conversation=conversation)
        turn = converse(wanted, now().date())
        conversation, document = turn.conversation, turn.document
        if as_json:
            print_json_line(turn.model_dump(mode="json", exclude={"conversation"}))
        else:
            say(turn.said)
    if document is not None and not as_json:
        say("")
        print_json(document)


def _messages(first: str | None) -> Iterator[str]:
    """The sentence of the command line, then the lines of the terminal or the pipe."""
    if first is not None:
        yield first
    at_terminal = sys.stdin.isatty()
    if at_terminal and first is None:
        say("What should happen, for whom and when? An empty line ends it and prints the draft.")
    while True:
        if at_terminal:
            typer.echo("> ", nl=False)
        line = sys.stdin.readline()
        if not line.strip():
            return
        yield line.rstrip("\n")
