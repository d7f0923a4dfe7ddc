"""A visitor of whom something is not known is taken in by nothing but a negation."""

from __future__ import annotations

from typing import Any

import pytest

from trackflow.engine.conditions import attributes_of, evaluate, guarded

TAKES_NOBODY_UNKNOWN: list[Any] = [
    0,
    "null",
    "fintech",
    True,
    {"$lt": 50},
    {"$lte": 0},
    {"$gte": 0},
    {"$gt": -1},
    {"$eq": 0},
    {"$in": [None, 0]},
    {"$ini": [None]},
    {"$regex": "."},
    {"$regexi": "NULL"},
    {"$vlt": "2.0.0"},
    {"$veq": "0"},
    {"$vne": "1.0.0"},
    {"$type": "null"},
    {"$inGroup": "anyone"},
    {"$size": {"$gte": 0}},
    {"$all": []},
    {"$ne": "a", "$lt": 50},
    {"$exists": False, "$lt": 50},
    {"$not": {"$ne": 5}},
]
TAKES_THE_UNKNOWN: list[Any] = [
    None,
    {"$eq": None},
    {"$exists": False},
    {"$ne": 0},
    {"$nin": [0]},
    {"$nini": ["a"]},
    {"$notRegex": "a"},
    {"$notInGroup": "staff"},
    {"$not": {"$lt": 50}},
    {"$not": 0},
    {"$not": "null"},
]
GROUPS = {"anyone": [None, 1], "staff": [1]}


@pytest.mark.parametrize("value", TAKES_NOBODY_UNKNOWN, ids=str)
def test_comparison_does_not_take_in_the_unknown(value: Any) -> None:
    assert not evaluate(guarded({"company_size": value}), {}, GROUPS)
    assert evaluate(guarded({"$not": {"company_size": value}}), {}, GROUPS)
    assert evaluate(guarded({"$nor": [{"company_size": value}]}), {}, GROUPS)


@pytest.mark.parametrize("value", TAKES_THE_UNKNOWN, ids=str)
def test_negation_takes_in_the_unknown(value: Any) -> None:
    assert evaluate(guarded({"company_size": value}), {}, GROUPS)


@pytest.mark.parametrize("value", [*TAKES_NOBODY_UNKNOWN, *TAKES_THE_UNKNOWN], ids=str)
@pytest.mark.parametrize("known", [0, 1, 49, 50, "null", "fintech", "", True, False, []], ids=repr)
def test_guard_changes_nothing_for_the_known(value: Any, known: Any) -> None:
    raw, attributes = {"company_size": value}, {"company_size": known}
    assert evaluate(guarded(raw), attributes, GROUPS) == evaluate(raw, attributes, GROUPS)


@pytest.mark.parametrize("name", ["customer", "logged_in", "did.purchase", "did.purchase.30d"])
def test_what_is_always_known_needs_no_guard(name: str) -> None:
    assert guarded({name: {"$lt": 1}}) == {name: {"$lt": 1}}


def test_guard_reads_plainly() -> None:
    assert guarded({"company_size": {"$lt": 50}, "device": "mobile"}) == {
        "company_size": {"$lt": 50, "$exists": True},
        "device": "mobile",
    }


def test_guard_reaches_every_depth() -> None:
    condition = {"$or": [{"$and": [{"visits": {"$lt": 3}}]}, {"$not": {"orders": {"$gt": 1}}}]}
    assert guarded(condition) == {
        "$or": [
            {"$and": [{"visits": {"$lt": 3, "$exists": True}}]},
            {"$not": {"orders": {"$gt": 1, "$exists": True}}},
        ]
    }


def test_guarding_twice_is_guarding_once() -> None:
    once = guarded({"visits": {"$lt": 3}, "orders": 0, "x": {"$exists": False, "$lt": 1}})
    attributes: list[dict[str, Any]] = [{}, {"visits": 1, "orders": 0}, {"visits": 1}]
    for visitor in attributes:
        assert evaluate(guarded(once), visitor) == evaluate(once, visitor)


def test_attributes_are_named_at_every_depth() -> None:
    condition = {
        "device": "mobile",
        "$or": [{"visits": 1}, {"$not": {"did.purchase.30d": {"$gt": 0}}}],
        "$nor": [{"$and": [{"plan": "pro"}]}],
        "segments": {"$elemMatch": {"$eq": "vip"}},
    }
    assert attributes_of(condition) == {"device", "visits", "did.purchase.30d", "plan", "segments"}
