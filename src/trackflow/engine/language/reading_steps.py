"""The steps of a workflow in plain English."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from trackflow.engine.language.wording import listing, plural

Step = Mapping[str, Any]


def steps_words(steps: Sequence[Step]) -> str:
    """What happens, in order."""
    return ", then ".join(_step(step) for step in steps) or "nothing happens"


def _step(step: Step) -> str:
    kind = str(step.get("type", ""))
    teller = _TELLERS.get(kind)
    return teller(step) if teller else f"do {kind.replace('_', ' ')}"


def _parts(step: Step, key: str) -> list[Step]:
    return step.get(key) or []


def _named(step: Step, key: str) -> Step:
    return step.get(key) or {}


def _target(step: Step) -> str:
    said = str(step.get("target") or "the page")
    if said.startswith("text:"):
        return f"“{said.removeprefix('text:')}”"
    return f"the {said[1:].replace('_', ' ')}" if said.startswith("@") else said


def _overlay(step: Step) -> str:
    style = str(step.get("style") or "message").replace("_", "-")
    position = str(step.get("position") or "").replace("_", " ")
    said = f"show {'an' if style[0] in 'aeiou' else 'a'} {style}"
    said += f" at the {position}" if position else ""
    texts = [str(step[key]) for key in ("title", "body") if step.get(key)]
    said += f": “{'. '.join(text.rstrip('.') for text in texts)}”" if texts else ""
    return said + _carried(step)


def _carried(step: Step) -> str:
    parts: list[str] = []
    for key in ("cta", "secondary_cta"):
        if cta := step.get(key):
            goes = f" to {cta['url']}" if cta.get("url") else ""
            parts.append(f"a button “{cta.get('label', '')}”{goes}")
    if coupon := step.get("coupon"):
        parts.append(f"the coupon {coupon}")
    if countdown := step.get("countdown"):
        parts.append(_countdown(countdown))
    if fields := _parts(step, "form"):
        parts.append(f"a form for {listing([_field(field) for field in fields], 'and')}")
    return f", with {listing(parts, 'and')}" if parts else ""


def _field(field: Any) -> str:
    return field if isinstance(field, str) else str(field.get("name", ""))


def _countdown(countdown: Mapping[str, Any]) -> str:
    if "until" in countdown:
        return f"a countdown until {countdown['until']}"
    return f"a countdown of {plural(countdown.get('seconds', 0), 'second')}"


def _styled(step: Step) -> str:
    styles = ", ".join(f"{name} {value}" for name, value in _named(step, "styles").items())
    return f"style {_target(step)} with {styles}"


def _recommend(step: Step) -> str:
    strategy = {"similar": "similar", "popular": "popular", "for_you": "personal"}.get(
        str(step.get("strategy")), ""
    )
    count = step.get("count")
    said = " ".join(str(word) for word in ("recommend", count or "", strategy, "items") if word)
    return f"{said} {step.get('position', 'near')} {_target(step)}" if step.get("target") else said


def _personalize(step: Step) -> str:
    if by := step.get("by"):
        return f"personalize {_target(step)} by {str(by).replace('_', ' ')}"
    return f"write new copy for {_target(step)}"


def _experiment(step: Step) -> str:
    arms = _parts(step, "variants")
    said = ["the original" if not arm.get("steps") else steps_words(arm["steps"]) for arm in arms]
    ending = ", and keep the best one" if step.get("auto_deploy_winner") else ""
    return f"test against each other: {'; '.join(said) or 'new copy'}{ending}"


def _branch(step: Step) -> str:
    conditions = ", ".join(f"{k} is {v}" for k, v in _named(step, "if").items())
    then, otherwise = _parts(step, "then"), _parts(step, "else")
    said = f"if {conditions}, {steps_words(then)}"
    return f"{said}, otherwise {steps_words(otherwise)}" if otherwise else said


def _wait(step: Step) -> str:
    if "seconds" in step:
        return f"wait {plural(step['seconds'], 'second')}"
    until = _named(step, "until")
    return f"wait for {str(until.get('event') or until.get('type', '')).replace('_', ' ')}"


_TELLERS: dict[str, Callable[[Step], str]] = {
    "overlay": _overlay,
    "replace_text": lambda s: f"change {_target(s)} to “{s.get('text', '')}”",
    "replace_html": lambda s: f"replace {_target(s)} with other HTML",
    "insert_html": lambda s: f"insert {s.get('html', '')} {s.get('position', 'near')} {_target(s)}",
    "swap_image": lambda s: f"show {s.get('src', 'another image')} as {_target(s)}",
    "set_attribute": lambda s: f"set {s.get('name')} of {_target(s)} to {s.get('value')}",
    "set_style": _styled,
    "hide": lambda s: f"hide {_target(s)}",
    "show": lambda s: f"show {_target(s)}",
    "highlight": lambda s: f"highlight {_target(s)}",
    "scroll_to": lambda s: f"scroll to {_target(s)}",
    "open_chat": lambda s: (
        f"open the chat: “{s.get('message', '')}”" if s.get("message") else "open the chat"
    ),
    "redirect": lambda s: f"redirect to {s.get('url', 'another page')}",
    "recommend": _recommend,
    "personalize": _personalize,
    "track": lambda s: f"track the event {s.get('event')}",
    "add_to_segment": lambda s: f"add the visitor to the segment {s.get('segment')}",
    "qualify_lead": lambda s: "qualify the lead",
    "email": lambda s: f"send an e-mail: “{s.get('subject') or s.get('body', '')}”",
    "sms": lambda s: f"send a text message: “{s.get('body', '')}”",
    "notify_team": lambda s: f"notify the team: “{s.get('message', '')}”",
    "webhook": lambda s: f"call {s.get('url', 'a webhook')}",
    "wait": _wait,
    "branch": _branch,
    "experiment": _experiment,
}
