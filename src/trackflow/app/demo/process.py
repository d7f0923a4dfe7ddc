"""The demo shop's process: `python -m trackflow.app.demo.process HOST PORT TAG`."""

import sys

import uvicorn

from trackflow.app.demo.shop_app import shop_app
from trackflow.app.orphans import when_parent_ends


def main(host: str, port: int, tag: str) -> None:
    """Serve the shop until told to stop."""
    config = uvicorn.Config(
        shop_app(tag), host=host, port=port, log_level="warning", access_log=False
    )
    server = uvicorn.Server(config)

    def stop() -> None:
        server.should_exit = True

    when_parent_ends(stop)
    server.run()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
