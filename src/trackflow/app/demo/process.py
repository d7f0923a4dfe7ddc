"""The demo shop's process: `python -m trackflow.app.demo.process HOST PORT TAG`."""

import sys

import uvicorn

from trackflow.app.demo.shop_app import shop_app
from trackflow.app.orphans import when_parent_ends
from trackflow.app.server import Server
from trackflow.platform.logging import configure_logging


def main(host: str, port: int, tag: str) -> None:
    """Serve the shop until told to stop."""
    configure_logging("demo shop")
    config = uvicorn.Config(shop_app(tag), host=host, port=port, log_config=None, access_log=False)
    server = Server(config)

    def stop() -> None:
        server.should_exit = True

    when_parent_ends(stop)
    server.run()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
