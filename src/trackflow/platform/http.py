"""Requests that TrackFlow makes to other servers, and the addresses it refuses."""

import asyncio
import ipaddress
import socket
from typing import Final
from urllib.parse import SplitResult, urljoin, urlsplit

import httpx

from trackflow.platform.errors import TrackFlowError

SECONDS: Final = 10.0
MOST_REDIRECTS: Final = 5
LARGEST_BODY: Final = 5_000_000
HEADERS: Final = {"User-Agent": "TrackFlow (+page reading for its owner)", "Accept": "text/html"}


async def fetch_page(url: str, allow_private: bool = False) -> str:
    """The HTML at an http or https address, after at most five redirects.

    Private, loopback and link-local addresses are refused, also behind a redirect or a name, unless
    `allow_private`: the connection goes to the very address that was checked. Raises
    `page_unreadable` (422) with what went wrong.
    """
    async with httpx.AsyncClient(timeout=SECONDS, headers=HEADERS, trust_env=False) as client:
        for _ in range(MOST_REDIRECTS + 1):
            answer = await _get(client, url, allow_private)
            if not answer.is_redirect:
                return _html(url, answer)
            url = urljoin(url, answer.headers.get("location", ""))
    raise unreadable(url, "it redirects too often")


def unreadable(url: str, why: str) -> TrackFlowError:
    """The page cannot be read."""
    return TrackFlowError(
        "page_unreadable",
        422,
        f"The page {url} cannot be read: {why}.",
        "Check the address, or give the selectors by hand: trackflow elements set SITE ROLE CSS",
    )


async def _get(client: httpx.AsyncClient, url: str, allow_private: bool) -> httpx.Response:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise unreadable(url, "it is no http or https address")
    address = await _address(url, parts, allow_private)
    host = f"[{address}]" if ":" in address else address
    pinned = parts._replace(netloc=f"{host}:{_port(parts)}").geturl()
    request = client.build_request(
        "GET",
        pinned,
        headers={"Host": parts.netloc.rpartition("@")[2]},
        # The certificate is checked for the name, although the connection goes to the address.
        extensions={"sni_hostname": parts.hostname},
    )
    try:
        answer = await client.send(request, stream=True)
        try:
            return await _read(url, answer)
        finally:
            await answer.aclose()
    except httpx.HTTPError as error:
        raise unreadable(url, str(error) or type(error).__name__) from error


async def _read(url: str, answer: httpx.Response) -> httpx.Response:
    body = bytearray()
    async for chunk in answer.aiter_bytes():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise unreadable(url, "it is larger than 5 MB")
    headers = [
        (name, value)
        for name, value in answer.headers.items()
        if name not in ("content-encoding", "content-length", "transfer-encoding")
    ]
    return httpx.Response(answer.status_code, headers=headers, content=bytes(body))


async def _address(url: str, parts: SplitResult, allow_private: bool) -> str:
    """The address to connect to; every address that the name has must be allowed."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(
            parts.hostname, _port(parts), type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
        )
    except OSError as error:
        raise unreadable(url, "its name is not known") from error
    addresses = [str(item[4][0]) for item in found]
    if not allow_private and not all(map(_is_public, addresses)):
        raise unreadable(url, "its address is private")
    return addresses[0]


def _is_public(address: str) -> bool:
    parsed = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(parsed, "ipv4_mapped", None)
    return (mapped or parsed).is_global and not parsed.is_multicast


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _html(url: str, answer: httpx.Response) -> str:
    if answer.status_code != 200:
        raise unreadable(url, f"it answers {answer.status_code}")
    if "html" not in answer.headers.get("content-type", ""):
        raise unreadable(url, "it is no HTML page")
    return answer.text
