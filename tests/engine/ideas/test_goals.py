"""What a goal is understood to ask for, and when a question is due instead."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trackflow.engine.ideas import Ideas, from_goal

TODAY = date(2026, 11, 25)


def understood(text: str) -> Ideas:
    found = from_goal(text, TODAY)
    assert found.question is None, found.question
    return found


def goal_of(text: str) -> tuple[str, str]:
    goal = understood(text).goal
    assert goal is not None
    return goal.key, goal.tongue


@pytest.mark.parametrize(
    ("text", "key", "tongue"),
    [
        ("more demo requests", "demo_request", "en"),
        ("fewer abandoned carts", "cart_abandonment", "en"),
        ("grow the newsletter", "newsletter_signup", "en"),
        ("reduce churn", "churn", "en"),
        ("improve retention", "churn", "en"),
        ("more trial sign-ups", "trial_start", "en"),
        ("get people to sign up", "signup", "en"),
        ("more log-ins", "login", "en"),
        ("get visitors to add more to their cart", "add_to_cart", "en"),
        ("more people should begin the checkout", "checkout_start", "en"),
        ("more leads", "lead", "en"),
        ("more contact requests", "contact", "en"),
        ("more job applications", "job_apply", "en"),
        ("more downloads of our guide", "download", "en"),
        ("more searches", "search", "en"),
        ("more clicks on the main button", "cta_click", "en"),
        ("more revenue", "revenue", "en"),
        ("más reservas", "booking", "es"),
        ("más suscriptores de pago", "subscribe", "es"),
        ("weniger Warenkorbabbrüche", "cart_abandonment", "de"),
        ("mehr Verkäufe", "purchase", "de"),
        ("plus de dons", "donation", "fr"),
        ("plus d'inscriptions", "signup", "fr"),
    ],
)
def test_a_goal_is_known_by_many_words_in_four_languages(text: str, key: str, tongue: str) -> None:
    assert goal_of(text) == (key, tongue)


def test_the_longer_name_goes_before_the_shorter_one_in_it() -> None:
    assert goal_of("more newsletter sign-ups")[0] == "newsletter_signup"
    assert goal_of("more sign-ups")[0] == "signup"


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("more bookings from mobile visitors", {"device": "mobile"}),
        ("more bookings in Germany", {"country": "DE"}),
        ("más reservas en España", {"country": "ES"}),
        ("mehr Buchungen auf dem Handy", {"device": "mobile"}),
        ("plus de réservations en Belgique", {"country": "BE"}),
        ("more bookings except in France", {"country": {"$ne": "FR"}}),
    ],
)
def test_a_condition_in_the_goal_holds_for_every_idea(text: str, audience: dict[str, Any]) -> None:
    for idea in understood(text).ideas:
        assert audience.items() <= idea.document["audience"].items()


def test_a_page_in_the_goal_is_where_every_idea_runs() -> None:
    for idea in understood("more demo requests on the pricing page").ideas:
        assert idea.document["pages"] == ["/pricing"]


@pytest.mark.parametrize(
    "text",
    [
        "fewer demo requests",
        "more churn",
        "more abandoned carts",
        "less revenue",
        "weniger Bestellungen",
        "we do not want more bookings",
        "make it nicer",
        "asdf",
        "   ",
        "show a banner on the home page",
        "more leads " * 200,
    ],
)
def test_what_is_no_goal_or_the_contrary_of_one_is_a_question(text: str) -> None:
    found = from_goal(text, TODAY)
    assert found.question
    assert found.goal is None
    assert found.ideas == ()


def test_a_limit_that_nobody_understood_is_asked_about_and_not_dropped() -> None:
    found = from_goal("more bookings, but not from florblings", TODAY)
    assert found.question
    assert "florblings" in found.question


def test_words_that_were_not_understood_are_said_with_each_idea() -> None:
    for idea in understood("more bookings for our florbling season").ideas:
        assert any("florbling" in assumption for assumption in idea.assumptions)


def test_an_amount_of_growth_sets_no_condition() -> None:
    goal = understood("increase bookings by 20%").goal
    assert goal is not None
    assert (goal.audience, goal.unused) == (None, ())


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(max_size=900))
def test_any_text_has_an_answer(text: str) -> None:
    found = from_goal(text, TODAY)
    assert (found.goal is None) == (found.question is not None)


@pytest.mark.parametrize("word", ["keep more ", "add ", "a-", "de la ", "plus d'", "more ", "é"])
def test_the_same_word_again_and_again_has_an_answer(word: str) -> None:
    assert isinstance(from_goal((word * 600)[:600], TODAY), Ideas)
