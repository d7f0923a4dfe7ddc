"""Ids are seeds: kept while a part stays the same, new when what visitors see changes."""

from __future__ import annotations

from typing import Any

from trackflow.engine.document import Workflow, parse_document, step_parts, with_ids

Json = dict[str, Any]


def text(said: str, **words: Any) -> Json:
    return {"type": "replace_text", "target": "@headline", "text": said, **words}


def workflow(*steps: Json) -> Workflow:
    return parse_document({"steps": list(steps)})


def experiment(*variants: Json, **words: Any) -> Json:
    return {"type": "experiment", "variants": list(variants), **words}


def ids(numbered: Workflow) -> list[str]:
    return [part["id"] for _, part in step_parts(numbered.to_dict())]


def test_every_step_and_variant_gets_an_id() -> None:
    branch: Json = {"type": "branch", "if": {}, "then": [text("a")], "else": [text("b")]}
    arms = experiment({"control": True}, {"steps": [text("c")]})
    assert ids(with_ids(workflow(branch, arms))) == ["s1", "s2", "s3", "s4", "v1", "v2", "s5"]


def test_nothing_but_ids_is_added() -> None:
    plain = workflow(text("a"), experiment({"control": True}, {"steps": [text("c")]}))
    data = with_ids(plain).to_dict()
    for _, part in step_parts(data):
        del part["id"]
    assert data == plain.to_dict()


def test_id_that_was_said_is_kept_and_never_given_twice() -> None:
    numbered = with_ids(workflow(text("a"), text("b", id="s1"), text("c", id="mine")))
    assert ids(numbered) == ["s2", "s1", "mine"]


def test_numbering_the_same_document_gives_the_same_ids() -> None:
    assert with_ids(workflow(text("a"), text("b"))) == with_ids(workflow(text("a"), text("b")))


def test_unchanged_step_keeps_its_id_wherever_it_moves() -> None:
    first = with_ids(workflow(text("a"), text("b")))
    assert ids(with_ids(workflow(text("new"), text("b"), text("a")), first)) == ["s3", "s2", "s1"]


def test_id_of_a_step_that_is_gone_is_not_given_again() -> None:
    first = with_ids(workflow(text("a"), text("b")))
    assert ids(with_ids(workflow(text("a"), text("c")), first)) == ["s1", "s3"]


def test_like_steps_keep_their_own_ids() -> None:
    first = with_ids(workflow(text("x"), text("x", id="second")))
    assert ids(with_ids(workflow(text("x"), text("x")), first)) == ["s1", "second"]


def test_experiment_keeps_its_id_when_a_variant_changes() -> None:
    first = with_ids(workflow(experiment({"control": True}, {"steps": [text("a")]})))
    assert ids(first) == ["s1", "v1", "v2", "s2"]
    second = with_ids(workflow(experiment({"control": True}, {"steps": [text("b")]})), first)
    assert ids(second) == ["s1", "v1", "v3", "s3"]


def test_variant_whose_steps_change_gets_a_new_id_even_where_the_old_is_said() -> None:
    first = with_ids(workflow(experiment({"control": True}, {"steps": [text("a")]})))
    edited = first.to_dict()
    edited["steps"][0]["variants"][1]["steps"][0]["text"] = "b"
    second = with_ids(parse_document(edited), first)
    assert ids(second) == ["s1", "v1", "v3", "s2"]


def test_variant_keeps_its_id_when_its_name_and_weight_change() -> None:
    first = with_ids(workflow(experiment({"control": True}, {"steps": [text("a")]})))
    renamed = experiment(
        {"control": True, "weight": 0.1}, {"name": "A", "weight": 0.9, "steps": [text("a")]}
    )
    assert ids(with_ids(workflow(renamed), first)) == ids(first)


def test_id_in_a_payload_is_content() -> None:
    def hook(order: int) -> Json:
        return {"type": "webhook", "url": "https://example.com", "payload": {"id": order}}

    first = with_ids(workflow(hook(1)))
    assert ids(with_ids(workflow(hook(2)), first)) == ["s2"]
