"""What a Segment client sends, and what is wrong with it when it cannot be taken.

Only what the server acts on is typed; `properties`, `traits` and `context` stay as they came.
"""

import re
import zlib
from typing import Literal

import msgspec

from trackflow.platform.errors import TrackFlowError

MAX_EVENT_BYTES = 32 * 1024
MAX_BODY_BYTES = 500 * 1024
MAX_BATCH_EVENTS = 2500

Kind = Literal["track", "page", "screen", "identify", "group", "alias"]
Name = str | int | None
NOTHING = msgspec.Raw()

_GZIP = b"\x1f\x8b"
_OPENERS = (b"{", b"n")  # an object, or null
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[dD][89a-fA-F][0-9a-fA-F]{2}|.)",
    re.S,
)


class Event(msgspec.Struct, rename="camel", frozen=True):
    """One call of the Segment specification. Times are ISO 8601 text or Unix milliseconds."""

    type: str | None = None
    message_id: Name = None
    anonymous_id: Name = None
    user_id: Name = None
    previous_id: Name = None
    group_id: Name = None
    event: str | None = None
    timestamp: str | int | float | None = None
    original_timestamp: str | int | float | None = None
    sent_at: str | int | float | None = None
    write_key: str | None = None
    properties: msgspec.Raw = NOTHING
    traits: msgspec.Raw = NOTHING
    context: msgspec.Raw = NOTHING


class Batch(msgspec.Struct, rename="camel", frozen=True):
    """Several calls in one request."""

    batch: list[Event]
    write_key: str | None = None
    sent_at: str | int | float | None = None


class _Lengths(msgspec.Struct):
    batch: list[msgspec.Raw]


_EVENT = msgspec.json.Decoder(Event)
_BATCH = msgspec.json.Decoder(Batch)
_LENGTHS = msgspec.json.Decoder(_Lengths)
_KINDS = frozenset(("track", "page", "screen", "identify", "group", "alias"))


def unpacked(body: bytes, encoding: str | None) -> bytes:
    """The JSON bytes of a request body, whatever its Content-Type says.

    Gzip is known by its first bytes. Never more than `MAX_BODY_BYTES` are unpacked.
    """
    if not body.startswith(_GZIP):
        if encoding in ("br", "deflate", "zstd", "compress"):
            raise _refused(
                "unsupported_encoding",
                f"The body is encoded with {encoding}, which is not read here.",
                "Send plain JSON, or JSON compressed with gzip.",
                415,
            )
        return body
    inflater = zlib.decompressobj(wbits=31)
    try:
        plain = inflater.decompress(body, MAX_BODY_BYTES + 1)
    except zlib.error:
        raise _broken_gzip() from None
    if len(plain) > MAX_BODY_BYTES:
        raise too_large()
    if not inflater.eof or inflater.unused_data:
        raise _broken_gzip()
    return plain


def too_large() -> TrackFlowError:
    """The refusal of a body over the limit; 400, as Segment answers it."""
    return _refused(
        "body_too_large",
        f"The body is over {MAX_BODY_BYTES // 1024} KB.",
        f"Send at most {MAX_BODY_BYTES // 1024} KB and {MAX_BATCH_EVENTS} events in a request.",
    )


def read(body: bytes, kind: str) -> tuple[Batch, bytes]:
    """The calls in a body, checked, and the body as it is to be kept.

    `kind` is the call that the path names, or `batch`. The body comes back changed only where it
    held half of a surrogate pair, which browsers send when they cut a text through an emoji.
    Raises `TrackFlowError` with a status of 400; for a batch the message names the event.
    """
    try:
        return _decoded(body, kind), body
    except TrackFlowError:
        if b"\\ud" not in body and b"\\uD" not in body:
            raise
    body = _ESCAPE.sub(_whole_escape, body)
    return _decoded(body, kind), body


def decode(body: bytes, kind: str) -> Batch:
    """The calls in a body that `read` has let through, without checking them again."""
    if kind == "batch":
        return _BATCH.decode(body)
    event = _EVENT.decode(body)
    return Batch([event], event.write_key, event.sent_at)


def _decoded(body: bytes, kind: str) -> Batch:
    try:
        if not body.isascii():
            body.decode()  # unread parts are kept as they came, and must be text too
        batch = decode(body, kind)
    except UnicodeDecodeError:
        raise _refused(
            "not_utf8", "The body is not UTF-8 text.", "Encode the JSON body as UTF-8."
        ) from None
    except RecursionError:
        raise _refused(
            "too_deep", "The body is nested too deeply.", "Send properties of a few levels."
        ) from None
    except msgspec.ValidationError as error:
        raise _invalid(str(error)) from None
    except msgspec.DecodeError as error:
        raise _refused(
            "invalid_json",
            f"The body is not valid JSON: {error}.",
            "Send one JSON object; NaN and Infinity are not JSON.",
        ) from None
    _check(batch, body, kind)
    return batch


def _check(batch: Batch, body: bytes, kind: str) -> None:
    if len(batch.batch) > MAX_BATCH_EVENTS:
        raise _refused(
            "batch_too_large",
            f"The batch has {len(batch.batch)} events; {MAX_BATCH_EVENTS} is the most.",
            f"Send at most {MAX_BATCH_EVENTS} events in a request.",
        )
    if len(body) > MAX_EVENT_BYTES:
        _check_lengths(body, kind)
    for index, event in enumerate(batch.batch):
        if wrong := _wrong(event, event.type if kind == "batch" else kind):
            where = f"batch[{index}]: " if kind == "batch" else ""
            raise _invalid(where + wrong)


def _check_lengths(body: bytes, kind: str) -> None:
    lengths = (
        [len(memoryview(raw)) for raw in _LENGTHS.decode(body).batch]
        if kind == "batch"
        else [len(body)]
    )
    for index, length in enumerate(lengths):
        if length > MAX_EVENT_BYTES:
            where = f"batch[{index}]" if kind == "batch" else "The event"
            raise _refused(
                "event_too_large",
                f"{where} has {length} bytes; {MAX_EVENT_BYTES} is the most.",
                f"Send events of at most {MAX_EVENT_BYTES // 1024} KB.",
            )


def _wrong(event: Event, kind: str | None) -> str | None:
    if kind not in _KINDS:
        found = "missing" if kind is None else f"{kind[:40]!r}"
        return f"`type` is {found}; it must be one of {', '.join(sorted(_KINDS))}"
    for field in ("properties", "traits", "context"):
        raw = memoryview(getattr(event, field))
        if raw and bytes(raw[:1]) not in _OPENERS:
            return f"`{field}` must be an object"
    if kind == "track" and not event.event:
        return "a track call needs the name of its `event`"
    if kind == "group" and event.group_id is None:
        return "a group call needs a `groupId`"
    if kind == "alias" and (event.user_id is None or _former(event) is None):
        return "an alias call needs a `userId` and a `previousId`"
    return None


def _former(event: Event) -> Name:
    return event.previous_id if event.previous_id is not None else event.anonymous_id


def _whole_escape(match: re.Match[bytes]) -> bytes:
    escape = match.group()
    lone = len(escape) == 6 and escape[1:2] == b"u"
    return rb"\ufffd" if lone else escape


def _invalid(problem: str) -> TrackFlowError:
    return _refused(
        "invalid_event",
        f"{problem}.".replace("`$.", "`"),
        "Nothing of this request was kept. Mend the event and send the request again.",
    )


def _broken_gzip() -> TrackFlowError:
    return _refused(
        "invalid_gzip",
        "The body is not whole gzip data.",
        "Compress the body anew, or send it plain.",
    )


def _refused(code: str, message: str, remedy: str, status: int = 400) -> TrackFlowError:
    return TrackFlowError(code, status, message, remedy)
