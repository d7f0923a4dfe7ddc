"""Workflows for a goal, as they go out."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from trackflow.engine.ideas import Idea, SiteFacts, from_goal
from trackflow.features.workflows.generation import still_needed
from trackflow.features.workflows.runnable import unsupported
from trackflow.features.workflows.schemas import Document, Open, Value


class GoalInput(BaseModel):
    """A goal in a few words, such as `more demo requests from mobile visitors`."""

    model_config = ConfigDict(extra="forbid")

    goal: str = Field(min_length=1, max_length=2000)


class ExpectedGain(Value):
    """The rough order of the gain among those reached, and what that rests on."""

    order: Literal["small", "medium", "large"]
    basis: str


class WorkflowIdea(Value):
    """One workflow for the goal.

    `document` is complete; `needs` and `unsupported` say what keeps it from being published.
    `assumptions` were made for want of a better knowledge of the site.
    """

    kind: str
    title: str
    reason: str
    expected: ExpectedGain
    effort: Literal["low", "medium", "high"]
    assumptions: tuple[str, ...]
    document: Document
    needs: tuple[Open, ...]
    unsupported: tuple[Open, ...]


class GoalIdeas(Value):
    """What a goal was understood to be, and the ideas for it, the best first.

    Where it was not understood there is a `question` and no idea. `language` is that of the goal
    and of the copy.
    """

    goal: str | None
    event: str | None
    language: str | None
    ideas: tuple[WorkflowIdea, ...]
    question: str | None


def ideas_for(goal: str, today: date, facts: SiteFacts | None = None) -> GoalIdeas:
    """Three to five workflows for a goal; no network, the same answer every time."""
    found = from_goal(goal, today, site=facts)
    return GoalIdeas(
        goal=found.goal.key if found.goal else None,
        event=found.goal.goal["event"] if found.goal else None,
        language=found.goal.tongue if found.goal else None,
        ideas=tuple(_value(idea) for idea in found.ideas),
        question=found.question,
    )


def _value(idea: Idea) -> WorkflowIdea:
    return WorkflowIdea(
        kind=idea.kind,
        title=idea.title,
        reason=idea.reason,
        expected=ExpectedGain(order=idea.expected.order, basis=idea.expected.basis),
        effort=idea.effort,
        assumptions=idea.assumptions,
        document=idea.document,
        needs=still_needed(idea.document),
        unsupported=unsupported(idea.document),
    )
