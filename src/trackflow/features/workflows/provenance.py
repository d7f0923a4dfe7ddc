"""Where a document comes from: a person, a sentence, a suggestion, the autopilot."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.features.sites import Access
from trackflow.features.workflows.difference import differences
from trackflow.features.workflows.generation import generate
from trackflow.features.workflows.generations import find, keep, storable, within_reach
from trackflow.features.workflows.quality import SURE
from trackflow.features.workflows.schemas import Document, Origin
from trackflow.features.workflows.tables import GenerationRow


@dataclass(frozen=True)
class Source:
    """What is said about where a document comes from; nothing said: a person wrote it.

    `sentence` is its prompt; `generation` the id of the kept answer to it, whose sentence is then
    taken. `origin` says who made it where no sentence did, `confidence` how sure that one is of
    it, 0 to 1.
    """

    sentence: str | None = None
    generation: str | None = None
    origin: Origin | None = None
    confidence: float | None = None


BY_HAND: Final = Source()


@dataclass(frozen=True)
class Provenance:
    """What is known about where a document comes from."""

    origin: Origin
    sentence: str | None
    generation_id: str | None
    confidence: float
    unused: int
    hand_edits: int
    asked_at: datetime | None


async def trace(
    session: AsyncSession,
    access: Access,
    site_id: str,
    document: Document,
    source: Source,
    now: datetime,
) -> Provenance:
    """Find the generation that a document came from, or keep it now, and compare the two.

    Raises 404 for a generation that is not within reach.
    """
    asked = await _generation(session, access, site_id, source, now)
    origin = source.origin or ("sentence" if asked else "person")
    if asked is None:
        sure = SURE[origin] if source.confidence is None else source.confidence
        return Provenance(origin, source.sentence, None, sure, 0, 0, None)
    answered = asked.document is not None
    sure = asked.confidence if answered and origin == "sentence" else SURE[origin]
    return Provenance(
        origin=origin,
        sentence=asked.prompt,
        generation_id=asked.id,
        confidence=sure if source.confidence is None else source.confidence,
        unused=len(asked.unused) if answered else 0,
        hand_edits=int(asked.document is None or bool(differences(asked.document, document))),
        asked_at=asked.asked_at,
    )


async def _generation(
    session: AsyncSession, access: Access, site_id: str, source: Source, now: datetime
) -> GenerationRow | None:
    if source.generation:
        asked = await within_reach(session, access, source.generation)
        asked.site_id = asked.site_id or site_id
        return asked
    # What a suggestion or the autopilot worked from was never put to the engine.
    asks = source.origin not in ("suggestion", "autopilot")
    if not asks or not source.sentence or not source.sentence.strip():
        return None
    organization = access.organization_id
    if found := await find(session, organization, site_id, source.sentence):
        found.site_id = found.site_id or site_id
        return found
    made = generate(source.sentence, now.date())
    return await keep(session, organization, site_id, storable(source.sentence), made, now)
