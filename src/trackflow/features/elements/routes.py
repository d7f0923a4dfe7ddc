"""The API of the element map."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from trackflow.features.elements.schemas import Element, ElementInput, PageInput
from trackflow.features.elements.service import ElementService
from trackflow.features.sites import DRAFT, READ, Access, requires

router = APIRouter(prefix="/v1/sites/{site}/elements", tags=["elements"])

Reader = Annotated[Access, Depends(requires(READ))]
Drafter = Annotated[Access, Depends(requires(DRAFT))]


def service(request: Request) -> ElementService:
    """The running service."""
    return request.state.elements


Elements = Annotated[ElementService, Depends(service)]


@router.get("")
async def list_elements(site: str, access: Reader, elements: Elements) -> list[Element]:
    """Where each role is found, by page."""
    return await elements.elements(access, site)


@router.put("")
async def set_element(
    site: str, wanted: ElementInput, access: Drafter, elements: Elements
) -> Element:
    """Say where a role is found."""
    return await elements.set_element(access, site, wanted)


@router.delete("", status_code=204)
async def forget_element(
    site: str,
    access: Drafter,
    elements: Elements,
    role: Annotated[str, Query(max_length=200)],
    path: Annotated[str, Query(max_length=500)] = "",
) -> None:
    """Take a role out of the map."""
    await elements.forget_element(access, site, role, path)


@router.post("/read")
async def read_page(
    site: str, wanted: PageInput, access: Drafter, elements: Elements
) -> list[Element]:
    """Read one page of the site and keep what is found. Private addresses are refused."""
    return await elements.read_page(access, site, wanted.path, words=wanted.words)
