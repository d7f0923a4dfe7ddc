"""The texts of a personalized element: each belongs to a value that the attribute can have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from trackflow.engine.document.attributes import NAMES, Attribute, attribute
from trackflow.engine.document.problems import Path, Problem, problem

_RANGE = re.compile(r"(?:[<>]=?)?\d+(?:\.\d+)?|\d+(?:\.\d+)?-\d+(?:\.\d+)?", re.ASCII)


def personalize_problems(
    by: str | None, texts: Mapping[str, str]
) -> Iterator[tuple[Path, Problem]]:
    """Every problem of the attribute `by` and of the values that `texts` names."""
    asked = attribute(by) if by else None
    if by and asked is None:
        yield ("by",), problem((), "There is no such attribute.", by, NAMES)
    if asked is not None:
        for value in texts:
            if found := _value_problem(value, asked):
                yield ("texts", value), found


def _value_problem(value: str, asked: Attribute) -> Problem | None:
    if asked.kind == "closed" and value not in asked.values:
        return problem((), "The attribute has no such value.", value, asked.values)
    if asked.kind == "boolean" and value not in ("true", "false"):
        return problem((), "The attribute is true or false.", value, ("true", "false"))
    if asked.kind == "number" and not _RANGE.fullmatch(value):
        return problem((), "Write a range of numbers: <50, 50-500 or >500.", value)
    if asked.kind == "text" and asked.pattern and not re.fullmatch(asked.pattern, value):
        tried = (value.lower(), value.upper())
        meant = next((v for v in tried if re.fullmatch(asked.pattern, v)), None)
        return problem((), f"The attribute holds {asked.wanted}.", value, nearest=meant)
    return None
