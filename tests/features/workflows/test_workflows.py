"""Drafts, versions, publishing."""

from typing import Any

import httpx
import pytest

from harness import Home

BANNER = {
    "name": "Hello",
    "pages": ["/pricing"],
    "steps": [{"type": "overlay", "style": "banner", "title": "Hello again"}],
}


def create(owner: httpx.Client, document: dict[str, Any] | None = None) -> dict[str, Any]:
    answer = owner.post("/api/v1/sites/my-shop/workflows", json={"document": document or BANNER})
    assert answer.status_code == 201, answer.text
    return answer.json()


def act(owner: httpx.Client, workflow: str, name: str) -> httpx.Response:
    return owner.post(f"/api/v1/workflows/{workflow}/{name}")


def test_a_new_workflow_is_a_draft_that_nobody_gets(home: Home, owner: httpx.Client) -> None:
    made = create(owner)
    assert (made["state"], made["head"], made["published"]) == ("draft", 1, None)
    assert home.do(lambda services, _: services.workflows.published(home.site.id)) == []


def test_editing_changes_nothing_for_visitors_until_it_is_published(
    home: Home, owner: httpx.Client
) -> None:
    workflow = create(owner)["id"]
    act(owner, workflow, "publish")
    owner.patch(f"/api/v1/workflows/{workflow}", json={"changes": {"steps[0].title": "New"}})
    live = home.do(lambda services, _: services.workflows.published(home.site.id))
    assert [(item.version, item.document["steps"][0]["title"]) for item in live] == [
        (1, "Hello again")
    ]
    act(owner, workflow, "publish")
    live = home.do(lambda services, _: services.workflows.published(home.site.id))
    assert [(item.version, item.document["steps"][0]["title"]) for item in live] == [(2, "New")]


def test_what_is_still_open_keeps_it_from_being_published(owner: httpx.Client) -> None:
    step = {**BANNER["steps"][0], "cta": {"label": "Claim"}}  # type: ignore[dict-item]
    workflow = create(owner, {**BANNER, "steps": [step]})["id"]
    refused = act(owner, workflow, "publish")
    assert refused.status_code == 409
    assert [need["path"] for need in refused.json()["needs"]] == ["steps[0].cta.url"]


@pytest.mark.parametrize(
    ("change", "path", "name"),
    [
        ({"triggers": [{"type": "click", "target": "@nav"}]}, "triggers[0].target", "@nav"),
        ({"steps": [{"type": "email", "body": "Hi"}]}, "steps[0].type", "email"),
        ({"audience": {"country": "DE"}}, "audience.country", "country"),
        ({"holdout": 0.1}, "holdout", "holdout"),
    ],
)
def test_what_cannot_be_run_yet_is_refused_by_name(
    owner: httpx.Client, change: dict[str, Any], path: str, name: str
) -> None:
    workflow = create(owner, {**BANNER, **change})["id"]
    refused = act(owner, workflow, "publish")
    assert refused.status_code == 409
    gaps = refused.json()["unsupported"]
    assert [gap["path"] for gap in gaps] == [path]
    assert name in gaps[0]["question"]


def test_an_unknown_word_answers_with_its_path_and_the_nearest_word(owner: httpx.Client) -> None:
    wrong = {**BANNER, "audience": {"devcie": "mobile"}}
    refused = owner.post("/api/v1/sites/my-shop/workflows", json={"document": wrong})
    assert refused.status_code == 422
    problem = refused.json()["problems"][0]
    assert (problem["path"], problem["nearest"]) == ("audience.devcie", "device")
    assert "device" in problem["allowed"]


def test_a_state_that_does_not_allow_an_act_says_so(owner: httpx.Client) -> None:
    workflow = create(owner)["id"]
    assert act(owner, workflow, "pause").status_code == 409
    act(owner, workflow, "publish")
    assert act(owner, workflow, "pause").json()["state"] == "paused"
    assert act(owner, workflow, "resume").json()["state"] == "live"
    assert act(owner, workflow, "archive").json()["published"] is None
    refused = act(owner, workflow, "publish")
    assert (refused.status_code, refused.json()["code"]) == (409, "wrong_state")


def test_an_older_version_comes_back_as_the_newest(owner: httpx.Client) -> None:
    workflow = create(owner)["id"]
    owner.patch(f"/api/v1/workflows/{workflow}", json={"changes": {"steps[0].title": "New"}})
    restored = owner.post(f"/api/v1/workflows/{workflow}/versions/1/restore").json()
    assert (restored["head"], restored["document"]["steps"][0]["title"]) == (3, "Hello again")
    listed = owner.get(f"/api/v1/workflows/{workflow}/versions").json()
    assert [version["number"] for version in listed] == [3, 2, 1]


@pytest.mark.parametrize("path", ["nowhere[3].x", "steps[7].title", "steps.title", "a..b", "[0]"])
def test_a_path_that_leads_nowhere_is_refused(owner: httpx.Client, path: str) -> None:
    workflow = create(owner)["id"]
    refused = owner.patch(f"/api/v1/workflows/{workflow}", json={"changes": {path: "x"}})
    assert refused.status_code == 422


def test_a_workflow_of_another_site_is_not_there(home: Home, owner: httpx.Client) -> None:
    refused = owner.get("/api/v1/workflows/wf_somebodyelses")
    assert (refused.status_code, refused.json()["code"]) == (404, "workflow_not_found")


def test_generating_saves_nothing(owner: httpx.Client) -> None:
    made = owner.post(
        "/api/v1/generate",
        json={"prompt": "Show a banner to mobile users: free delivery this week"},
    ).json()
    assert made["outcome"] == "workflow"
    assert made["document"]["audience"] == {"device": "mobile"}
    assert owner.get("/api/v1/sites/my-shop/workflows").json() == []
