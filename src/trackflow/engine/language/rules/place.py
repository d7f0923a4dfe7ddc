"""Where: pages by path and by name, and pages that were seen before."""

from __future__ import annotations

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import (
    PEOPLE,
    SEPARATOR,
    SOMEBODY,
    WORD,
    compiled,
    one_of,
    rule,
)
from trackflow.engine.language.lexicon.site import NOT_A_PAGE, PAGES
from trackflow.engine.language.quantities import Duration

_NAME = one_of(PAGES)
_ONE = (
    rf"(?:(?:the |our |your |my |any |all |every |a )?(?:<path>(?: pages?)?|{_NAME}(?! "
    rf"(?:table|section|plans?|plan))))"
)
_LIST = rf"{_ONE}(?:{SEPARATOR} (?:on )?{_ONE})*"
_UNKNOWN = rf"(?:the |our |your )?(?P<word>{WORD}) page"
_SINGLE = compiled(rf"<path>|{_NAME}")
_SOMEBODY = rf"(?:{SOMEBODY} )?(?:who )?(?:have |has |had |are |is |been |be )*"
_AT = (
    r"(?:(?:looking at|look at|looks at|viewing|visiting|browsing|reading|visit|visits|view|"
    r"views|read|"
    r"reads|landing on|land on|lands on|landed on|open|opens|opening|reach|reaches|stay on|"
    r"stays on|staying "
    r"on|stayed on|spend|spends|spent|remain on|lingering on|go to|goes to|come to|comes to|"
    r"enter|arrive "
    r"on|arrive at|load|loads|are|is) )?(?:on|at|in|across|through|throughout)?"
)
_ON = (
    rf"(?:(?:when|if|while|whenever|as soon as|once|for|to) )?{_SOMEBODY}"
    r"(?:(?:looking at|look at|looks at|viewing|visiting|browsing|reading|visit|visits|view|"
    r"views|read|"
    r"reads|open|opens|opening|reach|reaches|go to|goes to|enter|enters|load|loads) |"
    r"(?:(?:land|lands|landing|landed|stay|stays|stayed|staying|arrive|arrives|remain|"
    r"remains|remained|"
    r"linger|lingering|are|is|browse|browsing|time) )?(?:only )?(?:on|at|in|across|throughout) )"
)


def _paths(draft: Draft, found: Found) -> list[str]:
    """The globs of every page in the match, in order."""
    said = " ".join(symbol.text for symbol in found.symbols)
    literal = iter(found.all("<path>"))
    names = (m.group() for m in _SINGLE.finditer(f" {said} "))
    return [next(literal) if name == "<path>" else PAGES[name] for name in names]


def _pages(draft: Draft, found: Found, span: Span) -> None:
    _add(draft, list(dict.fromkeys(_paths(draft, found))), span)


def _add(draft: Draft, paths: list[str], span: Span) -> None:
    earlier = draft.facts.get("pages", [])
    included = [p for p in earlier if not p.startswith("!")]
    new = [p for p in paths if not p.startswith("!")]
    if included and new and set(included) != set(new):
        draft.conflict("pages", span)
    draft.facts["pages"] = list(dict.fromkeys([*earlier, *paths]))
    draft.evidence.append(("pages", span))


def _left_out(draft: Draft, found: Found, span: Span) -> bool | None:
    seen = ("audience.viewed", "audience.did.")
    if any(name.startswith(seen) and at.last == span.first - 1 for name, at in draft.evidence):
        return False
    _add(draft, [f"!{path}" for path in _paths(draft, found)], span)
    return None


def _root(draft: Draft, found: Found, span: Span) -> None:
    _add(draft, ["/"], span)


def _unknown(draft: Draft, found: Found, span: Span) -> bool | None:
    word = found.group("word")
    if word in NOT_A_PAGE:
        return False
    _add(draft, [f"/{word}"], span)
    return None


def _seen(draft: Draft, found: Found, span: Span) -> bool | None:
    word = found.group("word")
    if word in NOT_A_PAGE:
        return False
    paths = [f"/{word}"] if word else _paths(draft, found)
    window = next((s.value for s in found.symbols if s.text == "<dur>"), None)
    negated = found.has("never")
    if isinstance(window, Duration) or negated or any("*" in path for path in paths):
        return _counted(draft, paths, window, negated, span)
    draft.who({"viewed": {"$in": paths}}, span)
    return None


def _counted(
    draft: Draft, paths: list[str], window: Duration | None, negated: bool, span: Span
) -> bool | None:
    days = window.seconds / 86400 if window else 1
    if len(paths) != 1 or days < 1 or days != int(days):
        return False
    name = f"did.page_view({paths[0]})" + (f".{int(days)}d" if window else "")
    draft.who({name: 0 if negated else {"$gte": 1}}, span)
    return None


_LOOKED = r"(?:looked at|seen|visited|viewed|read|been to|browsed|opened|checked out|saw)"
_BEFORE = r"(?: (?:before|already|earlier|in the past|previously))"

SEEN = (
    rule(
        rf"(?:(?:to|for|if) )?(?:{SOMEBODY} )?(?:who )?(?:have |has |had )?(?:already |previously |"
        rf"(?P<never>(?:never|not) ))?{_LOOKED} (?:(?:the |our )?(?:{_ONE}|{_UNKNOWN}))"
        rf"(?:{_BEFORE}| (?:in|within|during) (?:the )?(?:last|past) <dur>)?"
        r"(?! (?:for|more|at least|over|<n>|<dur>|twice|times|three|and|or|,))",
        _seen,
        0.9,
    ),
)

RULES = (
    rule(
        rf"(?:(?:but|and) )?(?:not|except|excluding|exclude|never|other than|apart from)"
        rf"(?: (?:on|in|for|at))* {_LIST}",
        _left_out,
        0.95,
    ),
    rule(rf"{_ON}{_LIST}(?: only)?(?: (?:visitors|<people>))?", _pages, 0.97),
    rule(rf"(?:(?:for|to) )?{PEOPLE} (?:of|to) {_LIST}", _pages, 0.93),
    rule(rf"(?:(?:for|to) )?{_LIST} {PEOPLE}", _pages, 0.93),
    rule(
        rf"(?:(?<=\A )|(?<=[.\-:;•,] ))(?:on )?(?:pages? : )?{_LIST}(?= (?:[:,;.\-•]|->|only|"
        rf"\Z))(?: only)?",
        _pages,
        0.93,
    ),
    rule(r"on /", _root, 0.9),
    rule(rf"{_ON}{_UNKNOWN}(?! (?:title|headline|cta|button))", _unknown, 0.88),
    rule(
        r"(?:on|across) (?:every|all|any|each)(?: single)?(?: of)?(?: our| the)? pages?"
        r"(?: of (?:the|our) (?:web)?site)?|(?:across|on) the (?:whole|entire) (?:web)?site|"
        r"(?:site ?wide|everywhere(?: on the site)?)",
        lambda draft, found, span: None,
        0.97,
    ),
)
