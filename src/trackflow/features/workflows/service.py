"""What can be done with a workflow: save, publish, pause, resume, archive, restore, delete."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.engine.document import with_ids
from trackflow.features.events import EventStore
from trackflow.features.sites import Access, SiteService
from trackflow.features.workflows import store
from trackflow.features.workflows.edits import with_changes
from trackflow.features.workflows.errors import changed_meanwhile, still_published, wrong_state
from trackflow.features.workflows.provenance import BY_HAND, Source, trace
from trackflow.features.workflows.publication import (
    end_review,
    go_live,
    may_publish_alone,
    note_draft,
    put_up,
    require_publishable,
    review_is_due,
)
from trackflow.features.workflows.rows import count_edit, new_version, new_workflow, remember
from trackflow.features.workflows.schemas import (
    Document,
    Milestones,
    Origin,
    PublishedWorkflow,
    Results,
    State,
    Version,
    Workflow,
)
from trackflow.features.workflows.tables import VersionRow, WorkflowRow
from trackflow.features.workflows.view import Views, parsed, saved, within_reach
from trackflow.platform.storage import Database

DEFAULT_WITHIN: Final = "7d"
UNITS: Final = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


class WorkflowService:
    """Workflows of an organization's sites, always seen through somebody's `Access`."""

    def __init__(
        self,
        database: Database,
        sites: SiteService,
        views: Views,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._sites = sites
        self._views = views
        self._clock = clock

    async def create(
        self, access: Access, site: str, document: Document, source: Source = BY_HAND
    ) -> Workflow:
        """A new draft. Raises `invalid_document` (422) with every problem and its path."""
        home = await self._sites.site(access, site)
        checked = parsed(document)
        given = with_ids(checked).to_dict()
        now = self._clock()
        async with self._database.session() as session:
            made = await trace(session, access, home.id, given, source, now)
            row = new_workflow(access, home.id, checked.name, made, now)
            session.add(row)
            await session.flush()
            session.add(new_version(row, access, given, made.origin, now, made.generation_id))
            await session.flush()
            note_draft(session, row, now)
            return await self._views.of(session, row, given)

    async def workflows(self, access: Access, site: str) -> list[Workflow]:
        """The workflows of a site, the latest change first."""
        home = await self._sites.site(access, site)
        async with self._database.session() as session:
            found = await store.workflows(session, access.organization_id, home.id)
        return await self._views.all(found, home.id)

    async def get(self, access: Access, workflow: str) -> Workflow:
        """One workflow with its newest document; raises 404 where it is not within reach."""
        async with self._database.session() as session:
            return await self._views.of(session, await within_reach(session, access, workflow))

    async def versions(self, access: Access, workflow: str) -> list[Version]:
        """Every saved version, the newest first."""
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            return await store.versions(session, row.id)

    async def save(
        self, access: Access, workflow: str, document: Document, source: Source = BY_HAND
    ) -> Workflow:
        """A new version as the head; what visitors get does not change."""
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            made = await trace(session, access, row.site_id, document, source, self._clock())
            remember(row, made)
            return await self._save(
                session, row, access, document, made.origin, generation_id=made.generation_id
            )

    async def edit(
        self,
        access: Access,
        workflow: str,
        changes: Mapping[str, Any],
        origin: Origin = "person",
    ) -> Workflow:
        """A new version with single fields changed: path (`steps[0].cta.url`) to value."""
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            head = await saved(session, row.id, row.head)
            count_edit(row, origin)
            return await self._save(
                session, row, access, with_changes(head.document, changes), origin
            )

    async def restore(self, access: Access, workflow: str, version: int) -> Workflow:
        """A new version with the document of an older one; an archived workflow comes back.

        The new version was made by whoever made the older one.
        """
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            older = await saved(session, row.id, version)
            if row.state == "archived":
                row.state = "draft"
            return await self._save(session, row, access, older.document, older.origin, older)

    async def publish(self, access: Access, workflow: str) -> Workflow:
        """Give the newest version to visitors, or put it up for a review where one is due.

        People who may publish review what they publish. Where a machine, or somebody who may only
        draft, has changed something since the last published version and the policy asks for a
        review, visitors get what they got before, and the version waits (`in_review`). Raises
        `not_publishable` (409) with what is still needed or cannot be run, and `wrong_state` for
        an archived workflow.
        """
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            if row.state == "archived":
                raise wrong_state("published", "archived", "Restore one of its versions first.")
            value = await self._views.of(session, row)
            require_publishable(value)
            await self._publish(session, row, access, value.quality.score)
            return await self._views.of(session, row, value.document)

    async def _publish(
        self, session: AsyncSession, row: WorkflowRow, access: Access, score: float
    ) -> None:
        now = self._clock()
        due = await review_is_due(session, row, score)
        if due and not await may_publish_alone(session, row):
            await put_up(session, row, score, access.actor, now)
            return
        approved_by = access.actor if due or row.in_review else None
        await end_review(session, row, "approved", access.actor, now)
        await go_live(session, row, score, access.actor, approved_by, now)

    async def pause(self, access: Access, workflow: str) -> Workflow:
        """Stop giving it to visitors; the published version is remembered."""
        return await self._act(access, workflow, "live", "paused", "paused")

    async def resume(self, access: Access, workflow: str) -> Workflow:
        """Give the published version to visitors again."""
        return await self._act(access, workflow, "paused", "live", "resumed")

    async def archive(self, access: Access, workflow: str) -> Workflow:
        """Take it out of use; its versions and numbers are kept."""
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            await end_review(session, row, "superseded", access.actor, self._clock())
            row.published = None
            return await self._enter(session, row, "archived")

    async def delete(self, access: Access, workflow: str) -> None:
        """Erase a workflow with its versions, its reviews, its sentence and what was said of it.

        Raises `wrong_state` (409) while it is published. That a draft was made stays counted.
        """
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            if row.published is not None:
                raise still_published(row.state)
            asked = await store.generations_of(session, row.id)
            await store.delete_workflow(session, row.id)
            await store.delete_generations(session, await store.unused_of(session, asked))

    async def milestones(self, bounds: Sequence[float]) -> Milestones:
        """What was counted in all organizations, with times sorted by `bounds` in seconds."""
        async with self._database.session() as session:
            return await store.milestones(session, bounds)

    async def published(self, site_id: str) -> list[PublishedWorkflow]:
        """What the browsers of a site may run: published versions of live workflows."""
        async with self._database.session() as session:
            return await store.published(session, site_id)

    async def draft(self, workflow: str, version: int) -> PublishedWorkflow | None:
        """One version as a browser would run it, for whoever has been given the right to see it."""
        async with self._database.session() as session:
            found = await store.version(session, workflow, version)
        if found is None:
            return None
        return PublishedWorkflow(id=workflow, version=version, document=found.document)

    async def results(self, access: Access, workflow: str, events: EventStore) -> Results:
        """What visitors did with a workflow, over all its versions."""
        found = await self.get(access, workflow)
        goal: dict[str, Any] = found.document.get("goal") or {}
        within = str(goal.get("within", DEFAULT_WITHIN))
        counts = await events.workflow_counts(
            found.site_id, found.id, goal.get("event"), _length(within)
        )
        exposed = counts.exposed_visitors
        converted = counts.converted_visitors if goal else None
        return Results(
            workflow_id=found.id,
            exposures=counts.exposures,
            exposed_visitors=exposed,
            clicked=counts.clicked,
            dismissed=counts.dismissed,
            submitted=counts.submitted,
            goal=goal.get("event"),
            goal_within=within if goal else None,
            converted=converted,
            conversion_rate=converted / exposed if converted is not None and exposed else None,
        )

    async def _save(
        self,
        session: AsyncSession,
        row: WorkflowRow,
        access: Access,
        document: Document,
        origin: Origin,
        like: VersionRow | None = None,
        generation_id: str | None = None,
    ) -> Workflow:
        if row.state == "archived":
            raise wrong_state("changed", "archived", "Restore one of its versions first.")
        previous = parsed((await saved(session, row.id, row.head)).document)
        checked = with_ids(parsed(document), previous)
        now = self._clock()
        await end_review(session, row, "superseded", access.actor, now)
        row.name = checked.name or row.name
        row.updated_at = now
        await session.flush()
        if not await store.advance(session, row, row.head):
            raise changed_meanwhile()
        await session.refresh(row)
        version = new_version(row, access, checked.to_dict(), origin, now, generation_id)
        if like is not None:
            version.by_publisher = like.by_publisher
            version.made_by = like.made_by
            version.generation_id = like.generation_id
        session.add(version)
        await session.flush()
        return await self._views.of(session, row, version.document)

    async def _act(
        self, access: Access, workflow: str, before: State, after: State, act: str
    ) -> Workflow:
        async with self._database.session() as session:
            row = await within_reach(session, access, workflow)
            if row.state != before:
                raise wrong_state(act, row.state, f"Only a {before} workflow can be {act}.")
            return await self._enter(session, row, after)

    async def _enter(self, session: AsyncSession, row: WorkflowRow, state: State) -> Workflow:
        row.state = state
        row.updated_at = self._clock()
        return await self._views.of(session, row)


def _length(text: str) -> timedelta:
    return int(text[:-1]) * UNITS[text[-1]]
