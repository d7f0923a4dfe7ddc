"""What TrackFlow itself knows of a site, for ideas and suggestions."""

from collections import Counter
from collections.abc import Sequence

from trackflow.engine.ideas import SiteFacts, page_kinds
from trackflow.features.elements import Element, ElementService
from trackflow.features.events import EventRow, EventStore
from trackflow.features.sites import Access, SiteService

NEWEST = 5_000
"""Events that pages, devices and channels are taken from."""

FEWEST_VISITORS = 100
FEWEST_PAGES = 3


async def site_facts(
    access: Access, site: str, sites: SiteService, elements: ElementService, events: EventStore
) -> SiteFacts:
    """The facts of a site: pages and shares from its newest events, all counts, the element map.

    What is known of too few visitors or pages to mean anything is left out, so that a new site is
    not taken for one that can do nothing.
    """
    home = await sites.site(access, site)
    found = await elements.elements(access, site)
    totals = await events.totals(home.id)
    rows = [row for row in await events.recent(home.id, NEWEST) if not row.bot]
    pages = {row.path for row in rows if row.path}
    if totals.visitors < FEWEST_VISITORS:
        return SiteFacts(roles=_roles(found))
    return SiteFacts(
        pages=page_kinds(pages) if len(pages) >= FEWEST_PAGES else {},
        roles=_roles(found),
        events={count.event: count.visitors for count in await events.counts(home.id)},
        visitors=totals.visitors,
        devices=_shares(rows, "device"),
        channels=_shares(rows, "channel"),
    )


def _roles(elements: Sequence[Element]) -> frozenset[str] | None:
    read = {element.path for element in elements}
    # A role that a few pages do not have may well be on others.
    return frozenset(each.role for each in elements) if len(read) >= FEWEST_PAGES else None


def _shares(rows: Sequence[EventRow], attribute: str) -> dict[str, float]:
    sessions = {row.session_id: getattr(row, attribute) for row in rows if row.session_id}
    counted = Counter(value for value in sessions.values() if value)
    return {value: count / len(sessions) for value, count in counted.items()}
