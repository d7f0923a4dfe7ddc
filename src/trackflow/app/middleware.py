"""Around every request: an id, a number, a line for the API, and an answer whatever happens."""

import logging
import secrets
import time
from typing import Final

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from trackflow.app.problems import on_unexpected_error
from trackflow.platform.metrics import count_request

log = logging.getLogger("trackflow.web")

UNKNOWN: Final = "(unknown)"
METHODS: Final = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))


class Observed:
    """Counts every request and logs those of the API, by route template: never what was sent."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        await _Exchange(self._app, scope, receive, send).run()


class _Exchange:
    """One request and its answer."""

    def __init__(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        self._app, self._scope, self._receive, self._send = app, scope, receive, send
        self._is_api = scope["path"].startswith("/api/")
        self._id = f"req_{secrets.token_hex(8)}" if self._is_api else ""
        self._started = time.perf_counter()
        self._status = 0

    async def run(self) -> None:
        try:
            await self._app(self._scope, self._receive, self._answer)
        except Exception:
            log.exception("request failed", extra={**self._about(), "request": self._id})
            if not self._status:
                request = Request(self._scope, self._receive)
                response = await on_unexpected_error(request, RuntimeError())
                await response(self._scope, self._receive, self._answer)
        finally:
            self._note()

    async def _answer(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            if self._id:
                headers = [*message.get("headers", []), (b"x-request-id", self._id.encode())]
                message = {**message, "headers": headers}
        await self._send(message)

    def _about(self) -> dict[str, str]:
        # A method is a word of the client's own; only the known ones are repeated.
        method = self._scope["method"]
        return {"method": method if method in METHODS else "OTHER", "route": _route(self._scope)}

    def _note(self) -> None:
        about, seconds = self._about(), time.perf_counter() - self._started
        # 499: the client went away, or the server stopped, before there was an answer.
        status = self._status or 499
        count_request(about["method"], about["route"], status, seconds)
        if self._is_api:
            numbers = {"status": status, "ms": round(seconds * 1000, 1), "request": self._id}
            log.info("request", extra={**about, **numbers})


def _route(scope: Scope) -> str:
    """The template of the route that took the request, such as `/api/v1/sites/{site}`."""
    route = scope.get("route")
    path = getattr(route, "path", None)
    if not isinstance(path, str) or hasattr(route, "routes"):
        return UNKNOWN
    return str(scope.get("root_path", "")) + path
