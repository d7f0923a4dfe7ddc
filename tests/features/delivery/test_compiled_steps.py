"""A document's steps as the browser gets them."""

import gzip
import json
from datetime import UTC, datetime
from typing import Any

from trackflow.engine.dom import fingerprints, parse_page
from trackflow.features.delivery import compile_workflow
from trackflow.features.elements import Element, ElementMap
from trackflow.features.workflows import PublishedWorkflow
from trackflow.platform.storage import new_id

TEXT = {"type": "replace_text", "target": "h1", "text": "Hello"}

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def compiled(document: dict[str, Any], **elements: str) -> dict[str, Any]:
    workflow = PublishedWorkflow(id="wf_x", version=1, document=document)
    known = (
        Element(role=f"@{role}", path="", selector=selector, origin="person", updated_at=NOW)
        for role, selector in elements.items()
    )
    return compile_workflow(workflow, ElementMap(tuple(known)))


def branch(name: str, condition: dict[str, Any], **ways: list[dict[str, Any]]) -> dict[str, Any]:
    return {"id": name, "type": "branch", "if": condition, **ways}


def ways(steps: list[dict[str, Any]], holds: dict[str, bool]) -> list[str]:
    """The ids of the steps that are done, where each branch holds or not."""
    done: list[str] = []
    at = 0
    while at < len(steps):
        step = steps[at]
        if step["type"] == "branch":
            at += 1 if holds[step["id"]] else step["else"]
        elif step["type"] == "skip":
            at += step["steps"]
        else:
            done.append(step["id"])
            at += 1
    return done


def page_with_twenty_buttons() -> str:
    names = "amber birch cedar delta ember fjord grove harbor iris jade".split()
    items = (
        f"<li><h3>Plan {a} {b}</h3><p>For {b} teams of {a}.</p>"
        f"<a href='/plans/{a}-{b}'>Choose {a} {b}</a></li>"
        for a, b in zip(names * 2, names[1:] + names[:1] + names[2:] + names[:2], strict=True)
    )
    return f"<main><h1>Plans</h1><ul>{''.join(items)}</ul></main>"


def test_twenty_workflows_with_fingerprints_stay_under_three_kilobytes() -> None:
    page = parse_page(page_with_twenty_buttons())
    prints = fingerprints(page, {str(at): node for at, node in enumerate(page.css("a"))})
    assert None not in prints.values()
    assert len(prints) == 20
    known = ElementMap(
        tuple(
            Element(
                role=f"text:{at}",
                path="/",
                selector="a",
                fingerprint=fingerprint,
                origin="read",
                updated_at=NOW,
            )
            for at, fingerprint in prints.items()
        )
    )
    workflows = [
        compile_workflow(
            PublishedWorkflow(
                id=new_id("wf"),
                version=1,
                document={
                    "pages": ["/"],
                    "audience": {"device": "mobile"},
                    "goal": {"event": "signup"},
                    "steps": [{**TEXT, "id": f"s{at}", "target": f"text:{at}"}],
                },
            ),
            known,
        )
        for at in range(20)
    ]
    assert all(
        workflow["steps"][0]["target"] == [prints[str(at)]] for at, workflow in enumerate(workflows)
    )
    text = json.dumps(workflows, separators=(",", ":"), ensure_ascii=False)
    assert len(gzip.compress(text.encode(), 9)) <= 3_000


def test_nested_branches_become_one_list_that_goes_the_same_ways() -> None:
    inner = branch(
        "inner", {"visits": 1}, then=[{**TEXT, "id": "a"}], **{"else": [{**TEXT, "id": "b"}]}
    )
    outer = branch("outer", {"device": "mobile"}, then=[inner, {**TEXT, "id": "c"}])
    steps = compiled({"steps": [outer, {**TEXT, "id": "d"}]})["steps"]
    assert ways(steps, {"outer": True, "inner": True}) == ["a", "c", "d"]
    assert ways(steps, {"outer": True, "inner": False}) == ["b", "c", "d"]
    assert ways(steps, {"outer": False}) == ["d"]


def test_only_a_branch_on_the_outcome_waits_for_one() -> None:
    asks = branch("asks", {"$or": [{"outcome": "clicked"}, {"device": "mobile"}]}, then=[TEXT])
    plain = branch("plain", {"device": "mobile"}, then=[TEXT])
    steps = compiled({"steps": [asks, plain]})["steps"]
    assert [step.get("asks_outcome") for step in steps if step["type"] == "branch"] == [True, None]


def test_conditions_inside_are_guarded_against_what_is_not_known() -> None:
    until = {"type": "custom_event", "event": "filter", "where": {"results": {"$lt": 3}}}
    steps = compiled(
        {
            "triggers": [{"all": [until]}],
            "steps": [
                branch("b", {"visits": {"$lt": 5}}, then=[TEXT]),
                {"type": "wait", "until": until},
            ],
        }
    )
    assert steps["steps"][0]["if"] == {"visits": {"$lt": 5, "$exists": True}}
    assert steps["steps"][2]["until"]["where"] == {"results": {"$lt": 3, "$exists": True}}
    assert steps["triggers"][0]["all"][0]["where"] == {"results": {"$lt": 3, "$exists": True}}


def test_an_overlay_inside_a_branch_brings_the_frequency_of_overlays() -> None:
    overlay = {"id": "o", "type": "overlay", "title": "Hello"}
    made = compiled({"steps": [branch("b", {"device": "mobile"}, then=[overlay])]})
    assert made["frequency"] == {"limit": 1, "stop_after": ["converted"]}
    assert made["steps"][1]["style"] == "modal"


def test_a_delayed_redirect_is_a_wait_and_a_redirect() -> None:
    redirect = {"id": "r", "type": "redirect", "url": "/x", "delay_seconds": 5}
    steps = compiled({"steps": [redirect]})["steps"]
    assert [(step["type"], step.get("seconds")) for step in steps] == [
        ("wait", 5),
        ("redirect", None),
    ]
    assert steps[1] == {"id": "r", "type": "redirect", "url": "/x"}


def test_a_role_becomes_the_selector_that_the_site_knows() -> None:
    made = compiled(
        {
            "triggers": [{"type": "click", "target": "@primary_cta"}],
            "steps": [branch("b", {}, then=[{**TEXT, "target": "@headline"}])],
        },
        headline="main h1",
        primary_cta=".go",
    )
    assert made["triggers"][0]["target"] == ".go"
    assert made["steps"][1]["target"] == "main h1"
