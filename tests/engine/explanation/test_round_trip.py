"""The text of a document gives the same document again, in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from random_documents import Documents, documents
from trackflow.engine.document import ATTRIBUTES, json_schema, parse_document, with_ids
from trackflow.engine.explanation import LANGUAGES, canonical, explain, recognise

STEADY = settings(
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow],
)
SEEDS = st.integers(0, 10**9)
GIVEN = documents(2026, 1000)


def strings(value: Any) -> Iterator[str]:
    """Every key and every text of a JSON value."""
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        yield from entries
        value = list(entries.values())
    if isinstance(value, list):
        for item in cast("list[Any]", value):
            yield from strings(item)
    elif isinstance(value, str):
        yield value


def schema_words(value: Any) -> Iterator[str]:
    """Every field and every closed value of the JSON Schema of a document."""
    if isinstance(value, list):
        for item in cast("list[Any]", value):
            yield from schema_words(item)
    elif isinstance(value, dict):
        schema = cast("dict[str, Any]", value)
        yield from schema.get("properties", {})
        yield from (word for word in schema.get("enum", ()) if isinstance(word, str))
        yield from (word for word in [schema.get("const")] if isinstance(word, str))
        inner = {**schema, **schema.get("properties", {}), **schema.get("$defs", {})}
        yield from schema_words([each for key, each in inner.items() if key not in _NOT_SCHEMAS])


_NOT_SCHEMAS = ("properties", "$defs", "enum", "description")


def test_the_random_documents_use_the_whole_vocabulary() -> None:
    said = {word for document in GIVEN for word in strings(document)}
    wanted = {*schema_words(json_schema()), *ATTRIBUTES} - {"id"}
    assert wanted <= said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_gives_the_same_document_again(language: str) -> None:
    for document in GIVEN[:250]:
        assert recognise(explain(document, language)) == canonical(document)


@STEADY
@given(seed=SEEDS, language=st.sampled_from(LANGUAGES))
def test_any_document_comes_back(seed: int, language: str) -> None:
    document = Documents(seed).document()
    assert recognise(explain(document, language)) == canonical(document)


@STEADY
@given(seed=SEEDS, language=st.sampled_from(LANGUAGES))
def test_a_text_may_be_wrapped_in_other_lines(seed: int, language: str) -> None:
    document = Documents(seed).document()
    text = explain(document, language)
    parts = re.split(r'("(?:[^"]|"")*"|“[^“”]*”|«[^«»]*»|`(?:[^`]|``)*`)', text)
    wrapped = [
        part if index % 2 else re.sub(r"\s+", "\n  ", part) for index, part in enumerate(parts)
    ]
    assert recognise(f"\n{''.join(wrapped)}  \n") == canonical(document)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_may_begin_with_a_small_letter(language: str) -> None:
    document = {"pages": ["/a"], "triggers": [{"type": "exit_intent"}], "steps": [{"type": "hide"}]}
    text = explain(document, language)
    assert recognise(text[0].lower() + text[1:]) == document


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_a_document_stands_in_its_explanation(language: str) -> None:
    fields = ("name", "title", "body", "text", "html", "message", "label", "subject", "url", "src")
    for document in GIVEN[:250]:
        text = explain(document, language)
        for step in document["steps"]:
            for field in fields:
                said = step.get(field, "")
                assert said in text or said.replace('"', '""') in text


def test_ids_are_not_said_and_empty_lists_mean_nothing() -> None:
    document: dict[str, Any] = {
        "pages": [],
        "steps": [{"type": "hide", "target": "@nav"}],
        "frequency": {},
    }
    named = with_ids(parse_document(document))
    assert canonical(named) == {"steps": [{"type": "hide", "target": "@nav"}]}
    assert recognise(explain(named)) == canonical(named)


def test_conditions_of_any_depth_come_back() -> None:
    condition: dict[str, Any] = {"device": "mobile"}
    for _ in range(40):
        condition = {"$not": condition}
    document = {"audience": condition, "steps": [{"type": "hide"}]}
    for language in LANGUAGES:
        assert recognise(explain(document, language)) == document


def test_branches_of_any_depth_come_back() -> None:
    steps: list[Any] = [{"type": "hide"}]
    for _ in range(20):
        steps = [{"type": "branch", "if": {"customer": True}, "then": steps}]
    for language in LANGUAGES:
        assert recognise(explain({"steps": steps}, language)) == {"steps": steps}


def test_an_else_belongs_to_its_own_branch() -> None:
    inner = {"type": "branch", "if": {"outcome": "clicked"}, "then": [{"type": "hide"}]}
    outer = {
        "type": "branch",
        "if": {"customer": True},
        "then": [inner],
        "else": [{"type": "show"}],
    }
    other = {
        "type": "branch",
        "if": {"customer": True},
        "then": [{**inner, "else": [{"type": "show"}]}],
    }
    for steps in ([outer], [other], [outer, other]):
        for language in LANGUAGES:
            assert recognise(explain({"steps": steps}, language)) == {"steps": steps}
