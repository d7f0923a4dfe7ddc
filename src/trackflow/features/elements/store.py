"""The queries of this feature; a site is looked up in its organization before it comes here."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.features.elements.schemas import Element
from trackflow.features.elements.tables import ElementRow


def element_value(row: ElementRow) -> Element:
    """The row as a value."""
    return Element.model_validate(row, from_attributes=True)


async def elements(session: AsyncSession, site_id: str) -> list[Element]:
    """The elements of a site, by page and role."""
    query = select(ElementRow).where(ElementRow.site_id == site_id)
    ordered = query.order_by(ElementRow.path, ElementRow.role)
    return [element_value(row) for row in await session.scalars(ordered)]


async def element(session: AsyncSession, site_id: str, path: str, role: str) -> ElementRow | None:
    """One element, to be changed."""
    return await session.get(ElementRow, (site_id, path, role))
