"""The queries of workflows, versions and reviews; each names the organization it may see."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import case, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.features.workflows.schemas import (
    Feedback,
    KeptGeneration,
    Milestones,
    PublishedWorkflow,
    Review,
    ReviewPolicy,
    Version,
)
from trackflow.features.workflows.tables import (
    FeedbackRow,
    GenerationRow,
    MilestoneRow,
    ReviewPolicyRow,
    ReviewRow,
    VersionRow,
    WorkflowRow,
)


async def workflow(
    session: AsyncSession, organization_id: str, workflow_id: str
) -> WorkflowRow | None:
    """One workflow of the organization."""
    query = select(WorkflowRow).where(
        WorkflowRow.organization_id == organization_id, WorkflowRow.id == workflow_id
    )
    return await session.scalar(query)


async def workflows(
    session: AsyncSession, organization_id: str, site_id: str
) -> list[tuple[WorkflowRow, VersionRow, str | None]]:
    """The workflows of a site, the latest change first.

    Each with its newest version, and with who approved the published one.
    """
    approved = (
        select(VersionRow.approved_by)
        .where(VersionRow.workflow_id == WorkflowRow.id, VersionRow.number == WorkflowRow.published)
        .correlate(WorkflowRow)
        .scalar_subquery()
    )
    query = (
        select(WorkflowRow, VersionRow, approved)
        .join(
            VersionRow,
            (VersionRow.workflow_id == WorkflowRow.id) & (VersionRow.number == WorkflowRow.head),
        )
        .where(WorkflowRow.organization_id == organization_id, WorkflowRow.site_id == site_id)
        .order_by(WorkflowRow.updated_at.desc(), WorkflowRow.id)
    )
    return [(row[0], row[1], row[2]) for row in await session.execute(query)]


async def version(session: AsyncSession, workflow_id: str, number: int) -> VersionRow | None:
    """One version of a workflow."""
    return await session.get(VersionRow, (workflow_id, number))


async def versions(session: AsyncSession, workflow_id: str) -> list[Version]:
    """All versions of a workflow, the newest first."""
    query = select(VersionRow).where(VersionRow.workflow_id == workflow_id)
    rows = await session.scalars(query.order_by(VersionRow.number.desc()))
    return [Version.model_validate(row, from_attributes=True) for row in rows]


async def unpublished(session: AsyncSession, workflow_id: str) -> list[VersionRow]:
    """The versions since the last one that was ever published, all where there is none."""
    last = (
        select(func.coalesce(func.max(VersionRow.number), 0))
        .where(VersionRow.workflow_id == workflow_id, VersionRow.published_at.is_not(None))
        .scalar_subquery()
    )
    query = select(VersionRow).where(
        VersionRow.workflow_id == workflow_id, VersionRow.number > last
    )
    return list(await session.scalars(query))


async def advance(session: AsyncSession, row: WorkflowRow, expected: int) -> bool:
    """Move the head by one, unless somebody else has moved it since `expected` was read."""
    query = (
        update(WorkflowRow)
        .where(WorkflowRow.id == row.id, WorkflowRow.head == expected)
        .values(head=expected + 1)
        .returning(WorkflowRow.head)
    )
    return await session.scalar(query) is not None


async def published(session: AsyncSession, site_id: str) -> list[PublishedWorkflow]:
    """What the browsers of a site may run, in the order it was made."""
    query = (
        select(WorkflowRow.id, VersionRow.number, VersionRow.document)
        .join(
            VersionRow,
            (VersionRow.workflow_id == WorkflowRow.id)
            & (VersionRow.number == WorkflowRow.published),
        )
        .where(WorkflowRow.site_id == site_id, WorkflowRow.state == "live")
        .order_by(WorkflowRow.created_at, WorkflowRow.id)
    )
    rows = await session.execute(query)
    return [PublishedWorkflow(id=row[0], version=row[1], document=row[2]) for row in rows]


async def delete_workflow(session: AsyncSession, workflow_id: str) -> None:
    """Take a workflow away with its versions and reviews."""
    for table in (ReviewRow, VersionRow):
        await session.execute(delete(table).where(table.workflow_id == workflow_id))
    await session.execute(delete(WorkflowRow).where(WorkflowRow.id == workflow_id))


async def reviews(session: AsyncSession, workflow_id: str) -> list[Review]:
    """Every time that a version was put up for a review, the latest first."""
    query = select(ReviewRow).where(ReviewRow.workflow_id == workflow_id)
    rows = await session.scalars(query.order_by(ReviewRow.asked_at.desc(), ReviewRow.id))
    return [Review.model_validate(row, from_attributes=True) for row in rows]


async def open_review(session: AsyncSession, workflow_id: str) -> ReviewRow | None:
    """The review that waits for a decision."""
    query = select(ReviewRow).where(
        ReviewRow.workflow_id == workflow_id, ReviewRow.decision.is_(None)
    )
    return await session.scalar(query)


async def leave_review(session: AsyncSession, workflow_id: str, version: int) -> bool:
    """End the review of a version, unless somebody else has ended it already."""
    query = (
        update(WorkflowRow)
        .where(WorkflowRow.id == workflow_id, WorkflowRow.in_review == version)
        .values(in_review=None)
        .returning(WorkflowRow.id)
    )
    return await session.scalar(query) is not None


async def review_policy(session: AsyncSession, organization_id: str) -> ReviewPolicy:
    """The organization's policy; one that has chosen none has everything reviewed."""
    row = await session.get(ReviewPolicyRow, organization_id)
    if row is None:
        return ReviewPolicy(review="always")
    return ReviewPolicy(review=row.review, below=row.below)


async def set_review_policy(
    session: AsyncSession, organization_id: str, policy: ReviewPolicy
) -> None:
    """Keep the organization's policy."""
    await session.merge(
        ReviewPolicyRow(organization_id=organization_id, review=policy.review, below=policy.below)
    )


async def generation(
    session: AsyncSession, organization_id: str, generation_id: str
) -> GenerationRow | None:
    """One generation of the organization."""
    query = select(GenerationRow).where(
        GenerationRow.organization_id == organization_id, GenerationRow.id == generation_id
    )
    return await session.scalar(query)


async def generation_of_prompt(
    session: AsyncSession, organization_id: str, site_id: str | None, prompt_digest: str
) -> GenerationRow | None:
    """The newest answer to this sentence; with a site, of that one or of none."""
    query = select(GenerationRow).where(
        GenerationRow.organization_id == organization_id,
        GenerationRow.prompt_digest == prompt_digest,
    )
    if site_id is not None:
        query = query.where((GenerationRow.site_id == site_id) | (GenerationRow.site_id.is_(None)))
    newest = query.order_by(GenerationRow.asked_at.desc(), GenerationRow.id)
    return await session.scalar(newest.limit(1))


async def newest_generations(
    session: AsyncSession,
    organization_id: str,
    site_id: str | None,
    outcome: str | None,
    limit: int,
) -> list[GenerationRow]:
    """The generations that were asked for last; with a site, of that one only."""
    query = select(GenerationRow).where(GenerationRow.organization_id == organization_id)
    if site_id is not None:
        query = query.where(GenerationRow.site_id == site_id)
    if outcome is not None:
        query = query.where(GenerationRow.outcome == outcome)
    newest = query.order_by(GenerationRow.asked_at.desc(), GenerationRow.id)
    return list(await session.scalars(newest.limit(limit)))


async def generations_after(
    session: AsyncSession,
    organization_id: str,
    site_id: str | None,
    after: tuple[datetime, str] | None,
    limit: int,
) -> list[GenerationRow]:
    """The next generations in the order they were made, after one's time and id."""
    query = select(GenerationRow).where(GenerationRow.organization_id == organization_id)
    if site_id is not None:
        query = query.where(GenerationRow.site_id == site_id)
    if after is not None:
        made, generation_id = after
        query = query.where(
            (GenerationRow.created_at > made)
            | ((GenerationRow.created_at == made) & (GenerationRow.id > generation_id))
        )
    oldest = query.order_by(GenerationRow.created_at, GenerationRow.id)
    return list(await session.scalars(oldest.limit(limit)))


async def feedback(
    session: AsyncSession, generation_ids: Sequence[str]
) -> dict[str, list[Feedback]]:
    """What was said of these generations, the oldest first."""
    query = select(FeedbackRow).where(FeedbackRow.generation_id.in_(generation_ids))
    found: dict[str, list[Feedback]] = {}
    for row in await session.scalars(query.order_by(FeedbackRow.created_at, FeedbackRow.id)):
        value = Feedback.model_validate(row, from_attributes=True)
        found.setdefault(row.generation_id, []).append(value)
    return found


def kept_generation(row: GenerationRow, said: Sequence[Feedback]) -> KeptGeneration:
    """The row as a value."""
    names = KeptGeneration.model_fields.keys() - {"feedback"}
    fields = {name: getattr(row, name) for name in names}
    return KeptGeneration.model_validate({**fields, "feedback": tuple(said)})


async def ends(session: AsyncSession, generation_ids: Sequence[str]) -> dict[str, VersionRow]:
    """What became of generations: the version that is published, else the newest one.

    Of several workflows from one generation, one that was published counts before one that was
    not, and the latest change before an earlier one.
    """
    query = (
        select(WorkflowRow.generation_id, VersionRow)
        .join(
            VersionRow,
            (VersionRow.workflow_id == WorkflowRow.id)
            & (VersionRow.number == func.coalesce(WorkflowRow.published, WorkflowRow.head)),
        )
        .where(WorkflowRow.generation_id.in_(generation_ids))
        .order_by(
            case((VersionRow.published_at.is_(None), 0), else_=1),
            WorkflowRow.updated_at,
            WorkflowRow.id,
        )
    )
    found = await session.execute(query)
    return {str(generation_id): version for generation_id, version in found}


async def generations_of(session: AsyncSession, workflow_id: str) -> set[str]:
    """The generations that any version of a workflow came from."""
    query = select(VersionRow.generation_id).where(
        VersionRow.workflow_id == workflow_id, VersionRow.generation_id.is_not(None)
    )
    return {str(found) for found in await session.scalars(query)}


async def unused_of(session: AsyncSession, generation_ids: set[str]) -> list[str]:
    """Those of the generations that no version of any workflow came from."""
    query = select(VersionRow.generation_id).where(VersionRow.generation_id.in_(generation_ids))
    return sorted(generation_ids - set(await session.scalars(query)))


async def delete_generations(session: AsyncSession, generation_ids: Sequence[str]) -> None:
    """Take generations away with their feedback; workflows that came from them stay."""
    await session.execute(delete(FeedbackRow).where(FeedbackRow.generation_id.in_(generation_ids)))
    for table in (WorkflowRow, VersionRow):
        await session.execute(
            update(table).where(table.generation_id.in_(generation_ids)).values(generation_id=None)
        )
    await session.execute(delete(GenerationRow).where(GenerationRow.id.in_(generation_ids)))


async def milestones(session: AsyncSession, bounds: Sequence[float]) -> Milestones:
    """What was counted, of all organizations together."""
    counts: dict[str, dict[str, int]] = {"draft": {}, "published": {}}
    by_origin = select(MilestoneRow.kind, MilestoneRow.origin, func.count()).group_by(
        MilestoneRow.kind, MilestoneRow.origin
    )
    for kind, origin, count in await session.execute(by_origin):
        counts[kind][origin] = count
    seconds = MilestoneRow.seconds
    under = [func.count(case((seconds <= bound, 1))) for bound in bounds]
    times = select(func.count(seconds), func.coalesce(func.sum(seconds), 0.0), *under)
    timed, total, *found = (await session.execute(times)).one()
    return Milestones(
        drafts=counts["draft"],
        published=counts["published"],
        seconds_to_live=tuple(zip(bounds, found, strict=True)),
        timed=timed,
        seconds=total or 0.0,
    )
