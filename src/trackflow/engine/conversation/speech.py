"""Which language a message is in, and whether it is a command, a new prompt or an answer."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from trackflow.engine.conversation import openings, phrases
from trackflow.engine.conversation.message import Message
from trackflow.engine.language.symbols import fold
from trackflow.engine.language.tongue import Tongue, tongue_of

TONGUES: Final[tuple[Tongue, ...]] = ("en", "es", "de", "fr")


def tongues(text: str, usual: Tongue) -> tuple[Tongue, ...]:
    """The languages a message may be in, the likeliest first; `usual` decides where none does."""
    words = re.findall(r"[^\W\d_]+", fold(text))
    scores: dict[Tongue, float] = {
        name: sum(_weight(word, name) for word in words) for name in TONGUES
    }
    scores[tongue_of(text)] += 0.7
    scores[usual] += 0.5
    order = sorted(TONGUES, key=lambda name: (-scores[name], name != usual))
    least = max(0.4, 0.5 * scores[order[0]])
    return tuple(name for name in order if scores[name] >= least)


def _weight(word: str, tongue: Tongue) -> float:
    """How much a word speaks for a language: the fewer others have it, the more."""
    if not _has(word, tongue):
        return 0
    return 1 / sum(_has(word, other) for other in TONGUES)


def _has(word: str, tongue: Tongue) -> bool:
    return word in openings.MARKS[tongue] or word in phrases.words_of(tongue)


# Commands and thanks are short; nothing longer is looked at for them.
_COMMAND: Final = 80
_BEGINNING: Final = 160


def undoes(message: Message) -> int:
    """How many steps back the message asks for, 0 where it asks for none."""
    return _steps(message, redo=False)


def redoes(message: Message) -> int:
    """How many steps forward the message asks for, 0 where it asks for none."""
    return _steps(message, redo=True)


_COUNTS: Final = (
    (re.compile(r"\b(?:twice|two|2|dos|zwei|zweimal|deux)\b"), 2),
    (re.compile(r"\b(?:three|3|tres|drei|dreimal|trois)\b"), 3),
    (re.compile(r"\b(?:all|everything|alles|todo|tout)\b"), 1000),
)


def _steps(message: Message, *, redo: bool) -> int:
    flat = message.flat.strip()
    if len(flat) > _COMMAND:
        return 0
    if not any(phrases.command(tongue, redo=redo).fullmatch(flat) for tongue in TONGUES):
        return 0
    return next((count for pattern, count in _COUNTS if pattern.search(flat)), 1)


@lru_cache(maxsize=1)
def _thanks() -> re.Pattern[str]:
    return re.compile(rf"(?:{phrases.THANKS}[\s,.!]*)+")


def only_polite(message: Message) -> bool:
    """Whether the message is thanks, a greeting or an approval and nothing else."""
    flat = message.flat.strip()
    return len(flat) <= _COMMAND and bool(_thanks().fullmatch(flat))


def _beginning(pattern: str, tongue: Tongue, flat: str) -> re.Match[str] | None:
    """The pattern at the beginning, behind a few courtesies."""
    return re.match(rf"\W*(?:{phrases.LEAD[tongue]}\W+){{0,5}}(?:{pattern})", flat)


def restarted(message: Message, order: tuple[Tongue, ...]) -> Message | None:
    """What follows "start over", None where the message does not begin a new draft."""
    for tongue in order:
        match = _beginning(phrases.RESTART[tongue], tongue, message.flat[:_BEGINNING])
        if match:
            return message.part(match.end(), len(message.text))
    return None


def creates(message: Message, tongue: Tongue) -> bool:
    """Whether the message begins as a prompt does, and speaks of nothing that stands already."""
    flat = message.flat.strip()
    begins = re.match(
        rf"\W*(?:{phrases.LEAD[tongue]}\W+){{0,5}}(?:{openings.CREATES[tongue]})", flat
    )
    return bool(begins) and not re.search(openings.REFERS[tongue], flat)


def edits(message: Message, tongue: Tongue) -> bool:
    """Whether the message begins as an edit does and an answer does not."""
    flat = message.flat.strip()
    return bool(_beginning(openings.EDITS[tongue], tongue, flat))


# -- answers --------------------------------------------------------------------------------------
def option_of(message: Message, options: tuple[str, ...]) -> int | None:
    """The option that the answer names by number or words, None where none or several fit."""
    flat, around = message.flat.strip(" .!)#")[:_COMMAND], openings.AROUND
    for i, names in enumerate([*openings.ORDINALS[: len(options)], openings.LAST]):
        if re.fullmatch(rf"(?:{around}\W+){{0,5}}(?:{names})(?:\W+{around}){{0,5}}", flat):
            return len(options) - 1 if names == openings.LAST else i
    return _by_words(flat, options)


def _by_words(flat: str, options: tuple[str, ...]) -> int | None:
    said = {word for word in re.findall(r"\w+", flat) if word not in openings.SMALL}
    if not said:
        return None
    sets = [set(re.findall(r"\w+", _plain(option))) for option in options]
    fitting = [i for i, words in enumerate(sets) if said <= words]
    return fitting[0] if len(fitting) == 1 else None


def _plain(text: str) -> str:
    return fold(text).replace("-", " ")
