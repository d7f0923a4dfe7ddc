"""The steps in their order, with waits and branches where the prompt has them."""

from __future__ import annotations

from typing import Any, Final

from trackflow.engine.language.audience import audience_of
from trackflow.engine.language.draft import Draft, Record, Span, Unit
from trackflow.engine.language.topics import HARD

_BRANCHING: Final = frozenset(
    {"device", "os", "customer", "country", "visits", "logged_in", "plan", "company_size", "language",
     "industry", "source", "channel", "region", "city", "role", "cart_value", "browser", "continent",
     "segments", "local_hour", "local_weekday", "intent", "lead_score", "churn_risk"}
)  # fmt: skip


def ordered(draft: Draft, steps: list[Record]) -> tuple[list[dict[str, Any]], set[int]]:
    """The tree of steps, and the units (by identity) that became conditions of its branches."""
    kinds = ("if", "wait") if draft.trial.get("built") else ("if", "else", "wait")
    flow = sorted(
        [m for m in draft.marks if m.data["mark"] in kinds] + steps,
        key=lambda r: (r.span.first, 0 if "mark" in r.data else 1),
    )
    flow = _waits_before(draft, flow)
    contrast = _contrasted(draft, steps)
    if contrast is not None:
        return contrast
    otherwise = _otherwise(draft, flow)
    if otherwise is not None:
        return otherwise
    return _tree(draft, flow), set()


def _waits_before(draft: Draft, flow: list[Record]) -> list[Record]:
    """ "email them two days later": the wait stands behind the step that it delays."""
    found: list[Record] = []
    for k, record in enumerate(flow):
        if record.data.get("mark") == "wait" and record.data.get("later") and found:
            before = found[-1]
            after = flow[k + 1] if k + 1 < len(flow) else None
            gap = draft.between(record.span.last, after.span.first) if after else ["."]
            alone = (
                after is None
                or (any(w in HARD or w == "," for w in gap[:3]) and _closed(draft, record))
                or after.data.get("mark") in ("if", "else")
            )
            same = "mark" not in before.data and not any(
                w in HARD for w in draft.between(before.span.last, record.span.first)
            )
            lead = draft.raw(record.span.first) in ("->", "then", ",", "and")
            if alone and same and not (lead and after is not None and "mark" not in after.data):
                found.insert(len(found) - 1, record)
                continue
        found.append(record)
    return found


def _closed(draft: Draft, record: Record) -> bool:
    after = draft.raw(record.span.last + 1)
    return after in HARD or after == ""


def _step(record: Record) -> dict[str, Any]:
    return record.data


def _wait_step(record: Record) -> dict[str, Any]:
    return {"type": "wait", **{k: v for k, v in record.data.items() if k not in ("mark", "later")}}


def _tree(draft: Draft, flow: list[Record]) -> list[dict[str, Any]]:
    """Branches nest: an else belongs to the if before it, a second if on an outcome follows."""
    root: list[dict[str, Any]] = []
    current: list[dict[str, Any]] = root
    branch: dict[str, Any] | None = None
    pending: list[dict[str, Any]] = []
    for record in flow:
        mark = record.data.get("mark")
        if mark == "wait":
            pending.append(_wait_step(record))
        elif mark == "if":
            if not root and not pending:
                continue
            if branch is not None and not branch["then"] and not branch.get("else"):
                if "outcome" in record.data["if"] and "outcome" in branch["if"]:
                    # nothing was to happen in the first case
                    branch["if"] = (
                        record.data["if"] if branch["if"] != record.data["if"] else branch["if"]
                    )
                else:
                    branch["if"] = {"$and": [branch["if"], record.data["if"]]}
                continue
            base = root
            base += pending
            pending = []
            new: dict[str, Any] = {
                "type": "branch",
                "if": record.data["if"],
                "then": [],
                "else": [],
            }
            base.append(new)
            branch, current = new, new["then"]
        elif mark == "else":
            if branch is not None and branch["then"]:
                current = branch["else"]
        else:
            current += pending
            pending = []
            current.append(_step(record))
    current += [p for p in pending if current]
    return _pruned(root)


def _pruned(steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for step in steps:
        if step.get("type") == "branch":
            step["then"], step["else"] = _pruned(step["then"]), _pruned(step["else"])
            if not step["then"] and not step["else"]:
                continue
            if not step["else"]:
                del step["else"]
        found.append(step)
    while found and found[-1].get("type") == "wait":
        found.pop()
    return found


# -- one thing for some, another for others -------------------------------------------------------


def _inside(unit: Unit, span: Span) -> bool:
    return span.first <= unit.span.first and unit.span.last <= span.last


def _attributes(units: list[Unit]) -> set[str]:
    return {name for unit in units for name in unit.data if name in _BRANCHING}


def _contrasted(draft: Draft, steps: list[Record]) -> tuple[list[dict[str, Any]], set[int]] | None:
    """On mobile a banner, on desktop a modal: every step has a condition on one attribute."""
    if len(steps) < 2 or draft.trial.get("built"):
        return None
    if any(m.data["mark"] == "if" for m in draft.marks):
        return None
    if len({s.data["type"] for s in steps}) > 2:
        return None
    parts: list[tuple[Record, list[Unit]]] = []
    for step in steps:
        clause = _own_clause(draft, step, steps)
        parts.append((step, [u for u in draft.units if u.kind == "who" and _inside(u, clause)]))
    shared = _attributes(parts[0][1])
    for _, units in parts[1:]:
        shared &= _attributes(units)
    otherwise = any(m.data["mark"] == "else" for m in draft.marks)
    if otherwise:
        return None
    if not shared:
        return None
    name = sorted(shared)[0]
    chosen = [[u for u in units if name in u.data] for _, units in parts]
    conditions = [audience_of(draft, units) for units in chosen]
    if len({str(c) for c in conditions}) != len(conditions):
        return None
    used = {id(u) for units in chosen for u in units}
    node: list[dict[str, Any]] = []
    for (step, _), condition in reversed(list(zip(parts, conditions, strict=True))):
        branch: dict[str, Any] = {"type": "branch", "if": condition, "then": [step.data]}
        if node:
            branch["else"] = node
        node = [branch]
    return node, used


def _own_clause(draft: Draft, step: Record, steps: list[Record]) -> Span:
    """From behind the step before up to this step; or up to the next where conditions follow."""
    before = [s for s in steps if s.span < step.span]
    after = [s for s in steps if s.span > step.span]
    first = max((max(s.span.last, _text_end(s)) for s in before), default=-1) + 1
    start = step.span.first
    while start > first and draft.raw(start - 1) not in HARD | {";"}:
        start -= 1
    head = Span(start, step.span.last)
    if any(u.kind == "who" and _inside(u, head) and set(u.data) & _BRANCHING for u in draft.units):
        return head
    end = step.span.last
    limit = after[0].span.first - 1 if after else len(draft.symbols) - 1
    while end < limit and draft.raw(end + 1) not in HARD | {";", ","}:
        end += 1
    return Span(start, end)


def _text_end(step: Record) -> int:
    at = step.notes.get("at")
    return max(at) if at else step.span.last


def _otherwise(draft: Draft, flow: list[Record]) -> tuple[list[dict[str, Any]], set[int]] | None:
    """Visitors on a phone get a banner, everyone else a modal."""
    marks = [r for r in flow if "mark" in r.data]
    if any(r.data["mark"] == "if" for r in marks):
        return None
    cut = next((k for k, r in enumerate(flow) if r.data.get("mark") == "else"), None)
    if cut is None:
        return None
    first = [r for r in flow[:cut] if "mark" not in r.data]
    second = [r for r in flow[cut + 1 :] if "mark" not in r.data]
    if not first:
        return None
    at = flow[cut].span.first
    start = first[-1].span.first
    while start > 0 and draft.raw(start - 1) not in HARD | {":"}:
        start -= 1
    nearby = [
        u
        for u in draft.units
        if u.kind == "who" and start <= u.span.first < at and set(u.data) & _BRANCHING
    ]
    if not nearby:
        nearby = [
            u
            for u in draft.units
            if u.kind == "who" and u.span.first < at and set(u.data) & _BRANCHING
        ][-1:]
    if not nearby:
        return None
    condition = audience_of(draft, nearby)
    branch: dict[str, Any] = {
        "type": "branch", "if": condition, "then": [r.data for r in first],
    }  # fmt: skip
    if second:
        branch["else"] = [r.data for r in second]
    return [branch], {id(u) for u in nearby}
