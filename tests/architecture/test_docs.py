"""The docs are held to the code: what exists is documented, what is documented exists and runs."""

import ast
import gzip
import json
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import typer.main
import yaml
from starlette.routing import BaseRoute, Mount, Route
from typer.core import TyperGroup

from trackflow.app.cli.root import app as command_line
from trackflow.app.web import create_app
from trackflow.engine.document import ATTRIBUTES
from trackflow.features.delivery import core_script
from trackflow.platform.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / "docs" / "reference"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
# Written by the framework, or answered to a browser's own questions about a tag.
OWN_ADDRESSES = {"/api/openapi.json", "/", "/api"}


def commands(group: TyperGroup, prefix: str = "trackflow") -> Iterator[str]:
    for name, command in group.commands.items():
        full = f"{prefix} {name}"
        yield full
        if isinstance(command, TyperGroup):
            yield from commands(command, full)


def addresses(routes: list[BaseRoute], prefix: str = "") -> Iterator[str]:
    for route in routes:
        if isinstance(route, Mount):
            yield from addresses(route.routes, prefix + route.path)
        elif isinstance(route, Route) or hasattr(route, "path"):
            yield prefix + str(getattr(route, "path", ""))


def text(name: str) -> str:
    return (REFERENCE / name).read_text(encoding="utf-8")


def test_every_command_is_documented() -> None:
    group = typer.main.get_command(command_line)
    assert isinstance(group, TyperGroup)
    missing = [name for name in commands(group) if name not in text("cli.md")]
    assert not missing


def test_every_setting_is_documented_with_its_default() -> None:
    for name in Settings.model_fields:
        assert f"`TRACKFLOW_{name.upper()}`" in text("cli.md"), name


def test_every_error_code_is_documented() -> None:
    documented = "".join(path.read_text(encoding="utf-8") for path in REFERENCE.glob("*.md"))
    codes: set[str] = set()
    for path in (ROOT / "src" / "trackflow").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "TrackFlowError":
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant):
                    codes.add(str(first.value))
    assert codes
    assert not sorted(code for code in codes if f"`{code}`" not in documented)


def test_every_address_is_documented(tmp_path: Path) -> None:
    app = create_app(Settings(data=tmp_path))
    documented = "".join(path.read_text(encoding="utf-8") for path in REFERENCE.glob("*.md"))
    documented = re.sub(r"\{\w+\}", "{}", documented)
    for address in set(addresses(list(app.routes))) - OWN_ADDRESSES:
        plain = re.sub(r"\{[\w:]+\}", "{}", address)
        short = plain.rsplit("/", 1)
        shared = f"`{short[1]}`" in documented and f"{short[0]}/" in documented
        assert plain in documented or shared, address


def test_every_event_of_our_own_is_documented() -> None:
    for name in ("workflow_exposure", "workflow_outcome"):
        assert f"`{name}`" in text("events.md")


def test_every_attribute_is_documented() -> None:
    for name in ATTRIBUTES:
        assert name.split(".")[0] in text("workflow.md"), name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


def blocks() -> Iterator[tuple[str, str, str]]:
    for page in PAGES:
        for language, block in BLOCK.findall(page.read_text(encoding="utf-8")):
            yield page.name, language, block


def fed_to(*command: str) -> Callable[[str], object]:
    return lambda block: subprocess.run(command, input=block, text=True, check=True)


CHECKS: dict[str, Callable[[str], object]] = {
    "json": json.loads,
    "yaml": yaml.safe_load,
    "python": lambda block: compile(block, "<docs>", "exec"),
    "sh": fed_to("sh", "-n"),
    "js": fed_to("node", "--check", "-"),
}


@pytest.mark.parametrize(("page", "language", "block"), list(blocks()))
def test_code_blocks_are_sound(page: str, language: str, block: str) -> None:
    assert language in CHECKS, f"{page} has a block in {language}, which nobody checks"
    CHECKS[language](block)


@pytest.mark.skipif(core_script() is None, reason="build the browser part: make build")
def test_the_sizes_that_the_readme_states_are_those_that_were_built() -> None:
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    stated = re.search(r"script is ([\d.]+) kB gzip; .* another ([\d.]+) kB", readme)
    assert stated
    folder = ROOT / "src" / "trackflow" / "static" / "sdk"
    for name, size in zip(("core.js", "overlay.js"), stated.groups(), strict=True):
        built = len(gzip.compress((folder / name).read_bytes(), 9)) / 1000
        assert abs(built - float(size)) <= 0.06, f"{name} is {built:.2f} kB"
