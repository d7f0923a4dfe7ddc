"""Every command in the docs does what it says, against a running server."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness import Running

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# What starts a server does not end by itself; the server that the commands meet is started here.
# What makes sources anew has a test of its own.
LEFT_OUT = re.compile(
    r"^(?:make |(?:\S*/)?trackflow (?:serve|demo)\s*(?:#|$)|.*npm run dev|python tools/)"
)


def commands(page: Path) -> Iterator[str]:
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        for line in block.replace("\\\n", " ").splitlines():
            if line.strip() and not LEFT_OUT.match(line):
                yield line.replace(".venv/bin/", "")


@pytest.mark.parametrize(
    "page", [page for page in PAGES if list(commands(page))], ids=lambda page: page.name
)
def test_commands_run(page: Path, demo: Running) -> None:
    (site,) = demo.cli("sites", "list")
    port = demo.url.rsplit(":", 1)[1]
    environment = {
        **os.environ,
        "PATH": f"{ROOT / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "TRACKFLOW_DATA": str(demo.data),
        "TRACKFLOW_PORT": port,
        "WRITE_KEY": site["write_key"],
    }
    for command in commands(page):
        here = command.replace("127.0.0.1:8000", f"127.0.0.1:{port}")
        done = subprocess.run(
            here, shell=True, env=environment, capture_output=True, text=True, cwd=ROOT, timeout=120
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
        assert '"status":4' not in done.stdout.replace(" ", ""), f"{command}\n{done.stdout}"
