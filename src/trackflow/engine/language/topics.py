"""Topics: the words that say what a message is about, and where they begin and end."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from trackflow.engine.language.draft import Draft, Span

HARD: Final = frozenset({".", ";", "\n", "->", "!", "?", "|"})
LEADS: Final = frozenset(
    """about say offer : with for to tell <linkto> that who of on <coupon> containing <goal> - want
    if whether show see and , = <team> <recommend> <test> <email> <view> from""".split()
)
STARTS: Final = frozenset(
    """when if after once except not without only until then else while because atmost every
    <pos> should <dur> hide change redirect highlight scrollto reveal <notify> <track> <segment>
    <qualify> <webhook> <emails> <sms> <holdout> <goal> <optimize> <test> <wait> per please
    <autodeploy> <dontauto>""".split()
)
PEOPLE: Final = frozenset(
    "<people> <customer> <rolename> <enterprise> <company> <speakers> <loggedin> <loggedout> "
    "<returning> <firsttime> <highintent> <atrisk>".split()
)
KINDS: Final = frozenset(
    "<device> <system> <browser> <source> <channel> <country> <cgroup> <region> <city> <continent> "
    "<demonym> <continental> <new> <lang>".split()
)
# Words that carry nothing at the edge of a topic.
EDGE: Final = frozenset(
    """the a an our your their his her its my this that these those it we us i you to for of on in
    at with about say offer tell show see and or , : - ( ) is are be should will want do have from
    please only them they who if whether as by when some any so then also just like i'd can could
    would lets let again up out here there via using into <people> <overlay> send open <pos> " ' *
    kind sort type little nice simple short small friendly gentle quick new use one
    <control> asap now pls hey hi hello ok okay sure maybe perhaps get give put make create build
    need add set run cool great good something thing stuff basically really very too more = & + /
    our mit im am zum zur den dem der die das ein eine einen el la los las un una le les des du de
    al au aux y et und o ou oder que qui se en sur auf fur pour para con avec < > • # <go> go
    <emails> <email> <chat> <sms> first second yes no mal hier da dort aqui ahi ici la und einfach
    einer einem bitte voll team ? ! ; \n . <site> automatically <button> <element> side
    right beside next near around hubspot salesforce mailchimp klaviyo marketo whats whose every each appear come <writeit> <test> <variant>""".split()
)
_CONTENT: Final = re.compile(r"[^\W_]")


class Topic(NamedTuple):
    """The prompt's words for a topic and the symbols they stand on."""

    text: str
    span: Span
    literal: bool


def protected(draft: Draft, anchors: list[Span]) -> list[Span]:
    """Where topics stand, so that names in them are not taken for conditions."""
    found: list[Span] = []
    for anchor in anchors:
        found += _behind(draft, anchor)
        found += _before(draft, anchor)
    return found


def _behind(draft: Draft, anchor: Span) -> list[Span]:
    i = anchor.last + 1
    while draft.raw(i) in ("<pos>", "them", "him", "in", "at", "the", "<overlay>") or (
        i < len(draft.symbols)
        and draft.used[i]
        and draft.raw(i) not in HARD
        and i - anchor.last < 6
    ):
        if (
            i < len(draft.symbols)
            and draft.used[i]
            and draft.raw(i) not in ("<pos>", "in", "at", "the")
        ):
            return []
        i += 1
    lead = draft.raw(i)
    if lead not in LEADS:
        return []
    if lead in (
        "for",
        "to",
        "on",
        "from",
        "if",
        "see",
        "show",
        ":",
        ",",
        "with",
        "-",
    ) and _people_next(draft, i):
        return []
    if lead in ("on", "from", "who", "that", "if", ","):
        if lead == "who" or lead == "that":
            if draft.raw(i + 1) not in ("say", "offer", "tell", "<linkto>", "show", "<test>"):
                return []
        elif lead != "on":
            return []
    start = i + 1
    while i + 1 < len(draft.symbols):
        i += 1
        text = draft.raw(i)
        if draft.used[i] or text in HARD or text in STARTS or text == "<lit>":
            break
        if (
            text in ("for", "to", "on", "from", "in", "who", "with", "at")
            and _people_next(draft, i)
            and not (
                text in ("in", "at")
                and draft.raw(i + 1) in ("<city>", "<region>", "<country>", "the")
            )
        ):
            break
        if text == "," and _people_next(draft, i):
            break
    else:
        i += 1
    return [Span(start, i - 1)] if i - 1 >= start else []


def _people_next(draft: Draft, i: int) -> bool:
    """Whether a condition on people begins behind symbol `i`."""
    k = i + 1
    while draft.raw(k) in (
        "the",
        "a",
        "all",
        "any",
        "every",
        "our",
        "only",
        "those",
        "both",
        "in",
        "from",
        "who",
        "is",
        "are",
        "new",
        "<new>",
    ):
        if draft.raw(k) == "<new>" and draft.raw(k + 1) not in PEOPLE | KINDS:
            return False
        k += 1
    for _ in range(4):
        text = draft.raw(k)
        if text in PEOPLE or (k < len(draft.used) and draft.used[k]):
            return True
        if text in KINDS:
            k += 1
            while draft.raw(k) in ("or", "and", ",", "&", "+", "/"):
                k += 1
            if (
                draft.raw(k) in HARD
                or draft.raw(k) == ""
                or draft.raw(k) in ("when", "after", "if", "only", "once", "<lit>")
            ):
                return True
            continue
        return False
    return False


def _before(draft: Draft, anchor: Span) -> list[Span]:
    i = anchor.first - 1
    while i >= 0 and not draft.used[i]:
        text = draft.raw(i)
        if (
            text in HARD
            or text
            in (
                ":",
                ",",
                "the",
                "a",
                "an",
                "our",
                "your",
                "show",
                "see",
                "offer",
                "tell",
                "with",
                "in",
                "as",
                "on",
                "this",
                "that",
                "->",
                "send",
                "and",
                "(",
                "-",
                "who",
                "is",
                "want",
                "to",
                "their",
                "for",
                "should",
                "please",
                "of",
                "open",
                "every",
            )
            or text in PEOPLE
        ):
            break
        i -= 1
    return [Span(i + 1, anchor.first - 1)] if anchor.first - 1 >= i + 1 else []


def hyphenated(draft: Draft, i: int) -> bool:
    """Whether a hyphen joins symbol `i` with the next: member-rate."""
    if i + 1 >= len(draft.symbols):
        return False
    return draft.prompt[draft.symbols[i].end : draft.symbols[i + 1].start] == "-"


def written(draft: Draft, span: Span) -> str:
    """The words of the prompt, with sums and shares that were spelled out in figures."""
    parts: list[str] = []
    at = draft.symbols[span.first].start
    for i in range(span.first, span.last + 1):
        symbol = draft.symbols[i]
        said = draft.prompt[symbol.start : symbol.end]
        if (
            symbol.text in ("<money>", "<pct>", "<n>")
            and not any(c.isdigit() for c in said)
            and symbol.start >= at
        ):
            if (
                symbol.text == "<n>"
                and isinstance(symbol.value, (int, float))
                and symbol.value <= 12
            ):
                continue
            parts += [draft.prompt[at : symbol.start], _figure(symbol.text, symbol.value, said)]
            at = symbol.end
    parts.append(draft.prompt[at : draft.symbols[span.last].end])
    return "".join(parts)


_CURRENCY: Final = {
    "dollar": "$",
    "buck": "$",
    "euro": "€",
    "pound": "£",
    "quid": "£",
    "rupee": "₹",
    "libra": "£",
    "livre": "£",
    "dolar": "$",
}


def _figure(kind: str, value: object, said: str) -> str:
    if kind == "<pct>":
        return f"{value}%"
    sign = next((s for word, s in _CURRENCY.items() if word in said.lower()), "")
    return f"{sign}{value}"


def fragments(draft: Draft, first: int, last: int) -> list[Span]:
    """The runs of words that nothing has explained, without filler at their edges."""
    found: list[Span] = []
    start: int | None = None
    for i in range(first, last + 2):
        inside = i <= last and i < len(draft.symbols) and not draft.used[i]
        text = draft.raw(i)
        breaks = text in HARD or text in ("<lit>", "(", ")") or (text == ":")
        if inside and not breaks:
            start = i if start is None else start
        elif start is not None:
            trimmed = trim(draft, Span(start, i - 1))
            if trimmed:
                found.append(trimmed)
            start = None
    return found


def trim(draft: Draft, span: Span) -> Span | None:
    """The span without filler at its edges; None where nothing is left."""
    first, last = span
    while (
        first <= last
        and draft.raw(first) in EDGE
        and not (first < last and hyphenated(draft, first))
    ):
        first += 1
    while (
        last >= first
        and draft.raw(last) in EDGE
        and draft.raw(last)
        not in ("<site>", "<email>", "<chat>", "<team>", "<sms>", "now", "here", "<control>", "up")
    ):
        last -= 1
    if first > last:
        return None
    if not any(
        _CONTENT.search(draft.raw(i)) and draft.raw(i) not in EDGE for i in range(first, last + 1)
    ):
        return None
    return Span(first, last)
