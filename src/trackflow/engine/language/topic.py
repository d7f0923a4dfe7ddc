"""A topic: the words that say what is shown, and where they end."""

from __future__ import annotations

import re
from typing import NamedTuple

from trackflow.engine.language.draft import Draft, Span
from trackflow.engine.language.lexicon.copy import VAGUE
from trackflow.engine.language.lexicon.stops import STOPS
from trackflow.engine.language.lexicon.topics import ENDS, INNER, JOINED, SUSPECT


class Topic(NamedTuple):
    """Where a topic stands, and the words that only lead to it."""

    said: Span
    taken: Span
    verbatim: bool = False


def quoted(draft: Draft, span: Span) -> int | None:
    return next((i for i in range(span.first, span.last + 1) if draft.text(i) == "<lit>"), None)


def says(draft: Draft, span: Span) -> bool:
    """Whether the words name something, and nothing that looks like a condition."""
    said = [draft.text(i) for i in range(span.first, span.last + 1)]
    if SUSPECT & set(said) and "app" not in said:
        return False
    return any(w not in VAGUE and w not in STOPS and re.search(r"\w", w) for w in said)


def end(draft: Draft, start: int, copy: bool) -> int:
    """The last symbol of a topic; copy behind a colon runs to the end of its sentence."""
    at = start
    while text := draft.text(at):
        if text in ENDS or text in ("<people>", "<overlay>") or (text == "," and not copy):
            break
        if text in ("<lit>",) and at > start:
            break
        if not copy and at > start and text in INNER and not joins(draft, at):
            break
        at += 1
        if text == "<lit>":
            break
    while at > start and draft.text(at - 1) in (
        "and",
        ",",
        "to",
        "for",
        "on",
        "the",
        "a",
        "with",
        ":",
    ):
        at -= 1
    return at - 1


def joins(draft: Draft, at: int) -> bool:
    before, word, after = draft.text(at - 1), draft.text(at), draft.text(at + 1)
    return f"{before} {word}" in JOINED or f"{word} {after}" in JOINED
