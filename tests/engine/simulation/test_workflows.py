"""Live workflows: shown to those who meet them, and worth what the truth says."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from math import sqrt
from typing import Any

import pytest

from trackflow.engine.document import on_pages
from trackflow.engine.simulation import GroundTruth, LiveWorkflow, Plan, Session
from trackflow.engine.traffic import agent, arrival

Simulated = Callable[..., list[Session]]
Message = dict[str, Any]
OVERLAY = {
    "id": "s1",
    "type": "overlay",
    "style": "modal",
    "cta": {"label": "Go", "url": "/signup"},
}
HEADLINE = {"id": "s1", "type": "replace_text", "target": "h1", "text": "Hello"}
ONCE = {"limit": 1, "per": "session", "stop_after": ["converted"]}


def live(step: dict[str, Any] = OVERLAY, name: str = "Hello", **fields: Any) -> LiveWorkflow:
    compiled = {"id": "wf_1", "version": 3, "steps": [step], **fields}
    workflow = LiveWorkflow.read(compiled, name)
    assert workflow
    return workflow


def told(session: Session, event: str) -> list[Message]:
    return [message for message in session.messages if message.get("event") == event]


def views(session: Session) -> Iterator[tuple[Message, list[Message]]]:
    """Each page view with all that happened on it."""
    here: list[Message] = []
    for message in session.messages:
        if message["type"] == "page":
            if here:
                yield here[0], here
            here = []
        here.append(message)
    yield here[0], here


def seconds(one: Message, other: Message) -> float:
    begun, ended = (datetime.fromisoformat(each["timestamp"]) for each in (one, other))
    return (ended - begun).total_seconds()


def test_it_is_shown_to_its_audience_on_its_pages_after_its_time(simulated: Simulated) -> None:
    workflow = live(
        pages=["/pricing"],
        audience={"device": "mobile", "channel": {"$in": ["paid_search", "paid_social"]}},
        triggers=[{"type": "time_on_page", "seconds": 30}],
        frequency=ONCE,
    )
    shown = 0
    for session in simulated(sessions=5_000, workflows=(workflow,)):
        for view, messages in views(session):
            for exposure in (each for each in messages if each.get("event") == "workflow_exposure"):
                shown += 1
                context = exposure["context"]
                landing = context["landing"]
                assert view["context"]["page"]["path"] == "/pricing"
                assert seconds(view, exposure) == pytest.approx(30, abs=0.01)
                assert agent(context["userAgent"]).device == "mobile"
                came = arrival(landing["url"], landing["referrer"]).channel
                assert came in ("paid_search", "paid_social")
    assert shown > 30


def test_it_says_what_the_browser_part_says(simulated: Simulated) -> None:
    sessions = simulated(workflows=(live(),))
    exposures = [each for session in sessions for each in told(session, "workflow_exposure")]
    runs = {each["properties"]["run_id"] for each in exposures}
    assert len(runs) == len(exposures)
    for exposure in exposures:
        about = exposure["properties"]
        assert (about["workflow_id"], about["workflow_version"]) == ("wf_1", 3)
        assert about["step_id"] == "s1"
    outcomes = [each for session in sessions for each in told(session, "workflow_outcome")]
    assert {each["properties"]["outcome"] for each in outcomes} == {"clicked", "dismissed"}
    assert {each["properties"]["run_id"] for each in outcomes} <= runs


def test_everyone_but_bots_sees_what_is_for_everyone(simulated: Simulated) -> None:
    for session in simulated(workflows=(live(frequency=ONCE, goal={"event": "signup"}),)):
        assert bool(session.seen) != session.bot or session.returning


def test_a_limit_holds(simulated: Simulated) -> None:
    sessions = simulated(workflows=(live(frequency=ONCE),))
    assert max(len(told(session, "workflow_exposure")) for session in sessions) == 1
    per_visitor: Counter[str] = Counter()
    for session in simulated(workflows=(live(frequency={"limit": 1, "per": "visitor"}),)):
        per_visitor[session.visitor] += len(told(session, "workflow_exposure"))
    assert max(per_visitor.values()) == 1


def test_it_is_not_shown_again_to_who_has_converted(simulated: Simulated) -> None:
    workflow = live(frequency=ONCE, goal={"event": "signup"})
    converted: set[str] = set()
    later = 0
    for session in simulated(sessions=5_000, workflows=(workflow,)):
        if session.visitor in converted:
            later += 1
            assert not session.seen
        if "signup" in session.did:
            converted.add(session.visitor)
    assert later


def test_an_edit_of_the_page_is_exposed_once_a_session_and_has_no_outcome(
    simulated: Simulated,
) -> None:
    sessions = simulated(workflows=(live(HEADLINE),))
    assert max(len(told(session, "workflow_exposure")) for session in sessions) == 1
    assert not any(told(session, "workflow_outcome") for session in sessions)


def test_a_click_leads_where_the_button_leads(simulated: Simulated) -> None:
    workflow = live(pages=["/"], frequency=ONCE)
    led = 0
    for session in simulated(workflows=(workflow,)):
        path = [each["context"]["page"]["path"] for each in session.messages]
        for outcome in told(session, "workflow_outcome"):
            if outcome["properties"]["outcome"] == "clicked":
                led += "/signup" in path[session.messages.index(outcome) :]
    assert led > 20


def test_its_lift_multiplies_its_goal_and_no_other(plan: Plan, simulated: Simulated) -> None:
    truth = GroundTruth(workflow_lifts={"Hello": 2.0})
    workflow = live(HEADLINE, goal={"event": "signup"})
    shown = [s for s in simulated(sessions=8_000, truth=truth, workflows=(workflow,)) if s.seen]
    for goal, lift in (("signup", 2.0), ("purchase", 1.0)):
        asked = [session for session in shown if not session.member or goal != "signup"]
        rates = [
            truth.rate(goal, each.channel, each.device, each.returning, each.weekday, lift)
            for each in asked
        ]
        found = sum(goal in session.did for session in asked)
        spread = sqrt(sum(rate * (1 - rate) for rate in rates))
        assert abs(found - sum(rates)) <= 5 * spread, goal


def test_the_lift_of_a_variant_is_asked_first() -> None:
    truth = GroundTruth(workflow_lift=1.1, workflow_lifts={"A": 1.2}, variant_lifts={"bold": 1.5})
    assert truth.lift("A", "bold") == 1.5
    assert truth.lift("A", "plain") == truth.lift("A") == 1.2
    assert truth.lift("B") == 1.1


def test_a_trigger_that_cannot_be_decided_is_skipped(simulated: Simulated) -> None:
    scroll = {"type": "scroll_depth", "percent": 50}
    view = {"type": "page_view"}
    for triggers in ([scroll], [{"all": [view, scroll]}]):
        assert not any(session.seen for session in simulated(workflows=(live(triggers=triggers),)))
    assert any(session.seen for session in simulated(workflows=(live(triggers=[scroll, view]),)))


def test_counted_pages_and_own_events_can_be_triggers(simulated: Simulated) -> None:
    third = live(triggers=[{"type": "page_views", "count": 3}], frequency=ONCE)
    dear = {"type": "custom_event", "event": "add_to_cart", "where": {"price": {"$gt": 50}}}
    added = live(triggers=[dear], frequency=ONCE)
    for session in simulated(workflows=(third,)):
        pages = sum(each["type"] == "page" for each in session.messages)
        assert bool(session.seen) == (pages >= 3 and not session.bot)
    for session in simulated(workflows=(added,)):
        prices = [each["properties"]["price"] for each in told(session, "add_to_cart")]
        assert bool(session.seen) == any(price > 50 for price in prices)


def test_a_workflow_that_shows_nothing_is_not_met() -> None:
    step = {"id": "s1", "type": "webhook", "url": "https://hooks.example"}
    assert LiveWorkflow.read({"id": "wf_1", "version": 1, "steps": [step]}) is None


@pytest.mark.parametrize(
    ("globs", "path", "expected"),
    [
        ([], "/pricing", True),
        (["/pricing"], "/pricing/", True),
        (["/pricing"], "/pricing?plan=solo#top", True),
        (["/blog/*"], "/blog/a/b", True),
        (["/blog/*"], "/blog", False),
        (["!/cart"], "/cart", False),
        (["!/cart"], "/", True),
        (["/products/*", "!/products/mug"], "/products/mug", False),
        (["/a.b"], "/aXb", False),
        (["/a b"], "/a%20b", True),
    ],
)
def test_pages_are_read_as_the_browser_reads_them(
    globs: list[str], path: str, expected: bool
) -> None:
    assert on_pages(globs, path) is expected
