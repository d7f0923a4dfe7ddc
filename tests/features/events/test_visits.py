"""Time, session, source and device of an event, and who it was."""

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from trackflow.features.events import EventRow, EventStore, Journal

Rows = Callable[[], list[EventRow]]
Ask = Callable[[Callable[[EventStore], Any]], Any]
MINUTE = 60_000
NOON = 1_764_072_000_000
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1"
)
Sent = tuple[int, dict[str, Any]]  # minutes after noon, event


def write(data: Path, sent: Sequence[Sent], user_agent: str = IPHONE) -> None:
    async def run() -> None:
        async with Journal(data) as journal:
            for minutes, event in sent:
                body = json.dumps({"batch": [{"type": "page"} | event]}).encode()
                await journal.append("site_test", NOON + int(minutes * MINUTE), user_agent, body)

    asyncio.run(run())


def page(url: str, referrer: str = "", **more: Any) -> dict[str, Any]:
    return {"context": {"page": {"url": url, "referrer": referrer}, **more}, "anonymousId": "a"}


def test_the_error_of_the_clients_clock_falls_out(data: Path, rows: Rows) -> None:
    clock = {"timestamp": "2001-01-01T00:00:50Z", "sentAt": "2001-01-01T00:01:00Z"}
    write(data, [(0, {"anonymousId": "a"} | clock)])
    assert rows()[0].time.timestamp() * 1000 == NOON - 10_000


@pytest.mark.parametrize(
    "clock",
    [
        {},
        {"timestamp": "nonsense", "sentAt": "2025-11-25T12:00:00Z"},
        {"timestamp": "2999-01-01T00:00:00Z"},
        {"timestamp": 5, "sentAt": "2025-11-25T12:00:00Z"},
    ],
)
def test_an_event_is_never_later_than_its_arrival(
    data: Path, rows: Rows, clock: dict[str, Any]
) -> None:
    write(data, [(0, {"anonymousId": "a"} | clock)])
    assert rows()[0].time == rows()[0].received_at


def test_history_keeps_its_time(data: Path, rows: Rows) -> None:
    write(data, [(0, {"userId": "u", "timestamp": "2024-02-29T10:00:00+02:00"})])
    assert rows()[0].time.isoformat() == "2024-02-29T08:00:00+00:00"


def test_a_session_ends_after_thirty_quiet_minutes(data: Path, rows: Rows) -> None:
    write(data, [(minute, page("https://s.example/")) for minute in (0, 20, 49, 80, 100)])
    sessions = [row.session_id for row in rows()]
    assert sessions[0] == sessions[1] == sessions[2] != sessions[3] == sessions[4]
    assert None not in sessions


def test_a_session_goes_on_after_the_store_was_opened_anew(data: Path, rows: Rows) -> None:
    write(data, [(0, page("https://s.example/?utm_source=google&utm_medium=cpc"))])
    assert rows()[0].channel == "paid_search"
    write(data, [(10, page("https://s.example/b"))])
    first, second = rows()
    assert second.session_id == first.session_id
    assert second.channel == "paid_search"


def test_a_sent_session_id_counts(data: Path, rows: Rows) -> None:
    write(data, [(minute, page("https://s.example/", sessionId="s1")) for minute in (0, 300)])
    write(data, [(310, {"anonymousId": "a", "type": "track", "event": "Paid"})])
    assert [row.session_id for row in rows()] == ["s1", "s1", "s1"]


def test_the_landing_says_where_the_session_came_from(data: Path, rows: Rows) -> None:
    landing = {"url": "https://s.example/?gclid=1", "referrer": "https://www.google.com/"}
    write(data, [(0, page("https://s.example/b", sessionId="s", landing=landing))])
    found = rows()[0]
    assert (found.channel, found.source, found.referrer) == ("paid_search", "google", "google.com")
    assert found.path == "/b"


def test_without_a_landing_the_first_page_says_it(data: Path, rows: Rows) -> None:
    write(
        data,
        [
            (0, page("https://s.example/?utm_source=fb&utm_medium=paid", sessionId="s")),
            (1, page("https://s.example/b", "https://s.example/", sessionId="s")),
            (2, page("https://s.example/c", "https://other.example/", sessionId="s")),
        ],
    )
    assert {(row.channel, row.source) for row in rows()} == {("paid_social", "facebook")}


def test_device_and_language_are_known(data: Path, rows: Rows) -> None:
    write(data, [(0, page("https://s.example/", locale="de_AT"))])
    found = rows()[0]
    assert (found.device, found.os, found.browser) == ("mobile", "ios", "safari")
    assert (found.language, found.bot) == ("de", False)


def test_a_server_that_reports_for_a_visitor_is_no_bot(data: Path, rows: Rows, ask: Ask) -> None:
    library = {"library": {"name": "analytics-python"}, "page": {"url": "https://s.example/"}}
    bought = {"type": "track", "event": "Order Completed", "userId": "u", "context": library}
    write(data, [(0, bought)], user_agent="analytics-python/2.4.0")
    assert not rows()[0].bot
    assert ask(lambda store: store.counts("site_test"))[0].events == 1


def test_a_bot_is_kept_and_not_counted(data: Path, rows: Rows, ask: Ask) -> None:
    crawler = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
    write(data, [(0, page("https://s.example/"))], user_agent=crawler)
    assert rows()[0].bot
    assert ask(lambda store: store.counts("site_test")) == []
    totals = ask(lambda store: store.totals("site_test"))
    assert (totals.events, totals.visitors, totals.sessions, totals.bot_events) == (0, 0, 0, 1)


def visitors(rows: list[EventRow]) -> list[str | None]:
    return [row.visitor for row in rows]


def test_a_visitor_who_identifies_is_one_also_for_the_past(
    data: Path, rows: Rows, ask: Ask
) -> None:
    write(data, [(0, {"anonymousId": "phone"}), (1, {"anonymousId": "laptop"})])
    assert visitors(rows()) == ["phone", "laptop"]
    identify = {"type": "identify", "userId": "ada"}
    write(data, [(2, identify | {"anonymousId": "phone"})])
    write(data, [(3, identify | {"anonymousId": "laptop"}), (4, {"userId": "ada"})])
    assert visitors(rows()) == ["ada"] * 5
    assert ask(lambda store: store.totals("site_test")).visitors == 1


def test_an_alias_joins_a_former_user_id(data: Path, rows: Rows) -> None:
    write(
        data,
        [
            (0, {"anonymousId": "phone", "userId": "temp", "type": "identify"}),
            (1, {"userId": "temp", "type": "track", "event": "x"}),
            (2, {"userId": "ada", "previousId": "temp", "type": "alias"}),
            (3, {"anonymousId": "tablet", "userId": "temp", "type": "identify"}),
            (4, {"userId": "temp", "previousId": "ada", "type": "alias"}),
        ],
    )
    assert visitors(rows()) == ["ada"] * 5


def test_a_shared_device_belongs_to_who_identified_last(data: Path, rows: Rows) -> None:
    identify = {"type": "identify", "anonymousId": "kiosk"}
    for minute, user in enumerate(("ada", "bob", "ada", "bob")):
        write(data, [(minute, identify | {"userId": user})])
    assert visitors(rows()) == ["bob"] * 4
