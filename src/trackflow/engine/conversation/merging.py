"""How a condition or a list of pages that is said later changes the one that stands."""

from __future__ import annotations

from typing import Any, Final, Literal, cast

from trackflow.engine.language.audience import negated

Mode = Literal["set", "and", "also"]
"""`set`: what is said replaces what stands about the same thing; `and`, `also`: it joins it."""

_RANGES: Final = {"$gt", "$gte", "$lt", "$lte"}
_LOWER: Final = {"$gt", "$gte"}
Condition = dict[str, Any]


def merged_audience(old: Condition, new: Condition, mode: Mode) -> Condition:
    """The audience after the new conditions; an empty one reaches everyone."""
    found = _flat(old)
    for name, condition in _flat(new).items():
        if name.startswith("$"):
            _add_combined(found, name, condition)
        elif name in found:
            joined = joined_condition(found[name], condition, mode)
            if joined is None:
                del found[name]
            else:
                found[name] = joined
        else:
            _drop_from_combined(found, name)
            found[name] = condition
    return found


def opposite(condition: Condition) -> Condition:
    """The condition that holds for everyone it did not hold for."""
    found: Condition = {}
    for name, value in condition.items():
        for key, turned in negated({name: value}).items():
            found[key] = [*found.get(key, []), *turned] if isinstance(turned, list) else turned
    return found


def without(old: Condition, gone: Condition) -> Condition:
    """The audience without the values named, or without the conditions that hold no other."""
    found = _flat(old)
    for name, condition in gone.items():
        if name not in found:
            _drop_from_combined(found, name)
            continue
        kept = [v for v in _listed(found[name]) or [] if v not in (_listed(condition) or [])]
        if kept and len(kept) < len(_listed(found[name]) or []):
            found[name] = _value_of(kept)
        else:
            del found[name]
    return found


def _flat(condition: Condition) -> Condition:
    """`$and` written as one mapping where no attribute comes twice."""
    parts = cast("list[Condition]", condition.get("$and", []))
    names = [*(k for k in condition if k != "$and"), *(k for part in parts for k in part)]
    if not parts or len(names) != len(set(names)):
        return dict(condition)
    found = {k: v for k, v in condition.items() if k != "$and"}
    for part in parts:
        found |= part
    return found


def _add_combined(found: Condition, name: str, condition: Any) -> None:
    if name not in found:
        found[name] = condition
    elif name in ("$and", "$nor"):
        found[name] = [*found[name], *(c for c in condition if c not in found[name])]
    elif found[name] != condition:
        found["$and"] = [*found.get("$and", []), {name: found.pop(name)}, {name: condition}]


def _drop_from_combined(found: Condition, name: str) -> None:
    """A value said for an attribute replaces alternatives that are about that attribute alone."""
    for key in ("$or", "$nor", "$and"):
        parts = cast("list[Condition]", found.get(key, []))
        if parts and all(set(part) == {name} for part in parts):
            del found[key]


def joined_condition(old: Any, new: Any, mode: Mode) -> Any:
    """One attribute's condition; None where nothing is left of it."""
    listed, added = _listed(old), _listed(new)
    barred, banned = _barred(old), _barred(new)
    if banned is not None and listed is not None and not _flag(old):
        kept = [value for value in listed if value not in banned]
        return _value_of(kept) if kept else new
    if banned is not None and barred is not None:
        return _bar(list(dict.fromkeys([*barred, *banned])))
    if mode != "set" and listed is not None and added is not None and not _flag(old):
        return _value_of(list(dict.fromkeys([*listed, *added])))
    if mode != "set" and barred is not None and added is not None:
        kept = [value for value in barred if value not in added]
        return _bar(kept) if kept else None
    return _ranged(old, new) or new


def _flag(value: Any) -> bool:
    return isinstance(value, bool)


def _ranged(old: Any, new: Any) -> Any:
    """At least one bound from below beside one from above makes a range."""
    if not (isinstance(old, dict) and isinstance(new, dict)):
        return None
    one, other = cast("Condition", old), cast("Condition", new)
    if not ({*one} | {*other}) <= _RANGES or len(one) != 1 or len(other) != 1:
        return None
    if bool({*one} & _LOWER) == bool({*other} & _LOWER):
        return None
    low, high = (one, other) if {*one} & _LOWER else (other, one)
    return {**low, **high} if next(iter(low.values())) < next(iter(high.values())) else None


def _listed(condition: Any) -> list[Any] | None:
    if isinstance(condition, dict):
        held = cast("Condition", condition)
        return list(held["$in"]) if set(held) == {"$in"} else None
    return [condition]


def _barred(condition: Any) -> list[Any] | None:
    if isinstance(condition, dict):
        held = cast("Condition", condition)
        if set(held) == {"$ne"}:
            return [held["$ne"]]
        if set(held) == {"$nin"}:
            return list(held["$nin"])
    return None


def _value_of(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else {"$in": values}


def _bar(values: list[Any]) -> Condition:
    return {"$ne": values[0]} if len(values) == 1 else {"$nin": values}


def merged_pages(old: list[str], new: list[str], mode: Mode) -> list[str]:
    """The pages after the new ones; those with a `!` in front are taken out."""
    inside = [page for page in new if not page.startswith("!")]
    outside = [page[1:] for page in new if page.startswith("!")]
    if mode == "set" and inside:
        kept = [p for p in old if p.startswith("!") and p[1:] not in inside]
    else:
        kept = [p for p in old if p.removeprefix("!") not in inside or not p.startswith("!")]
    listed = list(dict.fromkeys([*(p for p in kept if not p.startswith("!")), *inside]))
    barred = [p for p in kept if p.startswith("!")]
    for page in outside:
        if page in listed and len(listed) > 1:
            listed.remove(page)
        elif page in listed:
            listed, barred = [], [*barred, f"!{page}"]
        elif not listed or any(p.endswith("*") and page.startswith(p[:-1]) for p in listed):
            barred.append(f"!{page}")
    return [*listed, *dict.fromkeys(barred)]
