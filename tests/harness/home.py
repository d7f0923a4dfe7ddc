"""A data folder with one site, and the web application serving it on loopback."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import httpx
import uvicorn
from starlette.applications import Starlette

from harness.running import wait_for
from trackflow.app.services import Services, open_services
from trackflow.app.supervisor import listen
from trackflow.features.sites import Access, NewKey, Scope, Site, SiteInput
from trackflow.platform.settings import Settings

Answer = TypeVar("Answer")


class Home:
    """A data folder with the site `my-shop`, seen as its owner."""

    def __init__(self, data: Path) -> None:
        data.mkdir(parents=True)
        self.settings = Settings(data=data)
        self.site: Site = self.do(_shop)

    def do(self, act: Callable[[Services, Access], Awaitable[Answer]]) -> Answer:
        """Do something with the services, as the owner of the folder."""

        async def run() -> Answer:
            async with open_services(self.settings) as services:
                return await act(services, await services.sites.local_access())

        return asyncio.run(run())

    def key(self, *scopes: Scope) -> NewKey:
        """A new secret key with these scopes."""
        return self.do(
            lambda services, access: services.sites.create_key(access, self.site.id, scopes)
        )


async def _shop(services: Services, access: Access) -> Site:
    wanted = SiteInput.model_validate({"name": "My shop", "url": "https://shop.example"})
    return await services.sites.create_site(access, wanted)


@contextmanager
def serving(app: Starlette) -> Generator[httpx.Client]:
    """A client of the application, which a real server serves on a free port."""
    listener = listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        wait_for(f"{address}/healthz")
        with httpx.Client(base_url=address) as client:
            yield client
    finally:
        server.should_exit = True
        thread.join()
        listener.close()
