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
from trackflow.features.sites.errors import (
    name_taken,
    organization_key_needed,
    organization_taken,
    organization_unclear,
    unauthenticated,
)
from trackflow.features.sites.schemas import (
    Key,
    NewKey,
    Organization,
    OrganizationInput,
    Scope,
    Site,
    SiteInput,
)
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
            row = await store.first_organization(session)
            row = row or self._add_organization(session, "My organization")
            return Access(row.id, None, frozenset(SCOPES))

    async def create_organization(self, wanted: OrganizationInput) -> Organization:
        """A new organization; only for who owns the data folder. Raises 409 for a taken name."""
        await self.local_access()  # the first one is the owner's, so it has to be there first
        async with self._database.session() as session:
            if _named(await store.organizations(session), wanted.name):
                raise organization_taken(wanted.name)
            return store.organization_value(self._add_organization(session, wanted.name))

    async def organizations(self) -> list[Organization]:
        """Every organization, the oldest first; only for who owns the data folder."""
        await self.local_access()
        async with self._database.session() as session:
            return await store.organizations(session)

    async def owner_access(self, organization: str) -> Access:
        """Everything in the organization with this id or name; only for who owns the data folder.

        Raises 404 where there is none, 409 where several have that name.
        """
        found = _named(await self.organizations(), organization)
        if not found:
            raise not_found("organization", organization)
        if len(found) > 1:
            raise organization_unclear(organization)
        return Access(found[0].id, None, frozenset(SCOPES))

    async def owns_folder(self, access: Access) -> bool:
        """Whether this access is to the whole of the organization that runs this server."""
        owner = await self.local_access()
        return access.site_id is None and access.organization_id == owner.organization_id

    async def access_of_secret_key(self, secret: str) -> Access:
        """What the holder of a secret key may do; raises 401 for one that is not valid."""
        async with self._database.session() as session:
            row = await store.active_key(session, digest(secret))
            if row is None:
                raise unauthenticated()
            return Access(row.organization_id, row.site_id, frozenset(row.scopes), row.id)

    async def create_site(self, access: Access, wanted: SiteInput) -> Site:
        """A new site with its write key.

        Raises 403 for an access to one site, 409 where the name is taken.
        """
        if access.site_id is not None:
            raise organization_key_needed()
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
        return await self._add_key(access, (await self.site(access, site)).id, scopes)

    async def create_organization_key(
        self, access: Access, scopes: Sequence[Scope] = (READ, DRAFT, PUBLISH)
    ) -> NewKey:
        """A new secret key for every site of the organization, the ones to come among them."""
        if access.site_id is not None:
            raise organization_key_needed()
        return await self._add_key(access, None, scopes)

    async def _add_key(
        self, access: Access, site_id: str | None, scopes: Sequence[Scope]
    ) -> NewKey:
        secret = f"sk_{secrets.token_urlsafe(32)}"
        row = KeyRow(
            id=new_id("key"),
            organization_id=access.organization_id,
            site_id=site_id,
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

    async def organization_keys(self, access: Access) -> list[Key]:
        """The secret keys of the whole organization, oldest first, revoked ones among them."""
        async with self._database.session() as session:
            return await store.keys(session, access.organization_id, None)

    async def revoke_key(self, access: Access, site: str, key_id: str) -> Key:
        """End a site's secret key at once; revoking it again changes nothing."""
        return await self._revoke(access, (await self.site(access, site)).id, key_id)

    async def revoke_organization_key(self, access: Access, key_id: str) -> Key:
        """End a key of the whole organization at once; revoking it again changes nothing."""
        return await self._revoke(access, None, key_id)

    async def _revoke(self, access: Access, site_id: str | None, key_id: str) -> Key:
        async with self._database.session() as session:
            row = await store.key_row(session, access.organization_id, site_id, key_id)
            if row is None:
                raise not_found("key", key_id)
            row.revoked_at = row.revoked_at or self._clock()
            return store.key_value(row)

    def _add_organization(self, session: AsyncSession, name: str) -> OrganizationRow:
        row = OrganizationRow(id=new_id("org"), name=name, created_at=self._clock())
        session.add(row)
        return row


def _named(organizations: Sequence[Organization], name: str) -> list[Organization]:
    folded = name.strip().casefold()
    return [one for one in organizations if one.id == name or one.name.casefold() == folded]


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "site"
