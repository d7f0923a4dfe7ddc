"""A whole TrackFlow with its demo shop, as processes on loopback."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Running:
    """A running TrackFlow: its process group, addresses and data folder."""

    process: subprocess.Popen[bytes]
    data: Path
    url: str
    shop: str

    def cli(self, *arguments: str) -> Any:
        """The parsed `--json` answer of a command on the same data folder."""
        done = trackflow(self.data, *arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def worker(self) -> int:
        """The process id of the first web worker."""
        return self._child("trackflow.app.worker")

    def store(self) -> int:
        """The process id of the store process."""
        return self._child("trackflow.features.events.process")

    def _child(self, module: str) -> int:
        listed = subprocess.run(
            ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(self.process.pid)],
            capture_output=True,
            text=True,
            check=True,
        )
        return next(int(line.split()[0]) for line in listed.stdout.splitlines() if module in line)

    def stop(self) -> None:
        """Ask it to stop, as Ctrl-C would."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(30)


def trackflow(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line on a data folder."""
    command = [sys.executable, "-m", "trackflow", "--data", str(data), *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT)


def free_ports(count: int) -> Sequence[int]:
    """Ports that nobody listens on at this moment."""
    sockets = [socket.socket() for _ in range(count)]
    for opened in sockets:
        opened.bind(("127.0.0.1", 0))
    ports = [opened.getsockname()[1] for opened in sockets]
    for opened in sockets:
        opened.close()
    return ports


def wait_for(url: str, seconds: float = 30) -> None:
    """Wait until an address answers."""
    end = time.monotonic() + seconds
    while True:
        try:
            httpx.get(url, timeout=2).raise_for_status()
        except httpx.HTTPError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
        else:
            return


def start_demo(data: Path) -> Running:
    """Start TrackFlow with the demo shop on free ports, and wait until both answer."""
    port, shop_port = free_ports(2)
    arguments = ["--data", str(data), "demo", "--port", str(port), "--shop-port", str(shop_port)]
    process = subprocess.Popen(
        [sys.executable, "-m", "trackflow", *arguments],
        stdout=subprocess.DEVNULL,
        env={**os.environ, "TRACKFLOW_PORT": str(port)},
    )
    running = Running(process, data, f"http://127.0.0.1:{port}", f"http://127.0.0.1:{shop_port}")
    wait_for(f"{running.url}/healthz")
    wait_for(running.shop)
    return running
