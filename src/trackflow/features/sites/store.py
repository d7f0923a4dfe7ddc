"""The queries of this feature; each one names the organization it may see."""

from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.features.sites.schemas import Key, Organization, Site
from trackflow.features.sites.tables import (
    BrowserSessionRow,
    KeyRow,
    LoginLinkRow,
    OrganizationRow,
    SiteRow,
)


def site_value(row: SiteRow) -> Site:
    """The row as a value."""
    return Site.model_validate(row, from_attributes=True)


def organization_value(row: OrganizationRow) -> Organization:
    """The row as a value."""
    return Organization.model_validate(row, from_attributes=True)


def key_value(row: KeyRow) -> Key:
    """The row as a value, without its digest."""
    return Key(
        id=row.id,
        kind="secret",
        site_id=row.site_id,
        shown=row.shown,
        scopes=tuple(row.scopes),
        created_at=row.created_at,
        revoked_at=row.revoked_at,
    )


async def first_organization(session: AsyncSession) -> OrganizationRow | None:
    """The oldest organization, which the command line works in."""
    query = select(OrganizationRow).order_by(OrganizationRow.created_at, OrganizationRow.id)
    return await session.scalar(query.limit(1))


async def organizations(session: AsyncSession) -> list[Organization]:
    """Every organization, the oldest first; only for who owns the data folder."""
    query = select(OrganizationRow).order_by(OrganizationRow.created_at, OrganizationRow.id)
    return [organization_value(row) for row in await session.scalars(query)]


async def sites(session: AsyncSession, organization_id: str) -> list[Site]:
    """The sites of an organization, by name."""
    query = select(SiteRow).where(SiteRow.organization_id == organization_id)
    return [site_value(row) for row in await session.scalars(query.order_by(SiteRow.name))]


async def site(session: AsyncSession, organization_id: str, name: str) -> Site | None:
    """The site with this id or slug."""
    query = select(SiteRow).where(
        SiteRow.organization_id == organization_id,
        or_(SiteRow.id == name, SiteRow.slug == name),
    )
    row = await session.scalar(query)
    return site_value(row) if row else None


async def slug_taken(session: AsyncSession, organization_id: str, slug: str) -> bool:
    """Whether a site of the organization is called that already."""
    return await site(session, organization_id, slug) is not None


async def site_by_write_key(session: AsyncSession, write_key: str) -> Site | None:
    """The site that a public key names, whosever it is."""
    row = await session.scalar(select(SiteRow).where(SiteRow.write_key == write_key))
    return site_value(row) if row else None


async def active_key(session: AsyncSession, digest: str) -> KeyRow | None:
    """The secret key with this digest, unless it was revoked."""
    query = select(KeyRow).where(KeyRow.digest == digest, KeyRow.revoked_at.is_(None))
    return await session.scalar(query)


async def keys(session: AsyncSession, organization_id: str, site_id: str | None) -> list[Key]:
    """The secret keys of a site, or those of the organization itself; oldest first."""
    query = select(KeyRow).where(
        KeyRow.organization_id == organization_id, KeyRow.site_id.is_not_distinct_from(site_id)
    )
    return [key_value(row) for row in await session.scalars(query.order_by(KeyRow.created_at))]


async def key_row(
    session: AsyncSession, organization_id: str, site_id: str | None, key_id: str
) -> KeyRow | None:
    """One secret key of a site, or of the organization itself, to be changed."""
    query = select(KeyRow).where(
        KeyRow.organization_id == organization_id,
        KeyRow.site_id.is_not_distinct_from(site_id),
        KeyRow.id == key_id,
    )
    return await session.scalar(query)


async def use_login_link(session: AsyncSession, digest: str, now: datetime) -> str | None:
    """The organization of a link that is still good, which it then is no more.

    One statement, so that of two browsers that open a link at once only one gets in.
    """
    query = (
        update(LoginLinkRow)
        .where(
            LoginLinkRow.digest == digest,
            LoginLinkRow.used_at.is_(None),
            LoginLinkRow.expires_at > now,
        )
        .values(used_at=now)
        .returning(LoginLinkRow.organization_id)
    )
    return await session.scalar(query)


async def browser_session(
    session: AsyncSession, digest: str, now: datetime
) -> BrowserSessionRow | None:
    """The browser session with this digest, unless it has ended or expired."""
    query = select(BrowserSessionRow).where(
        BrowserSessionRow.digest == digest,
        BrowserSessionRow.ended_at.is_(None),
        BrowserSessionRow.expires_at > now,
    )
    return await session.scalar(query)
