"""A conversation about a draft over the API: the state goes out with each answer and comes back."""

from dataclasses import asdict
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from trackflow.engine.conversation import Conversation, Turn, start
from trackflow.engine.document import DocumentInvalid, parse_document
from trackflow.features.workflows.errors import invalid_conversation, invalid_document
from trackflow.features.workflows.schemas import Document, Value


class MessageInput(BaseModel):
    """A message, and the conversation it belongs to.

    `conversation` is the one of the answer before; without it a new one begins, about `document`
    where one is given.
    """

    model_config = ConfigDict(extra="forbid")

    message: str = Field(max_length=100_000)
    conversation: dict[str, Any] | None = None
    document: Document | None = None


class FieldChange(Value):
    """One field that is different now; `before` or `after` is null where it was or is absent."""

    path: str
    before: Any
    after: Any
    words: str


class ConversationTurn(Value):
    """The answer to a message.

    `document` is the draft as it stands; `said` tells the person what happened, in her language.
    A turn that asks has a `question`, and `options` where the answer is one of them.
    `conversation` is to be sent with the next message.
    """

    outcome: Literal["changed", "asked", "refused", "unchanged"]
    document: Document | None
    changes: tuple[FieldChange, ...]
    said: str
    question: str | None
    options: tuple[str, ...]
    conversation: dict[str, Any]


def converse(wanted: MessageInput, today: date) -> ConversationTurn:
    """What the built-in engine answers to a message; nothing is saved."""
    return answer(_conversation(wanted, today).say(wanted.message, today))


def answer(turn: Turn) -> ConversationTurn:
    """A turn as it leaves this feature."""
    return ConversationTurn(
        outcome=turn.outcome,
        document=turn.document,
        changes=tuple(FieldChange(**asdict(change)) for change in turn.changes),
        said=turn.said,
        question=turn.question,
        options=turn.options,
        conversation=turn.conversation.to_dict(),
    )


def _conversation(wanted: MessageInput, today: date) -> Conversation:
    if wanted.conversation is not None:
        try:
            return Conversation.from_dict(wanted.conversation)
        except ValueError as error:
            raise invalid_conversation(str(error)) from error
    if wanted.document is None:
        return start(today)
    try:
        return start(today, parse_document(wanted.document).to_dict())
    except DocumentInvalid as error:
        raise invalid_document(error) from error
