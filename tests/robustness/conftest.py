"""One running server for everything that is thrown at it."""

from collections.abc import Generator
from dataclasses import dataclass

import pytest

from harness import Found, Home, Served, routes_of, serve
from harness.tenants import ANY, DOCUMENT
from trackflow.app.web import create_app


@dataclass(frozen=True)
class Target:
    """A running server, its routes, and a key that may do everything in its organization."""

    served: Served
    secret: str
    write_key: str
    values: dict[str, str]
    routes: list[Found]


@pytest.fixture(scope="package")
def target(tmp_path_factory: pytest.TempPathFactory) -> Generator[Target]:
    """A server with a site, a workflow and a key."""
    home = Home(tmp_path_factory.mktemp("robustness") / "data")
    scopes = ("read", "draft", "publish", "manage")
    secret = home.do(lambda s, access: s.sites.create_organization_key(access, scopes)).secret
    workflow = home.do(lambda s, access: s.workflows.create(access, home.site.id, DOCUMENT))
    asked = home.do(lambda s, access: s.generations.ask(access, "Hide the header", home.site.id))
    values = {
        "site": home.site.id,
        "workflow": workflow.id,
        "generation": str(asked.id),
        "key": home.key("read").id,
        **ANY,
    }
    routes = routes_of(create_app(home.settings))
    with serve(home.settings.data) as served:
        yield Target(served, secret, home.site.write_key, values, routes)
