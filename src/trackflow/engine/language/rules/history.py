"""Who, by what they have done: visits, purchases, pages seen, carts, scores, predictions."""

from __future__ import annotations

from typing import Any

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import (
    COMPARE,
    PEOPLE,
    SOMEBODY,
    Act,
    operator,
    rule,
)
from trackflow.engine.language.quantities import ORDINALS, Duration
from trackflow.engine.language.rules.origin import bounds

_TO = rf"(?:(?:to|for|if|when) )?(?:{SOMEBODY} )?"
_NTH = rf"(?:<ordinal>|{'|'.join(ORDINALS)})"


def always(**conditions: Any) -> Act:
    """The same conditions wherever the pattern is found."""
    return lambda draft, found, span: draft.who(conditions, span)


def _nth(found: Found) -> int:
    ordinal = next((s.value for s in found.symbols if s.text == "<ordinal>"), None)
    return ordinal or next(ORDINALS[s.text] for s in found.symbols if s.text in ORDINALS)


def _nth_visit(draft: Draft, found: Found, span: Span) -> None:
    n = _nth(found)
    draft.who({"visits": {"$gte": n} if found.has("onward") else n}, span)


def _visit_count(draft: Draft, found: Found, span: Span) -> None:
    value = found.one("<n>")
    op = "$gte" if found.has("plus") else operator(found.group("op"))
    draft.who({"visits": bounds(op, value)}, span)


def _purchased(draft: Draft, found: Found, span: Span) -> bool | None:
    window = next((s.value for s in found.symbols if s.text == "<dur>"), None)
    if isinstance(window, Duration):
        days = window.seconds / 86400
        if days < 1 or days != int(days):
            return False
        draft.who({f"did.purchase.{int(days)}d": {"$gte": 1}}, span)
    else:
        draft.who({"did.purchase": {"$gte": 1}}, span)
    return None


def _not_lately(draft: Draft, found: Found, span: Span) -> bool | None:
    days = found.one("<dur>").seconds / 86400
    if days < 1 or days != int(days):
        return False
    draft.who({f"did.purchase.{int(days)}d": 0}, span)
    return None


_HAVE = r"(?:(?:who|that|which) )?(?:(?:have|has|had) )?"
_NOT_YET = (
    r"(?:(?:but |and )?(?:(?:who|that) )?(?:(?:have|has|had) )?(?:still )?(?:never|not yet|not)"
    r"(?: yet)?(?: ever)?)"
)
_PAST = {"booked": "booking", "donated": "donation", "subscribed": "subscribe",
         "signed up": "signup", "registered": "signup", "applied": "job_apply",
         "downloaded": "download"}  # fmt: skip


def _never_did(draft: Draft, found: Found, span: Span) -> None:
    draft.who({f"did.{_PAST[found.group('did')]}": 0}, span)


_BOUGHT = (
    r"(?:purchased|bought|ordered|made a purchase|placed an order|bought anything|"
    r"purchased anything|ordered anything|bought something|purchased something)"
)
RULES = (
    # visits
    rule(
        rf"{_TO}(?:on )?(?:their )?{_NTH} (?:visits?|time <people>|time)(?P<onward> (?:or "
        rf"later|onwards?|"
        r"or more|and later|and up|and beyond))?",
        _nth_visit,
        0.92,
    ),
    rule(
        rf"{_TO}(?:(?:who|that) )?(?:(?:have|has) )?(?:been here|visited(?: us| the site| "
        rf"our site)?|"
        rf"come(?: back)?|come here)(?: {COMPARE})? <n>(?P<plus> \+)? times(?: or more| already)?",
        _visit_count,
        0.93,
    ),
    rule(rf"{_TO}(?:with |have )?(?:{COMPARE} )?<n>(?P<plus> \+)? visits", _visit_count, 0.93),
    rule(
        rf"{_TO}(?:on |during |in )?(?:their |a |the )?(?:very )?first(?: ever)? (?:visit|"
        rf"session|time <people>|"
        r"time)|"
        rf"(?:(?:to|for) )?(?:all |our |the )?(?:brand )?new {PEOPLE}|{_TO}(?:who are "
        rf")?(?:here )?for "
        rf"the first time|(?:(?:to|for) )?first timers|{_TO}(?:are|is) new(?: here)?",
        always(visits=1),
        0.96,
    ),
    rule(
        rf"(?:(?:to|for) )?(?:all |our |the |any )?(?:returning|repeat|recurring) {PEOPLE}|"
        rf"{_TO}(?:who )?(?:have |has )(?:already )?(?:been here|visited(?: us| the site| "
        rf"our site)?|"
        r"visited) before|"
        rf"{_TO}(?:who )?(?:come|comes|came|are|is|coming) back(?: to (?:us|the site|our site))?|"
        rf"{_TO}not on their first visit",
        always(visits={"$gte": 2}),
        0.95,
    ),
    rule(
        r"(?:(?:to|for|all|our|only) )+(?:brand )?(?:new|first time)(?= •)", always(visits=1), 0.93
    ),
    rule(
        r"(?:(?:to|for|all|our|only) )+(?:returning|repeat)(?= •)",
        always(visits={"$gte": 2}),
        0.93,
    ),
    rule(
        rf"{_TO}{_NOT_YET} {_BOUGHT}(?: from us| anything)*(?: (?:in|within|during|for)"
        r" (?:the |at least )?(?:last |past )?<dur>)",
        _not_lately,
        0.92,
    ),
    # customers and purchases
    rule(
        rf"{_TO}{_NOT_YET} {_BOUGHT}(?: from us| here| before| anything| yet)*|"
        rf"{_TO}(?:and |but )?(?:still |with )*no (?:purchases?|orders?)(?: yet)?|"
        rf"{_TO}(?:with )?zero orders",
        always(**{"did.purchase": 0}),
        0.95,
    ),
    rule(
        rf"{_TO}{_HAVE}(?:already )?{_BOUGHT}(?: from us| here| before| anything| something| once)*"
        r" (?:in|within|during) (?:the )?(?:last |past )<dur>",
        _purchased,
        0.93,
    ),
    rule(
        rf"{_TO}(?:who |that )(?:have |has |had )?(?:already )?{_BOUGHT}(?: from us| here| "
        rf"before| anything| "
        r"something| already)*",
        _purchased,
        0.92,
    ),
    rule(
        rf"{_TO}{_NOT_YET} (?P<did>{'|'.join(_PAST)})(?: (?:yet|before|anything|here|with us))*",
        _never_did,
        0.92,
    ),
    rule(
        r"(?:(?:if|when|where|while) )?(?:(?:the|a|an|this) )?(?:product|item|it)s? (?:is|are) "
        r"(?:out of stock|sold out)",
        always(**{"page.availability": "out_of_stock"}),
        0.93,
    ),
    rule(
        r"(?:(?:if|when|where|while) )?(?:(?:the|a|an|this) )?(?:product|item) (?:is|are) "
        r"(?:low (?:in|on) stock|"
        r"almost sold out|almost gone)",
        always(**{"page.availability": "low_stock"}),
        0.93,
    ),
    rule(
        r"(?:(?:to|for) )?(?:(?:but |and )?(?:not|except|excluding|exclude)(?: for| to| the| our| "
        r"existing| current| are| already)*|<people> but|<people> except|<people> other than|"
        r"all except|non|who are not|who is not|(?:who )?are not(?: yet)?|unless they "
        r"are)(?: existing| "
        r"current| paying| our| already| a)* customers?",
        always(customer=False),
        0.95,
    ),
    rule(
        r"(?:(?:to|for) )?(?:only )?(?:all |our |the )*(?:existing|current|paying) customers|"
        rf"(?:(?:to|for) )?{SOMEBODY} already customers",
        always(customer=True),
        0.95,
    ),
    rule(r"(?:to|for) (?:only )?(?:all |our |the )*customers", always(customer=True), 0.85),
    # account
    rule(
        rf"(?:(?:to|for) )?{SOMEBODY} (?:not|who are not|are not) (?:logged|signed) in|"
        rf"(?:(?:to|for) )?(?:who |that )?(?:are not|is not|not|non|unless) (?:they are )?"
        rf"(?:logged|signed) in(?: {PEOPLE})?(?: only)?|"
        rf"(?:(?:to|for) )?(?:logged|signed) out(?: {PEOPLE})?(?: only)?|"
        rf"(?:(?:to|for) )?anonymous {PEOPLE}",
        always(logged_in=False),
        0.96,
    ),
    rule(
        rf"(?:(?:to|for) )?(?:only )?(?:(?:our|the|all) )?(?:logged|signed) in(?: "
        rf"{PEOPLE})?(?: only)?|"
        rf"{_TO}(?:logged|signed) in",
        always(logged_in=True),
        0.95,
    ),
)
