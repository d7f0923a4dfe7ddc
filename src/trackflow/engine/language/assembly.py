"""From the facts of a draft to a document, its evidence, and the words left over."""

from __future__ import annotations

from typing import Any

from trackflow.engine.language.draft import Draft, Record, Span
from trackflow.engine.language.lexicon.stops import CLASSES, MARKS, STOPS
from trackflow.engine.language.understanding import Evidence


def settle(draft: Draft) -> None:
    """Puts steps and triggers in the order of the prompt and gives the overlay what it carries."""
    draft.steps.sort(key=lambda record: record.span)
    draft.triggers.sort(key=lambda record: record.span)
    overlays = [record for record in draft.steps if record.data["type"] == "overlay"]
    if draft.extras and len(overlays) != 1:
        draft.conflicts += [name.replace("_", " ") for name in draft.extras]
    elif draft.extras:
        _carry(overlays[0], draft.extras)


def _carry(overlay: Record, extras: dict[str, tuple[Any, Span]]) -> None:
    for name, (value, span) in extras.items():
        if name == "url":
            overlay.data["cta"] = {
                "label": "Learn more",
                **overlay.data.get("cta", {}),
                "url": value,
            }
            overlay.fields["cta.url"] = span
        elif name != "style" or "style" not in overlay.data:
            overlay.data[name] = value
            overlay.fields[name] = span
    form = overlay.data.get("form")
    if form and "title" not in overlay.data:
        overlay.data.pop("cta", None)


def joined(draft: Draft) -> list[dict[str, Any]] | None:
    """The list of triggers; None where it is open whether all or any of them is meant."""
    found = [record.data for record in draft.triggers]
    if len(found) < 2:
        return found
    between = _between(draft, draft.triggers[0].span, draft.triggers[-1].span)
    if "or" in between:
        for i in range(draft.triggers[0].span.last, draft.triggers[-1].span.first):
            if draft.text(i) == "or":
                draft.take(Span(i, i))
        return found
    return [{"all": found}] if "and" in between else None


def _between(draft: Draft, first: Span, last: Span) -> set[str]:
    spans = range(first.first, last.last + 1)
    return {draft.symbols[i].text for i in spans if draft.symbols[i].text in ("and", "or")}


def document_of(draft: Draft, triggers: list[dict[str, Any]]) -> dict[str, Any]:
    """The document: only what was said."""
    parts: dict[str, Any] = {
        "pages": draft.facts.get("pages"),
        "audience": draft.audience,
        "triggers": triggers,
        "steps": [record.data for record in draft.steps],
    }
    rest = {key: draft.facts.get(key) for key in ("goal", "frequency", "schedule", "holdout")}
    return {key: value for key, value in {**parts, **rest}.items() if value}


def evidence_of(draft: Draft, triggers: list[dict[str, Any]]) -> tuple[Evidence, ...]:
    """Which words each field came from."""
    pairs = list(draft.evidence)
    grouped = bool(triggers) and "all" in triggers[0]
    for i, record in enumerate(draft.triggers):
        where = f"triggers[0].all[{i}]" if grouped else f"triggers[{i}]"
        pairs += _fields(where, record)
    for i, record in enumerate(draft.steps):
        pairs += _fields(f"steps[{i}]", record)
    return tuple(_evidence(draft, path, span) for path, span in pairs)


def _fields(where: str, record: Record) -> list[tuple[str, Span]]:
    fields = {"type": record.span, **record.fields}
    return [(f"{where}.{name}", span) for name, span in fields.items() if _has(record.data, name)]


def _has(data: dict[str, Any], name: str) -> bool:
    value: Any = data
    for part in name.split("."):
        if not isinstance(value, dict) or part not in value:
            return False
        value = value[part]  # pyright: ignore[reportUnknownVariableType]
    return True


def _evidence(draft: Draft, path: str, span: Span) -> Evidence:
    start, end = draft.symbols[span.first].start, draft.symbols[span.last].end
    return Evidence(path, draft.prompt[start:end], start, end)


def left_over(draft: Draft) -> tuple[str, ...]:
    """Content words that nothing explained, each as it stands in the prompt."""
    found: list[str] = []
    for i, symbol in enumerate(draft.symbols):
        text = draft.text(i)
        if not text or text in STOPS or text in MARKS or text in CLASSES:
            continue
        word = _whole(draft.prompt, symbol.start, symbol.end)
        if word not in found:
            found.append(word)
    return tuple(found)


def _whole(prompt: str, start: int, end: int) -> str:
    """The word with what it is a part of: the "not" of "haven't" is reported as "haven't"."""
    while (
        start > 0 and end - start < 40 and prompt[start - 1].isalpha() and prompt[start].isalpha()
    ):
        start -= 1
    return prompt[start:end]
