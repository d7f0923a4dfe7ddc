"""`trackflow serve` as processes on loopback, with everything they print kept."""

import http.client
import json
import os
import signal
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness.running import free_ports, wait_for


@dataclass(frozen=True)
class Reply:
    """An answer as it came: status, content type, whole body."""

    status: int
    kind: str
    body: bytes

    def problem(self) -> dict[str, Any]:
        """The body, which must be a problem document that says what to do."""
        assert self.kind == "application/problem+json", (self.status, self.kind, self.body[:200])
        found = json.loads(self.body)
        wanted = {"type", "title", "status", "detail", "remedy", "code", "message"}
        assert wanted <= found.keys(), found
        assert found["status"] == self.status
        assert found["remedy"]
        assert b"Traceback" not in self.body
        return found


@dataclass(frozen=True)
class Served:
    """A running server: its process, which leads a session of its own, and what it printed."""

    process: subprocess.Popen[bytes]
    data: Path
    port: int
    log: Path

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Send a request exactly as it is written here, and read the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, dict(headers or {}))
            answer = connection.getresponse()
            return Reply(answer.status, answer.headers.get("content-type", ""), answer.read())
        finally:
            connection.close()

    def printed(self) -> str:
        """Everything that any of its processes has printed."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def family(self) -> list[str]:
        """The processes of its session that are there, zombies too, however narrow the terminal."""
        listed = subprocess.run(
            ["ps", "-ww", "-o", "pid=,stat=,args=", "-g", str(self.process.pid)],
            capture_output=True,
            text=True,
        )
        return listed.stdout.splitlines()

    def interrupt(self) -> None:
        """Ctrl-C in its terminal: every process of the supervisor's group gets the signal."""
        os.killpg(self.process.pid, signal.SIGINT)

    def end(self) -> None:
        """Stop it however it is."""
        if self.process.poll() is None:
            self.process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(15)
        if self.process.poll() is None:
            self.process.kill()  # its children end when their standard input does
        self.process.wait()


@contextmanager
def serve(data: Path, command: str = "serve", workers: int = 1) -> Generator[Served]:
    """A server on a data folder, once it is ready; `command` is `serve` or `demo`."""
    port, shop = free_ports(2)
    log = data.parent / f"{data.name}.log"
    arguments = ["--data", str(data), command, "--port", str(port)]
    arguments += ["--shop-port", str(shop)] if command == "demo" else ["--workers", str(workers)]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "trackflow", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    served = Served(process, data, port, log)
    try:
        wait_for(f"{served.url}/readyz")
        yield served
    finally:
        served.end()
