"""How patterns are written: whole words over a line of symbols, with shared parts in braces."""

from __future__ import annotations

import re
from collections.abc import Callable

from trackflow.engine.language.draft import Draft, Found, Rule

_PARTS: dict[str, str] = {
    "DET": r"(?:(?:the|a|an|our|your|their|this|that|these|every|each|some|such|own|whole|entire|"
    r"same|specific|any|certain|it|of) ){0,4}",
    "PREP": r"(?:from|in|on|at|to|of|by|for|with|into|near|around|after|of the)",
    "BE": r"(?:is|have|do|will|should|want|just|already|still|now|also|currently|then|deja|ya|"
    r"schon|bereits|gerade|actually|even|not yet|ever|all|both|bien|se|sich|y|en) ",
    "P": r"(?:<people>|<rolename>|they|who|that|it|your|you|he|she|one|<customer>|<company>)",
    # Somebody as the subject of a clause, with what may stand around the noun.
    "WHO": r"(?:(?:the|a|an|our|any|every|those|these|all|this|some|such|each|only|se|sich) ){0,3}"
    r"(?:(?:<people>|<rolename>|<customer>|they|who|that|it|your|you|se|on) ){0,3}"
    r"(?:(?:is|have|do|will|should|just|already|still|now|also|has|sich|se|y|en|to|ever|then|even|"
    r"once|actually|is is|at|for|bien) ){0,4}",
    "WHEN": r"(?:(?:right|only|but|and|just|or|so|do it|this|straight|directly|start) ){0,2}"
    r"(?:(?:after|once|when|if|on|at|while|until|then|for|by|from|as|to|every|only|with|who|because)"
    r" ){0,3}",
    "NUM": r"(?:<n>|one|<ordinal>)",
    "FILL": r"(?:(?:the|a|an|our|your|their|of|that|is|are|it|this|about|around|like|roughly|some|"
    r"approximately|exactly|precisely|say|ca|etwa|rund|circa|unos|unas|environ|full|good|whole|"
    r"casi|fast|nearly|almost|already|at|total|current|currently|somewhere|where|anywhere|en|so|"
    r"ungefahr|bereits|schon|ya|deja) ){0,4}",
    "CMP": r"(?P<op>morethan|atleast|lessthan|atmost|>|<|>=|<=|=)",
    "AND": r"(?:,|and|or|&|/|\+|, and|, or|and or|nor|, nor|y|\||not|, not|-)",
    "NOT": r"(?:not|except|without)",
    "DUR": r"<dur>",
    "ELEMENT": r"(?:<element>|<form>|<named>|<button>|<pos>)",
}
_PART = re.compile(r"\{([A-Z]+)\}")


def expanded(pattern: str) -> str:
    """The pattern with its shared parts written out."""
    return _PART.sub(lambda match: _PARTS[match[1]], pattern)


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern between spaces. Open repetitions are bounded, so that time stays linear."""
    written = expanded(pattern).replace(")*", "){0,6}")
    return re.compile(rf"(?<= )(?:{written})(?= )")


Act = Callable[[Draft, Found], bool | None]


def rule(pattern: str, act: Act, reliability: float = 1.0, needs: tuple[str, ...] = ()) -> Rule:
    """`pattern` over the symbols, what it means, how sure that is, and words it cannot lack."""
    return Rule(compiled(pattern), act, reliability, needs)


_OPERATORS = {
    "morethan": "$gt", ">": "$gt", "atleast": "$gte", ">=": "$gte", "lessthan": "$lt", "<": "$lt",
    "atmost": "$lte", "<=": "$lte", "=": "$eq",
}  # fmt: skip


def operator(said: str, default: str = "$gte") -> str:
    """The condition operator for a comparison symbol."""
    return _OPERATORS.get(said.strip(), default)


def compared(found: Found, value: float, default: str = "$eq") -> object:
    """A condition on a number from the groups `op`, `more` (or more) and `less` (or fewer)."""
    if found.has("more"):
        return {"$gte": value}
    if found.has("less"):
        return {"$lte": value}
    said = operator(found.group("op"), default) if found.has("op") else default
    if value == 0 and not found.has("op"):
        return 0
    return value if said == "$eq" else {said: value}
