"""The sentences that people asked about, kept with what they think of the answers."""

import hashlib
from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from trackflow.features.sites import Access, SiteService
from trackflow.features.workflows import store
from trackflow.features.workflows.generation import Generation, generate
from trackflow.features.workflows.lessons import lesson
from trackflow.features.workflows.schemas import (
    FeedbackInput,
    KeptGeneration,
    Lesson,
    Outcome,
)
from trackflow.features.workflows.tables import FeedbackRow, GenerationRow
from trackflow.platform.errors import not_found
from trackflow.platform.storage import Database, new_id

PAGE: Final = 100


class GenerationService:
    """Generations of an organization, always seen through somebody's `Access`."""

    def __init__(
        self, database: Database, sites: SiteService, clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._sites = sites
        self._clock = clock

    async def ask(
        self, access: Access, prompt: str, site: str | None = None, lang: str | None = None
    ) -> Generation:
        """What a sentence means; the answer is kept, questions and refusals among them.

        The same sentence with the same answer is kept once.
        """
        home = await self._sites.site(access, site) if site else None
        site_id = home.id if home else access.site_id
        now = self._clock()
        made = generate(prompt, now.date())
        async with self._database.session() as session:
            row = await keep(session, access.organization_id, site_id, prompt, made, now, lang)
        return made.model_copy(update={"id": row.id})

    async def generation(self, access: Access, generation: str) -> KeptGeneration:
        """One, with its feedback; raises 404 where it is not within reach."""
        async with self._database.session() as session:
            row = await within_reach(session, access, generation)
            return await _value(session, row)

    async def generations(
        self, access: Access, outcome: Outcome | None = None, limit: int = PAGE
    ) -> list[KeptGeneration]:
        """The ones that were asked for last; of one outcome only, where it is given."""
        async with self._database.session() as session:
            rows = await store.newest_generations(
                session, access.organization_id, access.site_id, outcome, limit
            )
            said = await store.feedback(session, [row.id for row in rows])
        return [store.kept_generation(row, said.get(row.id, ())) for row in rows]

    async def rate(self, access: Access, generation: str, given: FeedbackInput) -> KeptGeneration:
        """Keep a thumb up or down; a later one of anybody counts before an earlier one."""
        async with self._database.session() as session:
            row = await within_reach(session, access, generation)
            session.add(
                FeedbackRow(
                    id=new_id("fb"),
                    generation_id=row.id,
                    rating=given.rating,
                    comment=storable(given.comment) if given.comment else None,
                    made_by=access.actor,
                    created_at=self._clock(),
                )
            )
            await session.flush()
            return await _value(session, row)

    async def erase(self, access: Access, generation: str) -> None:
        """Take a sentence away with its feedback; what was made from it stays."""
        async with self._database.session() as session:
            row = await within_reach(session, access, generation)
            await store.delete_generations(session, [row.id])

    async def erase_before(self, access: Access, moment: datetime) -> int:
        """Take away what was last asked before a moment, with its feedback; how many that were."""
        erased = 0
        async for rows in self._pages(access):
            old = [row.id for row in rows if row.asked_at < moment]
            async with self._database.session() as session:
                await store.delete_generations(session, old)
            erased += len(old)
        return erased

    async def export(self, access: Access) -> AsyncGenerator[Lesson]:
        """Every generation within reach as a line for the evals, the oldest first."""
        async for rows in self._pages(access):
            ids = [row.id for row in rows]
            async with self._database.session() as session:
                said = await store.feedback(session, ids)
                ends = await store.ends(session, ids)
            for row in rows:
                end = ends.get(row.id)
                asked = store.kept_generation(row, said.get(row.id, ()))
                if end is None:
                    yield lesson(asked, None, None)
                else:
                    yield lesson(asked, end.document, "published" if end.published_at else "saved")

    async def _pages(self, access: Access) -> AsyncGenerator[Sequence[GenerationRow]]:
        after = None
        while True:
            async with self._database.session() as session:
                rows = await store.generations_after(
                    session, access.organization_id, access.site_id, after, PAGE
                )
            if rows:
                yield rows
            if len(rows) < PAGE:
                return
            after = (rows[-1].created_at, rows[-1].id)


async def keep(
    session: AsyncSession,
    organization_id: str,
    site_id: str | None,
    prompt: str,
    made: Generation,
    now: datetime,
    lang: str | None = None,
) -> GenerationRow:
    """The generation that holds this answer to this sentence, kept now if it was not before."""
    known = await find(session, organization_id, site_id, prompt)
    if known and _same_answer(known, made):
        known.asked_at = now
        known.site_id = known.site_id or site_id
        known.lang = lang or known.lang
        return known
    row = GenerationRow(
        id=new_id("gen"),
        organization_id=organization_id,
        site_id=site_id,
        prompt=storable(prompt),
        prompt_digest=_digest(prompt),
        lang=lang,
        outcome=made.outcome,
        document=made.document,
        confidence=made.confidence,
        unused=list(made.unused),
        question=made.question,
        reason=made.reason,
        created_at=now,
        asked_at=now,
    )
    session.add(row)
    await session.flush()
    return row


async def find(
    session: AsyncSession, organization_id: str, site_id: str | None, prompt: str
) -> GenerationRow | None:
    """The newest answer to this sentence, if it was kept."""
    return await store.generation_of_prompt(session, organization_id, site_id, _digest(prompt))


async def within_reach(session: AsyncSession, access: Access, generation: str) -> GenerationRow:
    """A generation that this access may see; raises 404 otherwise."""
    row = await store.generation(session, access.organization_id, generation)
    if row is None or not access.sees(row.site_id):
        raise not_found("generation", generation)
    return row


def storable(text: str) -> str:
    """The text with what no database takes (half a character, a zero byte) replaced."""
    return text.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


async def _value(session: AsyncSession, row: GenerationRow) -> KeptGeneration:
    said = await store.feedback(session, [row.id])
    return store.kept_generation(row, said.get(row.id, ()))


def _same_answer(row: GenerationRow, made: Generation) -> bool:
    kept = (row.outcome, row.document, row.question, row.reason)
    return kept == (made.outcome, made.document, made.question, made.reason)


def _digest(prompt: str) -> str:
    return hashlib.sha256(storable(prompt).encode()).hexdigest()
