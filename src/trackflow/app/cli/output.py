"""How commands print: a table for people, JSON for programs, a problem on standard error."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, cast

import typer
from pydantic import BaseModel
from rich.console import Console
from rich.table import Table
from rich.text import Text

from trackflow.platform.errors import TrackFlowError

Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]

console = Console(highlight=False, soft_wrap=True)
errors = Console(stderr=True, highlight=False, soft_wrap=True)


def plain(value: Any) -> Any:
    """A value as JSON knows it."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [plain(item) for item in cast("Iterable[Any]", value)]
    return value


def print_json(value: Any) -> None:
    """One JSON value, indented."""
    typer.echo(json.dumps(plain(value), ensure_ascii=False, indent=2, default=str))


def print_json_line(value: Any) -> None:
    """One JSON value on one line."""
    typer.echo(json.dumps(plain(value), ensure_ascii=False, default=str))


def say(text: str) -> None:
    """A sentence for people; markup in it is not read, so any text is safe."""
    console.print(Text(text))


def print_table(columns: Sequence[str], rows: Iterable[Sequence[Any]], empty: str) -> None:
    """A table with a row per item, or the sentence `empty` where there is none."""
    items = list(rows)
    if not items:
        say(empty)
        return
    table = Table(box=None, header_style="dim", pad_edge=False, padding=(0, 3, 0, 0))
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in items:
        table.add_row(*(Text("" if cell is None else str(cell)) for cell in row))
    console.print(table)


def complain(error: TrackFlowError) -> None:
    """What was wrong, every problem that was found, and what to do."""
    errors.print(Text(error.message))
    for problem in error.details.get("problems", [])[1:]:
        errors.print(Text(f"{problem['path']}: {problem['message']}"))
    for gap in [*error.details.get("unsupported", []), *error.details.get("needs", [])][1:]:
        errors.print(Text(f"{gap['path']}: {gap['question']}"))
    errors.print(Text(error.remedy), style="dim")
