"""A workflow document in plain English, from the document alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trackflow.engine.language.reading_audience import audience_words
from trackflow.engine.language.reading_steps import steps_words
from trackflow.engine.language.wording import listing, plural


def read(document: Mapping[str, Any]) -> str:
    """One or two sentences that say where, when, for whom and what.

    Understands any document of the vocabulary; what has no words of its own is quoted as it stands.
    """
    audience = audience_words(document.get("audience") or {})
    opening = _where(document.get("pages") or [])
    moment = _when(document.get("triggers") or [], audience)
    whom = "" if moment or not audience else f"for {audience}"
    parts = [part for part in (opening, moment, whom) if part]
    sentence = ", ".join([*parts, steps_words(document.get("steps") or [])])
    return " ".join([_sentence(sentence), *_settings(document)])


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", "!", ".”", "?”", "!”")) else f"{text}."


# -- where -----------------------------------------------------------------------------------
def _where(pages: Sequence[str]) -> str:
    within = [page for page in pages if not page.startswith("!")]
    without = [page[1:] for page in pages if page.startswith("!")]
    said = f"on {listing(within, 'and')}" if within else ""
    if without:
        said += (
            f"{' but' if said else 'on every page but'} "
            f"{'not on ' if said else ''}{listing(without, 'and')}"
        )
    return said


# -- when ------------------------------------------------------------------------------------
def _when(triggers: Sequence[Mapping[str, Any]], audience: str) -> str:
    acts = [_moment(trigger) for trigger in triggers if trigger.get("type") != "page_view"]
    if not acts:
        return ""
    who = audience or "a visitor"
    return f"when {who} {listing(acts, 'or')}"


def _moment(trigger: Mapping[str, Any]) -> str:
    if "all" in trigger:
        return listing([_moment(part) for part in trigger["all"]], "and")
    kind = str(trigger.get("type", ""))
    simple = _SIMPLE.get(kind)
    if simple:
        return simple
    target = _element(trigger.get("target"))
    return _detailed(kind, trigger, target) or f"triggers {kind.replace('_', ' ')}"


_SIMPLE = {
    "exit_intent": "is about to leave",
    "rage_click": "clicks the same place again and again",
    "copy_text": "copies text",
    "tab_return": "comes back to the tab",
}


def _detailed(kind: str, trigger: Mapping[str, Any], target: str) -> str | None:
    seconds = plural(trigger.get("seconds", 0), "second")
    match kind:
        case "time_on_page":
            return f"has been on the page for {seconds}"
        case "inactivity":
            return f"has done nothing for {seconds}"
        case "scroll_depth":
            return f"has scrolled {trigger.get('percent')}% of the page"
        case "click":
            return f"clicks {target}"
        case "hover":
            return f"hovers over {target}" + (f" for {seconds}" if "seconds" in trigger else "")
        case "element_visible":
            return f"sees {target} come into view"
        case "form_start" | "form_submit" | "form_abandon":
            return f"{kind.removeprefix('form_')}s {target or 'a form'}"
        case "page_views":
            return f"has viewed {plural(trigger.get('count', 0), 'page')} in this visit"
        case "page_sequence":
            return f"goes from {' to '.join(trigger.get('paths', []))}"
        case "custom_event":
            return f"does {str(trigger.get('event', '')).replace('_', ' ')}"
        case "prediction":
            return _predicted(trigger)
        case _:
            return None


_OPS = {"gt": "above", "gte": "at least", "lt": "below", "lte": "at most", "eq": "exactly"}


def _predicted(trigger: Mapping[str, Any]) -> str:
    name = str(trigger.get("attribute", "")).replace("_", " ")
    return f"has a {name} of {_OPS.get(str(trigger.get('op')), '')} {trigger.get('value')}"


def _element(target: Any) -> str:
    said = str(target or "")
    if said.startswith("text:"):
        return f"“{said.removeprefix('text:')}”"
    return f"the {said[1:].replace('_', ' ')}" if said.startswith("@") else said


# -- what for, how often -----------------------------------------------------------------------
_PER = {"session": "visit", "1d": "day", "7d": "week", "30d": "month"}


def _settings(document: Mapping[str, Any]) -> list[str]:
    said: list[str] = []
    if frequency := document.get("frequency"):
        said += _frequency(frequency)
    if schedule := document.get("schedule"):
        said.append(_schedule(schedule))
    if goal := document.get("goal"):
        said.append(f"The goal is {str(goal.get('event', '')).replace('_', ' ')}.")
    if holdout := document.get("holdout"):
        said.append(f"{holdout * 100:g}% of this audience are left alone to measure the lift.")
    return said


def _frequency(frequency: Mapping[str, Any]) -> list[str]:
    said: list[str] = []
    if "limit" in frequency:
        limit = frequency["limit"]
        per = str(frequency.get("per", "session"))
        times = {1: "once", 2: "twice"}.get(limit, f"{limit} times")
        said.append(f"At most {times} per {_PER.get(per, per)}.")
    if stops := frequency.get("stop_after"):
        said.append(f"Never again after it was {listing(list(stops), 'or')}.")
    return said


def _schedule(schedule: Mapping[str, Any]) -> str:
    parts = [
        f"{word} {schedule[key]}"
        for key, word in (("start", "from"), ("end", "until"))
        if key in schedule
    ]
    if days := schedule.get("days"):
        parts.append(f"on {listing(list(days), 'and')}")
    if hours := schedule.get("hours"):
        parts.append(f"between {hours[0]}:00 and {hours[1]}:00")
    return f"It runs {' '.join(parts)}."
