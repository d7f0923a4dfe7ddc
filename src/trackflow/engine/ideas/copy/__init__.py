"""Copy for visitors, written in each of the four languages."""

from typing import Final

from trackflow.engine.ideas.copy.english import ENGLISH
from trackflow.engine.ideas.copy.french import FRENCH
from trackflow.engine.ideas.copy.german import GERMAN
from trackflow.engine.ideas.copy.phrases import PHRASES, Phrases
from trackflow.engine.ideas.copy.spanish import SPANISH
from trackflow.engine.ideas.copy.texts import Texts
from trackflow.engine.ideas.tongues import Tongue

TEXTS: Final[dict[Tongue, dict[str, Texts]]] = {
    "en": ENGLISH,
    "es": SPANISH,
    "de": GERMAN,
    "fr": FRENCH,
}

__all__ = ["PHRASES", "TEXTS", "Phrases", "Texts"]
