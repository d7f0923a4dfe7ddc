"""Who, by their account and their company: plan, role, industry, size."""

from __future__ import annotations

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import (
    COMPARE,
    NOT,
    PEOPLE,
    SOMEBODY,
    WORD,
    listed,
    one_of,
    operator,
    rule,
)
from trackflow.engine.language.lexicon.people import INDUSTRIES, PLANS, ROLES
from trackflow.engine.language.rules.origin import bounds, condition

_TO = rf"(?:(?:to|for) )?(?:{SOMEBODY} )?"
_PLAN = one_of(PLANS)
_INDUSTRY = one_of(INDUSTRIES)
_SINGULAR = {"users": "user", "people": "person"}


def _plan(draft: Draft, found: Found, span: Span) -> None:
    plans = [s.text for s in found.symbols if s.text in PLANS]
    draft.who({"plan": condition(plans, found.has("not"))}, span)


def _industry(draft: Draft, found: Found, span: Span) -> None:
    names = [INDUSTRIES[name] for name in _split(found.group("names"))]
    draft.who({"industry": condition(names, found.has("not"))}, span)


def _split(said: str) -> list[str]:
    """The industries in a list of them, the longest names first."""
    words, names = said.split(), list[str]()
    while words:
        for size in (2, 1):
            if " ".join(words[:size]) in INDUSTRIES:
                names.append(" ".join(words[:size]))
                break
        words = words[size:] if names and names[-1] == " ".join(words[:size]) else words[1:]
    return names


def _role(draft: Draft, found: Found, span: Span) -> None:
    roles = [ROLES[s.text] for s in found.symbols if s.text in ROLES]
    draft.who({"role": condition(roles, found.has("not"))}, span)


def _role_said(draft: Draft, found: Found, span: Span) -> None:
    draft.who({"role": found.group("role")}, span)


def _enterprise(draft: Draft, found: Found, span: Span) -> None:
    draft.who({"company_size": {"$gte": 1000}}, span)


def _size(draft: Draft, found: Found, span: Span) -> None:
    op = "$gte" if found.has("plus") else operator(found.group("op"))
    draft.who({"company_size": bounds(op, found.one("<n>"))}, span)


def _size_between(draft: Draft, found: Found, span: Span) -> None:
    low, high = found.all("<n>")[:2]
    draft.who({"company_size": {"$gte": low, "$lte": high}}, span)


_FIRMS = r"(?:companies|firms|businesses|organizations|organisations|company|businesses)"
_STAFF = r"(?:employees|people|staff|seats|<people>)"
_ROLE = one_of(ROLES)

RULES = (
    rule(
        rf"(?:(?:to|for) )?{NOT}(?:our |the |only )?{listed(_PLAN)} (?:plan )?"
        rf"(?:{PEOPLE}|customers|accounts|subscribers)",
        _plan,
        0.95,
    ),
    rule(
        rf"{_TO}{NOT}(?:(?:are |is )?(?:on|with) )?(?:the |our |a )?(?P<p>{listed(_PLAN)}) plan",
        _plan,
        0.93,
    ),
    rule(rf"{_TO}(?:\( )?(?:with |whose |and )?plan (?:=|is|:) {_PLAN}(?: \))?", _plan, 0.97),
    rule(
        rf"(?:(?:to|for) )?(?:{_ROLE} )?(?:{SOMEBODY} )?(?:\( )?(?:with |whose |and |the )?role "
        rf"(?:=|is|:|of) (?P<role>{WORD})(?: \))?",
        _role_said,
        0.95,
    ),
    rule(rf"(?:to|for) {NOT}{listed(_ROLE)}(?: only)?", _role, 0.9),
    rule(
        rf"{_TO}{NOT}(?:working )?(?:from|in|for|of) (?:the |an? )?(?P<names>{listed(_INDUSTRY)}) "
        rf"(?:industry|industries|sector|space|{_FIRMS})",
        _industry,
        0.95,
    ),
    rule(
        rf"(?:(?:to|for) )?{NOT}(?P<names>{listed(_INDUSTRY)}) (?:industry )?(?:{PEOPLE}|{_FIRMS})",
        _industry,
        0.93,
    ),
    rule(
        rf"{_TO}(?:with |whose )?industry (?:=|is|:) (?P<names>{listed(_INDUSTRY)})",
        _industry,
        0.97,
    ),
    rule(
        rf"(?:(?:to|for|from) )?(?:our |the |large )?enterprise (?:level )?(?:{PEOPLE}|"
        rf"{_FIRMS}|customers|leads|"
        r"accounts)|"
        rf"{_TO}(?:from|at|working (?:at|for)) enterprises",
        _enterprise,
        0.9,
    ),
    rule(
        rf"{_TO}(?:(?:from|at|in|working at) )?(?:{_FIRMS} )?(?:with |of |having )?between "
        rf"<n> and <n> {_STAFF}",
        _size_between,
        0.93,
    ),
    rule(
        rf"{_TO}(?:(?:from|at|in|working at|to|for) )?(?:{_FIRMS} )(?:with |of |having "
        rf")?(?:{COMPARE} )?<n>"
        rf"(?P<plus> (?:\+|or more))? {_STAFF}",
        _size,
        0.94,
    ),
)
