"""How a version reaches visitors: at once, or by way of a review."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.features.workflows import store
from trackflow.features.workflows.errors import changed_meanwhile, not_publishable
from trackflow.features.workflows.review import Authorship, is_due, publishing_is_the_review
from trackflow.features.workflows.schemas import Decision, Workflow
from trackflow.features.workflows.tables import MilestoneRow, ReviewRow, WorkflowRow
from trackflow.features.workflows.view import saved
from trackflow.platform.storage import new_id


def require_publishable(workflow: Workflow) -> None:
    """Raise `not_publishable` (409) where something is open or cannot be run."""
    if workflow.needs or workflow.unsupported:
        raise not_publishable(workflow.needs, workflow.unsupported)


async def review_is_due(session: AsyncSession, row: WorkflowRow, score: float) -> bool:
    """Whether the organization's policy asks for a review of the head."""
    return is_due(await store.review_policy(session, row.organization_id), score)


async def may_publish_alone(session: AsyncSession, row: WorkflowRow) -> bool:
    """Whether publishing the head is itself its review: people made it who may publish."""
    return publishing_is_the_review(
        Authorship(version.origin, version.by_publisher)
        for version in await store.unpublished(session, row.id)
    )


async def go_live(
    session: AsyncSession,
    row: WorkflowRow,
    score: float,
    by: str,
    approved_by: str | None,
    now: datetime,
) -> None:
    """Give the head to visitors, and note who did it and how long it took."""
    version = await saved(session, row.id, row.head)
    if version.published_at is None:
        version.published_at = now
        version.published_by = by
        version.approved_by = approved_by
        version.score = score
        session.add(_milestone(row, "published", now, _seconds_to_live(row, now)))
    row.published = row.head
    row.state = "live"
    row.updated_at = now


def note_draft(session: AsyncSession, row: WorkflowRow, now: datetime) -> None:
    """Count a new draft."""
    session.add(_milestone(row, "draft", now, None))


async def put_up(
    session: AsyncSession, row: WorkflowRow, score: float, by: str, now: datetime
) -> None:
    """Let the head wait for a review; a version that waits already goes on waiting.

    What visitors get stays as it is.
    """
    if row.in_review == row.head:
        return
    session.add(
        ReviewRow(
            id=new_id("rv"),
            workflow_id=row.id,
            version=row.head,
            score=score,
            asked_by=by,
            asked_at=now,
            decision=None,
            decided_by=None,
            decided_at=None,
            comment=None,
        )
    )
    row.in_review = row.head
    if row.state == "draft":
        row.state = "in_review"
    row.updated_at = now


async def end_review(
    session: AsyncSession,
    row: WorkflowRow,
    decision: Decision,
    by: str,
    now: datetime,
    comment: str | None = None,
) -> None:
    """Note what came of the version in review, if there is one.

    Raises `changed_meanwhile` (409) where somebody else has ended the review before.
    """
    if row.in_review is None:
        return
    if not await store.leave_review(session, row.id, row.in_review):
        raise changed_meanwhile()
    review = await store.open_review(session, row.id)
    if review is not None:
        review.decision, review.comment = decision, comment
        review.decided_by, review.decided_at = by, now
    row.in_review = None
    if row.state == "in_review":
        row.state = "draft"


def _seconds_to_live(row: WorkflowRow, now: datetime) -> float | None:
    if row.sentence_at is None or row.seconds_to_live is not None:
        return None
    row.seconds_to_live = max(0.0, (now - row.sentence_at).total_seconds())
    return row.seconds_to_live


def _milestone(row: WorkflowRow, kind: str, now: datetime, seconds: float | None) -> MilestoneRow:
    return MilestoneRow(
        organization_id=row.organization_id, kind=kind, origin=row.origin, seconds=seconds, at=now
    )
