"""Who comes, and who comes again: a bounded memory of visitors between two sessions."""

from dataclasses import dataclass, field
from heapq import heappop, heappush

from trackflow.engine.simulation.browsers import Browser
from trackflow.engine.simulation.chance import Chance
from trackflow.engine.simulation.origins import Place
from trackflow.engine.simulation.truth import GroundTruth

MOST_AWAITED = 20_000
SOONEST_MS = 40 * 60 * 1000  # a session ends after 30 quiet minutes
DAY_MS = 24 * 60 * 60 * 1000


@dataclass(slots=True)
class History:
    """What a visitor has seen of one workflow: when it was shown, and what came of it."""

    shown: list[int] = field(default_factory=list[int])
    outcomes: set[str] = field(default_factory=set[str])


@dataclass(slots=True)
class Visitor:
    """One person with one browser. Times are Unix milliseconds."""

    id: str
    browser: Browser
    place: Place
    first_seen: int
    last_seen: int
    previous_seen: int | None = None
    visits: int = 0
    user_id: str | None = None
    orders: int = 0
    histories: dict[str, History] = field(default_factory=dict[str, History])

    def history(self, workflow: str) -> History:
        """What she has seen of a workflow, to be read and added to."""
        return self.histories.setdefault(workflow, History())


class Awaited:
    """Visitors who will come again, by when. At most `MOST_AWAITED`: then the first comes early."""

    def __init__(self, truth: GroundTruth) -> None:
        self._truth = truth
        self._due: list[tuple[int, int, Visitor]] = []
        self._count = 0

    def expect(self, visitor: Visitor, chance: Chance) -> None:
        """She comes again, as often and as soon as the truth says, or never."""
        again = chance.happens(self._truth.returns)
        gap = chance.around(self._truth.return_days, 1.2) * DAY_MS
        if again:
            self._count += 1
            due = visitor.last_seen + max(int(gap), SOONEST_MS)
            heappush(self._due, (due, self._count, visitor))

    def next(self, now: int) -> Visitor | None:
        """Whoever is due by now; None where that is nobody."""
        if not self._due:
            return None
        due, _, visitor = self._due[0]
        early = len(self._due) > MOST_AWAITED and visitor.last_seen + SOONEST_MS <= now
        if due > now and not early:
            return None
        heappop(self._due)
        return visitor
