"""The script that a site's tag loads."""

import gzip
import json
import re
from typing import Any

import httpx
import pytest

from harness import Home
from trackflow.features.delivery import compile_workflow, core_script
from trackflow.features.elements import ElementMap
from trackflow.features.workflows import PublishedWorkflow

pytestmark = pytest.mark.skipif(core_script() is None, reason="build the browser part: make build")

MODAL = {"steps": [{"type": "overlay", "style": "modal", "title": "</script><b>"}]}


def config(text: str) -> dict[str, Any]:
    found = re.search(r'\((\{"v":1.*\})\);\s*$', text, re.DOTALL)
    assert found
    return json.loads(found[1])


def publish(owner: httpx.Client, document: dict[str, Any]) -> str:
    made = owner.post("/api/v1/sites/my-shop/workflows", json={"document": document}).json()
    owner.post(f"/api/v1/workflows/{made['id']}/publish").raise_for_status()
    return made["id"]


def test_the_file_carries_published_workflows_and_nothing_else(
    home: Home, owner: httpx.Client
) -> None:
    live = publish(owner, MODAL)
    owner.post("/api/v1/sites/my-shop/workflows", json={"document": MODAL})
    answer = owner.get(f"/s/{home.site.write_key}.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert "max-age=60" in answer.headers["cache-control"]
    carried = config(answer.text)
    assert [workflow["id"] for workflow in carried["workflows"]] == [live]
    assert carried["workflows"][0]["frequency"] == {
        "limit": 1,
        "stop_after": ["converted"],
    }


def test_no_text_of_a_workflow_can_end_the_script(home: Home, owner: httpx.Client) -> None:
    publish(owner, MODAL)
    text = owner.get(f"/s/{home.site.write_key}.js").text
    assert "</script" not in text
    assert config(text)["workflows"][0]["steps"][0]["title"] == "</script><b>"


def test_a_cached_file_is_not_sent_again(home: Home, owner: httpx.Client) -> None:
    address = f"/s/{home.site.write_key}.js"
    first = owner.get(address)
    again = owner.get(address, headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code in (200, 304)
    assert (again.status_code == 304) == (again.headers["etag"] == first.headers["etag"])


def test_a_browser_that_takes_gzip_gets_gzip(home: Home, owner: httpx.Client) -> None:
    with owner.stream("GET", f"/s/{home.site.write_key}.js") as answer:
        assert answer.headers["content-encoding"] == "gzip"
        raw = b"".join(answer.iter_raw())
    assert b"workflows" in gzip.decompress(raw)


def test_a_key_that_nobody_has_gets_no_file(client: httpx.Client) -> None:
    assert client.get("/s/wk_nobody.js").status_code == 404


def test_an_unknown_attribute_never_lets_a_visitor_in() -> None:
    document = {**MODAL, "audience": {"visits": {"$lt": 5}}}
    workflow = PublishedWorkflow(id="wf_x", version=1, document=document)
    compiled = compile_workflow(workflow, ElementMap(()))
    assert "$exists" in json.dumps(compiled["audience"])


def test_a_role_is_delivered_as_the_selector_that_the_site_knows(
    home: Home, owner: httpx.Client
) -> None:
    step = {"type": "replace_text", "target": "@headline", "text": "Ship anywhere"}
    made = owner.post("/api/v1/sites/my-shop/workflows", json={"document": {"steps": [step]}})
    workflow = made.json()["id"]
    assert [gap["path"] for gap in made.json()["unsupported"]] == ["steps[0].target"]
    assert owner.post(f"/api/v1/workflows/{workflow}/publish").status_code == 409
    element = {"role": "@headline", "selector": "main h1"}
    owner.put("/api/v1/sites/my-shop/elements", json=element).raise_for_status()
    assert owner.post(f"/api/v1/workflows/{workflow}/publish").status_code == 200
    carried = config(owner.get(f"/s/{home.site.write_key}.js").text)
    assert carried["workflows"][0]["steps"][0]["target"] == "main h1"
