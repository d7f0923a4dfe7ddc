"""Workflows for a goal, and suggestions for a workflow: deterministic and without a network."""

from trackflow.engine.ideas.facts import PageKind, SiteFacts
from trackflow.engine.ideas.from_goal import from_goal
from trackflow.engine.ideas.goals import Goal
from trackflow.engine.ideas.values import Expected, Idea, Ideas

__all__ = ["Expected", "Goal", "Idea", "Ideas", "PageKind", "SiteFacts", "from_goal"]
