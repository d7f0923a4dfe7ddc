"""The tables of workflows and their versions."""

from datetime import datetime
from typing import Any, Literal

from sqlalchemy import JSON, Double, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from trackflow.features.workflows.schemas import Decision, Origin, Outcome, Rating, State
from trackflow.platform.storage import Base, UtcDateTime


class WorkflowRow(Base):
    """A workflow: two pointers into its versions, and its state."""

    __tablename__ = "workflows"

    id: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id"), index=True)
    site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"), index=True)
    name: Mapped[str]
    state: Mapped[State] = mapped_column(String)
    head: Mapped[int]
    published: Mapped[int | None]
    origin: Mapped[Origin] = mapped_column(String)
    sentence: Mapped[str | None]
    # What the score of the head is made from; the generation itself may be erased.
    generation_id: Mapped[str | None] = mapped_column(index=True)
    confidence: Mapped[float | None] = mapped_column(Double)
    unused: Mapped[int]
    hand_edits: Mapped[int]
    in_review: Mapped[int | None]
    sentence_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    seconds_to_live: Mapped[float | None] = mapped_column(Double)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class VersionRow(Base):
    """A saved document, never changed once it is written, and how it came to be published.

    `by_publisher`: whoever made it could have published it.
    """

    __tablename__ = "workflow_versions"

    workflow_id: Mapped[str] = mapped_column(ForeignKey("workflows.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    document: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    origin: Mapped[Origin] = mapped_column(String)
    made_by: Mapped[str | None]
    generation_id: Mapped[str | None] = mapped_column(index=True)
    by_publisher: Mapped[bool]
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    published_by: Mapped[str | None]
    approved_by: Mapped[str | None]
    score: Mapped[float | None] = mapped_column(Double)


class GenerationRow(Base):
    """A sentence and the engine's answer to it; the digest of the sentence finds it again."""

    __tablename__ = "generations"
    __table_args__ = (Index("ix_generations_prompt", "organization_id", "prompt_digest"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id"))
    site_id: Mapped[str | None] = mapped_column(ForeignKey("sites.id"), index=True)
    prompt: Mapped[str]
    prompt_digest: Mapped[str]
    lang: Mapped[str | None]
    outcome: Mapped[Outcome] = mapped_column(String)
    document: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    confidence: Mapped[float] = mapped_column(Double)
    unused: Mapped[list[str]] = mapped_column(JSON)
    question: Mapped[str | None]
    reason: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)


class FeedbackRow(Base):
    """A thumb up or down on a generation."""

    __tablename__ = "feedback"

    id: Mapped[str] = mapped_column(primary_key=True)
    generation_id: Mapped[str] = mapped_column(ForeignKey("generations.id"), index=True)
    rating: Mapped[Rating] = mapped_column(String)
    comment: Mapped[str | None]
    made_by: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ReviewRow(Base):
    """A version that was put up for a review."""

    __tablename__ = "reviews"

    id: Mapped[str] = mapped_column(primary_key=True)
    workflow_id: Mapped[str] = mapped_column(ForeignKey("workflows.id"), index=True)
    version: Mapped[int]
    score: Mapped[float] = mapped_column(Double)
    asked_by: Mapped[str]
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    decision: Mapped[Decision | None] = mapped_column(String)
    decided_by: Mapped[str | None]
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    comment: Mapped[str | None]


class ReviewPolicyRow(Base):
    """The policy of an organization that has chosen one."""

    __tablename__ = "review_policies"

    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id"), primary_key=True)
    review: Mapped[Literal["always", "below", "never"]] = mapped_column(String)
    below: Mapped[float | None] = mapped_column(Double)


class MilestoneRow(Base):
    """That a draft was made or a version published; stays when the workflow is deleted.

    It names neither the workflow nor who did it, so that counters only ever rise.
    """

    __tablename__ = "workflow_milestones"

    id: Mapped[int] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id"), index=True)
    kind: Mapped[str]
    origin: Mapped[Origin] = mapped_column(String)
    seconds: Mapped[float | None] = mapped_column(Double)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
