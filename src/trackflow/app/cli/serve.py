"""`trackflow serve`: the running server."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from trackflow.app.cli.context import settings, with_services
from trackflow.app.cli.output import Json, errors, print_json, say
from trackflow.app.dashboard import login_address
from trackflow.app.supervisor import Supervisor
from trackflow.features.delivery import core_script
from trackflow.platform.logging import configure_logging

Host = Annotated[str | None, typer.Option(help="The address to listen on.")]
Port = Annotated[int | None, typer.Option(help="The port; 0 takes a free one.")]
Workers = Annotated[int | None, typer.Option(help="How many web workers.")]


def serve(host: Host = None, port: Port = None, workers: Workers = None) -> None:
    """Run the server: web workers and the event store, until Ctrl-C."""
    chosen = settings(host=host, port=port, workers=workers)
    prepare(chosen.data)
    supervisor = Supervisor(chosen)

    def ready() -> None:
        say(f"TrackFlow listens on http://{chosen.host}:{supervisor.port} (Ctrl-C stops it)")
        say(f"Data: {chosen.data.resolve()}")
        say(
            f"Dashboard, this link opens it once: {new_login_link(chosen.host, supervisor.port)[0]}"
        )

    supervisor.run(ready)


def login_link(host: Host = None, port: Port = None, as_json: Json = False) -> None:
    """Print a link that opens the dashboard once, within 15 minutes."""
    chosen = settings(host=host, port=port)
    address, expires_at = new_login_link(chosen.host, chosen.port)
    if as_json:
        print_json({"url": address, "expires_at": expires_at})
    else:
        say(address)


def new_login_link(host: str, port: int) -> tuple[str, datetime]:
    """A one-time link to the dashboard of the server at this address, and when it ends."""
    link = with_services(lambda services, access: services.browser_sessions.make_link(access))
    return login_address(host, port, link.token), link.expires_at


def prepare(data: Path) -> None:
    """Makes the folder and its schema, and says what is missing."""
    configure_logging("supervisor")
    data.mkdir(parents=True, exist_ok=True)
    # Brings the schema up to date once, before several processes open it.
    with_services(lambda services, access: services.sites.sites(access))
    if core_script() is None:
        errors.print(
            "The browser part is not built, so pages get no script: run `make build` in the "
            "checkout, or install the wheel."
        )
