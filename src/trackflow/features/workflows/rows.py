"""New rows of workflows and versions, and what they remember of where they come from."""

from datetime import datetime

from trackflow.features.sites import PUBLISH, Access
from trackflow.features.workflows.provenance import Provenance
from trackflow.features.workflows.quality import SURE
from trackflow.features.workflows.schemas import Document, Origin
from trackflow.features.workflows.tables import VersionRow, WorkflowRow
from trackflow.platform.storage import new_id


def new_workflow(
    access: Access, site_id: str, name: str | None, made: Provenance, now: datetime
) -> WorkflowRow:
    """The row of a draft that nobody has seen yet; without a name its sentence is one."""
    return WorkflowRow(
        id=new_id("wf"),
        organization_id=access.organization_id,
        site_id=site_id,
        name=name or _name(made.sentence),
        state="draft",
        head=1,
        published=None,
        in_review=None,
        origin=made.origin,
        sentence=made.sentence,
        generation_id=made.generation_id,
        confidence=made.confidence,
        unused=made.unused,
        hand_edits=made.hand_edits,
        sentence_at=made.asked_at if made.origin == "sentence" else None,
        seconds_to_live=None,
        created_at=now,
        updated_at=now,
    )


def remember(row: WorkflowRow, made: Provenance) -> None:
    """Note where the newest document comes from; a person's change builds on what was there."""
    count_edit(row, made.origin)
    if made.origin == "person":
        return
    row.confidence, row.unused = made.confidence, made.unused
    row.hand_edits = made.hand_edits
    if made.generation_id:
        row.generation_id, row.sentence = made.generation_id, made.sentence


def count_edit(row: WorkflowRow, origin: Origin) -> None:
    """A person's edit is a look at the draft; a machine's is one that nobody has looked at."""
    if origin == "person":
        row.hand_edits += 1
    else:
        row.confidence, row.hand_edits = SURE[origin], 0


def new_version(
    row: WorkflowRow,
    access: Access,
    document: Document,
    origin: Origin,
    now: datetime,
    generation_id: str | None,
) -> VersionRow:
    """The row of the workflow's head, made by whoever acts."""
    return VersionRow(
        workflow_id=row.id,
        number=row.head,
        document=document,
        created_at=now,
        origin=origin,
        made_by=access.actor,
        generation_id=generation_id,
        by_publisher=PUBLISH in access.scopes,
        published_at=None,
        published_by=None,
        approved_by=None,
        score=None,
    )


def _name(sentence: str | None) -> str:
    return " ".join((sentence or "Untitled workflow").split())[:80]
