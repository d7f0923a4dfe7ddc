"""What an overlay carries: its button, coupon, countdown, form and place on the screen."""

from __future__ import annotations

import re

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import SEPARATOR, one_of, rule
from trackflow.engine.language.lexicon.actions import COUPON_WORDS
from trackflow.engine.language.quantities import Duration, whole

_FIELDS = {"email": "email", "e mail": "email", "email address": "email", "name": "name",
           "first name": "first_name", "last name": "last_name", "phone": "phone",
           "phone number": "phone", "company": "company", "company name": "company",
           "job title": "job_title", "address": "address", "company size": "company_size",
           "postcode": "postcode", "zip code": "zip_code", "full name": "name"}  # fmt: skip
_FIELD = one_of(_FIELDS)
_FIELD_LIST = rf"{_FIELD}(?:(?: \+|{SEPARATOR}) (?:their |an? |the )?{_FIELD})*"
_ONE_FIELD = re.compile(rf"(?<= ){_FIELD}(?= )")
_LINK = (
    r"(?:linking|links|link|leading|leads|going|goes|pointing|points|that links|that "
    r"goes|that leads|which links|to go)"
)


def _overlays(draft: Draft) -> bool:
    return any(symbol.text == "<overlay>" for symbol in draft.symbols)


def _button(draft: Draft, found: Found, span: Span) -> bool | None:
    if not _overlays(draft):
        return False
    cta = {"label": found.one("<lit>")}
    if found.all("<path>", "<url>"):
        cta["url"] = found.all("<path>", "<url>")[0]
    draft.carry("secondary_cta" if "cta" in draft.extras else "cta", cta, span)
    return None


def _title(draft: Draft, found: Found, span: Span) -> bool | None:
    if not _overlays(draft) or found.one("<element>") not in ("@headline", "@subheadline"):
        return False
    name = "title" if found.one("<element>") == "@headline" else "body"
    draft.carry(name, found.one("<lit>"), span)
    return None


def _link(draft: Draft, found: Found, span: Span) -> bool | None:
    if not _overlays(draft):
        return False
    draft.carry("url", found.all("<path>", "<url>")[0], span)
    return None


def _coupon(draft: Draft, found: Found, span: Span) -> bool | None:
    code = draft.words(Span(span.last, span.last)).strip("\"'“”‘’")
    if not code.isupper() or len(code) < 3:
        return False
    draft.carry("coupon", code, span)
    return None


def _countdown(draft: Draft, found: Found, span: Span) -> bool | None:
    if not _overlays(draft):
        return False
    length = found.one("<dur>")
    assert isinstance(length, Duration)
    draft.carry("countdown", {"seconds": whole(length.seconds)}, span)
    return None


def _open_countdown(draft: Draft, found: Found, span: Span) -> bool | None:
    """A countdown without a length runs to the end of the schedule, where there is one."""
    end = draft.facts.get("schedule", {}).get("end")
    if not _overlays(draft) or not end:
        return False
    draft.carry("countdown", {"until": end}, span)
    return None


def _position(draft: Draft, found: Found, span: Span) -> bool | None:
    if not _overlays(draft):
        return False
    said = [s.text for s in found.symbols if s.text in ("top", "bottom", "left", "right")]
    if said:
        draft.carry("position", "_".join(said), span)
    else:
        draft.carry("style", "corner", span)
    return None


def _corner(draft: Draft, found: Found, span: Span) -> bool | None:
    if _position(draft, found, span) is False:
        return False
    draft.carry("style", "corner", span)
    return None


def _closing(draft: Draft, found: Found, span: Span) -> bool | None:
    if not _overlays(draft):
        return False
    draft.carry("close_after_seconds", whole(found.one("<dur>").seconds), span)
    return None


_SCREEN = r"(?: of (?:the |their |every )?(?:page|screen|site|window|website|browser))?"
_SIDE = r"(?:top|bottom)(?: ?(?:left|right))?"

RULES = (
    rule(
        r"(?:(?:with|and|,) )+(?:the |a )?<element>(?: (?:saying|says|that says|reading|:))* <lit>",
        _title,
        0.93,
    ),
    rule(
        r"(?:(?:with|and|,|its|plus) )*(?:an? |the |its )?(?:cta|button|link|<element>)"
        r"(?: (?:that|which|says|saying|labelled|labeled|label|reading|text|called|:|to))* <lit>"
        rf"(?: (?:{_LINK} )?(?:to|->) (?:<path>|<url>))?",
        lambda draft, found, span: _element_button(draft, found, span),
        0.93,
    ),
    rule(
        rf"(?:(?:with|and|,) )*(?:(?:an? |the |its )?(?:button|cta|<element>|that|which|it) "
        rf")?{_LINK} to (?:<path>|<url>)",
        _link,
        0.93,
    ),
    rule(
        rf"(?:(?:with|using|and|use|via|,) )*(?:the |an? )?(?:{COUPON_WORDS}) (?:: "
        rf")?(?:<lit>|[^\W_]\w*)",
        _coupon,
        0.95,
    ),
    rule(
        r"(?:(?:with|and|,|plus|a|an|running|showing) )*<dur> (?:countdown(?: timer| clock)?|"
        r"timer)|"
        r"(?:(?:with|and|,|plus|a|an) )*countdown(?: timer| clock)? (?:of|for|:) <dur>",
        _countdown,
        0.95,
    ),
    rule(r"(?:(?:with|and|,|plus|a|an|w /) )*countdown(?: timer| clock)?", _open_countdown, 0.9),
    rule(
        r"(?:(?:in|at|on) )(?:the |a )?(?:top|bottom) (?:left|right) corner" + _SCREEN,
        _corner,
        0.93,
    ),
    rule(
        rf"(?:(?:at|on|in|along|across|from|to) )(?:the )?(?:very )?{_SIDE}{_SCREEN}",
        _position,
        0.95,
    ),
    rule(rf"{_SIDE}(?= <overlay>)|(?<=<overlay> ){_SIDE}", _position, 0.95),
    rule(r"(?:from|on|at) the (?:left|right)(?: hand)?(?: side)?" + _SCREEN, _position, 0.93),
    rule(r"in (?:the|a) corner" + _SCREEN, _position, 0.95),
    rule(
        rf"(?:(?:with|and|,|plus) )*(?:an? |the )?(?P<fields>{_FIELD_LIST}) (?:fields?|input|box)|"
        rf"(?:(?:with|and|plus) )*(?:an? )?form (?:\( |for |with |asking for |: )(?:their "
        rf")?(?P<fields2>{_FIELD_LIST})(?: \))?|"
        rf"(?:and )?(?:asking for|asks for|ask for|collecting|collects|to collect|to "
        rf"capture) (?:their |his |the |an? )?"
        rf"(?P<fields3>{_FIELD_LIST})(?: (?:only|address(?:es)?))?",
        lambda draft, found, span: _any_form(draft, found, span),
        0.93,
    ),
    rule(
        r"(?:(?:and|that|which|,|it) )*(?:closes|close|disappears|disappear|goes away|"
        r"hides?)(?: (?:itself|by itself|again))?"
        r" after <dur>",
        _closing,
        0.93,
    ),
)


def _element_button(draft: Draft, found: Found, span: Span) -> bool | None:
    elements = found.all("<element>")
    if elements and elements[0] not in ("@primary_cta", "@secondary_cta"):
        return False
    return _button(draft, found, span)


def _any_form(draft: Draft, found: Found, span: Span) -> bool | None:
    if not _overlays(draft):
        return False
    said = next(found.group(g) for g in ("fields", "fields2", "fields3") if found.has(g))
    names = [_FIELDS[m.group()] for m in _ONE_FIELD.finditer(f" {said} ")]
    draft.carry("form", list(dict.fromkeys(names)), span)
    return None
