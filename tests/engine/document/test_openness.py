"""What is still open before a workflow can be published."""

from __future__ import annotations

from typing import Any

import pytest

from trackflow.engine.document import needs, parse_document

Json = dict[str, Any]
HIDE: Json = {"type": "hide", "target": "#x"}


def open_paths(*steps: Json, **words: Any) -> list[str]:
    return [need.path for need in needs(parse_document({"steps": list(steps), **words}))]


def test_workflow_that_says_everything_needs_nothing() -> None:
    cta = {"label": "Claim", "url": "/signup"}
    assert open_paths({"type": "overlay", "title": "Take 20% off", "cta": cta}) == []


@pytest.mark.parametrize("document", [{}, {"steps": []}, {"name": "Only a name"}])
def test_workflow_without_steps_needs_them(document: Json) -> None:
    assert [need.path for need in needs(parse_document(document))] == ["steps"]


@pytest.mark.parametrize(
    ("step", "paths"),
    [
        ({"type": "overlay", "style": "modal"}, ["title"]),
        ({"type": "overlay", "image": "/a.png"}, []),
        ({"type": "overlay", "form": ["email"]}, []),
        ({"type": "overlay", "title": "A", "style": "tooltip"}, ["target"]),
        ({"type": "overlay", "title": "A", "cta": {"label": "Go"}}, ["cta.url"]),
        ({"type": "overlay", "title": "A", "cta": {"url": "/"}}, ["cta.label"]),
        ({"type": "overlay", "form": ["email"], "cta": {"label": "Send"}}, []),
        (
            {"type": "overlay", "title": "A", "secondary_cta": {}},
            ["secondary_cta.label", "secondary_cta.url"],
        ),
        ({"type": "replace_text", "target": "@headline"}, ["text"]),
        ({"type": "replace_text", "text": "A"}, ["target"]),
        ({"type": "replace_text", "target": "text:Book a demo", "text": "A"}, ["target"]),
        ({"type": "replace_html"}, ["target", "html"]),
        ({"type": "insert_html"}, ["target", "html"]),
        ({"type": "set_attribute"}, ["target", "name", "value"]),
        ({"type": "swap_image"}, ["target", "src"]),
        ({"type": "hide"}, ["target"]),
        ({"type": "show"}, ["target"]),
        ({"type": "set_style"}, ["target", "styles"]),
        ({"type": "highlight"}, ["target"]),
        ({"type": "scroll_to"}, ["target"]),
        ({"type": "rewrite_link"}, ["target", "url"]),
        ({"type": "redirect"}, ["url"]),
        ({"type": "recommend"}, ["target"]),
        ({"type": "personalize", "target": "@hero", "by": "industry"}, ["texts"]),
        ({"type": "personalize", "target": "@hero", "by": "industry", "write": {}}, []),
        ({"type": "personalize", "texts": {"a": "b"}}, ["target", "by"]),
        ({"type": "form"}, ["target", "fields"]),
        ({"type": "open_chat"}, []),
        ({"type": "qualify_lead"}, []),
        ({"type": "email"}, ["subject", "body"]),
        ({"type": "sms"}, ["body"]),
        ({"type": "webhook"}, ["url"]),
        ({"type": "notify_team"}, ["message"]),
        ({"type": "wait", "until": {"type": "click"}}, ["until.target"]),
        ({"type": "branch", "if": {}}, ["then"]),
        ({"type": "branch", "if": {}, "then": [HIDE], "else": []}, []),
        ({"type": "branch", "if": {}, "then": [], "else": [{"type": "hide"}]}, ["else[0].target"]),
        ({"type": "experiment"}, ["variants"]),
        ({"type": "experiment", "write": {"count": 3}}, []),
        ({"type": "experiment", "variants": [{"steps": [HIDE]}]}, ["variants"]),
        ({"type": "experiment", "variants": [{"control": True}, {}]}, ["variants[1].steps"]),
        (
            {"type": "experiment", "variants": [{"control": True}, {"steps": [{"type": "hide"}]}]},
            ["variants[1].steps[0].target"],
        ),
    ],
    ids=str,
)
def test_open_part_of_a_step_is_asked_for(step: Json, paths: list[str]) -> None:
    assert open_paths(HIDE, step) == [f"steps[1].{path}" for path in paths]


@pytest.mark.parametrize(
    ("trigger", "paths"),
    [
        ({"type": "click"}, ["triggers[0].target"]),
        ({"type": "form_submit"}, []),
        ({"type": "form_submit", "target": "text:the demo form"}, ["triggers[0].target"]),
        ({"all": [{"type": "exit_intent"}, {"type": "hover"}]}, ["triggers[0].all[1].target"]),
    ],
    ids=str,
)
def test_open_element_of_a_trigger_is_asked_for(trigger: Json, paths: list[str]) -> None:
    assert open_paths(HIDE, triggers=[trigger]) == paths


def test_question_names_what_it_is_about() -> None:
    document = {
        "steps": [
            {"type": "hide", "target": "text: Book a demo"},
            {"type": "overlay", "title": "A", "cta": {"label": "Go"}},
        ]
    }
    assert [need.question for need in needs(parse_document(document))] == [
        "Which element is “Book a demo”?",
        "Where should “Go” lead?",
    ]
