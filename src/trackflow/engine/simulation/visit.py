"""What a visitor does in one session: looks around, joins, buys, or leaves."""

from trackflow.engine.simulation.browsing import LEAVE, MOST_PAGES, MOVES, Ways, stay
from trackflow.engine.simulation.chance import Chance, digest, weighted
from trackflow.engine.simulation.messages import Page
from trackflow.engine.simulation.origins import ORIGINS, landings
from trackflow.engine.simulation.plan import Plan, Session
from trackflow.engine.simulation.rhythm import weekday
from trackflow.engine.simulation.shop import (
    CART,
    CHECKOUT,
    PRICING,
    SIGNUP,
    THANKS,
    WELCOME,
    Item,
)
from trackflow.engine.simulation.visitors import Visitor
from trackflow.engine.simulation.walk import Walk

# Of those who get so far, the share that reaches the goal where no workflow is met on the way.
CARTS_BOUGHT = 0.24
CHECKOUTS_BOUGHT = 0.46
FORMS_SENT = 0.42
_QUANTITIES = weighted(((1, 80.0), (2, 16.0), (3, 4.0)))
_NAMES = tuple("Ada Ben Cleo Dan Eva Finn Gro Hugo Ida Jon Kaia Leo Mina Nils Ona Per".split())


class Visit:
    """One session. Whether it reaches a goal is drawn when it begins, for each goal alone.

    A goal is reached where its draw is below its rate, with the lifts of what was seen until then;
    a step of the way is taken where the draw is below the rate by the step's share. So a rate
    is exactly what the ground truth says, and a workflow lifts it for those who have seen it.
    """

    def __init__(
        self, plan: Plan, ways: Ways, visitor: Visitor, number: int, start: int, channel: str
    ) -> None:
        key = f"{plan.key}/{number}"
        self._plan, self._ways, self._visitor = plan, ways, visitor
        self._chance = Chance(key)
        self._draws = {goal: self._chance.number() for goal in plan.truth.conversion}
        self._device = visitor.browser.device
        self._returning, self._member = visitor.visits > 1, visitor.user_id is not None
        self._number, self._start, self._channel = number, start, channel
        self._weekday = weekday(start, plan.until)
        self._kind = self._chance.pick(landings(channel))
        self._walk = Walk(plan, visitor, key, start, self._landing())

    def told(self) -> Session:
        """The whole session. The visitor is changed by it."""
        self._browse()
        self._ask_for_letters()
        self._join()
        self._buy()
        self._visitor.last_seen = self._walk.now
        messages = self._walk.messages.until(self._plan.until_ms)
        return Session(
            number=self._number,
            visitor=self._visitor.id,
            start=self._start,
            weekday=self._weekday,
            channel=self._channel,
            device=self._device,
            returning=self._returning,
            member=self._member,
            did=frozenset(message["event"] for message in messages if "event" in message),
            seen=frozenset(self._walk.seen),
            messages=messages,
        )

    def _landing(self) -> Page:
        shop = self._plan.shop
        origin = self._chance.pick(ORIGINS[self._channel])
        path, query = self._ways.page(self._kind, self._chance), origin.tagged(self._chance)
        search = f"?{query}" if query else ""
        return Page(shop.origin, path, search, origin.referrer, shop.titles[path])

    def _reaches(self, goal: str, *also: str, share: float = 1.0) -> bool:
        """Whether the draw of a goal gets so far, with what has been seen by now."""
        lift = self._walk.lift(goal, *also)
        who = (self._channel, self._device, self._returning, self._weekday)
        return self._draws[goal] < self._plan.truth.rate(goal, *who, lift) / share

    def _go(self, path: str, kind: str) -> None:
        self._walk.view(path)
        self._look(kind)

    def _look(self, kind: str) -> None:
        self._walk.stay(stay(kind, self._device, self._chance))

    def _browse(self) -> None:
        self._look(self._kind)
        for _ in range(MOST_PAGES):
            kind, path = self._onward()
            if kind == LEAVE:
                return
            self._kind = kind
            self._walk.view(path)
            if kind == "search":
                words, found = self._chance.any(self._plan.shop.searches)
                self._walk.track("search", {"query": words, "results": found})
            self._look(kind)

    def _onward(self) -> tuple[str, str]:
        led, self._walk.led_to = self._walk.led_to, None
        kind = self._ways.kind(led) if led else None
        if led and kind:
            return kind, led
        kind = self._chance.pick(MOVES[self._kind])
        return kind, "" if kind == LEAVE else self._ways.page(kind, self._chance)

    def _ask_for_letters(self) -> None:
        if self._reaches("newsletter_signup"):
            place = self._kind if self._kind in ("home", "guide") else "footer"
            self._walk.track("newsletter_signup", {"place": place})
            self._walk.stay(self._chance.between(2, 10))

    def _join(self) -> None:
        if self._member or not self._reaches("signup", share=FORMS_SENT):
            return
        if self._walk.path not in (PRICING, SIGNUP) and self._chance.happens(0.5):
            self._go(PRICING, "pricing")
        if self._walk.path != SIGNUP:
            self._go(SIGNUP, "signup")
        if self._reaches("signup"):
            self._sign_up(self._chance.any(self._plan.shop.plans))

    def _sign_up(self, plan: str) -> None:
        name = self._chance.any(_NAMES)
        code = digest(self._plan.key, self._visitor.id, size=5).hex()
        self._walk.track("signup", {"plan": plan})
        email = f"{name.lower()}.{code}@example.com"
        self._walk.identify(f"user_{code}", {"name": name, "email": email, "plan": plan})
        self._walk.stay(self._chance.between(0.3, 1.5))
        self._go(WELCOME, "thanks")

    def _buy(self) -> None:
        if not self._reaches("purchase", "add_to_cart", share=CARTS_BOUGHT):
            return
        cart = {self._add(): self._chance.pick(_QUANTITIES)}
        self._put(cart)
        if self._chance.happens(0.3):
            self._walk.view(self._ways.page("product", self._chance))
            self._look("product")
            more = {self._here(): 1}
            self._put(more)
            cart = {**more, **cart}
        self._go(CART, "cart")
        if self._reaches("purchase", "checkout_start", share=CHECKOUTS_BOUGHT):
            self._check_out(cart)

    def _add(self) -> Item:
        """The item on the page in view; where there is none, one is looked at first."""
        if self._ways.kind(self._walk.path) != "product":
            self._go(self._ways.page("product", self._chance), "product")
        return self._here()

    def _here(self) -> Item:
        items = self._plan.shop.items
        return next(item for item in items if item.path == self._walk.path)

    def _put(self, lines: dict[Item, int]) -> None:
        shop = self._plan.shop
        for item, quantity in lines.items():
            said = {**shop.named(item), "currency": shop.currency, "quantity": quantity}
            if item.choices:
                said["choice"] = self._chance.any(item.choices)
            self._walk.track("add_to_cart", said)
        self._walk.stay(self._chance.between(2, 8))

    def _check_out(self, cart: dict[Item, int]) -> None:
        order = self._plan.shop.order(cart)
        self._walk.view(CHECKOUT)
        self._walk.track("checkout_start", order)
        self._look("checkout")
        if not self._reaches("purchase"):
            return
        self._walk.view(THANKS)
        number = int.from_bytes(digest(self._plan.key, self._number, size=4)) % 900_000 + 100_000
        self._walk.track("purchase", {"order_id": f"RS-{number}", **order})
        self._visitor.orders += 1
        self._look("thanks")
