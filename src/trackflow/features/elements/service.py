"""What can be done with the element map of a site."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.engine.dom import ROLES, Fingerprint, Found, find_elements, is_selector
from trackflow.features.elements import store
from trackflow.features.elements.element_map import ElementMap
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
        self,
        access: Access,
        site: str,
        path: str,
        allow_private: bool = False,
        words: Sequence[str] = (),
    ) -> list[Element]:
        """Read one page of the site and put the roles that it plainly has into the map.

        So are `words` such as `text:Book a demo`, where one element says them. Answers with what
        was found. `allow_private` is for the machine's own owner: it lets the page be on a private
        address. Raises `page_unreadable` (422).
        """
        home = await self._sites.site(access, site)
        found = find_elements(await fetch_page(home.url + path, allow_private), words)
        async with self._database.session() as session:
            return [
                await self._learn(session, home, path, role, place) for role, place in found.items()
            ]

    async def element_map(self, site_id: str) -> ElementMap:
        """Everything that is known of a site's elements, to be asked for many workflows."""
        async with self._database.session() as session:
            return ElementMap(tuple(await store.elements(session, site_id)))

    async def _learn(
        self, session: AsyncSession, site: Site, path: str, role: str, place: Found
    ) -> Element:
        known = await store.element(session, site.id, path, role)
        if known is not None and known.origin == "person":
            return store.element_value(known)
        wanted = ElementInput(role=role, selector=place.selector, path=path)
        return await self._put(session, site, wanted, "read", place.fingerprint)

    async def _put(
        self,
        session: AsyncSession,
        site: Site,
        wanted: ElementInput,
        origin: Origin,
        fingerprint: Fingerprint | None = None,
    ) -> Element:
        row = ElementRow(
            site_id=site.id,
            path=wanted.path,
            role=wanted.role,
            organization_id=site.organization_id,
            selector=wanted.selector,
            fingerprint=fingerprint,
            origin=origin,
            updated_at=self._clock(),
        )
        return store.element_value(await session.merge(row))
