"""What `from_goal` answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from trackflow.engine.ideas.goals import Goal

Order = Literal["small", "medium", "large"]
Effort = Literal["low", "medium", "high"]


@dataclass(frozen=True)
class Expected:
    """A rough order of the gain among those who are reached, and what it rests on.

    Never a figure: nothing has been measured before the workflow runs.
    """

    order: Order
    basis: str


@dataclass(frozen=True)
class Idea:
    """One workflow for the goal.

    `kind` names what it does (`moment`, `follow_up`); `document` is draft-valid, and publishable
    but for addresses that only the owner knows. `effort` is the owner's own work.
    """

    kind: str
    document: dict[str, Any]
    title: str
    reason: str
    expected: Expected
    effort: Effort
    assumptions: tuple[str, ...]


@dataclass(frozen=True)
class Ideas:
    """The ideas for a goal, the best first; or a question, and then there is no idea."""

    goal: Goal | None
    ideas: tuple[Idea, ...]
    question: str | None = None
