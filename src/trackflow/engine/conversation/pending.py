"""A question that a conversation has asked and that is not answered yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

from trackflow.engine.conversation.speech import TONGUES
from trackflow.engine.language.tongue import Tongue

LIMIT: Final = 4000
"""The most characters a message may have."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A question that was asked, the message that led to it, and the answers given before."""

    message: str
    tongue: Tongue
    whole: bool
    question: str
    options: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The question as JSON values."""
        return {**asdict(self), "options": [*self.options], "answers": [*self.answers]}

    @classmethod
    def from_dict(cls, held: Mapping[str, Any]) -> Pending:
        """The question that `to_dict` wrote."""
        return cls(
            str(held["message"])[:LIMIT],
            tongue_named(held["tongue"]),
            bool(held["whole"]),
            str(held["question"]),
            tuple(str(option) for option in held["options"]),
            tuple(str(answer)[:LIMIT] for answer in held["answers"]),
        )


def tongue_named(said_: Any) -> Tongue:
    """One of the four languages. Raises ValueError for another."""
    if said_ not in TONGUES:
        raise ValueError(f"“{said_}” is none of the languages {', '.join(TONGUES)}.")
    return said_
