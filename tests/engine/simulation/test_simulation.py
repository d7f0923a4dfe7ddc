"""Simulated traffic: repeatable, like that of real visitors, and true to its ground truth."""

import json
import tracemalloc
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from itertools import islice, pairwise
from math import sqrt

from trackflow.engine.simulation import GOALS, GroundTruth, Plan, Session, simulate
from trackflow.engine.traffic import agent, arrival

Simulated = Callable[..., list[Session]]
# A right count is further off than this in one of three million cases, and seeds are fixed.
SIGMAS = 5
FIRST_MESSAGE = "bcfa6766-c399-4895-ac8a-2bcf696c1280"
FIRST_TIME = "2026-02-18T02:22:00.378Z"


def as_bytes(sessions: Iterable[Session]) -> bytes:
    return json.dumps([session.messages for session in sessions]).encode()


def ids(sessions: Iterable[Session]) -> set[str]:
    return {message["messageId"] for session in sessions for message in session.messages}


def names(session: Session) -> list[str]:
    return [message["event"] for message in session.messages if "event" in message]


def test_the_same_seed_gives_the_same_events(simulated: Simulated) -> None:
    assert as_bytes(simulated()) == as_bytes(simulated())


def test_what_was_made_before_is_made_again_by_later_versions(simulated: Simulated) -> None:
    first, *_ = simulated(sessions=50)
    assert first.messages[0]["messageId"] == FIRST_MESSAGE
    assert first.messages[0]["timestamp"] == FIRST_TIME


def test_another_seed_site_or_span_has_other_visitors(simulated: Simulated) -> None:
    known = ids(simulated())
    for changed in ({"seed": 8}, {"site": "site_y"}, {"days": 13}, {"sessions": 1_999}):
        assert not known & ids(simulated(**changed))


def test_every_message_has_an_id_of_its_own(sessions: list[Session]) -> None:
    assert len(ids(sessions)) == sum(len(session.messages) for session in sessions)


def test_sessions_begin_one_after_the_other_within_the_span(
    plan: Plan, sessions: list[Session]
) -> None:
    assert len(sessions) == plan.sessions
    assert all(one.start <= other.start for one, other in pairwise(sessions))
    assert sessions[0].start >= plan.until_ms - plan.days * 86_400_000
    for session in sessions:
        times = [message["timestamp"] for message in session.messages]
        assert times == sorted(times)
        assert datetime.fromisoformat(times[-1]) <= plan.until


def test_conversion_rates_match_the_ground_truth(plan: Plan, people: list[Session]) -> None:
    for goal in GOALS:
        asked = [each for each in people if goal != "signup" or not each.member]
        grouped: defaultdict[object, list[Session]] = defaultdict(list)
        for each in asked:
            for group in ("all", each.channel, each.device, (each.returning, each.weekday)):
                grouped[group].append(each)
        for name, members in grouped.items():
            assert_rate(plan.truth, goal, members, name)


def assert_rate(truth: GroundTruth, goal: str, members: list[Session], name: object) -> None:
    rates = [
        truth.rate(goal, each.channel, each.device, each.returning, each.weekday)
        for each in members
    ]
    found = sum(goal in each.did for each in members)
    spread = sqrt(sum(rate * (1 - rate) for rate in rates))
    assert abs(found - sum(rates)) <= SIGMAS * spread + 1, (goal, name)


def test_another_truth_gives_other_rates(simulated: Simulated) -> None:
    truth = GroundTruth(conversion={"purchase": 0.3, "signup": 0.0, "newsletter_signup": 0.0})
    did = Counter(event for session in simulated(truth=truth) for event in session.did)
    assert did["purchase"] > 200
    assert did["signup"] == did["newsletter_signup"] == 0


def test_weekends_are_quieter(sessions: list[Session]) -> None:
    days = Counter(session.weekday for session in sessions)
    assert max(days[5], days[6]) < min(days[day] for day in range(4))


def test_nights_are_quieter_on_the_sites_clock(plan: Plan, sessions: list[Session]) -> None:
    zone = plan.until.tzinfo
    hours = Counter(datetime.fromtimestamp(each.start / 1000, zone).hour for each in sessions)
    assert max(hours[hour] for hour in range(1, 6)) * 3 < hours[20]


def test_channels_come_as_often_as_the_truth_says(plan: Plan, people: list[Session]) -> None:
    new = [session.channel for session in people if not session.returning]
    for channel, share in plan.truth.channels.items():
        spread = sqrt(len(new) * share * (1 - share))
        assert abs(new.count(channel) - len(new) * share) <= SIGMAS * spread, channel


def test_a_session_arrives_by_the_channel_it_says(people: list[Session]) -> None:
    for session in people:
        landing = session.messages[0]["context"]["landing"]
        assert arrival(landing["url"], landing["referrer"]).channel == session.channel


def test_people_have_real_browsers_of_their_device(people: list[Session]) -> None:
    said = {(each.device, each.messages[0]["context"]["userAgent"]) for each in people}
    assert {device for device, _ in said} == {"mobile", "desktop", "tablet"}
    for device, user_agent in said:
        read = agent(user_agent)
        assert (read.device, read.bot) == (device, False)


def test_bots_never_convert(plan: Plan, sessions: list[Session]) -> None:
    bots = [session for session in sessions if session.bot]
    share, spread = plan.truth.bots, sqrt(plan.truth.bots / len(sessions))
    assert abs(len(bots) / len(sessions) - share) < SIGMAS * spread
    assert not any(session.did or session.seen for session in bots)
    assert {each["type"] for session in bots for each in session.messages} == {"page"}
    crawlers = {session.messages[0]["context"]["userAgent"] for session in bots}
    assert all(agent(crawler).bot for crawler in crawlers)


def test_visitors_come_again_with_the_same_browser(people: list[Session]) -> None:
    visits: defaultdict[str, list[Session]] = defaultdict(list)
    for session in people:
        visits[session.visitor].append(session)
    assert sum(len(of) > 1 for of in visits.values()) > len(visits) / 10
    for of in visits.values():
        assert [session.returning for session in of] == [False, *[True] * (len(of) - 1)]
        assert len({session.messages[0]["context"]["userAgent"] for session in of}) == 1
        for one, other in pairwise(of):
            ended = datetime.fromisoformat(one.messages[-1]["timestamp"]).timestamp() * 1000
            assert other.start - ended >= 30 * 60 * 1000


def test_whoever_signs_up_is_known_from_then_on_and_signs_up_once(people: list[Session]) -> None:
    known: dict[str, str] = {}
    signups: Counter[str] = Counter()
    for session in people:
        signups[session.visitor] += "signup" in session.did
        for message in session.messages:
            if message["type"] == "identify":
                known[session.visitor] = message["userId"]
            assert message.get("userId") == known.get(session.visitor)
        assert ("signup" in session.did) <= (session.visitor in known)
    assert max(signups.values()) == 1


def test_a_purchase_has_its_way_and_its_sum(people: list[Session]) -> None:
    bought = [session for session in people if "purchase" in session.did]
    assert bought
    for session in bought:
        way = names(session)
        assert way.index("add_to_cart") < way.index("checkout_start") < way.index("purchase")
        order = next(each for each in session.messages if each.get("event") == "purchase")
        said = order["properties"]
        goods = sum(item["price"] * item["quantity"] for item in said["items"])
        assert said["value"] == round(goods if goods >= 60 else goods + 6, 2)
        assert order["context"]["page"]["path"] == "/checkout/thanks"


def test_many_carts_are_left(people: list[Session]) -> None:
    did = Counter(event for session in people for event in session.did)
    assert did["add_to_cart"] > 1.5 * did["checkout_start"] > 2 * did["purchase"]


def test_a_page_leads_to_the_next(people: list[Session]) -> None:
    for session in people:
        pages = [each["context"]["page"] for each in session.messages if each["type"] == "page"]
        assert all(page["referrer"] == before["url"] for before, page in pairwise(pages))
        assert pages[0]["url"] == session.messages[0]["context"]["landing"]["url"]


def test_a_million_sessions_need_no_more_memory_than_a_thousand(plan: Plan) -> None:
    million = replace(plan, sessions=1_000_000)
    peaks: list[int] = []
    for count in (1_000, 5_000):
        tracemalloc.start()
        for session in islice(simulate(million), count):
            assert session.messages
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    # What remains are those who will come again, of whom at most 20,000 are remembered.
    assert peaks[1] < peaks[0] + 4_000_000
