"""What: the steps that name an element, an address, an event or a person."""

from __future__ import annotations

from html import escape
from typing import Any

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import ANYONE, Act, one_of, rule
from trackflow.engine.language.lexicon.actions import COLORS
from trackflow.engine.language.lexicon.people import BASES
from trackflow.engine.language.rules.target import TARGET, target_of

_TO_SAY = (
    r"(?: (?:text|copy|label|line|so that it|so it|to|with|into|for|by|say|says|read|reads|"
    r"saying|reading|be|is|should|"
    r"shall|must|instead|as|the|:|=|,|text|this|-))*"
)
_CHANGE = r"(?:change|replace|set|swap|make|update|turn|rewrite|switch|use|put|exchange)"
_BASE = one_of(BASES)


def on_target(
    draft: Draft, found: Found, data: dict[str, Any], span: Span, **fields: Span
) -> bool | None:
    target = target_of(draft, found)
    if target is None:
        return False
    at = draft.span_of(found.match, "target")
    draft.do({"type": data["type"], "target": target, **data}, span, target=at, type=span, **fields)
    return None


def _replace_text(draft: Draft, found: Found, span: Span) -> bool | None:
    i = next(k for k, s in enumerate(found.symbols) if s.text == "<lit>") + found.first
    data = {"type": "replace_text", "text": draft.symbols[i].value}
    return on_target(draft, found, data, span, text=Span(i, i))


def _simple(kind: str) -> Act:
    return lambda draft, found, span: on_target(draft, found, {"type": kind}, span)


def _hide(draft: Draft, found: Found, span: Span) -> bool | None:
    """Not showing an overlay may be a condition on one that is wanted; only elements are hidden."""
    last = draft.symbols[draft.span_of(found.match, "target").last].text
    if last == "<overlay>" and "not" in {symbol.text for symbol in found.symbols}:
        return False
    return on_target(draft, found, {"type": "hide"}, span)


_SIZES = {"bigger": "larger", "larger": "larger", "smaller": "smaller"}


def _style(draft: Draft, found: Found, span: Span) -> bool | None:
    look = found.group("look")
    hexes = found.all("<color>")
    value = hexes[0] if hexes else look
    if look in _SIZES:
        styles = {"font-size": _SIZES[look]}
    elif look == "bold":
        styles = {"font-weight": "bold"}
    else:
        target = target_of(draft, found) or ""
        text = target in ("@headline", "@subheadline", "@product_title", "@product_price")
        styles = {"color" if text else "background-color": value}
    return on_target(draft, found, {"type": "set_style", "styles": styles}, span, styles=span)


def _redirect(draft: Draft, found: Found, span: Span) -> None:
    url = found.all("<path>", "<url>")[0]
    end = Span(span.last, span.last)
    draft.do({"type": "redirect", "url": url}, span, type=Span(span.first, span.first), url=end)


_STRATEGIES = {
    "similar": "similar", "related": "similar", "popular": "popular", "trending": "popular",
    "best selling": "popular", "bestselling": "popular", "most popular": "popular",
    "top selling": "popular", "personal": "for_you", "personalized": "for_you",
    "recommended for you": "for_you", "recommended": "for_you", "tailored": "for_you",
}  # fmt: skip
_SIDES = {"below": "after", "under": "after", "underneath": "after", "after": "after",
          "beneath": "after", "above": "before", "before": "before", "next to": "after",
          "beside": "after", "inside": "append", "at the top of": "prepend",
          "at the bottom of": "append", "in": "append"}  # fmt: skip


def _recommend(draft: Draft, found: Found, span: Span) -> bool | None:
    data: dict[str, Any] = {"type": "recommend"}
    said = found.group("strategy")
    strategy = _STRATEGIES.get(said) or (
        "popular" if found.group("things").startswith("best") else None
    )
    if "for you" in found.match.group() or (found.group("things") == "picks" and not strategy):
        strategy = "for_you"
    if found.all("<n>"):
        data["count"] = found.one("<n>")
    if strategy:
        data["strategy"] = strategy
    if found.has("side"):
        data["position"] = _SIDES[found.group("side")]
        return on_target(draft, found, data, span, strategy=span)
    draft.do(data, span, type=span)
    return None


def _insert(draft: Draft, found: Found, span: Span) -> bool | None:
    said = found.one("<lit>")
    html = said if said.startswith("<") else f"<p>{escape(said)}</p>"
    data = {"type": "insert_html", "html": html, "position": _SIDES[found.group("side")]}
    return on_target(draft, found, data, span, html=span)


def _swap(draft: Draft, found: Found, span: Span) -> bool | None:
    src = found.all("<path>", "<url>")[0]
    return on_target(draft, found, {"type": "swap_image", "src": src}, span, src=span)


def _personalize(draft: Draft, found: Found, span: Span) -> bool | None:
    by = BASES[found.group("base")]
    at = draft.span_of(found.match, "base")
    return on_target(draft, found, {"type": "personalize", "by": by}, span, by=at)


def _recommended(draft: Draft, found: Found, span: Span) -> bool | None:
    known = found.has("strategy") or found.group("things") in (
        "picks",
        "recommendations",
        "suggestions",
    )
    verb = found.match.group().split()[0]
    best = found.group("things").startswith(("bestsellers", "best sellers"))
    if not (known or best or verb in ("recommend", "suggest")):
        return False
    return _recommend(draft, found, span)


_LOOK = rf"(?P<look>{one_of((*COLORS, *_SIZES, 'bold'))}|<color>)(?: \( <color> \))?"
_THINGS = (
    r"(?P<things>products|items|ones|articles|posts|picks|suggestions|recommendations|"
    r"bestsellers|best sellers|things|content|stories|blog posts|accessories|categories)"
)
_STRATEGY = rf"(?P<strategy>{one_of(_STRATEGIES)})"
_SIDE = rf"(?: (?:right |directly |just )?(?P<side>{one_of(_SIDES)}) {TARGET})"

FIRST = (
    rule(
        rf"(?:please )?(?:redirect|send|take|forward|bring|route|direct|reroute|"
        rf"push){ANYONE}(?: over| straight| directly)?"
        r" (?:to|too|onto)(?: the)?(?: page)? (?:<path>|<url>)(?: page)?(?: instead)?|"
        r"(?:(?:need|needs|have|has|should|must|are|is)(?: to)? )?(?:land|lands|go|goes|end "
        r"up) (?:on|to|straight to) "
        r"(?:<path>|<url>) instead",
        _redirect,
        0.96,
    ),
)


RULES = (
    rule(
        rf"(?:(?:let|have) (?:the )?ai )?(?:use ai to |ai : )?(?:personalize|adapt|tailor|"
        rf"customize|rewrite|adjust|vary|write|"
        rf"match|fit|change) {TARGET}(?: text| copy)?(?: (?:with|by|using) ai| automatically|"
        rf" •+| dynamically)*"
        r" (?:depending on|based on|according to|by|for|to match|to fit|to suit|to|per|with|around)"
        r"(?: (?:the|their|our|his|each|a|every))*(?: <people>)?(?: (?:the|their))?"
        rf" (?P<base>{_BASE})",
        _personalize,
        0.93,
    ),
    rule(
        rf"(?:(?:let|have) (?:the )?ai )?(?:personalize|adapt|tailor|customize|rewrite|"
        rf"adjust) {TARGET}(?: text| copy)?"
        r" to how big (?:the |their )?(?:<people> )?company is",
        lambda d, f, s: on_target(d, f, {"type": "personalize", "by": "company_size"}, s, by=s),
        0.92,
    ),
    rule(
        rf"(?:insert|add|put|place)(?: (?:an?|the|html|text|note|line|label|badge))* "
        rf"<lit>(?: (?:note|badge|label|line|text))?{_SIDE}",
        _insert,
        0.92,
    ),
    rule(
        rf"(?:swap|replace|change|switch|set) {TARGET} (?:to|with|for|out for) (?:<path>|<url>)",
        _swap,
        0.92,
    ),
    rule(rf"{_CHANGE} {TARGET}(?: •+){{0,9}}{_TO_SAY} <lit>", _replace_text, 0.96),
    rule(
        rf"(?:(?:show|shows|display|give|get|gets|see|sees|have|with|use|receive|receives|"
        rf"read)(?: them| him)? )?{TARGET}{_TO_SAY} <lit>",
        _replace_text,
        0.93,
    ),
    rule(
        rf"(?:(?:show|shows|display|get|gets|see|sees|use|put|have) )?<lit> (?:as|for|in|"
        rf"into|on) {TARGET}(?: text)?",
        _replace_text,
        0.92,
    ),
    rule(
        rf"(?:hide|hides|remove|get rid of|take away|take out|do not show|not show|not "
        rf"see)(?: (?:them|•+))* {TARGET}(?! (?:and|so) )",
        _hide,
        0.93,
    ),
    rule(rf"(?:reveal|unhide) {TARGET}", _simple("show"), 0.93),
    rule(
        rf"(?:highlight|emphasize|spotlight|draw attention to) {TARGET}", _simple("highlight"), 0.94
    ),
    rule(
        rf"(?:auto ?)?(?:scroll|jump|take|bring){ANYONE}(?: (?:down|up|straight))? to {TARGET}",
        _simple("scroll_to"),
        0.94,
    ),
    rule(rf"(?:make|turn|color|paint|set|style) {TARGET}(?: to)? {_LOOK}", _style, 0.94),
    rule(
        rf"(?:change|set) the (?:color|background|background color) of {TARGET} to {_LOOK}",
        _style,
        0.94,
    ),
    rule(rf"(?:change|set) {TARGET} color to {_LOOK}", _style, 0.94),
    rule(
        rf"(?:recommend|suggest|show|put|display|see|sees|get|gets|add)(?: them)?(?: (?:some|"
        rf"our|the|a few))?(?: <n>)?"
        rf"(?: {_STRATEGY})? {_THINGS}(?: for (?:you|them))?(?: right there| right here)?{_SIDE}?",
        _recommended,
        0.93,
    ),
)

WITH_OBJECT = RULES[:5]
"""The rules whose object is a literal, an address or an attribute; they go before pages."""
