"""Where: pages by path and by name."""

from __future__ import annotations

import re

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import rule
from trackflow.engine.language.lexicon.site import NOT_A_PAGE
from trackflow.engine.language.topics import EDGE, STARTS

_FOLDERS = frozenset({"under", "below", "section", "folder", "within", "unter", "bajo", "sous"})


def _pages(draft: Draft, found: Found) -> bool | None:
    paths = _paths(draft, found)
    if not paths or _inside_a_name(draft, found):
        return False
    after = " ".join(draft.raw(k) for k in range(found.span.last + 1, found.span.last + 6))
    if re.match(
        r"(?:and |or |& )?(?:everything|all|anything|every|alles|todo|tout) (?:(?:under|below|beneath|on|that is under|darunter|debajo|dessous) ?)+(?:it|them|that)?",
        after,
    ) and not paths[-1].endswith("*"):
        paths.append(paths[-1].rstrip("/") + "/*")
    unit = draft.where(paths, found.span)
    if found.has("not"):
        unit.negated = True
    return None


def _inside_a_name(draft: Draft, found: Found) -> bool:
    """The help centre link: the name of a page that is only part of another name."""
    first, after = draft.raw(found.span.first), draft.raw(found.span.last + 1)
    if first not in ("<named>", "the", "our", "a") or draft.raw(found.span.last) != "<named>":
        return False
    return not (
        not re.fullmatch(r"[a-z]\w+", after)
        or after in EDGE | STARTS
        or after in ("change", "hide", "redirect", "highlight")
    )


def _paths(draft: Draft, found: Found) -> list[str]:
    """The paths in the order said; a path beside its own name stands for it."""
    symbols = [s for s in found.symbols if s.text in ("<path>", "<named>", "<bare>", "<cart>")]
    written = [s for s in symbols if s.text == "<path>"]
    words = draft.prompt[draft.symbols[found.span.first].start :][:200].lower()
    paths: list[str] = []
    for i, symbol in enumerate(symbols):
        if symbol.text == "<path>":
            path = str(symbol.value)
            if path.endswith("/") and len(path) > 1:
                path += "*"
            paths.append(path)
            continue
        after = symbols[i + 1] if i + 1 < len(symbols) else None
        if after and after.text == "<path>" and "(" in draft.prompt[symbol.end : after.start]:
            continue
        if (
            written
            and i > 0
            and symbols[i - 1].text == "<path>"
            and "(" in draft.prompt[symbols[i - 1].end : symbol.start]
        ):
            continue
        paths.append("/cart" if symbol.text == "<cart>" else str(symbol.value))
    if len(paths) == 1 and not paths[0].endswith("*") and len(paths[0]) > 1:
        before = draft.prompt[max(0, draft.symbols[found.span.first].start - 20) :][:20].lower()
        said = before + words[: found.symbols[-1].end - found.symbols[0].start + 12]
        if (
            re.search(
                r"\b(?:under|anything under|everything (?:under|in|below)|all pages (?:under|in|below)|"
                r"pages (?:under|below)|debajo de|unterhalb von|alles unter|tout ce qui est sous)\b",
                said,
            )
            and written
        ):
            paths = [paths[0].rstrip("/") + "/*"]
    return list(dict.fromkeys(paths))


def _named_page(draft: Draft, found: Found) -> bool | None:
    """ "the careers page": a page that the lexicon does not name has the path of its name."""
    span = draft.span_of(found.match, "name")
    symbols = draft.symbols[span.first : span.last + 1]
    if symbols[-1].text in NOT_A_PAGE or symbols[0].text in NOT_A_PAGE:
        return False
    if any(u.kind == "where" and 0 <= u.span.first - found.span.last <= 3 for u in draft.units):
        return False
    words = re.sub(r"[^\w]+", "-", draft.words(span).lower()).strip("-")
    if not words:
        return False
    unit = draft.where([f"/{words}"], found.span, 0.85)
    if found.has("not"):
        unit.negated = True
    return None


def _spoken(draft: Draft, found: Found) -> bool | None:
    """slash used slash trucks."""
    parts = [
        draft.words(Span(i, i)).lower()
        for i in range(found.span.first, found.span.last + 1)
        if draft.symbols[i].text != "slash"
    ]
    first = found.match.group().split()
    if first[0] != "slash":
        parts = parts[first.index("slash") :]
    draft.where(["/" + "/".join(parts)], found.span)
    return None


def _everywhere(draft: Draft, found: Found) -> None:
    draft.mark({"mark": "everywhere"}, found.span)


_ON = (
    r"(?:(?:on|at|in|of|for|visit|<view>|to|landing|land on|go|from|anywhere|everywhere|within|inside|"
    r"across|while|when|reading|who|they|is|are|<people>|only|page|url|where|<page>|pages|site|:|=|"
    r"everything|anything|section|area|path|the|our|a|an|all|any|every|both|their|your|we|each|this|that|"
    r"targeting|match|matches|matching|under|open|opened|browse|look|se|desde|individual|"
    r"<stay>|actual|entering|just|landed|abren|have) ){0,6}"
)
_ONE = r"(?:<path>|<named>|(?:<bare>|<cart>) (?:page|<page>))"
_MORE = r"(?:(?: \(| ,| and| or| &| \+| /|, and| as well as| the| our| to| on| in| of| plus| both| also| oder| either| |){1,4}"
_TAIL = r"(?: (?:\)|page|<page>|pages|section|sections|url|urls|only|area|alone|tree|folder|itself|site|too|subfolder|site section|path|bereich|rubrique|apartado|seccion))*"

RULES = (
    rule(
        r"(?:on |at |under |in )?(?:which is |that is |url )?slash [a-z<]\w*>?(?: slash [a-z]\w*){0,3}",
        _spoken,
        needs=(" slash ",),
    ),
    rule(
        rf"(?:(?P<not>(?:but )?(?:not|except|without|skip|never)) ){_ON}(?:(?:[a-z]\w*|<\w+>) ){{0,3}}?(?:(?:<page>|pages|section) \( )?"
        rf"(?:{_ONE}|<bare>|<cart>)(?:(?: ,| and| or| nor| & |, or)+ (?:on |in |the |at |auf )*(?:{_ONE}|<bare>))*{_TAIL}(?: (?:excluded|though))?",
        _pages,
        0.98,
    ),
    rule(
        rf"{_ON}{_ONE}(?:(?: \(| ,| and| or| &| \+| /| as well as| the| our| to| on| in| of| plus| also|"
        rf" either| as| page| pages| <page>| :| \n| -){{1,4}} (?:{_ONE}|<bare>(?= (?:<page>|page|,|\.|:|and|or|;|$))))*{_TAIL}",
        _pages,
    ),
    rule(
        rf"(?:(?:on|at|in|from|within|inside|visit|while on|for|only|of) )(?:the |our |their |your |my ){{0,2}}(?:<bare>|<cart>(?! (?:is|have|of|morethan|with|worth|atleast|lessthan|morethan|<money>|<n>|between|value|on <n>)))"
        rf"(?:(?: ,| and| or| &) (?:on |in |the |our )*(?:{_ONE}|<bare>|<cart>))*{_TAIL}",
        _pages,
        0.93,
        needs=("<bare>", "<cart>"),
    ),
    rule(
        rf"(?:^|(?<= [.,;:\n(-] )|(?<= -> ))(?:<bare>)(?:(?: ,| and| or| &| \+) (?:{_ONE}|<bare>))*(?= (?:[.,;:\n)-]|->))",
        _pages,
        0.9,
        needs=("<bare>",),
    ),
    rule(
        r"(?:(?P<not>not|except|without) )?(?:(?:on|at|in|for|visit|<view>|to|of|landing|from|read|open|looking at|everywhere|reading|"
        r"who|is|only|go|<stay>|at) )+(?:the |our |your |their |his )+(?P<name>(?:[a-z][\w]*|<event>|<element>|<team>|<tier>|<sector>|<orders>|<chat>|<country>|<city>|<customer>|<company>|<enterprise>|<recommend>|<test>|<loggedin>|<lang>|<goal>|<rolename>) "
        r"(?:(?:[a-z][\w]*|<event>|<element>|<tier>|<country>) )?)(?:<page>|page|pages|section)",
        _named_page,
        0.9,
        needs=("<page>", "section"),
    ),
    rule(
        r"(?:^|(?<= [.,;:\n(-] ))(?P<name>(?:[a-z]\w*|<event>|<tier>|<sector>|<country>) )(?:<page>)(?= (?:[.,;:\n]|->))",
        _named_page,
        0.85,
        needs=("<page>",),
    ),
    rule(r"(?:(?:on|in|at|across|the|for|to) )*<everywhere>", _everywhere, needs=("<everywhere>",)),
)
