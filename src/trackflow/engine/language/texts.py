"""New words for elements of the page: which element, which words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from trackflow.engine.language.draft import Draft, Record, Span
from trackflow.engine.language.rules.moment import name_of
from trackflow.engine.language.topics import EDGE, HARD, PEOPLE, STARTS, trim

_TEXTLESS: Final = frozenset(
    {"@hero", "@hero_image", "@nav", "@pricing", "@testimonials", "@search", "@footer", "@form"}
)
_STOP: Final = frozenset(
    {
        "<overlay>",
        "<chat>",
        "<emails>",
        "<sms>",
        "<webhook>",
        "<recommend>",
        "<track>",
        "<segment>",
        "highlight",
        "hide",
        "redirect",
        "scrollto",
    }
)
_SEPARATORS: Final = frozenset(
    {
        ",",
        "or",
        "and",
        "<vs>",
        "/",
        "&",
        ";",
        "|",
        "\n",
        "-",
        "+",
        "then",
        "instead",
        "of",
        "the",
        "a",
        "with",
        "on",
        "b",
        "c",
        "d",
        ")",
        "(",
        "<variant>",
        "<n>",
        "control",
        "either",
        ":",
        ".",
        "one",
        "se",
        "to",
        "<pct>",
        "for",
        "finally",
        "three",
        "two",
        "in",
        "that",
        "say",
        "once",
        "again",
        "is",
        "lastly",
    }
)
_VERBS: Final = frozenset(
    {"change", "show", "see", "say", "use", "<personalize>", "<test>", "make", "want", "should"}
)


def replace_texts(draft: Draft) -> None:
    """Adds a step for every element that gets new words."""
    i = 0
    while i < len(draft.symbols):
        span = _target(draft, i)
        if span is None:
            i += 1
            continue
        _replace(draft, span)
        i = span.last + 1


def _target(draft: Draft, i: int) -> Span | None:
    text = draft.text(i)
    if text == "<element>":
        if draft.symbols[i].value == "@hero" and draft.raw(i + 1) in (
            "say",
            "should",
            "<view>",
            "text",
        ):
            return Span(i, i)
        if draft.symbols[i].value in _TEXTLESS and draft.raw(i + 1) not in ("<element>",):
            return None
        first = i
        last = i
        while draft.text(last + 1) in ("<button>", "<element>") and draft.raw(last + 1) != "<lit>":
            if (
                draft.text(last + 1) == "<element>"
                and draft.symbols[last + 1].value != draft.symbols[i].value
            ):
                break
            last += 1
        return Span(first, last)
    if text == "<selector>" and not str(draft.symbols[i].value).startswith("#ff"):
        return Span(i, i)
    if (
        text in ("its", "their")
        and draft.raw(i + 1) in ("say", "text", "label", "copy", "caption", "wording")
    ) or (
        text == "it"
        and draft.raw(i - 1) == "change"
        and draft.raw(i + 1) in ("to", "by", "with", "say")
        and draft.raw(i + 2) == "<lit>"
    ):
        last = next(
            (r for r in reversed(draft.steps) if "target" in r.data and r.span.first < i), None
        )
        named = next(
            (k for k in range(i - 1, -1, -1) if draft.raw(k) in ("<element>", "<selector>")), None
        )
        if (
            last is not None
            and named is not None
            and not any(draft.raw(k) == "<overlay>" for k in range(named, i))
        ):
            draft.symbols[i] = replace(
                draft.symbols[named], start=draft.symbols[i].start, end=draft.symbols[i].end
            )
            return Span(i, i)
    if text == "<button>" or text in (
        "link",
        "enlace",
        "lien",
        "badge",
        "label",
        "button",
        "caption",
    ):
        first = i
        while (
            first > 0
            and i - first < 4
            and draft.text(first - 1)
            and draft.text(first - 1) not in EDGE | STARTS | HARD | _VERBS | PEOPLE | {"change"}
            and draft.text(first - 1) not in ("<lit>", "<path>", "<named>")
        ):
            first -= 1
        return Span(first, i)
    return None


def _sentence_before(draft: Draft, i: int) -> list[str]:
    words: list[str] = []
    k = i - 1
    while k >= 0 and draft.raw(k) not in HARD:
        words.append(draft.raw(k))
        k -= 1
    return words


def _replace(draft: Draft, span: Span) -> None:
    before = _sentence_before(draft, span.first)
    in_overlay = "<overlay>" in before and "change" not in before[: before.index("<overlay>")]
    literals = _literals_after(draft, span)
    if not literals:
        literals = _literals_before(draft, span)
    if in_overlay:
        if literals and draft.symbols[span.last].value in ("@headline", "@subheadline"):
            _carried_title(draft, span, literals)
        return
    if literals and _as_message(draft, literals):
        return
    if literals:
        _record(draft, span, literals)
        return
    _unquoted(draft, span, before)


def _as_message(draft: Draft, literals: list[int]) -> bool:
    """Show the badge text "X" as a banner: the words are those of the banner."""
    k = literals[-1] + 1
    while draft.raw(k) in ("as", "in", "a", "an", "the", "on", "when", "with"):
        k += 1
    return k > literals[-1] + 1 and draft.raw(k) == "<overlay>"


def _carried_title(draft: Draft, span: Span, literals: list[int]) -> None:
    name = "title" if draft.symbols[span.last].value == "@headline" else "body"
    mark = Record(
        {"mark": "carried", "name": name, "value": draft.symbols[literals[0]].value}, span
    )
    draft.marks.append(mark)
    draft.take(span)
    draft.take(Span(literals[0], literals[0]))


def _literals_after(draft: Draft, span: Span) -> list[int]:
    i, passed = span.last + 1, 0
    while passed < 26 and i < len(draft.symbols):
        text = draft.raw(i)
        if text == "<lit>":
            if draft.used[i]:
                return []
            return _run(draft, i)
        if text in _STOP or (text in HARD and text not in ("->",)):
            return _beyond(draft, span, i) if text in (".", "\n") else []
        if text in ("<element>", "<selector>") and not draft.used[i] and i > span.last + 1:
            if (
                (
                    draft.symbols[i].value not in ("@headline",)
                    or draft.symbols[i].value != draft.symbols[span.last].value
                )
                and text == "<element>"
                and draft.raw(i - 1) not in ("say",)
            ):
                return []
        if draft.raw(i) in ("<linkto>",):
            return []
        passed += 1
        i += 1
    return []


def _beyond(draft: Draft, span: Span, i: int) -> list[int]:
    """In a test the arms may stand in the next sentence or on lines of their own."""
    if not draft.trial:
        return []
    k = i
    while k < len(draft.symbols) and draft.raw(k) != "<lit>":
        if draft.raw(k) in _STOP or k - i > 24:
            return []
        k += 1
    return _run(draft, k) if k < len(draft.symbols) and not draft.used[k] else []


def _literals_before(draft: Draft, span: Span) -> list[int]:
    i = span.first - 1
    passed = 0
    while passed < 6 and i >= 0:
        text = draft.raw(i)
        if text == "<lit>":
            if draft.used[i]:
                return []
            run = [i]
            while True:
                k = run[0] - 1
                while k >= 0 and draft.raw(k) in (",", "or", "and", "<vs>", "/", "&"):
                    k -= 1
                if k >= 0 and k < run[0] - 1 and draft.raw(k) == "<lit>" and not draft.used[k]:
                    run.insert(0, k)
                    continue
                return run
        if text not in (
            "as",
            "when",
            "for",
            "in",
            "on",
            "is",
            "the",
            "our",
            "to",
            "of",
            "a",
            "into",
            "their",
            "see",
            "should",
            "be",
            "at",
            "new",
            "instead",
            "place",
            ",",
            "<new>",
            "atmost",
        ):
            return []
        passed += 1
        i -= 1
    return []


def _run(draft: Draft, i: int) -> list[int]:
    """The literals of a list that begins at `i`: 'A', 'B' or 'C'."""
    run = [i]
    while True:
        k = run[-1] + 1
        while draft.raw(k) in _SEPARATORS and k - run[-1] < 8:
            k += 1
        if k == run[-1] + 1 or draft.raw(k) != "<lit>" or draft.used[k]:
            return run
        gap = draft.between(run[-1], k)
        plain = any(w in gap for w in (",", "or", "<vs>", "/", "|", "\n", ";", "&", "-", "and"))
        if not plain:
            return run
        run.append(k)


def _record(draft: Draft, span: Span, literals: list[int]) -> None:
    texts = [str(draft.symbols[k].value) for k in literals]
    target = name_of(draft, span)
    target = "@headline" if target == "@hero" else target
    data: dict[str, Any] = {"type": "replace_text", "target": target, "text": texts[0]}
    record = draft.do(
        data, Span(span.first, span.last), target=span, text=Span(literals[0], literals[0])
    )
    record.notes["texts"] = texts
    record.notes["at"] = literals
    draft.take(span)
    for k in literals:
        draft.take(Span(k, k))
    _take_verb(draft, span)


def _take_verb(draft: Draft, span: Span) -> None:
    for k in range(span.first - 1, max(-1, span.first - 8), -1):
        if draft.text(k) == "change":
            draft.take(Span(k, k))
            return
        if draft.raw(k) in HARD:
            return


def _unquoted(draft: Draft, span: Span, before: list[str]) -> None:
    """Headline: Ship it today; change the headline to Ship it today."""
    i = span.last + 1
    changing = "change" in before
    if (
        draft.raw(span.first - 1) in ("as", "for")
        and draft.text(i) in ("see", "show", "say", "get")
        and draft.raw(i + 1) == ":"
    ):
        i += 1
    while draft.text(i) in ("say", "text", "should", "is", "on", "<people>", "for", "of"):
        if draft.raw(i) == "say" or draft.raw(i) == "on":
            break
        i += 1
    lead = draft.text(i)
    if (
        lead == ":"
        or (
            lead
            in (
                ("to", "say", "with")
                if draft.tongue == "en"
                else ("to", "say", "on", "in", "with", "for")
            )
            and changing
        )
        or lead in ("say", "<view>")
    ):
        while draft.text(i) in (
            ":",
            "to",
            "say",
            "on",
            "in",
            "with",
            "that",
            "so",
            "it",
            "is",
            "read",
        ):
            i += 1
        start = i
        while (
            i < len(draft.symbols)
            and not draft.used[i]
            and draft.raw(i) not in HARD
            and draft.raw(i) not in STARTS
        ):
            if draft.raw(i) in ("for", "on", "to") and draft.raw(i + 1) in PEOPLE | {
                "<device>",
                "<path>",
                "<named>",
                "<country>",
                "the",
                "<new>",
                "everyone",
            }:
                break
            i += 1
        if i <= start:
            return
        kept = trim(draft, Span(start, i - 1))
        if kept is None or kept.last - kept.first > 14:
            return
        if any(
            draft.raw(k)
            in (
                "<color>",
                "<style>",
                "<hex>",
                "<personalize>",
                "<test>",
                "<industry>",
                "<basis>",
                "<variant>",
                "shorter",
                "<writeit>",
            )
            for k in range(kept.first, kept.last + 1)
        ):
            return
        words = draft.words(
            Span(start if draft.raw(start) not in (",",) else kept.first, i - 1)
        ).strip(" ,.:;-")
        record = draft.do(
            {"type": "replace_text", "target": name_of(draft, span), "text": words},
            span,
            target=span,
        )
        record.notes["unquoted"] = True
        draft.take(span)
        draft.take(Span(start, i - 1), 0.9)
        _take_verb(draft, span)
