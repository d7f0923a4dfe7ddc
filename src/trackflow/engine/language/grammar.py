"""How patterns are written: whole words over a line of symbols, with a few shared parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from trackflow.engine.language.draft import Draft, Found, Rule, Span

DET = r"(?:(?:the|a|an|our|my|your|their|his|her|this|that|these|any|all|every|each|some) )?"
PEOPLE = r"<people>"
# Somebody, with what may stand around the noun: "all of our visitors who are".
SOMEBODY = (
    r"(?:(?:all|any|every|our|the|those|these|of|only|just|each) ){0,3}<people>"
    r"(?: (?:who|that|which)(?: (?:are|is|were|have|has|had|been|come|comes|came|coming))*)?"
)
# Somebody between a verb and its object, explained already or said by a pronoun.
ANYONE = r"(?: (?:•+|<people>|them|him|her|who|the|a|all|any|every|this|our)){0,40}"
COMMA = r"(?: ,)?"
SEPARATOR = r"(?:(?: ,)?(?: and| or| &| /| nor)| ,)"
WORD = r"[^\W\d_]\w*"
NEVER = r"(?:not|never|no|non|without)"
NOT = (
    r"(?P<not>(?:(?:but|and) )?(?:not|except|excluding|exclude|unless|outside|outside of|"
    r"other than|"
    r"<people> but|anywhere but|everywhere but|all but|non|<people> (?:except|not|other than|"
    r"outside)|apart from)"
    r"(?: (?:for|from|in|on|to|at|via|using|the|they are|traffic|those|any|with|if|<people>|"
    r"coming|who|are|is))* )?"
)
MORE = r"(?:more than|over|above|greater than|bigger than|exceeding|exceeds|>|higher than|at over)"
LEAST = (
    r"(?:at least|no less than|not less than|minimum|min|a minimum of|>=|from|of at least|"
    r"worth at least)"
)
LESS = r"(?:less than|under|below|fewer than|smaller than|<|lower than)"
MOST = r"(?:at most|up to|no more than|not more than|maximum|max|a maximum of|<=)"
# The comparison before a number, in the group `op`.
COMPARE = rf"(?P<op>{MORE}|{LEAST}|{LESS}|{MOST})"
_OPERATORS = (
    ("$gte", re.compile(LEAST)),
    ("$lte", re.compile(MOST)),
    ("$gt", re.compile(MORE)),
    ("$lt", re.compile(LESS)),
)


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of these phrases, longer ones first."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(re.escape(word).replace(chr(92) + ' ', ' ') for word in ordered)})"


def listed(part: str) -> str:
    """A pattern for one or more of `part`: A, B and C."""
    return rf"{part}(?:{SEPARATOR} (?:from |in |on |the )?{part}){{0,30}}"


def operator(said: str, default: str = "$gte") -> str:
    """The condition operator for a comparison phrase."""
    return next((op for op, pattern in _OPERATORS if pattern.fullmatch(said)), default)


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern between spaces. Open repetitions are bounded, so that time stays linear."""
    pattern = pattern.replace(")*", "){0,8}")
    return re.compile(rf"(?<= )(?:{pattern})(?= )")


Act = Callable[[Draft, Found, Span], bool | None]


def rule(pattern: str, act: Act, reliability: float = 1.0) -> Rule:
    return Rule(compiled(pattern), act, reliability)
