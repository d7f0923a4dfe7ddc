"""What an overlay carries: its button, coupon, countdown, form and place on the screen."""

from __future__ import annotations

import re
from typing import Any

from trackflow.engine.language.draft import Draft, Found, Record, Span
from trackflow.engine.language.grammar import rule
from trackflow.engine.language.quantities import Day, Duration, iso_day
from trackflow.engine.language.rules.fields import listed_fields
from trackflow.engine.language.symbols import whole

_CODE = re.compile(r"[A-Z0-9][A-Z0-9_\-]{2,}")


def _carry(draft: Draft, name: str, value: Any, span: Span) -> None:
    draft.marks.append(Record({"mark": "carried", "name": name, "value": value}, span))


def _button(draft: Draft, found: Found) -> bool | None:
    literal = found.one("<lit>")
    cta: dict[str, Any] = {}
    if literal is not None:
        cta["label"] = literal
    url = found.one("<path>", "<url>")
    if found.has("label") and literal is None:
        span = draft.span_of(found.match, "label")
        cta["label"] = draft.words(span)
    if url is not None:
        cta["url"] = str(url)
    if (
        found.one("<element>")
        and any(
            w in ("on", "at", "beside", "over")
            for w in (draft.raw(found.span.first), draft.raw(found.span.first - 1))
        )
        and draft.raw(found.span.first - 1) in ("<overlay>", "on", "at")
    ):
        return False
    if (
        "url" in cta
        and not any(s.text in ("<overlay>", "<chat>") for s in draft.symbols)
        and (
            "link" in found.match.group().split() or draft.raw(found.span.first - 1) == "<element>"
        )
    ):
        return False
    if _changed_link(draft, found):
        return False
    if not cta or found.one("<element>") not in (None, "@primary_cta", "@secondary_cta"):
        return False
    _carry(draft, "cta", cta, found.span)
    return None


def _changed_link(draft: Draft, found: Found) -> bool:
    """Whether the words are those of "change the button to 'X' pointing to /y"."""
    k = found.span.first - 1
    while draft.raw(k) in ("to", "by", "with", "the", "say"):
        k -= 1
    if draft.raw(k) not in ("<element>", "<button>", "<selector>"):
        return False
    while draft.raw(k) in ("<element>", "<button>", "<selector>", "the", "our", "its"):
        k -= 1
    return draft.raw(k) == "change"


def _link(draft: Draft, found: Found) -> bool | None:
    if not any(s.text in ("<overlay>", "<chat>") for s in draft.symbols):
        return False
    paths = found.all("<path>", "<url>")
    for path in paths:
        _carry(draft, "cta", {"url": str(path)}, found.span)
    return None


def _coupon(draft: Draft, found: Found) -> bool | None:
    span = Span(found.span.last, found.span.last)
    if found.has("code"):
        span = draft.span_of(found.match, "code")
    symbol = draft.symbols[span.last]
    code = str(symbol.value) if symbol.text == "<lit>" else draft.words(span).strip("\"'“”‘’().,")
    if not _CODE.fullmatch(code) or code.isdigit():
        return False
    _carry(draft, "coupon", code, found.span)
    return None


def _bare_code(draft: Draft, found: Found) -> bool | None:
    span = draft.span_of(found.match, "code")
    code = draft.words(span)
    if not re.fullmatch(r"[A-Z]{2,}[A-Z_\-]*\d{1,4}", code) or not any(
        s.text in ("<coupon>", "<pct>", "<money>", "off") for s in draft.symbols
    ):
        return False
    _carry(draft, "coupon", code, span)
    draft.take(span)
    return False


def _countdown(draft: Draft, found: Found) -> bool | None:
    length, day = found.one("<dur>"), found.one("<date>")
    if isinstance(length, Duration):
        _carry(draft, "countdown", {"seconds": whole(length.seconds)}, found.span)
    elif isinstance(day, Day) and (iso := iso_day(day, draft.today)):
        _carry(draft, "countdown", {"until": iso}, found.span)
    else:
        _carry(draft, "countdown", None, found.span)
    return None


def _fields(draft: Draft, found: Found) -> bool:
    start = draft.span_of(found.match, "ask").last + 1
    fields = listed_fields(draft, start)
    if fields is None or not any(s.text in ("<overlay>", "<chat>") for s in draft.symbols):
        return False
    names, last = fields
    full = Span(found.span.first, last)
    while draft.raw(last + 1) in (")", "field", "fields", "<form>", "campos", "felder", "champs"):
        last += 1
    _carry(draft, "form", names, full)
    draft.take(Span(found.span.first, last))
    return False


def _fields_before(draft: Draft, found: Found) -> bool:
    """An email and phone form; a phone number field."""
    start = found.span.last
    if not any(s.text == "<overlay>" for s in draft.symbols):
        return False
    for first in range(max(0, start - 8), start):
        if draft.used[first]:
            continue
        read = listed_fields(draft, first, start - first)
        if read and read[1] == start - 1:
            _carry(draft, "form", read[0], Span(first, start))
            draft.take(Span(first, start))
            return False
    return False


def _position(draft: Draft, found: Found) -> bool | None:
    position = found.one("<pos>")
    _carry(draft, "position", position, found.span)
    return None


def _closes(draft: Draft, found: Found) -> bool | None:
    length = found.one("<dur>")
    if not isinstance(length, Duration) or length.seconds > 600:
        return False
    _carry(draft, "close_after_seconds", whole(length.seconds), found.span)
    return None


def _media(name: str) -> Any:
    def act(draft: Draft, found: Found) -> bool | None:
        url = found.one("<path>", "<url>")
        if url is None:
            return False
        _carry(draft, name, str(url), found.span)
        return None

    return act


_BTN = r"(?:(?:with|<ordinal>|and|a|the|of|,|plus|that|have|one|two|show|its|is|on|should|it|cta|say|label|as|add|include|saying|mit|dem|single|big|to|primary|main|include|includes) )*"
_TO = r"(?:(?:<linkto>|to|on|after|and|link|that|it|who|go|leads?|points?|,|:|->|which|send|them|redirect|with|the|page|goes|click|our|is|should|a|for|at|open|nach|<people>|in) ){0,4}"

RULES = (
    rule(
        rf"{_BTN}(?:<button>|<element>|cta|button|link)(?: (?:say|label|with|the|that|:|called|text|is|on|it|reads?|named|a|cta|<element>|=|who|of|\())* <lit>(?: \))? ?{_TO}(?:<path>|<url>)(?: <linkto>| go| redirect| send| \))?",
        _button,
        needs=("<button>", "<element>", "cta", "button", "link"),
    ),
    rule(
        rf"{_BTN}(?:<lit>)(?: (?:<button>|<element>|cta|button|link))+ {_TO}(?:<path>|<url>)(?: <linkto>| go| redirect| send)?",
        _button,
        needs=("<button>", "<element>", "cta", "button", "link"),
    ),
    rule(
        r"(?:with |and |a |the |, |have )*(?:<button>|cta|button|<element>) (?:say |label |text |reading |<view> |called |: )+(?P<label>(?:(?!<lit>|,|\.|->|<linkto>|to )\S+ ){1,5}?)(?:(?:and|,|that|who|which|\() )*(?:<linkto>|to|linkto|link to|go to|->|\()(?: (?:to|the|page|on))* ?(?:<path>|<url>)(?: \))?",
        lambda d, f: _button(d, f) if any(s.text == "<overlay>" for s in d.symbols) else False,
        0.9,
        needs=("<path>", "<url>"),
    ),
    rule(
        rf"(?:with |and |, |have )*(?:a |an |the )(?P<label>(?:(?!<lit>|,|\.|->|<linkto>|<overlay>|a )\S+ ){{1,4}}?)(?:<button>|cta|button)(?: <element>)? {_TO}(?:<path>|<url>)",
        lambda d, f: _button_capital(d, f),
        0.9,
        needs=("<path>", "<url>"),
    ),
    rule(
        r"(?:with |and |, |have |a |the |its )*(?:<button>|<buttons>|cta|buttons|<element>) (?P<label>(?:(?!<lit>|,|\.|->|<linkto>|to |\(|:|with |in |for |say |on |<overlay>|when )\S+ ){1,4}?)(?:to|->|\(|<linkto>)(?: (?:to|the|page|on))* ?(?:<path>|<url>)(?: \))?",
        lambda d, f: _button_capital(d, f),
        0.9,
        needs=("<path>", "<url>"),
    ),
    rule(
        r"(?:with |and |, |have |a |the |its )*(?:<button>|cta|<element>) (?P<label>(?:(?!<lit>|,|\.|->|<linkto>|to |\(|:|with |in |for |say |on |<overlay>|when |and )\S+ ){1,4}?)(?= ?(?:[,.;)\n]|$))",
        lambda d, f: _button_capital(d, f),
        0.85,
        needs=("<button>", "cta", "<element>"),
    ),
    rule(
        rf"{_BTN}<lit> {_TO}(?:<path>|<url>)(?: <linkto>)?",
        lambda d, f: _button_if(d, f),
        0.95,
        needs=("<path>", "<url>"),
    ),
    rule(
        rf"{_BTN}(?:<button>|cta|button)(?: (?:who|that|should|and|it|is|say|<lit>|with|in|a))* {_TO}(?:<path>|<url>)(?: (?:and|or|,) (?:to )?(?:<path>|<url>))?(?: <linkto>| go| send)?",
        _link,
        0.95,
        needs=("<button>", "cta", "button"),
    ),
    rule(
        r"(?:(?:with|and|a|the|,|plus|have|one|mit|with a) )+(?:<button>|<element>|cta|button)(?: (?:say|label|the|that|:|called|text|is|on|it|with|named|a|=|cta))* (?P<l1><lit>)",
        lambda d, f: _button_if_overlay(d, f),
        0.95,
        needs=("<button>", "<element>", "cta", "button"),
    ),
    rule(
        r"(?:(?:with|and|,|a|the|have) )*<lit> (?:as |for |on )?(?:the |a )?(?:<button>|cta|button|<element>)(?: say| label| text)?",
        lambda d, f: _button_if_overlay(d, f),
        0.93,
        needs=("<button>", "cta", "button", "<element>"),
    ),
    rule(
        r"(?:(?:with|and|that|which|,|it|a|the|link|who|have|should) )*<linkto>(?: (?:the|our|to|page|of))* (?:<path>|<url>)(?: (?:and|or) (?:<path>|<url>))?",
        _link,
        0.93,
        needs=("<linkto>",),
    ),
    rule(
        r"(?:(?:with|and|that|which|,|it|a|the) )*(?:link|button|cta)(?: (?:to|on|is|:|goes|after))+ (?:<path>|<url>)",
        _link,
        0.93,
        needs=("link", "button", "cta"),
    ),
    # codes
    rule(
        r"(?:(?:with|use|using|and|our|the|a|of|have|by|on|enter|apply|:|say|is|via|,|for|offer) )*<coupon>(?: (?:say|:|is|called|=|<coupon>|of|code|named|with|the))* (?P<code><lit>|[a-z0-9][\w]*(?: (?=\d)\w+)?)",
        lambda d, f: _coupon_after(d, f),
        needs=("<coupon>",),
    ),
    rule(r"(?P<code>[a-z][a-z_]*\d+)", lambda d, f: _bare_code(d, f), 0.98),
    # a clock that runs
    rule(
        r"(?:(?:with|and|a|an|the|of|on|,|plus|show|have|to|that|include|includes|running|live|by|it|add|who|runs|for|over|include) )*<dur>(?: (?:long|<countdown>|live|of|on))* <countdown>(?: (?:timer|on|show|is|running|clock|to))*",
        _countdown,
        needs=("<countdown>",),
    ),
    rule(
        r"(?:(?:with|and|a|an|the|of|on|,|plus|show|have|that|include|includes|live|add|running) )*<countdown>(?: (?:of|for|:|to|is|on|from|with|at|say|over|lasting|running|until|a|the|in|set|that|lasts|end|ends|who|runs|<pos>|about))* (?:<dur>|<date>)(?: (?:<clock>|on|at|long))*",
        _countdown,
        needs=("<countdown>",),
    ),
    rule(
        r"(?:(?:with|and|a|an|the|of|on|,|plus|show|have|that|include|includes|live|add|running|our) )*<countdown>(?: (?:to|until|of|the|end|sale|that|is|runs|weekend|<weekend>|midnight|<clock>|for|timer|,))*",
        _countdown,
        0.9,
        needs=("<countdown>",),
    ),
    # what is asked
    rule(
        r"(?:(?:with|and|a|an|the|show|say|have|that|of|short|little|simple|who|include|includes|using|on|mini|quick|via|small) )*(?P<ask>(?:(?:<form>|fields?|field|campos?|felder|feld|champs?|inputs?)(?: (?:for|with|:|of|the|a|on|asking|offer|is|say|about|fields?|-|=|who|that|to|collect|and|<field>)(?= )){1,4}|<form> \(|(?:form|fields?) :|(?:offer|ask|asks|asking|collect|collecting|collects|capture|capturing|request|recoger|abfragt|erfragt|gather|gathering|captures|take|grab|wanting|requesting|pide|pidiendo)(?: (?:for|the|them|their|to|leave|us|with|only|just|a|enter|on|about|by|people|<people>|of|visitors|that|in|and|um|le|la|el|ihre))*|with \(|<form>))(?= )",
        _fields,
        0.97,
    ),
    rule(
        r"(?:<form>|field|fields|feld|felder|campo|campos|champ|champs)",
        _fields_before,
        0.95,
        needs=("<form>", "field", "feld", "campo", "champ"),
    ),
    rule(r"(?P<ask>(?:with|plus|and|,|:|using|\())(?= )", lambda d, f: _fields_if(d, f), 0.93),
    rule(
        r"(?:(?:and|it|that|should|,|then|which|let|have|who) )*(?:<dismiss>|disappears?|goes away|vanish|hide|fades? out|auto close|auto dismiss|auto hide)(?: (?:itself|automatically|by itself|on its own|again|after|for|it|on|in|is|alone|auto|s'))+ <dur>",
        _closes,
        0.9,
        needs=("<dur>",),
    ),
    rule(
        r"(?:(?:with|and|a|an|the|our|embed|show|using|include|video|trailer|clip|film|:|at|in|teaser|movie|spot) )*(?:<url>|<path>)",
        lambda d, f: _by_ending(d, f),
        0.95,
        needs=("<url>", "<path>"),
    ),
    rule(
        r"(?:(?:with|and|a|an|the|our|embed|show|using|include) )*(?:image|picture|photo|imagen|bild|image|foto)(?: (?:of|at|from|is|:|in|the))* (?P<url><path>|<url>)",
        lambda d, f: _media_if(d, f, "image"),
        0.9,
        needs=("<path>", "<url>"),
    ),
    rule(
        r"(?:(?:with|and|a|an|the|our|embed|show|using|play|include) )*(?:video|clip|film)(?: (?:of|at|from|is|:|in|the))* (?P<url><path>|<url>)",
        lambda d, f: _media_if(d, f, "video"),
        0.9,
        needs=("<path>", "<url>"),
    ),
)


PLACE = (
    # where it stands
    rule(
        r"(?:(?:in|at|to|on|of|the|from|into|up|down|right|there|,|it|a|sitting|docked|stuck|sits|pinned|fixed|along|across|die|corner|ecke|esquina|coin|screen|place|placed|anchored|position|sitzt|positioned|hand|side|slides) )*<pos>(?: (?:of|the|page|<page>|corner|screen|hand|side|in|on|ecke|esquina|coin|de|site|<site>|pantalla|l'|ecran|seite|edge|rand|window|viewport|there|bildschirm|haut|hand corner))*",
        _position,
        0.99,
        needs=("<pos>",),
    ),
)


def _button_capital(draft: Draft, found: Found) -> bool | None:
    """A Book now button to /book: the label begins with a capital."""
    span = draft.span_of(found.match, "label")
    if not draft.words(span)[:1].isupper() or not any(s.text == "<overlay>" for s in draft.symbols):
        return False
    return _button(draft, found)


def _coupon_after(draft: Draft, found: Found) -> bool | None:
    """The code as it stands, with its hyphens."""
    from trackflow.engine.language.rules.values import raw_value

    span = draft.span_of(found.match, "code")
    symbol = draft.symbols[span.first]
    if symbol.text == "<lit>":
        return _coupon(draft, found)
    read = raw_value(draft, span.first)
    if read is None:
        return False
    code = read[0].strip("()'\"")
    if (
        not _CODE.fullmatch(code.upper())
        or not (code.isupper() or re.search(r"\d", code))
        or code.isdigit()
    ):
        return False
    full = Span(found.span.first, read[1])
    _carry(draft, "coupon", code, full)
    draft.take(full)
    return False


def _button_if(draft: Draft, found: Found) -> bool | None:
    if not any(s.text == "<overlay>" for s in draft.symbols):
        return False
    text = found.match.group()
    if not any(w in text for w in ("<linkto>", "link", " to ", "->", " on ", " after ")):
        return False
    if " on " in text and draft.raw(found.span.first - 1) == "<overlay>":
        return False  # a toast "Hello" on /docs: what it says, and where
    return _button(draft, found)


def _button_if_overlay(draft: Draft, found: Found) -> bool | None:
    if not any(s.text == "<overlay>" for s in draft.symbols[: found.span.last + 1]):
        return False
    before = [s.text for s in draft.symbols[max(0, found.span.first - 3) : found.span.first + 1]]
    if "change" in before:
        return False
    return _button(draft, found)


def _fields_if(draft: Draft, found: Found) -> bool:
    """A list of at least one field right behind "with": with email and phone."""
    start = found.span.last + 1
    fields = listed_fields(draft, start, 10)
    before = {symbol.text for symbol in draft.symbols[:start]}
    everything = {symbol.text for symbol in draft.symbols}
    if fields is None or not (
        "<overlay>" in before or ("<form>" in before and everything & {"<overlay>", "<chat>"})
    ):
        return False
    names, last = fields
    after = draft.raw(last + 1)
    plain = {"email", "phone", "name", "first_name", "last_name", "postcode"}
    if not set(names) & plain or (
        len(names) == 1
        and after
        not in (
            ".",
            ",",
            ")",
            "",
            "\n",
            "field",
            "fields",
            "feld",
            "campo",
            "and",
            "only",
            ";",
            "when",
            "after",
            "<form>",
            "->",
            "if",
            "atmost",
        )
    ):
        return False
    if after in ("<utm>", "support", "campaign", "<channel>", "newsletter", "<people>", "<source>"):
        return False
    _carry(draft, "form", names, Span(start, last))
    draft.take(Span(start, last))
    return False


def _by_ending(draft: Draft, found: Found) -> bool | None:
    url = str(found.one("<url>", "<path>"))
    if not any(s.text == "<overlay>" for s in draft.symbols):
        return False
    if re.search(r"\.(?:mp4|webm|mov|m4v)$|youtu\.?be|vimeo\.com", url):
        return _media("video")(draft, found)
    if (
        re.search(r"\.(?:png|jpe?g|webp|gif|svg|avif)$", url)
        and not any(r.data["type"] == "swap_image" for r in draft.steps)
        and not any(s.value in ("@hero_image",) for s in draft.symbols)
    ):
        return _media("image")(draft, found)
    return False


def _media_if(draft: Draft, found: Found, name: str) -> bool | None:
    if not any(s.text == "<overlay>" for s in draft.symbols):
        return False
    return _media(name)(draft, found)
