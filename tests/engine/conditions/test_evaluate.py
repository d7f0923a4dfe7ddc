"""What the public cases leave open: JavaScript's rules, and malformed conditions."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from trackflow.engine.conditions import LOGICAL, OPERATORS, evaluate, faults, guarded

STEADY = settings(
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
JSON_SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
JSON = st.recursive(
    JSON_SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
WORDS = st.sampled_from((*LOGICAL, *OPERATORS, "$regx", "plan", "page.type", "tags"))
CONDITIONS = st.dictionaries(
    WORDS,
    st.recursive(
        JSON_SCALARS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
        max_leaves=8,
    ),
    max_size=3,
)
ATTRIBUTES = st.fixed_dictionaries(
    {}, optional={"plan": JSON, "page": st.fixed_dictionaries({"type": JSON}), "tags": JSON}
)


@STEADY
@given(CONDITIONS, ATTRIBUTES)
def test_no_condition_and_no_attributes_make_it_raise(
    condition: dict[str, Any], attributes: dict[str, Any]
) -> None:
    assert evaluate(condition, attributes) in (True, False)


@STEADY
@given(JSON, JSON)
def test_not_even_what_is_no_condition_makes_it_raise(condition: Any, attributes: Any) -> None:
    assert evaluate(condition, attributes) in (True, False)


KNOWN = st.booleans() | st.integers() | st.text(max_size=4) | st.lists(JSON_SCALARS, max_size=3)


@STEADY
@given(CONDITIONS, st.fixed_dictionaries({"plan": KNOWN, "tags": KNOWN, "type": KNOWN}))
def test_guard_changes_nothing_where_everything_is_known(
    condition: dict[str, Any], known: dict[str, Any]
) -> None:
    assume(not any(faults(condition)))
    attributes = {"plan": known["plan"], "tags": known["tags"], "page": {"type": known["type"]}}
    attributes["$regx"] = "a word that is no operator is an attribute"
    attributes |= {name: 1 for name in OPERATORS if name not in LOGICAL}
    assert evaluate(guarded(condition), attributes) == evaluate(condition, attributes)


@pytest.mark.parametrize(
    "malformed",
    [
        {"plan": {"$regx": "pro"}},
        {"plan": {"$gt": 1, "lt": 5}},
        {"plan": {"$in": "pro"}},
        {"plan": {"$regex": "["}},
        {"plan": {"$regex": 5}},
        {"$and": {"plan": "pro"}},
        {"$or": ["pro"]},
        {"tags": {"$elemMatch": 5}},
    ],
)
def test_malformed_condition_matches_nothing_and_neither_does_its_opposite(
    malformed: dict[str, Any],
) -> None:
    attributes = {"plan": "pro", "tags": ["a"]}
    assert evaluate(malformed, attributes) is False
    assert evaluate({"$not": malformed}, attributes) is False
    assert evaluate({"$or": [{"plan": "pro"}, malformed]}, attributes) is False


def test_condition_nested_without_end_matches_nothing() -> None:
    condition: dict[str, Any] = {}
    for _ in range(5_000):
        condition = {"$not": condition}
    assert evaluate(condition, {}) is False


def test_attribute_nested_without_end_matches_nothing() -> None:
    deep: list[Any] = []
    for _ in range(50_000):
        deep = [deep]
    assert evaluate({"plan": "pro"}, {"plan": deep}) is False


@pytest.mark.parametrize(
    ("condition", "value", "expected"),
    [
        ({"n": "1"}, True, False),
        ({"n": "true"}, True, True),
        ({"n": "a,b"}, ["a", "b"], True),
        ({"n": "[object Object]"}, {"a": 1}, True),
        ({"n": "0.00001"}, 0.00001, True),
        ({"n": "1e-7"}, 1e-7, True),
        ({"n": "1e+21"}, 1e21, True),
        ({"n": "100000000000000000000"}, 1e20, True),
        ({"n": "5"}, 5.0, True),
        ({"n": 16}, "0x10", True),
        ({"n": 1000}, "1_000", False),
        ({"n": 0}, "  ", True),
        ({"n": 7}, [7], True),
        ({"n": True}, [], True),
        ({"n": True}, "", False),
        ({"n": {"$eq": 1}}, True, False),
        ({"n": {"$in": [1]}}, "1", False),
        ({"n": {"$gt": "a"}}, 5, False),
        ({"n": {"$lte": "a"}}, 5, False),
        ({"n": {"$lt": "10"}}, "9", False),
        ({"n": {"$lt": "Infinity"}}, 10**400, False),
        ({"n": {"$gt": 5}}, [8], True),
        ({"n": {"$regex": "^null$"}}, None, True),
        ({"n": {"$regex": "a$"}}, "a\n", False),
        ({"n": {"$regex": r"^\d$"}}, "٣", False),
        ({"n": {"$regex": r"^[\w.]+$"}}, "é", False),
        ({"n": {"$regex": r"^\W$"}}, "é", True),
        ({"n": {"$regex": r"^(?<y>a)\k<y>$"}}, "aa", True),
        ({"n": {"$regex": r"^\/blog\/"}}, "/blog/x", True),
        ({"n": {"$regex": "^[^]$"}}, "\n", True),
        ({"n": {"$regex": "[]"}}, "a", False),
        ({"n": {"$regex": "[[&&|~]"}}, "&", True),
        ({"n": {"$regex": "^[a[]x$"}}, "[x", True),
        ({"n": {"$regex": "^[a[^]x$"}}, "^x", True),
        ({"n": {"$regex": r"^[\]$]$"}}, "$", True),
        ({"n": {"$regexi": "ÉTÉ"}}, "été", True),
        ({"n": {"$notRegexi": "PRO"}}, "pro", False),
        ({"n": {"$alli": ["A"]}}, ["a", "b"], True),
        ({"n": {"$vgte": "2.0"}}, 2.1, True),
        ({"n": {"$type": "number"}}, True, False),
    ],
)
def test_values_compare_as_in_a_browser(
    condition: dict[str, Any], value: Any, expected: bool
) -> None:
    assert evaluate(condition, {"n": value}) is expected


@pytest.mark.parametrize(
    "pattern", ["(?P<y>a)", "(?i)a", "a++", "(?>a)", "(?#note)a", "a" * 501, "[+--]"]
)
def test_pattern_that_a_browser_reads_differently_matches_nothing(pattern: str) -> None:
    assert evaluate({"n": {"$regex": pattern}}, {"n": "a"}) is False
    assert evaluate({"n": {"$notRegex": pattern}}, {"n": "b"}) is False


def test_group_that_is_not_a_list_has_no_members() -> None:
    groups: Any = {"staff": "ann"}
    assert evaluate({"id": {"$inGroup": "staff"}}, {"id": "ann"}, groups) is False
    assert evaluate({"id": {"$inGroup": 5}}, {"id": "ann"}, {"staff": ["ann"]}) is False
