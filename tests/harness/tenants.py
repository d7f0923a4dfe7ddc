"""Two organizations, three sites, and everything in each that an outsider could be after."""

from dataclasses import dataclass
from typing import Any

import httpx

from harness.routes import Found
from trackflow.app.services import Services
from trackflow.features.sites import SCOPES, Access, OrganizationInput, Scope, SiteInput

DOCUMENT: dict[str, Any] = {
    "name": "Secret plans",
    "steps": [{"type": "overlay", "style": "banner", "title": "Hidden treasure"}],
}
# What stands for the names in a path that say nothing about whose thing it is.
ANY = {"version": "1", "hash": "x", "name": "x.js", "token": "x", "rest": "x", "part": "x"}
SITE = {"name": "One more", "url": "https://more.example"}


@dataclass(frozen=True)
class Tenant:
    """Somebody with one site: a key that may do everything on it, and what is there."""

    values: dict[str, str]
    secret: str
    write_key: str
    organization: str


@dataclass(frozen=True)
class World:
    """`ours` and `neighbour` share an organization; `stranger` has one of their own.

    `landlord` may do everything in the strangers' organization. `without` has our keys that lack
    one scope each, `revoked` was ours.
    """

    ours: Tenant
    neighbour: Tenant
    stranger: Tenant
    landlord: str
    owner: str
    without: dict[Scope, str]
    revoked: str


async def build(services: Services, access: Access) -> World:
    """Make the world, as the owner of the folder."""
    sites = services.sites
    made = await sites.create_organization(OrganizationInput(name="Strangers"))
    strangers = await sites.owner_access(made.id)
    ours = await tenant(services, access, "Ours")
    site = ours.values["site"]
    revoked = await sites.create_key(access, site, SCOPES)
    await sites.revoke_key(access, site, revoked.id)
    without: dict[Scope, str] = {}
    for scope in SCOPES:
        others: list[Scope] = [other for other in SCOPES if other != scope]
        without[scope] = (await sites.create_key(access, site, others)).secret
    return World(
        ours,
        await tenant(services, access, "Neighbour"),
        await tenant(services, strangers, "Stranger"),
        (await sites.create_organization_key(strangers, SCOPES)).secret,
        (await sites.create_organization_key(access, SCOPES)).secret,
        without,
        revoked.secret,
    )


async def tenant(services: Services, access: Access, name: str) -> Tenant:
    """A site with a workflow and two keys."""
    wanted = SiteInput.model_validate({"name": name, "url": "https://x.example"})
    site = await services.sites.create_site(access, wanted)
    workflow = await services.workflows.create(access, site.id, DOCUMENT)
    asked = await services.generations.ask(access, f"Hide the header of {name}", site.id)
    target = await services.sites.create_key(access, site.id)
    master = await services.sites.create_key(access, site.id, SCOPES)
    values = {"site": site.id, "workflow": workflow.id, "key": target.id, **ANY}
    values["generation"] = str(asked.id)
    return Tenant(values, master.secret, site.write_key, access.organization_id)


BODIES: dict[tuple[str, str], Any] = {
    ("POST", "/api/v1/sites"): SITE,
    ("POST", "/api/v1/sites/{site}/keys"): {"scopes": ["read"]},
    ("PUT", "/api/v1/sites/{site}/elements"): {"role": "@headline", "selector": "h1"},
    ("POST", "/api/v1/sites/{site}/elements/read"): {"path": "/"},
    ("POST", "/api/v1/generate"): {"prompt": "Show a banner: hello"},
    ("POST", "/api/v1/ideas"): {"goal": "more bookings"},
    ("POST", "/api/v1/sites/{site}/ideas"): {"goal": "more bookings"},
    ("POST", "/api/v1/workflows/{workflow}/suggestions"): {"suggestion": "add_goal"},
    ("POST", "/api/v1/converse"): {"message": "Show a banner: hello"},
    ("POST", "/api/v1/sites/{site}/workflows"): {"document": DOCUMENT},
    ("PUT", "/api/v1/workflows/{workflow}"): {"document": DOCUMENT},
    ("PATCH", "/api/v1/workflows/{workflow}"): {"changes": {"name": "Stolen"}},
    ("PUT", "/api/v1/review-policy"): {"review": "never"},
    ("POST", "/api/v1/workflows/{workflow}/approve"): {"comment": "Fine"},
    ("POST", "/api/v1/workflows/{workflow}/send-back"): {"comment": "Not yet"},
    ("POST", "/api/v1/generations/{generation}/feedback"): {"rating": "down"},
}


QUERIES: dict[tuple[str, str], dict[str, str]] = {
    ("DELETE", "/api/v1/sites/{site}/elements"): {"role": "@headline"},
}


class Caller:
    """Somebody who sends a route a body that it would take."""

    def __init__(self, client: httpx.Client, secret: str | None) -> None:
        self._client = client
        self._headers = {b"authorization": f"Bearer {secret}".encode()} if secret else {}

    def call(self, route: Found, values: dict[str, str]) -> httpx.Response:
        """The answer of a route."""
        which = (route.method, route.path)
        return self._client.request(
            route.method,
            route.filled(values),
            json=BODIES.get(which),
            params=QUERIES.get(which),
            headers=self._headers,
        )
