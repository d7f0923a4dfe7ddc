"""The hot path of delivery, in plain Starlette, and the API of previews."""

from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from trackflow.features.delivery.core import part_scripts
from trackflow.features.delivery.previews import PreviewLink, Previews
from trackflow.features.delivery.service import SiteFiles
from trackflow.features.sites import DRAFT, Access, requires

SHARED = {
    "Access-Control-Allow-Origin": "*",
    "Vary": "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
}
HEADERS = SHARED | {"Cache-Control": "public, max-age=60, stale-while-revalidate=300"}
FOREVER = SHARED | {"Cache-Control": "public, max-age=31536000, immutable"}

router = APIRouter(prefix="/v1", tags=["workflows"])

Drafter = Annotated[Access, Depends(requires(DRAFT))]


def previews(request: Request) -> Previews:
    """The running service."""
    return request.state.previews


@router.post("/workflows/{workflow}/preview")
async def preview_link(
    workflow: str, access: Drafter, service: Annotated[Previews, Depends(previews)]
) -> PreviewLink:
    """A link that shows the newest version on the site's own page, for half an hour."""
    return await service.link(access, workflow)


async def preview(request: Request) -> Response:
    """`GET /s/preview/<token>`: the config of one draft, for the holder of a signed token."""
    service: Previews = request.state.previews
    config = await service.config(request.path_params["token"])
    headers = SHARED | {"Cache-Control": "no-store"}
    if config is None:
        return PlainTextResponse("This preview is no longer good.", 404, headers=headers)
    return JSONResponse(config, headers=headers)


async def recommendations(_request: Request) -> Response:
    """`GET /s/recommendations`: what suits the visitor of a page; nothing is known of that yet."""
    return JSONResponse({"items": []}, headers=HEADERS)


async def site_script(request: Request) -> Response:
    """`GET /s/<write key>.js`: the SDK core with the site's published workflows."""
    files: SiteFiles | None = request.state.site_files
    if files is None:
        return PlainTextResponse("The browser part of TrackFlow has not been built.", 503)
    file = await files.get(request.path_params["key"])
    if file is None:
        return PlainTextResponse("No site has this key.", 404)
    headers = HEADERS | {"ETag": file.etag}
    if request.headers.get("if-none-match") == file.etag:
        return Response(status_code=304, headers=headers)
    return _script(request, file.plain, file.gzipped, headers)


async def part_script(request: Request) -> Response:
    """`GET /s/<part>-<content hash>.js`: a part of the core, which never changes here."""
    file = part_scripts().get(request.path_params["part"])
    if file is None or request.url.path != file.path:
        return PlainTextResponse("There is no such version of this part.", 404)
    return _script(request, file.plain, file.gzipped, FOREVER)


def _script(request: Request, plain: bytes, gzipped: bytes, headers: dict[str, str]) -> Response:
    takes_gzip = "gzip" in request.headers.get("accept-encoding", "")
    if takes_gzip:
        headers = headers | {"Content-Encoding": "gzip"}
    body = gzipped if takes_gzip else plain
    return Response(body, headers=headers, media_type="text/javascript")


def delivery_routes() -> list[Route]:
    """The routes that a site's tag and its script ask for."""
    return [
        Route("/s/preview/{token}", preview, methods=["GET"]),
        Route("/s/recommendations", recommendations, methods=["GET"]),
        Route("/s/{part}-{hash}.js", part_script, methods=["GET"]),
        Route("/s/{key}.js", site_script, methods=["GET"]),
    ]
