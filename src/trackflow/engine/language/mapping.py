"""One text for some, another for others: free gets "A", pro gets "B"."""

from __future__ import annotations

from typing import Any, Final

from trackflow.engine.language.audience import negated
from trackflow.engine.language.draft import Draft, Record, Span
from trackflow.engine.language.messages import fill
from trackflow.engine.language.rules.kinds import kinds_of
from trackflow.engine.language.rules.moment import name_of
from trackflow.engine.language.topics import trim

_BASES: Final = {
    "plan": "plan", "industry": "industry", "role": "role", "country": "country",
    "language": "language", "device": "device", "source": "source", "company_size": "company_size",
    "channel": "channel", "city": "city", "region": "region", "customer": "customer",
    "visits": "visits", "logged_in": "logged_in", "os": "os", "browser": "browser", "intent": "intent",
    "segments": "segments",
}  # fmt: skip
_NUMERIC: Final = {
    "<companysize>": "company_size", "<cart>": "cart_value", "<orders>": "orders",
    "<lifetime>": "lifetime_value", "<leadscore>": "lead_score", "<visits>": "visits",
}  # fmt: skip
_BREAKS: Final = frozenset({".", "!", "?"})


def mapped(draft: Draft) -> list[Record] | None:
    """Records with a condition of their own in `notes["if"]`; None where no list of this kind is."""
    literals = [i for i, s in enumerate(draft.symbols) if s.text == "<lit>" and not draft.used[i]]
    if len(literals) < 2 or draft.trial.get("test"):
        return None
    keys = [_key(draft, literals, k) for k in range(len(literals))]
    name = _shared([key for key in keys if key])
    if name is None:
        return None
    pairs = [
        (i, key)
        for i, key in zip(literals, keys, strict=True)
        if key and (name in key[0] or not key[0])
    ]
    if sum(name in key[0] for _, key in pairs) < 2:
        return None
    target = _target(draft, pairs[0][0])
    if target is None:
        return None
    return _records(draft, pairs, target)


Key = tuple[dict[str, Any], Span]


def _key(draft: Draft, literals: list[int], k: int) -> Key | None:
    """The condition that stands before literal `k`, or right behind it: 'A' for mobile."""
    start = literals[k - 1] + 1 if k else max(0, literals[0] - 16)
    end = literals[k]
    for i in range(end - 1, start - 1, -1):
        if draft.raw(i) in _BREAKS:
            start = i + 1
            break
    others = {draft.raw(i) for i in range(start, end)}
    found = None if "else" in others else _condition(draft, start, end)
    if found:
        return found
    if any(draft.raw(i) == "else" for i in range(start, end)):
        return {}, Span(start, end - 1)
    return None


def _condition(draft: Draft, start: int, end: int) -> Key | None:
    for kind in kinds_of(draft):
        if start <= kind.span.first and kind.span.last < end and len(kind.data) <= 2:
            return dict(kind.data), kind.span
    return _figure(draft, start, end) or _word(draft, start, end)


def _word(draft: Draft, start: int, end: int) -> Key | None:
    """A value of the attribute that the prompt names: by plan: free gets …"""
    basis = _basis(draft, end)
    if basis is None:
        return None
    span = trim(draft, Span(start, end - 1)) if end > start else None
    if span is None:
        return None
    while span.first < span.last and draft.raw(span.last) in ("->", "get", "gets", ":", "see", "="):
        span = Span(span.first, span.last - 1)
    if span.last - span.first > 2:
        span = Span(span.last, span.last)
    return {basis: draft.words(span).lower().strip(" ,:;.")}, span


def _basis(draft: Draft, end: int) -> str | None:
    """The attribute in "by plan", "per industry"."""
    names = {"<plan>": "plan", "<industry>": "industry", "<role>": "role"}
    for i in range(1, end):
        said = draft.raw(i - 1) in (
            "by",
            "per",
            "segun",
            "nach",
            "selon",
            "por",
            "pro",
            "based",
            "on",
            "for",
            "je",
        ) or draft.raw(i - 2) in ("by", "per", "based", "segun", "selon")
        if not said:
            continue
        if draft.raw(i) == "<basis>":
            return str(draft.symbols[i].value)
        if draft.raw(i) in names and draft.raw(i - 1) in (
            "by",
            "per",
            "segun",
            "nach",
            "selon",
            "por",
            "pro",
            "je",
        ):
            return names[draft.raw(i)]
    return None


def _figure(draft: Draft, start: int, end: int) -> Key | None:
    name = next((_NUMERIC[s.text] for s in draft.symbols[:end] if s.text in _NUMERIC), None)
    basis = next((s.value for s in draft.symbols[:end] if s.text == "<basis>"), None)
    name = name or (str(basis) if basis in ("company_size",) else None)
    if name is None:
        return None
    places = [i for i in range(start, end) if draft.raw(i) in ("<n>", "<money>")]
    if not places:
        return None
    values = [draft.symbols[i].value for i in places]
    words = [draft.raw(i) for i in range(max(start, places[0] - 3), end)]
    span = Span(places[0], places[-1])
    if len(values) == 2 and values[0] < values[1]:
        return {name: {"$gte": values[0], "$lte": values[1]}}, span
    ops = {"morethan": "$gt", "atleast": "$gte", "lessthan": "$lt", "atmost": "$lte", "ormore": "$gte", "+": "$gte",
           "orless": "$lte", ">": "$gt", "<": "$lt"}  # fmt: skip
    op = next((ops[w] for w in words if w in ops), None)
    return ({name: {op: values[0]} if op else values[0]}, span)


def _shared(keys: list[Key]) -> str | None:
    names: dict[str, int] = {}
    for data, _ in keys:
        for name in data:
            names[name] = names.get(name, 0) + 1
    best = max(names, key=lambda n: names[n], default=None)
    if best is None or names[best] < 2 or best not in {*_BASES, *_NUMERIC.values()}:
        return None
    values = [str(data[best]) for data, _ in keys if best in data]
    return best if len(set(values)) == len(values) else None


def _target(draft: Draft, first: int) -> Span | None:
    """The element or the message that the texts belong to."""
    places = [
        i
        for i in range(len(draft.symbols))
        if draft.raw(i) in ("<element>", "<overlay>") and not draft.used[i]
    ]
    before = [i for i in places if i < first]
    if before:
        return Span(before[-1], before[-1])
    return Span(places[0], places[0]) if places else None


def _records(draft: Draft, pairs: list[tuple[int, Key]], target: Span) -> list[Record]:
    overlay = draft.raw(target.first) == "<overlay>"
    found: list[Record] = []
    for i, (condition, span) in pairs:
        text = str(draft.symbols[i].value)
        if overlay:
            style = draft.symbols[target.first].value
            record = Record({"type": "overlay", **({"style": style} if style else {})}, Span(i, i))
            fill(draft, record, text, True)
        else:
            record = Record(
                {"type": "replace_text", "target": name_of(draft, target), "text": text}, Span(i, i)
            )
        record.notes["if"] = condition
        found.append(record)
        draft.take(Span(i, i))
        draft.take(span)
    draft.take(target)
    return found


def personal(draft: Draft, records: list[Record]) -> list[dict[str, Any]] | None:
    """A personalize step, where the prompt says "by" what and every text has one value."""
    first = records[0].data
    names = {k for r in records for k in r.notes["if"]}
    if (
        first["type"] != "replace_text"
        or len(names) != 1
        or _basis(draft, len(draft.symbols)) not in names
    ):
        return None
    name = next(iter(names))
    texts: dict[str, str] = {}
    for record in records:
        value = record.notes["if"].get(name)
        if not isinstance(value, str):
            return None
        texts[value] = record.data["text"]
    return [{"type": "personalize", "target": first["target"], "by": name, "texts": texts}]


def nested(records: list[Record]) -> list[dict[str, Any]]:
    """The records as a chain of branches; one without a condition is the last else."""
    rest = [r.data for r in records if not r.notes["if"]]
    node: list[dict[str, Any]] = rest[:1]
    for record in reversed([r for r in records if r.notes["if"]]):
        branch: dict[str, Any] = {"type": "branch", "if": record.notes["if"], "then": [record.data]}
        if node:
            branch["else"] = node
        node = [branch]
    return node


def opposite(condition: dict[str, Any]) -> dict[str, Any]:
    return negated(condition)
