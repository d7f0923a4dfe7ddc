"""What can be done about a review: ask for one, approve, send back, choose the policy."""

from collections.abc import Callable
from datetime import datetime

from trackflow.features.sites import Access
from trackflow.features.workflows import store
from trackflow.features.workflows.errors import (
    changed_meanwhile,
    organization_needed,
    own_draft,
    wrong_state,
)
from trackflow.features.workflows.generations import storable
from trackflow.features.workflows.publication import (
    end_review,
    go_live,
    put_up,
    require_publishable,
)
from trackflow.features.workflows.review import MACHINES
from trackflow.features.workflows.schemas import DecisionInput, Review, ReviewPolicy, Workflow
from trackflow.features.workflows.tables import VersionRow, WorkflowRow
from trackflow.features.workflows.view import Views, within_reach
from trackflow.platform.storage import Database


class ReviewService:
    """Reviews of an organization's workflows, always seen through somebody's `Access`."""

    def __init__(self, database: Database, views: Views, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._views = views
        self._clock = clock

    async def policy(self, access: Access) -> ReviewPolicy:
        """Which drafts of the organization must be reviewed."""
        async with self._database.session() as session:
            return await store.review_policy(session, access.organization_id)

    async def set_policy(self, access: Access, policy: ReviewPolicy) -> ReviewPolicy:
        """Choose which drafts must be reviewed; raises 403 for an access to one site."""
        if access.site_id is not None:
            raise organization_needed()
        async with self._database.session() as session:
            await store.set_review_policy(session, access.organization_id, policy)
        return policy

    async def reviews(self, access: Access, workflow: str) -> list[Review]:
        """Every time that a version was put up for a review, the latest first."""
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            return await store.reviews(session, row.id)

    async def submit(self, access: Access, workflow: str) -> Workflow:
        """Put the newest version up for a review; visitors get what they got before.

        Raises `not_publishable` (409), and `wrong_state` (409) where it is archived or live.
        """
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            if row.state == "archived" or row.published == row.head:
                raise wrong_state("submitted", row.state, "Save a new version first.")
            value = await self._views.of(session, row)
            require_publishable(value)
            await put_up(session, row, value.quality.score, access.actor, self._clock())
            return await self._views.of(session, row, value.document)

    async def approve(self, access: Access, workflow: str, given: DecisionInput) -> Workflow:
        """Give the version that waits for a review to visitors.

        Raises `wrong_state` (409) where none waits, `changed_meanwhile` (409) where it is another
        one than was looked at, and `own_draft` (403) for a key that made it as a machine.
        """
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            self._require_waiting(row, given, "approved")
            for version in await store.unpublished(session, row.id):
                _require_other(access, version)
            value = await self._views.of(session, row)
            require_publishable(value)
            now = self._clock()
            await end_review(session, row, "approved", access.actor, now, _said(given))
            await go_live(session, row, value.quality.score, access.actor, access.actor, now)
            return await self._views.of(session, row, value.document)

    async def send_back(self, access: Access, workflow: str, given: DecisionInput) -> Workflow:
        """Do not publish the version that waits for a review; the comment says why."""
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            self._require_waiting(row, given, "sent back")
            now = self._clock()
            await end_review(session, row, "sent_back", access.actor, now, _said(given))
            row.updated_at = now
            return await self._views.of(session, row)

    def _require_waiting(self, row: WorkflowRow, given: DecisionInput, act: str) -> None:
        if row.in_review is None:
            raise wrong_state(act, row.state, "None of its versions waits for a review.")
        if given.version not in (None, row.in_review) or row.in_review != row.head:
            raise changed_meanwhile()


def _require_other(access: Access, version: VersionRow) -> None:
    if access.is_key and version.origin in MACHINES and version.made_by == access.actor:
        raise own_draft()


def _said(given: DecisionInput) -> str | None:
    return storable(given.comment) if given.comment else None
