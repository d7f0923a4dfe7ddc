"""Texts as people write them, and texts that are meant to do harm."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import date
from typing import Any, Literal

import pytest

from trackflow.engine.document import DocumentInvalid, parse_document, read_document

WRITTEN = """
name: Free shipping for Norway   # a comment
pages: [/pricing, "!/pricing/old"]
audience:
  country: NO
  local_hour: {$gte: 9}
triggers:
  - type: time_on_page
    seconds: 1.5
steps:
  - type: overlay
    style: banner
    title: on
    countdown: {until: 2026-11-27}
goal:
schedule: {start: 2026-11-27T18:00}
"""


def message(text: str | bytes, form: Literal["json", "yaml"]) -> str:
    with pytest.raises(DocumentInvalid) as caught:
        read_document(text, form)
    return caught.value.problems[0].message


def test_yaml_is_read_as_json_would_be() -> None:
    assert read_document(WRITTEN, "yaml").to_dict() == {
        "name": "Free shipping for Norway",
        "pages": ["/pricing", "!/pricing/old"],
        "audience": {"country": "NO", "local_hour": {"$gte": 9}},
        "triggers": [{"type": "time_on_page", "seconds": 1.5}],
        "steps": [
            {
                "type": "overlay",
                "style": "banner",
                "title": "on",
                "countdown": {"until": "2026-11-27"},
            }
        ],
        "schedule": {"start": "2026-11-27T18:00"},
    }


def test_aliases_may_repeat_a_part() -> None:
    text = "steps: [&a {type: hide, target: '#x'}, *a]"
    assert len(read_document(text, "yaml").steps or ()) == 2


def test_byte_order_mark_is_no_part_of_the_document() -> None:
    assert read_document(b"\xef\xbb\xbf{}", "json") == read_document("\ufeff{}", "json")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "This is not JSON"),
        ('{"name": NaN}', "NaN is not a number in JSON"),
        ('{"name": -Infinity}', "-Infinity is not a number in JSON"),
        ('{"holdout": 1e999}', "not a finite number"),
        ('{"name": "a", "name": "b"}', "The key 'name' is said twice"),
        ('{"holdout": ' + "1" * 5_000 + "}", "too many digits"),
        ('{"a":' * 50_000, "not nested this deep"),
        ('{"name": "\\ud800"}', "half a character"),
        ('{"name": "\\u0000"}', "NUL"),
        ("[1]", "A workflow is an object"),
        ("[" * 70 + "]" * 70, "nested at most 60 levels"),
        ("[" + "0," * 21_000 + "0]", "at most 20000 values"),
        (" " * 300_000, "at most 256 KB"),
        (b"\xff\xfe", "not UTF-8"),
    ],
    ids=range(14),
)
def test_json_that_is_no_document_says_why(text: str | bytes, said: str) -> None:
    assert said in message(text, "json")


LAUGHS = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{new}: &{new} [{','.join(['*' + old] * 9)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: [", "This is not YAML"),
        ("name: a\nname: b", "the key name is said twice in line"),
        ("steps: [{type: hide, type: show}]", "the key type is said twice"),
        ("[" * 5_000, "nested more than 60 levels"),
        (LAUGHS, "at most 20000 values"),
        ("a: &a [" + ",".join(["*a"] * 200) + "]", "more than 100 aliases"),
        ("a: &a {b: *a}", "nested at most 60 levels"),
        ("a: &a {b: 1}\nc: {!!merge '<<': *a}", "no merge keys"),
        ("{[a]: b}", "a key is a text"),
        ("a: *nobody", "undefined alias"),
        ("--- a\n--- b", "expected a single document"),
        ("a: !!python/object:os.system x", "could not determine a constructor"),
        ("a: \x01", "control character"),
        ("holdout: " + "1" * 5_000, "too many digits"),
        ("", "A workflow is an object"),
    ],
    ids=range(15),
)
def test_yaml_that_is_no_document_says_why(text: str, said: str) -> None:
    assert said in message(text, "yaml")


def test_merge_key_is_an_unknown_word() -> None:
    with pytest.raises(DocumentInvalid) as caught:
        read_document("steps: [&a {type: hide}, {<<: *a, type: show}]", "yaml")
    assert caught.value.problems[0].path == "steps[1].<<"


@pytest.mark.parametrize(
    ("value", "path", "said"),
    [
        ({"holdout": float("nan")}, "holdout", "not a finite number"),
        ({"name": date(2026, 11, 27)}, "name", "not a JSON value"),
        ({"steps": [{1: 2}]}, "steps[0]", "A key is a text"),
        ({"\ud800": 1}, "", "A key is not sound"),
        ({"holdout": 2**60}, "holdout", "too large to be exact"),
    ],
)
def test_python_value_that_is_not_json_is_refused(
    value: dict[str, Any], path: str, said: str
) -> None:
    with pytest.raises(DocumentInvalid) as caught:
        parse_document(value)
    (problem,) = caught.value.problems
    assert problem.path == path
    assert said in problem.message


def test_document_nested_without_end_is_refused() -> None:
    steps: list[Any] = []
    for _ in range(100_000):
        steps = [{"type": "branch", "if": {}, "then": steps}]
    with pytest.raises(DocumentInvalid, match="nested at most"):
        parse_document({"steps": steps})


@pytest.mark.parametrize("depth", [10, 57, 58, 59, 500])
def test_condition_of_any_depth_is_taken_or_refused(depth: int) -> None:
    condition: dict[str, Any] = {"visits": 1}
    for _ in range(depth):
        condition = {"$not": condition}
    taken = depth < 59
    with nullcontext() if taken else pytest.raises(DocumentInvalid, match="nested at most"):
        assert parse_document({"audience": condition}).audience == condition


def test_null_is_what_was_not_said() -> None:
    workflow = parse_document({"name": None, "goal": None, "steps": [{"type": "hide", "id": None}]})
    assert workflow.to_dict() == {"steps": [{"type": "hide"}]}


def test_workflow_does_not_change() -> None:
    workflow = parse_document({"name": "a"})
    with pytest.raises(ValueError, match="frozen"):
        workflow.name = "b"  # pyright: ignore[reportAttributeAccessIssue]
