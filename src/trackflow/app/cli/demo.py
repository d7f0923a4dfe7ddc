"""`trackflow demo`: the server beside a demo shop, and traffic for it."""

import asyncio
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, cast
from zoneinfo import ZoneInfo

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from trackflow.app.cli.context import settings, with_services
from trackflow.app.cli.output import Json, errors, print_json, print_table, say
from trackflow.app.cli.serve import Host, Port, new_login_link, prepare
from trackflow.app.demo.site import demo_child, demo_site, walk_through
from trackflow.app.demo.traffic import Sent, send
from trackflow.app.demo.traffic_shop import traffic_shop
from trackflow.app.services import Services, now
from trackflow.app.supervisor import Supervisor
from trackflow.engine.simulation import GroundTruth, LiveWorkflow, Plan, simulate
from trackflow.features.delivery import compile_workflow
from trackflow.features.sites import Access, Site
from trackflow.platform.errors import TrackFlowError

app = typer.Typer(help="Run the server beside a demo shop that carries its tag.")

MOST_SESSIONS = 1_000_000
FIRST_SESSIONS = 2_000


@app.callback(invoke_without_command=True)
def demo(
    context: typer.Context,
    host: Host = None,
    port: Port = None,
    shop_port: Annotated[int, typer.Option(help="The demo shop's port.")] = 8001,
    with_traffic: Annotated[
        bool,
        typer.Option("--with-traffic", help="At the first start, send simulated visitors."),
    ] = False,
) -> None:
    """Run the server beside a demo shop that carries its tag."""
    if context.invoked_subcommand is None:
        _run(host, port, shop_port, with_traffic)


@app.command()
def traffic(
    site: Annotated[str, typer.Option(help="The site's id or short name.")] = "demo-shop",
    sessions: Annotated[
        int, typer.Option(min=1, max=MOST_SESSIONS, help="How many sessions to send.")
    ] = 5_000,
    days: Annotated[int, typer.Option(min=1, max=366, help="Over how many days.")] = 14,
    seed: Annotated[int, typer.Option(help="Another seed, other visitors.")] = 1,
    until: Annotated[
        str | None,
        typer.Option(help="When they end, ISO 8601; else the beginning of this hour."),
    ] = None,
    url: Annotated[
        str | None, typer.Option(help="The server; else the one of this machine's settings.")
    ] = None,
    show_truth: Annotated[
        bool, typer.Option("--show-truth", help="Print the ground truth and send nothing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Send realistic sessions of the past to a running server, through its tracking API."""
    truth = GroundTruth()
    if show_truth:
        _print_truth(truth, as_json)
        return
    home, workflows = with_services(lambda services, access: _site(services, access, site))
    plan = Plan(
        shop=traffic_shop(home.url),
        until=_until(until, home.timezone),
        zone=ZoneInfo,
        sessions=sessions,
        days=days,
        seed=seed,
        site=home.id,
        truth=truth,
        workflows=workflows,
    )
    server = url or f"http://{settings().host}:{settings().port}"
    _print_sent(_sent(plan, server, home.write_key, quiet=as_json), plan, as_json)


def _run(host: str | None, port: int | None, shop_port: int, with_traffic: bool) -> None:
    chosen = settings(host=host, port=port)
    prepare(chosen.data)
    known = with_services(lambda services, access: services.sites.sites(access))
    site = with_services(
        lambda services, access: demo_site(services.sites, access, chosen.host, shop_port)
    )
    supervisor = Supervisor(chosen)
    supervisor.children.append(demo_child(chosen.host, shop_port, supervisor.port, site.write_key))

    def ready() -> None:
        say(walk_through(chosen, supervisor.port, shop_port, site))
        say(f"Or in the browser: {new_login_link(chosen.host, supervisor.port)[0]}")
        if with_traffic and site not in known:
            _fill(chosen.data, f"http://{chosen.host}:{supervisor.port}")

    supervisor.run(ready)


def _fill(data: Path, server: str) -> None:
    """Send the visitors of two weeks from a process of its own, so that the demo is not empty."""
    command = [sys.executable, "-m", "trackflow", "--data", str(data), "demo", "traffic"]
    silent = subprocess.DEVNULL
    subprocess.Popen(  # noqa: S603
        [*command, "--sessions", str(FIRST_SESSIONS), "--url", server],
        stdin=silent,
        stdout=silent,
        stderr=silent,
    )


async def _site(
    services: Services, access: Access, name: str
) -> tuple[Site, tuple[LiveWorkflow, ...]]:
    """The site, and of its live workflows those that can be seen."""
    site = await services.sites.site(access, name)
    published = await services.workflows.published(site.id)
    elements = await services.elements.element_map(site.id)
    read = (
        LiveWorkflow.read(compile_workflow(each, elements), str(each.document.get("name", "")))
        for each in published
    )
    return site, tuple(workflow for workflow in read if workflow)


def _until(said: str | None, timezone: str) -> datetime:
    """The end of the traffic on the site's clock; never in the future.

    By itself it is the beginning of this hour, so that the same command within an hour sends the
    same events.
    """
    zone, present = ZoneInfo(timezone), now()
    if said is None:
        return present.replace(minute=0, second=0, microsecond=0).astimezone(zone)
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        moment = None
    if moment is None or (moment if moment.tzinfo else moment.replace(tzinfo=zone)) > present:
        raise TrackFlowError(
            "invalid_until",
            422,
            f"“{said}” is not a moment in the past.",
            "Write a date or a date with a time, such as 2026-03-01 or 2026-03-01T12:00.",
        )
    return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)


def _sent(plan: Plan, url: str, write_key: str, *, quiet: bool) -> Sent:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=errors, disable=quiet) as bar:
        task = bar.add_task("Sessions", total=plan.sessions)
        sessions = simulate(plan)
        return asyncio.run(send(sessions, url, write_key, lambda more: bar.advance(task, more)))


def _print_sent(sent: Sent, plan: Plan, as_json: bool) -> None:
    said = sent.to_dict()
    if as_json:
        print_json({"seed": plan.seed, "until": plan.until.isoformat(), **said})
        return
    say(
        f"{sent.sessions:,} sessions of {plan.days} days until {plan.until:%Y-%m-%d %H:%M %Z}: "
        f"{sent.visitors:,} visitors, and {sent.bot_sessions:,} sessions of bots."
    )
    print_table(("event", "sent"), sent.events_by_name.most_common(), "")
    say(f"{sent.seconds:.1f} seconds, {said['sessions_per_second']:,.0f} sessions a second.")


def _print_truth(truth: GroundTruth, as_json: bool) -> None:
    said = truth.to_dict()
    if as_json:
        print_json(said)
        return
    rows = [(name, of, each) for name, value in said.items() for of, each in _parts(value)]
    print_table(("what", "of", "value"), rows, "")


def _parts(value: Any) -> list[tuple[str, Any]]:
    """A value of the truth as rows: of what, and how much."""
    if isinstance(value, Mapping):
        return list(cast("Mapping[str, Any]", value).items())
    if isinstance(value, Sequence):
        return [(str(place), each) for place, each in enumerate(cast("Sequence[Any]", value))]
    return [("", value)]
