"""YAML as people write it, read as the JSON that it stands for."""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.events import AliasEvent
from yaml.nodes import MappingNode, Node, ScalarNode

from trackflow.engine.document.plain import DEEPEST
from trackflow.engine.document.problems import DocumentInvalid, problem

MOST_ALIASES = 100
"""Aliases in one document; what they stand for counts against its size."""


def read_yaml(text: str) -> Any:
    """The value that the text stands for; raises `DocumentInvalid`.

    Only JSON's types are read: `no` and `on` stay words, dates and `1:30` stay texts, and there are
    no tags and no merge keys. A key that is said twice is refused.
    """
    try:
        return _loaded(text)
    except yaml.MarkedYAMLError as error:
        said = ", ".join(filter(None, (error.context, error.problem)))
        raise _invalid(said, error.problem_mark) from None
    except yaml.YAMLError:  # the reader's own: a character that may not stand in YAML
        raise _invalid("it holds a control character") from None
    except ValueError:  # a number of more digits than Python reads
        raise _invalid("a number has too many digits") from None


def _loaded(text: str) -> Any:
    loader = _Loader(text)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()


def _invalid(message: str, mark: yaml.Mark | None = None) -> DocumentInvalid:
    where = f" in line {mark.line + 1}, column {mark.column + 1}" if mark else ""
    return DocumentInvalid([problem((), f"This is not YAML: {message}{where}.")])


_NUMBER = r"-?(?:0|[1-9][0-9]*)"
_TYPES = (
    ("null", "n~", r"(?:null|~|)\Z"),
    ("bool", "tf", r"(?:true|false)\Z"),
    ("int", "-0123456789", _NUMBER + r"\Z"),
    ("float", "-0123456789", _NUMBER + r"(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\Z"),
)


def _resolvers() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """How a plain scalar is read, by its first character; an empty one is null."""
    found: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for name, starts, pattern in _TYPES:
        for start in (*starts, *([""] if name == "null" else [])):
            entry = (f"tag:yaml.org,2002:{name}", re.compile(pattern))
            found.setdefault(start, []).append(entry)
    return found


class _Loader(yaml.SafeLoader):
    yaml_implicit_resolvers = _resolvers()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0
        self._aliases = 0

    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        if self.check_event(AliasEvent):
            self._count_alias()
        self._depth += 1
        if self._depth > DEEPEST + 2:
            raise self._error(f"it is nested more than {DEEPEST} levels deep")
        node = super().compose_node(parent, index)
        self._depth -= 1
        if isinstance(node, MappingNode):
            self._check_keys(node)
        return node

    def _count_alias(self) -> None:
        self._aliases += 1
        if self._aliases > MOST_ALIASES:
            raise self._error(f"it has more than {MOST_ALIASES} aliases")

    def _check_keys(self, node: MappingNode) -> None:
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, ScalarNode):
                raise self._error("a key is a text")
            if key.tag == "tag:yaml.org,2002:merge":
                raise self._error("there are no merge keys")
            if key.value in seen:
                raise self._error(f"the key {key.value} is said twice")
            seen.add(key.value)

    def _error(self, message: str) -> yaml.MarkedYAMLError:
        return yaml.MarkedYAMLError(problem=message, problem_mark=self.get_mark())
