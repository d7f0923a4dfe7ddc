"""Suggestions about when, how often, to whom and in what form it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from trackflow.engine.document import on_pages
from trackflow.engine.ideas.patches import Change, added, removed, replaced
from trackflow.engine.ideas.profiles import ONCE
from trackflow.engine.ideas.suggestions import Suggestion
from trackflow.engine.ideas.view import INTERRUPTING, View, written

# Conditions that say least about what a visitor wants, the least first.
_DISPENSABLE: Final = (
    "browser", "os", "utm_content", "utm_term", "local_weekday", "local_hour", "timezone",
    "session_seconds", "pages_viewed", "city", "region", "language", "referrer", "utm_campaign",
    "utm_medium", "utm_source", "source", "device", "country", "channel",
)  # fmt: skip
_MOST_CONDITIONS: Final = 4
_BUYING: Final = frozenset({"purchase", "checkout_start", "add_to_cart"})


def moment(view: View) -> Iterator[Suggestion]:
    """An overlay that covers the page the moment it appears."""
    first = next(iter(view.document.get("steps") or []), None)
    if first is None or first["type"] != "overlay" or first.get("style") not in INTERRUPTING:
        return
    triggers: list[dict[str, Any]] = view.document.get("triggers") or []
    at_once = [index for index, each in enumerate(triggers) if each.get("type") == "page_view"]
    if triggers and not at_once:
        return
    better = _moment(view)
    kept = [each for index, each in enumerate(triggers) if index not in at_once]
    value = kept or [better]
    patch = replaced(("triggers",), triggers, value) if triggers else added(("triggers",), value)
    yield Suggestion(
        "better_moment",
        "Wait for a moment at which it does not disturb",
        "It covers the page before the visitor has read a word. "
        f"{_told(value[0])} it meets people who are open for it.",
        "experience",
        patch,
        9,
        at="triggers",
    )


def _moment(view: View) -> dict[str, Any]:
    if view.only("device") == ("mobile",):
        return {"type": "scroll_depth", "percent": 40}
    pages: list[str] = view.document.get("pages") or []
    decided = ("/pricing", "/cart", "/checkout")
    if pages and any(on_pages(pages, page) for page in decided):
        return {"type": "exit_intent"}
    return {"type": "time_on_page", "seconds": 20}


def _told(trigger: dict[str, Any]) -> str:
    match trigger.get("type"):
        case "exit_intent":
            return "When somebody is about to leave"
        case "scroll_depth":
            return f"After {trigger['percent']}% of the page"
        case "time_on_page":
            return f"After {trigger['seconds']} seconds"
        case _:
            return "With the other trigger alone"


def late(view: View) -> Iterator[Suggestion]:
    """A trigger that hardly anybody stays long enough for."""
    for index, trigger in enumerate(view.document.get("triggers") or []):
        if trigger.get("type") == "time_on_page" and trigger["seconds"] > 120:
            path = ("triggers", index, "seconds")
            yield Suggestion(
                "earlier",
                "Show it earlier",
                f"Hardly anybody keeps one page in view for {trigger['seconds']:g} seconds. 45 "
                "still means that they are interested.",
                "reach",
                replaced(path, trigger["seconds"], 45),
                5,
                at=written(path),
            )


def frequency(view: View) -> Iterator[Suggestion]:
    """How often one visitor is asked."""
    said: dict[str, Any] | None = view.document.get("frequency")
    if view.of_type("email", "sms"):
        yield from _messages(said)
    elif view.of_type("overlay"):
        yield from _overlays(view, said)
    elif view.of_type("redirect") and not (said or {}).get("limit"):
        yield Suggestion(
            "limit_redirect",
            "Lead each visitor away once a visit",
            "Without a limit somebody who goes back is led away again, and cannot reach the page.",
            "safety",
            _merged(said, {"limit": 1, "per": "session"}),
            9,
            at="frequency",
        )


def _messages(said: dict[str, Any] | None) -> Iterator[Suggestion]:
    if (said or {}).get("limit"):
        return
    yield Suggestion(
        "limit_messages",
        "Write at most once in two weeks",
        "Without a limit every time the trigger fires is another message, and the fastest way to "
        "lose an address.",
        "safety",
        _merged(said, {"limit": 1, "per": "14d"}),
        9,
        at="frequency",
    )


def _overlays(view: View, said: dict[str, Any] | None) -> Iterator[Suggestion]:
    if not said or "limit" not in said:
        weekly = view.interrupts
        often = {"limit": 1, "per": "7d" if weekly else "session"}
        stop = {"stop_after": (said or {}).get("stop_after") or ["dismissed", "converted"]}
        yield Suggestion(
            "limit_overlay",
            f"Show it once a {'week' if weekly else 'visit'}, and not again once it was closed",
            "Where nothing is said it comes once in every visit, also to those who closed it. A "
            "no that is respected costs less than one more try.",
            "experience",
            _merged(said, {**often, **stop}),
            7,
            at="frequency",
        )
    elif "stop_after" not in said:
        yield Suggestion(
            "stop_after",
            "Stop once it was closed or has worked",
            "Those who closed it, or did what it asks for, are asked again at the next visit.",
            "experience",
            added(("frequency", "stop_after"), ["dismissed", "converted"]),
            6,
            at="frequency",
        )
    elif said["per"] == "page" or (said["per"] == "session" and said["limit"] > 2):
        yield Suggestion(
            "less_often",
            "Show it once a visit",
            f"{said['limit']} times a {said['per']} is a reason to leave, and the second time "
            "says nothing new.",
            "experience",
            replaced(("frequency",), said, {**said, "limit": 1, "per": "session"}),
            6,
            at="frequency",
        )


def _merged(said: dict[str, Any] | None, more: dict[str, Any]) -> tuple[Change, ...]:
    if said is None:
        return added(("frequency",), more)
    return replaced(("frequency",), said, {**said, **more})


def phones(view: View) -> Iterator[Suggestion]:
    """A modal on a small screen."""
    limited = view.only("device")
    share = view.site.devices.get("mobile", 0)
    if "mobile" not in limited and not ("device" not in view.audience and share >= 0.5):
        return
    searched = {"organic_search"} & set(view.only("channel")) or "channel" not in view.audience
    for path, step in view.of_type("overlay"):
        if step.get("style") not in INTERRUPTING:
            continue
        style = "slide_in" if step.get("form") or step.get("video") else "banner"
        told = f"{share:.0%} of the sessions are on mobile. " if share >= 0.5 else ""
        yield Suggestion(
            "gentle_on_phones",
            f"Use a {style.replace('_', '-')} on phones",
            f"{told}A modal covers the whole of a small screen"
            f"{', and search engines rank pages lower that do so to their visitors' if searched else ''}. "  # noqa: E501
            "Something at the bottom edge says the same.",
            "experience",
            _restyled(path, step, style),
            7,
            at=written(path),
        )


def _restyled(path: tuple[str | int, ...], step: dict[str, Any], style: str) -> tuple[Change, ...]:
    changed = {**step, "style": style, "position": "bottom"}
    return replaced(path, step, changed)


def already_done(view: View) -> Iterator[Suggestion]:
    """Who has done it is asked again."""
    event = view.event or ""
    if event not in ONCE or not view.of_type("overlay", "email", "sms", "open_chat"):
        return
    if any(f"did.{event}" in key for key in view.audience):
        return
    value = {**view.audience, f"did.{event}": 0}
    patch = (
        replaced(("audience",), view.audience, value)
        if view.document.get("audience")
        else added(("audience",), value)
    )
    yield Suggestion(
        "leave_out_who_did",
        "Leave out who has done it already",
        f"Visitors who have a {event} behind them are asked all the same: it annoys them, and "
        "lowers the rate that you see.",
        "experience",
        patch,
        5,
        at="audience",
    )


def checkout(view: View) -> Iterator[Suggestion]:
    """An overlay on every page, also where people pay."""
    pages: list[str] = view.document.get("pages") or []
    if not view.interrupts or view.event in _BUYING or any(not p.startswith("!") for p in pages):
        return
    if not on_pages(pages, "/checkout"):
        return
    value = [*pages, "!/checkout*"]
    yield Suggestion(
        "keep_out_of_checkout",
        "Keep it out of the checkout",
        "It runs on every page, so it can cover the one on which somebody is paying.",
        "safety",
        replaced(("pages",), pages, value) if pages else added(("pages",), value),
        6,
        at="pages",
    )


def narrow(view: View) -> Iterator[Suggestion]:
    """So many conditions, or such rare ones, that hardly anybody is left."""
    share = _share(view)
    rare = share is not None and share < 0.02
    if len(view.audience) <= _MOST_CONDITIONS and not rare:
        return
    name = _dispensable(view, rare)
    if name is None:
        return
    told = (
        f"By the site's own sessions these conditions leave about {share:.1%} of the visits."
        if rare and share is not None
        else f"{len(view.audience)} conditions must all hold, so hardly anybody is left."
    )
    at = ("audience",) if len(view.audience) == 1 else ("audience", name)
    said = view.audience if len(view.audience) == 1 else view.audience[name]
    yield Suggestion(
        "widen_audience",
        f"Leave out the condition on {name}",
        f"{told} “{name}” says least about what they want.",
        "reach",
        removed(at, said),
        5,
        at=written(("audience", name)),
    )


def _share(view: View) -> float | None:
    known = {"device": view.site.devices, "channel": view.site.channels}
    shares = [
        sum(shares.get(value, 0) for value in view.only(name))
        for name, shares in known.items()
        if shares and view.only(name)
    ]
    product = 1.0
    for each in shares:
        product *= each
    return product if shares else None


def _dispensable(view: View, rare: bool) -> str | None:
    names = [name for name in _DISPENSABLE if name in view.audience]
    if rare:
        names = [name for name in ("channel", "device") if view.only(name)]
    return names[0] if names else None
