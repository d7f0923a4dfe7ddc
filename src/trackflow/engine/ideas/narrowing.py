"""The condition in a goal: `from mobile visitors`, `in Germany`, `on the pricing page`.

The sentence engine reads it: the words beside the goal's name are put into a sentence that it
knows, and what it finds of pages, audience and schedule is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, cast

from trackflow.engine.ideas.goal_words import FEWER, MORE
from trackflow.engine.ideas.tongues import Tongue, folded
from trackflow.engine.language import Understanding, understand


@dataclass(frozen=True)
class Narrowing:
    """Where, who and when of a goal; `question` where the words set a limit nobody understood."""

    pages: tuple[str, ...] = ()
    audience: dict[str, Any] | None = None
    schedule: dict[str, Any] | None = None
    unused: tuple[str, ...] = ()
    question: str | None = None


MOST_TRIES: Final = 4
"""Places in the words from which on the engine is asked to read them."""

# Sentences that the words are put into; the first one that leaves no word unread is taken.
_CARRIERS: Final[dict[Tongue, tuple[str, ...]]] = {
    "en": (
        'Show a banner "x" to visitors {}',
        'Show a banner "x" to {}',
        'Show a banner "x" {}',
        "{}: show a banner “x”",
    ),
    "es": (
        'Muestra un banner "x" a los visitantes {}',
        'Muestra un banner "x" a {}',
        'Muestra un banner "x" {}',
    ),
    "de": (
        'Zeige Besuchern {} ein Banner "x"',
        'Zeige {} ein Banner "x"',
        'Zeige ein Banner "x" {}',
    ),
    "fr": (
        'Affiche une bannière "x" aux visiteurs {}',
        'Affiche une bannière "x" aux {}',
        'Affiche une bannière "x" {}',
    ),
}
_LEAD: Final[dict[Tongue, str]] = {
    "en": r"(?:coming |who come )?(?:from|by|of|among|for|with|to|on|via)\s+(?:our |the )?",
    "es": r"(?:(?:que vienen )?(?:de|desde)|entre|para|con|por|en)\s+(?:l[oa]s |nuestr[oa]s )?",
    "de": r"(?:von|bei|unter|für|durch|aus|mit|über|auf)\s+(?:den |unseren )?",
    "fr": r"(?:(?:venant |venus |provenant )?(?:des|de|d')|chez|parmi|pour|par|auprès de|depuis|via"
    r"|sur)\s*(?:les |nos )?",
}
# Words of a goal that set no limit; everything else should be read.
_FILLER: Final = re.compile(
    r"^(?:please|we|i|want|wants|would|like|need|to|get|our|the|a|an|my|help|us|me|with|how|can|do"
    r"|make|have|of|on|in|at|for|number|amount|rate|share|percentage|people|visitors?|users?|site"
    r"|website|page|pages|team|goal|is|are|should|let|lets|go|up|who|that|and|from|through|via|this"
    r"|it|be|more|as|possible|many|much|lot|lots|really|just|some|hi|hello|thanks|thank|you|shop"
    r"|store|online|visiting|new|without|actually|finally|their|them|there|into|or|by|so|your"
    r"|customers?|business|company|number|volume|turn|convert|signing|ask|asks|asking|for|out"
    r"|queremos|quiero|necesitamos|necesito|el|la|los|las|un|una|de|del|que|en|para|por|con|al|a"
    r"|nuestra?|nuestros|nuestras|mi|sitio|web|pagina|tienda|numero|cantidad|tasa|personas|gente"
    r"|visitantes|usuarios|como|podemos|puedo|hacer|tener|y|se|nos|lograr|su|sus|favor|clientes"
    r"|wir|ich|mochten|mochte|wollen|will|brauchen|brauche|bitte|die|der|das|den|dem|des|ein|eine"
    r"|einen|einer|unser|unsere|unserer|unserem|unseren|mein|meine|zahl|anzahl|rate|quote|anteil|der"
    r"|und|auf|im|am|zu|zum|zur|fur|von|bei|wie|konnen|kann|man|seite|webseite|website|besucher|leute"
    r"|nutzer|kunden|als|sich|uber|sollen|soll|dass|ihre|ihren|es|ist|sind|menschen|mit|shop|laden"
    r"|nous|je|veux|voulons|voudrais|voudrions|besoin|avons|ai|le|les|une|d'?|l'?|du|au|aux|notre|nos"
    r"|mon|ma|mes|nombre|taux|part|site|boutique|visiteurs|utilisateurs|clients|gens|personnes|pour"
    r"|sur|dans|par|avec|comment|faire|avoir|et|qui|s'?|n'?|qu'?|plait|vous|merci|bonjour|leur|leurs"
    r"|que|better|best|good|great|nuestro|davantage|s|t|people's|visitors'|sign|online|internet"
    r"|subscribers|members|wunschen|hatten|gern|gerne|hatte|erreichen|bekommen|avoir|souhaitons"
    r"|fill|form|complete|submit|requests?|rates?|figures?|numbers?|todos|toutes|tous|alle|all)$"
)
_LIMITS: Final = re.compile(
    r"\b(?:only|except|without|unless|but not|not|solo|excepto|salvo|sin|nur|ausser|ohne|nicht"
    r"|seulement|sauf|sans)\b"
)
_GROWTH: Final = re.compile(
    r"\b(?:by|um|en un|de|d'au moins)\s+\d+\s*(?:%|percent|prozent|por ciento)"
    r"|\b\d+\s*(?:%|percent|prozent|por ciento)",
    re.IGNORECASE,
)


def narrowing(before: str, after: str, tongue: Tongue, today: date) -> Narrowing:
    """What the words before and after the goal's name say of where, who and when."""
    words = _rest(before, after)
    if not words:
        return Narrowing()
    read = [
        (_left(f"{dropped} {' '.join(each.unused)}"), document)
        for dropped, each in _readings(words, tongue, today)
        if (document := _limits(each))
    ]
    nothing: tuple[tuple[str, ...], dict[str, Any]] = (_left(words), {})
    unused, document = min(read, key=lambda each: len(each[0]), default=nothing)
    if unused and _LIMITS.search(folded(words)):
        return Narrowing(unused=unused, question=_asked(words))
    return Narrowing(
        pages=tuple(cast("list[str]", document.get("pages") or [])),
        audience=document.get("audience"),
        schedule=document.get("schedule"),
        unused=unused,
    )


def _rest(before: str, after: str) -> str:
    """The words that are neither the goal nor the wish for more of it."""
    kept = [_without_wish(_GROWTH.sub(" ", part)) for part in (before, after)]
    left, right = (" ".join(part.split()).strip(" .,;:!?¿¡-–") for part in kept)
    left = "" if _only_filler(left) else left
    right = "" if _only_filler(right) else right
    return f"{left} {right}".strip()


def _without_wish(part: str) -> str:
    plain = list(part)
    for pattern in (MORE, FEWER):
        for match in pattern.finditer(folded(part)):
            plain[match.start() : match.end()] = " " * (match.end() - match.start())
    return "".join(plain)


def _only_filler(text: str) -> bool:
    return all(_FILLER.fullmatch(word) for word in _words(text))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+'?", folded(text))


def _readings(words: str, tongue: Tongue, today: date) -> Iterator[tuple[str, Understanding]]:
    """What the engine makes of the words, or of their end, with the words that were dropped."""
    lead = re.compile(rf"(?:^|(?<=\s)){_LEAD[tongue]}", re.IGNORECASE)
    starts = [0, *(match.start() for match in lead.finditer(words) if match.start())]
    for start in starts[:MOST_TRIES]:
        dropped, tail = words[:start], words[start:]
        for said in dict.fromkeys((tail, lead.sub("", tail, count=1))):
            for carrier in _CARRIERS[tongue]:
                yield dropped, understand(carrier.format(said), today)


def _limits(read: Understanding) -> dict[str, Any]:
    """What the engine found of where, who and when; empty where it found nothing of it."""
    document = read.document or {}
    return {key: document[key] for key in ("pages", "audience", "schedule") if key in document}


def _left(words: str) -> tuple[str, ...]:
    """The words that say something, each once."""
    return tuple(dict.fromkeys(word for word in _words(words) if not _FILLER.fullmatch(word)))


def _asked(words: str) -> str:
    return (
        f"“{words}” sets a limit that was not understood. For whom, or on which pages, should it "
        "be? For example: for mobile visitors, in Germany, on the pricing page."
    )
