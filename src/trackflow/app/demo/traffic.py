"""Sends simulated sessions through the public tracking API, as browsers would."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

import httpx
import msgspec

from trackflow.engine.simulation import Session
from trackflow.platform.errors import TrackFlowError

BATCH_EVENTS = 500
BATCH_BYTES = 480_000  # the server takes 500 KB a request
CONNECTIONS = 4
MOST_TRIES = 60
LONGEST_WAIT_SECONDS = 30.0

Progress = Callable[[int], object]
_AGAIN = (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)


@dataclass(slots=True)
class Sent:
    """What was sent. `visitors` and `events` are without bots, whose events are `bot_events`.

    `events_by_name` counts tracked events and page views of people. `waited` counts the times that
    the server asked for patience.
    """

    sessions: int = 0
    visitors: int = 0
    bot_sessions: int = 0
    events: int = 0
    bot_events: int = 0
    events_by_name: Counter[str] = field(default_factory=Counter[str])
    requests: int = 0
    waited: int = 0
    seconds: float = 0.0

    def add(self, session: Session) -> None:
        """Counts a session in."""
        self.sessions += 1
        if session.bot:
            self.bot_sessions += 1
            self.bot_events += len(session.messages)
            return
        self.visitors += not session.returning
        self.events += len(session.messages)
        self.events_by_name.update(map(_name, session.messages))

    def to_dict(self) -> dict[str, Any]:
        """As JSON knows it, with `sessions_per_second`."""
        return {
            "sessions": self.sessions,
            "visitors": self.visitors,
            "bot_sessions": self.bot_sessions,
            "events": self.events,
            "bot_events": self.bot_events,
            "events_by_name": dict(self.events_by_name.most_common()),
            "requests": self.requests,
            "waited": self.waited,
            "seconds": round(self.seconds, 3),
            "sessions_per_second": round(self.sessions / self.seconds, 1) if self.seconds else None,
        }


@dataclass(frozen=True, slots=True)
class Batch:
    """Events of one request, each as JSON; `sessions` of them end in it."""

    events: tuple[bytes, ...]
    sessions: int

    def body(self, write_key: str) -> bytes:
        """The request's body.

        It has no `sentAt`: the times are the simulation's own, there is no clock to correct.
        """
        head = b'{"writeKey":%s,"batch":[' % msgspec.json.encode(write_key)
        return head + b",".join(self.events) + b"]}"


def batches(sessions: Iterable[Session]) -> Iterator[Batch]:
    """The sessions' events in requests of at most 500 events and 480 KB, in their order."""
    events: list[bytes] = []
    size = ended = 0
    for session in sessions:
        for message in session.messages:
            encoded = msgspec.json.encode(message)
            if len(events) == BATCH_EVENTS or size + len(encoded) > BATCH_BYTES:
                yield Batch(tuple(events), ended)
                events, size, ended = [], 0, 0
            events.append(encoded)
            size += len(encoded) + 1
        ended += 1
    if events:
        yield Batch(tuple(events), ended)


async def send(
    sessions: Iterable[Session], url: str, write_key: str, progress: Progress | None = None
) -> Sent:
    """Sends sessions to the server at `url` over a few connections; none is kept longer than that.

    Where the server answers 429 or 503, the same request is sent again when it says; message ids
    keep what arrives twice single. `progress` is told how many more sessions have arrived. Raises
    `TrackFlowError` where there is no server, it does not know the key, or it takes nothing.
    """
    begun = time.perf_counter()
    async with httpx.AsyncClient(base_url=url, timeout=60) as client:
        await _greet(client)
        sending = _Sending(client, write_key, sessions, progress)
        await sending.all()
    sending.sent.seconds = time.perf_counter() - begun
    return sending.sent


class _Sending:
    def __init__(
        self,
        client: httpx.AsyncClient,
        write_key: str,
        sessions: Iterable[Session],
        progress: Progress | None,
    ) -> None:
        self.sent = Sent()
        self._client = client
        self._write_key = write_key
        self._batches = batches(self._counted(sessions))
        self._progress = progress

    async def all(self) -> None:
        """Sends every batch; the first failure ends it."""
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(CONNECTIONS):
                    group.create_task(self._work())
        except BaseExceptionGroup as failures:
            raise failures.exceptions[0] from None

    async def _work(self) -> None:
        """Takes one batch after the other, until there is none."""
        for batch in self._batches:
            await self._deliver(batch.body(self._write_key))
            self.sent.requests += 1
            if self._progress:
                self._progress(batch.sessions)

    def _counted(self, sessions: Iterable[Session]) -> Iterator[Session]:
        for session in sessions:
            self.sent.add(session)
            yield session

    async def _deliver(self, body: bytes) -> None:
        for tries in range(MOST_TRIES):
            wait = await self._try(body, tries)
            if wait is None:
                return
            self.sent.waited += 1
            await asyncio.sleep(min(wait, LONGEST_WAIT_SECONDS))
        raise TrackFlowError(
            "traffic_not_taken",
            503,
            f"The server has refused the same events {MOST_TRIES} times.",
            "See what it reports; send the same traffic again when it is well, nothing doubles.",
        )

    async def _try(self, body: bytes, tries: int) -> float | None:
        """None once it is taken; else for how many seconds to wait."""
        try:
            answer = await self._client.post("/v1/batch", content=body)
        except httpx.TransportError:
            return min(0.5 * 2**tries, LONGEST_WAIT_SECONDS)
        if answer.status_code in _AGAIN:
            return _asked_for(answer)
        if answer.status_code != HTTPStatus.OK:
            raise _refused(answer)
        return None


def _name(message: Mapping[str, Any]) -> str:
    kind = str(message["type"])
    return str(message.get("event") or ("page_view" if kind == "page" else kind))


async def _greet(client: httpx.AsyncClient) -> None:
    try:
        answer = await client.get("/healthz")
    except (httpx.TransportError, httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise _nobody(client) from error
    if answer.status_code != HTTPStatus.OK:
        raise _nobody(client)


def _nobody(client: httpx.AsyncClient) -> TrackFlowError:
    return TrackFlowError(
        "server_unreachable",
        503,
        f"No TrackFlow server answers at {client.base_url}.",
        "Start one with `trackflow demo`, or say where it is with `--url`.",
    )


def _asked_for(answer: httpx.Response) -> float:
    said = answer.headers.get("retry-after", "")
    return max(float(said), 0.1) if said.isdecimal() else 1.0


def _refused(answer: httpx.Response) -> TrackFlowError:
    try:
        said = str(answer.json()["detail"])
    except (ValueError, KeyError, TypeError):
        said = answer.text[:200]
    return TrackFlowError(
        "traffic_refused",
        502,
        f"The server answered {answer.status_code}: {said}",
        "Give the `--data` folder of the server that runs at this address.",
    )
