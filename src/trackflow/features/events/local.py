"""The event store opened in this very process, where no server runs."""

import asyncio
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from trackflow.features.events.event_store import EventStore
from trackflow.features.events.loader import Loader
from trackflow.features.events.queries import answer
from trackflow.features.events.questions import Answer, Question
from trackflow.features.events.store import Store


class LocalStore(EventStore):
    """Loads what the journal has before each answer. Raises `store_busy` where a server runs."""

    def __init__(self, data: Path, clock: Callable[[], float] = time.time) -> None:
        self._data = data
        self._clock = clock
        self._store = Store(data)
        self._loader = Loader(self._store, data)
        self._one_at_a_time = threading.Lock()

    @classmethod
    async def open(cls, data: Path) -> Self:
        """Opens it without holding up the event loop."""
        return await asyncio.to_thread(cls, data)

    async def ask(self, question: Question) -> Answer:
        """The answer over all that the journal has by now."""
        return await asyncio.to_thread(self._answer, question)

    async def replay(self) -> None:
        """Reads the whole journal again; message ids keep every event single."""
        await asyncio.to_thread(self._rewind)

    async def close(self) -> None:
        """Lets go of the database file."""
        await asyncio.to_thread(self._store.close)

    def _answer(self, question: Question) -> Answer:
        with self._one_at_a_time:
            self._loader.load()
            with self._store.cursor() as cursor:
                return answer(cursor, self._data, self._clock(), question)

    def _rewind(self) -> None:
        with self._one_at_a_time:
            self._store.rewind()
            self._loader = Loader(self._store, self._data)
            self._loader.load()
