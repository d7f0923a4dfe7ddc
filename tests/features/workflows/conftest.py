"""Callers with different rights on one server."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from harness import Home
from trackflow.features.sites import Scope

BANNER: dict[str, Any] = {
    "name": "Hello",
    "pages": ["/pricing"],
    "steps": [{"type": "overlay", "style": "banner", "title": "Hello again"}],
    "frequency": {"limit": 1, "per": "session"},
}


class Caller:
    """Somebody with a key."""

    def __init__(self, client: httpx.Client, secret: str) -> None:
        self._client = client
        self._headers = {"Authorization": f"Bearer {secret}"}

    def ask(self, method: str, path: str, **given: Any) -> httpx.Response:
        """The answer, whatever it is."""
        return self._client.request(method, f"/api/v1/{path}", headers=self._headers, **given)

    def get(self, path: str) -> Any:
        """What is there."""
        return self._good(self.ask("GET", path))

    def post(self, path: str, **body: Any) -> Any:
        """What came of it."""
        return self._good(self.ask("POST", path, json=body) if body else self.ask("POST", path))

    def create(self, **body: Any) -> Any:
        """A new draft."""
        return self.post("sites/my-shop/workflows", **{"document": BANNER, **body})

    @staticmethod
    def _good(answer: httpx.Response) -> Any:
        assert answer.status_code < 300, answer.text
        return answer.json()


@pytest.fixture
def caller(home: Home, client: httpx.Client) -> Callable[..., Caller]:
    """Somebody new, whose key has these scopes."""

    def make(*scopes: Scope) -> Caller:
        return Caller(client, home.key(*scopes).secret)

    return make


@pytest.fixture
def publisher(caller: Callable[..., Caller]) -> Caller:
    """May read, draft and publish."""
    return caller("read", "draft", "publish")


@pytest.fixture
def drafter(caller: Callable[..., Caller]) -> Caller:
    """May read and draft."""
    return caller("read", "draft")


@pytest.fixture
def landlord(home: Home, client: httpx.Client) -> Caller:
    """May do everything in the organization."""
    key = home.do(
        lambda services, access: services.sites.create_organization_key(
            access, ("read", "draft", "publish", "manage")
        )
    )
    return Caller(client, key.secret)
