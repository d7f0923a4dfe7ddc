"""A document says the same after it has been read and written."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from trackflow.engine.document import (
    DocumentInvalid,
    Problem,
    Workflow,
    needs,
    parse_document,
    read_document,
    with_ids,
)

Json = dict[str, Any]
STEADY = settings(
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=10,
)
NAMES = st.sampled_from(
    [
        "name",
        "pages",
        "audience",
        "triggers",
        "steps",
        "goal",
        "frequency",
        "schedule",
        "holdout",
        "type",
        "all",
        "if",
        "then",
        "else",
        "variants",
        "control",
        "weight",
        "until",
        "text",
        "form",
        "fields",
        "by",
        "texts",
        "styles",
        "$and",
        "$not",
        "$in",
        "device",
    ]
)
VALUES = st.sampled_from(
    ["overlay", "branch", "experiment", "wait", "personalize", "page_view", "prediction", "form"]
)
NEARLY = st.dictionaries(
    NAMES,
    st.recursive(
        ANYTHING | VALUES,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
        max_leaves=12,
    ),
    max_size=5,
)


def parsed_or_problems(parse: Callable[[], Workflow]) -> Workflow | tuple[Problem, ...]:
    try:
        return parse()
    except DocumentInvalid as invalid:
        return invalid.problems


@STEADY
@given(data=st.data())
def test_what_was_said_is_kept_and_nothing_is_added(
    documents: SearchStrategy[Json], data: st.DataObject
) -> None:
    document = data.draw(documents)
    workflow = parse_document(document)
    assert workflow.to_dict() == document
    assert parse_document(workflow.to_dict()) == workflow


@STEADY
@given(data=st.data())
def test_json_and_yaml_say_the_same(documents: SearchStrategy[Json], data: st.DataObject) -> None:
    document = data.draw(documents)
    workflow = parse_document(document)
    assert read_document(json.dumps(document), "json") == workflow
    assert read_document(yaml.safe_dump(document, allow_unicode=True), "yaml") == workflow


@STEADY
@given(data=st.data())
def test_every_document_can_be_asked_and_numbered(
    documents: SearchStrategy[Json], data: st.DataObject
) -> None:
    workflow = with_ids(parse_document(data.draw(documents)))
    needs(workflow)
    assert with_ids(workflow) == workflow
    assert parse_document(workflow.to_dict()) == workflow


@pytest.mark.parametrize("source", [ANYTHING, NEARLY], ids=["anything", "nearly a document"])
def test_whatever_is_said_is_a_workflow_or_a_list_of_problems(source: SearchStrategy[Any]) -> None:
    @settings(STEADY, max_examples=200)
    @given(source)
    def holds(value: Any) -> None:
        assert parsed_or_problems(lambda: parse_document(value))

    holds()


@settings(STEADY, max_examples=150)
@given(st.text(max_size=60) | st.binary(max_size=60), st.sampled_from(["json", "yaml"]))
def test_whatever_is_written_is_a_workflow_or_a_list_of_problems(
    text: str | bytes, form: Any
) -> None:
    assert parsed_or_problems(lambda: read_document(text, form))
