"""One message as clauses, each with the words that say how it changes the draft."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from trackflow.engine.conversation import phrases
from trackflow.engine.conversation.message import Message
from trackflow.engine.language.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Clause:
    """One change: `said` are its words without courtesies, `old` what stands behind "instead of".

    `also`: it joins what stands; `joined`: it begins with "and"; `instead`: it replaces;
    `rather`: it says so with a word of its own; `adding`: it begins with a verb of adding.
    """

    words: str
    said: Message
    old: Message | None
    also: bool
    joined: bool
    only: bool
    instead: bool
    rather: bool
    adding: bool


def clauses_of(message: Message, tongue: Tongue) -> list[Clause]:
    """The changes that a message asks for, in its order."""
    cuts = [0]
    for match in _break(tongue).finditer(message.flat):
        cuts.append(match.end())
    parts = [message.part(a, b) for a, b in zip(cuts, [*cuts[1:], len(message.text)], strict=True)]
    found = [_clause(_unlinked(part), tongue) for part in parts]
    return [clause for clause in found if clause is not None]


@lru_cache(maxsize=4)
def _break(tongue: Tongue) -> re.Pattern[str]:
    lead = phrases.LEAD[tongue]
    opener, joint = phrases.OPENER[tongue], phrases.JOINT[tongue]
    return re.compile(
        rf"(?<!\d)[.;!](?=\s)\s*(?=\S)|\n+\s*[-*•]?\s*"
        rf"|,\s*(?=(?:(?:{joint})\s+)?(?:{lead}\s+)?{opener})|\s(?=(?:{joint})\s+(?:{lead}\s+)?{opener})"
    )


def _unlinked(part: Message) -> Message:
    """The part without the mark of the list or the sentence around it."""
    flat = part.flat
    start = len(flat) - len(flat.lstrip(" ,;-*•\t"))
    end = len(flat.rstrip(" ,;.!?\t"))
    return part.part(start, max(start, end))


def _clause(part: Message, tongue: Tongue) -> Clause | None:
    if not part.text:
        return None
    flat = part.flat
    joined = bool(phrases.start(phrases.AND[tongue]).match(flat))
    said = _bare(part, tongue)
    if not said.text:
        return None
    first = phrases.start(phrases.INSTEAD_OF[tongue]).match(said.flat)
    if first and first.end() < len(said.flat):
        said = said.part(first.end(), len(said.text))
    old: Message | None = None
    cut = phrases.inside(phrases.INSTEAD_OF[tongue]).search(said.flat)
    if cut and cut.start() > 0 and cut.end() < len(said.flat):
        old = said.part(cut.end(), len(said.text))
        said = said.part(0, cut.start())
    return Clause(
        words=part.text,
        said=said,
        old=old,
        also=bool(phrases.inside(phrases.ALSO[tongue]).search(flat)),
        joined=joined,
        only=bool(phrases.inside(phrases.ONLY[tongue]).search(flat)),
        instead=old is not None
        or first is not None
        or bool(phrases.inside(phrases.INSTEAD[tongue]).search(flat)),
        rather=bool(phrases.inside(phrases.RATHER[tongue]).search(flat)),
        adding=bool(phrases.start(phrases.ADD[tongue]).match(said.flat))
        or bool(
            phrases.inside(rf"^\W*(?:{phrases.AND[tongue]}\W+)?{phrases.ADD[tongue]}").search(flat)
        ),
    )


def _bare(part: Message, tongue: Tongue) -> Message:
    """The part without courtesies and joints before and after it."""
    lead = phrases.start(phrases.LEAD[tongue])
    tail = phrases.ending(phrases.TAIL[tongue])
    while match := lead.match(f"{part.flat} "):
        part = part.part(match.end(), max(match.end(), len(part.text)))
    while (match := tail.search(part.flat)) and match.start() > 0:
        part = part.part(0, match.start())
    return part


def without_verb(said: Message, tongue: Tongue) -> Message:
    """The words behind a verb that only says that something is to be changed."""
    match = phrases.start(phrases.VERB[tongue]).match(said.flat)
    if match is None or match.end() == len(said.flat):
        return said
    return _bare(said.part(match.end(), len(said.text)), tongue)
