"""The named questions: tail, counts, and what a workflow led to."""

import asyncio
import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from trackflow.features.events import EventStore, Journal, WorkflowCounts

Ask = Callable[[Callable[[EventStore], Any]], Any]
HOUR = 3_600_000
NOON = 1_764_072_000_000


def write(data: Path, sent: Sequence[tuple[float, dict[str, Any]]], agent: str = "") -> None:
    async def run() -> None:
        async with Journal(data) as journal:
            for hours, event in sent:
                body = json.dumps({"batch": [{"type": "track"} | event]}).encode()
                await journal.append("site_test", NOON + int(hours * HOUR), agent, body)

    asyncio.run(run())


def event(name: str, visitor: str, **properties: Any) -> dict[str, Any]:
    return {"event": name, "anonymousId": visitor, "properties": properties}


def exposure(visitor: str, run: str, workflow: str = "wf_1") -> dict[str, Any]:
    return event("workflow_exposure", visitor, workflow_id=workflow, workflow_version=3, run_id=run)


def outcome(visitor: str, run: str, what: str) -> dict[str, Any]:
    return event("workflow_outcome", visitor, workflow_id="wf_1", run_id=run, outcome=what)


def counts(ask: Ask, goal: str | None = "signup", days: float = 7) -> WorkflowCounts:
    within = timedelta(days=days)
    return ask(lambda store: store.workflow_counts("site_test", "wf_1", goal, within))


def test_a_workflow_is_counted_by_runs_and_visitors(data: Path, ask: Ask) -> None:
    write(
        data,
        [
            (0, exposure("a", "r1")),
            (1, outcome("a", "r1", "dismissed")),
            (2, exposure("a", "r2")),
            (3, outcome("a", "r2", "clicked")),
            (3, outcome("a", "r2", "clicked")),
            (4, exposure("b", "r3")),
            (5, outcome("b", "r3", "submitted")),
            (5, exposure("c", "r4", workflow="wf_2")),
        ],
    )
    found = counts(ask)
    assert (found.exposures, found.exposed_visitors) == (3, 2)
    assert (found.clicked, found.dismissed, found.submitted) == (1, 1, 1)
    assert found.converted_visitors == 0


def test_a_visitor_converts_once_within_the_window_after_the_first_exposure(
    data: Path, ask: Ask
) -> None:
    write(
        data,
        [
            (-1, event("signup", "before")),
            (0, exposure("before", "r1")),
            (0, exposure("twice", "r2")),
            (1, event("Signed Up", "twice")),
            (2, event("signup", "twice")),
            (0, exposure("late", "r3")),
            (6 * 24, exposure("late", "r4")),
            (7 * 24 + 1, event("signup", "late")),
            (0, exposure("just in time", "r5")),
            (7 * 24, event("signup", "just in time")),
            (3, event("signup", "never shown")),
        ],
    )
    assert counts(ask).converted_visitors == 2
    assert counts(ask, days=1).converted_visitors == 1
    assert counts(ask, days=8).converted_visitors == 3
    assert counts(ask, goal=None).converted_visitors == 0


def test_a_goal_on_another_device_of_the_same_person_counts(data: Path, ask: Ask) -> None:
    identify = {"type": "identify", "userId": "ada"}
    write(
        data,
        [
            (0, exposure("phone", "r1")),
            (1, identify | {"anonymousId": "phone"}),
            (2, identify | {"anonymousId": "laptop"}),
            (3, event("signup", "laptop")),
        ],
    )
    found = counts(ask)
    assert (found.exposed_visitors, found.converted_visitors) == (1, 1)


def test_bots_are_in_no_count(data: Path, ask: Ask) -> None:
    crawler = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
    write(data, [(0, exposure("bot", "r1")), (1, event("signup", "bot"))], crawler)
    assert counts(ask) == WorkflowCounts(
        exposures=0,
        exposed_visitors=0,
        clicked=0,
        dismissed=0,
        submitted=0,
        converted_visitors=0,
    )


def test_a_forged_property_of_the_wrong_type_is_not_counted(data: Path, ask: Ask) -> None:
    write(data, [(0, event("workflow_exposure", "a", workflow_id=["wf_1"], run_id=7))])
    assert counts(ask).exposures == 0


def test_events_are_counted_by_name_with_their_visitors(data: Path, ask: Ask) -> None:
    write(data, [(0, event("Product Added", "a")), (1, event("add_to_cart", "b"))])
    write(data, [(2, event("add_to_cart", "b")), (3, event("signup", "a"))])
    cart, signup = ask(lambda store: store.counts("site_test"))
    assert (cart.event, cart.events, cart.visitors) == ("add_to_cart", 3, 2)
    assert (signup.event, signup.events, signup.visitors, signup.sessions) == ("signup", 1, 1, 1)
    since = datetime.fromtimestamp(NOON / 1000, UTC) + timedelta(hours=2)
    later = ask(lambda store: store.counts("site_test", since))
    assert {row.event: row.events for row in later} == {"add_to_cart": 1, "signup": 1}
    assert ask(lambda store: store.totals("site_test", since)).visitors == 2
    assert ask(lambda store: store.counts("site_other")) == []


def test_the_tail_goes_on_after_a_sequence(data: Path, ask: Ask) -> None:
    write(data, [(hour, event(f"e{hour % 2}", "a", hour=hour)) for hour in range(6)])
    last = ask(lambda store: store.recent("site_test", 2))
    assert [row.properties["hour"] for row in last] == [4, 5]
    after = ask(lambda store: store.recent("site_test", 2, after=last[0].sequence - 3))
    assert [row.properties["hour"] for row in after] == [2, 3]
    odd = ask(lambda store: store.recent("site_test", 9, event="e1"))
    assert [row.properties["hour"] for row in odd] == [1, 3, 5]
    assert odd[0].raw_event == "e1"


def test_only_the_own_site_is_seen(data: Path, ask: Ask) -> None:
    write(data, [(0, exposure("a", "r1")), (1, event("signup", "a"))])
    other = ask(lambda store: store.workflow_counts("site_other", "wf_1", "signup"))
    assert (other.exposures, other.converted_visitors) == (0, 0)
    assert ask(lambda store: store.recent("site_other", 9)) == []
