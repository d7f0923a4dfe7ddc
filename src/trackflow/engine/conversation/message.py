"""A message as plain text to look for patterns in, with every offset of the original kept."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from trackflow.engine.language.symbols import symbols_of
from trackflow.engine.language.tongue import Tongue

_QUOTE = re.compile(
    r"\"[^\"\n]*\"|“[^”\n]*[”\"“]|„[^“”\n]*[“”]|«[^»\n]*»|»[^«\n]*«|‘[^’\n]*’(?!\w)"
    r"|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w))*'(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Message:
    """`text` as it was said; `flat` without case, accents and quoted words, of the same length."""

    text: str
    flat: str

    def part(self, start: int, end: int) -> Message:
        """The message between two offsets, without blanks at its ends."""
        end = min(end, len(self.text))
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return Message(self.text[start:end], self.flat[start:end])

    def group(self, match: re.Match[str], name: str) -> Message:
        """What a group of a match over `flat` covers."""
        return self.part(*match.span(name))


def message_of(text: str) -> Message:
    """The message with its typographic marks made plain, one character for one character."""
    text = unicodedata.normalize("NFC", text)
    flat = "".join(_flat(character) for character in text)
    return Message(text, _QUOTE.sub(lambda match: "¤" * len(match.group()), flat))


def literal_of(words: str, tongue: Tongue) -> str | None:
    """The first quoted text, None where nothing is quoted."""
    return next((str(s.value) for s in symbols_of(words, tongue) if s.text == "<lit>"), None)


def _flat(character: str) -> str:
    if character in "’‘":
        return "'"
    if character == "ß":
        return "s"
    lower = character.lower()
    apart = unicodedata.normalize("NFKD", lower)
    return apart[0] if apart and apart[0].isascii() else lower[:1] or character
