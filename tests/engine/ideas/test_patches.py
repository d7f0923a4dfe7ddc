"""Changes as JSON Patch: made whole or not at all."""

from typing import Any

import pytest

from trackflow.engine.ideas import Change, PatchConflictError, Suggestion, apply

DOCUMENT: dict[str, Any] = {"steps": [{"type": "overlay", "title": "Hello"}], "holdout": 0.1}


def changed(*patch: Change) -> dict[str, Any]:
    return apply(Suggestion("x", "x", "x", "safety", patch, 1), DOCUMENT)


def test_values_are_added_replaced_and_removed() -> None:
    done = changed(
        Change("add", "/goal", {"event": "signup"}),
        Change("replace", "/steps/0/title", "Hi"),
        Change("remove", "/holdout"),
        Change("add", "/steps/1", {"type": "wait", "seconds": 1}),
        Change("add", "/steps/-", {"type": "wait", "seconds": 2}),
    )
    assert done == {
        "steps": [
            {"type": "overlay", "title": "Hi"},
            {"type": "wait", "seconds": 1},
            {"type": "wait", "seconds": 2},
        ],
        "goal": {"event": "signup"},
    }


def test_the_given_document_stays_as_it_is() -> None:
    before = repr(DOCUMENT)
    changed(Change("replace", "/steps/0/title", "Hi"))
    assert repr(DOCUMENT) == before


def test_names_with_a_slash_or_a_tilde_are_escaped() -> None:
    done = changed(Change("add", "/did.page_view(~1blog~1*).7d", 0), Change("add", "/a~0b", 1))
    assert (done["did.page_view(/blog/*).7d"], done["a~b"]) == (0, 1)


@pytest.mark.parametrize(
    "change",
    [
        Change("test", "/holdout", 0.2),
        Change("replace", "/steps/3", {}),
        Change("replace", "/goal/event", "x"),
        Change("remove", "/goal"),
        Change("add", "/steps/7", {}),
        Change("add", "/steps/x", {}),
        Change("add", "/holdout/x", 1),
        Change("add", "", {}),
    ],
)
def test_a_change_that_does_not_fit_the_document_is_refused(change: Change) -> None:
    with pytest.raises(PatchConflictError):
        changed(Change("add", "/goal", {"event": "signup"}) if not change.path else change, change)
