"""Lists and counts in English."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def listing(items: Sequence[Any], word: str) -> str:
    """A, B and C."""
    said = [str(item) for item in items]
    return (
        said[0] if len(said) == 1 else f"{', '.join(said[:-1])} {word} {said[-1]}" if said else ""
    )


def plural(count: Any, noun: str) -> str:
    """1 second, 30 seconds."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
