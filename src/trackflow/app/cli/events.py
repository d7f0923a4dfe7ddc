"""`trackflow events`: what visitors did."""

import asyncio
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from trackflow.app.cli.context import with_services, with_store
from trackflow.app.cli.output import Json, print_json, print_json_line, print_table, say
from trackflow.app.cli.sites import SiteName
from trackflow.features.events import EventRow, EventStore

app = typer.Typer(help="What visitors did.", no_args_is_help=True)

POLL_SECONDS = 1.0
COLUMNS = ("time (UTC)", "event", "path", "visitor", "channel", "device", "workflow", "outcome")


@app.command()
def tail(
    site: SiteName,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many to print.")] = 20,
    event: Annotated[str | None, typer.Option(help="Only events of this name.")] = None,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on as they arrive.")] = False,
    as_json: Json = False,
) -> None:
    """The newest events of a site, the latest last."""
    home = with_services(lambda services, access: services.sites.site(access, site))

    async def ask(store: EventStore) -> None:
        rows = await store.recent(home.id, limit, event=event)
        _print_rows(rows, as_json)
        while follow:
            await asyncio.sleep(POLL_SECONDS)
            after = rows[-1].sequence if rows else 0
            newer = await store.recent(home.id, limit, after, event)
            _print_newer(newer, as_json)
            rows = newer or rows

    try:
        with_store(ask)
    except KeyboardInterrupt:
        raise typer.Exit from None


@app.command()
def counts(site: SiteName, as_json: Json = False) -> None:
    """How often each event has happened, with its visitors and sessions, without bots."""
    home = with_services(lambda services, access: services.sites.site(access, site))
    found = with_store(lambda store: store.counts(home.id))
    if as_json:
        print_json(found)
        return
    rows = [(row.event, row.events, row.visitors, row.sessions) for row in found]
    print_table(("event", "events", "visitors", "sessions"), rows, "No event has arrived yet.")


def _print_rows(rows: Sequence[EventRow], as_json: bool) -> None:
    if as_json:
        print_json(rows)
        return
    print_table(COLUMNS, [_cells(row) for row in rows], "No event has arrived yet.")


def _print_newer(rows: Sequence[EventRow], as_json: bool) -> None:
    for row in rows:
        if as_json:
            print_json_line(row)
        else:
            say("   ".join("-" if cell is None else str(cell) for cell in _cells(row)))


def _cells(row: EventRow) -> tuple[Any, ...]:
    visitor = row.visitor and row.visitor[:12]
    when = f"{row.time:%Y-%m-%d %H:%M:%S}"
    place = (row.path, visitor, row.channel, row.device)
    return (when, row.event, *place, row.workflow_id, row.outcome)
