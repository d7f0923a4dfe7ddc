"""Two organizations on one server."""

from collections.abc import Generator

import httpx
import pytest
from starlette.applications import Starlette

from harness import Home, serving
from harness.tenants import World, build
from trackflow.app.web import create_app


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A data folder."""
    return Home(tmp_path_factory.mktemp("tenants") / "data")


@pytest.fixture(scope="module")
def world(folder: Home) -> World:
    """What is in it."""
    return folder.do(build)


@pytest.fixture(scope="module")
def app(folder: Home) -> Starlette:
    """The application on it."""
    return create_app(folder.settings)


@pytest.fixture(scope="module")
def server(app: Starlette, world: World) -> Generator[httpx.Client]:
    """A client of the running application."""
    with serving(app) as client:
        yield client
