"""A document in plain English."""

from __future__ import annotations

from trackflow.engine.language import read


def test_a_document_for_everyone_says_only_what_happens() -> None:
    assert read({"steps": [{"type": "hide", "target": "@footer"}]}) == "Hide the footer."


def test_left_out_pages_and_negated_countries_are_said() -> None:
    said = read(
        {
            "pages": ["/docs/*", "!/docs/old"],
            "audience": {"country": {"$ne": "FR"}},
            "steps": [{"type": "open_chat"}],
        }
    )
    assert said == "On /docs/* but not on /docs/old, for a visitor not in FR, open the chat."


def test_frequency_schedule_goal_and_holdout_follow_in_sentences() -> None:
    said = read(
        {
            "steps": [{"type": "redirect", "url": "/de"}],
            "frequency": {"limit": 2, "per": "7d", "stop_after": ["dismissed"]},
            "schedule": {"start": "2026-12-01", "end": "2026-12-24"},
            "goal": {"event": "demo_request"},
            "holdout": 0.1,
        }
    )
    assert said == (
        "Redirect to /de. At most twice per week. Never again after it was dismissed. "
        "It runs from 2026-12-01 until 2026-12-24. The goal is demo request. "
        "10% of this audience are left alone to measure the lift."
    )


def test_triggers_are_joined_by_or_and_groups_by_and() -> None:
    said = read(
        {
            "triggers": [
                {"all": [{"type": "exit_intent"}, {"type": "time_on_page", "seconds": 1}]},
                {"type": "copy_text"},
            ],
            "steps": [{"type": "qualify_lead"}],
        }
    )
    assert said == (
        "When a visitor is about to leave and has been on the page for 1 second or copies text, "
        "qualify the lead."
    )


def test_steps_without_words_of_their_own_are_named() -> None:
    assert read({"steps": [{"type": "set_traits"}]}) == "Do set traits."
