"""Keeps the store process and the web workers running."""

import logging
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import FrameType
from typing import Final

from trackflow.features.events import store_command
from trackflow.platform.errors import TrackFlowError
from trackflow.platform.metrics import SHARED_FOLDER, shared_folder
from trackflow.platform.settings import Settings

log = logging.getLogger("trackflow")

POLL_SECONDS: Final = 0.1
STOP_POLL_SECONDS: Final = 0.02
# A child that keeps dying is started again after 0.2 s, 0.4 s … 5 s.
FIRST_PAUSE, LONGEST_PAUSE = 0.2, 5.0
# A child that has run this long has recovered.
SETTLED_SECONDS: Final = 10.0
# Web workers answer what they have taken, then the store loads what they wrote; together below
# the ten seconds that most process managers wait before they kill.
WORKERS_SECONDS: Final = 6.5
STORE_SECONDS: Final = 3.0


@dataclass
class Child:
    """One process that must be there, and when it may be started again."""

    name: str
    command: Sequence[str]
    descriptors: Sequence[int] = ()
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    pause: float = field(default=FIRST_PAUSE)
    not_before: float = 0.0

    def start(self, environment: dict[str, str]) -> None:
        """Spawn it with a pipe at its standard input, which tells it when we are gone.

        In a process group of its own, so that Ctrl-C in the terminal reaches only the supervisor,
        however early it comes.
        """
        self.process = subprocess.Popen(  # noqa: S603
            self.command,
            stdin=subprocess.PIPE,
            pass_fds=self.descriptors,
            env=environment,
            process_group=0,
        )
        self.started = time.monotonic()

    def running(self) -> bool:
        """Whether the process is alive."""
        return self.process is not None and self.process.poll() is None

    def ask_to_end(self) -> None:
        """Tell it to finish what it has begun, and to end."""
        if self.process and self.running():
            self.process.terminate()

    def reap(self) -> None:
        """End it now if it still runs, and leave no zombie."""
        process = self.process
        if process is None:
            return
        if process.poll() is None:
            log.warning("killed", extra={"child": self.name})
            process.kill()
        process.wait()
        if process.stdin:
            process.stdin.close()

    def rest(self) -> None:
        """Wait longer each time, unless it had run well before it died."""
        now = time.monotonic()
        if now - self.started > SETTLED_SECONDS:
            self.pause = FIRST_PAUSE
        self.not_before = now + self.pause
        self.pause = min(2 * self.pause, LONGEST_PAUSE)


class Supervisor:
    """Starts the children, starts again what dies, and stops them in order."""

    def __init__(self, settings: Settings, extra: Sequence[Child] = ()) -> None:
        self._listener = listen(settings.host, settings.port)
        self.port: int = self._listener.getsockname()[1]
        self._environment = _environment(settings)
        descriptor = self._listener.fileno()
        worker = [sys.executable, "-m", "trackflow.app.worker", str(descriptor)]
        workers = [
            Child(f"web worker {number + 1}", worker, (descriptor,))
            for number in range(settings.workers)
        ]
        # The store comes first and is stopped last, so that it can load what the others wrote.
        self.children = [Child("store", store_command(settings.data)), *workers, *extra]
        self._stopping = self._hurried = False

    def run(self, ready: Callable[[], None] = lambda: None) -> None:
        """Run until SIGINT or SIGTERM; `ready` is called once everything has been started.

        A second signal ends everything at once; what was acknowledged is in the journal then too.
        """
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)
        try:
            for child in self.children:
                child.start(self._environment)
            log.info("started", extra={"port": self.port})
            ready()
            while not self._stopping:
                self._look_after()
                time.sleep(POLL_SECONDS)
        finally:
            self.stop()

    def stop(self) -> None:
        """Stop every child, the web workers before the store."""
        self._listener.close()
        store, *others = self.children
        self._end(others, WORKERS_SECONDS)
        self._end([store], STORE_SECONDS)
        log.info("stopped")

    def _end(self, children: Sequence[Child], seconds: float) -> None:
        """Ask these children to end, together; kill what has not by then, or when hurried."""
        for child in children:
            child.ask_to_end()
        deadline = time.monotonic() + seconds
        while any(child.running() for child in children):
            if self._hurried or time.monotonic() > deadline:
                break
            time.sleep(STOP_POLL_SECONDS)
        for child in children:
            child.reap()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._hurried = self._stopping
        self._stopping = True

    def _look_after(self) -> None:
        for child in self.children:
            if child.process is None:
                if time.monotonic() >= child.not_before:
                    child.start(self._environment)
            elif not child.running():
                ended = {"child": child.name, "status": _status(child)}
                log.warning("ended, starting it again", extra=ended)
                child.reap()
                child.process = None
                child.rest()


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; raises `address_in_use` where somebody else has the port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise TrackFlowError(
            "address_in_use",
            500,
            f"TrackFlow cannot listen on {host}:{port}: {error.strerror}.",
            "Stop what runs there, or choose another port with --port.",
        ) from error
    listener.listen(2048)
    return listener


def _environment(settings: Settings) -> dict[str, str]:
    given = {
        f"TRACKFLOW_{name.upper()}": str(value) for name, value in settings.model_dump().items()
    }
    return {**os.environ, **given, SHARED_FOLDER: str(shared_folder(settings.data))}


def _status(child: Child) -> str:
    return str(child.process.returncode) if child.process else "nothing"
