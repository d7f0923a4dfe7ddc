"""Random documents over the whole vocabulary: every trigger, step, attribute and operator."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from trackflow.engine.document import ATTRIBUTES

Json = dict[str, Any]

PAGES = ("/", "/pricing", "/blog/*", "/checkout", "/a/*/b", "/x,y.", "/ü(1)", "/products/*", "*")[
    :8
]
TEXTS = (
    "Take 20% off",
    'She said "now"',
    'Both "kinds“ of ”quotes«',
    "  padded  ",
    "Ünïcode 日本 🎉",
    "a, b and c; d or e.",
    "1",
    "two\nlines",
    "No. Never again after the visitor clicked it.",
    "{n} [x] (y) | <z>",
)
NAMES = ("urgency", "social proof", "friendly", "Spring Sale 2026")
EVENTS = (
    "signup login purchase add_to_cart checkout_start demo_request lead newsletter_signup "
    "trial_start contact booking donation job_apply subscribe download search cta_click "
    "webinar_joined a compra kauf"
).split()
ROLES = (
    "@headline @subheadline @primary_cta @secondary_cta @hero @hero_image @nav @form @pricing "
    "@testimonials @product_title @product_price @add_to_cart @search @footer"
).split()
TARGETS = (*ROLES, "text:Book a demo", 'text: "Go" ', ".hero > h1:not(.a)", "#buy", "a[href='`x`']")
URLS = ("/signup?code=SAVE20", "https://example.com/a,b.#c", "#top", "mailto:a@b.co", "/", "?a=1.")
LENGTHS = ("30m", "12h", "7d", "1d", "1h", "1m", "24h", "90d")
MOMENTS = (
    "2026-11-27",
    "2026-11-27T18:00",
    "2027-03-01",
    "2026-01-05 09:30:15",
    "2026-12-31T23:59",
    "2026-12-31T08:00:00",
)
SECONDS = (0, 1, 5, 30, 60, 90, 120, 0.5, 3600, 7200, 86400, 172800, 1800)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SIDES = ("before", "after", "prepend", "append")
EXAMPLES: dict[str, tuple[str, ...]] = {
    "country": ("US", "DE", "AT", "CH", "FR", "CI", "XK"),
    "region": ("US-TX", "DE-BY"),
    "language": ("en", "de", "pt", "xx"),
    "path": ("/", "/pricing", "/a"),
    "viewed": ("/", "/pricing", "/docs,x"),
    "source": ("google", "hackernews", "my partner", "newsletter"),
    "referrer": ("news.ycombinator.com", "example.com"),
}
GROUPS = (
    [*"AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()],
    ["DE", "AT", "CH"],
    ["DK", "FI", "IS", "NO", "SE"],
)
PAID = "paid_search paid_social paid_video paid_shopping display paid_other".split()


class Documents:
    """A stream of documents, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def document(self) -> Json:
        """One document, sound but not always complete."""
        return self._some(
            {"steps": self._listed(self.step, 1, 3)},
            name=self._text,
            pages=lambda: self._listed(self._page, 1, 3),
            audience=self.audience,
            triggers=lambda: self._listed(self._trigger_or_all, 1, 3),
            goal=lambda: self._some(
                {"event": self._of(EVENTS)}, value=self._name, within=lambda: self._of(LENGTHS)
            ),
            frequency=self._frequency,
            schedule=self._schedule,
            holdout=self._share,
        )

    # -- chance ----------------------------------------------------------------------------
    def _of(self, values: Any) -> Any:
        return self._random.choice(values)

    def _chance(self, share: float = 0.5) -> bool:
        return self._random.random() < share

    def _listed(self, make: Any, least: int = 1, most: int = 3) -> list[Any]:
        return [make() for _ in range(self._random.randint(least, most))]

    def _distinct(self, values: Any, least: int = 1, most: int = 3) -> list[Any]:
        return self._random.sample(
            list(values), min(len(values), self._random.randint(least, most))
        )

    def _some(self, said: Json, **optional: Any) -> Json:
        more = {word.rstrip("_"): make() for word, make in optional.items() if self._chance()}
        return {**said, **more}

    # -- values ----------------------------------------------------------------------------
    def _text(self) -> str:
        return self._of(TEXTS)

    def _name(self) -> str:
        return self._of(NAMES)

    def _target(self) -> str:
        return self._of(TARGETS)

    def _url(self) -> str:
        return self._of(URLS)

    def _seconds(self) -> Any:
        return self._of(SECONDS)

    def _count(self) -> int:
        return self._random.randint(1, 9)

    def _share(self) -> Any:
        return self._of((0, 0.05, 0.1, 0.125, 0.3, 0.5, 0.07, 1, 0.333))

    def _page(self) -> str:
        return ("!" if self._chance(0.25) else "") + self._of(PAGES)

    def _path(self) -> str:
        return self._of(PAGES)

    def _boolean(self) -> bool:
        return self._chance()

    def _scalar(self) -> Any:
        return self._of((None, True, False, 0, 1, -2.5, 19.99, *TEXTS[:5]))

    def _payload(self) -> Json:
        keys = self._distinct(("plan", "total value", "a.b", "ok", "x-1", ""), 0, 3)
        return {key: self._scalar() if self._chance(0.8) else {"deep": [1, "a"]} for key in keys}

    # -- conditions ------------------------------------------------------------------------
    def audience(self, deepest: int = 3, outcome: bool = False) -> Json:
        """A condition over visitors."""
        entries = [
            self._entry(deepest, outcome) for _ in range(self._random.choice((1, 1, 1, 2, 2, 3)))
        ]
        return dict(entries)

    def _entry(self, deepest: int, outcome: bool) -> tuple[str, Any]:
        if deepest and self._chance(0.2):
            key = self._of(("$and", "$or", "$nor", "$not"))
            if key == "$not":
                return key, self.audience(deepest - 1, outcome)
            return key, self._listed(lambda: self.audience(deepest - 1, outcome), 1, 3)
        if outcome and self._chance():
            values = ("shown", "clicked", "dismissed", "submitted", "converted")
            return "outcome", self._said(lambda: self._of(values), "closed")
        name = self._of(
            (
                *ATTRIBUTES,
                "channel",
                "channel",
                "did",
                "did",
                "page.price",
                "page.availability",
                "page",
                "traits",
            )
        )
        if name == "did":
            return self._did(), self._said(lambda: self._random.randint(0, 5), "number")
        if name in ("page", "traits"):
            more = (
                ("type", "category", "brand") if name == "page" else ("tier", "team.lead-x", "Beta")
            )
            return f"{name}.{self._of(more)}", self._said(self._any, "any")
        return name, self._attribute(name)

    def _any(self) -> Any:
        return self._of((True, False, 3, 0.25, "gold", *TEXTS[:3]))

    def _did(self) -> str:
        days = f".{self._of((1, 7, 30))}d" if self._chance() else ""
        if self._chance(0.3):
            return f"did.page_view({self._of(PAGES)}){days}"
        return f"did.{self._of(EVENTS)}{days}"

    def _attribute(self, name: str) -> Any:
        special = {
            "country": [{"$in": group} for group in GROUPS] + [{"$nin": GROUPS[0]}],
            "channel": [{"$in": PAID}, {"$nin": PAID}],
            "visits": [1, {"$gte": 2}],
            "orders": [0, {"$gte": 1}],
            "cart_items": [0, {"$gte": 1}],
            "company_size": [{"$gte": 1000}],
            "conversion_probability": [{"$gte": 0.7}],
            "churn_risk": [{"$gte": 0.7}],
        }
        if name in special and self._chance(0.3):
            return self._of(special[name])
        known = ATTRIBUTES.get(name)
        if name == "page.availability":
            return self._said(lambda: self._of(("in_stock", "low_stock", "out_of_stock")), "closed")
        if known is None:
            return self._said(lambda: self._of((5, 19.99)), "number")
        if known.kind == "closed" and self._chance(0.4):
            return {"$in": self._distinct(known.values, 2, 6)}
        if known.kind == "closed":
            return self._said(lambda: self._of(known.values), "closed")
        if known.kind == "boolean":
            return self._said(self._boolean, "boolean")
        if known.kind == "number":
            high = known.within.high or 200
            return self._said(lambda: self._number(high, known.within.whole), "number")
        texts = EXAMPLES.get(name, ("fintech", "acme 2", "pro"))
        return self._said(lambda: self._of(texts), known.kind)

    def _number(self, high: float, whole: bool) -> Any:
        low = self._random.randint(1, int(high))
        return low if whole or self._chance(0.5) else round(self._random.uniform(0, high), 2)

    def _said(self, value: Any, kind: str) -> Any:
        if kind != "texts" and self._chance(0.35):
            return value() if self._chance(0.95) else None
        operators = self._operators(value, kind)
        chosen = self._distinct(list(operators), 1, self._of((1, 1, 1, 2)))
        return {key: operators[key]() for key in chosen}

    def _operators(self, value: Any, kind: str) -> Json:
        several = lambda: list(dict.fromkeys(self._listed(value)))  # noqa: E731
        pattern = lambda: self._of(("^a.*`b`$", "x|y"))  # noqa: E731
        plain = {"$eq": value, "$ne": value, "$in": several, "$nin": several}
        order = dict.fromkeys(("$gt", "$gte", "$lt", "$lte"), value)
        anycase = {"$ini": several, "$nini": several}
        patterns = dict.fromkeys(("$regex", "$regexi", "$notRegex", "$notRegexi"), pattern)
        versions = {
            key: lambda: self._of(("2.1.0", "3"))
            for key in ("$veq", "$vne", "$vgt", "$vgte", "$vlt", "$vlte")
        }
        lists = {"$in": several, "$nin": several, **anycase, "$all": several, "$alli": several}
        always = {
            "$exists": self._boolean,
            "$type": lambda: self._of(("string", "number", "boolean", "array", "object", "null")),
            "$not": lambda: {"$eq": value()} if kind != "texts" else {"$in": several()},
            "$inGroup": self._name,
            "$notInGroup": self._name,
        }
        fitting = {
            "closed": {**plain, **anycase, **patterns},
            "text": {**plain, **anycase, **patterns, **versions},
            "number": {**plain, **order},
            "boolean": plain,
            "texts": {
                **lists,
                "$size": lambda: self._of((2, {"$gte": 3})),
                "$elemMatch": lambda: {"$eq": value()},
            },
            "any": {**plain, **order, **anycase, **patterns, **versions},
        }[kind]
        if kind == "any":
            numbers = lambda: self._of((3, 0.5, 12))  # noqa: E731
            fitting |= dict.fromkeys(order, numbers)
        return {**fitting, **always}

    def _where(self) -> Json:
        names = self._distinct(("total", "currency", "total value", "items.first"), 1, 2)
        said: Json = {name: self._said(self._any, "any") for name in names}
        return {"$or": [said, {"sku": "A"}]} if self._chance(0.2) else said

    # -- triggers --------------------------------------------------------------------------
    def _trigger_or_all(self) -> Json:
        return {"all": self._listed(self.trigger)} if self._chance(0.2) else self.trigger()

    def trigger(self) -> Json:
        """One trigger."""
        kind = self._of(list(self._triggers()))
        return self._some({"type": kind, **self._triggers()[kind]()}, **self._trigger_options(kind))

    def _triggers(self) -> dict[str, Any]:
        return {
            "page_view": dict,
            "time_on_page": lambda: {"seconds": self._seconds()},
            "scroll_depth": lambda: {"percent": self._of((0, 25, 50, 99.5, 100))},
            "exit_intent": dict,
            "inactivity": lambda: {"seconds": self._seconds()},
            **dict.fromkeys(("click", "hover", "element_visible"), dict),
            **dict.fromkeys(("form_start", "form_submit", "form_abandon"), dict),
            "page_views": lambda: {"count": self._count()},
            "page_sequence": lambda: {"paths": self._listed(self._path)},
            "custom_event": lambda: {"event": self._of(EVENTS)},
            **dict.fromkeys(("rage_click", "copy_text", "tab_return"), dict),
            "prediction": self._prediction,
        }

    def _trigger_options(self, kind: str) -> dict[str, Any]:
        pages = {"pages": lambda: self._listed(self._page)}
        options: dict[str, dict[str, Any]] = {
            "page_view": pages,
            "page_views": pages,
            "hover": {"target": self._target, "seconds": self._seconds},
            "page_sequence": {"in_order": self._boolean},
            "custom_event": {"where": self._where},
        }
        targeted = ("click", "element_visible", "form_start", "form_submit", "form_abandon")
        return options.get(kind, {"target": self._target} if kind in targeted else {})

    def _prediction(self) -> Json:
        if self._chance():
            intents = ("purchase", "research", "support", "browse")
            return {"attribute": "intent", "op": "eq", "value": self._of(intents)}
        attribute = self._of(("conversion_probability", "churn_risk"))
        op = self._of(("gt", "gte", "lt", "lte", "eq"))
        return {"attribute": attribute, "op": op, "value": self._share()}

    # -- steps -----------------------------------------------------------------------------
    def step(self, deepest: int = 2) -> Json:
        """One step."""
        makers = self._steps()
        if deepest and self._chance(0.25):
            compound = self._branch if self._chance() else self._experiment
            return compound(deepest - 1)
        kind = "overlay" if self._chance(0.15) else self._of(list(makers))
        required, optional = makers[kind]
        return self._some({"type": kind, **{k: make() for k, make in required.items()}}, **optional)

    def _steps(self) -> dict[str, tuple[dict[str, Any], dict[str, Any]]]:
        target: dict[str, Any] = {"target": self._target}
        text, url, side = self._text, self._url, lambda: self._of(SIDES)
        strategy = lambda: self._of(("similar", "popular", "for_you"))  # noqa: E731
        return {
            "replace_text": ({}, {**target, "text": text}),
            "replace_html": ({}, {**target, "html": text}),
            "insert_html": ({}, {**target, "html": text, "position": side}),
            "set_attribute": (
                {},
                {
                    **target,
                    "name": lambda: self._of(("title", "data-x")),
                    "value": lambda: self._of(("", "a b")),
                },
            ),
            "swap_image": ({}, {**target, "src": url}),
            "hide": ({}, target),
            "show": ({}, target),
            "set_style": ({}, {**target, "styles": self._styles}),
            "highlight": ({}, target),
            "scroll_to": ({}, target),
            "overlay": ({}, self._overlay()),
            "form": ({}, {**target, "fields": self._fields}),
            "open_chat": ({}, {"message": text}),
            "redirect": (
                {},
                {"url": url, "delay_seconds": self._seconds, "new_tab": self._boolean},
            ),
            "rewrite_link": ({}, {**target, "url": url}),
            "recommend": (
                {},
                {**target, "position": side, "count": self._count, "strategy": strategy},
            ),
            "personalize": ({}, {**target, "write": self._write} | self._by()),
            "track": ({"event": lambda: self._of(EVENTS)}, {"properties": self._payload}),
            "set_traits": ({"traits": self._payload}, {}),
            "add_to_segment": ({"segment": self._name}, {}),
            "qualify_lead": ({}, {"score": lambda: self._of((0, 10, 99.5))}),
            "email": ({}, {"to": lambda: "sales@example.com", "subject": text, "body": text}),
            "sms": ({}, {"to": lambda: "+49 30 1", "body": text}),
            "webhook": ({}, {"url": lambda: "https://example.com/hook", "payload": self._payload}),
            "notify_team": (
                {},
                {
                    "via": lambda: self._of(("email", "slack", "webhook")),
                    "channel": lambda: "#sales",
                    "message": text,
                },
            ),
            "wait": self._wait(),
        }

    def _wait(self) -> tuple[dict[str, Any], dict[str, Any]]:
        if self._chance():
            return {"seconds": self._seconds}, {}
        return {"until": self.trigger}, {"limit_seconds": self._seconds}

    def _styles(self) -> Json:
        styles = {"background-color": "orange", "--gap": "1px solid", "opacity": 0.5, "z-index": 3}
        return {key: styles[key] for key in self._distinct(styles, 0, 3)}

    def _overlay(self) -> dict[str, Any]:
        cta = lambda: self._some({}, label=self._text, url=self._url)  # noqa: E731
        styles = ("modal", "banner", "slide_in", "tooltip", "fullscreen", "corner")
        corners = "top bottom left right center top_left top_right bottom_left bottom_right".split()
        return {
            "style": lambda: self._of(styles),
            "position": lambda: self._of(corners),
            "target": self._target,
            "title": self._text,
            "body": self._text,
            "image": self._url,
            "video": self._url,
            "cta": cta,
            "secondary_cta": cta,
            "coupon": lambda: "SAVE20",
            "countdown": lambda: self._of(
                ({"seconds": self._seconds()}, {"until": self._of(MOMENTS)})
            ),
            "form": self._fields,
            "recommend": lambda: self._some(
                {}, count=self._count, strategy=lambda: self._of(("similar", "popular", "for_you"))
            ),
            "close_after_seconds": self._seconds,
        }

    def _fields(self) -> list[Any]:
        return self._listed(self._field)

    def _field(self) -> Any:
        name = self._of(("email", "name", "company_size", "budget", "phone", "favourite_colour"))
        if self._chance(0.6):
            return name
        kinds = "text email tel url number date textarea select radio checkbox".split()
        options = lambda: self._listed(self._text)  # noqa: E731
        field = self._some(
            {"name": name},
            label=self._text,
            type=lambda: self._of(kinds),
            required=self._boolean,
            options=options,
        )
        if field.get("type") in ("select", "radio"):
            field.setdefault("options", options())
        return field

    def _write(self) -> Json:
        return self._some(
            {}, count=self._count, tactics=lambda: self._listed(self._name), tone=self._name
        )

    def _by(self) -> dict[str, Any]:
        kinds: list[tuple[str, dict[str, str]]] = [
            ("industry", {"fintech": "Payments", "health care": 'Say "hi"'}),
            ("company_size", {"<50": "Small", "50-500": "Medium", ">500": "Large"}),
            ("device", {"mobile": "Tap"}),
            ("traits.tier", {"gold": "Welcome back"}),
            ("page.brand", {}),
            ("did.purchase.30d", {"0": "First"}),
        ]
        by, texts = self._of(kinds)
        return {"by": lambda: by, "texts": lambda: texts} if self._chance(0.8) else {}

    def _branch(self, deepest: int) -> Json:
        steps = lambda: self._listed(lambda: self.step(deepest), 1, 2)  # noqa: E731
        condition = self.audience(2, outcome=True)
        return self._some({"type": "branch", "if": condition}, then=steps, else_=steps)

    def _experiment(self, deepest: int) -> Json:
        ramp = lambda: [  # noqa: E731
            {"after": self._of(LENGTHS), "traffic": self._share()} for _ in range(self._of((1, 2)))
        ]
        return self._some(
            {"type": "experiment"},
            variants=lambda: self._variants(deepest),
            algorithm=lambda: self._of(("thompson", "contextual", "fixed")),
            write=self._write,
            traffic=self._share,
            ramp=ramp,
            group=self._name,
            guardrails=lambda: self._distinct(EVENTS, 1, 3),
            approval=lambda: self._of(("before_start", "before_deploy", "none")),
            auto_deploy_winner=self._boolean,
        )

    def _variants(self, deepest: int) -> list[Json]:
        count = self._of((2, 2, 3))
        weights = {2: (0.5, 0.5), 3: (0.34, 0.33, 0.33)}[count]
        weighted, controlled = self._chance(), self._chance(0.7)
        arms: list[Json] = []
        for index in range(count):
            arm: Json = self._some({}, name=self._text)
            if index == 0 and controlled:
                arm["control"] = True
            else:
                arm |= self._some({}, steps=lambda: self._listed(lambda: self.step(deepest), 1, 2))
                if self._chance(0.2):
                    arm["control"] = False
            arms.append({**arm, "weight": weights[index]} if weighted else arm)
        return arms

    # -- the rest --------------------------------------------------------------------------
    def _frequency(self) -> Json:
        stops = lambda: self._distinct(("dismissed", "clicked", "converted"), 1, 3)  # noqa: E731
        limit = {"limit": self._count(), "per": self._of(("page", "session", "visitor", *LENGTHS))}
        if self._chance(0.3):
            return {"stop_after": stops()}
        return self._some(limit, stop_after=stops)

    def _schedule(self) -> Json:
        return self._some(
            {"days": self._distinct(WEEKDAYS, 1, 5)},
            start=lambda: self._of(MOMENTS[:2]),
            end=lambda: self._of(("2027-03-01", "2027-12-31T23:59")),
            hours=lambda: self._of(([9, 17], [22, 6], [0, 24])),
            timezone=lambda: "Europe/Berlin",
        )


def documents(seed: int, count: int) -> list[Json]:
    """So many random documents."""
    stream = Documents(seed)
    return [json.loads(json.dumps(stream.document())) for _ in range(count)]
