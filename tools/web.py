"""Builds the browser part into the package: used by `make` and by the wheel's build hook."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from machine import ROOT, environment, run

WEB = ROOT / "web"
STATIC = ROOT / "src" / "trackflow" / "static"
BUILT = STATIC / "sdk" / "core.js"
DASHBOARD = STATIC / "dashboard"
LEFT_OUT = {"node_modules", "dist"}


def sources() -> Iterator[Path]:
    """Every file that the built browser part depends on."""
    for path in WEB.rglob("*"):
        if path.is_file() and not LEFT_OUT.intersection(path.relative_to(WEB).parts):
            yield path


def build() -> None:
    """Install the build's packages, build, and put the result into `trackflow/static`."""
    install()
    run(["npm", "run", "--silent", "build", "--workspace", "sdk"], cwd=WEB)
    BUILT.parent.mkdir(parents=True, exist_ok=True)
    for built in (WEB / "sdk" / "dist").glob("*.js"):
        shutil.copyfile(built, BUILT.with_name(built.name))
    build_dashboard()


def build_dashboard() -> None:
    """The dashboard alone; the folder is made anew, so that no file of an older build stays."""
    run(["npm", "run", "--silent", "build", "--workspace", "dashboard"], cwd=WEB, quiet=True)
    shutil.rmtree(DASHBOARD, ignore_errors=True)
    shutil.copytree(WEB / "dashboard" / "dist", DASHBOARD)


def install() -> None:
    """The packages of the lock file.

    `npm ci` refuses a lock that lacks other platforms' optional packages, as an incomplete
    mirror writes it; `install --no-save` keeps to the lock as well and changes no file.
    """
    quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
    strict = subprocess.run(["npm", "ci", *quiet], cwd=WEB, env=environment(), capture_output=True)
    if strict.returncode:
        run(["npm", "install", "--no-save", *quiet], cwd=WEB)
