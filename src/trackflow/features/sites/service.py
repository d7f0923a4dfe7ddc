"""What can be done with organizations, sites and keys."""

import re
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.features.sites import store
from trackflow.features.sites.access import DRAFT, PUBLISH, READ, SCOPES, Access
from trackflow.features.sites.digest import digest
from trackflow.features.sites.errors import name_taken, unauthenticated
from trackflow.features.sites.schemas import Key, NewKey, Scope, Site, SiteInput
from trackflow.features.sites.tables import KeyRow, OrganizationRow, SiteRow
from trackflow.platform.errors import not_found
from trackflow.platform.storage import Database, new_id

# A site that is taken away stops receiving events after this many seconds.
KEY_REMEMBERED: Final = 5.0


class SiteService:
    """Sites and their keys, always seen through somebody's `Access`."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._known_keys: dict[str, tuple[str, float]] = {}

    async def local_access(self) -> Access:
        """The access of whoever owns the data folder: everything, in its first organization.

        A fresh folder gets that organization.
        """
        async with self._database.session() as session:
            row = await store.first_organization(session) or self._add_organization(session)
            return Access(row.id, None, frozenset(SCOPES))

    async def access_of_secret_key(self, secret: str) -> Access:
        """What the holder of a secret key may do; raises 401 for one that is not valid."""
        async with self._database.session() as session:
            row = await store.active_key(session, digest(secret))
            if row is None:
                raise unauthenticated()
            return Access(row.organization_id, row.site_id, frozenset(row.scopes))

    async def create_site(self, access: Access, wanted: SiteInput) -> Site:
        """A new site with its write key. Raises 409 where the name is taken."""
        slug = _slug(wanted.name)
        async with self._database.session() as session:
            if await store.slug_taken(session, access.organization_id, slug):
                raise name_taken(wanted.name)
            row = SiteRow(
                id=new_id("site"),
                organization_id=access.organization_id,
                name=wanted.name,
                slug=slug,
                url=str(wanted.url).rstrip("/"),
                timezone=wanted.timezone,
                write_key=new_id("wk", 20),
                created_at=self._clock(),
            )
            session.add(row)
            return store.site_value(row)

    async def sites(self, access: Access) -> list[Site]:
        """The sites within reach, by name."""
        async with self._database.session() as session:
            found = await store.sites(session, access.organization_id)
        return [site for site in found if access.sees(site.id)]

    async def site(self, access: Access, name: str) -> Site:
        """The site with this id or slug; raises 404 where it is not within reach."""
        async with self._database.session() as session:
            found = await store.site(session, access.organization_id, name)
        if found is None or not access.sees(found.id):
            raise not_found("site", name)
        return found

    async def site_by_write_key(self, write_key: str) -> Site | None:
        """The site whose tag carries this key."""
        async with self._database.session() as session:
            return await store.site_by_write_key(session, write_key)

    async def site_id_of_write_key(self, write_key: str) -> str | None:
        """The id of the site with this key, remembered for a few seconds for the hot path.

        Keys that nobody has are not remembered, so that guessing cannot fill the memory.
        """
        now = self._clock().timestamp()
        kept = self._known_keys.get(write_key)
        if kept and now - kept[1] < KEY_REMEMBERED:
            return kept[0]
        site = await self.site_by_write_key(write_key)
        if site is None:
            return None
        self._known_keys[write_key] = (site.id, now)
        return site.id

    async def create_key(
        self, access: Access, site: str, scopes: Sequence[Scope] = (READ, DRAFT, PUBLISH)
    ) -> NewKey:
        """A new secret key of a site; the secret is in the answer and nowhere else."""
        home = await self.site(access, site)
        secret = f"sk_{secrets.token_urlsafe(32)}"
        row = KeyRow(
            id=new_id("key"),
            organization_id=access.organization_id,
            site_id=home.id,
            digest=digest(secret),
            shown=f"{secret[:7]}…",
            scopes=list(dict.fromkeys(scopes)),
            created_at=self._clock(),
            revoked_at=None,
        )
        async with self._database.session() as session:
            session.add(row)
        return NewKey(**store.key_value(row).model_dump(), secret=secret)

    async def keys(self, access: Access, site: str) -> list[Key]:
        """The secret keys of a site, oldest first, revoked ones among them."""
        home = await self.site(access, site)
        async with self._database.session() as session:
            return await store.keys(session, access.organization_id, home.id)

    async def revoke_key(self, access: Access, site: str, key_id: str) -> Key:
        """End a secret key at once; revoking it again changes nothing."""
        home = await self.site(access, site)
        async with self._database.session() as session:
            row = await store.key_row(session, access.organization_id, home.id, key_id)
            if row is None:
                raise not_found("key", key_id)
            row.revoked_at = row.revoked_at or self._clock()
            return store.key_value(row)

    def _add_organization(self, session: AsyncSession) -> OrganizationRow:
        row = OrganizationRow(id=new_id("org"), name="My organization", created_at=self._clock())
        session.add(row)
        return row


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "site"
