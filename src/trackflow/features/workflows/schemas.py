"""The values that leave this feature, and what its routes accept."""

from datetime import datetime
from typing import Annotated, Any, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

State = Literal["draft", "in_review", "live", "paused", "archived"]
Origin = Literal["person", "sentence", "suggestion", "autopilot"]
Outcome = Literal["workflow", "clarify", "refuse"]
Rating = Literal["up", "down"]
Decision = Literal["approved", "sent_back", "superseded"]
Document = dict[str, Any]

# A sentence may be as long as this; longer ones are no sentences.
LONGEST_PROMPT: Final = 100_000


class Value(BaseModel):
    """A frozen value that crosses between features and goes out by the API."""

    model_config = ConfigDict(frozen=True)


class Open(Value):
    """Something that keeps a document from being published: where it is, and what to do."""

    path: str
    question: str


class Change(Value):
    """A field that differs between two documents; what is not there is None."""

    path: str
    before: Any
    after: Any


class Doubt(Value):
    """A reason to look at a draft again; `leaves` is the share of the score that it leaves."""

    code: str
    message: str
    leaves: float


class Quality(Value):
    """How good a draft is, 0 to 1: 1 multiplied by what each doubt leaves."""

    score: float
    doubts: tuple[Doubt, ...]


class Workflow(Value):
    """A workflow with its newest document.

    `head` is the newest version, `published` the one that visitors get (none: nothing is live),
    `in_review` the one that waits for an approval. `origin` says who made the first draft,
    `sentence` is the prompt it came from and `generation_id` the engine's answer to it, `reading`
    the newest document in plain English. `needs` and `unsupported` are empty exactly when the head
    can be published. `quality` is that of the head. `approved_by` let the published version
    through, where it was reviewed. `seconds_to_live` is the time from the sentence to the first
    visitor who could have met it.
    """

    id: str
    site_id: str
    name: str
    state: State
    head: int
    published: int | None
    in_review: int | None
    origin: Origin
    sentence: str | None
    generation_id: str | None
    approved_by: str | None
    seconds_to_live: float | None
    reading: str
    created_at: datetime
    updated_at: datetime
    document: Document
    needs: tuple[Open, ...]
    unsupported: tuple[Open, ...]
    quality: Quality


class Version(Value):
    """One saved document of a workflow.

    `made_by` saved it: `owner` at the command line, a key's id, or a browser session.
    `generation_id` is the engine's answer, where a sentence made it. `score` is
    its quality at the moment it was published; `approved_by` is None where no review was due.
    """

    number: int
    created_at: datetime
    origin: Origin
    made_by: str | None
    generation_id: str | None
    published_at: datetime | None
    published_by: str | None
    approved_by: str | None
    score: float | None
    document: Document


class Review(Value):
    """A version that was put up for a review, and what came of it.

    `decision` is None while it waits; a newer version makes it superseded.
    """

    id: str
    version: int
    asked_by: str
    asked_at: datetime
    score: float
    decision: Decision | None
    decided_by: str | None
    decided_at: datetime | None
    comment: str | None


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


class ReviewPolicy(Value):
    """Which drafts of an organization must be reviewed before they are published.

    `always`, `never`, or `below`: those whose score is under the number in `below`, 0 to 1.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    review: Literal["always", "below", "never"]
    below: float | None = Field(default=None, ge=0, le=1)

    @model_validator(mode="after")
    def _a_score_where_one_is_due(self) -> Self:
        if (self.review == "below") != (self.below is not None):
            raise ValueError("“below” takes a score from 0 to 1, and only there")
        return self


class Feedback(Value):
    """What somebody thinks of a generation."""

    id: str
    rating: Rating
    comment: str | None
    made_by: str
    created_at: datetime


class KeptGeneration(Value):
    """A sentence that somebody asked about, and what the engine made of it then.

    `site_id` is None where it was asked without one. `created_at` is when it was asked first,
    `asked_at` when last.
    """

    id: str
    site_id: str | None
    prompt: str
    lang: str | None
    outcome: Outcome
    document: Document | None
    confidence: float
    unused: tuple[str, ...]
    question: str | None
    reason: str | None
    created_at: datetime
    asked_at: datetime
    feedback: tuple[Feedback, ...]


class Lesson(Value):
    """A line for the evals: a sentence, and what the person who said it ended with.

    `expect` is None where the engine's answer was rated down and nothing better is known.
    `document` are the facts of what was published, else of what was saved last (`kept` says which);
    `generated` those of the engine's first answer, and `changes` the fields that differ.
    """

    id: str
    prompt: str
    lang: str | None
    expect: Outcome | None
    document: Document | None
    kept: Literal["published", "saved"] | None
    rating: Rating | None
    comments: tuple[str, ...]
    changes: tuple[Change, ...]
    outcome: Outcome
    generated: Document | None
    confidence: float
    unused: tuple[str, ...]
    created_at: datetime


class Milestones(Value):
    """How many drafts were made and versions published, by origin, and how fast.

    `seconds_to_live` has the times from a sentence to its first publication: the number of those
    at or under each bound, in seconds, and their sum. Of all organizations together.
    """

    drafts: dict[str, int]
    published: dict[str, int]
    seconds_to_live: tuple[tuple[float, int], ...]
    timed: int
    seconds: float


Language = Annotated[str, Field(pattern=r"^[a-z]{2}$")]
# Who may be said to have made a document; that a sentence did is known by the sentence.
Maker = Literal["person", "suggestion", "autopilot"]


class WorkflowInput(BaseModel):
    """A document to be saved, as JSON.

    `sentence` is the prompt it came from, if any, and `generation` the id of the engine's answer to
    it. `origin` says that a suggestion or the autopilot made it, with `confidence` from 0 to 1.
    """

    model_config = ConfigDict(extra="forbid")

    document: Document
    sentence: str | None = Field(default=None, max_length=LONGEST_PROMPT)
    generation: str | None = Field(default=None, max_length=100)
    origin: Maker | None = None
    confidence: float | None = Field(default=None, ge=0, le=1)


class ChangesInput(BaseModel):
    """Single fields to be changed: path to value, None takes the field out.

    `origin` says that a suggestion or the autopilot changes them, and not a person.
    """

    model_config = ConfigDict(extra="forbid")

    changes: dict[str, Any] = Field(min_length=1, max_length=200)
    origin: Maker | None = None


class SentenceInput(BaseModel):
    """A sentence that says what should happen; `site` and `lang` (two letters) where known."""

    model_config = ConfigDict(extra="forbid")

    prompt: str = Field(min_length=1, max_length=LONGEST_PROMPT)
    site: str | None = Field(default=None, max_length=200)
    lang: Language | None = None


class FeedbackInput(BaseModel):
    """Thumbs up or down, and why."""

    model_config = ConfigDict(extra="forbid")

    rating: Rating
    comment: str | None = Field(default=None, max_length=4_000)


class DecisionInput(BaseModel):
    """What a reviewer says; `version` is the one that was looked at, to be sure that it is."""

    model_config = ConfigDict(extra="forbid")

    version: int | None = Field(default=None, ge=1, le=2**31 - 1)
    comment: str | None = Field(default=None, max_length=4_000)
