"""Which session an event belongs to, and how that session began."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from trackflow.engine.traffic import Arrival, arrival
from trackflow.features.events.incoming import Incoming, stable_hash

GAP_MS = 30 * 60 * 1000
_REMEMBERED = 100_000

Key = tuple[str, str]


@dataclass(slots=True)
class Session:
    """A session as far as it is known; `arrival` is None until a page of it was seen."""

    id: str
    start: int
    last: int
    arrival: Arrival | None


class Sessions:
    """The sessions of late. It may forget: the store tells it again what the table knows.

    An event that names its session is of that session. One that does not joins its visitor's last
    one where less than 30 minutes lie between them, and opens a new one otherwise.
    """

    def __init__(self) -> None:
        self._by_visitor: dict[Key, Session] = {}
        self._by_id: dict[Key, Session] = {}

    def unknown(self, events: Iterable[Incoming]) -> tuple[set[str], set[str]]:
        """The visitors and the session ids that the store has to be asked about first."""
        visitors: set[str] = set()
        ids: set[str] = set()
        for event in events:
            if event.session_id:
                if not event.landing and (event.site, event.session_id) not in self._by_id:
                    ids.add(event.session_id)
            elif event.visitor and (event.site, event.visitor) not in self._by_visitor:
                visitors.add(event.visitor)
        return visitors, ids

    def learn(self, site: str, visitor: str | None, session: Session) -> None:
        """Takes in what the store knows of a session; the visitor's latest one counts."""
        known = self._by_id.setdefault((site, session.id), session)
        known.arrival = known.arrival or session.arrival
        latest = self._by_visitor.get((site, visitor)) if visitor else None
        if visitor and (latest is None or latest.last < known.last):
            self._by_visitor[site, visitor] = known

    def session_of(self, event: Incoming) -> Session | None:
        """The session of an event; None where neither a session nor a visitor is named.

        Within one visitor, events come in the order of their times.
        """
        if event.session_id:
            session = self._named(event, event.session_id)
        elif event.visitor:
            session = self._by_gap(event, event.visitor)
        else:
            return None
        session.start, session.last = min(session.start, event.time), max(session.last, event.time)
        session.arrival = session.arrival or _began(event)
        return session

    def stay_small(self) -> None:
        """Keeps the memory bounded; called between batches."""
        if max(len(self._by_id), len(self._by_visitor)) > _REMEMBERED:
            self.forget()

    def forget(self) -> None:
        """Forgets everything, as after a batch that was not stored."""
        self._by_id.clear()
        self._by_visitor.clear()

    def _named(self, event: Incoming, session_id: str) -> Session:
        session = self._by_id.get((event.site, session_id))
        if session is None:
            session = Session(session_id, event.time, event.time, None)
            self._by_id[event.site, session_id] = session
        if event.visitor:
            self._by_visitor[event.site, event.visitor] = session
        return session

    def _by_gap(self, event: Incoming, visitor: str) -> Session:
        session = self._by_visitor.get((event.site, visitor))
        if session and session.start - GAP_MS <= event.time <= session.last + GAP_MS:
            return session
        number = stable_hash(event.site, visitor, str(event.time)) & 0xFFFF_FFFF_FFFF_FFFF
        opened = Session(f"gap_{number:016x}", event.time, event.time, None)
        if session is None or event.time > session.last:
            self._by_visitor[event.site, visitor] = opened
        self._by_id[event.site, opened.id] = opened
        return opened


def _began(event: Incoming) -> Arrival | None:
    page = event.landing or event.page
    return read_arrival(page.url, page.referrer) if page.url else None


@lru_cache(maxsize=8192)
def read_arrival(url: str, referrer: str | None) -> Arrival:
    """`arrival`, remembered: a session's events carry the same landing again and again."""
    return arrival(url, referrer)
