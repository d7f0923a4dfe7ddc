"""What a conversation answers to one message."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from trackflow.engine.conversation.conversation import Conversation

Outcome = Literal["changed", "asked", "refused", "unchanged"]


@dataclass(frozen=True, slots=True)
class Change:
    """One field that is different now: `before` and `after` are None where it was or is absent.

    `words` are the words of the message that changed it.
    """

    path: str
    before: Any
    after: Any
    words: str


@dataclass(frozen=True, slots=True)
class Turn:
    """The answer to one message.

    `document` is the draft as it stands after the message, None while there is none. `said` is a
    text for the person in her language (en, es, de, fr). A turn that asks has a `question`, and
    `options` where the answer is one of them; any other message leaves the question aside.
    `conversation` is the conversation after the message.
    """

    outcome: Outcome
    document: dict[str, Any] | None
    changes: tuple[Change, ...]
    said: str
    conversation: Conversation
    question: str | None = None
    options: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The turn as JSON values, without the conversation."""
        return {
            "outcome": self.outcome,
            "document": self.document,
            "changes": [asdict(change) for change in self.changes],
            "said": self.said,
            "question": self.question,
            "options": [*self.options],
        }
