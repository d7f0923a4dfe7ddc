"""What the rest of TrackFlow knows of the event store."""

from abc import abstractmethod
from datetime import datetime, timedelta
from typing import Any, Protocol

from trackflow.features.events.questions import (
    AskStatus,
    CountAll,
    CountEvents,
    CountWorkflow,
    Question,
    Recent,
)
from trackflow.features.events.schemas import (
    EventCount,
    EventRow,
    StoreStatus,
    Totals,
    WorkflowCounts,
)

WITHIN = timedelta(days=7)


class EventStore(Protocol):
    """Answers questions about the stored events of a site. Times are UTC."""

    @abstractmethod
    async def ask(self, question: Question) -> Any:
        """The answer to a question; raises `TrackFlowError` where the store cannot be reached."""
        ...

    async def recent(
        self, site: str, limit: int, after: int | None = None, event: str | None = None
    ) -> list[EventRow]:
        """The last events of a site, newest last; with `after`, the next ones after that sequence.

        `limit` is at most 10,000.
        """
        return await self.ask(Recent(site, limit, after, event))

    async def counts(self, site: str, since: datetime | None = None) -> list[EventCount]:
        """Each event of a site by name, the most frequent first, without bots."""
        return await self.ask(CountEvents(site, since))

    async def totals(self, site: str, since: datetime | None = None) -> Totals:
        """Events, visitors and sessions of a site altogether."""
        return await self.ask(CountAll(site, since))

    async def workflow_counts(
        self, site: str, workflow_id: str, goal: str | None = None, within: timedelta = WITHIN
    ) -> WorkflowCounts:
        """What a workflow's runs led to; `goal` is an event name, `within` from first exposure."""
        return await self.ask(CountWorkflow(site, workflow_id, goal, within))

    async def status(self) -> StoreStatus:
        """Rows, lag and trouble of the store itself."""
        return await self.ask(AskStatus())

    @abstractmethod
    async def close(self) -> None:
        """Lets go of what it holds."""
        ...
