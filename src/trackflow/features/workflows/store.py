"""The queries of this feature; each one names the organization it may see."""

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.features.workflows.schemas import PublishedWorkflow, Version
from trackflow.features.workflows.tables import VersionRow, WorkflowRow


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
) -> list[tuple[WorkflowRow, VersionRow]]:
    """The workflows of a site with their newest versions, the latest change first."""
    query = (
        select(WorkflowRow, VersionRow)
        .join(
            VersionRow,
            (VersionRow.workflow_id == WorkflowRow.id) & (VersionRow.number == WorkflowRow.head),
        )
        .where(WorkflowRow.organization_id == organization_id, WorkflowRow.site_id == site_id)
        .order_by(WorkflowRow.updated_at.desc(), WorkflowRow.id)
    )
    return [(row[0], row[1]) for row in await session.execute(query)]


async def version(session: AsyncSession, workflow_id: str, number: int) -> VersionRow | None:
    """One version of a workflow."""
    return await session.get(VersionRow, (workflow_id, number))


async def versions(session: AsyncSession, workflow_id: str) -> list[Version]:
    """All versions of a workflow, the newest first."""
    query = select(VersionRow).where(VersionRow.workflow_id == workflow_id)
    rows = await session.scalars(query.order_by(VersionRow.number.desc()))
    return [Version.model_validate(row, from_attributes=True) for row in rows]


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
