"""What can be done with the element map of a site."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.engine.document import on_pages
from trackflow.engine.dom import ROLES, find_roles, is_selector
from trackflow.features.elements import store
from trackflow.features.elements.errors import invalid_selector, unknown_role
from trackflow.features.elements.schemas import Element, ElementInput, Origin
from trackflow.features.elements.tables import ElementRow
from trackflow.features.sites import Access, Site, SiteService
from trackflow.platform.errors import not_found
from trackflow.platform.http import fetch_page
from trackflow.platform.storage import Database


class ElementService:
    """Roles and where they are found, always seen through somebody's `Access`."""

    def __init__(
        self, database: Database, sites: SiteService, clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._sites = sites
        self._clock = clock

    async def elements(self, access: Access, site: str) -> list[Element]:
        """The whole map of a site, by page and role."""
        home = await self._sites.site(access, site)
        async with self._database.session() as session:
            return await store.elements(session, home.id)

    async def set_element(self, access: Access, site: str, wanted: ElementInput) -> Element:
        """Say where a role is found; what a person says is never overwritten by reading."""
        if wanted.role not in ROLES and not wanted.role.startswith("text:"):
            raise unknown_role(wanted.role, ROLES)
        if not is_selector(wanted.selector):
            raise invalid_selector(wanted.selector)
        home = await self._sites.site(access, site)
        async with self._database.session() as session:
            return await self._put(session, home, wanted, "person")

    async def forget_element(self, access: Access, site: str, role: str, path: str = "") -> None:
        """Take a role out of the map; raises 404 where it is not in it."""
        home = await self._sites.site(access, site)
        async with self._database.session() as session:
            row = await store.element(session, home.id, path, role)
            if row is None:
                raise not_found("element", role)
            await session.delete(row)

    async def read_page(
        self, access: Access, site: str, path: str, allow_private: bool = False
    ) -> list[Element]:
        """Read one page of the site and put the roles that it plainly has into the map.

        Answers with what was found. `allow_private` is for the machine's own owner: it lets the
        page be on a private address. Raises `page_unreadable` (422).
        """
        home = await self._sites.site(access, site)
        found = find_roles(await fetch_page(home.url + path, allow_private))
        async with self._database.session() as session:
            return [
                await self._learn(session, home, path, role, selector)
                for role, selector in found.items()
            ]

    async def selectors(self, site_id: str, pages: Sequence[str] | None) -> dict[str, str]:
        """For a workflow on these pages: role to selector; several pages' selectors are joined."""
        async with self._database.session() as session:
            return _joined(await store.elements(session, site_id), pages)

    async def _learn(
        self, session: AsyncSession, site: Site, path: str, role: str, selector: str
    ) -> Element:
        known = await store.element(session, site.id, path, role)
        if known is not None and known.origin == "person":
            return store.element_value(known)
        wanted = ElementInput(role=role, selector=selector, path=path)
        return await self._put(session, site, wanted, "read")

    async def _put(
        self, session: AsyncSession, site: Site, wanted: ElementInput, origin: Origin
    ) -> Element:
        row = ElementRow(
            site_id=site.id,
            path=wanted.path,
            role=wanted.role,
            organization_id=site.organization_id,
            selector=wanted.selector,
            origin=origin,
            updated_at=self._clock(),
        )
        return store.element_value(await session.merge(row))


def _joined(elements: Sequence[Element], pages: Sequence[str] | None) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    everywhere = {item.role: item.selector for item in elements if not item.path}
    for item in elements:
        if item.path and on_pages(pages, item.path):
            found.setdefault(item.role, []).append(_selector(item, everywhere))
    joined = {role: ", ".join(dict.fromkeys(selectors)) for role, selectors in found.items()}
    return {**everywhere, **joined}


def _selector(item: Element, everywhere: Mapping[str, str]) -> str:
    """A person's word for every page goes before what was read from one page."""
    if item.origin == "read" and item.role in everywhere:
        return everywhere[item.role]
    return item.selector
