"""What is too much, or no JSON, is refused before any route sees it."""

from collections.abc import Iterable
from typing import Any, Final, cast

import msgspec
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from trackflow.app.problems import render
from trackflow.platform.errors import TrackFlowError

MAX_HEADER_BYTES: Final = 32 * 1024
MAX_ADDRESS_BYTES: Final = 16 * 1024
MAX_BODY_BYTES: Final = 1024 * 1024
# A document is nested at most 60 levels deep, and the request around it a few.
MAX_DEPTH: Final = 80


class Limits:
    """Bounds headers and addresses everywhere; for the API also bodies, which must be JSON.

    A body is read whole, checked and handed on, so that no route meets NaN, half a character,
    bytes that are no UTF-8, or a nesting that exhausts the stack.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            _check_head(scope)
            if scope["path"].startswith("/api/"):
                receive = await _checked(scope, receive)
        except TrackFlowError as error:
            await render(error)(scope, receive, send)
        except ClientDisconnect:
            return
        else:
            await self._app(scope, receive, send)


def headers_too_large() -> TrackFlowError:
    """The request's headers are over the limit."""
    return TrackFlowError(
        "headers_too_large",
        431,
        f"The headers are over {MAX_HEADER_BYTES // 1024} KB.",
        "Send fewer or shorter headers; cookies are not needed here.",
    )


def address_too_long() -> TrackFlowError:
    """The request's path and query are over the limit."""
    return TrackFlowError(
        "address_too_long",
        414,
        f"The address is over {MAX_ADDRESS_BYTES // 1024} KB.",
        "Send a shorter path and query.",
    )


def _check_head(scope: Scope) -> None:
    if sum(len(name) + len(value) for name, value in scope["headers"]) > MAX_HEADER_BYTES:
        raise headers_too_large()
    if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > MAX_ADDRESS_BYTES:
        raise address_too_long()


async def _checked(scope: Scope, receive: Receive) -> Receive:
    """A `receive` that gives the whole body again, once it is known to be good."""
    headers = Headers(scope=scope)
    body = await _body(headers, Request(scope, receive))
    if body:
        _check_json(headers, body)
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


async def _body(headers: Headers, request: Request) -> bytes:
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length) > MAX_BODY_BYTES:
        raise _too_large()
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > MAX_BODY_BYTES:
            raise _too_large()
        parts.append(part)
    return b"".join(parts)


def _check_json(headers: Headers, body: bytes) -> None:
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise TrackFlowError(
            "unsupported_media_type",
            415,
            "The body does not say that it is JSON.",
            "Send JSON with the header `Content-Type: application/json`.",
        )
    try:
        body.decode()
        value = msgspec.json.decode(body)
    except UnicodeDecodeError:
        raise _refused(
            "not_utf8", "The body is not UTF-8 text.", "Encode the JSON body as UTF-8."
        ) from None
    except RecursionError:
        raise _too_deep() from None
    except msgspec.DecodeError as error:
        raise _refused(
            "invalid_json",
            f"The body is not valid JSON: {error}.",
            "Send one JSON value; NaN, Infinity and half of a surrogate pair are not JSON.",
        ) from None
    _check_depth(value)


def _check_depth(value: Any) -> None:
    level = [value]
    for _ in range(MAX_DEPTH):
        if not level:
            return
        level = [inner for outer in level for inner in _inside(outer)]
    raise _too_deep()


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return cast("dict[str, Any]", value).values()
    return cast("list[Any]", value) if isinstance(value, list) else ()


def _too_large() -> TrackFlowError:
    return _refused(
        "body_too_large",
        f"The body is over {MAX_BODY_BYTES // 1024} KB.",
        f"Send at most {MAX_BODY_BYTES // 1024} KB in a request.",
        413,
    )


def _too_deep() -> TrackFlowError:
    return _refused(
        "too_deep",
        "The body is nested too deeply.",
        f"Send at most {MAX_DEPTH} levels of lists and objects.",
    )


def _refused(code: str, message: str, remedy: str, status: int = 400) -> TrackFlowError:
    return TrackFlowError(code, status, message, remedy)
