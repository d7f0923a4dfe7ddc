"""Suggestions about the order of steps: loops, waits without an end, many branches, past dates."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from typing import Any, cast

from trackflow.engine.document import attribute, on_pages
from trackflow.engine.ideas.patches import Path, added, removed, replaced
from trackflow.engine.ideas.suggestions import Suggestion
from trackflow.engine.ideas.view import View, written

A_DAY = 86_400
_BEGUN = ("add_to_cart", "checkout_start")


def redirect_loop(view: View) -> Iterator[Suggestion]:
    """A redirect to a page on which the workflow runs too."""
    pages: list[str] = view.document.get("pages") or []
    for _, step in view.of_type("redirect"):
        url = str(step.get("url", ""))
        if not url.startswith("/") or not on_pages(pages, url):
            continue
        path = url.split("?")[0].split("#")[0]
        value = [*pages, f"!{path}"]
        yield Suggestion(
            "redirect_loop",
            "Do not run on the page that it leads to",
            f"It leads to {path} and runs there too. One more redirect on that page, or one back, "
            "and visitors go round in a circle.",
            "safety",
            replaced(("pages",), pages, value) if pages else added(("pages",), value),
            10,
            at="pages",
        )
        return


def endless_wait(view: View) -> Iterator[Suggestion]:
    """A wait for something that may never happen."""
    for path, step in view.of_type("wait"):
        if "until" in step and "limit_seconds" not in step:
            yield Suggestion(
                "limit_wait",
                "Give up waiting after a day",
                "What it waits for may never happen; then the steps that follow never run, and "
                "the visitor stays in this run for good.",
                "safety",
                added((*path, "limit_seconds"), A_DAY),
                8,
                at=written(path),
            )


def hasty_mail(view: View) -> Iterator[Suggestion]:
    """A message about something unfinished while the visitor is still at it."""
    steps: list[dict[str, Any]] = view.document.get("steps") or []
    event = view.event
    if not steps or steps[0]["type"] not in ("email", "sms") or event is None:
        return
    triggers: list[dict[str, Any]] = view.document.get("triggers") or []
    begun = [
        each
        for each in triggers
        if each.get("event") in _BEGUN or each.get("type") == "form_abandon"
    ]
    if not begun:
        return
    wait = {
        "type": "wait",
        "until": {"type": "custom_event", "event": event},
        "limit_seconds": 4 * 3600,
    }
    branch = {"type": "branch", "if": {f"did.{event}.1d": 0}, "then": [steps[0]]}
    yield Suggestion(
        "wait_before_message",
        "Wait a few hours, and write only if it is still open",
        "The message goes out while the visitor may still be at it, and also to people who "
        "finish a minute later.",
        "experience",
        replaced(("steps", 0), steps[0], wait) + added(("steps", 1), branch),
        8,
        at="steps[0]",
    )


def past(view: View) -> Iterator[Suggestion]:
    """A schedule or a countdown that is over."""
    schedule: dict[str, Any] = view.document.get("schedule") or {}
    if _day(schedule.get("end")) and cast("date", _day(schedule["end"])) < view.today:
        moved = _moved(schedule, view.today)
        yield Suggestion(
            "move_schedule",
            "Move the schedule to the next time",
            f"It ended on {str(schedule['end'])[:10]}, so nobody sees it any more. The same days "
            f"come next in {moved['end'][:4]}.",
            "reach",
            replaced(("schedule",), schedule, moved),
            9,
            at="schedule",
        )
    for path, step in view.of_type("overlay"):
        countdown: dict[str, Any] = step.get("countdown") or {}
        day = _day(countdown.get("until"))
        if day and day < view.today:
            yield Suggestion(
                "drop_countdown",
                "Take out the countdown that is over",
                f"It ended on {day.isoformat()}. A clock at zero says that you are too late.",
                "experience",
                removed((*path, "countdown"), step["countdown"]),
                9,
                at=written((*path, "countdown")),
            )


def _day(said: Any) -> date | None:
    return date.fromisoformat(said[:10]) if isinstance(said, str) else None


def _moved(schedule: dict[str, Any], today: date) -> dict[str, Any]:
    end = cast("date", _day(schedule["end"]))
    years = today.year - end.year
    if _later(schedule["end"], years)[:10] < today.isoformat():
        years += 1
    ends = {key: _later(schedule[key], years) for key in ("start", "end") if key in schedule}
    return {**schedule, **ends}


def _later(said: str, years: int) -> str:
    year, day = int(said[:4]) + years, said[4:10]
    if day == "-02-29" and not calendar.isleap(year):
        day = "-02-28"
    return f"{year:04d}{day}{said[10:]}"


def branches(view: View) -> Iterator[Suggestion]:
    """A chain of branches that only choose a text by one attribute."""
    steps: list[dict[str, Any]] = view.document.get("steps") or []
    for index, step in enumerate(steps):
        found = _chain(step)
        if found is None:
            continue
        by, target, texts, otherwise = found
        better: list[dict[str, Any]] = [*otherwise]
        better.append({"type": "personalize", "target": target, "by": by, "texts": texts})
        patch = replaced(("steps", index), step, better[0])
        for offset, more in enumerate(better[1:], 1):
            patch += added(("steps", index + offset), more)
        yield Suggestion(
            "personalize_instead",
            f"One personalisation by {by} instead of {len(texts)} branches",
            "Every branch only chooses a text. As one step it is easier to read, and the next "
            f"{by} is one more line.",
            "experience",
            patch,
            3,
            at=written(("steps", index)),
        )
        return


Chain = tuple[str, str, dict[str, str], list[dict[str, Any]]]


def _chain(step: dict[str, Any]) -> Chain | None:
    """The attribute, the target, value to text, and what is left at the end of the chain."""
    texts: dict[str, str] = {}
    by = target = ""
    rest: list[dict[str, Any]] = [step]
    while len(rest) == 1 and rest[0]["type"] == "branch":
        arm = _arm(rest[0])
        if arm is None or (texts and (arm[0], arm[2]) != (by, target)) or arm[1] in texts:
            return None
        by, value, target, text = arm
        texts[value] = text
        rest = rest[0].get("else") or []
    plain = all(_text_of(each, target) is not None for each in rest) and len(rest) <= 1
    return (by, target, texts, rest) if len(texts) >= 2 and plain else None


def _arm(branch: dict[str, Any]) -> tuple[str, str, str, str] | None:
    condition: dict[str, Any] = branch["if"]
    then: list[dict[str, Any]] = branch.get("then") or []
    if len(condition) != 1 or len(then) != 1 or then[0]["type"] != "replace_text":
        return None
    by, value = next(iter(condition.items()))
    known = attribute(by)
    if known is None or known.kind not in ("closed", "text") or not isinstance(value, str):
        return None
    text, target = then[0].get("text"), then[0].get("target")
    return (by, value, target, text) if isinstance(text, str) and isinstance(target, str) else None


def _text_of(step: dict[str, Any], target: str) -> str | None:
    same = step["type"] == "replace_text" and step.get("target") == target
    return step.get("text") if same else None


def dead_branch(view: View) -> Iterator[Suggestion]:
    """A branch that asks how a step ended, where no step before it can end in any way."""
    steps: list[dict[str, Any]] = view.document.get("steps") or []
    asked = {"overlay", "form", "open_chat", "experiment", "branch"}
    for index, step in enumerate(steps):
        if step["type"] in asked and step["type"] != "branch":
            return
        if step["type"] == "branch" and "outcome" in step["if"]:
            path: Path = ("steps", index)
            inner: list[dict[str, Any]] = step.get("else") or []
            if len(steps) == 1 and not inner:
                return
            patch = removed(path, step)
            for offset, each in enumerate(inner):
                patch += added(("steps", index + offset), each)
            yield Suggestion(
                "drop_dead_branch",
                "Take out a branch that is never taken",
                "It asks how the overlay, form or chat before it ended, and there is none.",
                "safety",
                patch,
                7,
                at=written(path),
            )
            return
