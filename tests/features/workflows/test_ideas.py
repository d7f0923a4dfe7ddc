"""Ideas for a goal and suggestions for a workflow, over the API and with a site's own numbers."""

import asyncio
import json
from typing import Any

import httpx

from harness import Home
from trackflow.engine.ideas import SiteFacts
from trackflow.features.events import Journal, open_store
from trackflow.features.workflows import site_facts

MODAL: dict[str, Any] = {"steps": [{"type": "overlay", "style": "modal", "title": "Hello again"}]}
NOON = 1_764_072_000_000
AGENT = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/142.0.0.0 Safari/537.36"
)
PATHS = ("/", "/pricing", "/blog/one", "/blog/two")


def visit(home: Home, visitors: int) -> None:
    """So many visitors, each with a page view, and a booking of every tenth."""

    async def run() -> None:
        async with Journal(home.settings.data) as journal:
            for number in range(visitors):
                body = json.dumps({"batch": _messages(number)}).encode()
                await journal.append(home.site.id, NOON + number, AGENT, body)

    asyncio.run(run())


def _messages(number: int) -> list[dict[str, Any]]:
    url = f"https://shop.example{PATHS[number % len(PATHS)]}"
    who: dict[str, Any] = {
        "anonymousId": f"a{number}",
        "context": {"page": {"url": url}, "sessionId": f"s{number}"},
    }
    page: dict[str, Any] = {"type": "page", "properties": {"url": url}, **who}
    booking: dict[str, Any] = {"type": "track", "event": "booking", **who}
    return [page, *([booking] if number % 10 == 0 else [])]


def facts(home: Home) -> SiteFacts:
    async def ask(services: Any, access: Any) -> SiteFacts:
        async with open_store(home.settings.data) as store:
            return await site_facts(access, home.site.id, services.sites, services.elements, store)

    return home.do(ask)


def create(owner: httpx.Client, document: dict[str, Any]) -> str:
    answer = owner.post("/api/v1/sites/my-shop/workflows", json={"document": document})
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


def test_a_goal_is_answered_with_ranked_ideas_and_nothing_is_saved(owner: httpx.Client) -> None:
    found = owner.post("/api/v1/ideas", json={"goal": "más reservas"}).json()
    assert (found["event"], found["language"], found["question"]) == ("booking", "es", None)
    assert 3 <= len(found["ideas"]) <= 5
    assert all(idea["reason"] and idea["expected"]["basis"] for idea in found["ideas"])
    assert owner.get("/api/v1/sites/my-shop/workflows").json() == []


def test_a_goal_that_is_none_is_answered_with_a_question(owner: httpx.Client) -> None:
    found = owner.post("/api/v1/ideas", json={"goal": "make it nicer"}).json()
    assert found["question"]
    assert found["ideas"] == []


def test_an_idea_can_be_saved_as_it_is(owner: httpx.Client) -> None:
    for idea in owner.post("/api/v1/ideas", json={"goal": "more bookings"}).json()["ideas"]:
        create(owner, idea["document"])


def test_each_suggestion_comes_with_its_patch_and_the_document_after_it(
    owner: httpx.Client,
) -> None:
    workflow = create(owner, MODAL)
    found = owner.get(f"/api/v1/workflows/{workflow}/suggestions").json()
    goal = next(each for each in found if each["kind"] == "add_goal")
    assert goal["patch"] == [{"op": "add", "path": "/goal", "value": {"event": "cta_click"}}]
    assert goal["document"]["goal"] == {"event": "cta_click"}


def test_a_suggestion_that_is_taken_is_a_new_version_and_gone(owner: httpx.Client) -> None:
    workflow = create(owner, MODAL)
    address = f"/api/v1/workflows/{workflow}/suggestions"
    saved = owner.post(address, json={"suggestion": "add_holdout"})
    assert saved.status_code == 200, saved.text
    assert (saved.json()["head"], saved.json()["document"]["holdout"]) == (2, 0.1)
    again = owner.post(address, json={"suggestion": "add_holdout"})
    assert (again.status_code, again.json()["code"]) == (404, "suggestion_not_found")


def test_facts_are_read_from_the_sites_own_events(home: Home) -> None:
    visit(home, 200)
    found = facts(home)
    assert (found.visitors, found.events["booking"]) == (200, 20)
    assert found.pages == {"home": ("/",), "pricing": ("/pricing",), "blog": ("/blog/*",)}
    assert found.devices == {"desktop": 1.0}


def test_of_a_new_site_nothing_is_concluded(home: Home) -> None:
    visit(home, 20)
    assert facts(home) == SiteFacts()
