"""Documents over the whole vocabulary, as Hypothesis strategies."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from trackflow.engine.document import ATTRIBUTES, Attribute

Json = dict[str, Any]

TEXTS = st.sampled_from(["Save 20%", "Ünïcode 日本 🎉", "no", "a: b # c", "1", "  padded "])
WORDS = st.sampled_from(["signup", "add_to_cart", "purchase", "lead"])
SECONDS = st.integers(0, 90) | st.sampled_from([0.5, 172800])
SHARES = st.sampled_from([0, 0.1, 0.5, 1])
COUNTS = st.integers(1, 9)
PAGES = st.sampled_from(["/", "/pricing", "/blog/*", "!/checkout", "/a/*/b"])
PATHS = st.sampled_from(["/", "/pricing", "/blog/*"])
TARGETS = st.sampled_from(["@headline", "@primary_cta", "text:Book a demo", ".hero > h1", "#x"])
URLS = st.sampled_from(["/signup?code=SAVE20", "https://example.com/a#b", "#top", "mailto:a@b.co"])
LENGTHS = st.sampled_from(["30m", "12h", "7d"])
MOMENTS = st.sampled_from(["2026-11-27", "2026-11-27T18:00"])
BOOLEANS = st.booleans()
SCALARS = st.none() | BOOLEANS | st.integers(-5, 5) | TEXTS
PAYLOADS = st.dictionaries(
    st.sampled_from(["a", "b", "id", "null"]),
    st.recursive(SCALARS, lambda x: st.lists(x, max_size=2), max_leaves=3),
    max_size=3,
)
SIDES = st.sampled_from(["before", "after", "prepend", "append"])


def listed(item: SearchStrategy[Any], least: int = 1, most: int = 3) -> SearchStrategy[list[Any]]:
    return st.lists(item, min_size=least, max_size=most)


def part(
    required: dict[str, SearchStrategy[Any]] | None = None, /, **optional: SearchStrategy[Any]
) -> SearchStrategy[Json]:
    return st.fixed_dictionaries(required or {}, optional=optional)


def typed(kind: str, /, **words: SearchStrategy[Any]) -> SearchStrategy[Json]:
    """A step or trigger: a word that ends in an underscore is required."""
    required = {word[:-1]: value for word, value in words.items() if word.endswith("_")}
    optional = {word: value for word, value in words.items() if not word.endswith("_")}
    return part({"type": st.just(kind), **required}, **optional)


def scalars(attribute: Attribute) -> SearchStrategy[Any]:
    match attribute.kind:
        case "closed":
            return st.sampled_from(attribute.values)
        case "boolean":
            return BOOLEANS
        case "number":
            low, high = attribute.within.low or 0, attribute.within.high or 50
            return st.integers(int(low), int(high))
        case _:
            examples = {"country": "US", "region": "US-TX", "path": "/a", "language": "en"}
            return (
                st.sampled_from(["acme", "fintech"])
                if not attribute.pattern
                else st.just(
                    next(
                        (examples[name] for name in examples if ATTRIBUTES[name] is attribute),
                        "/docs" if attribute.kind == "texts" else "google",
                    )
                )
            )


def said_of(attribute: Attribute) -> SearchStrategy[Any]:
    value = scalars(attribute)
    several = listed(value)
    operators: list[SearchStrategy[Any]] = [
        part({"$in": several}),
        part({"$nin": several}),
        part({"$exists": BOOLEANS}),
        part({"$type": st.just("string")}),
        part({"$inGroup": TEXTS}),
        part({"$not": part({"$in": several})}),
    ]
    if attribute.kind == "texts":
        operators += [part({"$all": several}), part({"$size": st.integers(0, 3)})]
        operators += [part({"$elemMatch": part({"$eq": value})}), st.none()]
    else:
        operators += [value, st.none(), part({"$ne": value}), part({"$eq": value})]
    if attribute.kind == "number":
        operators += [part({"$gte": value, "$lt": value}), part({"$gt": value, "$lte": value})]
    if attribute.kind in ("text", "closed"):
        operators += [part({"$regex": st.just("^a|b$")}), part({"$ini": listed(TEXTS)})]
    if attribute.kind == "text":
        operators += [part({"$vgte": st.just("1.2.0")})]
    return st.one_of(operators)


FAMILIES: dict[str, SearchStrategy[Any]] = {
    "did.purchase": st.integers(0, 3),
    "did.purchase.30d": part({"$gte": st.integers(0, 3)}),
    "did.page_view(/blog/*).7d": part({"$lt": st.integers(0, 3)}),
    "page.availability": st.just("low_stock"),
    "page.price": part({"$gt": st.integers(0, 9)}),
    "page.category": TEXTS,
    "traits.favourite_colour": TEXTS | part({"$in": listed(TEXTS)}),
}


def conditions(**more: SearchStrategy[Any]) -> SearchStrategy[Json]:
    asked = {name: said_of(attribute) for name, attribute in ATTRIBUTES.items()}
    names = {**asked, **FAMILIES, **more}
    one = st.sampled_from(sorted(names)).flatmap(lambda name: part({name: names[name]}))

    def joined(inner: SearchStrategy[Json]) -> SearchStrategy[Json]:
        several = listed(inner)
        return part({"$not": inner}) | st.sampled_from(["$and", "$or", "$nor"]).flatmap(
            lambda word: part({word: several})
        )

    everyone: Json = {}
    return st.recursive(one, joined, max_leaves=4) | st.just(everyone)


def triggers() -> SearchStrategy[Json]:
    where = part(price=part({"$gt": COUNTS}), plan=TEXTS)
    return st.one_of(
        typed("page_view", pages=listed(PAGES)),
        typed("time_on_page", seconds_=SECONDS),
        typed("scroll_depth", percent_=st.sampled_from([0, 33.3, 100])),
        *(typed(kind) for kind in ("exit_intent", "rage_click", "copy_text", "tab_return")),
        typed("inactivity", seconds_=SECONDS),
        typed("hover", target=TARGETS, seconds=SECONDS),
        *(
            typed(kind, target=TARGETS)
            for kind in ("click", "element_visible", "form_start", "form_submit", "form_abandon")
        ),
        typed("page_views", count_=COUNTS, pages=listed(PAGES)),
        typed("page_sequence", paths_=listed(PATHS), in_order=BOOLEANS),
        typed("custom_event", event_=WORDS, where=where),
        typed(
            "prediction",
            attribute_=st.sampled_from(["conversion_probability", "churn_risk"]),
            op_=st.sampled_from(["gt", "gte", "lt", "lte", "eq"]),
            value_=SHARES,
        ),
        typed(
            "prediction",
            attribute_=st.just("intent"),
            op_=st.just("eq"),
            value_=st.just("purchase"),
        ),
    )


TRIGGERS = triggers()
CTAS = part(label=TEXTS, url=URLS)
FIELDS = listed(
    st.sampled_from(["email", "company_size"])
    | part(
        {"name": WORDS},
        label=TEXTS,
        type=st.sampled_from(["text", "email", "tel"]),
        required=BOOLEANS,
        options=listed(TEXTS),
    )
)
STRATEGIES = st.sampled_from(["similar", "popular", "for_you"])
WRITES = part(count=COUNTS, tactics=listed(TEXTS), tone=TEXTS)


def flat_steps() -> SearchStrategy[Json]:
    target: dict[str, Any] = {"target": TARGETS}
    return st.one_of(
        typed("replace_text", **target, text=TEXTS),
        typed("replace_html", **target, html=TEXTS),
        typed("insert_html", **target, html=TEXTS, position=SIDES),
        typed("set_attribute", **target, name=st.just("title"), value=TEXTS),
        typed("swap_image", **target, src=URLS),
        *(typed(kind, **target) for kind in ("hide", "show", "highlight", "scroll_to")),
        typed("set_style", **target, styles=part(color=TEXTS, **{"font-size": COUNTS})),
        typed(
            "overlay",
            **target,
            style=st.sampled_from(
                ["modal", "banner", "slide_in", "tooltip", "fullscreen", "corner"]
            ),
            position=st.sampled_from(["top", "bottom", "left", "right", "center", "top_left"]),
            title=TEXTS,
            body=TEXTS,
            image=URLS,
            video=URLS,
            cta=CTAS,
            secondary_cta=CTAS,
            coupon=TEXTS,
            countdown=part({"seconds": SECONDS}) | part({"until": MOMENTS}),
            form=FIELDS,
            recommend=part(count=COUNTS, strategy=STRATEGIES),
            close_after_seconds=SECONDS,
        ),
        typed("form", **target, fields=FIELDS),
        typed("open_chat", message=TEXTS),
        typed("redirect", url=URLS, delay_seconds=SECONDS, new_tab=BOOLEANS),
        typed("rewrite_link", **target, url=URLS),
        typed("recommend", **target, position=SIDES, count=COUNTS, strategy=STRATEGIES),
        typed(
            "personalize",
            **target,
            by=st.just("company_size"),
            texts=part(**{"<50": TEXTS, "50-500": TEXTS, ">500": TEXTS}),
            write=WRITES,
        ),
        typed("track", event_=WORDS, properties=PAYLOADS),
        typed("set_traits", traits_=PAYLOADS),
        typed("add_to_segment", segment_=TEXTS),
        typed("qualify_lead", score=st.integers(0, 100)),
        typed("email", to=TEXTS, subject=TEXTS, body=TEXTS),
        typed("sms", to=TEXTS, body=TEXTS),
        typed("webhook", url=st.just("https://example.com/hook"), payload=PAYLOADS),
        typed(
            "notify_team",
            via=st.sampled_from(["email", "slack", "webhook"]),
            channel=TEXTS,
            message=TEXTS,
        ),
        typed("wait", seconds_=SECONDS),
        typed("wait", until_=TRIGGERS, limit_seconds=SECONDS),
    )


OUTCOMES = st.sampled_from(["shown", "clicked", "dismissed", "submitted", "converted"])
BRANCH_CONDITIONS = conditions(outcome=OUTCOMES)


def nested_steps(inner: SearchStrategy[Json]) -> SearchStrategy[Json]:
    steps = st.lists(inner, max_size=2)
    variants = listed(
        part(name=TEXTS, steps=steps) | part({"control": st.just(False)}, steps=steps), most=2
    )
    weighted = st.tuples(
        part({"control": st.just(True), "weight": st.just(0.4)}),
        part({"weight": st.just(0.6), "steps": steps}),
    ).map(list)
    branch = typed("branch", if_=BRANCH_CONDITIONS, then=steps, **{"else": steps})
    return branch | typed(
        "experiment",
        algorithm=st.sampled_from(["thompson", "contextual", "fixed"]),
        variants=variants | weighted,
        write=WRITES,
        traffic=SHARES,
        ramp=listed(part({"after": LENGTHS, "traffic": SHARES})),
        group=TEXTS,
        guardrails=listed(WORDS),
        approval=st.sampled_from(["before_start", "before_deploy", "none"]),
        auto_deploy_winner=BOOLEANS,
    )


def whole_documents() -> SearchStrategy[Json]:
    steps = st.recursive(flat_steps(), nested_steps, max_leaves=5)
    return part(
        name=TEXTS,
        pages=st.lists(PAGES, max_size=3),
        audience=conditions(),
        triggers=st.lists(TRIGGERS | part({"all": listed(TRIGGERS)}), max_size=2),
        steps=st.lists(steps, max_size=3),
        goal=part({"event": WORDS}, value=st.just("revenue"), within=LENGTHS),
        frequency=part(
            {"limit": COUNTS, "per": st.sampled_from(["page", "session", "visitor", "14d"])},
            stop_after=listed(st.sampled_from(["dismissed", "clicked", "converted"])),
        ),
        schedule=part(
            start=MOMENTS,
            end=st.just("2026-12-01"),
            days=listed(st.sampled_from(["mon", "sat", "sun"])),
            hours=st.sampled_from([[9, 17], [22, 6]]),
            timezone=st.sampled_from(["Europe/Berlin", "UTC"]),
        ),
        holdout=SHARES,
    )


@pytest.fixture(scope="session")
def documents() -> SearchStrategy[Json]:
    """Valid documents, as JSON values, that use every word of the vocabulary."""
    return whole_documents()
