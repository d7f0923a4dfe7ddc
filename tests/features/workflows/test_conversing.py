"""A conversation over the API."""

import httpx

DRAFT = {"steps": [{"type": "overlay", "style": "modal", "title": "Hello"}]}


def test_the_state_of_an_answer_goes_with_the_next_message(owner: httpx.Client) -> None:
    first = owner.post("/api/v1/converse", json={"message": "make it a banner", "document": DRAFT})
    assert first.status_code == 200, first.text
    assert first.json()["changes"][0]["path"] == "steps[0].style"
    state = first.json()["conversation"]
    second = owner.post("/api/v1/converse", json={"message": "undo that", "conversation": state})
    assert second.json()["document"] == DRAFT


def test_a_conversation_begins_with_a_prompt(owner: httpx.Client) -> None:
    message = {"message": "Show a banner about our sale to new visitors"}
    assert owner.post("/api/v1/converse", json=message).json()["outcome"] == "changed"


def test_a_state_that_was_not_given_out_is_refused(owner: httpx.Client) -> None:
    wrong = {"message": "undo", "conversation": {"drafts": [{"steps": 3}]}}
    answer = owner.post("/api/v1/converse", json=wrong)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_conversation")


def test_a_document_that_is_none_is_refused(owner: httpx.Client) -> None:
    wrong = {"message": "undo", "document": {"steps": 3}}
    answer = owner.post("/api/v1/converse", json=wrong)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_document")
