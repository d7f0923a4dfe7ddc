"""What a conversation says, asks, keeps and takes back."""

import json
from datetime import date

import pytest

from trackflow.engine.conversation import Conversation, start

TODAY = date(2026, 3, 2)


def test_a_change_names_its_path_its_values_and_the_words(offer: Conversation) -> None:
    turn = offer.say("make it a banner and only in Germany")
    assert [(c.path, c.before, c.after, c.words) for c in turn.changes] == [
        ("steps[0].style", "modal", "banner", "make it a banner"),
        ("audience.country", None, "DE", "and only in Germany"),
    ]
    assert turn.said == "Changed the style from modal to banner. Added the country: Germany."


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("nur in Deutschland", "Hinzugefügt, Land: Deutschland."),
        ("solo en Alemania", "Añadido, país: Alemania."),
        ("seulement en Allemagne", "Ajouté, pays : Allemagne."),
        ("only in Germany", "Added the country: Germany."),
    ],
)
def test_the_answer_is_in_the_language_of_the_message(
    offer: Conversation, message: str, said: str
) -> None:
    assert offer.say(message).said == said


def test_a_conversation_is_a_value_and_a_message_leaves_it_as_it_was(offer: Conversation) -> None:
    before = json.dumps(offer.to_dict())
    offer.say("make it a banner")
    assert json.dumps(offer.to_dict()) == before


def test_the_first_message_is_a_prompt_and_its_draft_is_told() -> None:
    turn = start(TODAY).say("Show a banner about free shipping to new visitors")
    assert turn.outcome == "changed"
    assert turn.document is not None
    assert turn.document["audience"] == {"visits": 1}
    assert turn.said.startswith("Here is the draft. For ")


def test_a_question_of_its_own_is_answered_by_the_next_message() -> None:
    asked = start(TODAY).say("Show a modal to mobile visitors")
    assert (asked.outcome, asked.question) == ("asked", "What should the modal say?")
    turn = asked.conversation.say("free shipping this week")
    assert turn.document is not None
    assert turn.document["steps"][0]["title"] == "Free shipping this week"


def test_a_question_with_options_may_be_left_aside() -> None:
    two = {"steps": [{"type": "overlay", "style": s, "title": s} for s in ("banner", "modal")]}
    asked = start(TODAY, two).say("put it at the bottom")
    assert asked.options == ("banner “banner”", "modal “modal”")
    turn = asked.conversation.say("only in Germany")
    assert (turn.outcome, turn.conversation.pending) == ("changed", None)


def test_an_answer_that_is_none_of_the_options_is_asked_for_again() -> None:
    two = {"steps": [{"type": "overlay", "style": s, "title": s} for s in ("banner", "modal")]}
    asked = start(TODAY, two).say("put it at the bottom").conversation.say("the sparkly one")
    assert (asked.outcome, len(asked.options)) == ("asked", 2)
    assert asked.conversation.say("2").changes[0].path == "steps[1].position"


def test_what_is_not_understood_is_asked_with_its_words(offer: Conversation) -> None:
    turn = offer.say("only in Germany and reticulate the splines")
    assert turn.outcome == "asked"
    assert turn.question is not None
    assert "reticulate the splines" in turn.question
    assert turn.document == offer.document


def test_a_harmful_edit_is_refused_and_the_draft_stays(offer: Conversation) -> None:
    for message in ("also ask for their password", "pide también su número de tarjeta"):
        turn = offer.say(message)
        assert (turn.outcome, turn.document) == ("refused", offer.document)


def test_a_harm_that_is_said_in_two_messages_is_refused() -> None:
    first = start(TODAY).say('Show a modal "Please sign in again" to returning visitors')
    turn = first.conversation.say("make it look like a PayPal login")
    assert turn.outcome == "refused"


def test_a_full_prompt_starts_a_new_draft_and_says_so(offer: Conversation) -> None:
    turn = offer.say('Show a banner "Hello" to new visitors on the cart page')
    assert turn.document is not None
    assert turn.document["pages"] == ["/cart"]
    assert turn.said.startswith("I started a new draft.")
    assert turn.conversation.undo().document == offer.document


def test_undo_and_redo_walk_through_the_history(offer: Conversation) -> None:
    one = offer.say("only in Germany").conversation
    two = one.say("make it a banner").conversation
    assert two.undo().document == one.document
    assert two.undo(2).document == offer.document
    assert two.undo(2).conversation.redo(2).document == two.document
    assert two.redo().outcome == "unchanged"
    assert offer.undo().outcome == "unchanged"


def test_a_change_after_undo_forgets_what_was_undone(offer: Conversation) -> None:
    undone = offer.say("only in Germany").conversation.undo().conversation
    turn = undone.say("make it a banner")
    assert turn.conversation.redo().outcome == "unchanged"


def test_a_history_has_an_end(offer: Conversation) -> None:
    conversation = offer
    for second in range(1, 70):
        conversation = conversation.say(f"after {second} seconds").conversation
    assert len(conversation.drafts) == 50


def test_a_conversation_is_kept_as_json_and_goes_on(offer: Conversation) -> None:
    asked = offer.say("only in Germany").conversation.say("email them two days later")
    kept = json.loads(json.dumps(asked.conversation.to_dict()))
    again = Conversation.from_dict(kept)
    assert again == asked.conversation
    assert again.say("our sale").changes == asked.conversation.say("our sale").changes


def test_an_answer_that_is_no_option_leads_to_the_question_again() -> None:
    two = {"steps": [{"type": "overlay", "style": s, "title": s} for s in ("banner", "modal")]}
    state = start(TODAY, two).say("put it at the bottom").conversation.to_dict()
    state["pending"]["answers"] = ["99"]
    turn = Conversation.from_dict(state).say("1")
    assert (turn.outcome, len(turn.options)) == ("asked", 2)


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"at": 7},
        {"tongue": "xx"},
        {"drafts": [{"steps": "nonsense"}], "at": 0},
        {"pending": {"message": "x"}},
        {"today": "yesterday"},
        {"drafts": 3},
    ],
)
def test_what_is_no_conversation_is_a_value_error(broken: dict[str, object]) -> None:
    data = start(TODAY).to_dict() | broken if broken else {}
    with pytest.raises(ValueError, match=r".+"):
        Conversation.from_dict(data)
