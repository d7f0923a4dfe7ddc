"""The services of one process, opened and closed together."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from trackflow.features.elements import ElementService
from trackflow.features.sites import BrowserSessions, SiteService
from trackflow.features.workflows import GenerationService, ReviewService, Views, WorkflowService
from trackflow.platform.settings import Settings
from trackflow.platform.storage import open_database


def now() -> datetime:
    """The real clock: the one place where the product asks what time it is."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Services:
    """What both the web worker and the command line work with."""

    sites: SiteService
    elements: ElementService
    workflows: WorkflowService
    generations: GenerationService
    reviews: ReviewService
    browser_sessions: BrowserSessions


@asynccontextmanager
async def open_services(settings: Settings) -> AsyncGenerator[Services]:
    """The services on the state database that the settings name."""
    database = await open_database(settings.state_url())
    try:
        sites = SiteService(database, now)
        elements = ElementService(database, sites, now)
        views = Views(elements, now)
        yield Services(
            sites=sites,
            elements=elements,
            workflows=WorkflowService(database, sites, views, now),
            generations=GenerationService(database, sites, now),
            reviews=ReviewService(database, views, now),
            browser_sessions=BrowserSessions(database, now),
        )
    finally:
        await database.close()
