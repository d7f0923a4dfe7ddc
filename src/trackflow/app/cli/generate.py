"""`trackflow generate` and `trackflow schema`: from a sentence to a document."""

import json
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from trackflow.app.cli.context import settings, with_services
from trackflow.app.cli.output import Json, print_json, print_json_line, print_table, say
from trackflow.app.services import now
from trackflow.engine.document import json_schema
from trackflow.features.workflows import Generation
from trackflow.features.workflows import generate as generate_workflow
from trackflow.platform.errors import TrackFlowError


def generate(
    prompt: Annotated[str | None, typer.Argument(help="What should happen, in a sentence.")] = None,
    file: Annotated[
        Path | None,
        typer.Option(help='Many sentences: a {"id", "prompt"} a line, an answer a line.'),
    ] = None,
    as_json: Json = False,
) -> None:
    """Turn a sentence into a workflow, and say which words each field came from."""
    today = now().date()
    if file is not None:
        _answer_file(file, today)
    elif prompt is None:
        raise TrackFlowError(
            "no_sentence", 422, "There is no sentence.", 'Write: trackflow generate "Show a …"'
        )
    else:
        made = _answer(prompt, today)
        print_json(made) if as_json else print_generation(made)


def schema() -> None:
    """Print the JSON Schema of the workflow document."""
    print_json(json_schema())


def print_generation(made: Generation) -> None:
    """A generation for people: the reading first, then the document and its evidence."""
    if made.outcome == "clarify":
        say(f"This needs an answer first. {made.question}")
        _ask_for_feedback(made)
        return
    if made.outcome == "refuse":
        say(f"This cannot be done. {made.reason}")
        _ask_for_feedback(made)
        return
    say(made.reading)
    say("")
    print_json(made.document)
    say("")
    rows = [(found.path, f"“{found.words}”") for found in made.evidence]
    print_table(("field", "from the words"), rows, "")
    say(f"\nConfidence {made.confidence:.0%}, by the built-in engine.")
    for gap in (*made.unsupported, *made.needs):
        say(f"Before it can be published: {gap.path}: {gap.question}")
    _ask_for_feedback(made)


def _ask_for_feedback(made: Generation) -> None:
    if made.id:
        say(f"Is that right? trackflow workflows feedback {made.id} --up, or --down")


def _answer(prompt: str, today: date) -> Generation:
    """The answer, kept where there is an installation; trying a sentence makes none."""
    if not settings().has_state():
        return generate_workflow(prompt, today)
    return with_services(lambda services, access: services.generations.ask(access, prompt))


def _answer_file(file: Path, today: date) -> None:
    for number, line in enumerate(_lines(file), 1):
        asked = _question(line, number)
        made = generate_workflow(asked["prompt"], today)
        print_json_line(
            {
                "id": asked["id"],
                "outcome": made.outcome,
                "document": made.document,
                "confidence": made.confidence,
                "evidence": made.evidence,
                "question": made.question,
                "reason": made.reason,
            }
        )


def _lines(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TrackFlowError(
            "unreadable_file", 422, f"{file} cannot be read: {error}.", "Check the path."
        ) from error
    return [line for line in text.splitlines() if line.strip()]


def _question(line: str, number: int) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        return {"id": asked["id"], "prompt": str(asked["prompt"])}
    except (ValueError, KeyError, TypeError) as error:
        raise TrackFlowError(
            "invalid_line",
            422,
            f'Line {number} is not a JSON object with "id" and "prompt".',
            'Write one object a line: {"id": "a1", "prompt": "Show a …"}',
        ) from error
