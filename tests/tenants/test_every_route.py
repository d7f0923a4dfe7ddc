"""Every route of the running application, as somebody who must not get in."""

import base64
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from harness import Found, routes_of
from harness.tenants import BODIES, Caller, Tenant, World
from trackflow.features.sites import SCOPES

# Whatever is not here needs a secret key. Each has a reason.
PUBLIC = {
    "/": "the dashboard's page, the same for everybody; what it shows comes by the API",
    "/workflows/{rest:path}": "the same page",
    "/assets/{name}": "the dashboard's built files",
    "/icon.svg": "the dashboard's icon",
    "/licenses.txt": "the licences of what the dashboard carries along",
    "/plain.css": "the style of the pages that need no dashboard",
    "/login/{token}": "the one-time link is itself the key",
    "/logout": "ends the caller's own session, if there is one",
    "/s/{part}-{hash}.js": "a part of the SDK, the same for everybody",
    "/s/recommendations": "what suits a page, without anybody's data",
    "/s/preview/{token}": "the signed link is itself the key",
    "/api/openapi.json": "the API's description, the same for everybody",
    "/healthz": "that the process answers, for a load balancer",
    "/readyz": "which part of the server fails, without anybody's data",
    "/metrics": "for this machine, else the owner's key: tests/app/test_health.py",
    "/s/{key}.js": "what a page's visitors get, by the site's public key",
    "/v1/projects/{key}/settings": "what analytics.js asks for, by the site's public key",
}
# Where there is nothing of a site in the path, a key of another organization is welcome.
OWN_VIEW = {
    "/api/v1/sites",
    "/api/v1/generate",
    "/api/v1/ideas",
    "/api/v1/converse",
    "/api/v1/schema/workflow",
    "/api/v1/generations",
    "/api/v1/feedback/export",
    "/api/v1/review-policy",
}
MISSING = {
    "site": "site_nobody",
    "workflow": "wf_nobody",
    "key": "key_nobody",
    "generation": "gen_nobody",
}


@pytest.fixture(scope="module")
def routes(app: Starlette) -> list[Found]:
    return routes_of(app)


@pytest.fixture(scope="module")
def guarded(routes: list[Found]) -> list[Found]:
    """The routes that need a secret key: all but the public ones and the tracking API."""
    return [route for route in routes if route.path not in PUBLIC and not _tracks(route)]


def _tracks(route: Found) -> bool:
    return route.path.startswith("/v1/") and route.path not in PUBLIC


def test_the_walk_sees_what_the_api_documents(routes: list[Found], server: httpx.Client) -> None:
    documented: dict[str, Any] = server.get("/api/openapi.json").json()["paths"]
    told = {(f"/api{path}", method.upper()) for path, acts in documented.items() for method in acts}
    walked = {(route.path, route.method) for route in routes if route.path.startswith("/api/v1")}
    assert told == walked
    assert len(walked) > 20


def test_the_list_of_public_routes_names_only_routes_that_exist(routes: list[Found]) -> None:
    assert PUBLIC.keys() <= {route.path for route in routes}


@pytest.mark.parametrize("who", ["nobody", "unknown", "odd", "revoked", "write key"])
def test_without_a_valid_secret_key_no_route_opens(
    who: str, guarded: list[Found], server: httpx.Client, world: World
) -> None:
    keys = {
        "nobody": None,
        "unknown": "sk_nobody",
        "odd": "sk_\u00e9 \u00ff",
        "revoked": world.revoked,
        "write key": world.ours.write_key,
    }
    caller = Caller(server, keys[who])
    expected = "write_key_used" if who == "write key" else "unauthenticated"
    for route in guarded:
        answer = caller.call(route, world.ours.values)
        assert (answer.status_code, answer.json().get("code")) == (401, expected), route
        assert answer.headers["www-authenticate"] == "Bearer"


def test_a_cookie_that_nobody_was_given_opens_no_route(
    guarded: list[Found], server: httpx.Client, world: World
) -> None:
    port = server.base_url.port
    for secret in ("nobody", world.ours.secret, world.ours.write_key):
        cookies = "; ".join(f"trackflow_session{end}={secret}" for end in ("", f"_{port}"))
        for route in guarded:
            answer = server.request(
                route.method,
                route.filled(world.ours.values),
                json=BODIES.get((route.method, route.path)),
                headers={"Cookie": cookies, "Origin": str(server.base_url).rstrip("/")},
            )
            assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated"), route


def test_the_right_key_opens_every_route_that_only_reads(
    guarded: list[Found], server: httpx.Client, world: World
) -> None:
    # What asks the event store has none here.
    counting = ("/results", "/totals", "/counts", "/events")
    for route in guarded:
        if route.method == "GET" and not route.path.endswith(counting):
            answer = Caller(server, world.ours.secret).call(route, world.ours.values)
            assert answer.status_code == 200, (route, answer.text)


def test_every_route_needs_exactly_one_scope_and_changing_needs_more_than_read(
    guarded: list[Found], server: httpx.Client, world: World
) -> None:
    # Asked about a thing that is not there, so that nothing happens where the scope suffices.
    nowhere = {**world.ours.values, **MISSING}
    for route in guarded:
        refused = [
            scope
            for scope in SCOPES
            if _is_scope_refusal(Caller(server, world.without[scope]).call(route, nowhere))
        ]
        assert len(refused) == 1, (route, refused)
        if route.method != "GET":
            assert refused != ["read"], route


def _is_scope_refusal(answer: httpx.Response) -> bool:
    return answer.status_code == 403 and answer.json()["code"] == "missing_scope"


@pytest.mark.parametrize("who", ["neighbour", "stranger", "landlord"])
def test_what_is_somebody_elses_looks_as_if_it_were_not_there(
    who: str, guarded: list[Found], server: httpx.Client, world: World
) -> None:
    tenant = world.neighbour if who == "neighbour" else world.stranger
    caller = Caller(server, world.landlord if who == "landlord" else tenant.secret)
    before = _everything(server, world)
    asked = 0
    for route in guarded:
        for name in set(route.parameters()) & MISSING.keys():
            foreign = world.ours.values[name]
            theirs = caller.call(route, {**tenant.values, name: foreign})
            missing = caller.call(route, {**tenant.values, name: MISSING[name]})
            assert theirs.status_code == 404, (route, name, theirs.text)
            assert _but_for(theirs, foreign) == _but_for(missing, MISSING[name]), (route, name)
            asked += 1
    assert asked >= 20
    assert _everything(server, world) == before


def _but_for(answer: httpx.Response, echoed: str) -> tuple[int, str, dict[str, str]]:
    telling = {
        name: value
        for name, value in answer.headers.items()
        if name not in ("date", "x-request-id", "content-length")
    }
    return answer.status_code, answer.text.replace(echoed, "ID"), telling


def _everything(server: httpx.Client, world: World) -> list[Any]:
    owner = {"Authorization": f"Bearer {world.ours.secret}"}
    site, workflow = world.ours.values["site"], world.ours.values["workflow"]
    paths = (f"sites/{site}", f"sites/{site}/keys", f"sites/{site}/workflows")
    generation = f"generations/{world.ours.values['generation']}"
    return [
        server.get(f"/api/v1/{path}", headers=owner).json()
        for path in (*paths, generation, f"workflows/{workflow}", f"workflows/{workflow}/versions")
    ]


def test_a_name_does_not_open_what_an_id_does_not(server: httpx.Client, world: World) -> None:
    for secret in (world.neighbour.secret, world.stranger.secret, world.landlord):
        answer = server.get("/api/v1/sites/ours", headers={"Authorization": f"Bearer {secret}"})
        assert (answer.status_code, answer.json()["code"]) == (404, "site_not_found")


def test_lists_show_only_what_the_key_opens(
    guarded: list[Found], server: httpx.Client, world: World
) -> None:
    assert {route.path for route in guarded if not route.parameters()} == OWN_VIEW

    def seen(secret: str) -> set[str]:
        answer = server.get("/api/v1/sites", headers={"Authorization": f"Bearer {secret}"})
        return {site["id"] for site in answer.json()}

    def own(tenant: Tenant) -> set[str]:
        return {tenant.values["site"]}

    assert seen(world.ours.secret) == own(world.ours)
    assert seen(world.neighbour.secret) == own(world.neighbour)
    assert seen(world.landlord) == own(world.stranger)
    assert seen(world.owner) >= own(world.ours) | own(world.neighbour)
    assert not seen(world.owner) & own(world.stranger)


def test_the_tracking_api_takes_only_write_keys(
    routes: list[Found], server: httpx.Client, world: World
) -> None:
    tracking = [route for route in routes if _tracks(route)]
    assert len(tracking) == 14
    event = {"type": "track", "event": "x", "anonymousId": "a", "groupId": "g", "userId": "u"}
    event["previousId"] = "p"
    for route in tracking:
        for key in (None, "wk_nobody", "", world.ours.secret, world.owner):
            body: dict[str, Any] = {"batch": [event]} if "/b" in route.path else event
            headers = {} if key is None else {"Authorization": f"Basic {_basic(key)}"}
            answer = server.post(route.path, json=body, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (401, "unknown_write_key"), route


def _basic(key: str) -> str:
    return base64.b64encode(f"{key}:".encode()).decode()


def test_an_unknown_public_key_gets_no_file_and_no_settings(server: httpx.Client) -> None:
    assert server.get("/s/wk_nobody.js").status_code == 404
    assert server.get("/v1/projects/wk_nobody/settings").status_code == 401


def test_every_body_that_is_listed_belongs_to_a_route(guarded: list[Found]) -> None:
    assert BODIES.keys() <= {(route.method, route.path) for route in guarded}
