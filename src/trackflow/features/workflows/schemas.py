"""The values that leave this feature, and what its routes accept."""

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

State = Literal["draft", "live", "paused", "archived"]
Origin = Literal["person", "sentence"]
Document = dict[str, Any]


class Value(BaseModel):
    """A frozen value that crosses between features and goes out by the API."""

    model_config = ConfigDict(frozen=True)


class Open(Value):
    """Something that keeps a document from being published: where it is, and what to do."""

    path: str
    question: str


class Workflow(Value):
    """A workflow with its newest document.

    `head` is the newest version, `published` the one that visitors get (none: nothing is live).
    `sentence` is the prompt it came from, `reading` the newest document in plain English.
    `needs` and `unsupported` are empty exactly when the head can be published.
    """

    id: str
    site_id: str
    name: str
    state: State
    head: int
    published: int | None
    origin: Origin
    sentence: str | None
    reading: str
    created_at: datetime
    updated_at: datetime
    document: Document
    needs: tuple[Open, ...]
    unsupported: tuple[Open, ...]


class Version(Value):
    """One saved document of a workflow."""

    number: int
    created_at: datetime
    document: Document


class PublishedWorkflow(Value):
    """What a browser may run: the published document of a live workflow."""

    id: str
    version: int
    document: Document


class Results(Value):
    """What visitors did, bots left out.

    `converted` counts visitors who did the goal's event within `goal_within` of their first
    exposure, each once; `conversion_rate` is its share of the exposed visitors, 0 to 1. Both are
    None where the workflow has no goal.
    """

    workflow_id: str
    exposures: int
    exposed_visitors: int
    clicked: int
    dismissed: int
    submitted: int
    goal: str | None
    goal_within: str | None
    converted: int | None
    conversion_rate: float | None


class WorkflowInput(BaseModel):
    """A document to be saved, as JSON; `sentence` is the prompt it came from, if any."""

    model_config = ConfigDict(extra="forbid")

    document: Document
    sentence: str | None = Field(default=None, max_length=100_000)


class ChangesInput(BaseModel):
    """Single fields to be changed: path to value, None takes the field out."""

    model_config = ConfigDict(extra="forbid")

    changes: dict[str, Any] = Field(min_length=1, max_length=200)


class SentenceInput(BaseModel):
    """A sentence that says what should happen."""

    model_config = ConfigDict(extra="forbid")

    prompt: str = Field(min_length=1, max_length=100_000)
