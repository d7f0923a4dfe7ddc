"""The built dashboard, held in memory: a few hundred kilobytes, compressed once."""

import gzip
import mimetypes
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

import trackflow

BUILT: Final = Path(trackflow.__file__).parent / "static" / "dashboard"
INDEX: Final = "index.html"
# Names under this folder carry a hash of their content, so they never change.
HASHED: Final = "assets/"
COMPRESSED: Final = frozenset({"text/html", "text/css", "text/javascript", "image/svg+xml"})
TYPES: Final = {".js": "text/javascript", ".woff2": "font/woff2"}

SECURITY: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
        "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@dataclass(frozen=True)
class File:
    """One file as it goes out; `small` is its gzip form where that is worth it."""

    content: bytes
    media_type: str
    small: bytes | None
    caching: str

    def response(self, request: Request) -> Response:
        """The file for this browser, with the dashboard's security headers."""
        headers = {**SECURITY, "Cache-Control": self.caching}
        body = self.content
        if self.small is not None:
            headers["Vary"] = "Accept-Encoding"
            if "gzip" in request.headers.get("accept-encoding", ""):
                headers["Content-Encoding"] = "gzip"
                body = self.small
        return Response(body, headers=headers, media_type=self.media_type)


@cache
def built_files(folder: Path = BUILT) -> dict[str, File]:
    """Every file of the built dashboard by its path; empty where it has not been built."""
    return {
        path.relative_to(folder).as_posix(): _file(path, path.relative_to(folder).as_posix())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _file(path: Path, name: str) -> File:
    content = path.read_bytes()
    media_type = TYPES.get(path.suffix) or mimetypes.guess_type(name)[0] or "text/plain"
    small = gzip.compress(content, mtime=0) if media_type in COMPRESSED else None
    caching = "public, max-age=31536000, immutable" if name.startswith(HASHED) else "no-cache"
    return File(content, media_type, small, caching)
