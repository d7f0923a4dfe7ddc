"""What the sentence parser answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Outcome = Literal["workflow", "clarify", "refuse"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of the prompt that one field of the document came from.

    `prompt[start:end] == words`; `path` is written as in `triggers[0].seconds`.
    """

    path: str
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Understanding:
    """The outcome of reading one prompt.

    `document` is present for a workflow only, `question` for clarify, `reason` for refuse.
    `confidence` is the estimated chance, 0 to 1, that outcome and document are what was meant.
    `unused` are the words that no pattern explained, in the order of the prompt.
    """

    outcome: Outcome
    document: dict[str, Any] | None
    reading: str
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    question: str | None = None
    reason: str | None = None
    unused: tuple[str, ...] = ()
