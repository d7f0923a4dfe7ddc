"""The tracking API, as Segment's own clients speak it."""

import base64
import binascii
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from trackflow.features.events.journal import Journal, JournalUnavailableError
from trackflow.features.events.payload import MAX_BODY_BYTES, Batch, read, too_large, unpacked
from trackflow.platform.errors import TrackFlowError

SiteOfKey = Callable[[str], Awaitable[str | None]]
Endpoint = Callable[[Request], Awaitable[Response]]

_KINDS = ("track", "page", "identify", "group", "alias", "screen", "batch")
_LONGEST_KEY = 200
_LONGEST_AGENT = 1024
# No cookie is read here and the key is public, so any page may call and read the answer.
_CORS = {"access-control-allow-origin": "*"}
_PREFLIGHT = _CORS | {
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers": "authorization, content-type, content-encoding, x-retry-count",
    "access-control-max-age": "86400",
}


def tracking_routes(
    journal: Journal,
    site_of_key: SiteOfKey,
    clock: Callable[[], float],
    acknowledged: Callable[[int], None] = lambda _: None,
) -> list[Route]:
    """The routes of the Segment tracking API.

    `site_of_key` gives the site of a write key, None for an unknown one; it is asked for every
    request and should remember. `clock` gives Unix seconds; `acknowledged` is told how many events
    were kept each time. An event is on the disk before its
    request is answered with `{"success": true, "time": <ms>}`. Errors are problem documents.
    """
    tracking = _Tracking(journal, site_of_key, clock, acknowledged)
    routes = [Route("/v1/projects/{key}/settings", _open_to_all(tracking.settings))]
    for kind in _KINDS:
        endpoint = _open_to_all(tracking.taking(kind))
        for path in (f"/v1/{kind}", f"/v1/{kind[0]}"):
            routes.append(Route(path, endpoint, methods=["POST", "OPTIONS"], name=f"{kind}_{path}"))
    return routes


class _Tracking:
    def __init__(
        self,
        journal: Journal,
        site_of_key: SiteOfKey,
        clock: Callable[[], float],
        acknowledged: Callable[[int], None],
    ) -> None:
        self._journal = journal
        self._site_of_key = site_of_key
        self._clock = clock
        self._acknowledged = acknowledged

    def taking(self, kind: str) -> Endpoint:
        """The endpoint that takes calls of one kind, or batches."""

        async def take(request: Request) -> Response:
            body = unpacked(await _body(request), request.headers.get("content-encoding"))
            batch, body = read(body, kind)
            site = await self._site(_key(request, batch))
            now = int(self._clock() * 1000)
            user_agent = request.headers.get("user-agent", "")[:_LONGEST_AGENT]
            if batch.batch:
                await self._journal.append(site, now, user_agent, body, kind)
                self._acknowledged(len(batch.batch))
            return _answer(b'{"success":true,"time":%d}' % now)

        return take

    async def settings(self, request: Request) -> Response:
        """What analytics.js asks for before it sends anything: send it all, and send it here."""
        key = request.path_params["key"]
        await self._site(key)
        url = request.url
        return _answer(msgspec.json.encode(_settings(key, url.scheme, url.netloc)))

    async def _site(self, key: str | None) -> str:
        site = await self._site_of_key(key) if key and len(key) <= _LONGEST_KEY else None
        if site is None:
            found = "unknown" if key else "missing"
            raise TrackFlowError(
                "unknown_write_key",
                401,
                f"The write key is {found}.",
                "Send the site's write key by Basic or Bearer authorization, or as `writeKey`.",
            )
        return site


def _open_to_all(endpoint: Endpoint) -> Endpoint:
    """Answers preflights, and lets any page read what the endpoint answers, errors too."""

    async def answer(request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=_PREFLIGHT)
        try:
            return await endpoint(request)
        except TrackFlowError as error:
            return _refusal(error)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody is there to read it

    return answer


async def _body(request: Request) -> bytes:
    """The body, no longer than the limit: what is beyond is not even kept in memory."""
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > MAX_BODY_BYTES:
        raise too_large()
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > MAX_BODY_BYTES:
            raise too_large()
        parts.append(part)
    return b"".join(parts)


def _key(request: Request, batch: Batch) -> str | None:
    """The write key: Basic (as user name), Bearer, or in the body, of the batch or its events."""
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return value.strip()
    if scheme.lower() == "basic":
        return _user_name(value.strip())
    return batch.write_key or next((event.write_key for event in batch.batch), None)


def _user_name(credentials: str) -> str | None:
    try:
        return base64.b64decode(credentials, validate=True).decode().partition(":")[0]
    except (binascii.Error, UnicodeDecodeError):
        return None


def _answer(body: bytes) -> Response:
    return Response(body, media_type="application/json", headers=_CORS)


def _refusal(error: TrackFlowError) -> Response:
    headers = dict(_CORS)
    if isinstance(error, JournalUnavailableError):
        headers["retry-after"] = str(error.retry_after)
    body = msgspec.json.encode(error.problem())
    return Response(body, error.status, headers, "application/problem+json")


def _settings(key: str, scheme: str, host: str) -> dict[str, Any]:
    everything: dict[str, Any] = {"__default": {"enabled": True, "integrations": {}}}
    return {
        "integrations": {
            "Segment.io": {
                "apiKey": key,
                "apiHost": f"{host}/v1",
                "protocol": scheme,
                "addBundledMetadata": True,
                "unbundledIntegrations": [],
                "maybeBundledConfigIds": {},
            }
        },
        "plan": {"track": everything, "identify": everything, "group": everything},
        "edgeFunction": {},
        "analyticsNextEnabled": True,
        "middlewareSettings": {},
        "enabledMiddleware": {},
        "metrics": {"sampleRate": 0},
        "legacyVideoPluginsEnabled": False,
        "remotePlugins": [],
    }
