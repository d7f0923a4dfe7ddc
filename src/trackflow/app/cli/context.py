"""What every command works in: the data folder, the services, the owner's access."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from trackflow.app.services import Services, open_services
from trackflow.features.events import EventStore, open_store
from trackflow.features.sites import Access
from trackflow.platform.settings import Settings

Answer = TypeVar("Answer")

_chosen: Final[dict[str, Any]] = {}


def use_data(folder: Path | None) -> None:
    """Remember the folder that `--data` named for the command that follows."""
    _chosen.clear()
    if folder is not None:
        _chosen["data"] = folder


def settings(**given: Any) -> Settings:
    """The settings of this call: options first, then the environment, then the defaults."""
    return Settings(
        **_chosen, **{name: value for name, value in given.items() if value is not None}
    )


def with_services(
    act: Callable[[Services, Access], Awaitable[Answer]], organization: str | None = None
) -> Answer:
    """Run `act` with the services of the data folder and everything its owner may do.

    That is in the organization with this id or name; without one, in the first.
    """

    async def run() -> Answer:
        async with open_services(settings()) as services:
            sites = services.sites
            owner = sites.owner_access(organization) if organization else sites.local_access()
            return await act(services, await owner)

    return asyncio.run(run())


def with_store(act: Callable[[EventStore], Awaitable[Answer]]) -> Answer:
    """Run `act` with the event store: the running server's, or opened here where none runs."""

    async def run() -> Answer:
        async with open_store(settings().data) as store:
            return await act(store)

    return asyncio.run(run())
