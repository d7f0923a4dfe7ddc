"""Workflows for a goal, and suggestions for a workflow: deterministic and without a network."""

from trackflow.engine.ideas.facts import PageKind, SiteFacts
from trackflow.engine.ideas.from_goal import from_goal
from trackflow.engine.ideas.goals import Goal
from trackflow.engine.ideas.optimize import optimize
from trackflow.engine.ideas.page_kinds import page_kinds
from trackflow.engine.ideas.patches import Change, PatchConflictError
from trackflow.engine.ideas.suggestions import Counts, Results, Suggestion, apply
from trackflow.engine.ideas.values import Expected, Idea, Ideas

__all__ = [
    "Change",
    "Counts",
    "Expected",
    "Goal",
    "Idea",
    "Ideas",
    "PageKind",
    "PatchConflictError",
    "Results",
    "SiteFacts",
    "Suggestion",
    "apply",
    "from_goal",
    "optimize",
    "page_kinds",
]
