"""`trackflow serve` and `trackflow demo`: the running server."""

import logging
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from trackflow.app.cli.context import settings, with_services
from trackflow.app.cli.output import Json, errors, print_json, say
from trackflow.app.dashboard import login_address
from trackflow.app.demo.site import demo_child, demo_site, walk_through
from trackflow.app.supervisor import Supervisor
from trackflow.features.delivery import core_script

Host = Annotated[str | None, typer.Option(help="The address to listen on.")]
Port = Annotated[int | None, typer.Option(help="The port; 0 takes a free one.")]
Workers = Annotated[int | None, typer.Option(help="How many web workers.")]


def serve(host: Host = None, port: Port = None, workers: Workers = None) -> None:
    """Run the server: web workers and the event store, until Ctrl-C."""
    chosen = settings(host=host, port=port, workers=workers)
    _prepare(chosen.data)
    supervisor = Supervisor(chosen)

    def ready() -> None:
        say(f"TrackFlow listens on http://{chosen.host}:{supervisor.port} (Ctrl-C stops it)")
        say(f"Data: {chosen.data.resolve()}")
        say(f"Dashboard, this link opens it once: {_login_link(chosen.host, supervisor.port)[0]}")

    supervisor.run(ready)


def demo(
    host: Host = None,
    port: Port = None,
    shop_port: Annotated[int, typer.Option(help="The demo shop's port.")] = 8001,
) -> None:
    """Run the server beside a demo shop that carries its tag."""
    chosen = settings(host=host, port=port)
    _prepare(chosen.data)
    site = with_services(
        lambda services, access: demo_site(services.sites, access, chosen.host, shop_port)
    )
    supervisor = Supervisor(chosen)
    supervisor.children.append(demo_child(chosen.host, shop_port, supervisor.port, site.write_key))

    def ready() -> None:
        say(walk_through(chosen, supervisor.port, shop_port, site))
        say(f"Or in the browser: {_login_link(chosen.host, supervisor.port)[0]}")

    supervisor.run(ready)


def login_link(host: Host = None, port: Port = None, as_json: Json = False) -> None:
    """Print a link that opens the dashboard once, within 15 minutes."""
    chosen = settings(host=host, port=port)
    address, expires_at = _login_link(chosen.host, chosen.port)
    if as_json:
        print_json({"url": address, "expires_at": expires_at})
    else:
        say(address)


def _login_link(host: str, port: int) -> tuple[str, datetime]:
    link = with_services(lambda services, access: services.browser_sessions.make_link(access))
    return login_address(host, port, link.token), link.expires_at


def _prepare(data: Path) -> None:
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    data.mkdir(parents=True, exist_ok=True)
    # Brings the schema up to date once, before several processes open it.
    with_services(lambda services, access: services.sites.sites(access))
    if core_script() is None:
        errors.print(
            "The browser part is not built, so pages get no script: run `make` in the checkout, "
            "or install the wheel."
        )
