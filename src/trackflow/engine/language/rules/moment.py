"""When: the triggers."""

from __future__ import annotations

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import LEAST, MORE, WORD, Act, one_of, rule
from trackflow.engine.language.lexicon.site import ACTS
from trackflow.engine.language.quantities import ORDINALS, Duration, whole
from trackflow.engine.language.rules.target import TARGET, target_of

_WHEN = (
    r"(?:(?:right |only |just )?(?:after|once|when|as soon as|if|whenever|upon|on|until|"
    r"then|for|to) )?"
)
_WHO = (
    r"(?:(?:(?:a|an|the|any|our|all|every|those) )?(?:<people>|they|he|she|who|that|you)"
    r"(?: (?:who|that))?(?: (?:have|has|had|is|are|been|be|will|just))* )?"
)
_LONG = rf"(?:{MORE}|{LEAST}|longer than|about|around|like|roughly|>)"
_LIMIT = 3600


def _seconds(found: Found) -> int | float | None:
    """The seconds of the duration, None where it is too long for one page view."""
    length = found.one("<dur>")
    assert isinstance(length, Duration)
    return whole(length.seconds) if length.seconds <= _LIMIT else None


def _timed(kind: str) -> Act:
    def act(draft: Draft, found: Found, span: Span) -> bool | None:
        seconds = _seconds(found)
        if seconds is None:
            return False
        draft.when({"type": kind, "seconds": seconds}, span, seconds=span)
        return None

    return act


def _on_that_page(draft: Draft, found: Found, span: Span) -> bool | None:
    """A bare "for 30 seconds" counts only directly behind the page it was spent on."""
    if not any(name == "pages" and at.last == span.first - 1 for name, at in draft.evidence):
        return False
    return _timed("time_on_page")(draft, found, span)


def _plain(kind: str) -> Act:
    return lambda draft, found, span: draft.when({"type": kind}, span, type=span)


def _scrolled(draft: Draft, found: Found, span: Span) -> bool | None:
    shares = found.all("<pct>")
    percent = shares[0] if shares else 50
    if not 0 < percent <= 100:
        return False
    draft.when({"type": "scroll_depth", "percent": percent}, span, percent=span)
    return None


def _bottom(draft: Draft, found: Found, span: Span) -> None:
    draft.when({"type": "scroll_depth", "percent": 100}, span, percent=span)


def _on_target(kind: str) -> Act:
    def act(draft: Draft, found: Found, span: Span) -> bool | None:
        target = target_of(draft, found)
        if target is None:
            return False
        at = draft.span_of(found.match, "target")
        data: dict[str, object] = {"type": kind, "target": target}
        if kind == "hover" and found.all("<dur>"):
            seconds = _seconds(found)
            if seconds is None:
                return False
            data["seconds"] = seconds
        draft.when(data, span, target=at)
        return None

    return act


def _form(kind: str) -> Act:
    def act(draft: Draft, found: Found, span: Span) -> None:
        data: dict[str, object] = {"type": kind}
        if found.has("form"):
            data["target"] = f"text:{draft.words(draft.span_of(found.match, 'form'))}"
        draft.when(data, span, target=span)

    return act


def _submitted(draft: Draft, found: Found, span: Span) -> None:
    group = "form" if found.has("form") else "x"
    form = draft.words(draft.span_of(found.match, group))
    draft.when({"type": "form_submit", "target": f"text:{form}"}, span, target=span)


def _page_views(draft: Draft, found: Found, span: Span) -> None:
    number = next((s.value for s in found.symbols if s.text in ("<n>", "<ordinal>")), None)
    count = number or next(ORDINALS[s.text] for s in found.symbols if s.text in ORDINALS)
    if found.has("more"):
        count += 1
    draft.when({"type": "page_views", "count": count}, span, count=span)
    if found.has("posts"):
        draft.fact("pages", ["/blog/*"], span)


def _sequence(draft: Draft, found: Found, span: Span) -> None:
    draft.when(
        {"type": "page_sequence", "paths": found.all("<path>"), "in_order": True},
        span,
        paths=span,
    )


def _act(draft: Draft, found: Found, span: Span) -> None:
    event = ACTS[found.group("act")]
    draft.when({"type": "custom_event", "event": event}, span, event=span)


def _event(draft: Draft, found: Found, span: Span) -> None:
    last = found.match.group("event").strip()
    draft.when({"type": "custom_event", "event": last}, span, event=span)


_FORM = (
    rf"(?:(?:the|our|a|an|any|their|your|this) )?(?P<form>(?:(?!the |our |a ){WORD} ){{0,3}}form)"
)
_SPEND = (
    r"(?:stay|stays|stayed|staying|spend|spends|spent|spending|linger|lingers|remain|remains|"
    r"remained|"
    r"been|browse|browses|browsing|wait|waits|waited|read|reads|reading|sit|sits|sitting|"
    r"hang around)"
)
_PLACE = (
    r"(?: (?:on|at) (?:the |this |that |a |our |any )?(?:page|site|website|it)| there| "
    r"here| around)"
)
_DEPTH = r"(?:<pct>|half|halfway|half way|midway)"
_SCROLL = (
    r"(?:scroll|scrolls|scrolled|scrolling|read|reads|get|gets|reach|reaches|reached|see|sees)"
)

RULES = (
    rule(
        rf"{_WHEN}{_WHO}(?:go|goes|went|move|moves|navigate|navigates|come|comes)? ?from "
        rf"<path> to <path>|"
        rf"{_WHEN}{_WHO}(?:go|goes|visit|visits|view|views|see|sees)(?: to)? <path>(?: "
        rf",)?(?: and)? then "
        r"(?:to |go to |visit |view |see )?<path>",
        _sequence,
        0.94,
    ),
    # forms
    rule(
        rf"{_WHEN}{_WHO}(?:start|starts|started|begin|begins|starting)(?: (?:filling|to fill|"
        rf"fill))?"
        rf"(?: (?:in|out|up))? {_FORM}",
        _form("form_start"),
        0.96,
    ),
    rule(
        rf"{_WHEN}{_WHO}(?:submit|submits|submitted|submitting|complete|completes|completed|"
        rf"fill in|fills in|"
        rf"fill out|fills out|filled out|filled in|send|sends|sent) {_FORM}|"
        rf"{_WHEN}(?:(?:the|our|a) )?(?P<x>(?:{WORD} ){{0,3}}?form) (?:is|gets|was|has been|being) "
        r"(?:submitted|sent|filled in|filled out|completed)",
        _submitted,
        0.96,
    ),
    rule(
        rf"{_WHEN}{_WHO}(?:abandon|abandons|abandoned|abandoning|give up on|drop off|leave|"
        rf"leaves|do not "
        rf"finish|did not finish|does not finish|fail to finish) {_FORM}(?: unfinished| half "
        rf"filled| "
        r"without submitting)?",
        _form("form_abandon"),
        0.94,
    ),
    # inactivity, before time on the page
    rule(
        rf"{_WHEN}{_WHO}(?:go |goes |went |going |stay |stays )?(?:idle|inactive)(?: "
        rf"for)?(?: {_LONG})? <dur>|"
        rf"{_WHEN}(?:{_LONG} )?<dur> (?:of )?(?:inactivity|idle|idling|without activity|of "
        rf"doing nothing|"
        r"without doing anything|without any activity|of no activity)|"
        rf"{_WHEN}{_WHO}(?:do|does|did)? ?(?:not (?:do|doing|done) anything|nothing|not move|not "
        rf"(?:scroll|click|react)|no activity)(?: for)?(?: {_LONG})? <dur>|"
        rf"{_WHEN}(?:there is )?no activity for(?: {_LONG})? <dur>",
        _timed("inactivity"),
        0.95,
    ),
    rule(
        rf"{_WHEN}{_WHO}(?:hover|hovers|hovering|hovered)(?: <dur>)? (?:over|on)(?: {TARGET})"
        r"(?: for(?: more than| at least)? <dur>)?",
        _on_target("hover"),
        0.93,
    ),
    # time on the page
    rule(
        rf"{_WHEN}{_WHO}{_SPEND}{_PLACE}*(?: for)?(?: {_LONG})? <dur>(?: or (?:more|"
        rf"longer))?{_PLACE}*",
        _timed("time_on_page"),
        0.95,
    ),
    rule(
        rf"(?:after|following) (?:{_LONG} )?<dur>(?: of reading| of browsing| on page| on "
        rf"site|{_PLACE})*"
        r"(?! of|,? send| later)",
        _timed("time_on_page"),
        0.95,
    ),
    rule(
        rf"{_WHEN}(?:{_LONG} )?<dur>(?: or more)? (?:on|spent on) (?:the |this )?(?:page|site)|"
        r"<dur> (?:in|into (?:the|their) (?:visit|page|session))(?= (?:[,.;:]|->|\Z))|"
        r"(?:with|after) an? <dur> delay",
        _timed("time_on_page"),
        0.92,
    ),
    rule(rf"for(?: {_LONG})? <dur>(?: or (?:more|longer))?", _on_that_page, 0.97),
    # scrolling
    rule(
        rf"{_WHEN}{_WHO}(?:{_SCROLL} )(?:down )?(?:all the way )?(?:to |past )?(?:the "
        rf")?(?:very )?(?:bottom|end)"
        r"(?: of (?:the|a|our|this) (?:page|article|post))?",
        _bottom,
        0.9,
    ),
    rule(
        rf"{_WHEN}{_WHO}(?:scroll|scrolls|scrolled|scrolling)(?: down)?(?: (?:past|through|"
        rf"to|at least|more "
        rf"than|over|beyond|about|down))*(?: the)? {_DEPTH}(?: way)?(?: mark| point)?(?: "
        rf"(?:of|down|through|"
        r"into))?(?: (?:the|a|our|this|our))?(?: (?:page|post|article|blog post|it|content))?",
        _scrolled,
        0.96,
    ),
    rule(
        rf"{_WHEN}{_WHO}(?:reach|reaches|reached|read|reads|seen|see|sees|get to|gets to|hit|"
        rf"hits|at)"
        rf"(?: (?:at least|past|the|over|more than))* {_DEPTH} (?:of|down|through|scroll(?: "
        rf"depth)? of) "
        r"(?:the|a|our|this) (?:page|post|article)|"
        rf"{_WHEN}(?:at |after )?(?:a )?{_DEPTH} (?:scrolled|scroll|scroll depth|of the page "
        rf"scrolled|the "
        r"page scrolled)|(?:at|after) half the page(?: scrolled)?|half the page scrolled|"
        rf"{_WHEN}{_WHO}(?:get |gets |are |is )?(?:halfway|half way|midway) (?:down|through) "
        rf"(?:the|a|our) "
        r"(?:page|post|article)|(?:at|after) (?:a )?(?:scroll|scroll depth) (?:of )?<pct>|"
        r"scroll depth (?:of |>= |> |= |at |reaches |hits )?<pct>",
        _scrolled,
        0.95,
    ),
    # leaving
    rule(
        r"(?:on )?exit(?: intent)?(?= <overlay>)|"
        r"(?:on|at|with|when they show|upon|as an|show|shows|showing)? ?(?:an )?exit intent|"
        rf"(?:{_WHEN}|(?:right |just )?(?:before|as) ){_WHO}(?:(?:about|try|tries|trying|"
        rf"going|want|wants|"
        r"ready|attempt|attempts|starting|start) to )(?:leave|exit|go away|close(?: the tab| "
        r"the page)?)"
        r"(?: the (?:page|site|website)| our site| us)?|"
        rf"(?:right |just )(?:before|as) {_WHO}(?:leave|leaving|exit|go)(?: the (?:page|site))?|"
        rf"(?:before|when|as|if|while) {_WHO}(?:leave|leaves|leaving|exiting)(?: the (?:page|"
        rf"site)| us| our "
        r"site)?(?= (?:[,.;:•]|->|\Z))|(?:and|if|when|,) they are leaving(?: the (?:page|site))?",
        _plain("exit_intent"),
        0.95,
    ),
    # elements
    rule(
        rf"{_WHEN}{_WHO}(?:click|clicks|clicked|clicking|tap|taps|tapped|press|presses)(?: "
        rf"on)? {TARGET}",
        _on_target("click"),
        0.93,
    ),
    rule(
        rf"(?:when|once|as soon as|if|after) {TARGET} (?:come|comes|came|is|are|become|"
        rf"becomes|scroll|scrolls|"
        r"enters|enter|gets)(?: in)? ?(?:into view|in view|visible|to view|the viewport|into "
        r"the viewport)",
        _on_target("element_visible"),
        0.95,
    ),
    # pages viewed
    rule(
        rf"{_WHEN}{_WHO}(?:(?:view|views|viewed|viewing|visit|visits|visited|visiting|see|"
        rf"sees|seen|seeing|read|"
        r"reads|reading|look at|looks at|looked at|opened|browsed) )"
        rf"(?:(?:at least|(?P<more>more than|over)) )?<n>(?: \+)?(?: or more)? "
        rf"(?:(?:different )?pages|"
        r"(?P<posts>blog posts|blog articles))"
        r"(?: in (?:one|a|this|the same|their|the|a single) (?:visit|session)| this visit)?",
        _page_views,
        0.94,
    ),
    rule(
        r"(?:after|on|at|for) (?:their |the )?<n> (?:page views|pageviews|pages|pages viewed|"
        r"pages seen)"
        r"(?: in (?:one|a|this|the same|their|the|a single) (?:visit|session)| this visit)?|"
        r"<n>(?: \+)? (?:pages viewed|pages seen|page views|pages this visit)"
        r"(?: in (?:one|a|this|the same|their|the) (?:visit|session)| this visit)?|"
        rf"(?:(?:on|at|from) )?(?:their |the )?(?:<ordinal>|{'|'.join(ORDINALS)}) page(?: view)?"
        r"(?: (?:in|of) (?:one|a|this|the same|their|the) (?:visit|session))?",
        _page_views,
        0.93,
    ),
    # events
    rule(
        rf"(?:(?:right )?after|once|when|as soon as|whenever|upon) {_WHO}(?P<act>{one_of(ACTS)})",
        _act,
        0.92,
    ),
    rule(
        r"(?:after|once|when|on|whenever|as soon as) (?:the |an? )?(?:custom )?(?:event )?"
        r"(?P<event>[a-z]+_[a-z_]+)(?: event)?(?: (?:fires|happens|is fired|is tracked|is "
        r"sent|comes in))?",
        _event,
        0.9,
    ),
    rule(
        rf"{_WHEN}{_WHO}(?:copy|copies|copied|copying)(?: (?:any|some|the))? text(?: (?:off|"
        rf"from|on) (?:the|a|our|"
        r"this) (?:page|site))?",
        _plain("copy_text"),
        0.95,
    ),
    rule(
        rf"{_WHEN}{_WHO}(?:rage click|rage clicks|rage clicking|rage clicked)|(?:on|after) "
        rf"rage clicks?",
        _plain("rage_click"),
        0.95,
    ),
    rule(
        rf"{_WHEN}{_WHO}(?:(?:come|comes|coming|return|returns|switch|switches) )(?:back "
        rf")?to (?:the|our|this|their) "
        r"tab|on tab return",
        _plain("tab_return"),
        0.95,
    ),
)

SEQUENCE = RULES[:1]
"""The rule that names several paths, for use before pages are read."""
