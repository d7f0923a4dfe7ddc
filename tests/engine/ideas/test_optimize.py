"""Suggestions for a workflow: each with a change that can be made, none that comes back."""

from datetime import date
from typing import Any

import pytest

from trackflow.engine.document import DocumentInvalid, parse_document
from trackflow.engine.ideas import SiteFacts, Suggestion, apply, optimize
from trackflow.engine.language import understand

TODAY = date(2026, 11, 25)
MODAL: dict[str, Any] = {"type": "overlay", "style": "modal", "title": "Hello there"}
FINE: dict[str, Any] = {
    "pages": ["/pricing"],
    "triggers": [{"type": "exit_intent"}],
    "steps": [{**MODAL, "cta": {"label": "Have a look", "url": "/new"}}],
    "goal": {"event": "our_own_event"},
    "frequency": {"limit": 1, "per": "7d", "stop_after": ["dismissed", "converted"]},
    "holdout": 0.1,
}
TEXT = {"type": "replace_text", "target": "@headline", "text": "New"}


def without(*words: str, **changes: Any) -> dict[str, Any]:
    return {key: value for key, value in {**FINE, **changes}.items() if key not in words}


def suggested(document: dict[str, Any], kind: str, site: SiteFacts | None = None) -> Suggestion:
    """The one suggestion of that kind."""
    (found,) = [each for each in optimize(document, TODAY, site=site) if each.kind == kind]
    return found


def done(document: dict[str, Any], kind: str, site: SiteFacts | None = None) -> dict[str, Any]:
    """The document after that suggestion."""
    return apply(suggested(document, kind, site), document)


def test_a_sound_workflow_is_left_in_peace() -> None:
    assert optimize(FINE, TODAY) == ()


def test_a_document_with_unknown_words_is_refused() -> None:
    with pytest.raises(DocumentInvalid):
        optimize({"stepz": []}, TODAY)


def test_a_missing_goal_is_taken_from_the_words_of_the_button() -> None:
    steps = [{**MODAL, "cta": {"label": "Book a demo", "url": "/demo"}}]
    assert done(without("goal", steps=steps), "add_goal")["goal"] == {"event": "demo_request"}


def test_an_overlay_that_covers_the_page_at_once_gets_a_moment() -> None:
    assert done(without("triggers"), "better_moment")["triggers"] == [{"type": "exit_intent"}]
    on_phones = without("triggers", audience={"device": "mobile"})
    assert done(on_phones, "better_moment")["triggers"][0]["type"] == "scroll_depth"


def test_a_banner_may_be_there_at_once() -> None:
    banner = without("triggers", steps=[{**FINE["steps"][0], "style": "banner"}])
    assert "better_moment" not in [each.kind for each in optimize(banner, TODAY)]


def test_an_overlay_without_a_limit_is_limited() -> None:
    assert done(without("frequency"), "limit_overlay")["frequency"] == FINE["frequency"]


def test_what_was_said_of_the_frequency_is_kept() -> None:
    said = without(frequency={"stop_after": ["clicked"]})
    assert done(said, "limit_overlay")["frequency"] == {
        "stop_after": ["clicked"],
        "limit": 1,
        "per": "7d",
    }


def test_an_overlay_that_never_stops_is_stopped() -> None:
    said = without(frequency={"limit": 1, "per": "session"})
    assert done(said, "stop_after")["frequency"]["stop_after"] == ["dismissed", "converted"]


def test_messages_without_a_limit_are_limited() -> None:
    mail = {"type": "email", "subject": "Hello", "body": "You."}
    document = without("frequency", steps=[mail], triggers=[{"type": "rage_click"}])
    assert done(document, "limit_messages")["frequency"] == {"limit": 1, "per": "14d"}


def test_something_shown_to_everybody_gets_a_holdout_and_an_experiment_does_not() -> None:
    assert done(without("holdout"), "add_holdout")["holdout"] == 0.1
    arms = [{"name": "A", "control": True}, {"name": "B", "steps": [TEXT]}]
    experiment = without("holdout", steps=[{"type": "experiment", "variants": arms}])
    assert "add_holdout" not in [each.kind for each in optimize(experiment, TODAY)]


def test_a_text_for_everybody_becomes_a_test_against_the_original() -> None:
    step = done(without("frequency", "holdout", steps=[TEXT]), "test_text")["steps"][0]
    assert step["type"] == "experiment"
    assert [arm.get("control", False) for arm in step["variants"]] == [True, False]
    assert step["variants"][1]["steps"] == [TEXT]


@pytest.mark.parametrize("weights", [(None, None), (0.5, 0.5), (0.3, 0.7)])
def test_an_experiment_without_a_control_gets_one_with_its_fair_share(
    weights: tuple[float | None, float | None],
) -> None:
    arms = [
        {"name": str(at), **({"weight": weight} if weight else {}), "steps": [TEXT]}
        for at, weight in enumerate(weights)
    ]
    document = without("holdout", steps=[{"type": "experiment", "variants": arms}])
    first, *rest = done(document, "add_control")["steps"][0]["variants"]
    assert first["control"] is True
    assert len(rest) == 2
    if weights[0]:
        assert first["weight"] == pytest.approx(1 / 3, abs=1e-5)


def test_a_test_of_an_early_step_watches_the_later_one() -> None:
    arms = [{"name": "A", "control": True}, {"name": "B", "steps": [TEXT]}]
    step = {"type": "experiment", "variants": arms}
    document = without("holdout", steps=[step], goal={"event": "add_to_cart"})
    assert done(document, "add_guardrail")["steps"][0]["guardrails"] == ["purchase"]


def test_a_modal_for_phones_becomes_something_at_the_bottom() -> None:
    phones = without(audience={"device": "mobile", "channel": "organic_search"})
    step = done(phones, "gentle_on_phones")["steps"][0]
    assert (step["style"], step["position"]) == ("banner", "bottom")
    assert "search engines" in suggested(phones, "gentle_on_phones").reason
    form = {**phones, "steps": [{**MODAL, "form": ["email"]}]}
    assert done(form, "gentle_on_phones")["steps"][0]["style"] == "slide_in"


def test_a_site_that_is_mostly_mobile_is_told_so_with_its_number() -> None:
    site = SiteFacts(devices={"mobile": 0.8, "desktop": 0.2})
    assert "80% of the sessions" in suggested(FINE, "gentle_on_phones", site).reason
    desks = without(audience={"device": "desktop"})
    assert not optimize(desks, TODAY, site=site)


def test_who_has_done_it_already_is_left_out() -> None:
    document = without(goal={"event": "signup"}, audience={"device": "desktop"})
    changed = done(document, "leave_out_who_did")
    assert changed["audience"] == {"device": "desktop", "did.signup": 0}


def test_an_overlay_on_every_page_keeps_out_of_the_checkout() -> None:
    assert done(without("pages"), "keep_out_of_checkout")["pages"] == ["!/checkout*"]


def test_of_many_conditions_the_one_that_says_least_is_dropped() -> None:
    audience = {
        "device": "mobile",
        "country": "DE",
        "browser": "safari",
        "visits": {"$gte": 2},
        "plan": "free",
    }
    steps = [{**FINE["steps"][0], "style": "banner"}]
    changed = done(without(audience=audience, steps=steps), "widen_audience")
    assert set(audience) - set(changed["audience"]) == {"browser"}


def test_an_audience_that_the_site_hardly_has_is_said_with_its_share() -> None:
    site = SiteFacts(channels={"sms": 0.004, "direct": 0.996})
    document = without(audience={"channel": "sms"})
    found = suggested(document, "widen_audience", site)
    assert "0.4%" in found.reason
    assert "audience" not in apply(found, document)


def test_an_overlay_that_asks_for_nothing_gets_the_button_of_its_goal() -> None:
    document = without(steps=[MODAL], goal={"event": "signup"}, audience={"did.signup": 0})
    button = done(document, "add_button")["steps"][0]["cta"]
    assert button == {"label": "Create my account", "url": "/signup"}


@pytest.mark.parametrize("label", ["Click here", "Hier klicken", "Haz clic aquí", "En savoir plus"])
def test_a_button_that_does_not_say_what_it_does_is_named(label: str) -> None:
    steps = [{**MODAL, "cta": {"label": label, "url": "/x"}}]
    document = without(steps=steps, goal={"event": "booking"})
    assert done(document, "clear_button")["steps"][0]["cta"]["label"] != label


def test_a_long_title_is_cut_where_a_sentence_ends_and_nothing_is_lost() -> None:
    title = "We are moving to a new shop. All of your orders and addresses will come with you"
    steps = [{**FINE["steps"][0], "title": title, "body": "Soon."}]
    step = done(without(steps=steps), "shorter_title")["steps"][0]
    assert step["title"] == "We are moving to a new shop"
    assert step["body"] == "All of your orders and addresses will come with you Soon."


def test_copy_is_offered_in_the_language_of_the_audience() -> None:
    steps = [{**MODAL, "title": "Is this the job for you and your team?", "cta": {"label": "Go"}}]
    document = without(steps=steps, goal={"event": "booking"}, audience={"country": "DE"})
    step = done(document, "speak_their_language")["steps"][0]
    assert step["title"] == "Haben Sie Ihren Termin gefunden?"


def test_an_audience_of_two_languages_keeps_the_original_for_one_of_them() -> None:
    steps = [{**MODAL, "title": "Is this the job for you and your team?"}]
    audience = {"language": {"$in": ["en", "fr"]}}
    document = without(steps=steps, goal={"event": "booking"}, audience=audience)
    step = done(document, "speak_their_language")["steps"][0]
    assert step["if"] == {"language": "fr"}
    assert step["else"] == steps


def test_a_chain_of_branches_that_choose_a_text_becomes_one_personalisation() -> None:
    def branch(value: str, text: str, other: list[dict[str, Any]]) -> dict[str, Any]:
        then = [{**TEXT, "text": text}]
        return {"type": "branch", "if": {"industry": value}, "then": then, "else": other}

    chain = branch("fintech", "For banks", [branch("retail", "For shops", [TEXT])])
    changed = done(without("frequency", steps=[chain]), "personalize_instead")
    assert changed["steps"] == [
        TEXT,
        {
            "type": "personalize",
            "target": "@headline",
            "by": "industry",
            "texts": {"fintech": "For banks", "retail": "For shops"},
        },
    ]


def test_branches_that_do_different_things_are_left_alone() -> None:
    other = {
        "type": "branch",
        "if": {"device": "mobile"},
        "then": [{"type": "hide", "target": "p"}],
    }
    chain = {"type": "branch", "if": {"industry": "retail"}, "then": [TEXT], "else": [other]}
    found = optimize(without("frequency", steps=[chain]), TODAY)
    assert "personalize_instead" not in [each.kind for each in found]


def test_a_redirect_into_its_own_pages_is_taken_out_of_them() -> None:
    document = without(pages=["/old/*"], steps=[{"type": "redirect", "url": "/old/new?x=1"}])
    assert done(document, "redirect_loop")["pages"] == ["/old/*", "!/old/new"]


def test_a_wait_for_what_may_never_happen_ends_after_a_day() -> None:
    wait = {"type": "wait", "until": {"type": "custom_event", "event": "purchase"}}
    document = without(steps=[wait, *FINE["steps"]])
    assert done(document, "limit_wait")["steps"][0]["limit_seconds"] == 86_400


def test_a_message_about_an_open_cart_waits_and_asks_whether_it_is_still_open() -> None:
    mail = {"type": "email", "subject": "Your cart", "body": "It waits."}
    document = without(
        triggers=[{"type": "custom_event", "event": "add_to_cart"}],
        steps=[mail],
        goal={"event": "purchase"},
    )
    wait, branch = done(document, "wait_before_message")["steps"]
    assert wait["until"] == {"type": "custom_event", "event": "purchase"}
    assert (branch["if"], branch["then"]) == ({"did.purchase.1d": 0}, [mail])


@pytest.mark.parametrize(
    ("said", "moved"),
    [
        (
            {"start": "2026-11-20", "end": "2026-11-24"},
            {"start": "2027-11-20", "end": "2027-11-24"},
        ),
        ({"end": "2020-12-24T18:00"}, {"end": "2026-12-24T18:00"}),
        ({"end": "2024-02-29"}, {"end": "2027-02-28"}),
    ],
)
def test_a_schedule_that_is_over_moves_to_its_next_time(
    said: dict[str, str], moved: dict[str, str]
) -> None:
    assert done(without(schedule=said), "move_schedule")["schedule"] == moved


def test_a_schedule_that_ends_today_is_not_over() -> None:
    assert not optimize(without(schedule={"end": "2026-11-25"}), TODAY)


def test_a_countdown_that_is_over_is_taken_out() -> None:
    steps = [{**FINE["steps"][0], "countdown": {"until": "2026-11-01"}}]
    assert "countdown" not in done(without(steps=steps), "drop_countdown")["steps"][0]


def test_a_branch_on_an_outcome_that_nothing_has_is_taken_out() -> None:
    branch = {"type": "branch", "if": {"outcome": "clicked"}, "then": [TEXT], "else": [MODAL]}
    changed = done(without(steps=[branch, TEXT]), "drop_dead_branch")
    assert changed["steps"] == [MODAL, TEXT]


PROMPTS = (
    "Show a discount popup to mobile users from paid ads on the pricing page after 30 seconds",
    "Show a popup about our newsletter",
    "Hide the navigation on the checkout",
    "Change the headline to “Ship it” for returning visitors",
    "Redirect visitors from Germany to /de",
    "Send an email about their cart when people add to cart",
    "A/B test the headline: “One” versus “Two”",
    "Muestra un banner sobre el envío a los visitantes nuevos",
    "Zeige ein Modal zum Newsletter, wenn Besucher die Seite verlassen wollen",
)
ODD: list[dict[str, Any]] = [
    {"steps": [MODAL, {**MODAL, "style": "fullscreen"}], "frequency": {"limit": 9, "per": "page"}},
    {"steps": [{"type": "experiment", "write": {"count": 2}}], "goal": {"event": "search"}},
    {"steps": [TEXT, {"type": "experiment", "variants": [{"steps": [TEXT]}, {"steps": [TEXT]}]}]},
    {"steps": [{"type": "redirect", "url": "/x"}], "triggers": [{"type": "page_view"}]},
    {"triggers": [{"type": "time_on_page", "seconds": 900}], "steps": [MODAL]},
    {"name": "Nothing yet"},
    {},
]


def documents() -> list[dict[str, Any]]:
    read = [understand(prompt, TODAY).document for prompt in PROMPTS]
    return [*(document for document in read if document), *ODD, FINE]


@pytest.mark.parametrize("document", documents(), ids=str)
def test_each_change_leaves_a_valid_document_and_is_not_suggested_again(
    document: dict[str, Any],
) -> None:
    for suggestion in optimize(document, TODAY):
        changed = apply(suggestion, document)
        assert parse_document(changed).to_dict() == changed
        assert suggestion.id not in [each.id for each in optimize(changed, TODAY)]


@pytest.mark.parametrize("document", documents(), ids=str)
def test_one_after_the_other_the_suggestions_come_to_an_end(document: dict[str, Any]) -> None:
    rounds = 0
    while (found := optimize(document, TODAY)) and rounds < 20:
        document = apply(found[0], document)
        rounds += 1
    assert not found


def test_suggestions_have_names_of_their_own_and_the_gravest_comes_first() -> None:
    for document in documents():
        found = optimize(document, TODAY)
        assert len({each.id for each in found}) == len(found)
        assert [each.weight for each in found] == sorted((e.weight for e in found), reverse=True)
