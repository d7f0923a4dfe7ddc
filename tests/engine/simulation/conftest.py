"""A small shop, and two weeks of its traffic."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from trackflow.engine.simulation import Item, Plan, Session, Shop, simulate

SHOP = Shop(
    origin="https://shop.example",
    currency="USD",
    titles={
        path: f"The page {path}"
        for path in (
            *("/", "/pricing", "/blog", "/search", "/cart", "/checkout", "/checkout/thanks"),
            *("/signup", "/signup/welcome", "/collections/ware", "/products/mug"),
            *("/products/kettle", "/blog/how-to-pour"),
        )
    },
    items=(Item("kettle", "Kettle", 8900, 2.0, ("white", "blue")), Item("mug", "Mug", 1450, 1.0)),
    collections=("/collections/ware",),
    guides=("/blog/how-to-pour",),
    plans=("solo", "household"),
    searches=(("kettle", 1), ("gift", 0)),
    delivery=600,
    free_from=6000,
)


@pytest.fixture(scope="session")
def plan() -> Plan:
    """20,000 sessions in the 14 days up to a Wednesday, on a clock far from UTC."""
    until = datetime(2026, 3, 4, 12, tzinfo=ZoneInfo("Australia/Sydney"))
    return Plan(SHOP, until, ZoneInfo, sessions=20_000, seed=7, site="site_x")


@pytest.fixture(scope="session")
def sessions(plan: Plan) -> list[Session]:
    """All of them."""
    return list(simulate(plan))


@pytest.fixture(scope="session")
def people(sessions: list[Session]) -> list[Session]:
    """Those that are not of crawlers."""
    return [session for session in sessions if not session.bot]


@pytest.fixture
def simulated(plan: Plan) -> Callable[..., list[Session]]:
    """Simulates the plan with some of its fields changed; 2,000 sessions unless said."""

    def run(**changed: Any) -> list[Session]:
        return list(simulate(replace(plan, **{"sessions": 2_000, **changed})))

    return run
