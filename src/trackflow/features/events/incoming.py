"""From a journal record to events with a moment, an identity and a place: no state, no clock."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import msgspec

from trackflow.features.events.event_names import call_name
from trackflow.features.events.frames import Record
from trackflow.features.events.payload import Batch, Event, decode
from trackflow.features.events.readable import readable

_LONGEST_ID = 255
_LONGEST_TEXT = 1024
_YEAR_2000 = 946_684_800_000
_SECONDS_END = 100_000_000_000  # a number below is in seconds: as milliseconds it were 1973


Message = tuple[str, str, int]  # site, message id, arrival in Unix milliseconds


class Page(msgspec.Struct, frozen=True):
    """The page in view, or the one a session landed on."""

    url: str | None = None
    path: str | None = None
    referrer: str | None = None


class Library(msgspec.Struct, frozen=True):
    """The client library that sent an event."""

    name: str | None = None


class Context(msgspec.Struct, rename="camel", frozen=True):
    """The parts of Segment's `context` that the store reads."""

    page: Page | None = None
    landing: Page | None = None
    library: Library | None = None
    locale: str | None = None
    session_id: str | int | None = None
    user_agent: str | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """One event as it arrived. `time` and `received_at` are Unix milliseconds."""

    site: str
    message_id: str
    message_hash: int
    kind: str
    event: str
    raw_event: str | None
    time: int
    received_at: int
    anonymous_id: str | None
    user_id: str | None
    former_id: str | None
    session_id: str | None
    page: Page
    landing: Page | None
    language: str | None
    user_agent: str
    properties: str
    traits: str | None

    @property
    def message(self) -> Message:
        """What tells it from every other event."""
        return self.site, self.message_id, self.received_at

    @property
    def visitor(self) -> str | None:
        """Who did it, before identities are joined."""
        return self.anonymous_id or self.user_id


_CONTEXT = msgspec.json.Decoder(Context)
_PARTS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_PAGE = msgspec.json.Decoder(Page)


def opened(record: Record) -> Batch:
    """The calls in a record; raises where its body is no JSON of that kind."""
    return decode(record.body, record.kind)


def incoming(record: Record, batch: Batch, index: int, origin: str) -> Incoming:
    """The event at `index` of a record's batch.

    `origin` names the record for good: an event without a message id gets one made from it, so
    that a replay finds the same. Raises where the event cannot be stored.
    """
    event = batch.batch[index]
    kind = (event.type if record.kind == "batch" else record.kind) or ""
    name, raw_name = call_name(kind, event.event)
    context = _context(event.context)
    message_id = _id(event.message_id) or f"{origin}-{index}"
    return Incoming(
        site=record.site,
        message_id=message_id,
        message_hash=stable_hash(record.site, message_id),
        kind=kind,
        event=_text(name) or "",
        raw_event=_text(raw_name),
        time=_time(event, batch, record.received_at),
        received_at=record.received_at,
        anonymous_id=_id(event.anonymous_id),
        user_id=_id(event.user_id),
        former_id=_id(event.previous_id),
        session_id=_id(context.session_id),
        page=_page(event, kind, context),
        landing=context.landing,
        language=_language(context.locale),
        user_agent=_visitors_agent(record, context),
        properties=_object(event.properties) or "{}",
        traits=_object(event.traits),
    )


def stable_hash(*parts: str) -> int:
    """A signed 64-bit number that is the same in every process and version."""
    digest = hashlib.blake2b("\0".join(parts).encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def properties_of(event: Incoming) -> dict[str, Any]:
    """The event's properties, read."""
    return readable(event.properties)


def _time(event: Event, batch: Batch, received_at: int) -> int:
    """Segment's clock correction: `receivedAt - (sentAt - originalTimestamp)`.

    Both of the last are of the client's clock, so its error falls out. Never after the arrival;
    a moment before 2000 is an unset clock.
    """
    original = _moment(event.original_timestamp)
    if original is None:
        original = _moment(event.timestamp)
    if original is None:
        return received_at
    sent = _moment(event.sent_at)
    if sent is None:
        sent = _moment(batch.sent_at)
    time = original if sent is None else received_at - (sent - original)
    return min(time, received_at) if time >= _YEAR_2000 else received_at


def _moment(value: str | int | float | None) -> int | None:
    if value is None:
        return None
    try:
        if isinstance(value, str):
            moment = datetime.fromisoformat(value)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            return int(moment.timestamp() * 1000)
        return int(value if abs(value) >= _SECONDS_END else value * 1000)
    except (ValueError, OverflowError):
        return None


def _context(raw: msgspec.Raw) -> Context:
    if not memoryview(raw):
        return Context()
    try:
        return _CONTEXT.decode(raw)
    except msgspec.ValidationError:
        return Context(**dict(_readable_parts(raw)))


def _readable_parts(raw: msgspec.Raw) -> Iterator[tuple[str, Any]]:
    """What of a context has the right type; the rest is as good as absent."""
    try:
        parts = _PARTS.decode(raw)
    except msgspec.ValidationError:
        return
    for field in msgspec.structs.fields(Context):
        if field.encode_name in parts:
            try:
                yield field.name, msgspec.json.decode(parts[field.encode_name], type=field.type)
            except msgspec.ValidationError:
                continue


def _page(event: Event, kind: str, context: Context) -> Page:
    """The page in view: from the context, or from the properties of a page call."""
    page = context.page or Page()
    if page.url is None and kind == "page" and memoryview(event.properties):
        with suppress(msgspec.ValidationError):
            page = _PAGE.decode(event.properties)
    return Page(_text(page.url), _text(page.path) or _path(page.url), _text(page.referrer))


def _path(url: str | None) -> str | None:
    try:
        return _text(urlsplit(url).path or "/") if url else None
    except ValueError:
        return None


def _language(locale: str | None) -> str | None:
    tag = (locale or "").replace("_", "-").partition("-")[0].lower()
    return tag if tag.isascii() and tag.isalpha() and 2 <= len(tag) <= 8 else None


def _visitors_agent(record: Record, context: Context) -> str:
    """The visitor's own User-Agent; a server that reports for a visitor has none to tell.

    Its HTTP library would otherwise make every purchase reported by a backend a bot's.
    """
    if context.user_agent:
        return context.user_agent
    library = (context.library.name if context.library else None) or ""
    in_browser = library.endswith(".js") or record.user_agent.startswith("Mozilla/")
    return record.user_agent if in_browser else ""


def _id(value: str | int | None) -> str | None:
    if value in (None, ""):
        return None
    text = str(value)
    if len(text) > _LONGEST_ID:  # two long ids that begin alike are still two
        text = f"{text[: _LONGEST_ID - 20]}~{stable_hash(text):+019x}"
    return _clean(text, _LONGEST_ID)


def _text(value: str | None) -> str | None:
    return _clean(value, _LONGEST_TEXT) if value else None


def _clean(value: str, longest: int) -> str:
    # A database text cannot hold the NUL that JSON can write.
    return value[:longest].replace("\0", "\ufffd")


def _object(raw: msgspec.Raw) -> str | None:
    text = str(memoryview(raw), "utf-8")
    return text if text.startswith("{") else None
