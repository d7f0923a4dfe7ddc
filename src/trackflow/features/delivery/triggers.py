"""Triggers as the browser watches for them: fewer kinds than the vocabulary has."""

from collections.abc import Callable
from typing import Any, Final

from trackflow.engine.conditions import guarded
from trackflow.features.delivery.paths import pages_pattern, sequence_pattern, trail_pattern

Trigger = dict[str, Any]

# A browser counts clicks that follow each other in one place.
_RAGE: Final = 3
ANY_FORM: Final = "form"


def compiled_trigger(trigger: Trigger) -> Trigger:
    """One trigger, or a group of them, as the SDK reads it."""
    if "all" in trigger:
        return {"all": [compiled_trigger(part) for part in trigger["all"]]}
    return _KINDS[trigger["type"]](trigger)


def _when(where: dict[str, Any]) -> Trigger:
    return {"type": "when", "where": where}


def _page_view(trigger: Trigger) -> Trigger:
    pattern = pages_pattern(trigger.get("pages"))
    return _when({"path": {"$regex": pattern}} if pattern else {})


def _page_views(trigger: Trigger) -> Trigger:
    count = trigger["count"]
    if pages := trigger.get("pages"):
        return _when({"trail": {"$regex": trail_pattern(pages, count)}})
    return _when({"pages_viewed": {"$gte": count, "$exists": True}})


def _page_sequence(trigger: Trigger) -> Trigger:
    paths = trigger["paths"]
    if trigger.get("in_order"):
        return _when({"trail": {"$regex": sequence_pattern(paths)}})
    return _when({"$and": [{"trail": {"$regex": sequence_pattern([path])}} for path in paths]})


def _prediction(trigger: Trigger) -> Trigger:
    wanted = {f"${trigger['op']}": trigger["value"]}
    return _when(guarded({trigger["attribute"]: wanted}))


def _event(trigger: Trigger) -> Trigger:
    where = {"where": guarded(trigger["where"])} if trigger.get("where") else {}
    return {"type": "event", "event": trigger["event"], **where}


def _hover(trigger: Trigger) -> Trigger:
    return {"type": "hover", "target": trigger["target"], "seconds": trigger.get("seconds", 0)}


def _on(events: str, target: str | None = None, **more: Any) -> Callable[[Trigger], Trigger]:
    def compiled(trigger: Trigger) -> Trigger:
        said = trigger.get("target") or target
        return {"type": "on", "events": events, **({"target": said} if said else {}), **more}

    return compiled


def _renamed(kind: str, *fields: str, **defaults: Any) -> Callable[[Trigger], Trigger]:
    def compiled(trigger: Trigger) -> Trigger:
        said = {field: trigger[field] for field in fields if field in trigger}
        return {"type": kind, **defaults, **said}

    return compiled


_KINDS: Final[dict[str, Callable[[Trigger], Trigger]]] = {
    "page_view": _page_view,
    "page_views": _page_views,
    "page_sequence": _page_sequence,
    "prediction": _prediction,
    "custom_event": _event,
    "time_on_page": _renamed("time", "seconds"),
    "scroll_depth": _renamed("scroll", "percent"),
    "exit_intent": _renamed("exit"),
    "inactivity": _renamed("idle", "seconds"),
    "click": _on("click"),
    "hover": _hover,
    "element_visible": _renamed("seen", "target"),
    "form_start": _on("input", ANY_FORM),
    "form_submit": _on("submit", ANY_FORM),
    "form_abandon": _renamed("abandon", "target", target=ANY_FORM),
    "rage_click": _on("click", detail=_RAGE),
    "copy_text": _on("copy"),
    "tab_return": _on("visibilitychange"),
}

TRIGGERS: Final = frozenset(_KINDS)
"""The vocabulary's names of all that a browser can watch for."""
