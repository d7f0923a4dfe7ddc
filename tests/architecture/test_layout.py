"""The rules of the house that import-linter cannot say."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "trackflow"
FEATURES = sorted(path.parent.name for path in (SOURCE / "features").glob("*/__init__.py"))
FORBIDDEN_NAMES = {"utils", "helpers", "common", "manager", "misc"}


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("feature", FEATURES)
def test_features_are_entered_by_their_front_door(feature: str) -> None:
    inside = SOURCE / "features" / feature
    door = f"trackflow.features.{feature}"
    for path in modules():
        if path.is_relative_to(inside):
            continue
        behind = [name for name in imported(path) if name.startswith(f"{door}.")]
        assert not behind, f"{path.relative_to(ROOT)} reaches behind {door}: {behind}"


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
