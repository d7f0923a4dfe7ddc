"""Steps as the browser gets them: one list without nesting."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any, Final

from trackflow.engine.assignment import Range, bucket_ranges
from trackflow.engine.conditions import attributes_of, guarded
from trackflow.engine.document import attribute, read_moment, step_parts
from trackflow.features.delivery.edits import EDITS, compiled_edit
from trackflow.features.delivery.triggers import compiled_trigger

Step = dict[str, Any]

# An overlay that says no style is a modal: the one style that any content fits.
DEFAULT_STYLE: Final = "modal"
# What the browser has in a file of its own, because fewer overlays need it.
EXTRA_STYLES: Final = ("corner", "tooltip", "fullscreen")
EXTRA_FIELDS: Final = frozenset({"coupon", "countdown", "video"})
WHOLE: Final[Range] = (0, 1)


@dataclass(frozen=True)
class Surroundings:
    """What steps need to know of their workflow: its id, its clock, and its groups' shares."""

    workflow: str
    timezone: tzinfo = UTC
    shares: Mapping[str, Range] = field(default_factory=dict[str, Range])


def flat_steps(steps: list[Step], around: Surroundings) -> Iterator[Step]:
    """The steps in one list.

    A branch that does not hold passes over `else` steps, a `skip` over `steps` steps, itself
    included in both; an experiment goes on at the arm's `at`, or at `end` without one.
    """
    for step in steps:
        kind = step["type"]
        if kind in EDITS:
            yield compiled_edit(step)
        elif kind in _NESTED:
            yield from _NESTED[kind](step, around)
        else:
            yield _plain(step, around)


def _plain(step: Step, around: Surroundings) -> Step:
    named = {"id": step.get("id")}
    match step["type"]:
        case "scroll_to":
            return {**named, "type": "scroll", "target": step["target"]}
        case "set_traits":
            return {**named, "type": "identify", "traits": step["traits"]}
        case "open_chat" | "add_to_segment" | "qualify_lead" as event:
            said = {key: value for key, value in step.items() if key not in ("id", "type")}
            return {**named, "type": "track", "event": event, "properties": said}
        case "overlay":
            return {"style": DEFAULT_STYLE, **step, **_countdown(step, around), **_extras(step)}
        case "wait" if "until" in step:
            # The page view in which the wait began is not the one it waits for.
            later = {"next": True} if step["until"].get("type") == "page_view" else {}
            return {**step, "until": compiled_trigger(step["until"]), **later}
        case _:
            return step


def _extras(step: Step) -> Step:
    has = step.get("style") in EXTRA_STYLES or not EXTRA_FIELDS.isdisjoint(step)
    return {"extras": True} if has else {}


def _countdown(step: Step, around: Surroundings) -> Step:
    countdown: Step = step.get("countdown") or {}
    until = countdown.get("until")
    moment = read_moment(until) if until else None
    if moment is None:
        return {}
    return {"countdown": {"until": _milliseconds(moment, around.timezone)}}


def _milliseconds(moment: datetime, timezone: tzinfo) -> int:
    return int(moment.replace(tzinfo=timezone).timestamp() * 1000)


def _branch(step: Step, around: Surroundings) -> Iterator[Step]:
    then = list(flat_steps(step.get("then") or [], around))
    otherwise = list(flat_steps(step.get("else") or [], around))
    if otherwise:
        then.append(_skip(step, len(otherwise) + 1))
    condition = step["if"]
    asks = {"asks_outcome": True} if "outcome" in attributes_of(condition) else {}
    kept = {"id": step.get("id"), "type": "branch"}
    yield {**kept, "if": guarded(condition), "else": len(then) + 1, **asks}
    yield from then
    yield from otherwise


def _redirect(step: Step, _around: Surroundings) -> Iterator[Step]:
    if seconds := step.get("delay_seconds"):
        yield {"id": f"{step.get('id')}-delay", "type": "wait", "seconds": seconds}
    yield {key: value for key, value in step.items() if key != "delay_seconds"}


def _personalize(step: Step, _around: Surroundings) -> Iterator[Step]:
    """The first text whose value fits; none leaves the original."""
    texts = list(step["texts"].items())
    for index, (value, text) in enumerate(texts):
        rest = 3 * (len(texts) - index - 1) + 1
        condition = {step["by"]: _wanted(step["by"], value)}
        yield {"id": step.get("id"), "type": "branch", "if": guarded(condition), "else": 3}
        yield compiled_edit({**step, "type": "replace_text", "text": text})
        yield _skip(step, rest)


def _wanted(by: str, value: str) -> Any:
    asked = attribute(by)
    kind = asked.kind if asked else "any"
    if kind == "texts":
        return {"$in": [value]}
    if kind == "boolean":
        return value == "true"
    return _range(value) if kind == "number" else value


def _range(value: str) -> Any:
    """`<50`, `>=50`, `50-500` (both included) or a number itself."""
    for sign, operator in (("<=", "$lte"), (">=", "$gte"), ("<", "$lt"), (">", "$gt")):
        if value.startswith(sign):
            return {operator: float(value.removeprefix(sign))}
    low, dash, high = value.partition("-")
    return {"$gte": float(low), "$lte": float(high)} if dash else float(value)


def _experiment(step: Step, around: Surroundings) -> Iterator[Step]:
    variants = step["variants"]
    bodies = [list(_arm(variant, variants, around)) for variant in variants]
    ends = [sum(len(body) + 1 for body in bodies[: index + 1]) for index in range(len(bodies))]
    weights = [variant.get("weight") for variant in variants]
    said = None if None in weights else weights
    traffic = step.get("traffic", 1.0)
    ranges = bucket_ranges(len(variants), traffic, said)
    even = bucket_ranges(len(variants), traffic)
    arms = [
        {
            **{key: variant[key] for key in ("id", "name", "control") if key in variant},
            "at": 1 + ends[index] - len(bodies[index]) - 1,
            "range": ranges[index],
            "even": even[index],
        }
        for index, variant in enumerate(variants)
    ]
    # The id is the seed: another workflow's first experiment must not share out alike.
    name = f"{around.workflow}/{step.get('id')}"
    group = step.get("group", "")
    shared = {"group": f"__{group}", "share": around.shares.get(name, WHOLE)}
    yield {"id": name, "type": "experiment", "arms": arms, "end": 1 + ends[-1], **shared}
    for index, body in enumerate(bodies):
        yield from body
        yield _skip(step, 1 + ends[-1] - ends[index])


def _arm(variant: Step, variants: list[Step], around: Surroundings) -> Iterator[Step]:
    own = list(flat_steps(variant.get("steps") or [], around))
    if own:
        yield from own
        return
    # The control is exposed when the change of another arm would have become visible.
    others: list[Step] = [step for other in variants for step in other.get("steps") or ()]
    parts = (part for _, part in step_parts({"steps": others}))
    target = next((part["target"] for part in parts if part.get("target")), "html")
    yield {"id": variant.get("id"), "type": "edit", "target": target}


def _skip(step: Step, steps: int) -> Step:
    return {"id": f"{step.get('id')}-end", "type": "skip", "steps": steps}


_NESTED: Final = {
    "branch": _branch,
    "redirect": _redirect,
    "personalize": _personalize,
    "experiment": _experiment,
}
