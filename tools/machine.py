"""What the machine has, and how to get what it lacks. Standard library only: it runs first."""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / "bin"
OLDEST_NODE = 20


class Missing(SystemExit):
    """Something that only the machine's owner can install: says what, and with which command."""

    def __init__(self, what: str, command: str) -> None:
        super().__init__(f"{what} is missing. Install it with:\n\n    {command}\n")


def run(command: Sequence[str | Path], cwd: Path = ROOT, quiet: bool = False) -> None:
    """Run a command to its end; ends this program with its output where it fails."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment(),
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
        text=True,
    )
    if done.returncode:
        sys.exit(f"{done.stdout or ''}\n{' '.join(map(str, command))} failed, see above.")


def environment() -> dict[str, str]:
    """The environment of our commands: the checkout's own tools first."""
    return {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}


def which(*names: str) -> str | None:
    """The first of these commands that there is."""
    path = environment()["PATH"]
    return next((found for name in names if (found := shutil.which(name, path=path))), None)


def debian(package: str, what: str, elsewhere: str) -> None:
    """Install a Debian package as root; for anybody else print the one command."""
    if not shutil.which("apt-get"):
        raise Missing(what, elsewhere)
    if os.geteuid():
        raise Missing(what, f"sudo apt-get update && sudo apt-get install -y {package}")
    run(["apt-get", "update"], quiet=True)
    run(["apt-get", "install", "-y", "--no-install-recommends", package], quiet=True)


def need_python() -> None:
    """Refuse a Python that is too old, and get the part that Debian packages apart."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this runs on whatever Python there is
        raise Missing("Python 3.11 or newer", "sudo apt-get install -y python3")
    probe = [sys.executable, "-c", "import ensurepip, venv"]
    if subprocess.run(probe, stderr=subprocess.DEVNULL).returncode:
        debian("python3-venv", "Python's venv module", "your system's package of python3-venv")


def chromium() -> str | None:
    """A Chromium or Chrome of this machine."""
    named = os.environ.get("TRACKFLOW_CHROMIUM")
    if named or (named := which("chromium", "chromium-browser", "google-chrome")):
        return named
    mac = [
        Path(f"/Applications/{name}.app/Contents/MacOS/{name}")
        for name in ("Chromium", "Google Chrome")
    ]
    return next((str(path) for path in mac if path.exists()), None)


def need_chromium() -> None:
    """Get a browser for the tests."""
    if not chromium():
        debian("chromium", "Chromium", "brew install --cask chromium")


def node_is_usable() -> bool:
    """Whether node and npm are here and node is young enough."""
    node = which("node")
    if not node or not which("npm"):
        return False
    version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    return int(version.lstrip("v").split(".")[0] or 0) >= OLDEST_NODE


def is_mac() -> bool:
    """Whether this is macOS."""
    return platform.system() == "Darwin"
