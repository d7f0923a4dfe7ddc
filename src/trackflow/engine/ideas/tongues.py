"""The four languages, and how a text is folded before its words are looked up."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal

Tongue = Literal["en", "es", "de", "fr"]

TONGUES: Final[tuple[Tongue, ...]] = ("en", "es", "de", "fr")

# The small words that a goal is written with, where no other of the four languages has them.
_SMALL: Final[dict[Tongue, str]] = {
    "en": "more fewer less the of from we want to our get how increase reduce grow people who on "
    "for with and lower boost improve drive need my their your in new cut raise should visitors",
    "es": "mas menos el los las de del queremos quiero aumentar reducir que para nuestro nuestra "
    "desde en y con conseguir por como bajar evitar tener mejorar personas gente usuarios se",
    "de": "mehr weniger der die das von aus wir wollen mochten und fur auf uber unsere unser "
    "steigern erhohen senken reduzieren auf bei im in zu zur zum ich brauche brauchen den besucher",
    "fr": "plus moins de des le les la nous voulons augmenter reduire du sur dans pour notre nos "
    "et avec davantage d'inscriptions obtenir comment d' l' je veux depuis visiteurs en faire",
}
_WORDS: Final[dict[Tongue, frozenset[str]]] = {
    tongue: frozenset(_SMALL[tongue].split()) for tongue in TONGUES
}
# ß and ligatures become two letters, so offsets would shift: they are folded to one.
_SINGLE: Final = str.maketrans({"ß": "s", "œ": "o", "æ": "a", "’": "'"})


def folded(text: str) -> str:
    """Lower case without accents, letter for letter: offsets stay those of the text."""
    return "".join(_plain(letter) for letter in text)


def _plain(letter: str) -> str:
    small = letter.lower().translate(_SINGLE)
    base = unicodedata.normalize("NFKD", small)[:1]
    return base if len(small) == 1 and base else letter[:1]


def marks_of(text: str) -> dict[Tongue, float]:
    """How much speaks for each language: small words of it, and letters that only it has."""
    words = re.findall(r"[^\W\d_]+'?", folded(text))
    lower = text.lower()
    score: dict[Tongue, float] = {
        tongue: float(sum(word in _WORDS[tongue] for word in words)) for tongue in TONGUES
    }
    score["de"] += len(re.findall(r"[äöüß]", lower))
    score["es"] += len(re.findall(r"[ñ¿¡]|[áíóú]", lower))
    score["fr"] += len(re.findall(r"[àèêçùœ]", lower)) + 0.5 * lower.count("é")
    return score
