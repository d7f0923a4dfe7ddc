"""A workflow, a question or a refusal: the answer to a draft."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from trackflow.engine.document import DocumentInvalid
from trackflow.engine.explanation import explain, recognise
from trackflow.engine.language.draft import Draft, Record, Span
from trackflow.engine.language.topics import EDGE, HARD, STARTS
from trackflow.engine.language.understanding import Evidence, Understanding

_MARKS = frozenset(", . ; : ? ! - ( ) -> + & / | = > < \" ' * % # \n [ ] { }".split(" ")) | {"\n"}
_NEGATIVE = frozenset({"not", "except", "without"})
_COMPARING = frozenset({"morethan", "atleast", "lessthan", "atmost"})
_CLOSED = (("is",), ("<dismiss>",), ("on",), ("<day>",))
# Shapes of a condition; none of the words has been read as one.
_SHAPES: tuple[tuple[int, tuple[tuple[str, ...], ...]], ...] = (
    (3, (("to",), ("<color>",), ("<people>",))),
    (2, (("to",), ("women", "men", "students"))),
    (3, (("<frac>",), ("of",), ("<people>",))),
    (2, (("<new>",), ("or",), ("<device>", "<people>"))),
    (2, (("<dur>",), ("<exit>",))),
    (2, (("<device>",), ("<overlay>",))),
    (2, (("in",), ("should",))),
    (4, (("except",), ("they", "who", "<people>"), ("is", "have"), ("<event>", "<customer>"))),
    (4, _CLOSED),
)
_FIGURES = frozenset({"<dur>", "<n>", "<money>", "<pct>"})


def asked(question: str, unused: tuple[str, ...] = ()) -> Understanding:
    """A question back."""
    return Understanding(
        "clarify", None, "Not understood yet.", 0.0, question=question, unused=unused
    )


def concluded(draft: Draft, records: list[Record], document: dict[str, Any]) -> Understanding:
    """The workflow where it has an action and a topic; else what has to be asked."""
    unused = left_over(draft)
    question = _question(draft, records, document)
    if question:
        return asked(question, unused)
    return Understanding("workflow", document, "", 0.0, evidence_of(draft, records), unused=unused)


def worded(answer: Understanding) -> Understanding:
    """The answer with its document in plain English; a question where it is no document."""
    if answer.document is None:
        return answer
    try:
        return replace(answer, reading=explain(answer.document))
    except DocumentInvalid as error:
        problem = error.problems[0].message if error.problems else str(error)
        return asked(
            f"I read a part of this in a way that cannot run: {problem} Please say it in other words.",
            answer.unused,
        )


def recognised(prompt: str) -> Understanding | None:
    """The workflow of a text that `explain` has written, None for any other text."""
    document = recognise(prompt)
    if document is None:
        return None
    return Understanding("workflow", document, explain(document), 0.99)


def _question(draft: Draft, records: list[Record], document: dict[str, Any]) -> str | None:
    if not document.get("steps"):
        if not draft.symbols or not (document.keys() - {"steps"}):
            return (
                "What should happen, for whom and when? For example: show a banner about free "
                "shipping to new visitors."
            )
        return "What should the visitor see, or what should happen?"
    for record in records:
        found = _open(record.data)
        if found:
            return found
    if draft.questions:
        return draft.questions[0]
    return _unread(draft) or _unplaced(draft, records) or _contradiction(document)


def _contradiction(document: dict[str, Any]) -> str | None:
    """Asks which of two values holds where nobody can have both."""
    audience: dict[str, Any] = document.get("audience") or {}
    joined: list[dict[str, Any]] = audience.get("$and") or []
    known: dict[str, str] = {}
    for name, value in (pair for part in joined for pair in part.items()):
        if not isinstance(value, str):
            continue
        if known.setdefault(name, value) != value:
            return f"The {name} cannot be both {known[name]} and {value}. Which one is meant?"
    return None


def _unplaced(draft: Draft, records: list[Record]) -> str | None:
    """Asks about words that stand where a condition stands and made none."""
    read = {k for u in draft.units for k in range(u.span.first, u.span.last + 1)}
    for i in range(len(draft.symbols)):
        raw = [draft.raw(i + k) for k in range(4)]
        for size, shape in _SHAPES:
            matched = all(w in s for w, s in zip(raw, shape, strict=False))
            inside = any(i + k in read for k in range(size))
            if matched and (not inside or shape is _CLOSED):
                return _meant(draft, Span(i, i + size - 1))
    for unit in draft.units:
        both = unit.kind == "where" and len(unit.data["pages"]) > 1
        behind = draft.raw(unit.span.last + 1) in ("show", "hide")
        if both and behind and any(r.span.last < unit.span.first for r in records):
            return f"Does “{draft.words(unit.span)}” hold for both actions, or for one of them?"
    return None


def _meant(draft: Draft, span: Span) -> str:
    return f"What is meant by “{draft.words(span)}”? I cannot leave it out and cannot read it."


def _unread(draft: Draft) -> str | None:
    """Asks where a word that turns a condition round, or its figure, was not understood."""
    conditions = [u.span for u in draft.units] + [r.span for r in draft.triggers]
    for i in range(len(draft.symbols)):
        text = draft.text(i)
        near = range(i + 1, min(i + 3, len(draft.symbols)))
        turned = text in _NEGATIVE and any(s.first <= k <= s.last for k in near for s in conditions)
        figure = text in _COMPARING and any(draft.text(k) in _FIGURES for k in near)
        if turned or figure:
            words = draft.words(Span(i, min(i + 4, len(draft.symbols) - 1)))
            return f"What is meant by “{words}”? I cannot leave it out and cannot read it."
    return None


def _open(data: dict[str, Any]) -> str | None:
    kind = data["type"]
    if kind == "overlay" and not any(k in data for k in ("title", "body", "recommend", "form")):
        noun = str(data.get("style", "message")).replace("_", "-")
        return f"What should the {noun} say?"
    if kind in ("email", "sms") and not data.get("body"):
        return f"What should the {kind} be about?"
    if kind == "replace_text" and not data.get("text") and not data.get("write"):
        return "What should the new text be?"
    return None


def left_over(draft: Draft) -> tuple[str, ...]:
    """Content words that nothing explained, each as it stands in the prompt."""
    found: list[str] = []
    for i in range(len(draft.symbols)):
        text = draft.text(i)
        if (
            not text
            or text in EDGE
            or text in _MARKS
            or text in HARD
            or text in STARTS - {"except", "not", "without"}
        ):
            continue
        if text in ("go", "have", "is", "people", "then", "their", "they", "them", "who", "both"):
            continue
        word = draft.words(Span(i, i))
        if word not in found:
            found.append(word)
    return tuple(found)


def evidence_of(draft: Draft, records: list[Record]) -> tuple[Evidence, ...]:
    """Which words each field came from."""
    pairs = list(draft.evidence)
    for unit in draft.units:
        names = (unit.data.get("pages") and ["pages"]) or [f"audience.{k}" for k in unit.data]
        pairs += [(name, unit.span) for name in names]
    for k, record in enumerate(draft.triggers):
        fields = {name: record.fields.get(name, record.span) for name in record.data}
        pairs += [(f"triggers[{k}].{name}", span) for name, span in fields.items()]
    for k, record in enumerate(records):
        pairs.append((f"steps[{k}].type", record.span))
        pairs += [(f"steps[{k}].{name}", span) for name, span in record.fields.items()]
    return tuple(_evidence(draft, path, span) for path, span in pairs if span.first >= 0)


def _evidence(draft: Draft, path: str, span: Span) -> Evidence:
    start, end = draft.symbols[span.first].start, draft.symbols[span.last].end
    return Evidence(path, draft.prompt[start:end], start, end)
