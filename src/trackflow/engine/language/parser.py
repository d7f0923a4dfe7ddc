"""Reads one prompt: symbols, rules in their order, people, copy, steps, what is left over."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from trackflow.engine.language.arms import experiment
from trackflow.engine.language.audience import audience_of, negate_units, pages_of
from trackflow.engine.language.confidence import rated
from trackflow.engine.language.corrections import (
    corrected,
    with_display,
    with_nor,
    with_pipes,
    with_us,
    without_comparison,
    without_letterhead,
)
from trackflow.engine.language.draft import Draft, Record, Rule, Span
from trackflow.engine.language.flow import ordered
from trackflow.engine.language.glossing import glossed
from trackflow.engine.language.mapping import mapped, nested, personal
from trackflow.engine.language.messages import (
    anchors,
    as_insertions,
    fill,
    meaningful,
    share_copy,
    spread_literals,
    write_copy,
)
from trackflow.engine.language.outcome import asked, concluded, recognised, worded
from trackflow.engine.language.quantities import Duration, quantified
from trackflow.engine.language.rules import (
    carried,
    counts,
    history,
    moment,
    named,
    place,
    settings,
    steps,
    trial,
)
from trackflow.engine.language.rules import flow as flow_rules
from trackflow.engine.language.rules.kinds import kinds_of, license_kinds
from trackflow.engine.language.safety import harm, unanswerable
from trackflow.engine.language.symbols import symbols_of, whole
from trackflow.engine.language.texts import replace_texts
from trackflow.engine.language.tongue import Tongue, tongue_of
from trackflow.engine.language.topics import HARD, fragments, protected, written
from trackflow.engine.language.understanding import Understanding

LIMIT: Final = 4000
"""The most characters a prompt may have; a workflow is a few sentences."""

# Whoever comes first takes the words.
_FIRST: Final[tuple[tuple[Rule, ...], ...]] = (
    settings.RULES,
    flow_rules.RULES,
    carried.RULES,
    steps.SCROLL,
    steps.RULES_SEGMENT,
    history.SEEN,
    history.NAMED,
    named.RULES,
    steps.RULES_PATHS,
    moment.PRICED,
    counts.RULES,
    steps.RULES_DATA,
    steps.RULES_FORM,
    moment.PAGES_AND_FORMS,
    history.NAMED,
    history.VIEWED,
    history.DID,
    moment.RULES,
    history.VIEWED_LOOSELY,
    history.DID_LOOSELY,
    steps.RULES_PAGE,
    place.RULES,
    carried.PLACE,
)


def understand(prompt: str, today: date) -> Understanding:
    """Reads a prompt as a workflow, a question back, or a refusal. Never raises.

    `today` decides the year of dates that are said without one.
    """
    answer, draft = answered(prompt, today)
    return answer if answer.confidence else rated(prompt, answer, draft)


def answered(prompt: str, today: date) -> tuple[Understanding, Draft | None]:
    """The answer, and the draft where the sentence had to be read.

    Its confidence is 0, yet to be rated, but for a text that `explain` has written.
    """
    reason = harm(prompt[:LIMIT])
    if reason:
        return Understanding("refuse", None, "Not built.", 0.0, reason=reason), None
    if len(prompt) > LIMIT:
        return asked(f"Please describe one workflow in at most {LIMIT} characters."), None
    if known := recognised(prompt):
        return known, None
    if unanswerable(prompt):
        question = "What exactly should the visitor see on your site, who should see it, and when?"
        return asked(question), None
    draft = drafted(prompt, today)
    return worded(read_draft(draft)), draft


def drafted(prompt: str, today: date, tongue: Tongue | None = None) -> Draft:
    """The prompt as symbols, with nothing explained yet; in a language that is known, if any."""
    tongue = tongue or tongue_of(prompt)
    symbols = glossed(quantified(symbols_of(prompt, tongue), tongue), tongue)
    symbols = without_letterhead(without_comparison(corrected(symbols)), prompt)
    symbols = with_nor(with_display(with_pipes(symbols, prompt), prompt), prompt)
    return Draft(prompt, with_us(symbols, prompt), today, tongue)


def read_draft(draft: Draft) -> Understanding:
    """The answer to a draft; how sure it is comes later."""
    records, document = put_together(draft)
    return concluded(draft, records, document)


def put_together(draft: Draft, *shown: Record) -> tuple[list[Record], dict[str, Any]]:
    """Everything the rules find: the steps, and the document they make, open as it may be.

    `shown` are steps that the draft follows upon; a conversation has some.
    """
    _apply(draft, trial.RULES)
    pairs = mapped(draft)
    for rules in _FIRST:
        _apply(draft, rules)
    _bare_times(draft)
    replace_texts(draft)
    messages = anchors(draft)
    spread_literals(draft, messages)
    messages = as_insertions(draft, messages)
    _people(draft, messages)
    write_copy(draft, [m for m in messages if m.data["type"] != "insert_html"])
    share_copy(draft, [m for m in messages if m.data["type"] != "insert_html"])
    if not draft.steps and not messages and not pairs:
        messages = _implied(draft)
    records = sorted([*draft.steps, *messages], key=lambda r: r.span)
    records = _hidden_selector(draft, _merged(draft, records))
    _dress(draft, records)
    records = experiment(draft, records)
    _delays(draft, records)
    tree, spent = ordered(draft, [*shown, *records])
    if pairs:
        tree = (personal(draft, pairs) or nested(pairs)) + tree
        records = [*pairs, *records]
    return records, _document(draft, tree, spent)


def _apply(draft: Draft, rules: Iterable[Rule]) -> None:
    for rule in rules:
        rule.apply(draft)


# -- who ----------------------------------------------------------------------------------------
def _people(draft: Draft, messages: list[Record]) -> None:
    """Conditions on people by single names, where the words around them make them one."""
    topics = protected(draft, [m.span for m in messages] + _verbs(draft))
    for kind in license_kinds(draft, kinds_of(draft), topics):
        unit = draft.who(kind.data, kind.span)
        unit.reliability = 0.99
        draft.take(kind.taken)
    negate_units(draft)


def _verbs(draft: Draft) -> list[Span]:
    """Verbs that lead to a topic where no message noun does."""
    return [
        Span(i, i)
        for i in range(len(draft.symbols))
        if draft.text(i) in ("offer", "tell") and draft.raw(i + 1) not in ("<overlay>",)
    ]


# -- what ---------------------------------------------------------------------------------------
def _implied(draft: Draft) -> list[Record]:
    """Tell them about X, offer X, show X: a message whose form is left open."""
    changing = any(s.text == "change" for s in draft.symbols)
    for verbs in (("offer", "tell"),) if changing else (("offer", "tell"), ("see", "show", "say")):
        for i in range(len(draft.symbols)):
            if draft.raw(i) not in verbs or draft.used[i]:
                continue
            record = Record({"type": "overlay"}, Span(i, i))
            record.notes["implied"] = True
            spread_literals(draft, [record])
            end = i
            while end + 1 < len(draft.symbols) and draft.raw(end + 1) not in HARD:
                end += 1
            if record.notes.get("literals"):
                write_copy(draft, [record])
                return [record]
            spans = [s for s in fragments(draft, i + 1, end) if meaningful(draft, s)]
            if spans:
                draft.take(spans[0], 0.9)
                fill(draft, record, written(draft, spans[0]).strip(" ,.:;"), False)
                return [record]
    if any(s.text == "<overlay>" for s in draft.symbols):
        return []
    return _from_literal(draft)


def _from_literal(draft: Draft) -> list[Record]:
    free = [i for i, s in enumerate(draft.symbols) if s.text == "<lit>" and not draft.used[i]]
    if not free or not (draft.units or draft.triggers):
        return []
    record = Record({"type": "overlay"}, Span(free[0], free[0]))
    record.notes["implied"] = True
    spread_literals(draft, [record])
    write_copy(draft, [record])
    return [record]


def _merged(draft: Draft, records: list[Record]) -> list[Record]:
    """Drops a second reading of one action, such as a redirect that a rewritten link made."""
    found: list[Record] = []
    for record in records:
        if record.data["type"] == "overlay" and not _said(record) and len(records) > 1:
            others = [r for r in records if r is not record]
            if (
                (
                    any(
                        r.data["type"]
                        in (
                            "recommend",
                            "open_chat",
                            "form",
                            "overlay",
                            "redirect",
                            "personalize",
                            "notify_team",
                            "email",
                            "sms",
                        )
                        for r in others
                    )
                    and not draft.trial
                )
                and (
                    record.data.get("style") is None
                    or not any(r.data["type"] == "recommend" for r in others)
                )
                and record.data.get("style") is None
            ):
                continue
        found.append(record)
    recommend = [r for r in found if r.data["type"] == "recommend"]
    overlays = [r for r in found if r.data["type"] == "overlay"]
    held = (
        len(recommend) == 1
        and len(overlays) == 1
        and 0 < overlays[0].span.first - recommend[0].span.last <= 4
        and any(
            draft.raw(recommend[0].span.last + k) in ("in", "on", "as", "inside", "en", "dans")
            for k in (-1, 0, 1)
        )
    )
    inside = held or (
        len(recommend) == 1
        and len(overlays) == 1
        and any(
            w in ("with", "of", "featuring", "containing", "say", "show")
            for w in [
                *draft.between(overlays[0].span.last, recommend[0].span.first),
                draft.raw(recommend[0].span.first),
            ]
        )
        and 0 < recommend[0].span.first - overlays[0].span.last <= 6
        and not overlays[0].notes.get("literals")
    )
    if inside or (len(recommend) == 1 and len(overlays) == 1 and not _said(overlays[0])):
        overlays[0].data["recommend"] = {
            "count": recommend[0].data.get("count", 3), "strategy": recommend[0].data.get("strategy", "for_you"),
        }  # fmt: skip
        words = draft.words(recommend[0].span)
        for key in ("title", "body", "cta"):
            overlays[0].data.pop(key, None)
        fill(draft, overlays[0], words, False)
        found.remove(recommend[0])
    return found


def _hidden_selector(draft: Draft, records: list[Record]) -> list[Record]:
    """ "Selector is #promo-box, hide please": verb and selector stand apart."""
    if any(r.data["type"] in ("hide", "show") for r in records):
        return records
    verb = next((i for i in range(len(draft.symbols)) if draft.text(i) == "hide"), None)
    place = next((i for i in range(len(draft.symbols)) if draft.text(i) == "<selector>"), None)
    if verb is None or place is None:
        return records
    draft.take(Span(verb, verb))
    draft.take(Span(place, place))
    data = {"type": "hide", "target": str(draft.symbols[place].value)}
    return sorted([*records, Record(data, Span(verb, verb))], key=lambda r: r.span)


def _said(record: Record) -> bool:
    return any(
        k in record.data for k in ("title", "body", "message", "subject", "recommend")
    ) or bool(record.notes.get("literals"))


# -- what a message carries ---------------------------------------------------------------------
def _dress(draft: Draft, records: list[Record]) -> None:
    """Gives each overlay the button, coupon, countdown, form and place that belong to it."""
    overlays = [r for r in records if r.data["type"] == "overlay"]
    marks = [m for m in draft.marks if m.data["mark"] == "carried"]
    for mark in marks:
        _give(draft, mark, overlays, records)
    for record in overlays:
        record.data.setdefault("style", "modal")
    _positions(draft, records)


def _give(draft: Draft, mark: Record, overlays: list[Record], records: list[Record]) -> None:
    name, value = mark.data["name"], mark.data["value"]
    owner = _nearest(draft, mark, overlays)
    if name == "position" and owner is None:
        return
    if name == "coupon" and owner is None:
        for record in records:
            if record.data["type"] in ("email", "sms") and value not in str(
                record.data.get("body")
            ):
                record.data["body"] = f"{record.data.get('body', '')} {value}".strip()
        return
    if owner is None:
        return
    data = owner.data
    if name == "cta":
        _button(data, value)
    elif name == "countdown":
        data["countdown"] = value or _until(draft)
    elif name == "position":
        if data.get("style") == "tooltip":
            return
        data["position"] = value
    elif name == "form":
        data["form"] = [*data.get("form", []), *[f for f in value if f not in data.get("form", [])]]
    else:
        data.setdefault(name, value)
    owner.fields[name] = mark.span


def _until(draft: Draft) -> dict[str, Any]:
    end = draft.facts.get("schedule", {}).get("end")
    return {"until": end} if end else {"seconds": 3600}


def _button(data: dict[str, Any], value: dict[str, Any]) -> None:
    cta = data.get("cta")
    if cta is None or (
        "url" not in cta and not ("label" in cta and cta.get("said") and "label" in value)
    ):
        data["cta"] = {**(cta or {"label": "Learn more"}), **value}
    elif "secondary_cta" not in data:
        data["secondary_cta"] = {"label": "Learn more", **value}


def _nearest(draft: Draft, mark: Record, overlays: list[Record]) -> Record | None:
    if not overlays:
        return None
    before = [o for o in overlays if o.span.first < mark.span.first]
    after = [o for o in overlays if o.span.first > mark.span.first]
    if before:
        near = before[-1]
        broken = any(w in HARD for w in draft.between(near.span.last, mark.span.first))
        if after and broken:
            gap = draft.between(mark.span.last, after[0].span.first)
            if not any(w in HARD for w in gap):
                return after[0]
        if after and mark.data["name"] == "position":
            gap = draft.between(mark.span.last, after[0].span.first)
            if len(gap) <= 1:
                return after[0]
        return near
    return after[0] if after else None


def _positions(draft: Draft, records: list[Record]) -> None:
    """Tooltips point at an element, recommendations stand beside one."""
    for record in records:
        kind, style = record.data["type"], record.data.get("style")
        if not (kind == "recommend" or (kind == "overlay" and style == "tooltip")):
            continue
        found = _element_near(draft, record)
        if found is None and kind == "overlay":
            pointed = next((t.data["target"] for t in draft.triggers if "target" in t.data), None)
            if pointed:
                record.data["target"] = pointed
        if found is None:
            continue
        i, words = found
        record.data["target"] = str(draft.symbols[i].value)
        draft.take(Span(i, i))
        if kind == "recommend":
            record.data["position"] = steps.position_in(words) or "after"


def _element_near(draft: Draft, record: Record) -> tuple[int, str] | None:
    start, end = record.span.first, record.span.last
    while end + 1 < len(draft.symbols) and draft.raw(end + 1) not in HARD:
        end += 1
    while start > 0 and draft.raw(start - 1) not in HARD:
        start -= 1
    places = [
        i
        for i in range(start, end + 1)
        if draft.raw(i) in ("<element>", "<selector>") and not draft.used[i]
    ]
    if not places:
        return None
    i = min(places, key=lambda k: (k < record.span.first, abs(k - record.span.first)))
    begin = max(0, draft.symbols[i].start - 28)
    return i, draft.prompt[begin : draft.symbols[i].start]


def _delays(draft: Draft, records: list[Record]) -> None:
    """ "after a delay of 3 seconds": a redirect waits by itself."""
    redirect = next((r for r in records if r.data["type"] == "redirect"), None)
    if redirect is None:
        return
    for mark in list(draft.marks):
        behind = 0 < mark.span.first - redirect.span.last <= 12
        if mark.data["mark"] == "wait" and behind and mark.data.get("seconds", 60) < 60:
            redirect.data["delay_seconds"] = mark.data["seconds"]
            draft.marks.remove(mark)
    for trigger in list(draft.triggers):
        words = draft.words(trigger.span).lower()
        if trigger.data["type"] == "time_on_page" and re.search(
            r"\bdelay|verzögerung|retraso|retardo|délai|wait\b|espera|attente|attend", words
        ):
            redirect.data["delay_seconds"] = trigger.data["seconds"]
            draft.triggers.remove(trigger)


# -- the document -------------------------------------------------------------------------------
def _document(draft: Draft, tree: list[dict[str, Any]], spent: set[int]) -> dict[str, Any]:
    units = [u for u in draft.units if id(u) not in spent]
    everywhere = any(m.data["mark"] == "everywhere" for m in draft.marks)
    paths, _ = pages_of(units, everywhere)
    audience = audience_of(draft, units)
    triggers = _triggers(draft)
    parts: dict[str, Any] = {
        "pages": _without_destination(paths, tree),
        "audience": audience,
        "triggers": triggers,
        "steps": tree,
    }
    rest = {key: draft.facts.get(key) for key in ("goal", "frequency", "schedule", "holdout")}
    return {key: value for key, value in {**parts, **rest}.items() if value}


def _without_destination(paths: list[str], tree: list[dict[str, Any]]) -> list[str]:
    goals = {s.get("url") for s in tree if s.get("type") == "redirect"}
    return [p for p in paths if p not in goals]


def _triggers(draft: Draft) -> list[dict[str, Any]]:
    """One trigger, several of which any is enough, or several that must all have happened."""
    found = sorted(draft.triggers, key=lambda r: r.span)
    unique: list[Record] = []
    for record in found:
        if not any(record.data == other.data for other in unique):
            unique.append(record)
    if len(unique) < 2:
        return [r.data for r in unique]
    between: list[str] = []
    for one, other in itertools.pairwise(unique):
        between += draft.between(one.span.last, other.span.first)
        between += [draft.raw(one.span.last), draft.raw(other.span.first)]
    if (
        "or" in between
        or "else" in between
        or re.search(r"whichever|either|lo que|was zuerst|selon ce qui", _around(draft, unique))
    ):
        return [r.data for r in unique]
    return [{"all": [r.data for r in unique]}]


def _around(draft: Draft, found: list[Record]) -> str:
    """The words of the triggers, with a few before and behind."""
    first = max(0, min(r.span.first for r in found) - 4)
    last = min(len(draft.symbols) - 1, max(r.span.last for r in found) + 5)
    return draft.words(Span(first, last)).lower()


def _bare_times(draft: Draft) -> None:
    """A time that stands alone, in a list or behind "or", is time on the page."""
    edges = (",", ".", ";", "\n", "(", ")", "", "->", "|", ":", "+", "/", "&", "or", "and")
    for i in range(len(draft.symbols)):
        length = draft.symbols[i].value
        if (
            draft.text(i) != "<dur>"
            or not isinstance(length, Duration)
            or not 1 <= length.seconds < 3600
        ):
            continue
        if (draft.raw(i + 1) not in edges and draft.raw(i + 1) not in ("on", "in")) or any(
            t.data["type"] == "time_on_page" for t in draft.triggers
        ):
            continue
        k = i - 1
        while draft.raw(k) in ("after", "for", "at", "only", "it", "is", "then", "on"):
            k -= 1
        joined = draft.raw(k) in ("or", "and", "/", "&", "+") and any(
            0 <= k - t.span.last <= 3 for t in draft.triggers
        )
        alone = draft.raw(i - 1) in edges[:10] and not draft.triggers and not draft.marks
        if joined or alone:
            draft.when({"type": "time_on_page", "seconds": whole(length.seconds)}, Span(i, i))
            draft.take(Span(i, i), 0.95)
