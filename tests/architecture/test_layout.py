"""The rules of the house that import-linter cannot say."""

import ast
import re
import tomllib
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest
from grimp import ImportGraph

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "trackflow"
FEATURES = sorted(path.parent.name for path in (SOURCE / "features").glob("*/__init__.py"))
FORBIDDEN_NAMES = {"utils", "helpers", "common", "manager", "misc"}


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


@pytest.fixture(scope="module")
def graph() -> ImportGraph:
    """Every import of the project, those inside functions too."""
    return grimp.build_graph("trackflow", cache_dir=None)


@pytest.mark.parametrize("feature", FEATURES)
def test_features_are_entered_by_their_front_door(graph: ImportGraph, feature: str) -> None:
    door = f"trackflow.features.{feature}"
    for inner in graph.find_descendants(door):
        outsiders = {
            name
            for name in graph.find_modules_that_directly_import(inner)
            if name != door and not name.startswith(f"{door}.")
        }
        assert not outsiders, f"{outsiders} reach behind {door} to {inner}"


def test_no_imports_go_round_in_a_circle(graph: ImportGraph) -> None:
    imports = {
        name: graph.find_modules_directly_imported_by(name) for name in sorted(graph.modules)
    }
    TopologicalSorter(imports).prepare()


def test_every_feature_has_its_inner_layers_checked() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    inside = next(
        contract
        for contract in contracts["tool"]["importlinter"]["contracts"]
        if contract["name"].startswith("inside a feature")
    )
    assert {name.rsplit(".", 1)[1] for name in inside["containers"]} == set(FEATURES)


@pytest.mark.parametrize("feature", FEATURES)
def test_a_front_door_only_re_exports(feature: str) -> None:
    tree = ast.parse((SOURCE / "features" / feature / "__init__.py").read_text(encoding="utf-8"))
    kinds = {type(node).__name__ for node in tree.body}
    assert kinds <= {"Expr", "ImportFrom", "Assign"}


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [path for path in modules() if path.stem in FORBIDDEN_NAMES]


def test_sql_stands_only_in_stores_and_migrations() -> None:
    query = re.compile(r"\bSELECT\b[^.]*\bFROM\b|\bINSERT INTO\b|\bDELETE FROM\b", re.DOTALL)
    allowed = {"store.py", "queries.py", "tables.py", "sql.py"}
    for path in modules():
        if "migrations" not in path.parts and path.name not in allowed:
            assert not query.search(path.read_text(encoding="utf-8")), path


def test_every_module_says_what_it_is() -> None:
    for path in modules():
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


def test_locked_requirements_name_no_address() -> None:
    locks = [*(ROOT / "requirements").glob("*.txt"), ROOT / "web" / "package-lock.json"]
    for path in locks:
        text = path.read_text(encoding="utf-8")
        assert "--index-url" not in text, path
        assert '"resolved": "http' not in text, path
