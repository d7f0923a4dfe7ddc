"""The steps of a document as a tree, and what must hold across it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, cast

from trackflow.engine.document.problems import Path, Problem, problem

Found = Iterator[tuple[Path, Problem]]


def step_parts(data: Mapping[str, Any]) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every step and every variant with its path, in the order of the document.

    The data may be anything that is JSON: what is not a step is passed over. A variant is told by
    its path, which ends in `variants` and an index.
    """
    yield from _listed(data.get("steps"), ("steps",))


def _listed(value: Any, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    for index, item in enumerate(cast("list[Any]", value) if isinstance(value, list) else ()):
        if isinstance(item, dict):
            part = cast("dict[str, Any]", item)
            yield (*path, index), part
            for word in ("then", "else", "variants", "steps"):
                yield from _listed(part.get(word), (*path, index, word))


def structural_problems(data: Mapping[str, Any]) -> Found:
    """What is wrong across several parts: ids said twice, arms that do not make an experiment."""
    seen: set[str] = set()
    for path, part in step_parts(data):
        said = part.get("id")
        if isinstance(said, str):
            if said in seen:
                yield (*path, "id"), problem((), "This id is already taken in the document.", said)
            seen.add(said)
        if part.get("control") is True and part.get("steps"):
            message = "The control shows the original. Leave its steps out."
            yield (*path, "steps"), problem((), message)
        if part.get("type") == "experiment":
            yield from _arms(part.get("variants"), (*path, "variants"))


def _arms(value: Any, path: Path) -> Found:
    listed = cast("list[Any]", value) if isinstance(value, list) else []
    arms = [cast("dict[str, Any]", arm) for arm in listed if isinstance(arm, dict)]
    if sum(arm.get("control") is True for arm in arms) > 1:
        yield path, problem((), "An experiment has one control.")
    weights = [arm["weight"] for arm in arms if arm.get("weight") is not None]
    if not weights or not all(isinstance(weight, int | float) for weight in weights):
        return
    if len(weights) < len(arms):
        yield path, problem((), "Give a weight to every variant, or to none.")
    elif not math.isclose(sum(weights), 1, abs_tol=1e-6):
        yield path, problem((), f"The weights add up to {sum(weights):g}. They should add up to 1.")
