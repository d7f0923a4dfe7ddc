"""Sessions, one after the other, in the order in which they begin."""

from collections.abc import Iterator, Mapping

from trackflow.engine.simulation.browsers import BROWSERS
from trackflow.engine.simulation.browsing import Ways
from trackflow.engine.simulation.chance import Chance, identity, weighted
from trackflow.engine.simulation.crawl import crawl
from trackflow.engine.simulation.origins import PLACES
from trackflow.engine.simulation.plan import Plan, Session
from trackflow.engine.simulation.rhythm import starts
from trackflow.engine.simulation.shop import BLOG, HOME, PRICING
from trackflow.engine.simulation.truth import GroundTruth
from trackflow.engine.simulation.visit import Visit
from trackflow.engine.simulation.visitors import Awaited, Visitor


def simulate(plan: Plan) -> Iterator[Session]:
    """The sessions of a plan, earliest first, made one at a time as they are asked for.

    The same plan gives the same sessions, in every version of Python. Memory does not grow with
    their number: at most some thousands of visitors who will come again are remembered.
    """
    world = _World(plan)
    for number, start in enumerate(
        starts(plan.truth, plan.until, plan.days, plan.sessions, Chance(plan.key, "rhythm"))
    ):
        yield world.session(number, start)


class _World:
    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._ways = Ways(plan.shop)
        self._crowd = _Crowd(plan.truth)
        self._awaited = Awaited(plan.truth)
        self._crawled = (
            *(HOME, PRICING, BLOG, *plan.shop.collections, *plan.shop.guides),
            *(item.path for item in plan.shop.items),
        )

    def session(self, number: int, start: int) -> Session:
        plan = self._plan
        # Apart from what happens in a session, so that this does not change who comes.
        chance = Chance(plan.key, number, "who")
        if chance.happens(plan.truth.bots):
            return crawl(plan, self._crawled, number, start)
        visitor, channel = self._crowd.arrives(
            self._awaited.next(start), identity(plan.key, number, "visitor"), start, chance
        )
        session = Visit(plan, self._ways, visitor, number, start, channel).told()
        self._awaited.expect(visitor, chance)
        return session


class _Crowd:
    """Who comes, by which channel, with what."""

    def __init__(self, truth: GroundTruth) -> None:
        self._first = weighted(truth.channels.items())
        self._later = weighted(_times(truth.channels, truth.returning_channels).items())
        self._devices = {
            channel: weighted(_times(truth.devices, {"mobile": factor}).items())
            for channel in truth.channels
            for factor in (truth.mobile_factors.get(channel, 1.0),)
        }

    def arrives(
        self, known: Visitor | None, new_id: str, start: int, chance: Chance
    ) -> tuple[Visitor, str]:
        """The visitor of a session that begins now, and her channel."""
        if known:
            known.previous_seen = known.last_seen
            visitor, channel = known, chance.pick(self._later)
        else:
            channel = chance.pick(self._first)
            browser = chance.pick(BROWSERS[chance.pick(self._devices[channel])])
            visitor = Visitor(new_id, browser, chance.pick(PLACES), start, start)
        visitor.visits += 1
        return visitor, channel


def _times(weights: Mapping[str, float], factors: Mapping[str, float]) -> dict[str, float]:
    return {name: weight * factors.get(name, 1.0) for name, weight in weights.items()}
