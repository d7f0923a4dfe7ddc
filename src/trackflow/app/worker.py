"""A web worker: `python -m trackflow.app.worker FD`, started by the supervisor."""

import socket
import sys

import uvicorn

from trackflow.app.http_protocol import Protocol
from trackflow.app.orphans import when_parent_ends
from trackflow.app.server import Server
from trackflow.app.web import create_app
from trackflow.platform.logging import configure_logging
from trackflow.platform.settings import Settings

# Long enough for every request under way, short enough that a stop never looks like a hang.
GRACE_SECONDS = 5


def main(descriptor: int) -> None:
    """Serve on a socket that is listening already, until told to stop."""
    configure_logging("web")
    config = uvicorn.Config(
        create_app(Settings()),
        http=Protocol,
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    server = Server(config)

    def stop() -> None:
        server.should_exit = True

    when_parent_ends(stop)
    server.run(sockets=[socket.socket(fileno=descriptor)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
