"""Who gets in, and who does not."""

import sqlite3

import httpx

from harness import Home
from trackflow.features.sites import SiteInput


def test_a_secret_key_sees_its_own_site_and_no_other(home: Home, owner: httpx.Client) -> None:
    wanted = SiteInput.model_validate({"name": "Other", "url": "https://other.example"})
    home.do(lambda services, access: services.sites.create_site(access, wanted))
    listed = owner.get("/api/v1/sites").json()
    assert [site["slug"] for site in listed] == ["my-shop"]


def test_no_key_and_an_unknown_key_get_the_same_answer(client: httpx.Client) -> None:
    without = client.get("/api/v1/sites")
    unknown = client.get("/api/v1/sites", headers={"Authorization": "Bearer sk_nobody"})
    assert without.status_code == unknown.status_code == 401
    assert without.json() == unknown.json()
    assert without.headers["content-type"] == "application/problem+json"


def test_a_revoked_key_is_refused_at_once(home: Home, client: httpx.Client) -> None:
    key = home.key("read")
    client.headers["Authorization"] = f"Bearer {key.secret}"
    assert client.get("/api/v1/sites").status_code == 200
    home.do(lambda services, access: services.sites.revoke_key(access, "my-shop", key.id))
    assert client.get("/api/v1/sites").status_code == 401


def test_a_write_key_reads_nothing(home: Home, client: httpx.Client) -> None:
    answer = client.get("/api/v1/sites", headers={"Authorization": f"Bearer {home.site.write_key}"})
    assert answer.status_code == 401
    assert answer.json()["code"] == "write_key_used"


def test_a_key_does_only_what_its_scopes_say(home: Home, client: httpx.Client) -> None:
    client.headers["Authorization"] = f"Bearer {home.key('read').secret}"
    refused = client.post("/api/v1/generate", json={"prompt": "show a banner: hello"})
    assert refused.status_code == 403
    assert refused.json()["remedy"].endswith("--scope draft`.")


def test_the_whole_secret_is_stored_nowhere(home: Home) -> None:
    secret = home.key("read").secret
    database = sqlite3.connect(home.settings.data / "state.sqlite3")
    everything = "\n".join(database.iterdump())
    database.close()
    assert secret not in everything
    assert home.site.write_key in everything


def test_a_foreign_and_a_missing_site_are_told_alike(owner: httpx.Client) -> None:
    answer = owner.get("/api/v1/sites/site_of_somebody_else")
    assert answer.status_code == 404
    assert answer.json()["code"] == "site_not_found"
    assert owner.get("/api/v1/sites/other").json()["code"] == "site_not_found"
