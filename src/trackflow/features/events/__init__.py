"""Events: taken over Segment's API, kept in a journal, counted in a store of their own.

Nothing here imports the database: a web worker that takes events stays small and quick. The
store runs by `store_command`; `open_store` asks it.
"""

from trackflow.features.events.client import StoreClient, open_store, store_command
from trackflow.features.events.event_names import event_name
from trackflow.features.events.event_store import EventStore
from trackflow.features.events.journal import Journal, JournalUnavailableError
from trackflow.features.events.routes import router
from trackflow.features.events.schemas import (
    EventCount,
    EventRow,
    StoreStatus,
    Totals,
    WorkflowCounts,
)
from trackflow.features.events.tracking import tracking_routes

__all__ = [
    "EventCount",
    "EventRow",
    "EventStore",
    "Journal",
    "JournalUnavailableError",
    "StoreClient",
    "StoreStatus",
    "Totals",
    "WorkflowCounts",
    "event_name",
    "open_store",
    "router",
    "store_command",
    "tracking_routes",
]
