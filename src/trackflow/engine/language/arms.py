"""Experiments: from what is tested to an experiment step with its variants."""

from __future__ import annotations

import copy
import re
from typing import Any

from trackflow.engine.language.copywriting import wordings
from trackflow.engine.language.draft import Draft, Record, Span
from trackflow.engine.language.messages import fill, meaningful
from trackflow.engine.language.topics import HARD, Topic, trim

_TEXTS = ("replace_text",)
_MESSAGES = ("overlay", "open_chat", "email", "sms")


def tested(draft: Draft) -> bool:
    """Whether the prompt asks for an experiment."""
    trial = draft.trial
    if trial.get("test") or trial.get("bandit") or trial.get("contextual") or trial.get("variant"):
        return True
    if trial.get("maybe") and _evident(draft):
        return True
    if "auto" in trial and "<winner>" in {s.text for s in draft.symbols}:
        return True
    texts = [s.text for s in draft.symbols]
    if texts.count("<variant>") > 1:
        return True
    if "<vs>" in texts:
        return True
    return "weights" in trial and ("<control>" in texts)


def _evident(draft: Draft) -> bool:
    """Whether a bare "test" means an experiment: there is something to test against."""
    texts = [s.text for s in draft.symbols]
    if {
        "<vs>",
        "<control>",
        "<variant>",
        "<winner>",
        "<bandit>",
        "<fixedsplit>",
        "<writeit>",
    } & set(texts):
        return True
    return (
        texts.count("<lit>") > 1
        or "weights" in draft.trial
        or any(len(r.notes.get("literals", r.notes.get("texts", []))) > 1 for r in draft.steps)
        or ("<test>" in texts and any(t in ("<element>",) for t in texts) and not draft.triggers)
    )


def experiment(draft: Draft, steps: list[Record]) -> list[Record]:
    """The steps with those that are tested against each other folded into one experiment."""
    if not tested(draft):
        return steps
    control = _control(draft)
    arms, rest = _arms(draft, steps, control)
    step: dict[str, Any] = {"type": "experiment"}
    if not arms:
        target = _target(draft, steps)
        if target is None and not steps:
            return steps
        if target is None:
            return steps
        count = draft.trial.get("count")
        arms_said = [1] * count if count else [2]
        step["variants"] = [
            {"name": "Original", "control": True},
            *(
                {
                    "name": f"Variant {chr(65 + k)}" if count else "Variants",
                    "steps": [{"type": "personalize", "target": target, "write": {"count": each}}],
                }
                for k, each in enumerate(arms_said)
            ),
        ]
        rest = [s for s in steps if s.data.get("target") != target]
    else:
        step["variants"] = _variants(draft, arms, control)
    step["algorithm"] = _algorithm(draft)
    if draft.trial.get("auto") is not None:
        step["auto_deploy_winner"] = draft.trial["auto"]
    if draft.trial.get("traffic"):
        step["traffic"] = draft.trial["traffic"]
    spans = [a.span for a in arms] or [Span(0, 0)]
    record = Record(step, min(spans))
    draft.trial["built"] = True
    return sorted([*rest, record], key=lambda r: r.span)


def _algorithm(draft: Draft) -> str:
    trial = draft.trial
    if trial.get("contextual"):
        return "contextual"
    if trial.get("bandit"):
        return "thompson"
    if trial.get("fixed") or "weights" in trial:
        return "fixed"
    return "thompson"


def _control(draft: Draft) -> Span | None:
    """Where the prompt speaks of what stays as it is."""
    for i, symbol in enumerate(draft.symbols):
        if symbol.text == "<control>" and not draft.used[i]:
            before = [draft.raw(k) for k in range(max(0, i - 5), i)]
            if (
                any(w in before[-2:] for w in ("without", "not", "no"))
                and "<vs>" not in before
                and "against" not in before
            ):
                draft.take(Span(i, i))
                return None
            draft.take(Span(i, i))
            return Span(i, i)
    return None


def _target(draft: Draft, steps: list[Record]) -> str | None:
    for record in steps:
        if record.data["type"] in _TEXTS:
            return str(record.data["target"])
    for i, symbol in enumerate(draft.symbols):
        if symbol.text == "<element>" and not draft.used[i]:
            draft.take(Span(i, i))
            return str(symbol.value)
    return None


def _arms(
    draft: Draft, steps: list[Record], control: Span | None
) -> tuple[list[Record], list[Record]]:
    """The records that are arms, in the order of the prompt, and the others."""
    several = next((s for s in steps if len(s.notes.get("texts", [])) > 1), None)
    if several is not None:
        return _by_text(several), [s for s in steps if s is not several]
    literal = next((s for s in steps if len(s.notes.get("literals", [])) > 1), None)
    messages = [s for s in steps if s.data["type"] in _MESSAGES]
    changes = [s for s in steps if s.data["type"] not in _MESSAGES]
    if literal is not None and len(messages) == 1:
        return _by_literal(draft, literal), [s for s in steps if s is not literal]
    if len(messages) >= 2 and not any(m.data["mark"] in ("if", "else") for m in draft.marks):
        return messages, changes
    if len(messages) == 1 and not changes:
        return _by_topic(draft, messages[0], control), []
    if len(messages) == 1 and changes:
        texts = [c for c in changes if c.data["type"] in _TEXTS]
        if texts and _versus_between(draft, messages[0], texts[0]):
            return sorted([messages[0], texts[0]], key=lambda r: r.span), [
                c for c in changes if c is not texts[0]
            ]
        if texts and not control:
            return texts, [s for s in steps if s not in texts]
        return _by_topic(draft, messages[0], control), changes
    texts = [c for c in changes if c.data["type"] in _TEXTS]
    same = [c for c in texts if c.data["target"] == texts[0].data["target"]] if texts else []
    if len(same) > 1:
        return same, [s for s in steps if s not in same]
    if len(texts) == 1 and (control is not None or draft.trial.get("test")):
        return texts, [s for s in steps if s is not texts[0]]
    if changes and (control is not None or len(changes) > 1):
        data = [
            c
            for c in changes
            if c.data["type"]
            in ("track", "qualify_lead", "notify_team", "add_to_segment", "webhook")
        ]
        acts = [c for c in changes if c not in data]
        return acts, data
    return [], steps


def _versus_between(draft: Draft, one: Record, other: Record) -> bool:
    first, second = sorted((one, other), key=lambda r: r.span)
    return any(w in ("<vs>", "or") for w in draft.between(first.span.last, second.span.first))


def _by_text(record: Record) -> list[Record]:
    found: list[Record] = []
    for text, at in zip(record.notes["texts"], record.notes["at"], strict=True):
        data = {**record.data, record.notes.get("field", "text"): text}
        found.append(Record(data, Span(at, at)))
    return found


def _by_literal(draft: Draft, record: Record) -> list[Record]:
    found: list[Record] = []
    for at, text in record.notes["literals"]:
        data = {
            k: v for k, v in record.data.items() if k not in ("title", "body", "subject", "message")
        }
        arm = Record(data, Span(at, at))
        fill(draft, arm, text, True)
        found.append(arm)
    return found


_FIGURES = re.compile(r"\d+(?:[.,]\d+)?\s*%?")


def _by_topic(draft: Draft, record: Record, control: Span | None) -> list[Record]:
    """One message in several wordings: by figures, by "one with A, one with B", by A versus B."""
    listed = _listed_topics(draft)
    if listed:
        return [_with_topic(draft, record, topic.text, topic.span) for topic in listed]
    figures = _figures(draft)
    if len(figures) > 1:
        return [_with_topic(draft, record, words, span) for words, span in figures]
    topics = _one_with(draft, record) or _around_versus(draft, record)
    if len(topics) > 1:
        base: Topic | None = record.notes.get("topic")
        arms: list[Record] = []
        for topic in topics:
            text = topic.text
            if (
                base is not None
                and not base.literal
                and base.text not in text
                and topic.text not in base.text
            ):
                text = f"{base.text}: {text}" if len(base.text) < 60 else text
            arms.append(_with_topic(draft, record, text, topic.span))
        return arms
    count = draft.trial.get("count")
    if (
        count is not None
        and 2 <= count <= 10
        and "<writeit>" in {s.text for s in draft.symbols}
        and record.notes.get("topic")
    ):
        return _worded(draft, record, count)
    if control is None and "<vs>" in {s.text for s in draft.symbols}:
        topic = record.notes.get("topic")
        other = _against(draft)
        if other is not None and topic is not None:
            second = _with_topic(draft, record, other.text, other.span)
            return [record, second]
    return [record]


def _worded(draft: Draft, record: Record, count: int) -> list[Record]:
    """One message in `count` wordings that the engine writes itself."""
    topic: Topic = record.notes["topic"]
    arms: list[Record] = []
    for words in wordings(topic.text, draft.tongue, count):
        if record.data["type"] == "overlay":
            arms.append(Record(copy.deepcopy({**record.data, **words}), topic.span))
        else:
            arm = Record(copy.deepcopy(record.data), topic.span)
            fill(draft, arm, str(words["title"]), True)
            arms.append(arm)
    return arms


def _listed_topics(draft: Draft) -> list[Topic]:
    """As many short wordings behind a colon as the prompt says there are: free tote, free mug."""
    count = draft.trial.get("count")
    for colon in range(len(draft.symbols)):
        if draft.raw(colon) != ":" or count is None:
            continue
        spans: list[Span] = []
        first = k = colon + 1
        while k <= len(draft.symbols):
            text = draft.raw(k)
            if text in (",", "or", "and", "|", "/", "<vs>", "&", "", ".", "\n", ";"):
                if k > first:
                    spans.append(Span(first, k - 1))
                first = k + 1
                if text in ("", ".", "\n", ";"):
                    break
            k += 1
        if len(spans) == count and all(
            s.last - s.first < 7 and meaningful(draft, s) for s in spans
        ):
            for span in spans:
                draft.take(span)
            return [Topic(draft.words(s).strip(" ,.:;"), s, False) for s in spans]
    return []


def _with_topic(draft: Draft, record: Record, text: str, span: Span) -> Record:
    data = {
        k: copy.deepcopy(v)
        for k, v in record.data.items()
        if k not in ("title", "body", "subject", "message")
    }
    cta = data.get("cta")
    if isinstance(cta, dict) and "url" not in cta:
        data.pop("cta")
    arm = Record(data, span)
    fill(draft, arm, text, False)
    return arm


def _figures(draft: Draft) -> list[tuple[str, Span]]:
    """A list of shares or sums: 5, 10, 15 and 20 percent."""
    best: list[tuple[str, Span]] = []
    run: list[int] = []
    for i in range(len(draft.symbols) + 1):
        text = draft.raw(i)
        if text in ("<n>", "<pct>", "<money>") and not draft.used[i]:
            run.append(i)
        elif text in (",", "or", "and", "/", "<vs>", "&", "-", "off", "the", "a") and run:
            continue
        else:
            kinds = {draft.raw(k) for k in run}
            if len(run) > 1 and kinds & {"<pct>", "<money>"}:
                percent = "<pct>" in kinds
                best = []
                for k in run:
                    said = draft.words(Span(k, k))
                    if percent and draft.raw(k) == "<n>":
                        said = f"{said}%"
                    elif percent:
                        said = f"{draft.symbols[k].value}%"
                    best.append((f"{said} off" if percent else said, Span(k, k)))
            run = []
    for _, span in best:
        draft.take(span)
    return best


def _one_with(draft: Draft, record: Record) -> list[Topic]:
    """One with a video, one with customer logos."""
    topic: Topic | None = record.notes.get("topic")
    inside = range(topic.span.first, topic.span.last + 1) if topic else range(0)
    starts = [
        i for i in range(len(draft.symbols))
        if draft.raw(i) in ("one", "<variant>", "another", "other", "a", "b", "c", "uno", "una", "eine", "un", "une", "otra", "otro")
        and draft.raw(i + 1) in ("with", "say", "about", "a", "b", "c", ":", "have", "offer", "=", "is", "show")
        and (not draft.used[i] or i in inside or draft.raw(i) == "<variant>")
    ]  # fmt: skip
    found: list[Topic] = []
    for start, after in zip(starts, [*starts[1:], len(draft.symbols)], strict=False):
        end = start
        while (
            end + 1 < after
            and draft.raw(end + 1) not in HARD
            and not (draft.used[end + 1] and end + 1 not in inside)
        ):
            end += 1
        span = trim(draft, Span(start + 1, min(end, after - 1))) if end > start else None
        if span is not None and meaningful(draft, span):
            found.append(Topic(draft.words(span).strip(" ,.:;"), span, False))
    if len(found) > 1:
        for topic in found:
            draft.take(topic.span)
        if record.notes.get("topic") is not None and record.notes["topic"].span.first >= starts[0]:
            record.notes["topic"] = None
    return found if len(found) > 1 else []


def _around_versus(draft: Draft, record: Record) -> list[Topic]:
    marks = [i for i in range(len(draft.symbols)) if draft.raw(i) == "<vs>"]
    if len(marks) < 1:
        return []
    found: list[Topic] = []
    topic: Topic | None = record.notes.get("topic")
    for k, mark in enumerate(marks):
        end = mark
        limit = marks[k + 1] if k + 1 < len(marks) else len(draft.symbols)
        while (
            end + 1 < limit
            and draft.raw(end + 1) not in HARD | {","}
            and not (draft.used[end + 1] and draft.raw(end + 1) not in ("<overlay>",))
        ):
            end += 1
        span = trim(draft, Span(mark + 1, end)) if end > mark else None
        if span is not None and meaningful(draft, span):
            found.append(Topic(draft.words(span), span, False))
    if not found or topic is None:
        return []
    if topic.span.first <= marks[0] <= topic.span.last:
        head = trim(draft, Span(topic.span.first, marks[0] - 1))
        if head is None:
            return []
        record.notes["topic"] = None
        return [Topic(draft.words(head), head, False), *found]
    return []


def _against(draft: Draft) -> Topic | None:
    mark = next(i for i in range(len(draft.symbols)) if draft.raw(i) == "<vs>")
    end = mark
    while end + 1 < len(draft.symbols) and draft.raw(end + 1) not in HARD | {","}:
        end += 1
    span = trim(draft, Span(mark + 1, end)) if end > mark else None
    if span is None or not meaningful(draft, span):
        return None
    draft.take(span)
    return Topic(draft.words(span), span, False)


def _shares(draft: Draft, count: int) -> list[float] | None:
    """Shares that stand one by one beside the arms: A (40%), B (30%), C (30%)."""
    places = [i for i in range(len(draft.symbols)) if draft.text(i) == "<pct>"]
    values = [float(draft.symbols[i].value) for i in places]
    if len(values) != count or abs(sum(values) - 100) > 1.01:
        return None
    for i in places:
        draft.take(Span(i, i))
    draft.trial["weights"] = values
    return [value / 100 for value in values]


def _variants(draft: Draft, arms: list[Record], control: Span | None) -> list[dict[str, Any]]:
    trial = draft.trial
    single = len(arms) == 1
    if single and control is None:
        control = Span(-1, -1)
    count = trial.get("count")
    if control is None and count is not None and count == len(arms) + 1:
        control = Span(-1, -1)
    entries: list[tuple[int, dict[str, Any]]] = [
        (arm.span.first, {"name": f"Variant {chr(65 + k)}", "steps": [arm.data]})
        for k, arm in enumerate(arms)
    ]
    if control is not None:
        entries.append((control.first, {"name": "Original", "control": True}))
    weights: list[float] | None = trial.get("weights")
    if weights is None:
        weights = _shares(draft, len(entries))
    if weights is not None and len(weights) == len(entries):
        order = sorted(entries, key=lambda e: e[0])
        if trial.get("control_first"):
            order = sorted(entries, key=lambda e: (not e[1].get("control"), e[0]))
        for (_, variant), weight in zip(order, weights, strict=True):
            variant["weight"] = weight
    variants = [v for _, v in sorted(entries, key=lambda e: e[0])]
    return sorted(variants, key=lambda v: not v.get("control"))
