"""Units of audience and pages joined into one condition and one list of paths."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Any, Final, cast

from trackflow.engine.language.draft import Draft, Span, Unit

_NEGATORS: Final = frozenset({"not", "except", "without", "no"})
_OVER: Final = frozenset(
    """the a an our your their this that of on in at to for from with by using is are who they
    <people> traffic have do will also just still any every all such it coming come <site> go
    visit visits any those ones one people <view> users user also en se bien should <company>
    which be been already who's mit members and location anyone located <plan> <tier> country yet noch encore aun todavia
    because including those like show see us our only <stay> other currently now <rolename>""".split()
)
_JOIN: Final = frozenset({"or", "and", ",", "/", "&", "+", "nor", "plus", "-"})
_GAP: Final = (
    _OVER
    | _JOIN
    | {
        "either",
        "both",
        "(",
        ")",
        "then",
        "not",
        "except",
        "without",
        "<customer>",
        "if",
        "when",
        "but",
        "ormore",
        "at",
        "least",
        "being",
        "working",
        "anderes",
        "andere",
        "anderen",
        "other",
        "another",
        "otro",
        "autre",
        "otra",
        "<industry>",
        "<role>",
        "with",
        "<device>",
        "\n",
    }
)
_AFTERWARDS: Final = frozenset(
    {
        "excluded",
        "exempt",
        "ausgenommen",
        "exclus",
        "excluidos",
        "excepted",
        "excluidas",
        "excluido",
        "ausgeschlossen",
        "exclues",
    }
)


def negate_units(draft: Draft) -> None:
    """Finds the negation before each unit, and takes its words."""
    units = sorted(draft.units, key=lambda u: u.span)
    for unit in units:
        if unit.negated:
            continue
        at = _negator(draft, unit)
        if at is not None:
            unit.negated = True
            draft.take(Span(at, at))
    for before, after in itertools.pairwise(units):
        gap = draft.between(before.span.last, after.span.first)
        if (
            before.negated
            and not after.negated
            and not gap
            and before.kind == after.kind == "who"
            and not set(before.data) & set(after.data)
        ):
            before.data = {**before.data, **after.data}
            draft.units.remove(after)
            continue
        seen = [k for k in before.data if k == "viewed" or k.startswith("did.page_view(")]
        if seen and after.kind == "where" and after.negated and len(gap) <= 3:
            after.kind, after.data = "who", {"viewed": {"$in": after.data["pages"]}}
            continue
        if (
            before.negated
            and not after.negated
            and not _but_only(draft, after, gap)
            and _listed(draft, before, after)
        ):
            after.negated = True
    _same_time(draft)
    _said_exactly(draft)
    for unit in units:
        i = unit.span.last + 1
        while draft.raw(i) in ("is", "are", "be", "should", "were", "<people>", "sind", "being"):
            i += 1
        if draft.raw(i) in _AFTERWARDS:
            unit.negated = True
            draft.take(Span(i, i))


def _but_only(draft: Draft, after: Unit, gap: Sequence[str]) -> bool:
    """Not at weekends, but only from Monday to Thursday."""
    return bool(
        {"but", "only"} & {*gap, draft.raw(after.span.first), draft.raw(after.span.first + 1)}
    )


def _said_exactly(draft: Draft) -> None:
    """The newsletter (utm_medium = newsletter): the brackets say what the name before them means."""
    for unit in list(draft.units):
        if set(unit.data) <= {"logged_in", "visits"} and draft.raw(unit.span.last + 1) in (
            "(",
            "<ident>",
        ):
            if (
                any(
                    k.startswith(("did.", "traits."))
                    for u in draft.units
                    if unit.span.last < u.span.first <= unit.span.last + 2
                    for k in u.data
                )
                and "(" in draft.prompt[draft.symbols[unit.span.last].end :][:2]
            ):
                draft.units.remove(unit)
            continue
        if not set(unit.data) & {"source", "channel"} or draft.raw(unit.span.last + 1) != "(":
            continue
        inside = [
            u
            for u in draft.units
            if u is not unit and unit.span.last < u.span.first <= unit.span.last + 3
        ]
        if any(k.startswith("utm_") or k == "referrer" for u in inside for k in u.data):
            draft.units.remove(unit)


def _same_time(draft: Draft) -> None:
    """ "and no purchase in it": within the time of the count before."""
    windows = [
        k.rsplit(".", 1)[-1]
        for u in draft.units
        for k in u.data
        if re.fullmatch(r"did\..*\.\d+d", k)
    ]
    if not windows:
        return
    for unit in draft.units:
        name = next(iter(unit.data), "")
        plain = name.startswith("did.") and not re.search(r"\.\d+d$", name)
        after = (draft.raw(unit.span.last + 1), draft.raw(unit.span.last + 2))
        inside = (draft.raw(unit.span.last - 1), draft.raw(unit.span.last))
        said = {
            ("in", "it"),
            ("in", "that"),
            ("since", "then"),
            ("within", "it"),
            ("in", "between"),
        }
        if plain and (after in said or inside in said):
            unit.data = {f"{name}.{windows[-1]}": unit.data[name]}


def _negator(draft: Draft, unit: Unit) -> int | None:
    i = unit.span.first - 1
    spans = {k for u in draft.units if u is not unit for k in range(u.span.first, u.span.last + 1)}
    while i >= 0:
        text = draft.raw(i)
        if text in _NEGATORS and not draft.used[i]:
            if text == "not" and draft.raw(i + 1) == "only":
                return None
            return i
        if i in spans:
            return None
        if text == "," and draft.tongue == "de" and draft.raw(i - 1) == "<people>":
            i -= 1  # nicht für Leute, die schon
            continue
        if text == "(" and i == unit.span.first - 1:
            i -= 2
            continue
        if text in _OVER and not (draft.used[i] and i not in spans and text not in _OVER):
            i -= 1
            continue
        return None
    return None


def _listed(draft: Draft, before: Unit, after: Unit) -> bool:
    """Whether the second unit goes on a list that the first began."""
    gap = draft.between(before.span.last, after.span.first)
    if len(gap) > 6 or not gap:
        return False
    if not all(w in _JOIN or w in _OVER for w in gap) or not any(w in _JOIN for w in gap):
        return False
    if before.kind != after.kind:
        return False
    if before.kind == "where":
        return True
    same = set(before.data) == set(after.data)
    geo = {"country", "region", "city", "continent"}
    return same or ({*before.data, *after.data} <= geo) or "or" in gap or "nor" in gap


def pages_of(units: list[Unit], everywhere: bool) -> tuple[list[str], list[Unit]]:
    """The paths, exclusions last; the units they came from."""
    wheres = [u for u in units if u.kind == "where"]
    inside = [p for u in wheres if not u.negated for p in u.data["pages"]]
    outside = [p for u in wheres if u.negated for p in u.data["pages"]]
    if everywhere:
        inside = []
    written = [p for p in inside if not p.startswith("!")]
    excluded = [p.removeprefix("!") for p in inside if p.startswith("!")] + outside
    written = [p for p in written if p not in excluded]
    paths = list(dict.fromkeys(written)) + [f"!{p}" for p in dict.fromkeys(excluded)]
    return paths, wheres


def audience_of(draft: Draft, units: list[Unit]) -> dict[str, Any]:
    """One condition for all units: lists of one attribute joined, alternatives as $or."""
    ordered = _explicit(sorted((u for u in units if u.kind == "who"), key=lambda u: u.span))
    groups: list[list[tuple[Unit, str]]] = []
    for unit in ordered:
        joint = _joint(draft, groups[-1][-1][0], unit) if groups else ""
        if joint:
            groups[-1].append((unit, joint))
        else:
            groups.append([(unit, "")])
    conditions = [_group(group) for group in groups]
    return _all(conditions)


_STATES: Final = {"new york": "US-NY", "washington": "US-WA"}
_ASSUMED: Final = ({"conversion_probability": {"$gte": 0.7}}, {"churn_risk": {"$gte": 0.7}})


def _explicit(units: list[Unit]) -> list[Unit]:
    """The units without an assumed figure where the prompt says its own."""
    return [
        u for u in units
        if u.data not in _ASSUMED
        or not any(set(o.data) == set(u.data) and o.data != u.data for o in units)
    ]  # fmt: skip


def _joint(draft: Draft, before: Unit, after: Unit) -> str:
    """How two units hang together: `or` for alternatives, `list` for values of one attribute."""
    gap = draft.between(before.span.last, after.span.first)
    if len(gap) > 8 or not all(w in _GAP for w in gap):
        return ""
    if "\n" in gap:
        return ""
    alternative = "or" in gap or "nor" in gap
    same = set(before.data) == set(after.data) and _equals(before) and _equals(after)
    if (
        same
        and before.negated == after.negated
        and (alternative or any(w in _JOIN for w in gap) or not gap)
    ):
        if "country" in before.data and {"in"} & set(gap) and not (_JOIN & set(gap)):
            return ""
        return "list"
    if same and before.data == after.data:
        return "list"
    geo = {"country", "region", "city", "continent"}
    for one, other in ((before, after), (after, before)):
        state = _STATES.get(str(one.data.get("city", "")).lower())
        region = str(other.data.get("region", {}))
        if state and "US-" in region and any(w in _JOIN for w in gap):
            del one.data["city"]
            one.data["region"] = state
            return "list" if one.negated == other.negated else ""
    if (
        {*before.data} <= geo
        and {*after.data} <= geo
        and before.negated == after.negated
        and any(w in _JOIN for w in gap)
    ):
        if "or" in gap or "and" in gap or "&" in gap or "+" in gap or "/" in gap:
            return "or"
        if "," in gap and not _contains(before, after):
            return ""
    if alternative:
        if "except" in gap:
            return ""
        if before.negated and after.negated:
            return "nor"
        return "or"
    return ""


def _contains(before: Unit, after: Unit) -> bool:
    return False


def _equals(unit: Unit) -> bool:
    """Whether a unit says which values: equality or a list of values."""
    return all(
        not isinstance(v, dict) or set(cast("dict[str, Any]", v)) <= {"$in", "$eq"}
        for v in unit.data.values()
    ) and not any(k.startswith("$") for k in unit.data)


def _condition(unit: Unit) -> dict[str, Any]:
    return negated(unit.data) if unit.negated else unit.data


def negated(data: dict[str, Any]) -> dict[str, Any]:
    """The opposite of a condition, in its plainest form."""
    if len(data) != 1:
        if set(data) == {"os", "device"} or "channel" in data or "source" in data:
            return {"$nor": [data]}
        return {"$nor": [data]}
    name, value = next(iter(data.items()))
    if name.startswith("$"):
        return {"$nor": [data]}
    if isinstance(value, bool):
        return {name: not value}
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        if len(held) == 1:
            op, inner = next(iter(held.items()))
            if op == "$in":
                items = cast("list[Any]", inner)
                if len(items) == 1 and name not in ("viewed", "segments"):
                    return {name: {"$ne": items[0]}}
                return {name: {"$nin": items}}
            flipped = {"$gt": "$lte", "$gte": "$lt", "$lt": "$gte", "$lte": "$gt"}
            if op in flipped:
                if name.startswith("did.") and op == "$gte" and inner == 1:
                    return {name: 0}
                if name == "visits" and op == "$gte" and inner == 2:
                    return {name: 1}
                return {name: {flipped[op]: inner}}
            if op == "$exists":
                return {name: {"$exists": not inner}}
        return {name: {"$not": held}}
    if name.startswith("did.") and value == 0:
        return {name: {"$gte": 1}}
    if name == "visits" and value == 1:
        return {name: {"$gte": 2}}
    return {name: {"$ne": value}}


def _values(unit: Unit, name: str) -> list[Any]:
    value = unit.data[name]
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        return list(held.get("$in", [held.get("$eq")]))
    return [value]


def _group(group: list[tuple[Unit, str]]) -> dict[str, Any]:
    """One run of units: values of one attribute joined first, then alternatives."""
    merged: list[Unit] = []
    joints: list[str] = []
    for unit, joint in group:
        if joint == "list" and merged and set(merged[-1].data) == set(unit.data):
            merged[-1] = _merged(merged[-1], unit)
        else:
            if joint == "list":
                joint = "or"
            merged.append(unit)
            joints.append(joint)
    if len(merged) == 1:
        return _condition(merged[0])
    if "nor" in joints and all(u.negated for u in merged):
        return _all([_condition(u) for u in merged])
    return {"$or": [_condition(u) for u in merged]}


def _merged(one: Unit, other: Unit) -> Unit:
    data: dict[str, Any] = {}
    for name in one.data:
        values = list(dict.fromkeys([*_values(one, name), *_values(other, name)]))
        data[name] = (
            values[0]
            if len(values) == 1 and name not in ("viewed", "segments")
            else {"$in": values}
        )
    if len(one.data) > 1 and one.data != other.data:
        same = {k for k in one.data if one.data[k] == other.data[k]}
        if len(same) < len(one.data) - 1:
            return Unit(
                "who",
                {"$or": [one.data, other.data]},
                Span(one.span.first, other.span.last),
                one.negated,
            )
    return Unit("who", data, Span(one.span.first, other.span.last), one.negated)


_RANGES: Final = {"$gt", "$gte", "$lt", "$lte"}


def _all(conditions: list[dict[str, Any]]) -> dict[str, Any]:
    """Every condition must hold; in one mapping where no attribute comes twice."""
    flat: dict[str, Any] = {}
    rest: list[dict[str, Any]] = []
    for condition in conditions:
        for name, value in condition.items():
            old = flat.get(name)
            if name not in flat:
                flat[name] = value
            elif old == value:
                continue
            else:
                joined = _both(old, value)
                if joined is None:
                    rest.append({name: value})
                else:
                    flat[name] = joined
    if not rest:
        return flat
    return {"$and": [{k: v} for k, v in flat.items()] + rest}


def _both(old: Any, new: Any) -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        one, other = cast("dict[str, Any]", old), cast("dict[str, Any]", new)
        if {*one, *other} <= _RANGES and not one.keys() & other.keys():
            return {**one, **other}
    return None


def narrowed(draft: Draft) -> bool:
    return bool(re.search(r"\bonly\b", draft.line))
