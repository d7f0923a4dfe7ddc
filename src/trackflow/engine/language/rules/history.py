"""What visitors have done before: pages seen, events, within a window of days."""

from __future__ import annotations

from typing import Any

from trackflow.engine.language.draft import Draft, Found
from trackflow.engine.language.grammar import Act, compared, rule
from trackflow.engine.language.quantities import Duration
from trackflow.engine.language.rules.values import snake

_WINDOW = (
    r"(?: (?:(?:in|within|of|for|over|during|while|since|from|on|en|at|after|seit|depuis|hace|den|the|"
    r"last|past|preceding|previous|these|letzten|ultimos|ultimas|derniers|dernieres|ultimo|letzter|this|"
    r"dernier|derniere|ultima|more|atleast|morethan|rolling|vergangenen|prior|desde|for the|it|"
    r"innerhalb|letzte|letztem) ){0,5}(?P<window><dur>|fortnight|month|week|year|mes|monat|mois|semana|"
    r"woche|semaine|today|hoy|heute|aujourdhui)(?: (?:now|ago|already|or more|ormore))?)"
)
_NEVER = (
    r"(?:not|never|except|without|no|<control>|nor|yet to|still to|haven't|have yet to|non|sin)"
)
_HAS = r"(?:{WHO}|(?:with|have|but|and|of|who|if|when|for|that|still|whose|has) ){0,4}"
_DONE = (
    r"(?:have|is|do|done|any|a|an|the|made|anything|something|from us|here|to|for|our|their|yet|"
    r"before|with us|placed|a single|actually|so far|us|ever|one|still|on the <site>|you|noch|"
    r"schon|etwas|was|bisher|encore|deja|aun|todavia|algo|nada|already|bei uns|rien|en|nunca|"
    r"just|also|recently|kurzlich|recientemente|recemment|at least|in|once|it|mal|que|of)"
)


def _window(found: Found) -> str:
    if not found.has("window") and not found.has("w2"):
        return ""
    length = found.one("<dur>")
    if isinstance(length, Duration):
        return f".{max(1, round(length.seconds / 86400))}d"
    word = found.group("window") or found.group("w2")
    days = {"fortnight": 14, "week": 7, "semana": 7, "woche": 7, "semaine": 7, "year": 365, "today": 1, "hoy": 1,
            "heute": 1, "aujourdhui": 1}.get(word, 30)  # fmt: skip
    return f".{days}d"


def _event_name(found: Found) -> str:
    event = found.one("<event>", "<ident>")
    return snake(str(event).removeprefix("did.")) if event else "purchase"


def _did(never: bool) -> Act:
    def act(draft: Draft, found: Found) -> bool | None:
        event = _event_name(found)
        if found.match.group().strip() in ("not <event>", "without <event>") and not never:
            return False
        window = _window(found)
        name = f"did.{event}{window}"
        if never:
            if window and any(s.text == "<customer>" for s in found.symbols):
                draft.who({"customer": True}, found.span)
            draft.who({name: 0}, found.span)
            return None
        number = found.one("<n>")
        if found.has("twice"):
            number = 2
        value: Any = compared(found, number, "$eq") if number is not None else {"$gte": 1}
        if found.has("twice") and found.has("more"):
            value = {"$gte": 2}
        elif number is not None and not (found.has("op") or found.has("more") or found.has("less")):
            value = {"$gte": number}
        draft.who({name: value}, found.span)
        return None

    return act


def _past(words: str) -> bool:
    return any(word in words.lower().split() for word in ("viewed", "saw", "visited", "seen"))


def _viewed(draft: Draft, found: Found) -> bool | None:
    paths = [_path(s.value) for s in found.symbols if s.text in ("<path>", "<named>", "<bare>")]
    if found.has("cart"):
        paths.append("/cart")
    if not paths:
        return False
    length = found.one("<dur>")
    if isinstance(length, Duration) and length.unit < 3600:
        return False
    seen = {"viewed": {"$in": paths}}
    window, number = _window(found), found.one("<n>")
    if found.has("twice"):
        number = 2
    if window or number is not None:
        names = [f"did.page_view({path}){window}" for path in paths]
        value: Any = compared(found, number, "$gte") if number is not None else {"$gte": 1}
        if isinstance(value, int):
            value = {"$gte": value}
        seen = {names[0]: value} if len(names) == 1 else {"$or": [{name: value} for name in names]}
    unit = draft.who(seen, found.span)
    if found.has("never"):
        unit.negated, unit.whole = True, False
    return None


def _path(value: Any) -> str:
    return str(value)


def _session(name: str) -> Act:
    def act(draft: Draft, found: Found) -> bool | None:
        length = found.one("<dur>")
        if name == "session_seconds":
            if not isinstance(length, Duration):
                return False
            draft.who({name: compared(found, int(length.seconds), "$gte")}, found.span)
            return None
        draft.who({name: compared(found, found.one("<n>"), "$gte")}, found.span)
        return None

    return act


_PAGE = r"(?:(?:the|a|our|your|any|of|to|on|at|in|their|is|one|en|page|<page>|section|articles?|some|les|pages|all|from|over) ){0,4}(?:<path>|<named>|<bare>|(?P<cart><cart>))(?: (?:page|<page>|section|pages))?"
_VERB = (
    r"(?:<view>|go to|go on|<stay> on|been on|been to|is on|been|go|open|click on|is <view>|"
    r"have <view>|see|<stay>|look at)"
)


def _named_event(draft: Draft, found: Found) -> bool | None:
    """Who watched the video in the past 14 days (event: video_watched)."""
    name = snake(str(found.one("<ident>")))
    never = bool(found.has("never"))
    draft.who({f"did.{name}{_window(found)}": 0 if never else {"$gte": 1}}, found.span)
    return None


def _same_window(draft: Draft, found: Found) -> bool | None:
    """ "and no purchase in it": the window of the condition before."""
    before = [k for u in draft.units for k in u.data if k.startswith("did.") and k.endswith("d")]
    if not before:
        return False
    window = before[-1].rsplit(".", 1)[-1]
    event = snake(str(found.one("<event>", "<ident>") or "purchase"))
    draft.who({f"did.{event}.{window}": 0 if found.has("never") else {"$gte": 1}}, found.span)
    return None


_FIRST = "(?:" + _WINDOW[4:]
_WINDOW2 = _WINDOW.replace("(?P<window>", "(?P<w2>")
_PAGE2 = _PAGE.replace("(?P<cart>", "(?:")


def _one_not_other(draft: Draft, found: Found) -> None:
    """ "who did X but no Y in 7 days": both within the window."""
    first, second = (snake(str(name).removeprefix("did.")) for name in found.all("<ident>")[:2])
    window = _window(found)
    draft.who({f"did.{first}{window}": {"$gte": 1}, f"did.{second}{window}": 0}, found.span)


SEEN = (
    rule(r"<people> (?:who|that) (?:have )?<view> (?:the |our )?<named>(?= (?:[.,] )?$)",
         lambda d, f: _viewed(d, f) if _past(d.words(f.span)) else False, needs=("<view>",)),
)  # fmt: skip

# Names in brackets and windows over two events are exact: they come before everything else.
NAMED = (
    rule(
        rf"{{WHO}}(?:have |did |do |does |had )*<ident>(?: ,)? (?:but|and|yet) (?:have |did |do )*(?:not|no|without|never) (?:a |any |single |do |have )*<ident>{_WINDOW}",
        lambda d, f: _one_not_other(d, f),
        needs=("<ident>",),
    ),
    rule(
        rf"{{WHO}}(?:show |see |have |do |trigger |fire |with |of )*(?:{{CMP}} )?<n>(?: (?P<more>ormore))? <ident> (?:events?|ereignisse|eventos|evenements){_WINDOW}",
        _did(False),
        needs=("<ident>",),
    ),
    rule(
        r"{WHO}(?:have |is |do )*(?:(?!\.|,|:|<overlay>|show |hide |change |send )\S+ ){0,6}?\( (?:<track> |<did> |did |do |event |evento |ereignis |evenement |: |the |name )*<ident>(?: ,)? (?:after|in|within|last|past|during|on)(?: (?:the|last|past))* (?P<window><dur>) \)|{WHO}(?:have |is |do )*(?:(?!\.|,|:|<overlay>|show |hide |change |send )\S+ ){0,5}?{CMP} (?:(?P<twice><twice>)|<n>(?: <time>)?) \( (?:<track> |<did> |did |do |event |evento |ereignis |evenement |: |the |name )*<ident> \)",
        _did(False),
        needs=("<ident>",),
    ),
    rule(
        rf"(?:{{WHO}})(?:have |is |do )*(?P<never>{_NEVER} )?(?:(?!\.|,|:|<overlay>|show |hide |change |send )\S+ ){{0,5}}?{_FIRST}(?: {_DONE})* \( (?:<track> |<did> |did |event |evento |ereignis |evenement |: |the |name )*<ident> \)|(?:{{WHO}})(?:have |is |do )*(?:(?!\.|,|:|<overlay>|show |hide |change |send )\S+ ){{0,6}}?\( (?:<track> |<did> |did |event |evento |ereignis |evenement |: |the |name )*<ident> ,{_WINDOW2} \)",
        _named_event,
        needs=("<ident>",),
    ),
    rule(
        rf"(?:and |but |, )*(?P<never>{_NEVER}) (?:{_DONE} )*(?:<event>|<ident>|<orders>)(?: {_DONE})* (?:in it|in that time|since then|in that period|in between|during that time|within it|in the same (?:<dur>|period|time)|in that month|in that week|in there)",
        _same_window,
        needs=(" it ", "that", "since", "same", "between", "there"),
    ),
)
VIEWED = (
    # pages seen
    rule(
        rf"{_HAS}(?:{_VERB} )+{_PAGE} (?:on |at |for )*{{CMP}} {{FILL}}(?:<n>|(?P<twice><twice>))(?: <time>)?{_WINDOW}|{_HAS}(?:{_VERB} )+{_PAGE2} (?:on |at )*{{FILL}}<n> <time>{_WINDOW2}",
        _viewed,
        needs=("<view>", " go ", "<stay>", "been", " see ", "open", "look"),
    ),
    rule(
        rf"(?:<people>|<rolename>) of {{CMP}} {{FILL}}<n> {_PAGE}(?: (?:posts?|articles?|pages?))*{_WINDOW}",
        _viewed,
        needs=("<people> of", "<rolename> of"),
    ),
    rule(
        rf"(?:{_HAS}|<people> )(?:once |already |also |just |have |is |before |go |in an earlier "
        rf"visit |schon |bereits |ya |deja |previously |recently )*(?:{_VERB} )+(?:already )?"
        rf"(?:{{CMP}} )?(?:<n> |<twice> )?(?:ormore |\+ )?(?:<time> )?(?:different |of )?{_PAGE}"
        rf"(?: <time>)?{_WINDOW}",
        _viewed,
        needs=("<view>", " go ", "<stay>", "been", " see ", "open", "look"),
    ),
    rule(
        rf"{_HAS}(?:have |do |is )*(?P<never>{_NEVER}) (?:yet |have |do |is |even |been |go |"
        rf"ever |once )*(?:{_VERB} )+(?:yet |noch )?{_PAGE}(?:(?: or| ,| nor| and| oder) {_PAGE.replace('(?P<cart>', '(?:')})?"
        r"(?: (?:yet|before|is|have|so far|still))*",
        _viewed,
        needs=("<view>", " go ", "<stay>", "been", " see ", "open", "look"),
    ),
)
VIEWED_LOOSELY = (
    rule(
        rf"{_HAS}(?:already|previously|have|schon|bereits|ya|deja|before|once|just|recently|"
        rf"earlier|also|previamente|anteriormente|zuvor|vorher)(?: (?:already|"
        rf"previously|have|is|just|recently|also|been|once|and|they|both|schon))* (?:{_VERB} )+"
        rf"(?P<n1><n> |<twice> )?(?:<time> )?{_PAGE}(?:(?: or| ,| and| oder|, or) {_PAGE.replace('(?P<cart>', '(?:')}){{0,4}}"
        r"(?: (?:before|already|is|have|in (?:this|an earlier|a previous|earlier) <visit>s?|"
        r"at (?:some|any) point|so far|previously|once|earlier))*",
        _viewed,
        needs=("<view>", " go ", "<stay>", "been", " see ", "open", "look"),
    ),
    rule(
        rf"{_HAS}(?:{_VERB} )+{_PAGE}(?:(?: or| ,| and) {_PAGE.replace('(?P<cart>', '(?:')}){{0,4}} "
        r"(?:(?:before|already|previously|earlier|in (?:the past|a previous <visit>|an earlier "
        r"<visit>|earlier <visit>)|have|is) ?)+(?= )",
        _viewed,
        needs=("<view>", " go ", "<stay>", "been", " see ", "look"),
    ),
    rule(
        rf"(?:{{WHO}})(?:is |have )?<view> {_PAGE}(?= (?:but|except|and not|without|not))",
        _viewed,
        0.95,
        needs=("<view>",),
    ),
    rule(
        rf"(?:but |and |except |, )+(?:who |they |have |is )*(?P<never>{_NEVER}|except) (?:have |"
        rf"yet )*(?:{_PAGE})(?: yet| so far)",
        _viewed,
        0.9,
    ),
)
DID = (
    # events with a window or a count, done or not done
    rule(
        rf"{_HAS}(?:have |do |is )*{_NEVER} (?:{_DONE} )*(?:<event>|<orders>|<ident>)"
        rf"(?: {_DONE})*{_WINDOW}(?: {_DONE})*",
        _did(True),
        needs=("<event>", "<ident>", "<orders>"),
    ),
    rule(
        rf"{_HAS}{_FIRST}(?: {_DONE})* {_NEVER}(?: {_DONE})* (?:<event>|<ident>)",
        _did(True),
        0.95,
        needs=("<event>", "<ident>"),
    ),
    rule(
        rf"{_HAS}(?:have |do |is )*{_NEVER} (?:{_DONE} )*(?:<event>|<ident>)(?: {_DONE})*",
        _did(True),
        needs=("<event>", "<ident>"),
    ),
    rule(
        rf"{_HAS}(?:have |do |is )*(?:{_DONE} )*(?:not|<not>) (?:{_DONE} )*<orders>(?: {_DONE})*",
        _did(True),
        needs=("<orders>",),
    ),
    rule(
        rf"{_HAS}{_FIRST}(?: {_DONE})* {_NEVER}(?: {_DONE})* <orders>",
        _did(True),
        0.95,
        needs=("<orders>",),
    ),
    rule(
        rf"{_HAS}(?:<event>|<ident>) (?:{_DONE} )*{{CMP}} {{FILL}}(?:<n>|(?P<twice><twice>))(?: <time>)?"
        rf"(?: (?P<more>ormore|\+))?{_WINDOW}?",
        _did(False),
        needs=("<event>", "<ident>"),
    ),
    rule(
        rf"{_HAS}(?:<event>|<ident>) (?:{_DONE} )*(?:<n>|(?P<twice><twice>))(?: <time>)? "
        rf"(?P<more>ormore|\+){_WINDOW}?",
        _did(False),
        needs=("<event>", "<ident>"),
    ),
    rule(
        rf"{_HAS}(?:have |is |did |{_DONE} )*(?:<event>|<ident>)(?: {_DONE})*(?: (?P<twice><twice>)|"
        rf" <n> <time>)?(?: (?P<more>ormore))?(?: {_DONE})*{_WINDOW}(?: {_DONE})*",
        _did(False),
        needs=("<event>", "<ident>"),
    ),
    rule(
        rf"{_HAS}(?:have |with |is |<did> )*{{CMP}} {{FILL}}<n> (?:<event>|<ident>)(?: <event>)?"
        rf"{_WINDOW}",
        _did(False),
        needs=("<event>", "<ident>"),
    ),
    rule(
        rf"(?:{{WHO}})(?:have |is |did )+(?:{_DONE} )*<event>(?: {_DONE})*(?: before| already| in the past)",
        _did(False),
        0.9,
        needs=("<event>",),
    ),
)
DID_LOOSELY = (
    rule(
        rf"(?:<people>|who|they)(?: {_DONE})* (?:have|already|previously|schon|bereits|ya|deja|once)(?: {_DONE})* <event>"
        rf"(?: {_DONE})*",
        _did(False),
        0.9,
        needs=("<event>",),
    ),
    rule(
        rf"(?:<people>|who|they|<customer>|<rolename>) (?:is |have |{_DONE} )*<event>(?: {_DONE})* "
        r"(?:have|hat)(?: schon| bereits)?",
        lambda d, f: _did(False)(d, f) if d.tongue == "de" else False,
        0.85,
        needs=("<event>",),
    ),
    rule(
        rf"(?:have|with|having) (?:{_DONE} )*(?:a |the )?<event> (?:behind them|before|already|"
        r"on record)|have (?:done|triggered|fired) <ident>|have <event>(?= ,| and| but| \.| :| who)",
        _did(False),
        0.85,
        needs=("<event>", "<ident>"),
    ),
    # in this visit
    rule(
        r"{WHO}(?:is |have |<stay> |been |with |for )*{CMP} {FILL}<dur>(?: (?P<more>ormore))? "
        r"(?:(?:on|in|into|of|for|at|en|within|since) )+(?:the |this |their |our |its )*"
        r"(?:<visit>|<site>)(?: (?:in total|overall|so far|total))*",
        _session("session_seconds"),
        0.9,
        needs=("<visit>", "<site>"),
    ),
    rule(
        rf"{_HAS}<visit> (?:for |is |have |already |running |lasting |longer |of |lasts )*{{CMP}} {{FILL}}<dur>",
        _session("session_seconds"),
        0.9,
        needs=("<visit>",),
    ),
    rule(
        rf"{_HAS}(?:with |have |<view> |is )*{{CMP}} {{FILL}}<n> <page>(?: (?:<view>|is|have))*"
        r"(?: (?:in|during|on|per|this|the|their|en|<visit>|of|so far|have|is|in this))*",
        _session("pages_viewed"),
        0.95,
        needs=("<page>",),
    ),
)


def _ordered(draft: Draft, found: Found) -> None:
    draft.who({"orders": {"$gte": 1}}, found.span, 0.9)


def _long_ago(draft: Draft, found: Found) -> bool | None:
    """Bought less than 30 days ago; bought, but more than 6 months ago."""
    length = found.one("<dur>")
    if not isinstance(length, Duration) or length.unit < 86400:
        return False
    event = _event_name(found)
    days = f"did.{event}.{max(1, round(length.seconds / 86400))}d"
    if found.group("op") in ("lessthan", "atmost"):
        draft.who({days: {"$gte": 1}}, found.span)
        return None
    ever = "orders" if event == "purchase" and found.has("last") else f"did.{event}"
    draft.who({ever: {"$gte": 1}}, found.span)
    draft.who({days: 0}, found.span)
    return None


# Before the counts, which would take the numbers.
FIRST_RULES = (
    rule(
        r"<event>(?= but not <customer>)",
        lambda d, f: (
            d.who({f"did.{_event_name(f)}": {"$gte": 1}}, f.span) and None
            if f.span.first == 0
            else False
        ),
        0.9,
        needs=("<event> but not <customer>",),
    ),
    rule(
        rf"{_HAS}{_FIRST}(?: {_DONE})* {{CMP}} {{FILL}}(?:(?P<twice><twice>)|<n> <time>)(?: {_DONE})* (?:<event>|<orders>)(?: have)?",
        _did(False),
        0.95,
        needs=("<time>", "<twice>"),
    ),
    rule(
        r"(?:(?:the|<people>|<customer>|,|who|that|have) ){1,6}(?:already|schon|bereits|deja|ya|once|previously)(?: (?:already|once|mal|einmal|have|before))* <orders>(?: have)?(?= (?:,|\.|:|;|<overlay>|->|$|and|but))",
        _ordered,
        0.9,
        needs=("<orders>",),
    ),
    rule(rf"{_HAS}<event> (?:have )?ago {{CMP}} {{FILL}}<dur>", _long_ago, 0.95, needs=(" ago ",)),
    rule(
        rf"{_HAS}(?:the )?(?P<last>derniere|letzte|ultima|ultimo|last) <orders> (?:(?:date|remonte|is|to|ago|hace|liegt|of) ){{0,3}}{{CMP}} {{FILL}}<dur>(?: (?:ago|zuruck|her))?",
        _long_ago,
        0.95,
        needs=("<orders>",),
    ),
    rule(
        rf"<ident> {{CMP}} {{FILL}}<n> <time>{_WINDOW}",
        lambda d, f: _did(False)(d, f) if str(f.one("<ident>")).startswith("did.") else False,
        0.95,
        needs=("<ident>",),
    ),
    rule(rf"(?:<view>|{_HAS}<view>) <n> <time> {_PAGE}{_WINDOW}", _viewed, 0.95, needs=("<view>",)),
)
