"""Ids of steps, experiments and variants: given once, kept while the part stays the same."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

from trackflow.engine.document.problems import Path
from trackflow.engine.document.structure import step_parts
from trackflow.engine.document.workflow import Workflow


def with_ids(workflow: Workflow, previous: Workflow | None = None) -> Workflow:
    """The workflow with an id on every step and variant.

    New ids are `s1`, `s2` … for steps and `v1`, `v2` … for variants, never one that the document
    or the `previous` version has. A part that is unchanged since the previous version keeps its
    id, and so does an experiment in the same place. An id is a hash seed: a variant whose steps
    have changed gets a new one, even where the document still says the old.
    """
    data = workflow.to_dict()
    _Ids(data, previous.to_dict() if previous else {}).give()
    return Workflow.model_validate(data)


class _Ids:
    def __init__(self, data: dict[str, Any], before: dict[str, Any]) -> None:
        self._parts = tuple(step_parts(data))
        self._before = tuple((path, part) for path, part in step_parts(before) if "id" in part)
        self._drop_seeds_of_changed_variants()
        self._said = {part["id"] for _, part in self._parts if "id" in part}
        self._used = self._said | {part["id"] for _, part in self._before}
        self._last = {"s": 0, "v": 0}

    def give(self) -> None:
        for path, part in self._parts:
            if "id" not in part:
                self._give(path, part)

    def _give(self, path: Path, part: dict[str, Any]) -> None:
        given = self._kept(path, part) or self._new("v" if is_variant(path) else "s")
        self._said.add(given)
        said = dict(part)
        part.clear()
        part.update({"id": given, **said})

    def _kept(self, path: Path, part: dict[str, Any]) -> str | None:
        """The id of the same part in the version before, if possible from the same place."""
        same = [
            (at != path, before["id"])
            for at, before in self._before
            if before["id"] not in self._said and _is_same(path, part, at, before)
        ]
        return min(same, key=lambda each: each[0])[1] if same else None

    def _new(self, letter: str) -> str:
        while True:
            self._last[letter] += 1
            name = f"{letter}{self._last[letter]}"
            if name not in self._used:
                self._used.add(name)
                return name

    def _drop_seeds_of_changed_variants(self) -> None:
        seeds = {before["id"]: _content(before) for at, before in self._before if is_variant(at)}
        for path, part in self._parts:
            if is_variant(path) and seeds.get(part.get("id", ""), _content(part)) != _content(part):
                del part["id"]


def is_variant(path: Path) -> bool:
    """Whether the path leads to a variant, and not to a step."""
    return path[-2] == "variants"


def _is_same(path: Path, part: dict[str, Any], at: Path, before: dict[str, Any]) -> bool:
    if is_variant(path) != is_variant(at):
        return False
    if part.get("type") == before.get("type") == "experiment" and path == at:
        return True
    return _content(part) == _content(before)


def _content(part: dict[str, Any]) -> str:
    """What visitors see of a part; of a variant only its steps, not its name or weight."""
    seen = [part] if "type" in part else part.get("steps", [])
    tree = deepcopy({"steps": seen})
    for _, inner in step_parts(tree):
        inner.pop("id", None)
    return json.dumps(tree, sort_keys=True)
