"""A number said alone: 20 seconds instead of 30, make it 15 %."""

from __future__ import annotations

import re
from typing import Any, Final

from trackflow.engine.conversation.clause import Clause, without_verb
from trackflow.engine.conversation.fragment import symbols_in
from trackflow.engine.conversation.message import Message
from trackflow.engine.conversation.places import Number, numbers
from trackflow.engine.conversation.sayings import label, said
from trackflow.engine.conversation.work import Work
from trackflow.engine.language.quantities import Duration

_QUANTITIES: Final = ("<dur>", "<n>", "<pct>", "<ordinal>")
# Words that may stand around a lone number.
_FILLER: Final = frozenset(
    """it the a to only at just use make change instead of say be is that this more like rather show
    after from on se en wait for in
    before antes avant bevor showing appears la el le les das den der""".split()
)
_KINDS: Final = {"<dur>": ("seconds",), "<pct>": ("percent", "share")}


# Names for what stands before a workflow shows something.
_DELAY: Final = frozenset(
    "delay timer waiting verzogerung wartezeit retraso demora espera delai attente <wait>".split()
)


def renumbered(work: Work, clause: Clause) -> bool:
    """Changes the number that is meant; False where the clause says more than a number."""
    if _held_out(work, clause):
        return True
    new = _lone(clause.said, work) or _lone(without_verb(clause.said, work.tongue), work)
    old = _lone(clause.old, work) if clause.old else None
    if new is None:
        return _from_to(work, clause)
    if clause.old and old is None:
        return False
    delay = any(s.text in _DELAY for s in symbols_in(clause.said.text, work.tongue))
    if old is None and not delay and _leads(clause.said, work):
        return False
    return _changed(work, new, old, delay=delay)


_HOLDOUT: Final = re.compile(
    r"hold(?:ing)? ?-?(?:back|out)|control group|leave \S+ ?\S* ?out|left out|grupo de control"
    r"|deja\w* fuera|sin mostrar|kontrollgruppe|nicht (?:an)?zeigen|zuruckhalten|aussen vor"
    r"|groupe (?:temoin|de controle)|de cote|sans affich"
)


def _held_out(work: Work, clause: Clause) -> bool:
    """A share beside the words for a group that is left alone."""
    if not _HOLDOUT.search(clause.said.flat):
        return False
    symbols = symbols_in(clause.said.text, work.tongue)
    shares = [s.value for s in symbols if s.text in ("<pct>", "<frac>")]
    if len(shares) != 1 or not 0 < shares[0] < 100:
        return False
    work.document["holdout"] = round(shares[0] / 100, 4)
    return True


Said = tuple[str, Any]


def _lone(words: Message | None, work: Work) -> Said | None:
    """The only quantity of the words, None where they say anything else."""
    if words is None:
        return None
    symbols = symbols_in(words.text, work.tongue)
    found = [(s.text, s.value) for s in symbols if s.text in _QUANTITIES]
    rest = [s.text for s in symbols if s.text not in _QUANTITIES]
    return found[0] if len(found) == 1 and all(text in _FILLER | _DELAY for text in rest) else None


def _leads(words: Message, work: Work) -> bool:
    """Whether a word before the number makes it a moment: after 20 seconds."""
    texts = [s.text for s in symbols_in(words.text, work.tongue)]
    return bool(texts) and any(text in ("after", "wait", "from", "for", "in") for text in texts[:2])


def _from_to(work: Work, clause: Clause) -> bool:
    """Change 30 seconds to 20; from 30 to 20."""
    symbols = symbols_in(without_verb(clause.said, work.tongue).text, work.tongue)
    found = [(s.text, s.value) for s in symbols if s.text in _QUANTITIES]
    rest = [s.text for s in symbols if s.text not in _QUANTITIES]
    if len(found) != 2 or clause.old or not all(text in _FILLER for text in rest):
        return False
    return _changed(work, found[1], found[0])


def _changed(work: Work, new: Said, old: Said | None, *, delay: bool = False) -> bool:
    candidates = [n for n in numbers(work.document) if _fits(n, new, old)]
    first = [n for n in candidates if n.path.startswith("triggers")]
    if delay and first:
        candidates = first
    if old is not None:
        candidates = [n for n in candidates if _same(n, old)]
    if not candidates:
        return False
    options = tuple(
        f"{label(n.path.rpartition('.')[2], work.tongue)}: {n.value:g}" for n in candidates
    )
    number = candidates[work.answers.choice(said("which_number", work.tongue), options)]
    number.holder[number.key] = _value(number, new, old)
    return True


def _fits(number: Number, new: Said, old: Said | None) -> bool:
    kinds = _KINDS.get(new[0])
    if kinds is None and old is not None:
        kinds = _KINDS.get(old[0])
    return kinds is None or number.counts in kinds


def _same(number: Number, old: Said) -> bool:
    kind, value = old
    if isinstance(value, Duration):
        return number.value == value.seconds
    if number.counts == "share":
        return abs(number.value * 100 - value) < 1e-9
    if number.counts == "seconds" and kind == "<n>":
        return any(number.value == value * unit for unit in _UNITS)
    return number.value == value


_UNITS: Final = (1, 60, 3600, 86400)


def _value(number: Number, new: Said, old: Said | None) -> float:
    value = new[1]
    if isinstance(value, Duration):
        return _whole(value.seconds)
    if number.counts == "share":
        return round(value / 100, 4)
    if number.counts == "seconds":
        return _whole(value * _unit(number, old))
    return value


def _unit(number: Number, old: Said | None) -> int:
    """The unit in which the old number was said, or in which it is a whole number."""
    if old is not None and isinstance(old[1], Duration):
        return old[1].unit
    if old is not None and isinstance(old[1], int | float) and old[1]:
        return int(number.value / old[1])
    return max(unit for unit in _UNITS if number.value % unit == 0)


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value
