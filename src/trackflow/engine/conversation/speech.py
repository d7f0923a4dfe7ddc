"""Which language a message is in, and whether it is a command, a new prompt or an answer."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from trackflow.engine.conversation import phrases
from trackflow.engine.conversation.message import Message
from trackflow.engine.language.symbols import fold
from trackflow.engine.language.tongue import Tongue, tongue_of

TONGUES: Final[tuple[Tongue, ...]] = ("en", "es", "de", "fr")
# Words of edits, each of one language; the sentence engine knows those of prompts.
_MARKS: Final[dict[Tongue, frozenset[str]]] = {
    "en": frozenset(
        """make it add drop remove only also instead undo redo call change everyone everywhere without
        not cap hold the with for and of as too back put goal is test against until""".split()
    ),
    "es": frozenset(
        """haz hazlo pon ponlo ponle anade quita solo tambien deshaz rehaz llamalo cambia mejor eso esto
        sin no que sea en vez lugar con para todos todo hasta una un el la los las y abajo arriba
        limite veces semana prueba contra objetivo titulo boton cupon""".split()
    ),
    "de": frozenset(
        """mach mache fuge entferne losche nur auch statt ruckgangig nenn nenne andere lieber das es ohne
        nicht fur alle kein keine bis mit und auf der die den ein eine uberall unten oben hochstens
        einmal pro teste gegen ziel titel gutschein""".split()
    ),
    "fr": frozenset(
        """fais mets ajoute enleve seulement aussi plutot annule retablis appelle change ca sans pas pour
        tous partout jusqu avec et sur le la les une un uniquement au lieu en bas haut fois par
        semaine teste contre objectif titre bouton supprime retire""".split()
    ),
}  # fmt: skip


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
    return word in _MARKS[tongue] or word in phrases.words_of(tongue)


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
    if not any(phrases.command(tongue, redo=redo).fullmatch(flat) for tongue in TONGUES):
        return 0
    return next((count for pattern, count in _COUNTS if pattern.search(flat)), 1)


@lru_cache(maxsize=1)
def _thanks() -> re.Pattern[str]:
    return re.compile(rf"(?:{phrases.THANKS}[\s,.!]*)+")


def only_polite(message: Message) -> bool:
    """Whether the message is thanks, a greeting or an approval and nothing else."""
    return bool(_thanks().fullmatch(message.flat.strip()))


def restarted(message: Message, order: tuple[Tongue, ...]) -> Message | None:
    """What follows "start over", None where the message does not begin a new draft."""
    for tongue in order:
        match = re.match(rf"\W*(?:{phrases.LEAD[tongue]}\W+)*{phrases.RESTART[tongue]}", message.flat)
        if match:
            return message.part(match.end(), len(message.text))
    return None


_CREATES: Final[dict[Tongue, str]] = {
    "en": r"(?:show|display|create|build|greet|welcome|offer|pop|launch|when|if|on|for|redirect|send|a/b|every|hide|highlight|tell|open|personali[sz]e|give|visitors|new|people|i want|i'd like|we want|we need|let's)\b",
    "es": r"(?:muestra\w*|mostrar|crea\w*|ensena\w*|cuando|si|en|a los|para|redirige|envia\w*|ofrece\w*|da|queremos|quiero|oculta|abre|personaliza)\b",
    "de": r"(?:zeig\w*|erstell\w*|wenn|fur|auf|leite|schick\w*|biete|blende|begrus\w*|wir wollen|ich mochte|besucher\w*|neue\w*|offne|personalisier\w*)\b",
    "fr": r"(?:affiche\w*|montre\w*|cree\w*|quand|si|sur|aux|pour|redirige\w*|envoie\w*|propose\w*|offre\w*|on veut|je veux|masque|ouvre|personnalise\w*)\b",
}
_REFERS: Final[dict[Tongue, str]] = {
    "en": r"\b(?:it|instead|also|too|as well|make (?:it|this|that)|this one|that one|the (?:draft|workflow|popup|modal|banner|overlay))\b",
    "es": r"\b(?:\w+(?:lo|la|le)\b(?<!muestrale)(?<!muestrales)(?<!solo)(?<!articulo)(?<!titulo)|tambien|en su lugar|mejor|este|ese|eso)\b",
    "de": r"\b(?:es|stattdessen|auch|lieber|das da|daraus|draus)\b",
    "fr": r"\b(?:plutot|aussi|a la place|\w+-(?:le|la)\b|ca|egalement)\b",
}


def creates(message: Message, tongue: Tongue) -> bool:
    """Whether the message begins as a prompt does, and speaks of nothing that stands already."""
    flat = message.flat.strip()
    begins = re.match(rf"\W*(?:{phrases.LEAD[tongue]}\W+)*(?:{_CREATES[tongue]})", flat)
    return bool(begins) and not re.search(_REFERS[tongue], flat)


# -- answers --------------------------------------------------------------------------------------
_ORDINALS: Final = (
    r"1|1st|one|first|a|uno|una|primer\w*|eins|erste\w*|un|une|premier\w*",
    r"2|2nd|two|second|b|dos|segund\w*|zwei|zweite\w*|deux|deuxieme|seconde?",
    r"3|3rd|three|third|c|tres|tercer\w*|drei|dritte\w*|trois|troisieme",
    r"4|four|fourth|d|cuatro|cuart\w*|vier|vierte\w*|quatre|quatrieme",
)
_AROUND: Final = (
    r"(?:the|number|option|no|nr|one|please|el|la|numero|opcion|por favor|die|der|das|nummer|bitte|le|l'|numero|la|svp|first|one)"
)


def option_of(message: Message, options: tuple[str, ...]) -> int | None:
    """The option that the answer names by number or words, None where none or several fit."""
    flat = message.flat.strip(" .!)#")
    for i, names in enumerate(_ORDINALS[: len(options)]):
        if re.fullmatch(rf"(?:{_AROUND}\W+)*(?:{names})(?:\W+{_AROUND})*", flat):
            return i
    last = re.fullmatch(rf"(?:{_AROUND}\W+)*(?:last|ultim[oa]|letzte\w*|dernier\w*)(?:\W+{_AROUND})*", flat)
    if last:
        return len(options) - 1
    return _by_words(flat, options)


_SMALL: Final = frozenset(
    """the a an of it to is one el la los un una de del le les l das der die den ein eine and y und et
    please that this eso esto""".split()
)


def _by_words(flat: str, options: tuple[str, ...]) -> int | None:
    said = {word for word in re.findall(r"\w+", flat) if word not in _SMALL}
    if not said:
        return None
    sets = [set(re.findall(r"\w+", _plain(option))) for option in options]
    fitting = [i for i, words in enumerate(sets) if said <= words]
    return fitting[0] if len(fitting) == 1 else None


def _plain(text: str) -> str:
    return fold(text).replace("-", " ")
