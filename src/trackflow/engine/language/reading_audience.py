"""An audience condition in plain English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from trackflow.engine.language.lexicon.places import COUNTRY_GROUPS
from trackflow.engine.language.lexicon.traffic import PAID_ADS
from trackflow.engine.language.wording import listing

_OPERATORS = {
    "$gt": "more than {}", "$gte": "at least {}", "$lt": "less than {}", "$lte": "at most {}",
    "$ne": "not {}", "$eq": "{}", "$regex": "matching {}",
}  # fmt: skip
# Attributes that read best in front of the noun.
_ADJECTIVES = {
    ("visits", "1"): "new",
    ("visits", "{'$gte': 2}"): "returning",
    ("logged_in", "True"): "logged-in",
    ("logged_in", "False"): "logged-out",
}
_FLAGS = {
    ("customer", "True"): "who is a customer",
    ("customer", "False"): "who is not a customer",
    ("did.purchase", "0"): "who has never bought",
    ("did.purchase", "{'$gte': 1}"): "who has bought before",
    ("cart_items", "{'$gte': 1}"): "with something in the cart",
    ("cart_items", "0"): "with an empty cart",
    ("company_size", "{'$gte': 1000}"): "from a company with at least 1000 employees (enterprise)",
}
_PHRASES = {
    "os": "on {}", "browser": "using {}", "country": "in {}", "region": "in {}", "city": "in {}",
    "continent": "in {}", "language": "speaking {}", "source": "from {}",
    "referrer": "referred by {}",
    "channel": "from {}", "plan": "on the {} plan", "role": "whose role is {}",
    "industry": "in the {} industry", "company_size": "from a company with {} employees",
    "visits": "on visit number {}", "cart_value": "with a cart worth {}",
    "cart_items": "with {} items in the cart", "orders": "with {} orders",
    "lifetime_value": "who has spent {} in total", "lead_score": "with a lead score of {}",
    "churn_risk": "with a churn risk of {}",
    "conversion_probability": "with a conversion probability of {}", "viewed": "who has seen {}",
    "segments": "in the segment {}", "local_weekday": "on {} (local time)",
    "local_hour": "at {} o’clock (local time)",
}  # fmt: skip


def audience_words(audience: Mapping[str, Any]) -> str:
    """Such as "a new mobile visitor from paid ads"; empty for everyone."""
    if not audience:
        return ""
    adjectives: list[str] = []
    phrases: list[str] = []
    for name, condition in audience.items():
        key = (name, str(condition))
        if key in _ADJECTIVES:
            adjectives.append(_ADJECTIVES[key])
        elif name == "device" and isinstance(condition, str):
            adjectives.append(condition)
        else:
            phrases.append(_FLAGS.get(key) or _phrase(name, condition))
    noun = " ".join([*adjectives, "visitor"])
    article = "an" if noun[0] in "aeiou" else "a"
    return " ".join([f"{article} {noun}", *phrases])


def _phrase(name: str, condition: Any) -> str:
    if name in ("$and", "$or", "$nor", "$not"):
        return _combined(name, condition)
    frame = _PHRASES.get(name)
    value = _value(name, condition)
    if frame is None:
        return f"with {name.replace('_', ' ')} {value or 'known'}"
    return _negated(frame, value)


def _negated(frame: str, value: str) -> str:
    """ "not in France" rather than "in not France"."""
    if value.startswith("not ") and not frame.startswith("who"):
        return f"not {frame.format(value.removeprefix('not '))}"
    return frame.format(value)


def _combined(name: str, condition: Any) -> str:
    parts = cast("list[Any]", condition if isinstance(condition, list) else [condition])
    said = [" ".join(_phrase(k, v) for k, v in part.items()) for part in parts]
    joined = listing(said, "or" if name in ("$or", "$nor") else "and")
    return f"neither ({joined})" if name in ("$nor", "$not") else f"({joined})"


def _value(name: str, condition: Any) -> str:
    if not isinstance(condition, Mapping):
        return _named(name, condition)
    tests = cast("Mapping[str, Any]", condition)
    return " and ".join(_test(name, op, value) for op, value in tests.items())


def _test(name: str, op: str, value: Any) -> str:
    if op in ("$in", "$nin"):
        return ("not " if op == "$nin" else "") + _group(name, cast("list[Any]", value))
    if op == "$exists":
        return "known" if value else "unknown"
    return _OPERATORS.get(op, op + " {}").format(_named(name, value))


def _group(name: str, values: list[Any]) -> str:
    if name == "channel" and set(values) == set(PAID_ADS):
        return "paid ads"
    if name == "country" and set(values) == set(COUNTRY_GROUPS["eu"]):
        return "the EU"
    return listing([_named(name, value) for value in values], "or")


def _named(name: str, value: Any) -> str:
    said = str(value)
    return said.replace("_", " ") if name in ("channel", "device", "os", "browser") else said
