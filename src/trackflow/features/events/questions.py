"""What can be asked of the event store, and how questions and answers cross the socket."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import msgspec
from pydantic import BaseModel, TypeAdapter

from trackflow.features.events.schemas import (
    EventCount,
    EventRow,
    StoreStatus,
    Totals,
    WorkflowCounts,
)


class Recent(msgspec.Struct, tag=True, frozen=True):
    """The last `limit` events, or the first `limit` after the one whose sequence is `after`."""

    site: str
    limit: int
    after: int | None = None
    event: str | None = None


class CountEvents(msgspec.Struct, tag=True, frozen=True):
    """How often each event happened on a site, since a moment or ever."""

    site: str
    since: datetime | None = None


class CountAll(msgspec.Struct, tag=True, frozen=True):
    """How much happened on a site altogether, since a moment or ever."""

    site: str
    since: datetime | None = None


class CountWorkflow(msgspec.Struct, tag=True, frozen=True):
    """What a workflow was seen to do; `goal` is an event name."""

    site: str
    workflow_id: str
    goal: str | None
    within: timedelta


class AskStatus(msgspec.Struct, tag=True, frozen=True):
    """How the store itself is."""


Question = Recent | CountEvents | CountAll | CountWorkflow | AskStatus
Answer = list[EventRow] | list[EventCount] | Totals | WorkflowCounts | StoreStatus


class Reply(msgspec.Struct, frozen=True):
    """What comes back: an answer, or why there is none."""

    answer: Any = None
    problem: str | None = None


_SHAPES: Mapping[type, TypeAdapter[Any]] = {
    Recent: TypeAdapter(list[EventRow]),
    CountEvents: TypeAdapter(list[EventCount]),
    CountAll: TypeAdapter(Totals),
    CountWorkflow: TypeAdapter(WorkflowCounts),
    AskStatus: TypeAdapter(StoreStatus),
}


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump()
    raise NotImplementedError(f"{type(value)} cannot cross the socket")


_QUESTION = msgspec.msgpack.Decoder(Question)
_REPLY = msgspec.msgpack.Decoder(Reply)
_ENCODER = msgspec.msgpack.Encoder(enc_hook=_plain)


def packed(message: Question | Reply) -> bytes:
    """A question or a reply as it crosses the socket."""
    return _ENCODER.encode(message)


def question_in(data: bytes) -> Question:
    """The question in these bytes; raises `msgspec.DecodeError` where there is none."""
    return _QUESTION.decode(data)


def reply_in(data: bytes) -> Reply:
    """The reply in these bytes."""
    return _REPLY.decode(data)


def answer_to(question: Question, reply: Reply) -> Any:
    """The answer in the shape that its question promises."""
    return _SHAPES[type(question)].validate_python(reply.answer)
