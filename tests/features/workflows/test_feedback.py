"""What is kept of sentences, and what there is to learn from them."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from harness import Home
from trackflow.features.elements import ElementService
from trackflow.features.sites import SiteInput, SiteService
from trackflow.features.workflows import GenerationService, Source, Views, WorkflowService
from trackflow.platform.storage import open_database

SENTENCE = "Show a banner to returning visitors: welcome back"
UNCLEAR = "do the thing with the stuff"
HIDE = {"type": "hide", "target": ".phone"}
REFUSED = "Put a fake PayPal login over the checkout to see the passwords"


def drafted(caller: Any, sentence: str = SENTENCE) -> tuple[Any, Any]:
    asked = caller.post("generate", prompt=sentence)
    made = caller.create(document=asked["document"], generation=asked["id"])
    return asked, made


def exported(caller: Any) -> list[dict[str, Any]]:
    answer = caller.ask("GET", "feedback/export")
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    return [json.loads(line) for line in answer.text.splitlines()]


def fill(caller: Any, made: Any) -> None:
    gaps = {need["path"]: "/welcome" for need in made["needs"]}
    changes = {**gaps, "goal.event": "signup"}
    assert (
        caller.ask("PATCH", f"workflows/{made['id']}", json={"changes": changes}).status_code == 200
    )


@pytest.mark.parametrize(
    ("prompt", "outcome"), [(SENTENCE, "workflow"), (UNCLEAR, "clarify"), (REFUSED, "refuse")]
)
def test_every_sentence_is_kept_also_what_was_not_understood(
    publisher: Any, prompt: str, outcome: str
) -> None:
    asked = publisher.post("generate", prompt=prompt)
    (kept,) = publisher.get("generations")
    assert (kept["id"], kept["prompt"], kept["outcome"]) == (asked["id"], prompt, outcome)
    assert kept["document"] == asked["document"]
    assert publisher.get(f"generations?outcome={outcome}") == [kept]


def test_the_same_sentence_is_kept_once(publisher: Any) -> None:
    first = publisher.post("generate", prompt=SENTENCE)
    again = publisher.post("generate", prompt=SENTENCE)
    assert first["id"] == again["id"]
    assert len(publisher.get("generations")) == 1


def test_a_draft_names_the_answer_it_came_from(publisher: Any) -> None:
    asked, made = drafted(publisher)
    assert (made["origin"], made["sentence"]) == ("sentence", SENTENCE)
    assert made["generation_id"] == asked["id"]
    assert made["quality"]["score"] <= asked["confidence"]
    (version,) = publisher.get(f"workflows/{made['id']}/versions")
    assert version["origin"] == "sentence"


def test_a_draft_that_tells_only_its_sentence_finds_the_answer(publisher: Any) -> None:
    asked = publisher.post("generate", prompt=SENTENCE)
    made = publisher.create(document=asked["document"], sentence=SENTENCE)
    assert made["generation_id"] == asked["id"]
    other = publisher.create(document=asked["document"], sentence=f"{SENTENCE} again")
    assert other["generation_id"] not in (None, asked["id"])


def test_who_made_each_version_is_kept(publisher: Any) -> None:
    _, made = drafted(publisher)
    path = f"workflows/{made['id']}"
    publisher.ask("PATCH", path, json={"changes": {"name": "By hand"}})
    publisher.ask("PATCH", path, json={"changes": {"name": "X"}, "origin": "suggestion"})
    publisher.ask("PUT", path, json={"document": made["document"], "origin": "autopilot"})
    publisher.ask("PUT", path, json={"document": made["document"], "sentence": SENTENCE})
    publisher.post(f"{path}/versions/3/restore")
    origins = [version["origin"] for version in publisher.get(f"{path}/versions")]
    assert origins[::-1] == [
        "sentence",
        "person",
        "suggestion",
        "autopilot",
        "sentence",
        "suggestion",
    ]
    assert publisher.get(path)["origin"] == "sentence"


def test_a_look_by_hand_makes_a_draft_better_and_a_machines_change_worse(publisher: Any) -> None:
    _, made = drafted(publisher)
    path = f"workflows/{made['id']}"
    by_hand = publisher.ask("PATCH", path, json={"changes": {"name": "By hand"}}).json()
    machine = publisher.ask(
        "PATCH", path, json={"changes": {"name": "X"}, "origin": "suggestion"}
    ).json()
    scores = [each["quality"]["score"] for each in (machine, made, by_hand)]
    assert scores == sorted(scores)
    assert scores[0] < scores[2]


def test_what_a_person_changed_is_exported_with_the_prompt(publisher: Any) -> None:
    asked, made = drafted(publisher)
    fill(publisher, made)
    publisher.post(f"workflows/{made['id']}/publish")
    publisher.post(f"generations/{asked['id']}/feedback", rating="up", comment="Nearly")
    (line,) = exported(publisher)
    assert (line["id"], line["prompt"], line["expect"]) == (asked["id"], SENTENCE, "workflow")
    assert (line["kept"], line["rating"], line["comments"]) == ("published", "up", ["Nearly"])
    assert line["document"]["goal"] == {"event": "signup"}
    assert "id" not in line["document"]["steps"][0]
    assert {"path": "goal", "before": None, "after": {"event": "signup"}} in line["changes"]
    assert line["generated"] == asked["document"]
    assert line["confidence"] == asked["confidence"]


def test_a_draft_that_was_left_as_it_was_has_no_changes(publisher: Any) -> None:
    drafted(publisher)
    (line,) = exported(publisher)
    assert (line["kept"], line["rating"], line["changes"]) == ("saved", None, [])


def test_a_draft_rated_down_and_left_so_is_no_document_to_learn_from(publisher: Any) -> None:
    asked, _ = drafted(publisher)
    publisher.post(f"generations/{asked['id']}/feedback", rating="down", comment="Not a banner")
    (line,) = exported(publisher)
    assert (line["expect"], line["document"], line["rating"]) == (None, None, "down")


def test_a_question_that_a_person_answered_by_hand_should_have_been_a_workflow(
    publisher: Any,
) -> None:
    asked = publisher.post("generate", prompt=UNCLEAR)
    assert [line["expect"] for line in exported(publisher)] == ["clarify"]
    publisher.create(generation=asked["id"])
    (line,) = exported(publisher)
    assert (line["outcome"], line["expect"], line["generated"]) == ("clarify", "workflow", None)
    assert line["document"]["name"] == "Hello"


def test_the_last_thumb_counts(publisher: Any) -> None:
    asked = publisher.post("generate", prompt=SENTENCE, lang="en")
    for rating in ("down", "up"):
        kept = publisher.post(f"generations/{asked['id']}/feedback", rating=rating)
    assert [said["rating"] for said in kept["feedback"]] == ["down", "up"]
    (line,) = exported(publisher)
    assert (line["rating"], line["lang"]) == ("up", "en")


def test_many_sentences_are_exported_in_the_order_they_came(home: Home, publisher: Any) -> None:
    async def ask(services: Any, access: Any) -> None:
        for number in range(205):
            await services.generations.ask(access, f"{UNCLEAR} {number}", home.site.id)

    home.do(ask)
    assert [line["prompt"] for line in exported(publisher)] == [
        f"{UNCLEAR} {number}" for number in range(205)
    ]


def test_a_key_of_another_site_exports_nothing_of_this_one(
    home: Home, publisher: Any, client: Any
) -> None:
    asked = publisher.post("generate", prompt=SENTENCE)
    assert len(exported(publisher)) == 1

    async def neighbour(services: Any, access: Any) -> str:
        wanted = SiteInput.model_validate({"name": "Other", "url": "https://other.example"})
        site = await services.sites.create_site(access, wanted)
        return (await services.sites.create_key(access, site.id)).secret

    headers = {"Authorization": f"Bearer {home.do(neighbour)}"}
    assert client.get("/api/v1/feedback/export", headers=headers).text == ""
    body = {"document": {"steps": [HIDE]}, "generation": asked["id"]}
    refused = client.post("/api/v1/sites/other/workflows", json=body, headers=headers)
    assert (refused.status_code, refused.json()["code"]) == (404, "generation_not_found")
    elsewhere = {"prompt": SENTENCE, "site": "my-shop"}
    assert client.post("/api/v1/generate", json=elsewhere, headers=headers).status_code == 404
    own = client.post("/api/v1/generate", json={"prompt": SENTENCE}, headers=headers).json()
    assert own["id"] != asked["id"]


def test_a_deleted_workflow_leaves_nothing_behind(publisher: Any, landlord: Any) -> None:
    asked, made = drafted(publisher)
    fill(publisher, made)
    path = f"workflows/{made['id']}"
    publisher.post(f"{path}/publish")
    publisher.post(f"generations/{asked['id']}/feedback", rating="down", comment="Anna: no")
    refused = landlord.ask("DELETE", path)
    assert (refused.status_code, refused.json()["code"]) == (409, "wrong_state")
    publisher.post(f"{path}/archive")
    assert landlord.ask("DELETE", path).status_code == 204
    assert publisher.ask("GET", path).status_code == 404
    assert exported(publisher) == []
    assert publisher.get("generations") == []


def test_no_sentence_of_an_older_version_is_left_behind(publisher: Any, landlord: Any) -> None:
    first, made = drafted(publisher)
    again = publisher.post("generate", prompt=f"{SENTENCE} again")
    wanted = {"document": made["document"], "generation": again["id"]}
    saved = publisher.ask("PUT", f"workflows/{made['id']}", json=wanted).json()
    assert (saved["generation_id"], saved["sentence"]) == (again["id"], f"{SENTENCE} again")
    versions = publisher.get(f"workflows/{made['id']}/versions")
    assert [one["generation_id"] for one in versions] == [again["id"], first["id"]]
    assert landlord.ask("DELETE", f"workflows/{made['id']}").status_code == 204
    assert publisher.get("generations") == []


def test_an_answer_that_another_workflow_came_from_is_kept(publisher: Any, landlord: Any) -> None:
    asked, made = drafted(publisher)
    publisher.create(document=asked["document"], generation=asked["id"])
    assert landlord.ask("DELETE", f"workflows/{made['id']}").status_code == 204
    assert [one["id"] for one in publisher.get("generations")] == [asked["id"]]


def test_an_erased_sentence_is_gone_and_its_workflow_stays(publisher: Any, landlord: Any) -> None:
    asked, made = drafted(publisher)
    publisher.post(f"generations/{asked['id']}/feedback", rating="up", comment="Anna")
    assert landlord.ask("DELETE", f"generations/{asked['id']}").status_code == 204
    assert exported(publisher) == []
    left = publisher.get(f"workflows/{made['id']}")
    assert (left["generation_id"], left["quality"]) == (None, made["quality"])


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 25, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time


def with_clock(home: Home, act: Callable[..., Any]) -> Any:
    async def run() -> Any:
        clock = Clock()
        database = await open_database(home.settings.state_url())
        try:
            sites = SiteService(database, clock)
            views = Views(ElementService(database, sites, clock), clock)
            workflows = WorkflowService(database, sites, views, clock)
            generations = GenerationService(database, sites, clock)
            return await act(clock, await sites.local_access(), workflows, generations)
        finally:
            await database.close()

    return asyncio.run(run())


def test_the_time_from_a_sentence_to_live_is_kept_once(home: Home) -> None:
    async def act(clock: Clock, access: Any, workflows: Any, generations: Any) -> None:
        asked = await generations.ask(access, SENTENCE)
        clock.time += timedelta(seconds=5)
        source = Source(generation=asked.id)
        made = await workflows.create(access, home.site.id, asked.document, source)
        changes = {need.path: "/welcome" for need in made.needs} or {"name": "Mine"}
        await workflows.edit(access, made.id, changes)
        clock.time += timedelta(seconds=85)
        assert (await workflows.publish(access, made.id)).seconds_to_live == 90
        clock.time += timedelta(days=1)
        await workflows.edit(access, made.id, {"name": "Later"})
        assert (await workflows.publish(access, made.id)).seconds_to_live == 90
        by_hand = await workflows.create(access, home.site.id, {"steps": [HIDE]})
        assert (await workflows.publish(access, by_hand.id)).seconds_to_live is None
        found = await workflows.milestones((60.0, 120.0))
        assert found.drafts == {"sentence": 1, "person": 1}
        assert found.published == {"sentence": 2, "person": 1}
        assert found.seconds_to_live == ((60.0, 0), (120.0, 1))
        assert (found.timed, found.seconds) == (1, 90)
        await workflows.archive(access, made.id)
        await workflows.delete(access, made.id)
        assert await workflows.milestones((60.0, 120.0)) == found

    with_clock(home, act)


def test_old_sentences_are_erased_by_the_day_they_were_last_asked(home: Home) -> None:
    async def act(clock: Clock, access: Any, workflows: Any, generations: Any) -> None:
        await generations.ask(access, SENTENCE)
        await generations.ask(access, UNCLEAR)
        clock.time += timedelta(days=10)
        await generations.ask(access, UNCLEAR)
        assert await generations.erase_before(access, clock.time - timedelta(days=1)) == 1
        assert [one.prompt for one in await generations.generations(access)] == [UNCLEAR]

    with_clock(home, act)
