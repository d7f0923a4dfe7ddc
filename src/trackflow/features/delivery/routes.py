"""The hot path of delivery: plain Starlette."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from trackflow.features.delivery.service import SiteFiles

HEADERS = {
    "Cache-Control": "public, max-age=60, stale-while-revalidate=300",
    "Access-Control-Allow-Origin": "*",
    "Vary": "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
}


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
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
    body = file.gzipped if "Content-Encoding" in headers else file.plain
    return Response(body, headers=headers, media_type="text/javascript")


def delivery_routes() -> list[Route]:
    """The routes that a site's tag asks for."""
    return [Route("/s/{key}.js", site_script, methods=["GET"])]
