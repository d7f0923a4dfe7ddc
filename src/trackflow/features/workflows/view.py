"""A workflow as others see it: its newest document, what is open in it, how good it is."""

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.engine.document import DocumentInvalid, needs, parse_document, with_targets
from trackflow.engine.document import Workflow as ParsedDocument
from trackflow.engine.explanation import explain
from trackflow.features.elements import ElementMap, ElementService
from trackflow.features.sites import Access
from trackflow.features.workflows import store
from trackflow.features.workflows.errors import invalid_document
from trackflow.features.workflows.quality import SURE, Making, quality
from trackflow.features.workflows.runnable import unsupported
from trackflow.features.workflows.schemas import Document, Open, Workflow
from trackflow.features.workflows.tables import VersionRow, WorkflowRow
from trackflow.platform.errors import not_found


class Views:
    """Makes workflows from their rows, with the site's map and today's date."""

    def __init__(self, elements: ElementService, clock: Callable[[], datetime]) -> None:
        self._elements = elements
        self._clock = clock

    async def of(
        self, session: AsyncSession, row: WorkflowRow, document: Document | None = None
    ) -> Workflow:
        """The workflow with its head's document, which is looked up where it is not given."""
        if document is None:
            document = (await saved(session, row.id, row.head)).document
        live = await store.version(session, row.id, row.published) if row.published else None
        elements = await self._elements.element_map(row.site_id)
        today = self._clock().date()
        return view(row, document, elements, live.approved_by if live else None, today)

    async def all(
        self, rows: list[tuple[WorkflowRow, VersionRow, str | None]], site_id: str
    ) -> list[Workflow]:
        """The workflows of one site."""
        elements = await self._elements.element_map(site_id)
        today = self._clock().date()
        return [view(row, head.document, elements, by, today) for row, head, by in rows]


def view(
    row: WorkflowRow, document: Document, elements: ElementMap, approved_by: str | None, today: date
) -> Workflow:
    """The row and the document of its head as a value."""
    located = with_targets(document, elements.selectors(document.get("pages")))
    open_fields = needs(parse_document(located))
    gaps = unsupported(located)
    # Drafts from before this was kept have no confidence.
    sure = SURE[row.origin] if row.confidence is None else row.confidence
    making = Making(sure, row.unused, row.hand_edits)
    return Workflow.model_validate(
        {
            **{name: getattr(row, name) for name in Workflow.model_fields if hasattr(row, name)},
            "document": document,
            "reading": explain(document),
            "approved_by": approved_by,
            "needs": tuple(Open(path=need.path, question=need.question) for need in open_fields),
            "unsupported": gaps,
            "quality": quality(document, making, len(open_fields) + len(gaps), today),
        }
    )


async def within_reach(session: AsyncSession, access: Access, workflow: str) -> WorkflowRow:
    """A workflow that this access may see; raises 404 otherwise."""
    row = await store.workflow(session, access.organization_id, workflow)
    if row is None or not access.sees(row.site_id):
        raise not_found("workflow", workflow)
    return row


async def saved(session: AsyncSession, workflow_id: str, number: int) -> VersionRow:
    """A saved version; raises 404 where there is none of this number."""
    found = await store.version(session, workflow_id, number)
    if found is None:
        raise not_found("version", str(number))
    return found


def parsed(document: Document) -> ParsedDocument:
    """The document, checked; raises `invalid_document` (422)."""
    try:
        return parse_document(document)
    except DocumentInvalid as error:
        raise invalid_document(error) from error
