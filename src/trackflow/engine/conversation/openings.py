# ruff: noqa: E501 - tables of words, a line a language
"""By which words a message shows its language, and whether it makes, changes or answers."""

from __future__ import annotations

from typing import Final

from trackflow.engine.language.tongue import Tongue

# Words of edits, each of one language; the sentence engine knows those of prompts.
MARKS: Final[dict[Tongue, frozenset[str]]] = {
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


CREATES: Final[dict[Tongue, str]] = {
    "en": r"(?:show|display|create|build|greet|welcome|offer|pop|launch|when|if|on|for|redirect|send|a/b|every|hide|highlight|tell|open|personali[sz]e|give|visitors|new|people|i want|i'd like|we want|we need|let's)\b",
    "es": r"(?:muestra\w*|mostrar|crea\w*|ensena\w*|cuando|si|en|a los|para|redirige|envia\w*|ofrece\w*|da|queremos|quiero|oculta|abre|personaliza)\b",
    "de": r"(?:zeig\w*|erstell\w*|wenn|fur|auf|leite|schick\w*|biete|blende|begrus\w*|wir wollen|ich mochte|besucher\w*|neue\w*|offne|personalisier\w*)\b",
    "fr": r"(?:affiche\w*|montre\w*|cree\w*|quand|si|sur|aux|pour|redirige\w*|envoie\w*|propose\w*|offre\w*|on veut|je veux|masque|ouvre|personnalise\w*)\b",
}
REFERS: Final[dict[Tongue, str]] = {
    "en": r"\b(?:it|instead|also|too|as well|make (?:it|this|that)|this one|that one|the (?:draft|workflow|popup|modal|banner|overlay))\b",
    "es": r"\b(?:\w+(?:lo|la|le)\b(?<!muestrale)(?<!muestrales)(?<!solo)(?<!articulo)(?<!titulo)|tambien|en su lugar|mejor|este|ese|eso)\b",
    "de": r"\b(?:es|stattdessen|auch|lieber|das da|daraus|draus)\b",
    "fr": r"\b(?:plutot|aussi|a la place|\w+-(?:le|la)\b|ca|egalement)\b",
}


EDITS: Final[dict[Tongue, str]] = {
    "en": r"(?:only|just|make it|make that|remove|drop|delete|no|without|call it|change the|put it|cap it|undo|for everyone|everywhere|not)\b",
    "es": r"(?:solo|solamente|que sea|quita\w*|elimina\w*|sin|llamalo|cambia\w*|ponlo|no|para todos)\b",
    "de": r"(?:nur|mach|entfern\w*|ohne|nenn\w*|ander\w*|setz\w*|hochstens|nicht|fur alle|uberall)\b",
    "fr": r"(?:seulement|uniquement|fais|enleve\w*|supprime\w*|sans|appelle\w*|change\w*|mets|pas|pour tous|partout)\b",
}


ORDINALS: Final = (
    r"1|1st|one|first|a|uno|una|primer\w*|eins|erste\w*|un|une|premier\w*",
    r"2|2nd|two|second|b|dos|segund\w*|zwei|zweite\w*|deux|deuxieme|seconde?",
    r"3|3rd|three|third|c|tres|tercer\w*|drei|dritte\w*|trois|troisieme",
    r"4|four|fourth|d|cuatro|cuart\w*|vier|vierte\w*|quatre|quatrieme",
)
AROUND: Final = r"(?:the|number|option|no|nr|one|please|el|la|numero|opcion|por favor|die|der|das|nummer|bitte|le|l'|numero|la|svp|first|one)"


SMALL: Final = frozenset(
    """the a an of it to is one el la los un una de del le les l das der die den ein eine and y und et
    please that this eso esto""".split()
)


LAST: Final = r"last|ultim[oa]|letzte\w*|dernier\w*"
