"""Who, by what they are worth: carts, orders, scores, predictions, segments."""

from __future__ import annotations

import re

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import COMPARE, PEOPLE, SOMEBODY, Act, operator, rule
from trackflow.engine.language.rules.history import always
from trackflow.engine.language.rules.origin import bounds

_TO = rf"(?:(?:to|for|if|when) )?(?:{SOMEBODY} )?"
_NUMBER = r"(?:<n>|<money>|<pct>)"
_WITH = r"(?:with|having|whose|have|has|had|have got|has got|where|and|if|who have|who has)"
_CART = r"(?:(?:the |their |an? )?(?:shopping )?(?:cart|basket|bag)(?: value| total| worth)?)"
_PREDICTED = (
    r"(?P<name>conversion probability|probability of converting|probability to convert|"
    r"churn risk|risk of churn|risk of churning|churn probability|risk)"
)


def _measure(attribute: str, kinds: tuple[str, ...] = ("<n>", "<money>")) -> Act:
    """A comparison of a number; a bare number or one with a plus is at least that."""

    def act(draft: Draft, found: Found, span: Span) -> None:
        value = next(s.value for s in found.symbols if s.text in kinds)
        op = "$gte" if found.has("plus") else operator(found.group("op"))
        draft.who({attribute: bounds(op, value)}, span)

    return act


def _share(value: float, kind: str) -> float:
    return round(value / 100, 4) if kind == "<pct>" else value


def _prediction(draft: Draft, found: Found, span: Span) -> bool | None:
    number = next(s for s in found.symbols if s.text in ("<n>", "<pct>"))
    value = _share(number.value, number.text)
    if not 0 <= value <= 1:
        return False
    name = found.group("name").replace(" ", "_")
    attribute = "churn_risk" if "churn" in name or name == "risk" else "conversion_probability"
    rising = re.fullmatch(r"hits|reaches|gets to|rises to|climbs to|reach|hit", found.group("verb"))
    op = "$gte" if rising or found.has("plus") else operator(found.group("op"))
    if rising:
        draft.when(
            {"type": "prediction", "attribute": attribute, "op": op[1:], "value": value}, span
        )
    else:
        draft.who({attribute: bounds(op, value)}, span)
    return None


def _between(attribute: str) -> Act:
    def act(draft: Draft, found: Found, span: Span) -> None:
        low, high = found.all("<n>", "<money>")[:2]
        draft.who({attribute: {"$gte": low, "$lte": high}}, span)

    return act


def _segment(draft: Draft, found: Found, span: Span) -> bool | None:
    last = draft.symbols[span.last]
    name = last.value if last.text == "<lit>" else draft.prompt[last.start : last.end]
    draft.who({"segments": {"$nin" if found.has("not") else "$in": [name]}}, span)
    return None


RULES = (
    rule(
        rf"{_TO}(?:{_WITH} )?{_CART} (?:is )?between <(?:n|money)> (?:and|to) <(?:n|money)>",
        _between("cart_value"),
        0.93,
    ),
    rule(
        rf"{_TO}(?:{_WITH} )?(?:with )?(?:{COMPARE} )?<n>(?P<plus> \+)? (?:items|products|"
        rf"things) in "
        r"(?:the|their) (?:cart|basket|bag)",
        _measure("cart_items"),
        0.94,
    ),
    rule(
        rf"{_TO}(?:{_WITH} )?{_CART}(?: is| of| worth| value)*(?: {COMPARE})? <(?:n|money)>"
        r"(?P<plus> (?:\+|or more))?",
        _measure("cart_value"),
        0.93,
    ),
    rule(
        rf"{_TO}(?:{_WITH} |who have )?(?:something|items|products|an item) (?:still )?in "
        rf"(?:the|their) "
        r"(?:cart|basket|bag)|(?:with )?(?:a )?(?:cart|basket) (?:is )?not empty|"
        rf"{_TO}with a (?:full|filled) (?:cart|basket)",
        always(cart_items={"$gte": 1}),
        0.93,
    ),
    rule(
        rf"{_TO}(?:with )?an empty (?:cart|basket)|{_TO}whose (?:cart|basket) is empty|"
        rf"{_TO}nothing in (?:the|their) (?:cart|basket)",
        always(cart_items=0),
        0.93,
    ),
    rule(
        rf"{_TO}(?:{_WITH} )?(?:spent )(?:{COMPARE} )?<(?:n|money)>(?P<plus> \+)? (?:in "
        rf"total|overall|"
        r"with us|all time)",
        _measure("lifetime_value"),
        0.92,
    ),
    rule(
        rf"{_TO}(?:{_WITH} )?(?:a )?lifetime value (?:is |of )?(?:{COMPARE} )?<(?:n|"
        rf"money)>(?P<plus> \+)?",
        _measure("lifetime_value"),
        0.95,
    ),
    rule(
        rf"{_TO}(?:{_WITH} )?(?:placed |made )?(?:{COMPARE} )?<n>(?P<plus> \+)? orders",
        _measure("orders"),
        0.93,
    ),
    # scores and predictions
    rule(
        rf"{_TO}(?:leads )?(?:{_WITH} )?(?:a )?(?:lead )?score (?:is |of )?(?:{COMPARE} )?<n>"
        r"(?P<plus> (?:\+|or higher|or more|or above|and above|and up))?",
        _measure("lead_score"),
        0.93,
    ),
    rule(
        rf"{_TO}(?:\( )?(?:{_WITH} |if )?(?:a |the |their )?{_PREDICTED}"
        rf" (?P<verb>hits|reaches|gets to|rises to|climbs to|is|of|are)?(?: ?{COMPARE})? ?{_NUMBER}"
        r"(?P<plus> (?:\+|or higher|or more|or above))?(?: \))?",
        _prediction,
        0.92,
    ),
    rule(
        rf"(?:(?:to|for) )?(?:high|strong) intent(?: {PEOPLE})?(?: only)?|{_TO}likely to "
        rf"(?:buy|convert|"
        r"purchase)",
        always(conversion_probability={"$gte": 0.7}),
        0.9,
    ),
    rule(
        rf"{_TO}(?:who are )?(?:at risk(?: of (?:churning|churn|leaving us))?|likely to "
        rf"churn|about to churn)|"
        rf"(?:(?:to|for) )?at risk {PEOPLE}",
        always(churn_risk={"$gte": 0.7}),
        0.9,
    ),
    # segments
    rule(
        rf"{_TO}(?:(?:but|and) )?(?:(?P<not>not|except|excluding|unless they are) )?(?:who "
        rf"are )?(?:in|from|of|on)"
        r" (?:the|our|my)(?: \w+)? (?:segment|list|audience)(?: called| named)? <lit>|"
        rf"{_TO}(?:in|from) (?:the |our )?segment(?: called| named)? [^\W\d]\w*",
        _segment,
        0.93,
    ),
)
