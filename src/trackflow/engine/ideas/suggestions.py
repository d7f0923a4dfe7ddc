"""A suggestion for a workflow, and the results that may sharpen it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from trackflow.engine.ideas.patches import Change, patched

Improves = Literal["measurement", "conversion", "experience", "reach", "safety"]


@dataclass(frozen=True)
class Counts:
    """Visitors who were in it, and how many of them reached the goal."""

    exposures: int
    conversions: int


@dataclass(frozen=True)
class Results:
    """What a workflow has led to so far, counted in visitors.

    `by` holds counts by attribute and value: `{"device": {"mobile": Counts(…)}}`. `held_out` are
    those who were left alone. What is None was not counted.
    """

    exposures: int
    conversions: int
    by: Mapping[str, Mapping[str, Counts]] = field(default_factory=lambda: MappingProxyType({}))
    clicked: int | None = None
    dismissed: int | None = None
    held_out: Counts | None = None


@dataclass(frozen=True)
class Suggestion:
    """A change of a workflow.

    `kind` names it, `at` is the path it is about (`steps[0].title`, empty for the whole), and both
    together are its `id`. `patch` is a JSON Patch. `weight` orders suggestions, 0 to 10.
    """

    kind: str
    title: str
    reason: str
    improves: Improves
    patch: tuple[Change, ...]
    weight: float
    at: str = ""

    @property
    def id(self) -> str:
        """Names the suggestion within its workflow, the same as long as it stands."""
        return f"{self.kind}:{self.at}" if self.at else self.kind


def apply(suggestion: Suggestion, document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with the suggested change made; the given one stays as it is.

    Raises `PatchConflictError` where the document has changed in that place since.
    """
    return patched(document, suggestion.patch)
