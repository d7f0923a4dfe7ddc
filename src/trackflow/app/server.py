"""uvicorn as a child of the supervisor."""

import signal
from types import FrameType

import uvicorn


class Server(uvicorn.Server):
    """Stops when the supervisor says so, and then ends with status 0."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Ctrl-C in a terminal reaches every process; only the supervisor answers it."""
        if sig != signal.SIGINT:
            self.should_exit = True
