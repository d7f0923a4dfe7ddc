"""The API of sites and keys."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from trackflow.features.sites.access import MANAGE, READ, Access, requires
from trackflow.features.sites.schemas import Key, KeyInput, NewKey, Site, SiteInput
from trackflow.features.sites.service import SiteService

router = APIRouter(prefix="/v1/sites", tags=["sites"])

Reader = Annotated[Access, Depends(requires(READ))]
Manager = Annotated[Access, Depends(requires(MANAGE))]


def service(request: Request) -> SiteService:
    """The running service."""
    return request.state.sites


Sites = Annotated[SiteService, Depends(service)]


@router.get("")
async def list_sites(access: Reader, sites: Sites) -> list[Site]:
    """The sites that this key sees."""
    return await sites.sites(access)


@router.post("", status_code=201)
async def create_site(wanted: SiteInput, access: Manager, sites: Sites) -> Site:
    """A new site; needs a key of the whole organization."""
    return await sites.create_site(access, wanted)


@router.get("/{site}")
async def get_site(site: str, access: Reader, sites: Sites) -> Site:
    """One site, by id or slug."""
    return await sites.site(access, site)


@router.get("/{site}/keys")
async def list_keys(site: str, access: Manager, sites: Sites) -> list[Key]:
    """The secret keys of a site; of each only the first characters are shown."""
    return await sites.keys(access, site)


@router.post("/{site}/keys", status_code=201)
async def create_key(site: str, wanted: KeyInput, access: Manager, sites: Sites) -> NewKey:
    """A new secret key. The answer is the only place where the whole secret is seen."""
    return await sites.create_key(access, site, wanted.scopes)


@router.delete("/{site}/keys/{key}")
async def revoke_key(site: str, key: str, access: Manager, sites: Sites) -> Key:
    """End a secret key at once."""
    return await sites.revoke_key(access, site, key)
