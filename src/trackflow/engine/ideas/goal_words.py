"""The words by which people name a goal, in four languages.

One entry is `key = pattern | pattern`, continued on lines that begin with a space. Patterns are
regular expressions over folded text (lower case, no accents), in which a space stands for a space
or a hyphen. The longest match is the goal, so `newsletter sign ups` goes before `sign ups`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from trackflow.engine.ideas.tongues import Tongue
from trackflow.engine.ideas.words.english import ENGLISH
from trackflow.engine.ideas.words.french import FRENCH
from trackflow.engine.ideas.words.german import GERMAN
from trackflow.engine.ideas.words.spanish import SPANISH

_TABLES: Final[dict[Tongue, str]] = {
    "en": ENGLISH,
    "es": SPANISH,
    "de": GERMAN,
    "fr": FRENCH,
}

# What is lost, not won: fewer of these is the wish.
LOSSES: Final = frozenset({"cart_abandonment", "churn"})
# Within these two, words that name what is kept: more of it is the wish.
KEPT: Final = re.compile(
    r"retention|retain|keep|renewal|loyalty|recover|retenci|retener|fideli|renovaci|recuper"
    r"|bindung|halten|binden|verlangerung|reten|gard|renouvel"
)

MORE: Final = re.compile(
    r"\b(?:more|increas\w*|grow\w*|boost\w*|rais\w+|higher|lift\w*|maximi[sz]\w*|improv\w*|driv\w+"
    r"|generat\w*|additional|extra|double|doubling|triple|win|gain\w*|better|scale|attract\w*"
    r"|encourag\w*|mas|aument\w*|increment\w*|subir|mejor\w*|crec\w*|hacer crecer|consegu\w*"
    r"|consig\w*|generar|impuls\w*|potenci\w*|mehr|steiger\w*|erhoh\w*|gesteigert|wachs\w*|bess\w*"
    r"|gewinn\w*|verbesser\w*|hoher\w*|ankurbeln|plus|augment\w*|davantage|accroi\w*|develop\w*"
    r"|amelior\w*|doper|booster|obten\w*|faire grandir|grandir|hausse|croissance)\b"
)
FEWER: Final = re.compile(
    r"\b(?:fewer|less|reduc\w*|cut\w*|lower\w*|decreas\w*|minimi[sz]\w*|prevent\w*|stop\w*|avoid\w*"
    r"|diminish\w*|drop|shrink\w*|menos|evit\w*|dismin\w*|baj(?:ar|e|emos)|frenar|recort\w*"
    r"|weniger|reduzier\w*|senk\w*|verringer\w*|vermeid\w*|verhinder\w*|minder\w*|stopp\w*|moins"
    r"|redui\w*|diminu\w*|baiss\w*|limit\w*|empech\w*|freiner)\b"
)
LOSING: Final = re.compile(
    r"\b(?:abandon\w*|drop ?-?offs?|drop ?-?outs?|leav\w+|los(?:e|es|ing|t|s|ses)|bounc\w*|fail\w*"
    r"|perd\w*|abandonos?|salidas?|fugas?|verlust\w*|verlier\w*|abbruch\w*|abbrech\w*|abspr\w*"
    r"|pert\w*|quitt\w*|fuite)\b"
)
NEVER: Final = re.compile(
    r"\b(?:not|don't|dont|do not|doesn't|never|nicht|kein\w*|nunca|ne\b.*\bpas|n'\w+ pas"
    r"|no (?:quiero|queremos|necesit\w+))\b"
)


def goal_patterns() -> Iterator[tuple[str, Tongue, re.Pattern[str]]]:
    """Every goal's words: the goal, the language, one pattern over folded text."""
    for tongue, table in _TABLES.items():
        for line in table.replace("\n    |", " |").strip().splitlines():
            key, _, alternatives = line.partition(" = ")
            parts = (part.strip() for part in alternatives.split(" | "))
            pattern = "|".join(_spaced(part) for part in parts)
            yield key, tongue, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


def _spaced(pattern: str) -> str:
    """`sign ?ups?` as it is typed: sign ups, sign-ups, signups."""
    return pattern.replace(" ?", r"[\s-]{0,2}").replace(" ", r"[\s-]{1,2}")
