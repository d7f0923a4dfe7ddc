"""The cookie that carries a browser session."""

from typing import Final

from starlette.requests import HTTPConnection
from starlette.responses import Response

NAME: Final = "trackflow_session"


def session_cookie(request: HTTPConnection) -> str | None:
    """The session's secret, where the browser sent one."""
    return request.cookies.get(_name(request))


def set_session_cookie(
    response: Response, request: HTTPConnection, secret: str, seconds: int
) -> None:
    """Give the browser its session for so many seconds; no script can read it."""
    response.set_cookie(
        _name(request),
        secret,
        max_age=seconds,
        path="/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )


def drop_session_cookie(response: Response, request: HTTPConnection) -> None:
    """Take the session away from the browser."""
    response.delete_cookie(
        _name(request),
        path="/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )


def _name(request: HTTPConnection) -> str:
    # Browsers do not keep the cookies of two ports apart, so the name does: two servers on one
    # machine do not log each other out.
    port = request.headers.get("host", "").rpartition(":")[2]
    return f"{NAME}_{port}" if port.isdecimal() and port.isascii() else NAME
