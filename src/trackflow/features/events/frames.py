"""The journal's records as bytes: framed so that a torn or damaged one is noticed."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

MAX_RECORD_BYTES = 1024 * 1024
# No UTF-8 text holds 0xFF, so nothing a client sends can pass for the start of a record.
_MARK = b"\xff\xfeTJ"
_HEADER = struct.Struct("<4sII")  # mark, length of the payload, CRC-32 of the payload


class Record(msgspec.Struct, array_like=True, frozen=True):
    """One accepted request: `body` is its JSON, `kind` the call its path named, or `batch`.

    `received_at` is Unix milliseconds. The address of the client is not part of it.
    """

    site: str
    received_at: int
    user_agent: str
    kind: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Read:
    """A record and the bytes it takes, `[start, end)`; `record` is None where they are damaged."""

    start: int
    end: int
    record: Record | None


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Record)


def frame(record: Record) -> bytes:
    """The record as it is written."""
    payload = _ENCODER.encode(record)
    return _HEADER.pack(_MARK, len(payload), zlib.crc32(payload)) + payload


def records(data: bytes, base: int = 0) -> Iterator[Read]:
    """The whole records in `data`, in order; `base` is where `data` begins in its segment.

    Damaged bytes are yielded only when a whole record follows them. What is left after the last
    yield is a record still being written, or a torn one.
    """
    at = 0
    while at < len(data):
        end = _end(data, at)
        if end is None:
            start, at = at, _next(data, at + 1)
            if at < 0:
                return
            yield Read(base + start, base + at, None)
            continue
        yield Read(base + at, base + end, _payload(data, at, end))
        at = end


def _payload(data: bytes, at: int, end: int) -> Record | None:
    try:
        return _DECODER.decode(memoryview(data)[at + _HEADER.size : end])
    except msgspec.DecodeError:
        return None


def _end(data: bytes, at: int) -> int | None:
    """Where the record at `at` ends, or None if there is no whole one."""
    if at + _HEADER.size > len(data):
        return None
    mark, length, checksum = _HEADER.unpack_from(data, at)
    end = at + _HEADER.size + length
    if mark != _MARK or not 0 < length <= MAX_RECORD_BYTES or end > len(data):
        return None
    payload = memoryview(data)[at + _HEADER.size : end]
    return end if zlib.crc32(payload) == checksum else None


def _next(data: bytes, at: int) -> int:
    """The start of the next whole record at or after `at`, or -1."""
    while (at := data.find(_MARK, at)) >= 0:
        if _end(data, at) is not None:
            return at
        at += 1
    return -1
