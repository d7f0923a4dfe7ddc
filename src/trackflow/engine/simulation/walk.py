"""One visitor's way through a shop, told page by page; workflows are met on the way."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from trackflow.engine.document import on_pages
from trackflow.engine.simulation.chance import Chance, identity
from trackflow.engine.simulation.messages import Messages, Page, Sender
from trackflow.engine.simulation.plan import Plan
from trackflow.engine.simulation.visitors import DAY_MS, Visitor
from trackflow.engine.simulation.workflows import Happened, LiveWorkflow
from trackflow.engine.traffic import arrival

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Walk:
    """A session as it unfolds. `now` is where the clock stands, in Unix milliseconds.

    `led_to` is where a workflow's button leads, once it was clicked.
    """

    def __init__(self, plan: Plan, visitor: Visitor, key: str, start: int, landing: Page) -> None:
        self.now = start
        self.seen: set[str] = set()
        self.led_to: str | None = None
        self._plan = plan
        self._visitor = visitor
        self._key = key
        self._start = start
        self._reactions = Chance(key, "reactions")
        self._arrival = arrival(landing.url, landing.referrer or None)
        self._lifts: dict[str, float] = {}
        self._viewed: list[str] = []
        place, agent = visitor.place, visitor.browser.user_agent
        sender = Sender(key, visitor.id, agent, place.locale, place.timezone)
        self.messages = Messages(sender, start, landing, self._arrival)
        self._page = landing
        self._open(landing)

    @property
    def path(self) -> str:
        """Of the page in view."""
        return self._page.path

    def lift(self, *goals: str) -> float:
        """What the workflows seen so far multiply the rates of these goals by."""
        product = 1.0
        for goal in goals:
            product *= self._lifts.get(goal, 1.0)
        return product

    def view(self, path: str) -> None:
        """Moves on to another page of the shop."""
        shop = self._plan.shop
        self._open(Page(shop.origin, path, "", self._page.url, shop.titles[path]))

    def stay(self, seconds: float) -> None:
        """Looks at the page for a while."""
        self.now += int(seconds * 1000)
        self._meet()

    def track(self, event: str, properties: Mapping[str, Any]) -> None:
        """Something happens on the page."""
        self._tell(self.now, event, properties)
        second = (self.now - self._opened) / 1000
        self._happened.events.append((second, event, properties))
        for workflow in self._plan.workflows:
            history = self._visitor.histories.get(workflow.id)
            if workflow.goal == event and history and history.shown:
                history.outcomes.add("converted")
        self._meet()

    def identify(self, user_id: str, traits: Mapping[str, Any]) -> None:
        """The visitor is known from here on."""
        self._visitor.user_id = user_id
        self.messages.add("identify", self.now, {}, user_id=user_id, traits=traits)

    def _open(self, page: Page) -> None:
        self._page, self._opened = page, self.now
        self._happened = Happened(page.path)
        self._viewed.append(page.path)
        self.messages.show(page)
        self.messages.add("page", self.now, {}, user_id=self._visitor.user_id)
        self._waiting = [each for each in self._plan.workflows if self._may_meet(each)]
        self._meet()

    def _may_meet(self, workflow: LiveWorkflow) -> bool:
        # An edit of a page stays for the session: its run goes on, and is not exposed again.
        again = workflow.overlay or workflow.id not in self.seen
        return again and on_pages(workflow.pages, self.path)

    def _meet(self) -> None:
        """Fires what is due by now; a workflow fires at most once in a page view."""
        if not self._waiting:
            return
        self._happened.seconds = (self.now - self._opened) / 1000
        for workflow in list(self._waiting):
            second = workflow.fires(self._happened, self._viewed)
            if second is not None:
                self._waiting.remove(workflow)
                self._consider(workflow, self._opened + int(second * 1000))

    def _consider(self, workflow: LiveWorkflow, moment: int) -> None:
        history = self._visitor.history(workflow.id)
        due = workflow.is_due(history, moment, self._opened, self._start)
        if not due or not workflow.is_for(self._attributes(moment) if workflow.audience else {}):
            return
        run = identity(self._key, workflow.id, self.path, len(self._viewed))
        if workflow.id not in self.seen and workflow.goal:
            lift = self._plan.truth.lift(workflow.name)
            self._lifts[workflow.goal] = self.lift(workflow.goal) * lift
        self.seen.add(workflow.id)
        kept = workflow.frequency.get("limit") or 1
        history.shown = [*history.shown, moment][-kept:]
        about = {
            "workflow_id": workflow.id,
            "workflow_version": workflow.version,
            "run_id": run,
            "step_id": workflow.step,
        }
        self._tell(moment, "workflow_exposure", about)
        if workflow.overlay and (outcome := self._outcome()):
            self._answer(workflow, about, outcome, moment)

    def _outcome(self) -> str | None:
        truth, drawn = self._plan.truth, self._reactions.number()
        if drawn < truth.click_rate:
            return "clicked"
        return "dismissed" if drawn < truth.click_rate + truth.dismiss_rate else None

    def _answer(
        self, workflow: LiveWorkflow, about: Mapping[str, Any], outcome: str, moment: int
    ) -> None:
        answered = moment + int(self._reactions.between(1.5, 9.0) * 1000)
        self._tell(answered, "workflow_outcome", {**about, "outcome": outcome})
        self._visitor.history(workflow.id).outcomes.add(outcome)
        self.now = max(self.now, answered)
        if outcome == "clicked" and workflow.link:
            self.led_to = urlsplit(workflow.link).path

    def _tell(self, moment: int, event: str, properties: Mapping[str, Any]) -> None:
        user = self._visitor.user_id
        self.messages.add("track", moment, properties, event=event, user_id=user)

    def _attributes(self, moment: int) -> dict[str, Any]:
        """What the browser part knows at a moment, by the vocabulary's names."""
        visitor, place = self._visitor, self._visitor.place
        clock = datetime.fromtimestamp(moment / 1000, self._plan.zone(place.timezone))
        arrived = {name: getattr(self._arrival, name) for name in self._arrival.__slots__}
        before = visitor.previous_seen
        return arrived | {
            "device": visitor.browser.device,
            "os": visitor.browser.os,
            "browser": visitor.browser.browser,
            "country": place.country,
            "language": place.locale.partition("-")[0],
            "timezone": place.timezone,
            "local_hour": clock.hour,
            "local_weekday": _WEEKDAYS[clock.weekday()],
            "path": self.path,
            "viewed": list(dict.fromkeys(self._viewed)),
            "visits": visitor.visits,
            "days_since_first_visit": (moment - visitor.first_seen) // DAY_MS,
            "days_since_last_visit": None if before is None else (moment - before) // DAY_MS,
            "pages_viewed": len(self._viewed),
            "session_seconds": (moment - self._start) // 1000,
            "logged_in": visitor.user_id is not None,
            "customer": visitor.orders > 0,
            "orders": visitor.orders,
        }
