"""What a sentence becomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from trackflow.engine.explanation import explain
from trackflow.engine.language import Understanding

Ask = Callable[[str], Understanding]
Document = Callable[[str], dict[str, Any]]

PAID = ["paid_search", "paid_social", "paid_video", "paid_shopping", "display", "paid_other"]
FIRST = (
    "Show a discount popup to mobile users from paid ads who've been on the pricing page "
    "for more than 30 seconds"
)


def test_the_first_sentence_becomes_the_workflow_it_describes(document: Document) -> None:
    found = document(FIRST)
    (step,) = found["steps"]
    assert found["pages"] == ["/pricing"]
    assert found["audience"] == {"device": "mobile", "channel": {"$in": PAID}}
    assert found["triggers"] == [{"type": "time_on_page", "seconds": 30}]
    assert (step["type"], step["style"]) == ("overlay", "modal")
    assert "discount" in step["title"].lower()
    assert step["body"]
    assert step["cta"].keys() == {"label"}
    assert found.keys() == {"pages", "audience", "triggers", "steps"}


def test_copy_holds_no_figure_that_was_not_said(document: Document) -> None:
    (step,) = document(FIRST)["steps"]
    assert not any(c.isdigit() for c in str(step))


def test_the_reading_says_where_when_who_and_what(ask: Ask) -> None:
    assert ask(FIRST).reading.startswith(
        "On /pricing, for visitors on a phone who came from paid ads: after 30 seconds on the "
        'page, show a modal titled "A discount for you"'
    )


def test_headlines_are_personalized_by_an_attribute(document: Document) -> None:
    found = document("Personalize headlines for enterprise visitors based on their industry")
    assert found["audience"] == {"company_size": {"$gte": 1000}}
    assert found["steps"] == [{"type": "personalize", "target": "@headline", "by": "industry"}]


def test_an_open_ab_test_writes_copy_and_deploys_the_winner(document: Document) -> None:
    (step,) = document("Automatically A/B test CTAs and show the best performing version")["steps"]
    arms = step["variants"]
    assert (step["type"], step["algorithm"], step["auto_deploy_winner"]) == (
        "experiment",
        "thompson",
        True,
    )
    assert arms[0]["control"] is True
    assert arms[1]["steps"][0]["target"] == "@primary_cta"
    assert arms[1]["steps"][0]["write"]["count"] >= 2


@pytest.mark.parametrize(
    ("words", "condition"),
    [
        ("visitors not from Germany or France", {"country": {"$nin": ["DE", "FR"]}}),
        ("anyone anywhere but the UK", {"country": {"$ne": "GB"}}),
        ("everyone except customers", {"customer": False}),
        ("iPhone users", {"os": "ios", "device": "mobile"}),
        ("desktop and tablet visitors", {"device": {"$in": ["desktop", "tablet"]}}),
        ("returning visitors", {"visits": {"$gte": 2}}),
        ("first-time visitors", {"visits": 1}),
        ("visitors with less than 3 visits", {"visits": {"$lt": 3}}),
        ("people from Google Ads", {"channel": "paid_search", "source": "google"}),
        ("anyone with a cart over $100", {"cart_value": {"$gt": 100}}),
        ("visitors who aren't logged in", {"logged_in": False}),
        ("companies with more than 50 employees", {"company_size": {"$gt": 50}}),
        ("visitors from the US and Canada", {"country": {"$in": ["US", "CA"]}}),
        ("us visitors", {"country": "US"}),
        ("new mobile visitors", {"device": "mobile", "visits": 1}),
        ("people who haven't purchased in 60 days", {"did.purchase.60d": 0}),
        ("Spanish speakers", {"language": "es"}),
        ("users on the pro plan", {"plan": "pro"}),
        ("visitors who viewed the pricing page", {"viewed": {"$in": ["/pricing"]}}),
        ("visitors with utm_campaign = spring", {"utm_campaign": "spring"}),
    ],
)
def test_an_audience_is_the_condition_it_names(
    document: Document, words: str, condition: dict[str, Any]
) -> None:
    assert document(f"Show a banner about free shipping to {words}")["audience"] == condition


@pytest.mark.parametrize(
    ("words", "trigger"),
    [
        ("after a minute and a half", {"type": "time_on_page", "seconds": 90}),
        ("after half a minute", {"type": "time_on_page", "seconds": 30}),
        ("after 1m30", {"type": "time_on_page", "seconds": 90}),
        ("when they scroll halfway down the page", {"type": "scroll_depth", "percent": 50}),
        ("on exit intent", {"type": "exit_intent"}),
        ("when they are about to leave", {"type": "exit_intent"}),
        ("after 20 seconds of inactivity", {"type": "inactivity", "seconds": 20}),
        ("after viewing 3 pages", {"type": "page_views", "count": 3}),
        ("when they click the pricing link", {"type": "click", "target": "text:pricing link"}),
        (
            "after they submit the contact form",
            {"type": "form_submit", "target": "text:contact form"},
        ),
        ("after they sign up", {"type": "custom_event", "event": "signup"}),
    ],
)
def test_a_moment_is_the_trigger_it_names(
    document: Document, words: str, trigger: dict[str, Any]
) -> None:
    assert document(f"Show a newsletter popup {words}")["triggers"] == [trigger]


@pytest.mark.parametrize(
    ("prompt", "step"),
    [
        (
            'Change the headline to "Welcome back"',
            {"type": "replace_text", "target": "@headline", "text": "Welcome back"},
        ),
        ("Redirect German visitors to /de", {"type": "redirect", "url": "/de"}),
        ("Hide the footer on mobile", {"type": "hide", "target": "@footer"}),
        ("Highlight the pricing table", {"type": "highlight", "target": "@pricing"}),
        ("track an event called deep_read", {"type": "track", "event": "deep_read"}),
        (
            "Make the main button orange (#FF6600)",
            {
                "type": "set_style",
                "target": "@primary_cta",
                "styles": {"background-color": "#FF6600"},
            },
        ),
        (
            "Recommend 3 popular products below the hero",
            {
                "type": "recommend",
                "target": "@hero",
                "position": "after",
                "count": 3,
                "strategy": "popular",
            },
        ),
    ],
)
def test_an_action_is_the_step_it_names(
    document: Document, prompt: str, step: dict[str, Any]
) -> None:
    assert document(prompt)["steps"] == [step]


def test_quoted_copy_stands_word_for_word(document: Document) -> None:
    (step,) = document('Show a toast "Nice! It works until midnight" on /docs/*')["steps"]
    assert step == {"type": "overlay", "style": "corner", "title": "Nice! It works until midnight"}


def test_a_day_without_a_year_is_the_next_one(document: Document) -> None:
    found = document("Show a sale banner from Nov 27 till Jan 2")
    assert found["schedule"] == {"start": "2026-11-27", "end": "2027-01-02"}


def test_frequency_goal_and_holdout_are_taken_as_said(document: Document) -> None:
    found = document(
        "Show a demo popup at most once a week, keep a 10% holdout, goal is demo requests"
    )
    assert found["frequency"] == {"limit": 1, "per": "7d"}
    assert found["holdout"] == 0.1
    assert found["goal"] == {"event": "demo_request"}


def test_a_button_a_coupon_and_a_countdown_go_with_their_overlay(document: Document) -> None:
    (step,) = document(
        "Show a bottom banner about 12% off with code NRI12, a 15 minute countdown "
        'and a button "Shop now" to /shop'
    )["steps"]
    assert step["position"] == "bottom"
    assert step["coupon"] == "NRI12"
    assert step["countdown"] == {"seconds": 900}
    assert step["cta"] == {"label": "Shop now", "url": "/shop"}
    assert "12%" in step["title"]


def test_pages_that_are_left_out_are_marked(document: Document) -> None:
    assert document("Show a sale banner but not on the blog")["pages"] == ["!/blog/*"]


def test_a_page_or_an_audience_may_stand_between_the_element_and_its_text(
    document: Document,
) -> None:
    said = 'Replace the headline on the homepage with "Coffee, but calmer" for returning visitors'
    assert document(said) == {
        "pages": ["/"],
        "audience": {"visits": {"$gte": 2}},
        "steps": [{"type": "replace_text", "target": "@headline", "text": "Coffee, but calmer"}],
    }


def test_a_number_of_employees_is_the_size_of_the_company(document: Document) -> None:
    found = document("show a demo popup to people with more than 50 employees")
    assert found["audience"] == {"company_size": {"$gt": 50}}


def test_an_audience_of_the_first_action_is_the_audience_of_the_workflow(
    document: Document,
) -> None:
    found = document("Hide the testimonials for logged in users, and show a banner about upgrading")
    assert found["audience"] == {"logged_in": True}
    assert [step["type"] for step in found["steps"]] == ["hide", "overlay"]
    assert found["steps"][1]["title"] == "Upgrading"


def test_a_page_seen_and_a_page_not_seen_are_two_conditions(document: Document) -> None:
    found = document("show a demo popup to visitors who saw /pricing but not /signup")
    assert found["audience"] == {
        "$and": [{"viewed": {"$in": ["/pricing"]}}, {"viewed": {"$nin": ["/signup"]}}]
    }
    assert "pages" not in found


def test_a_place_inside_the_topic_is_no_audience(document: Document) -> None:
    found = document("show a banner about our office in London")
    assert found.keys() == {"steps"}
    assert found["steps"][0]["title"] == "Office in London"


def test_neither_nor_excludes_both(document: Document) -> None:
    found = document(
        "Show a banner about free shipping to visitors who are neither from Germany nor from France"
    )
    assert found["audience"] == {"country": {"$nin": ["DE", "FR"]}}


def test_three_versions_that_ai_writes_are_three_arms(document: Document) -> None:
    (step,) = document("Test three versions of the headline, the AI writes them")["steps"]
    control, *arms = step["variants"]
    assert control["control"] is True
    assert len(arms) == 3
    for arm in arms:
        (inside,) = arm["steps"]
        assert inside["target"] == "@headline"
        assert inside["write"] == {"count": 1}


@pytest.mark.parametrize(
    "prompt",
    [
        FIRST,
        "Personalize headlines for enterprise visitors based on their industry",
        "Automatically A/B test CTAs and show the best performing version",
    ],
)
def test_an_explanation_is_read_back_to_the_same_document(document: Document, prompt: str) -> None:
    found = document(prompt)
    assert document(explain(found)) == found


def test_a_correction_replaces_what_it_corrects(document: Document) -> None:
    (step,) = document("Show a sale banner with 10% off, no wait, make it 20%")["steps"]
    assert "20%" in step["title"]
    assert "10" not in str(step)


def shape(found: dict[str, Any]) -> dict[str, Any]:
    """A document without its words, which are in the language of the prompt."""
    steps = [
        {k: v for k, v in step.items() if k not in ("title", "body", "cta")}
        for step in found["steps"]
    ]
    return {**found, "steps": steps}


@pytest.mark.parametrize(
    ("english", "prompt"),
    [
        (
            "Show visitors from Germany a popup with 10% off after 10 seconds",
            "Zeige Besuchern aus Deutschland nach 10 Sekunden ein Popup mit 10% Rabatt",
        ),
        (
            "Show a popup with 10% off to mobile visitors",
            "Affiche une popup avec 10% de réduction aux visiteurs mobiles",
        ),
        (
            "Show a banner about free shipping to visitors from Spain",
            "Muestra un banner sobre envío gratis a los visitantes de España",
        ),
    ],
)
def test_another_language_gives_the_same_document(
    document: Document, english: str, prompt: str
) -> None:
    assert shape(document(prompt)) == shape(document(english))
