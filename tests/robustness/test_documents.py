"""Documents and changes that nobody would write: refused with a reason, or kept as they are."""

import copy
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from harness.tenants import DOCUMENT
from trackflow.features.workflows import with_changes
from trackflow.platform.errors import TrackFlowError

# The words of the vocabulary, so that most documents are nearly right.
WORDS = [
    *("name", "description", "pages", "audience", "triggers", "steps", "goal", "frequency"),
    *("type", "title", "body", "style", "cta", "label", "url", "event", "within", "limit", "per"),
    *("overlay", "banner", "modal", "replace_text", "selector", "text", "page_view", "seconds"),
    *("time_on_page", "device", "mobile", "$and", "$or", "$not", "$in", "$exists", "experiment"),
    *("id", "variants", "weight", "coverage", "holdout", "priority", "schedule", "branch", "wait"),
]
texts = st.one_of(st.sampled_from(WORDS), st.text(max_size=12))
numbers = st.one_of(
    st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.integers(-3, 3)
)
scalars = st.one_of(st.none(), st.booleans(), numbers, texts)
values: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=12,
)
documents = st.dictionaries(texts, values, max_size=6)
nearly = documents.map(lambda more: {**DOCUMENT, **more})
parts = st.one_of(texts.map(lambda name: f".{name}"), st.integers(-1, 3).map(lambda n: f"[{n}]"))
paths = st.one_of(
    st.lists(parts, max_size=5).map(lambda found: "".join(found).lstrip(".")),
    st.sampled_from(["steps[0].title", "steps[1]", "name", "goal.event", "steps[0].cta.url"]),
    st.text(max_size=20),
)
changes = st.dictionaries(paths, values, max_size=5)
quick = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.filter_too_much,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,
    ],
)


@settings(quick, max_examples=400)
@given(document=st.one_of(documents, nearly), wanted=changes)
@example(document={}, wanted={"name": "a single part"})
@example(document={"steps": []}, wanted={"steps[99999999999999999999]": 1})
@example(document={}, wanted={"a": {"b": 1}, "a.b": 2})
@example(document={"a": []}, wanted={"a[0]": [], "a[0][0]": {"b": None}, "a[0][0].b": 1})
def test_changes_are_made_on_a_copy_or_refused_with_a_reason(
    document: dict[str, Any], wanted: dict[str, Any]
) -> None:
    before = copy.deepcopy((document, wanted))
    code = "made"
    try:
        json.dumps(with_changes(document, wanted))
    except TrackFlowError as error:
        code = error.code
    assert code in ("made", "unknown_path")
    assert (document, wanted) == before


@given(value=scalars.filter(lambda value: value is not None), name=st.sampled_from(WORDS))
@quick
def test_what_was_changed_is_there(value: Any, name: str) -> None:
    assert with_changes(DOCUMENT, {name: value})[name] == value
    assert name not in with_changes(DOCUMENT | {name: value}, {name: None})


@pytest.fixture(scope="module")
def send(target: Any) -> Any:
    """The status and the answer of a call of the API."""
    headers = {"Authorization": f"Bearer {target.secret}", "Content-Type": "application/json"}

    def call(method: str, path: str, body: Any) -> tuple[int, Any]:
        whole = json.dumps(body).encode()
        reply = target.served.send(method, f"/api/v1/{path}", whole, headers)
        assert reply.status < 500, (body, reply.body)
        answer = json.loads(reply.body) if reply.status < 400 else reply.problem()
        return reply.status, answer

    return call


@quick
@given(document=st.one_of(documents, nearly))
def test_a_document_is_kept_as_it_was_said_or_refused_by_path(
    document: dict[str, Any], send: Any, target: Any
) -> None:
    status, answer = send(
        "POST", f"sites/{target.values['site']}/workflows", {"document": document}
    )
    if status != 201:
        assert (status, answer["code"]) == (422, "invalid_document")
        assert answer["problems"][0]["message"]
        return
    status, again = send("PUT", f"workflows/{answer['id']}", {"document": answer["document"]})
    assert (status, again["document"]) == (200, answer["document"])


@quick
@given(wanted=changes.filter(bool))
def test_a_change_by_path_is_saved_or_refused(
    wanted: dict[str, Any], send: Any, target: Any
) -> None:
    status, answer = send("PATCH", f"workflows/{target.values['workflow']}", {"changes": wanted})
    assert status == 200 or answer["code"] in ("invalid_document", "unknown_path")
    send("POST", f"workflows/{target.values['workflow']}/versions/1/restore", {})


@quick
@given(prompt=st.one_of(st.text(max_size=200), st.lists(texts, max_size=30).map(" ".join)))
def test_any_sentence_gets_an_answer(prompt: str, send: Any) -> None:
    status, answer = send("POST", "generate", {"prompt": prompt})
    assert status == (200 if prompt else 422)
    if prompt:
        assert answer["outcome"] in ("workflow", "clarify", "refuse")
