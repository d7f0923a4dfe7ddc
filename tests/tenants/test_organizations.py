"""Organizations, and keys for all of their sites."""

import json
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from harness import Home
from harness.tenants import SITE, World
from trackflow.app.cli.root import app as command_line
from trackflow.platform.errors import TrackFlowError


def as_holder(server: httpx.Client, secret: str, **body: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {secret}"}
    return server.post("/api/v1/sites", json=SITE | body, headers=headers)


def test_a_key_of_the_organization_makes_a_site_and_sees_it(
    server: httpx.Client, world: World
) -> None:
    made = as_holder(server, world.landlord, name="Made by the API")
    assert made.status_code == 201
    headers = {"Authorization": f"Bearer {world.landlord}"}
    assert server.get(f"/api/v1/sites/{made.json()['id']}", headers=headers).status_code == 200
    again = as_holder(server, world.landlord, name="Made by the API")
    assert (again.status_code, again.json()["code"]) == (409, "site_name_taken")
    # Names are of an organization: another one may have a site of the same name.
    assert as_holder(server, world.owner, name="Made by the API").status_code == 201


def test_a_key_of_one_site_makes_no_other(server: httpx.Client, world: World) -> None:
    refused = as_holder(server, world.ours.secret, name="Escape")
    assert (refused.status_code, refused.json()["code"]) == (403, "organization_key_needed")


def test_a_key_of_one_site_makes_only_keys_of_that_site(server: httpx.Client, world: World) -> None:
    headers = {"Authorization": f"Bearer {world.ours.secret}"}
    path = f"/api/v1/sites/{world.ours.values['site']}/keys"
    made = server.post(path, json={"scopes": ["manage"]}, headers=headers).json()
    assert made["site_id"] == world.ours.values["site"]
    assert as_holder(server, made["secret"], name="Escape").status_code == 403


@pytest.fixture
def cli(home: Home) -> Any:
    """The `--json` answer of a command, else what it printed; raises what it was refused with."""

    def run(*arguments: str) -> Any:
        done = CliRunner().invoke(command_line, ["--data", str(home.settings.data), *arguments])
        if done.exception:
            raise done.exception
        return json.loads(done.stdout) if "--json" in arguments else done.stdout

    return run


def test_organizations_come_from_the_command_line(cli: Any) -> None:
    made = cli("organizations", "create", "Acme", "--json")
    assert [one["name"] for one in cli("organizations", "list", "--json")][1:] == ["Acme"]
    with pytest.raises(TrackFlowError, match="called “ACME” already"):
        cli("organizations", "create", "ACME")
    site = cli(
        "sites", "create", "X", "--url", "https://x.example", "--organization", "acme", "--json"
    )
    assert site["organization_id"] == made["id"]
    assert [one["slug"] for one in cli("sites", "list", "--json")] == ["my-shop"]
    assert [
        one["slug"] for one in cli("sites", "list", "--organization", made["id"], "--json")
    ] == ["x"]
    with pytest.raises(TrackFlowError, match="no organization “Nobody”"):
        cli("sites", "list", "--organization", "Nobody")


def test_a_key_of_an_organization_is_listed_and_revoked(cli: Any, client: httpx.Client) -> None:
    cli("organizations", "create", "Acme", "--json")
    key = cli("organizations", "create-key", "Acme", "--scope", "read", "--json")
    assert (key["site_id"], key["scopes"]) == (None, ["read"])
    client.headers["Authorization"] = f"Bearer {key['secret']}"
    assert client.get("/api/v1/sites").json() == []
    assert [one["id"] for one in cli("organizations", "keys", "Acme", "--json")] == [key["id"]]
    with pytest.raises(TrackFlowError, match="no key"):
        cli("organizations", "revoke-key", "My organization", key["id"])
    assert client.get("/api/v1/sites").status_code == 200
    assert "is revoked" in cli("organizations", "revoke-key", "Acme", key["id"])
    assert client.get("/api/v1/sites").status_code == 401
