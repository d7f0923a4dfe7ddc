"""The site's live workflows as a simulated browser meets them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from trackflow.engine.conditions import evaluate
from trackflow.engine.document import on_pages
from trackflow.engine.simulation.visitors import History

_UNIT_MS = {"m": 60_000, "h": 3_600_000, "d": 86_400_000}
_LENGTH = re.compile(r"(\d+)([mhd])", re.ASCII)
_EDITS = ("replace_text", "replace_html", "insert_html", "set_attribute", "swap_image", "hide")
_VISIBLE = ("overlay", *_EDITS, "show", "set_style", "highlight", "form", "recommend")


@dataclass(slots=True)
class Happened:
    """What has happened on a page view so far: seconds looked at, and tracked events by second."""

    path: str
    seconds: float = 0.0
    events: list[tuple[float, str, Mapping[str, Any]]] = field(
        default_factory=list[tuple[float, str, Mapping[str, Any]]]
    )


@dataclass(frozen=True)
class LiveWorkflow:
    """A compiled, published workflow: what of it matters to who sees it and what comes of that.

    `step` is the id of the first step that can be seen; `link` is where an overlay's button leads.
    """

    id: str
    version: int
    name: str
    step: str | None
    overlay: bool
    link: str | None
    pages: tuple[str, ...] = ()
    audience: Mapping[str, Any] = field(default_factory=dict[str, Any])
    triggers: tuple[Mapping[str, Any], ...] = ({"type": "page_view"},)
    goal: str | None = None
    frequency: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @classmethod
    def read(cls, compiled: Mapping[str, Any], name: str = "") -> "LiveWorkflow | None":
        """Reads what the site file says of a workflow; None where there is nothing to be seen.

        `name` is the name in its document, by which the ground truth knows its lift.
        """
        steps: Sequence[Mapping[str, Any]] = compiled["steps"]
        step = next((each for each in steps if each.get("type") in _VISIBLE), None)
        if step is None:
            return None
        return cls(
            id=compiled["id"],
            version=compiled["version"],
            name=name,
            step=step.get("id"),
            overlay=step["type"] == "overlay",
            link=_part(step, "cta").get("url"),
            pages=tuple(compiled.get("pages") or ()),
            audience=_part(compiled, "audience"),
            triggers=tuple(compiled.get("triggers") or cls.triggers),
            goal=_part(compiled, "goal").get("event"),
            frequency=_part(compiled, "frequency"),
        )

    def fires(self, happened: Happened, viewed: Sequence[str]) -> float | None:
        """The second of the page view at which it first fires; None where it has not yet.

        `viewed` are the paths of this session, the one in view included. Triggers that cannot be
        decided here (scrolling, exit intent, clicks …) never fire.
        """
        moments = (_moment(trigger, happened, viewed) for trigger in self.triggers)
        return min((moment for moment in moments if moment is not None), default=None)

    def is_for(self, attributes: Mapping[str, Any]) -> bool:
        """Whether these attributes of a visitor meet its audience."""
        return not self.audience or evaluate(self.audience, attributes)

    def is_due(self, history: History, now: int, page: int, session: int) -> bool:
        """Whether its frequency allows another showing; `page` and `session` are beginnings."""
        if any(outcome in history.outcomes for outcome in self.frequency.get("stop_after", ())):
            return False
        limit = self.frequency.get("limit")
        if limit is None:
            return True
        since = _since(str(self.frequency.get("per", "session")), now, page, session)
        return sum(1 for shown in history.shown if shown >= since) < limit


def _part(of: Mapping[str, Any], field: str) -> Mapping[str, Any]:
    return of.get(field) or {}


def _moment(trigger: Mapping[str, Any], happened: Happened, viewed: Sequence[str]) -> float | None:
    if "all" in trigger:
        parts = [_moment(part, happened, viewed) for part in trigger["all"]]
        known = [part for part in parts if part is not None]
        return max(known) if known and len(known) == len(parts) else None
    pages = trigger.get("pages") or ()
    match trigger.get("type"):
        case "page_view" if on_pages(pages, happened.path):
            return 0.0
        case "time_on_page" if trigger["seconds"] <= happened.seconds:
            return float(trigger["seconds"])
        case "page_views" if _counted(pages, viewed) >= trigger["count"]:
            return 0.0
        case "custom_event":
            return _told(trigger, happened)
        case _:
            return None


def _counted(pages: Sequence[str], viewed: Sequence[str]) -> int:
    return sum(1 for path in viewed if on_pages(pages, path))


def _told(trigger: Mapping[str, Any], happened: Happened) -> float | None:
    where = _part(trigger, "where")
    for second, event, properties in happened.events:
        if event == trigger["event"] and evaluate(where, properties):
            return second
    return None


def _since(per: str, now: int, page: int, session: int) -> int:
    if length := _LENGTH.fullmatch(per):
        return now - int(length[1]) * _UNIT_MS[length[2]]
    return {"page": page, "session": session}.get(per, 0)
