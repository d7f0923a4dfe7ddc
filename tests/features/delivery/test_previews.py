"""Previews of drafts by signed links."""

from datetime import UTC, datetime, timedelta

import httpx

from harness import Home

DRAFT = {
    "pages": ["/blog/*", "/pricing"],
    "audience": {"device": "mobile"},
    "frequency": {"limit": 1, "per": "visitor"},
    "steps": [{"type": "replace_text", "target": "h1", "text": "Soon"}],
}


def make(owner: httpx.Client) -> dict[str, str]:
    made = owner.post("/api/v1/sites/my-shop/workflows", json={"document": DRAFT}).json()
    answer = owner.post(f"/api/v1/workflows/{made['id']}/preview")
    return answer.raise_for_status().json() | {"id": made["id"]}


def test_a_link_leads_to_a_page_of_the_workflow_and_shows_the_draft_to_everybody(
    home: Home, owner: httpx.Client
) -> None:
    link = make(owner)
    assert link["url"] == f"{home.site.url.rstrip('/')}/pricing?tf_preview={link['token']}"
    answer = owner.get(f"/s/preview/{link['token']}")
    assert answer.headers["cache-control"] == "no-store"
    (shown,) = answer.json()["workflows"]
    assert (shown["id"], shown["version"]) == (link["id"], 1)
    assert "audience" not in shown
    assert "frequency" not in shown
    assert link["id"] not in owner.get(f"/s/{home.site.write_key}.js").text


def test_a_token_that_was_changed_shows_nothing(owner: httpx.Client) -> None:
    token = make(owner)["token"]
    key, workflow, version, until, signature = token.split("~")
    for wrong in (
        f"{key}~{workflow}~{version}~{int(until) + 60}~{signature}",
        f"{key}~{workflow}~2~{until}~{signature}",
        f"{key}~{workflow}~{version}~{until}~{'0' * 32}",
        "nonsense",
    ):
        assert owner.get(f"/s/preview/{wrong}").status_code == 404


def test_a_link_is_good_for_half_an_hour(owner: httpx.Client) -> None:
    token = make(owner)["token"]
    until = datetime.fromtimestamp(int(token.split("~")[3]), UTC)
    assert timedelta(minutes=29) < until - datetime.now(UTC) <= timedelta(minutes=30)


def test_what_cannot_be_run_is_not_shown(owner: httpx.Client) -> None:
    document = {"steps": [{"type": "email", "to": "a@b.example", "subject": "S", "body": "Hi"}]}
    made = owner.post("/api/v1/sites/my-shop/workflows", json={"document": document}).json()
    assert owner.post(f"/api/v1/workflows/{made['id']}/preview").status_code == 409


def test_nothing_is_recommended_yet(client: httpx.Client) -> None:
    assert client.get("/s/recommendations?strategy=popular").json() == {"items": []}
