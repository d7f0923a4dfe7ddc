"""Where drafts come from, feedback on generations, reviews, and what was counted."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _moment(name: str, nullable: bool = False) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _number(name: str, nullable: bool = False) -> sa.Column[float]:
    return sa.Column(name, sa.Double[float](), nullable=nullable)


def upgrade() -> None:
    _generations()
    _workflows()
    _reviews()
    op.create_table(
        "workflow_milestones",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("organization_id"),
        _text("kind"),
        _text("origin"),
        _number("seconds", nullable=True),
        _moment("at"),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name="fk_workflow_milestones_organization_id_organizations",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_workflow_milestones"),
    )
    op.create_index(
        "ix_workflow_milestones_organization_id", "workflow_milestones", ["organization_id"]
    )
    # Drafts from before are counted; when they were published is not known.
    op.execute(
        sa.text(
            "INSERT INTO workflow_milestones (organization_id, kind, origin, seconds, at) "
            "SELECT organization_id, 'draft', origin, NULL, created_at FROM workflows"
        )
    )


def _generations() -> None:
    op.create_table(
        "generations",
        _text("id"),
        _text("organization_id"),
        _text("site_id", nullable=True),
        _text("prompt"),
        _text("prompt_digest"),
        _text("lang", nullable=True),
        _text("outcome"),
        sa.Column("document", sa.JSON(), nullable=True),
        _number("confidence"),
        sa.Column("unused", sa.JSON(), nullable=False),
        _text("question", nullable=True),
        _text("reason", nullable=True),
        _moment("created_at"),
        _moment("asked_at"),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name="fk_generations_organization_id_organizations",
        ),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"], name="fk_generations_site_id_sites"),
        sa.PrimaryKeyConstraint("id", name="pk_generations"),
    )
    op.create_index("ix_generations_prompt", "generations", ["organization_id", "prompt_digest"])
    op.create_index("ix_generations_site_id", "generations", ["site_id"])
    op.create_table(
        "feedback",
        _text("id"),
        _text("generation_id"),
        _text("rating"),
        _text("comment", nullable=True),
        _text("made_by"),
        _moment("created_at"),
        sa.ForeignKeyConstraint(
            ["generation_id"], ["generations.id"], name="fk_feedback_generation_id_generations"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_feedback"),
    )
    op.create_index("ix_feedback_generation_id", "feedback", ["generation_id"])


def _workflows() -> None:
    # Plain columns: SQLite can add no constraint to a table that another one refers to.
    columns: list[sa.Column[Any]] = [
        _text("generation_id", nullable=True),
        _number("confidence", nullable=True),
        sa.Column("unused", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("hand_edits", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("in_review", sa.Integer(), nullable=True),
        _moment("sentence_at", nullable=True),
        _number("seconds_to_live", nullable=True),
    ]
    for column in columns:
        op.add_column("workflows", column)
    op.create_index("ix_workflows_generation_id", "workflows", ["generation_id"])
    columns = [
        sa.Column("origin", sa.String(), nullable=False, server_default="person"),
        _text("made_by", nullable=True),
        _text("generation_id", nullable=True),
        sa.Column("by_publisher", sa.Boolean(), nullable=False, server_default=sa.true()),
        _moment("published_at", nullable=True),
        _text("published_by", nullable=True),
        _text("approved_by", nullable=True),
        _number("score", nullable=True),
    ]
    for column in columns:
        op.add_column("workflow_versions", column)
    op.create_index("ix_workflow_versions_generation_id", "workflow_versions", ["generation_id"])
    op.execute(
        sa.text(
            "UPDATE workflow_versions SET origin = 'sentence' WHERE number = 1 AND workflow_id IN "
            "(SELECT id FROM workflows WHERE origin = 'sentence')"
        )
    )


def _reviews() -> None:
    op.create_table(
        "reviews",
        _text("id"),
        _text("workflow_id"),
        sa.Column("version", sa.Integer(), nullable=False),
        _number("score"),
        _text("asked_by"),
        _moment("asked_at"),
        _text("decision", nullable=True),
        _text("decided_by", nullable=True),
        _moment("decided_at", nullable=True),
        _text("comment", nullable=True),
        sa.ForeignKeyConstraint(
            ["workflow_id"], ["workflows.id"], name="fk_reviews_workflow_id_workflows"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reviews"),
    )
    op.create_index("ix_reviews_workflow_id", "reviews", ["workflow_id"])
    op.create_table(
        "review_policies",
        _text("organization_id"),
        _text("review"),
        _number("below", nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name="fk_review_policies_organization_id_organizations",
        ),
        sa.PrimaryKeyConstraint("organization_id", name="pk_review_policies"),
    )


def downgrade() -> None:
    # A version that waits for a review is a draft to the schema before.
    op.execute(sa.text("UPDATE workflows SET state = 'draft' WHERE state = 'in_review'"))
    for name in ("workflow_milestones", "review_policies", "reviews"):
        op.drop_table(name)
    op.drop_index("ix_workflow_versions_generation_id", "workflow_versions")
    for name in (
        *("score", "approved_by", "published_by", "published_at"),
        *("by_publisher", "generation_id", "made_by", "origin"),
    ):
        op.drop_column("workflow_versions", name)
    op.drop_index("ix_workflows_generation_id", "workflows")
    for name in (
        *("seconds_to_live", "sentence_at", "in_review", "hand_edits"),
        *("unused", "confidence", "generation_id"),
    ):
        op.drop_column("workflows", name)
    for name in ("feedback", "generations"):
        op.drop_table(name)
