"""The few pages that need no dashboard: small, without scripts."""

from html import escape
from typing import Final

from starlette.responses import HTMLResponse, Response

from trackflow.app.dashboard.files import SECURITY

STYLE: Final = """:root { color-scheme: light dark; font: 15px/1.6 system-ui, sans-serif }
main { max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem }
h1 { font-size: 22px; font-weight: 560; letter-spacing: -.012em }
code { font-family: ui-monospace, monospace }
"""
PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>TrackFlow</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/plain.css"></head>
<body><main><h1>{title}</h1>
{paragraphs}
</main></body></html>
"""


def style() -> Response:
    """`/plain.css`."""
    return Response(STYLE, headers={**SECURITY, "Cache-Control": "no-cache"}, media_type="text/css")


def not_built() -> Response:
    """The server runs, but nobody has built the dashboard."""
    return _page(
        200,
        "TrackFlow is running, without its dashboard",
        "The dashboard is not built. Run `make` in the checkout, or install the wheel.",
        "The command line does everything the dashboard does; `trackflow --help` lists it.",
    )


def link_spent() -> Response:
    """The link is unknown, was used, or is too old; which of them is not told."""
    return _page(
        410,
        "This link does not work any more",
        "A link opens the dashboard once, within 15 minutes.",
        "Run `trackflow login-link` on the machine where TrackFlow runs, and open the new one.",
    )


def _page(status: int, title: str, *paragraphs: str) -> Response:
    body = "\n".join(f"<p>{_marked(text)}</p>" for text in paragraphs)
    page = PAGE.format(title=escape(title), paragraphs=body)
    return HTMLResponse(page, status, headers={**SECURITY, "Cache-Control": "no-store"})


def _marked(text: str) -> str:
    parts = [escape(part) for part in text.split("`")]
    return "".join(
        f"<code>{part}</code>" if index % 2 else part for index, part in enumerate(parts)
    )
