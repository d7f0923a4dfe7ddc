"""The web application: one parent that owns lifespan, errors and the hot paths."""

import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, TypedDict

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import Mount

import trackflow
from trackflow.app import problems
from trackflow.app.dashboard import dashboard_routes
from trackflow.app.health import Readiness, health_routes
from trackflow.app.metrics import metrics_route
from trackflow.app.middleware import Observed
from trackflow.app.middleware_limits import Limits
from trackflow.app.services import now, open_services
from trackflow.features.delivery import Previews, SiteFiles, core_script, delivery_routes
from trackflow.features.delivery import router as delivery_router
from trackflow.features.elements import ElementService
from trackflow.features.elements import router as elements_router
from trackflow.features.events import Journal, StoreClient, tracking_routes
from trackflow.features.events import router as events_router
from trackflow.features.sites import BrowserSessions, SiteService, known_hosts
from trackflow.features.sites import router as sites_router
from trackflow.features.workflows import (
    GenerationService,
    ReviewService,
    WorkflowService,
    feedback_router,
    ideas_router,
    review_router,
)
from trackflow.features.workflows import router as workflows_router
from trackflow.platform.errors import TrackFlowError
from trackflow.platform.metrics import count_acknowledged
from trackflow.platform.settings import Settings

HANDLERS: dict[Any, Any] = {
    TrackFlowError: problems.on_trackflow_error,
    HTTPException: problems.on_http_error,
    RequestValidationError: problems.on_validation_error,
    Exception: problems.on_unexpected_error,
}


class State(TypedDict):
    """What a request finds in `request.state`."""

    sites: SiteService
    elements: ElementService
    workflows: WorkflowService
    generations: GenerationService
    reviews: ReviewService
    browser_sessions: BrowserSessions
    hosts: frozenset[str]
    events: StoreClient
    site_files: SiteFiles | None
    previews: Previews
    readiness: Readiness
    clock: Callable[[], datetime]


def create_app(settings: Settings) -> Starlette:
    """The whole application for one web worker."""
    journal = Journal(settings.data)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[State]:
        async with open_services(settings) as services:
            app.state.sites = services.sites
            files = core_script() and SiteFiles(
                services.sites, services.elements, services.workflows, now
            )
            async with journal, StoreClient(settings.data) as events:
                yield State(
                    sites=services.sites,
                    elements=services.elements,
                    workflows=services.workflows,
                    generations=services.generations,
                    reviews=services.reviews,
                    browser_sessions=services.browser_sessions,
                    hosts=known_hosts(settings.host, settings.hosts),
                    events=events,
                    site_files=files or None,
                    previews=Previews(
                        settings.data, services.sites, services.elements, services.workflows, now
                    ),
                    readiness=Readiness(settings.data, services.sites, events),
                    clock=now,
                )

    async def site_of_key(write_key: str) -> str | None:
        return await app.state.sites.site_id_of_write_key(write_key)

    app = Starlette(
        routes=[
            *tracking_routes(journal, site_of_key, time.time, count_acknowledged),
            *delivery_routes(),
            Mount("/api", create_api()),
            *health_routes(),
            metrics_route(settings.data),
            *dashboard_routes(),
        ],
        middleware=[Middleware(Observed), Middleware(Limits)],
        lifespan=lifespan,
        exception_handlers=HANDLERS,
    )
    return app


def create_api() -> FastAPI:
    """The typed API; its OpenAPI document is the contract."""
    api = FastAPI(
        title="TrackFlow",
        version=trackflow.__version__,
        openapi_url="/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        responses=problems.DOCUMENTED,
        exception_handlers=HANDLERS,
    )
    for router in (
        sites_router,
        elements_router,
        workflows_router,
        review_router,
        feedback_router,
        ideas_router,
        delivery_router,
        events_router,
    ):
        api.include_router(router)
    return api
