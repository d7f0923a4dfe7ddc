"""The hot path of delivery: plain Starlette."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from trackflow.features.delivery.core import part_scripts
from trackflow.features.delivery.service import SiteFiles

SHARED = {
    "Access-Control-Allow-Origin": "*",
    "Vary": "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
}
HEADERS = SHARED | {"Cache-Control": "public, max-age=60, stale-while-revalidate=300"}
FOREVER = SHARED | {"Cache-Control": "public, max-age=31536000, immutable"}


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
        Route("/s/{part}-{hash}.js", part_script, methods=["GET"]),
        Route("/s/{key}.js", site_script, methods=["GET"]),
    ]
