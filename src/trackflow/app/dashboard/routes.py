"""The addresses of the dashboard: its pages and files, the login link, the way out."""

from collections.abc import Sequence

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from trackflow.app.dashboard import plain_pages
from trackflow.app.dashboard.files import HASHED, INDEX, SECURITY, built_files
from trackflow.features.sites import (
    SESSION_LIFE,
    drop_session_cookie,
    require_known_host,
    require_own_origin,
    session_cookie,
    set_session_cookie,
)


def dashboard_routes() -> Sequence[BaseRoute]:
    """What a person's browser asks for; the pages are one application, routed in the browser."""
    return [
        Route("/", page),
        Route("/workflows/{rest:path}", page),
        Route("/assets/{name}", asset),
        Route("/icon.svg", icon),
        Route("/licenses.txt", licenses),
        Route("/plain.css", plain_style),
        Route("/login/{token}", login),
        Route("/logout", logout, methods=["POST"]),
    ]


async def page(request: Request) -> Response:
    """The dashboard; who has no session finds there how to get one."""
    require_known_host(request)
    index = built_files().get(INDEX)
    return index.response(request) if index else plain_pages.not_built()


async def asset(request: Request) -> Response:
    """A built file, by a name that carries its hash."""
    return _file(request, HASHED + request.path_params["name"])


async def icon(request: Request) -> Response:
    """The icon in the browser's tab."""
    return _file(request, "icon.svg")


async def licenses(request: Request) -> Response:
    """The licences of what the dashboard carries along."""
    return _file(request, "licenses.txt")


async def plain_style(request: Request) -> Response:
    """The style of the pages that need no dashboard."""
    require_known_host(request)
    return plain_pages.style()


async def login(request: Request) -> Response:
    """`GET /login/{token}`: a link that is still good becomes a session, and is good no more."""
    require_known_host(request)
    secret = await request.state.browser_sessions.open(request.path_params["token"])
    if secret is None:
        return plain_pages.link_spent()
    response = RedirectResponse("/", 303, headers={**SECURITY, "Cache-Control": "no-store"})
    set_session_cookie(response, request, secret, int(SESSION_LIFE.total_seconds()))
    return response


async def logout(request: Request) -> Response:
    """`POST /logout`: end the session, from our own pages only."""
    require_known_host(request)
    require_own_origin(request)
    if secret := session_cookie(request):
        await request.state.browser_sessions.end(secret)
    response = Response(status_code=204)
    drop_session_cookie(response, request)
    return response


def _file(request: Request, name: str) -> Response:
    require_known_host(request)
    found = built_files().get(name)
    if found is None:
        raise HTTPException(404)
    return found.response(request)
