"""Whether a request was meant for this server, and came from one of its own pages."""

from typing import Final
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection, Request

from trackflow.features.sites.errors import foreign_origin, unknown_host

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})


def known_hosts(host: str, further: str) -> frozenset[str]:
    """The names that a server goes by: loopback, its own address, and a comma-separated list."""
    named = [part.strip().strip("[]").lower() for part in (host, *further.split(","))]
    return LOOPBACK | {name for name in named if name}


def require_known_host(request: HTTPConnection) -> None:
    """Raise 421 `unknown_host` unless `Host` is a name in `request.state.hosts`.

    A page that points its own name at this server (DNS rebinding) is refused by that.
    """
    host = request.headers.get("host", "")
    if _name(host) not in request.state.hosts:
        raise unknown_host(host)


def require_own_origin(request: Request) -> None:
    """Raise 403 `foreign_origin` where an unsafe method does not come from our own pages.

    Browsers send `Origin` with every unsafe method, so a request without one is refused as well.
    """
    if request.method in SAFE_METHODS:
        return
    origin = request.headers.get("origin", "")
    if not origin or _authority(origin) != request.headers.get("host", "").lower():
        raise foreign_origin(origin)


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _authority(origin: str) -> str:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return ""
