"""Suggestions that the numbers of a workflow call for, and only where they suffice."""

from datetime import date
from typing import Any

from trackflow.engine.ideas import Counts, Results, Suggestion, apply, optimize

TODAY = date(2026, 11, 25)
FLOW: dict[str, Any] = {
    "pages": ["/pricing"],
    "triggers": [{"type": "exit_intent"}],
    "steps": [
        {
            "type": "overlay",
            "style": "modal",
            "title": "Hello there",
            "cta": {"label": "Have a look", "url": "/new"},
        }
    ],
    "goal": {"event": "our_own_event"},
    "frequency": {"limit": 1, "per": "7d", "stop_after": ["dismissed", "converted"]},
    "holdout": 0.1,
}


def suggested(results: Results, document: dict[str, Any] = FLOW) -> dict[str, Suggestion]:
    return {each.kind: each for each in optimize(document, TODAY, results=results)}


def test_a_form_that_most_people_close_becomes_gentler() -> None:
    found = suggested(Results(1000, 20, dismissed=800))["gentler_form"]
    assert apply(found, FLOW)["steps"][0]["style"] == "banner"
    assert "800 of 1,000" in found.reason


def test_a_small_number_is_no_reason() -> None:
    by = {"device": {"mobile": Counts(20, 0), "desktop": Counts(20, 10)}}
    assert not suggested(Results(40, 10, dismissed=35, by=by))


def test_phones_get_a_form_of_their_own_where_it_works_less_there() -> None:
    by = {"device": {"mobile": Counts(2000, 20), "desktop": Counts(2000, 120)}}
    found = suggested(Results(4000, 140, by=by))["own_form_for_group"]
    step = apply(found, FLOW)["steps"][0]
    assert step["if"] == {"device": "mobile"}
    assert step["then"][0]["style"] == "banner"
    assert step["else"] == FLOW["steps"]
    assert "20 of 2,000 (1.0%)" in found.reason


def test_a_channel_for_which_it_falls_short_is_left_out() -> None:
    by = {"channel": {"display": Counts(3000, 15), "email": Counts(3000, 150)}}
    found = suggested(Results(6000, 165, by=by))["leave_out_group"]
    assert apply(found, FLOW)["audience"] == {"channel": {"$ne": "display"}}


def test_a_difference_that_chance_makes_is_no_reason() -> None:
    by = {"channel": {"display": Counts(300, 12), "email": Counts(300, 18)}}
    assert not suggested(Results(600, 30, by=by))


def test_of_twenty_equal_channels_none_is_blamed_for_chance_alone() -> None:
    # One of twenty 95% intervals alone would be expected to miss: 15 of 500 against 30 elsewhere.
    by = {"channel": {f"c{at}": Counts(500, 30) for at in range(19)} | {"last": Counts(500, 17)}}
    assert not suggested(Results(10_000, 587, by=by))


def test_harm_is_seen_against_those_left_alone_and_stopped_for_half() -> None:
    found = suggested(Results(5000, 100, held_out=Counts(5000, 200)))["show_to_fewer"]
    assert apply(found, FLOW)["holdout"] == 0.5
    assert "-2.0 points" in found.reason


def test_what_works_needs_fewer_left_alone() -> None:
    found = suggested(Results(5000, 200, held_out=Counts(5000, 100)))["smaller_holdout"]
    assert apply(found, FLOW)["holdout"] == 0.05


def test_no_conversion_at_all_asks_for_a_longer_window() -> None:
    found = suggested(Results(1000, 0))["longer_window"]
    assert apply(found, FLOW)["goal"]["within"] == "30d"
    assert "at most 0.4%" in found.reason


def test_a_missing_holdout_is_asked_for_with_the_numbers_so_far() -> None:
    document = {key: value for key, value in FLOW.items() if key != "holdout"}
    reason = suggested(Results(1000, 42), document)["add_holdout"].reason
    assert "42 of 1,000 visitors" in reason
    assert "4.2%, between 3.1% and 5.6%" in reason
