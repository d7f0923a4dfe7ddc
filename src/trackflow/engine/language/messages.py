"""Overlays, chats, e-mails and text messages: where they are said, and their copy."""

from __future__ import annotations

from typing import Any, Final

from trackflow.engine.language.copywriting import copy_for, message_for
from trackflow.engine.language.draft import Draft, Record, Span
from trackflow.engine.language.lexicon.copy import VAGUE
from trackflow.engine.language.rules.steps import position_in
from trackflow.engine.language.symbols import fold
from trackflow.engine.language.topics import (
    EDGE,
    HARD,
    LEADS,
    PEOPLE,
    Topic,
    fragments,
    hyphenated,
    trim,
    written,
)

KINDS: Final = {
    "<overlay>": "overlay",
    "<chat>": "open_chat",
    "<emails>": "email",
    "<email>": "email",
    "<sms>": "sms",
}
_EMAIL_VERBS: Final = frozenset(
    {
        "send",
        "show",
        "see",
        "go",
        "submit",
        "tell",
        "wait",
        "by",
        "from",
        "<later>",
        "then",
        "offer",
        "<dur>",
        "per",
        "with",
        "a",
        "want",
        "for",
        "drop",
        "trigger",
        "an",
        "write",
        "shoot",
        ",",
        "->",
        "and",
        "them",
        "please",
        "the",
        "else",
        ":",
        "\n",
        "one",
        "follow",
        "up",
        "plus",
        "via",
        "into",
        "after",
        "-",
    }
)


def anchors(draft: Draft) -> list[Record]:
    """A record for every message that the prompt speaks of, without its copy."""
    found: list[Record] = []
    i = 0
    while i < len(draft.symbols):
        text = draft.text(i)
        if (
            text == "<notify>"
            and draft.raw(i - 1) in ("a", "an", "the")
            and "alert" in draft.words(Span(i, i)).lower()
        ):
            record = Record({"type": "overlay"}, Span(i, i))
        elif text == "<overlay>" and _not_shown(draft, i):
            record = None
        elif text == "<overlay>":
            record = _overlay(draft, i)
        elif text == "<chat>":
            record = _chat(draft, i)
        elif text in ("<emails>", "<email>", "<sms>"):
            record = _mail(draft, i, found)
        else:
            record = None
        if record is not None:
            found.append(record)
            draft.take(record.span)
            i = record.span.last
        i += 1
    return _without_echoes(draft, found)


def _overlay(draft: Draft, i: int) -> Record | None:
    symbol = draft.symbols[i]
    style = symbol.value
    after, before = draft.raw(i + 1), draft.raw(i - 1)
    if style is None and after in ("<field>", "field", "<form>", "preferences"):
        return None
    if style is None and before in ("<basis>",):
        return None
    last = i
    while draft.text(last + 1) == "<overlay>":
        if draft.symbols[last + 1].value and style and draft.symbols[last + 1].value != style:
            break
        style = style or draft.symbols[last + 1].value
        last += 1
    if draft.text(last + 1) in ("(", "=") and draft.text(last + 2) == "<overlay>":
        style = style or draft.symbols[last + 2].value
        last += 2
    data: dict[str, Any] = {"type": "overlay"}
    if style:
        data["style"] = style
    words = fold(draft.words(Span(i, last)))
    for position, said in (
        ("bottom", ("bottom", "inferior", "footer")),
        ("top", ("top ", "topbar", "superior", "header")),
    ):
        if (style == "banner" and words.startswith(said)) or (
            style == "banner" and words.endswith(said[1] if position == "bottom" else said[2])
        ):
            data["position"] = position
    return Record(data, Span(i, last))


def as_insertions(draft: Draft, records: list[Record]) -> list[Record]:
    """A note that stands next to an element is put into the page, not over it."""
    found: list[Record] = []
    for record in records:
        data = record.data
        literal = record.notes.get("literals")
        if data["type"] == "overlay" and "style" not in data and literal and len(literal) == 1:
            place = next(
                (i for i in range(record.span.last + 1, min(record.span.last + 7, len(draft.symbols)))
                 if draft.raw(i) in ("<element>", "<selector>") and not draft.used[i]), None)  # fmt: skip
            words = (
                draft.prompt[draft.symbols[record.span.last].end : draft.symbols[place].start]
                if place
                else ""
            )
            position = position_in(words) if place else None
            if place is not None and position is not None:
                html = str(literal[0][1])
                draft.take(Span(place, place))
                step = {"type": "insert_html", "target": str(draft.symbols[place].value),
                        "html": html if html.startswith("<") else f"<p>{html}</p>", "position": position}  # fmt: skip
                found.append(Record(step, record.span))
                continue
        found.append(record)
    return found


def _not_shown(draft: Draft, i: int) -> bool:
    """Whether the message is one that stands on the page and must not be seen."""
    before = [draft.raw(k) for k in range(max(0, i - 6), i)]
    for k in range(len(before) - 1):
        if before[k] == "not" and (
            before[k + 1] in ("see", "show")
            or (before[k + 1] == "is" and before[k + 2 : k + 3] == ["see"])
        ):
            span = Span(max(0, i - 6) + k, i)
            draft.take(span)
            return True
    return False


def _chat(draft: Draft, i: int) -> Record | None:
    before = [draft.raw(k) for k in range(max(0, i - 12), i)]
    cut = max((k for k, w in enumerate(before) if w in HARD), default=-1)
    clause = before[cut + 1 :]
    if (
        any(w == "<overlay>" for w in clause)
        and "open" not in clause
        and draft.raw(i + 1) != "open"
    ):
        return None
    near = {draft.raw(k) for k in range(max(0, i - 7), i + 7)}
    if near & {
        "open",
        "offer",
        "show",
        "tell",
        "start",
        "see",
        "send",
        "via",
        "from",
        "launch",
        "pop",
        "say",
        "have",
        ":",
        "with",
        "->",
        "want",
        "in",
        "<linkto>",
        "reveal",
        "by",
        "on",
        "to",
        ",",
    }:
        return Record({"type": "open_chat"}, Span(i, i))
    return None


def _mail(draft: Draft, i: int, found: list[Record]) -> Record | None:
    symbol = draft.symbols[i]
    before = draft.raw(i - 1)
    after = draft.raw(i + 1)
    if symbol.text == "<sms>":
        last = i
        if before in ("by", "from") and draft.raw(i - 2) in (
            "go",
            "<people>",
            "come",
            "they",
            "<channel>",
            "who",
        ):
            return None
        if draft.raw(i + 1) == "(" and draft.raw(i + 2) == "<sms>" and draft.raw(i + 3) == ")":
            last = i + 3
        return Record({"type": "sms"}, Span(i, last))
    if symbol.text == "<email>":
        if i == 0 or before in HARD or before == ":":
            return (
                Record({"type": "email"}, Span(i, i))
                if after not in ("<utm>", "newsletter", "<field>", "address", "<form>", "+", "&")
                else None
            )
        if after in (
            "<people>",
            "<utm>",
            "address",
            "newsletter",
            "sign",
            "<event>",
            "<form>",
            "list",
            "field",
            "<field>",
            "and",
            "+",
            "&",
            "or",
            "course",
            "digest",
            "alerts",
            "capture",
        ) and before not in (
            "send",
            "please",
            "then",
            "a",
            "an",
            "and",
            ",",
            "->",
            "them",
            "follow",
            "\n",
            ":",
        ):
            return None
        if after in (
            "newsletter",
            "<field>",
            "<form>",
            "field",
            "list",
            "address",
            "capture",
            "alerts",
        ):
            return None
        if before in ("from", "via", "<basis>", "<channel>") or (
            before in ("the", "our", "a") and draft.raw(i - 2) == "from"
        ):
            return None
        if (
            before not in _EMAIL_VERBS
            and i > 0
            and not draft.used[i - 1]
            and before not in ("else", "then", "should")
            and before not in PEOPLE
        ) and before not in HARD:
            return None
    first = i
    last = i
    return Record({"type": "email"}, Span(first, last))


def _without_echoes(draft: Draft, found: list[Record]) -> list[Record]:
    """A message without a style that only names again what a styled one shows is no message."""
    kept: list[Record] = []
    for record in found:
        style = record.data.get("style")
        if record.data["type"] == "overlay" and draft.raw(record.span.first - 1) == "such" and kept:
            continue
        if record.data["type"] == "overlay" and style is None:
            others = [o for o in found if o is not record]
            if any(
                _same_clause(draft, record, o)
                for o in others
                if o.data["type"] in ("overlay", "open_chat", "sms", "email")
            ):
                record.notes["echo"] = True
                continue
        if record.data["type"] == "overlay" and style and _again(draft, record, kept):
            continue
        kept.append(record)
    return kept


def _again(draft: Draft, record: Record, kept: list[Record]) -> bool:
    """The same kind of overlay said again with "the": the popup, that banner, it."""
    same = [o for o in kept if o.data.get("style") == record.data.get("style")]
    before = draft.raw(record.span.first - 1)
    near = [
        o for o in kept if o.data["type"] == "overlay" and 0 < record.span.first - o.span.last <= 3
    ]
    if near and record.span.first - near[-1].span.last > 1:
        gap = draft.between(near[-1].span.last, record.span.first)
        if all(
            w == "<event>"
            or (w.isalpha() and w not in ("and", "or", "with", "then", "to", "for", "on"))
            for w in gap
        ):
            return True
    if not same:
        # a corner popup, a fullscreen modal: two words for one thing
        near = [
            o for o in kept if o.data["type"] == "overlay" and record.span.first - o.span.last <= 3
        ]
        if not near:
            return False
        gap = draft.between(near[-1].span.last, record.span.first)
        return bool(
            set(gap) != {","}
            and all(w in ("with", "as", "in", "a", "the", "(", ",", "on") for w in gap)
        )
    if before in ("the", "that", "this", "such", "it", "their", "same", "exit", "our") or draft.raw(
        record.span.first - 2
    ) in ("the", "that", "this", "same"):
        return not any(
            w in ("<lit>", ":") for w in draft.between(record.span.last, record.span.last + 4)
        )
    return False


def _same_clause(draft: Draft, one: Record, other: Record) -> bool:
    first, last = (
        sorted((one.span.last, other.span.first))
        if one.span < other.span
        else sorted((other.span.last, one.span.first))
    )
    gap = draft.between(first, last)
    return not any(w in HARD for w in gap) and len(gap) < 16


def spread_literals(draft: Draft, records: list[Record]) -> None:
    """Gives every quoted text that is still free to the message it belongs to."""
    for i, symbol in enumerate(draft.symbols):
        if symbol.text != "<lit>" or draft.used[i]:
            continue
        owner = _owner(draft, i, records)
        if owner is None:
            continue
        owner.notes.setdefault("literals", []).append((i, str(symbol.value)))
        draft.take(Span(i, i))


def _owner(draft: Draft, i: int, records: list[Record]) -> Record | None:
    before = [r for r in records if r.span.last < i]
    after = [r for r in records if r.span.first > i]
    if not before:
        return after[0] if after else None
    near = before[-1]
    if after and not any(draft.raw(k) in HARD for k in range(i, after[0].span.first)):
        gap = draft.between(i, after[0].span.first)
        if len(gap) <= 3 and all(
            w in ("as", "in", "with", "a", "the", "an", "when", "on", "of") for w in gap
        ):
            return after[0]
    return near


def write_copy(draft: Draft, records: list[Record]) -> None:
    """Title, body, subject or message of every record, from its literals or its topic."""
    for k, record in enumerate(records):
        first = records[k - 1].span.last + 1 if k else 0
        last = records[k + 1].span.first - 1 if k + 1 < len(records) else len(draft.symbols) - 1
        _write(draft, record, first, last)


def share_copy(draft: Draft, records: list[Record]) -> None:
    """Gives messages without a topic of their own the topic of another, or of what led to them."""
    topics = [r.notes.get("topic") for r in records if r.notes.get("topic") is not None]
    for record in records:
        if record.notes.get("topic") is not None or any(
            k in record.data for k in ("title", "body", "message", "subject", "recommend")
        ):
            continue
        topic = topics[0] if topics else None
        if topic is None and len(records) > 1:
            runs = [
                s
                for s in _good(draft, fragments(draft, 0, len(draft.symbols) - 1))
                if draft.raw(s.first - 1) in LEADS
            ]
            if runs:
                run = runs[0]
                if draft.raw(run.last + 1) == "(" and draft.raw(run.last + 2) in (
                    "<pct>",
                    "<money>",
                ):
                    close = next(
                        (
                            k
                            for k in range(run.last + 2, min(run.last + 9, len(draft.symbols)))
                            if draft.raw(k) == ")"
                        ),
                        run.last,
                    )
                    run = Span(run.first, close)
                topic = Topic(written(draft, run), run, False)
                draft.take(run)
                topics.append(topic)
        if topic is not None and (len(records) > 1):
            record.notes["topic"] = topic
            fill(draft, record, topic.text, topic.literal)
            continue
        words = _occasion(draft, record)
        if words:
            fill(draft, record, words, False)


_OCCASIONS: Final = {
    "en": ("Your cart", "Your {form}", "It is running low", "It is sold out"),
    "es": ("Tu carrito", "Tu {form}", "Quedan pocas unidades", "Está agotado"),
    "de": ("Ihr Warenkorb", "Ihr {form}", "Der Bestand wird knapp", "Es ist ausverkauft"),
    "fr": ("Votre panier", "Votre {form}", "Le stock est faible", "Le produit est épuisé"),
}


def _occasion(draft: Draft, record: Record) -> str | None:
    """What a message is about where only its occasion is said: the cart, the form, the stock."""
    cart, form, low, out = _OCCASIONS[draft.tongue]
    texts = {s.text for s in draft.symbols}
    for trigger in draft.triggers:
        if trigger.data["type"] in ("form_abandon", "form_submit", "form_start") and record.data[
            "type"
        ] in ("email", "sms"):
            name = str(trigger.data.get("target", "text:form")).removeprefix("text:")
            return form.replace("{form}", name)
    stock = [u.data.get("page.availability") for u in draft.units]
    if "low_stock" in stock:
        return low
    if "out_of_stock" in stock:
        return out
    pronoun = any(s.text in ("it", "them") for s in draft.symbols)
    if ("<cart>" in texts or "<cartitems>" in texts) and (
        record.data["type"] in ("email", "sms") or pronoun
    ):
        return cart
    return None


def _write(draft: Draft, record: Record, first: int, last: int) -> None:
    topic = _topic(draft, record, first, last)
    record.notes["topic"] = topic
    if topic is not None:
        draft.take(topic.span)
        fill(draft, record, topic.text, topic.literal)


def fill(draft: Draft, record: Record, text: str, literal: bool) -> None:
    """Puts copy about `text` into the record."""
    kind = record.data["type"]
    if kind == "overlay":
        record.data.update(
            {k: v for k, v in copy_for(text, literal, draft.tongue).items() if k not in record.data}
        )
    elif kind == "notify_team":
        record.data["message"] = text
    else:
        record.data.update(message_for(kind, text, literal, draft.tongue))


def _topic(draft: Draft, record: Record, first: int, last: int) -> Topic | None:
    literals: list[tuple[int, str]] = record.notes.get("literals", [])
    if literals:
        i, text = literals[0]
        if len(literals) > 1 and not draft.trial:
            text = " ".join(t for _, t in literals) if record.data["type"] != "overlay" else text
            if record.data["type"] == "overlay":
                record.data["title"], record.data["body"] = (
                    literals[0][1],
                    " ".join(t for _, t in literals[1:]),
                )
        return Topic(text, Span(i, i), True)
    spoken = _spoken_copy(draft, record, last) or _said_copy(draft, record, last)
    if spoken is not None:
        return spoken
    found = _behind(draft, record, last, led=True) or _premodifier(draft, record, first)
    found = found or _behind(draft, record, last, led=False)
    if found is None:
        found = _elsewhere(draft, record, first, last)
    if found is None:
        return None
    start, end = found
    while (
        end < last
        and end + 1 < len(draft.symbols)
        and draft.raw(end + 1) == ")"
        and "(" in draft.words(found)
    ):
        end += 1
    if draft.raw(end + 1) == "(" and draft.raw(end + 2) in ("<pct>", "<money>", "<n>"):
        close = next(
            (k for k in range(end + 2, min(end + 9, len(draft.symbols))) if draft.raw(k) == ")"),
            None,
        )
        end = close if close is not None and not any(draft.used[end + 1 : close]) else end
    versus = next(
        (
            k
            for k in range(start + 1, end)
            if draft.raw(k) == "<vs>"
            and draft.raw(k + 1) in ("<control>", "show", "see", "no", "not")
        ),
        None,
    )
    end = versus - 1 if versus is not None else end
    text = written(draft, Span(start, end)).strip(" ,.:;-–—>")
    return Topic(" ".join(text.split()), Span(start, end), False)


def _spoken_copy(draft: Draft, record: Record, last: int) -> Topic | None:
    """Words behind a colon stand as they are: a ribbon: We answer in Ukrainian too."""
    i = record.span.last + 1
    while (
        i - record.span.last < 5
        and i < len(draft.symbols)
        and (draft.used[i] or draft.raw(i) in EDGE or draft.raw(i) in ("<linkto>", "it", "<pos>"))
        and draft.raw(i) not in HARD
        and draft.raw(i) != ":"
    ):
        i += 1
    if draft.raw(i) != ":" or record.data["type"] not in ("overlay", "open_chat"):
        return None
    start = i + 1
    while (
        i + 1 <= last
        and i + 1 < len(draft.symbols)
        and not draft.used[i + 1]
        and draft.raw(i + 1) not in HARD
    ):
        if draft.raw(i + 1) in ("<lit>", "->", "\n", "(") or (
            draft.raw(i + 1) == "," and i + 2 < len(draft.symbols) and draft.used[i + 2]
        ):
            break
        i += 1
    words = [draft.raw(k) for k in range(start, i + 1)]
    if len(words) < 3 or words[0] in ("about", "tell", "offer", "<overlay>", "say"):
        return None
    span = Span(start, i)
    if not meaningful(draft, span):
        return None
    return Topic(draft.words(span).strip(" ,"), span, True)


def _said_copy(draft: Draft, record: Record, last: int) -> Topic | None:
    """Words without quotes behind "saying": it says: Every gift doubled."""
    i = record.span.last + 1
    while i <= last and not (draft.raw(i) == "say" and not draft.used[i]):
        i += 1
    if i > last or record.data["type"] not in ("overlay", "open_chat"):
        return None
    start = i + 1
    colon = draft.raw(start) == ":"
    start += colon
    while draft.raw(start) in ("who", "that", "like", "something", ":"):
        if draft.raw(start) in ("who", "that") and not colon:
            return None
        start += 1
    end = start - 1
    while (
        end + 1 <= last
        and end + 1 < len(draft.symbols)
        and not draft.used[end + 1]
        and draft.raw(end + 1) not in HARD
        and draft.raw(end + 1) not in ("<lit>", "->")
    ):
        if not colon and draft.raw(end + 1) in (",", "when", "if", "after", "once"):
            break
        end += 1
    if end - start < 1 or not meaningful(draft, Span(start, end)):
        return None
    return Topic(draft.words(Span(start, end)).strip(" ,"), Span(start, end), True)


def meaningful(draft: Draft, span: Span) -> bool:
    """Whether the words name a topic and not only "something nice"."""
    for i in range(span.first, span.last + 1):
        text = draft.raw(i)
        if text in PEOPLE or text in (
            "<new>",
            "<returning>",
            "<customer>",
            "<loggedin>",
            "<loggedout>",
            "<firsttime>",
        ):
            continue
        if text.startswith("<") and text not in EDGE:
            return True
        if text not in VAGUE and text not in EDGE and any(c.isalnum() for c in text):
            return fold(draft.words(Span(i, i))) not in VAGUE
    return False


def _good(draft: Draft, spans: list[Span]) -> list[Span]:
    return [s for s in spans if meaningful(draft, s)]


def _behind(draft: Draft, record: Record, last: int, *, led: bool) -> Span | None:
    """The first run of words behind the message that something leads to."""
    end = record.span.last + 1
    while end <= last and draft.raw(end) not in HARD:
        end += 1
    runs = _good(draft, fragments(draft, record.span.last + 1, min(end, last)))
    if led:
        return next((r for r in runs if _led(draft, r, record)), None)
    if runs and runs[0].first - record.span.last <= 3:
        return runs[0]
    return None


def _led(draft: Draft, run: Span, record: Record) -> bool:
    before = draft.raw(run.first - 1)
    back = [draft.raw(k) for k in range(max(record.span.last, run.first - 4), run.first)]
    return before in LEADS or any(
        w in ("about", "say", "offer", "tell", ":", "with", "for", "<linkto>") for w in back
    )


def _premodifier(draft: Draft, record: Record, first: int) -> Span | None:
    """The words right before the noun: "free shipping banner"."""
    i = record.span.first - 1
    while (
        i >= first
        and not draft.used[i]
        and draft.raw(i) not in HARD
        and draft.raw(i) not in (":", ",", "(", "->")
    ):
        text = draft.raw(i)
        if text in PEOPLE and hyphenated(draft, i):
            i -= 1
            continue
        if (
            text
            in (
                "show",
                "see",
                "offer",
                "tell",
                "with",
                "have",
                "send",
                "open",
                "who",
                "as",
                "in",
                "on",
                "for",
                "should",
                "a",
                "the",
                "our",
                "your",
                "an",
                "change",
                "want",
                "please",
                "like",
                "use",
                "them",
            )
            or text in PEOPLE
        ):
            break
        i -= 1
    span = (
        trim(draft, Span(i + 1, record.span.first - 1)) if i + 1 <= record.span.first - 1 else None
    )
    return span if span and meaningful(draft, span) else None


def _elsewhere(draft: Draft, record: Record, first: int, last: int) -> Span | None:
    """Any other words nearby: behind first, then before in the same sentence."""
    behind = _good(draft, fragments(draft, record.span.last + 1, last))
    before = _good(draft, fragments(draft, first, record.span.first - 1))
    start = record.span.first
    while start > first and draft.raw(start - 1) not in HARD:
        start -= 1
    near = [s for s in before if s.first >= start]
    led = [
        s
        for s in near
        if draft.raw(s.first - 1)
        in ("offer", "tell", "about", "with", "for", "to", "see", "show", ":", "a", "the", "our")
    ]
    for group in (behind, led, near, before):
        if group:
            return max(group, key=lambda s: s.last - s.first) if group is not behind else group[0]
    return None
