"""What can be done with a workflow: save, publish, pause, resume, archive, restore."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.engine.document import DocumentInvalid, needs, parse_document, with_ids, with_targets
from trackflow.engine.document import Workflow as ParsedDocument
from trackflow.engine.explanation import explain
from trackflow.features.elements import ElementMap, ElementService
from trackflow.features.events import EventStore
from trackflow.features.sites import Access, SiteService
from trackflow.features.workflows import store
from trackflow.features.workflows.edits import with_changes
from trackflow.features.workflows.errors import (
    changed_meanwhile,
    invalid_document,
    not_publishable,
    wrong_state,
)
from trackflow.features.workflows.runnable import unsupported
from trackflow.features.workflows.schemas import (
    Document,
    Open,
    Origin,
    PublishedWorkflow,
    Results,
    State,
    Version,
    Workflow,
)
from trackflow.features.workflows.tables import VersionRow, WorkflowRow
from trackflow.platform.errors import not_found
from trackflow.platform.storage import Database, new_id

DEFAULT_WITHIN: Final = "7d"
UNITS: Final = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


class WorkflowService:
    """Workflows of an organization's sites, always seen through somebody's `Access`."""

    def __init__(
        self,
        database: Database,
        sites: SiteService,
        elements: ElementService,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._sites = sites
        self._elements = elements
        self._clock = clock

    async def create(
        self, access: Access, site: str, document: Document, sentence: str | None = None
    ) -> Workflow:
        """A new draft. Raises `invalid_document` (422) with every problem and its path."""
        home = await self._sites.site(access, site)
        parsed = _parse(document)
        now = self._clock()
        origin: Origin = "sentence" if sentence else "person"
        row = WorkflowRow(
            id=new_id("wf"),
            organization_id=access.organization_id,
            site_id=home.id,
            name=parsed.name or _name(sentence),
            state="draft",
            head=1,
            published=None,
            origin=origin,
            sentence=sentence,
            created_at=now,
            updated_at=now,
        )
        version = VersionRow(
            workflow_id=row.id, number=1, document=with_ids(parsed).to_dict(), created_at=now
        )
        async with self._database.session() as session:
            session.add(row)
            await session.flush()
            session.add(version)
        return await self._value(row, version.document)

    async def workflows(self, access: Access, site: str) -> list[Workflow]:
        """The workflows of a site, the latest change first."""
        home = await self._sites.site(access, site)
        async with self._database.session() as session:
            found = await store.workflows(session, access.organization_id, home.id)
        elements = await self._elements.element_map(home.id)
        return [_value(row, version.document, elements) for row, version in found]

    async def get(self, access: Access, workflow: str) -> Workflow:
        """One workflow with its newest document; raises 404 where it is not within reach."""
        async with self._database.session() as session:
            row = await self._row(session, access, workflow)
            return await self._value(row, await _document(session, row.id, row.head))

    async def versions(self, access: Access, workflow: str) -> list[Version]:
        """Every saved version, the newest first."""
        async with self._database.session() as session:
            row = await self._row(session, access, workflow)
            return await store.versions(session, row.id)

    async def save(self, access: Access, workflow: str, document: Document) -> Workflow:
        """A new version as the head; what visitors get does not change."""
        async with self._database.session() as session:
            row = await self._row(session, access, workflow)
            return await self._save(session, row, document)

    async def edit(self, access: Access, workflow: str, changes: Mapping[str, Any]) -> Workflow:
        """A new version with single fields changed: path (`steps[0].cta.url`) to value."""
        async with self._database.session() as session:
            row = await self._row(session, access, workflow)
            document = await _document(session, row.id, row.head)
            return await self._save(session, row, with_changes(document, changes))

    async def restore(self, access: Access, workflow: str, version: int) -> Workflow:
        """A new version with the document of an older one; an archived workflow comes back."""
        async with self._database.session() as session:
            row = await self._row(session, access, workflow)
            older = await store.version(session, row.id, version)
            if older is None:
                raise not_found("version", str(version))
            if row.state == "archived":
                row.state = "draft"
            return await self._save(session, row, older.document)

    async def publish(self, access: Access, workflow: str) -> Workflow:
        """Give the newest version to visitors.

        Raises `not_publishable` (409) with what is still needed or cannot be run, and
        `wrong_state` for an archived workflow.
        """
        async with self._database.session() as session:
            row = await self._row(session, access, workflow)
            if row.state == "archived":
                raise wrong_state("published", "archived", "Restore one of its versions first.")
            document = await _document(session, row.id, row.head)
            value = await self._value(row, document)
            if value.needs or value.unsupported:
                raise not_publishable(value.needs, value.unsupported)
            row.published = row.head
            return await self._enter(row, "live", document)

    async def pause(self, access: Access, workflow: str) -> Workflow:
        """Stop giving it to visitors; the published version is remembered."""
        return await self._act(access, workflow, "live", "paused", "paused")

    async def resume(self, access: Access, workflow: str) -> Workflow:
        """Give the published version to visitors again."""
        return await self._act(access, workflow, "paused", "live", "resumed")

    async def archive(self, access: Access, workflow: str) -> Workflow:
        """Take it out of use; its versions and numbers are kept."""
        async with self._database.session() as session:
            row = await self._row(session, access, workflow)
            row.published = None
            return await self._enter(row, "archived", await _document(session, row.id, row.head))

    async def published(self, site_id: str) -> list[PublishedWorkflow]:
        """What the browsers of a site may run: published versions of live workflows."""
        async with self._database.session() as session:
            return await store.published(session, site_id)

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

    async def _value(self, row: WorkflowRow, document: Document) -> Workflow:
        return _value(row, document, await self._elements.element_map(row.site_id))

    async def _row(self, session: AsyncSession, access: Access, workflow: str) -> WorkflowRow:
        row = await store.workflow(session, access.organization_id, workflow)
        if row is None or not access.sees(row.site_id):
            raise not_found("workflow", workflow)
        return row

    async def _save(self, session: AsyncSession, row: WorkflowRow, document: Document) -> Workflow:
        if row.state == "archived":
            raise wrong_state("changed", "archived", "Restore one of its versions first.")
        previous = _parse(await _document(session, row.id, row.head))
        parsed = with_ids(_parse(document), previous)
        if not await store.advance(session, row, row.head):
            raise changed_meanwhile()
        await session.refresh(row)
        now = self._clock()
        version = VersionRow(
            workflow_id=row.id, number=row.head, document=parsed.to_dict(), created_at=now
        )
        session.add(version)
        row.name = parsed.name or row.name
        row.updated_at = now
        return await self._value(row, version.document)

    async def _act(
        self, access: Access, workflow: str, before: State, after: State, act: str
    ) -> Workflow:
        async with self._database.session() as session:
            row = await self._row(session, access, workflow)
            if row.state != before:
                raise wrong_state(act, row.state, f"Only a {before} workflow can be {act}.")
            return await self._enter(row, after, await _document(session, row.id, row.head))

    async def _enter(self, row: WorkflowRow, state: State, document: Document) -> Workflow:
        row.state = state
        row.updated_at = self._clock()
        return await self._value(row, document)


def _parse(document: Document) -> ParsedDocument:
    try:
        return parse_document(document)
    except DocumentInvalid as error:
        raise invalid_document(error) from error


async def _document(session: AsyncSession, workflow_id: str, number: int) -> Document:
    version = await store.version(session, workflow_id, number)
    if version is None:
        raise not_found("version", str(number))
    return version.document


def _value(row: WorkflowRow, document: Document, elements: ElementMap) -> Workflow:
    located = with_targets(document, elements.selectors(document.get("pages")))
    open_fields = needs(parse_document(located))
    return Workflow.model_validate(
        {
            **{name: getattr(row, name) for name in Workflow.model_fields if hasattr(row, name)},
            "document": document,
            "reading": explain(document),
            "needs": tuple(Open(path=need.path, question=need.question) for need in open_fields),
            "unsupported": unsupported(located),
        }
    )


def _name(sentence: str | None) -> str:
    return " ".join((sentence or "Untitled workflow").split())[:80]


def _length(text: str) -> timedelta:
    return int(text[:-1]) * UNITS[text[-1]]
