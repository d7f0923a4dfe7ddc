"""`trackflow doctor`: what is well, what is not, and what to do."""

import asyncio
from dataclasses import asdict

import typer

from trackflow.app.cli.context import settings
from trackflow.app.cli.output import Json, print_json, print_table, say
from trackflow.app.doctor import examine


def doctor(as_json: Json = False) -> None:
    """Examine this installation; exit code 1 where something does not work."""
    found = asyncio.run(examine(settings()))
    if as_json:
        print_json([asdict(one) for one in found])
    else:
        print_table(("check", "state", ""), [(f.check, f.state, f.message) for f in found], "")
        for one in found:
            if one.remedy:
                say(f"{one.check}: {one.remedy}")
    if any(one.state == "problem" for one in found):
        raise typer.Exit(1)
