"""One field that a message changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Change:
    """One field that is different now: `before` and `after` are None where it was or is absent.

    `words` are the words of the message that changed it.
    """

    path: str
    before: Any
    after: Any
    words: str
