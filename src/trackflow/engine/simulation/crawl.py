"""What a crawler does: pages in quick succession, and never anything else."""

from trackflow.engine.simulation.browsers import CRAWLERS
from trackflow.engine.simulation.chance import Chance, identity
from trackflow.engine.simulation.messages import Messages, Page, Sender
from trackflow.engine.simulation.plan import Plan, Session
from trackflow.engine.simulation.rhythm import weekday
from trackflow.engine.traffic import Arrival

_MOST_PAGES = 12
_GOES_ON = 0.7


def crawl(plan: Plan, paths: tuple[str, ...], number: int, start: int) -> Session:
    """A crawler's session over some of the paths. It keeps nothing, so it is always a new one."""
    key = f"{plan.key}/{number}"
    chance = Chance(key)
    sender = Sender(key, identity(key, "visitor"), chance.pick(CRAWLERS), "en-US", "UTC")
    page = _page(plan, chance.any(paths))
    messages = Messages(sender, start, page, Arrival("direct"))
    now = start
    for _ in range(_MOST_PAGES):
        messages.show(page)
        messages.add("page", now, {})
        if not chance.happens(_GOES_ON):
            break
        now += int(chance.between(0.4, 6) * 1000)
        page = _page(plan, chance.any(paths))
    return Session(
        number=number,
        visitor=sender.anonymous_id,
        start=start,
        weekday=weekday(start, plan.until),
        channel="direct",
        device="",
        bot=True,
        messages=messages.until(plan.until_ms),
    )


def _page(plan: Plan, path: str) -> Page:
    return Page(plan.shop.origin, path, "", "", plan.shop.titles[path])
