"""Values of a document, and changes of it, in the words of the person."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final, cast

from trackflow.engine.conversation.change import Change
from trackflow.engine.conversation.sayings import label, said, word
from trackflow.engine.language.lexicon.territories import TERRITORIES
from trackflow.engine.language.tongue import Tongue

_COLUMN: Final[dict[Tongue, int]] = {"en": 0, "es": 1, "de": 2, "fr": 3}
_SIGNS: Final = {"$gt": ">", "$gte": "≥", "$lt": "<", "$lte": "≤", "$eq": "="}


@lru_cache(maxsize=1)
def _countries() -> dict[str, tuple[str, ...]]:
    lines = (line.partition(": ") for line in TERRITORIES.strip().splitlines())
    return {code: tuple(names.split("|")) for code, _, names in lines}


def listing(items: list[str], joint: str) -> str:
    """A, B and C."""
    return f"{', '.join(items[:-1])} {joint} {items[-1]}" if len(items) > 1 else "".join(items)


_QUOTES: Final[dict[Tongue, str]] = {"en": "“{}”", "es": "«{}»", "de": "„{}“", "fr": "« {} »"}


def quoted(text: object, tongue: Tongue) -> str:
    """Words of the workflow in the quotation marks of the language."""
    return _QUOTES[tongue].replace("{}", str(text))


def told(changes: tuple[Change, ...], tongue: Tongue) -> str:
    """What changed, a sentence a change."""
    return " ".join(_told(change, tongue) for change in changes)


def _told(change: Change, tongue: Tongue) -> str:
    name = label(_field(change.path), tongue)
    before = value_words(change.path, change.before, tongue)
    after = value_words(change.path, change.after, tongue)
    if change.before is None:
        return said("added", tongue, name, after)
    if change.after is None:
        return said("removed", tongue, name, before)
    return said("changed", tongue, name, before, after)


def _field(path: str) -> str:
    """The part of the path that has a name: `steps[0].cta` is cta, `steps[1]` a step."""
    last = path.rpartition(".")[2] if not path.startswith("audience.") else path[9:]
    name = last.partition("[")[0] if not path.startswith("audience.") else last
    return "step" if name in ("steps", "then", "else") else name


def value_words(path: str, value: Any, tongue: Tongue) -> str:
    """A value as a person would say it."""
    if value is None:
        return word("nobody", tongue) or ""
    field = _field(path)
    if field == "holdout":
        return f"{value * 100:g} %"
    if isinstance(value, list):
        items = cast("list[Any]", value)
        joint = word("or" if field in ("country", "device", "triggers") else "and", tongue) or ""
        return listing([value_words(path, item, tongue) for item in items], joint)
    if isinstance(value, dict):
        return _mapping(path, field, cast("dict[str, Any]", value), tongue)
    return _plain(field, value, tongue)


def _plain(field: str, value: Any, tongue: Tongue) -> str:
    if isinstance(value, bool):
        return word("true" if value else "false", tongue) or ""
    if field == "country" and value in _countries():
        return _countries()[value][_COLUMN[tongue]] or str(value)
    if field in ("title", "body", "text", "subject", "message", "name"):
        return quoted(value, tongue)
    if field == "position":
        return " ".join(word(part, tongue) or part for part in str(value).split("_"))
    known = word(str(value), tongue) if field in ("device", "style") else None
    return known or str(value).replace("_", " ")


def _mapping(path: str, field: str, value: dict[str, Any], tongue: Tongue) -> str:
    if "variants" in path.rpartition(".")[2] and "name" in value:
        return str(value["name"])
    if "type" in value:
        return step_words(value, tongue)
    if "all" in value and field == "triggers":
        return listing([step_words(t, tongue) for t in value["all"]], word("and", tongue) or "")
    if field == "frequency":
        return _frequency(value, tongue)
    if field == "goal":
        return str(value.get("event", "")).replace("_", " ")
    if field == "schedule":
        parts = [(word("from", tongue, value["start"]) or "") if "start" in value else ""]
        parts.append((word("until", tongue, value["end"]) or "") if "end" in value else "")
        return " ".join(part for part in parts if part) or _pairs(value)
    if field == "countdown":
        ends = value.get("until")
        return (
            (word("until", tongue, str(ends)) or "") if ends else _length(value.get("seconds", 0))
        )
    if field in ("cta", "secondary_cta"):
        goes = f" → {value['url']}" if value.get("url") else ""
        return f"{quoted(value.get('label', ''), tongue)}{goes}"
    return _condition(path, value, tongue)


def _condition(path: str, value: dict[str, Any], tongue: Tongue) -> str:
    parts: list[str] = []
    for op, held in value.items():
        if op in ("$ne", "$nin"):
            parts.append(word("not", tongue, value_words(path, held, tongue)) or "")
        elif op == "$in":
            parts.append(value_words(path, held, tongue))
        elif op in _SIGNS:
            parts.append(f"{_SIGNS[op]} {held}")
        else:
            parts.append(f"{label(op, tongue)} {value_words(f'audience.{op}', held, tongue)}")
    return f" {word('and', tongue)} ".join(parts)


def _pairs(value: dict[str, Any]) -> str:
    return ", ".join(f"{key} {held}" for key, held in value.items())


def _frequency(value: dict[str, Any], tongue: Tongue) -> str:
    said_of: list[str] = []
    if "limit" in value:
        per = str(value.get("per", "session"))
        frame = "once" if value["limit"] == 1 else "per"
        figures = [] if value["limit"] == 1 else [str(value["limit"])]
        said_of.append(word(frame, tongue, *figures, word(per, tongue) or per) or "")
    if "stop_after" in value:
        said_of.append(f"stop after {listing(value['stop_after'], word('or', tongue) or 'or')}")
    return ", ".join(said_of)


def step_words(step: dict[str, Any], tongue: Tongue) -> str:
    """A step or a trigger in a few words, such as: banner “Free shipping”."""
    kind = str(step.get("type", ""))
    if kind in ("time_on_page", "inactivity", "scroll_depth"):
        figure = step.get("seconds", step.get("percent", ""))
        return word(kind, tongue, f"{figure}") or kind
    if kind == "wait" and "seconds" in step:
        return f"{word('wait', tongue)} {_length(step['seconds'])}"
    noun = str(step.get("style", kind)) if kind == "overlay" else kind
    named = word(noun, tongue) or noun.replace("_", " ")
    copy = next(
        (
            str(step[k])
            for k in ("title", "subject", "text", "message", "body", "url")
            if step.get(k)
        ),
        "",
    )
    event = str(step.get("event", "")).replace("_", " ")
    return f"{named} {quoted(copy, tongue)}" if copy else f"{named} {event}".strip()


def _length(seconds: float) -> str:
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size and seconds % size == 0:
            return f"{seconds // size:g} {unit}"
    return f"{seconds:g} s"
