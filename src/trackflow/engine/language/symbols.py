"""A prompt as a list of symbols: words in one spelling, literals, paths, numbers, with offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from trackflow.engine.language.lexicon.spelling import CONTRACTIONS, MISSPELLINGS, SUFFIXES


@dataclass(frozen=True, slots=True)
class Symbol:
    """One unit of the prompt: `text` is a folded word, a punctuation mark or a class such as
    `<path>`; `value` is what a class stands for; `start` and `end` are offsets in the prompt."""

    text: str
    start: int
    end: int
    value: Any = None


_TOKEN = re.compile(
    r"""
      (?P<lit>"[^"\n]{1,400}"|“[^“”\n]{1,400}”|«[^«»\n]{1,400}»|„[^„“”\n]{1,400}[“”]
         |‘[^‘’\n]{1,400}’(?!\w)|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w)){1,400}'(?!\w))
    | (?P<url>https?://[^\s"'<>]{1,500})
    | (?P<mail>(?<![\w.+-])[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,4}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})
    | (?P<domain>(?<![\w.])(?:[a-z0-9-]{1,63}\.){1,3}
         (?:com|org|net|io|co|ai|dev|app|example|gov|edu|uk|de|fr|es|it|nl|ch|at|se|au|ca|in)\b)
    | (?P<path>(?<![\w.])/[\w*][\w\-*.~%/]*)
    | (?P<color>\#(?:[0-9a-f]{6}|[0-9a-f]{3})\b)
    | (?P<selector>(?<!\S)[.\#][a-z][\w-]{1,60}|(?<=\()[.\#][a-z][\w-]{1,60})
    | (?P<ordinal>\d{1,4}(?:st|nd|rd|th)\b)
    | (?P<date>\b\d{4}-\d{2}-\d{2}\b)
    | (?P<clock>\b\d{1,2}(?::\d{2})?\ ?[ap]m\b|\b\d{1,2}:\d{2}\b)
    | (?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)
    | (?P<word>\bw/(?=\s)|[^\W\d_](?:\w|['’](?=\w))*)
    | (?P<mark>->|=>|>=|<=|→|≥|≤|[^\w\s]|_)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARKS = {"→": "->", "=>": "->", "≥": ">=", "≤": "<=", "–": "-", "—": "-", "…": "."}


def fold(text: str) -> str:
    """Lower case with straight apostrophes and the same length as the text."""
    lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lower.replace("’", "'")


def symbols_of(prompt: str) -> list[Symbol]:
    """The symbols of a prompt in order. Time grows in proportion to its length."""
    symbols: list[Symbol] = []
    for match in _TOKEN.finditer(prompt):
        kind = match.lastgroup or ""
        symbols += _READERS.get(kind, _of_class)(kind, match.group(), match.start(), match.end())
    return [s for i, s in enumerate(symbols) if not _inner_hyphen(symbols, i)]


def _inner_hyphen(symbols: list[Symbol], i: int) -> bool:
    """Whether a hyphen only joins two words, as in slide-in or 10-minute."""
    if symbols[i].text != "-" or not 0 < i < len(symbols) - 1:
        return False
    joined = symbols[i - 1].end == symbols[i].start and symbols[i].end == symbols[i + 1].start
    numbers = symbols[i - 1].text == "<n>" == symbols[i + 1].text
    return joined and not numbers


def _of_class(kind: str, text: str, start: int, end: int) -> list[Symbol]:
    return [Symbol(f"<{kind}>", start, end, text)]


def _literal(kind: str, text: str, start: int, end: int) -> list[Symbol]:
    return [Symbol("<lit>", start, end, text[1:-1].strip())]


def _path(kind: str, text: str, start: int, end: int) -> list[Symbol]:
    path = text.rstrip(".")
    return [Symbol("<path>", start, start + len(path), path)]


def _number(kind: str, text: str, start: int, end: int) -> list[Symbol]:
    digits = text.replace(",", "")
    if len(digits) > 15:
        return [Symbol("<figure>", start, end, text)]
    return [Symbol("<n>", start, end, float(digits) if "." in digits else int(digits))]


def _ordinal(kind: str, text: str, start: int, end: int) -> list[Symbol]:
    return [Symbol("<ordinal>", start, end, int(text[:-2]))]


def _mark(kind: str, text: str, start: int, end: int) -> list[Symbol]:
    return [Symbol(_MARKS.get(text, text), start, end)]


def _word(kind: str, text: str, start: int, end: int) -> list[Symbol]:
    # In capitals it is the country; the pronoun "us" carries nothing.
    word = "usa" if text == "US" else fold(text)
    word = MISSPELLINGS.get(word, word)
    if word in CONTRACTIONS:
        return [Symbol(part, start, end) for part in CONTRACTIONS[word].split()]
    for suffix, part in SUFFIXES:
        if word.endswith(suffix) and len(word) > len(suffix):
            cut = start + len(text) - len(suffix)
            tail = [Symbol(part, cut, end)] if part else []
            return [Symbol(word[: -len(suffix)], start, cut), *tail]
    return [Symbol(word, start, end)]


_READERS = {
    "lit": _literal,
    "path": _path,
    "n": _number,
    "ordinal": _ordinal,
    "word": _word,
    "mark": _mark,
}
