"""Edits, personalized texts, experiments and data steps as the browser gets them."""

import gzip
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from trackflow.engine.assignment import bucket_ranges
from trackflow.engine.dom import fingerprints, parse_page
from trackflow.features.delivery import compile_workflow
from trackflow.features.delivery.asked import asked_attributes, build_name, counts
from trackflow.features.delivery.service import group_shares
from trackflow.features.elements import Element, ElementMap
from trackflow.features.workflows import PublishedWorkflow

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def compiled(document: dict[str, Any], name: str = "wf_x") -> dict[str, Any]:
    workflow = PublishedWorkflow(id=name, version=1, document=document)
    return compile_workflow(workflow, ElementMap(()), now=NOW)


def first(step: dict[str, Any]) -> dict[str, Any]:
    return compiled({"steps": [{"id": "s1", **step}]})["steps"][0]


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ({"type": "replace_text", "text": "Hi"}, {"text": "Hi"}),
        ({"type": "set_attribute", "name": "alt", "value": "A"}, {"attributes": {"alt": "A"}}),
        (
            {"type": "swap_image", "src": "/a.png"},
            {"attributes": {"src": "/a.png", "srcset": None}},
        ),
        ({"type": "rewrite_link", "url": "/x"}, {"attributes": {"href": "/x"}}),
    ],
)
def test_changes_of_elements_become_one_kind(step: dict[str, Any], said: dict[str, Any]) -> None:
    assert first({"target": "h1", **step}) == {"id": "s1", "type": "edit", "target": "h1", **said}


def test_styles_become_a_sheet_about_marked_elements() -> None:
    made = first({"type": "set_style", "target": "h1", "styles": {"color": "red", "opacity": 0.5}})
    (mark,) = made["attributes"]
    assert made["css"] == f"[{mark}]:not(#t#t){{color:red!important;opacity:0.5!important}}"


def test_markup_is_made_safe_on_the_way() -> None:
    html = "<b onclick=x>Hi</b><script>y</script>"
    made = first({"type": "insert_html", "target": "h1", "html": html, "position": "before"})
    assert (made["html"], made["at"]) == ([["b", {}, "Hi"]], "before")


def test_a_personalized_text_is_the_first_that_fits() -> None:
    texts = {"<50": "Small", "50-500": "Medium", ">500": "Large"}
    step = {"id": "s1", "type": "personalize", "target": "h1", "by": "company_size", "texts": texts}
    steps = compiled({"steps": [step, {"id": "s2", "type": "track", "event": "done"}]})["steps"]
    assert [each["type"] for each in steps] == ["branch", "edit", "skip"] * 3 + ["track"]
    assert steps[3]["if"] == {"company_size": {"$gte": 50.0, "$lte": 500.0, "$exists": True}}
    assert [at + steps[at]["steps"] for at in (2, 5, 8)] == [9, 9, 9]


def test_an_experiment_sends_each_arm_its_own_way_and_back() -> None:
    variants = [
        {"id": "v1", "control": True, "weight": 0.5},
        {
            "id": "v2",
            "weight": 0.5,
            "steps": [{"type": "hide", "target": ".a"}, {"type": "hide", "target": ".b"}],
        },
    ]
    step = {"id": "s1", "type": "experiment", "variants": variants, "traffic": 0.8}
    steps = compiled({"steps": [step, {"id": "s2", "type": "track", "event": "done"}]})["steps"]
    experiment = steps[0]
    assert experiment["id"] == "wf_x/s1"
    assert experiment["arms"][0] == {
        "id": "v1",
        "control": True,
        "at": 1,
        "range": bucket_ranges(2, 0.8)[0],
        "even": bucket_ranges(2, 0.8)[0],
    }
    assert experiment["arms"][1]["at"] == 3
    # The control changes nothing, and is exposed where the other arm's change would be.
    assert steps[1] == {"id": "v1", "type": "edit", "target": ".a"}
    assert 2 + steps[2]["steps"] == experiment["end"] == 6
    assert 5 + steps[5]["steps"] == 6


def test_experiments_of_a_group_share_the_visitors() -> None:
    def one(name: str) -> PublishedWorkflow:
        step: dict[str, Any] = {"id": "s1", "type": "experiment", "group": "home", "variants": []}
        return PublishedWorkflow(id=name, version=1, document={"steps": [step]})

    assert group_shares([one("wf_a"), one("wf_b")]) == {"wf_a/s1": (0, 0.5), "wf_b/s1": (0.5, 1)}


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ({"steps": [{"type": "hide", "target": "text:Go"}]}, "core-marks"),
        ({"triggers": [{"all": [{"type": "click", "target": "text:Go"}]}]}, "core-marks"),
        ({"steps": [{"type": "scroll_to", "target": "text:Go"}]}, "core-steps-marks"),
        (
            {"steps": [{"type": "wait", "until": {"type": "click", "target": "text:Go"}}]},
            "core-steps-marks",
        ),
    ],
)
def test_a_fingerprint_anywhere_asks_for_a_core_that_reads_it(
    place: dict[str, Any], name: str
) -> None:
    page = parse_page("<main><h1>Hi</h1><a href='/go'>Go</a></main>")
    print_of_link = fingerprints(page, {"text:Go": page.css("a")[0]})["text:Go"]
    element = Element(
        role="text:Go",
        path="/",
        selector="a",
        fingerprint=print_of_link,
        origin="read",
        updated_at=NOW,
    )
    document = {"pages": ["/"], "steps": [{"type": "hide", "target": "h1"}], **place}
    workflow = PublishedWorkflow(id="wf", version=1, document=document)
    for known, wanted in ((ElementMap((element,)), name), (ElementMap(()), name[:-6])):
        assert build_name([compile_workflow(workflow, known)], ()) == wanted
    plain = compile_workflow(workflow, ElementMap((element,)).without_fingerprints())
    assert build_name([plain], ()) == name[:-6]


def test_the_smallest_core_that_can_is_chosen() -> None:
    def chosen(**document: Any) -> str:
        document = {"steps": [{"type": "hide", "target": "h1"}], **document}
        return build_name([compiled(document)], asked_attributes(document))

    overlay = [{"type": "overlay", "title": "Hi"}]
    assert chosen() == "core"
    assert chosen(audience={"path": "/", "plan": "team", "traits.x": 1}) == "core"
    assert chosen(steps=overlay) == "core-steps"
    assert chosen(audience={"device": "mobile"}) == "core-known"
    assert chosen(triggers=[{"type": "page_views", "count": 3}]) == "core-known"
    assert chosen(steps=overlay, audience={"did.purchase": 0}) == "core-full"


def test_what_has_to_be_counted_is_named() -> None:
    asked = {"did.purchase.30d", "did.page_view(/blog/*).7d", "customer", "device"}
    assert counts(asked) == {
        "did.purchase": {"event": "purchase"},
        "did.purchase.30d": {"event": "purchase", "days": 30},
        "did.page_view(/blog/*).7d": {
            "event": "page_view",
            "pages": "^(?:/blog/.*)$",
            "days": 7,
        },
    }


KINDS: list[dict[str, Any]] = [
    {
        "audience": {"device": "mobile", "channel": {"$in": ["paid_search", "paid_social"]}},
        "triggers": [{"type": "time_on_page", "seconds": 30}],
        "steps": [
            {
                "id": "s1",
                "type": "overlay",
                "style": "modal",
                "title": "Take 20 % off your first order",
                "body": "Free delivery on everything, until Sunday night.",
                "cta": {"label": "Claim my discount", "url": "/signup?code=SAVE20"},
                "coupon": "SAVE20",
            }
        ],
        "goal": {"event": "signup"},
    },
    {
        "pages": ["/pricing"],
        "audience": {"visits": {"$gte": 2}, "customer": False},
        "steps": [
            {
                "id": "s1",
                "type": "replace_text",
                "target": "main h1",
                "text": "Good to see you again",
            }
        ],
        "goal": {"event": "trial_start"},
    },
    {
        "pages": ["/", "/products/*"],
        "triggers": [{"type": "exit_intent"}],
        "steps": [
            {
                "id": "s1",
                "type": "overlay",
                "style": "banner",
                "title": "Not sure which one? We help you choose.",
                "cta": {"label": "Ask us", "url": "/contact"},
            }
        ],
    },
    {
        "audience": {"industry": "fintech", "company_size": {"$gte": 1000}},
        "steps": [
            {"id": "s1", "type": "hide", "target": ".offer-small"},
            {"id": "s2", "type": "rewrite_link", "target": ".hero .button", "url": "/contact"},
        ],
    },
]


def test_a_config_of_twenty_workflows_is_at_most_three_kilobytes() -> None:
    names = [f"wf_{(31**13 + index * 7_919_543_217_651) % 31**14:x}" for index in range(20)]
    assert len(set(names)) == 20
    made = [compiled(KINDS[index % len(KINDS)], name) for index, name in enumerate(names)]
    config = json.dumps({"v": 1, "workflows": made}, separators=(",", ":")).encode()
    assert len(gzip.compress(config, 9)) <= 3_000
