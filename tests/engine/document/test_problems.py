"""Every unknown word answers with its path, what was found, what is allowed and what was meant."""

from __future__ import annotations

from typing import Any

import pytest

from trackflow.engine.document import DocumentInvalid, Problem, parse_document

Json = dict[str, Any]


def problems(document: Json) -> tuple[Problem, ...]:
    with pytest.raises(DocumentInvalid) as caught:
        parse_document(document)
    return caught.value.problems


def only(document: Json) -> Problem:
    (problem,) = problems(document)
    return problem


def step(**words: Any) -> Json:
    return {"steps": [words]}


def overlay(**words: Any) -> Json:
    return step(type="overlay", **words)


def trigger(**words: Any) -> Json:
    return {"triggers": [words]}


def audience(**words: Any) -> Json:
    return {"audience": words}


def arms(*variants: Json) -> Json:
    return step(type="experiment", variants=list(variants))


UNKNOWN_WORDS: list[tuple[Json, str, str, str | None]] = [
    ({"gaol": {}}, "gaol", "gaol", "goal"),
    (audience(devcie="mobile"), "audience.devcie", "devcie", "device"),
    (audience(device="Mobile"), "audience.device", "Mobile", "mobile"),
    (
        audience(channel={"$in": ["paid search"]}),
        "audience.channel.$in[0]",
        "paid search",
        "paid_search",
    ),
    (audience(visits={"$gtt": 2}), "audience.visits.$gtt", "$gtt", "$gt"),
    (audience(visits={"$gt": 2, "lt": 5}), "audience.visits.lt", "lt", "$lt"),
    (audience(**{"$orr": []}), "audience.$orr", "$orr", "$or"),
    ({"audience": {"$or": [{"os": "iOS"}]}}, "audience.$or[0].os", "iOS", "ios"),
    ({"audience": {"$not": {"brwser": "x"}}}, "audience.$not.brwser", "brwser", "browser"),
    (audience(country="us"), "audience.country", "us", "US"),
    (audience(plan="Pro"), "audience.plan", "Pro", "pro"),
    (trigger(type="time_on_pge"), "triggers[0].type", "time_on_pge", "time_on_page"),
    (
        {"triggers": [{"all": [{"type": "exit-intent"}]}]},
        "triggers[0].all[0].type",
        "exit-intent",
        "exit_intent",
    ),
    ({"triggers": [{"all": [{"type": "exit_intent"}], "any": 1}]}, "triggers[0].any", "any", None),
    (trigger(type="exit_intent", secs=1), "triggers[0].secs", "secs", None),
    (step(type="overlai"), "steps[0].type", "overlai", "overlay"),
    (overlay(styel="modal"), "steps[0].styel", "styel", "style"),
    (overlay(style="modl"), "steps[0].style", "modl", "modal"),
    (overlay(cta={"lable": "Go"}), "steps[0].cta.lable", "lable", "label"),
    (
        overlay(form=[{"name": "a", "requird": True}]),
        "steps[0].form[0].requird",
        "requird",
        "required",
    ),
    (overlay(recommend={"cuont": 1}), "steps[0].recommend.cuont", "cuont", "count"),
    (step(type="recommend", recommend={}), "steps[0].recommend", "recommend", None),
    (step(type="hide", target="@headlin"), "steps[0].target", "@headlin", "@headline"),
    (
        step(type="set_style", styles={"fontSize": 1}),
        "steps[0].styles.fontSize",
        "fontSize",
        "font-size",
    ),
    (step(type="personalize", by="industri"), "steps[0].by", "industri", "industry"),
    (
        step(type="personalize", by="device", texts={"phone": "a", "dekstop": "b", "mobile": "c"}),
        "steps[0].texts.dekstop",
        "dekstop",
        "desktop",
    ),
    (step(type="wait", until={"type": "clik"}), "steps[0].until.type", "clik", "click"),
    (
        step(type="branch", **{"if": {"outcome": "click"}, "then": [{"type": "hide"}]}),
        "steps[0].if.outcome",
        "click",
        "clicked",
    ),
    (
        step(type="branch", **{"if": {}, "then": [{"type": "overlay", "style": "baner"}]}),
        "steps[0].then[0].style",
        "baner",
        "banner",
    ),
    (
        arms({"steps": [{"type": "form", "feilds": 1}]}),
        "steps[0].variants[0].steps[0].feilds",
        "feilds",
        "fields",
    ),
    ({"goal": {"event": "Order Completed"}}, "goal.event", "Order Completed", "order_completed"),
    ({"frequency": {"limit": 1, "per": "sesion"}}, "frequency.per", "sesion", "session"),
    ({"schedule": {"days": ["monday"]}}, "schedule.days[0]", "monday", "mon"),
]


@pytest.mark.parametrize(
    ("document", "path", "found", "nearest"), UNKNOWN_WORDS, ids=[row[1] for row in UNKNOWN_WORDS]
)
def test_unknown_word_is_named_with_its_path_and_the_nearest(
    document: Json, path: str, found: str, nearest: str | None
) -> None:
    problem = next(each for each in problems(document) if each.path == path)
    assert (problem.found, problem.nearest) == (found, nearest)
    assert nearest is None or not problem.allowed or nearest in problem.allowed


SAID: list[tuple[Json, str, str]] = [
    (trigger(type="time_on_page"), "triggers[0].seconds", "missing: how long"),
    (trigger(seconds=3), "triggers[0].type", "missing"),
    (trigger(type=["click"]), "triggers[0].type", "type"),
    ({"triggers": [4]}, "triggers[0]", "an object"),
    ({"triggers": "exit_intent"}, "triggers", "a list"),
    ({"triggers": [{"all": []}]}, "triggers[0].all", "empty"),
    (trigger(type="scroll_depth", percent=101), "triggers[0].percent", "from 0 to 100"),
    (trigger(type="page_views", count=1.5), "triggers[0].count", "whole number"),
    (trigger(type="page_views", count=True), "triggers[0].count", "whole number"),
    (trigger(type="page_sequence", paths=["!/a"]), "triggers[0].paths[0]", "excluded"),
    (
        trigger(type="prediction", attribute="churn_risk", op="gt", value=7),
        "triggers[0].value",
        "from 0 to 1",
    ),
    (
        trigger(type="prediction", attribute="intent", op="gt", value="browse"),
        "triggers[0].op",
        "eq",
    ),
    (trigger(type="custom_event", event="a", where={"$x": 1}), "triggers[0].where.$x", "word"),
    ({"pages": ["pricing"]}, "pages[0]", "starts with /"),
    ({"pages": ["/a?b"]}, "pages[0]", "query"),
    ({"name": ""}, "name", "empty"),
    ({"name": 5}, "name", "a text"),
    (overlay(cta={"url": "javascript:alert(1)"}), "steps[0].cta.url", "https:"),
    (overlay(cta={"url": "java\tscript:alert(1)"}), "steps[0].cta.url", "no spaces"),
    (overlay(image="data:image/png;base64,a"), "steps[0].image", "https:"),
    (overlay(countdown={}), "steps[0].countdown", "either seconds or until"),
    (overlay(countdown={"until": "2026-02-30"}), "steps[0].countdown.until", "a date"),
    (overlay(countdown={"until": "2026-02-03T10:00Z"}), "steps[0].countdown.until", "local"),
    (overlay(form=[]), "steps[0].form", "empty"),
    (overlay(form=["e-mail"]), "steps[0].form[0]", "snake_case"),
    (overlay(form=[{"name": "a", "type": "select"}]), "steps[0].form[0].options", "options"),
    (step(type="set_attribute", name="onclick"), "steps[0].name", "runs script"),
    (
        step(type="set_attribute", name="href", value="javascript:x"),
        "steps[0].value",
        "https:",
    ),
    (step(type="set_style", styles={"color": "red;}"}), "steps[0].styles.color", "; { and }"),
    (step(type="webhook", url="/hook"), "steps[0].url", "whole address"),
    (step(type="wait"), "steps[0]", "either seconds or until"),
    (step(type="wait", seconds=1, limit_seconds=1), "steps[0].limit_seconds", "until"),
    (step(type="branch"), "steps[0].if", "missing: what decides"),
    (step(type="hide", id="a b"), "steps[0].id", "an id"),
    (
        step(type="personalize", by="company_size", texts={"small": "a"}),
        "steps[0].texts.small",
        "range",
    ),
    (arms({"weight": 0.5}, {"weight": 0.4}), "steps[0].variants", "add up to 0.9"),
    (arms({"weight": 0.5}, {}), "steps[0].variants", "every variant, or to none"),
    (arms({"control": True}, {"control": True}), "steps[0].variants", "one control"),
    (
        arms({"control": True, "steps": [{"type": "hide"}]}),
        "steps[0].variants[0].steps",
        "shows the original",
    ),
    (
        {"steps": [{"type": "hide", "id": "a"}, {"type": "show", "id": "a"}]},
        "steps[1].id",
        "already taken",
    ),
    ({"frequency": {"limit": 1}}, "frequency.per", "needs a period"),
    ({"frequency": {"per": "1d"}}, "frequency.limit", "needs a limit"),
    ({"schedule": {"start": "2026-02-02", "end": "2026-02-01"}}, "schedule.end", "before"),
    ({"schedule": {"hours": [9]}}, "schedule.hours", "2 items"),
    ({"schedule": {"hours": [9, 9]}}, "schedule.hours", "same time"),
    ({"schedule": {"hours": [9, 25]}}, "schedule.hours[1]", "from 0 to 24"),
    ({"schedule": {"timezone": "Berlin time"}}, "schedule.timezone", "IANA"),
    ({"holdout": 1.5}, "holdout", "from 0 to 1"),
    ({"holdout": True}, "holdout", "a number"),
    ({"goal": {"event": "signup", "within": "7 days"}}, "goal.within", "30m, 12h or 7d"),
]


@pytest.mark.parametrize(("document", "path", "said"), SAID)
def test_problem_says_what_to_do(document: Json, path: str, said: str) -> None:
    problem = only(document)
    assert problem.path == path
    assert said in problem.message


@pytest.mark.parametrize(
    ("condition", "path", "said"),
    [
        ({"visits": "many"}, "visits", "whole number"),
        ({"visits": {"$gt": "2"}}, "visits.$gt", "whole number"),
        ({"local_hour": 24}, "local_hour", "from 0 to 23"),
        ({"churn_risk": {"$gte": 70}}, "churn_risk.$gte", "from 0 to 1"),
        ({"logged_in": "yes"}, "logged_in", "true or false"),
        ({"device": {"$gt": "mobile"}}, "device.$gt", "does not fit"),
        ({"device": {"$in": []}}, "device.$in", "no value"),
        ({"device": {"$in": "mobile"}}, "device.$in", "a list"),
        ({"device": {"$regex": "("}}, "device.$regex", "regular expression"),
        ({"device": {"$exists": 1}}, "device.$exists", "true or false"),
        ({"device": {"$type": "text"}}, "device.$type", "no such type"),
        ({"device": {}}, "device", "no such value"),
        ({"segments": "vip"}, "segments", "$in"),
        ({"segments": {"$eq": "vip"}}, "segments.$eq", "does not fit"),
        ({"segments": {"$elemMatch": {"$gt": 1}}}, "segments.$elemMatch.$gt", "does not fit"),
        ({"viewed": {"$in": ["pricing"]}}, "viewed.$in[0]", "a path"),
        ({"visits": {"$not": {"$gt": "x"}}}, "visits.$not.$gt", "whole number"),
        ({"page.availability": "sold_out"}, "page.availability", "no such value"),
        ({"page.": 1}, "page.", "no such attribute"),
        ({"did.Purchase": 1}, "did.Purchase", "did.<event>"),
        ({"did.purchase.30": 1}, "did.purchase.30", "did.<event>.<N>d"),
        ({"did.purchase(/a).7d": 1}, "did.purchase(/a).7d", "did.page_view(<glob>)"),
        ({"did.page_view(a).7d": 1}, "did.page_view(a).7d", "did.page_view(<glob>)"),
        ({"did.purchase": -1}, "did.purchase", "0 or more"),
        ({"outcome": "clicked"}, "outcome", "no such attribute"),
        ({"$or": {}}, "$or", "list of conditions"),
        ({"$and": ["x"]}, "$and[0]", "A condition is an object"),
        ({"company_size": {"$in": ["50"]}}, "company_size.$in[0]", "whole number"),
        ({"city": ["Leeds"]}, "city", "a text"),
        ({"traits.x": {"a": 1}}, "traits.x", "a text, a number"),
        ({"traits.x": {"$gt": True}}, "traits.x.$gt", "a number or a text"),
        ({"plan": {"$vgt": 2}}, "plan.$vgt", "version as text"),
        ({"plan": {"$inGroup": 2}}, "plan.$inGroup", "name of a group"),
    ],
)
def test_condition_is_judged_by_its_attribute(condition: Json, path: str, said: str) -> None:
    problem = only({"audience": condition})
    assert problem.path == f"audience.{path}"
    assert said in problem.message


@pytest.mark.parametrize(
    "condition",
    [
        {"visits": {"$gt": 0}},
        {"local_hour": {"$gte": 9, "$lt": 24}},
        {"company": None},
        {"region": {"$in": ["US-TX", "GB-ENG"]}},
        {"plan": {"$ini": ["PRO"]}},
        {"segments": {"$all": ["vip", "eu"]}},
        {"did.page_view(/blog/*).7d": {"$gte": 3}},
        {"traits.tier": {"$regexi": "GOLD"}},
        {"page.type": "product"},
        {"churn_risk": {"$gte": 0.7}},
        {"role": "cto", "city": "São Paulo", "source": "hackernews"},
    ],
    ids=str,
)
def test_sound_condition_is_taken(condition: Json) -> None:
    assert parse_document({"audience": condition}).audience == condition


def test_all_problems_are_reported_at_once() -> None:
    found = problems(
        {
            "nmae": "x",
            "pages": ["pricing", 5],
            "audience": {"devcie": "mobile", "os": "iphone", "visits": {"$gtt": 1, "$in": 2}},
            "triggers": [{"type": "scroll_depth"}, {"type": "nothing"}],
            "steps": [
                {"type": "overlay", "id": "a", "style": "modl", "cta": {"lable": "x", "url": "x"}},
                {
                    "type": "experiment",
                    "id": "a",
                    "variants": [{"weight": 0.1, "steps": [{"type": "hid"}]}, {"weight": 0.1}],
                },
            ],
            "goal": {},
        }
    )
    assert {each.path for each in found} == {
        "nmae",
        "pages[0]",
        "pages[1]",
        "audience.devcie",
        "audience.os",
        "audience.visits.$gtt",
        "audience.visits.$in",
        "triggers[0].percent",
        "triggers[1].type",
        "steps[0].style",
        "steps[0].cta.lable",
        "steps[0].cta.url",
        "steps[1].variants[0].steps[0].type",
        "steps[1].variants",
        "steps[1].id",
        "goal.event",
    }
    assert len(found) == 16


def test_error_reads_as_one_line_a_problem() -> None:
    with pytest.raises(DocumentInvalid) as caught:
        parse_document({"audience": {"devcie": "mobile"}})
    assert str(caught.value) == (
        "audience.devcie: There is no such attribute. Found devcie. Did you mean device?"
    )


def test_long_value_is_cut_in_the_message() -> None:
    problem = only({"holdout": "x" * 500})
    assert problem.found is not None
    assert len(problem.found) == 80
