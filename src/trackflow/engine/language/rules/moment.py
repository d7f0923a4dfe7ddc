"""When: the triggers."""

from __future__ import annotations

import re
from typing import Any

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import Act, compared, rule
from trackflow.engine.language.quantities import Duration
from trackflow.engine.language.rules.values import snake
from trackflow.engine.language.symbols import whole

_LIMIT = 7200

_LONG = r"(?:(?:morethan|atleast|longer than|about|around|like|roughly|>|solid|for|is|full|say|on|of|en|a|the|pendant|lang|unos|rund|etwa|wenigstens|another|good|already|have|exactly|schon|bereits|>=|a good|just) ){0,4}"
_PAGEY = (
    r"(?: (?:on|at|of|in|the|this|that|a|our|any|it|there|here|page|site|around|<page>|<site>|"
    r"same|is|have|ormore|longer|lang|plus|\+|mehr|hier|da|dort|stay|or|und|more|aqui|ahi|"
    r"on page|total|in total|straight|reading|<view>|ya|passed|verstrichen|vergangen|elapsed|"
    r"gewesen|<stay>|have <stay>|of <view>|browsing|into|inside|spent|y|ici|without leaving|"
    r"passees|pasados|now|so|pasado|have is|on it))*"
)
_BARE_STOP = r"(?! (?:later|<later>|ago|before|countdown|<countdown>|delivery|trial|<tier>|off|<holdout>|test)(?= ))"


def _seconds(found: Found) -> int | float | None:
    """The seconds of the duration, None where it is too long for one page view."""
    length = found.one("<dur>")
    if not isinstance(length, Duration):
        return None
    return whole(length.seconds) if length.seconds <= _LIMIT else None


def _timed(kind: str) -> Act:
    def act(draft: Draft, found: Found) -> bool | None:
        seconds = _seconds(found)
        if seconds is None:
            return False
        _seen_page(draft, found)
        draft.when({"type": kind, "seconds": seconds}, found.span, seconds=found.span)
        return None

    return act


def _seen_page(draft: Draft, found: Found) -> None:
    """A page named inside the moment is where it happens."""
    paths = found.all("<path>", "<named>", "<bare>")
    if found.has("cartpage"):
        paths.append("/cart")
    if paths:
        unit = draft.where([str(p) for p in dict.fromkeys(paths)], found.span)
        unit.whole = False


def _plain(kind: str) -> Act:
    def act(draft: Draft, found: Found) -> None:
        _seen_page(draft, found)
        draft.when({"type": kind}, found.span, type=found.span)

    return act


def _scrolled(draft: Draft, found: Found) -> bool | None:
    percent = found.one("<pct>", "<frac>")
    if percent is None:
        percent = found.one("<n>")
    if percent is None or not 0 < percent <= 100:
        return False
    _seen_page(draft, found)
    draft.when({"type": "scroll_depth", "percent": percent}, found.span, percent=found.span)
    return None


def _bottom(draft: Draft, found: Found) -> None:
    _seen_page(draft, found)
    draft.when({"type": "scroll_depth", "percent": 100}, found.span, percent=found.span)


def target_of(draft: Draft, found: Found, group: str = "target") -> tuple[str, Span] | None:
    """What the group names: a role, a selector, or words for an element."""
    if not found.has(group):
        return None
    span = draft.span_of(found.match, group)
    return name_of(draft, span), span


def name_of(draft: Draft, span: Span) -> str:
    """The role, the selector or the words of an element that stands at `span`."""
    symbols = draft.symbols[span.first : span.last + 1]
    for symbol in symbols:
        if symbol.text == "<selector>":
            return str(symbol.value)
    texts = [s.text for s in symbols]
    if "(" in texts and "<element>" in texts[texts.index("(") :]:
        return str(symbols[texts.index("<element>", texts.index("("))].value)
    literal = next((s for s in symbols if s.text == "<lit>"), None)
    if literal is not None:
        return f"text:{literal.value}"
    content = [s for s in symbols if s.text not in _EMPTY]
    if len(content) == 1 and content[0].text == "<element>":
        return str(content[0].value)
    words = draft.words(span)
    return f"text:{_trim(words)}"


_EMPTY = frozenset(
    "the a an our your their this that these on of in at to any with for its main".split()
)
_LEADING = re.compile(
    r"^(?:the|an?|our|your|their|this|that|any|on|el|la|los|las|un|una|nuestro|nuestra|der|die|das|"
    r"den|dem|des|unser\w*|ein\w*|le|les|l'|une?|notre|nos|du|de|del|al|au|aux|im|beim|zum|zur|en|sur|"
    r"dans|auf|to|of|in|it|el|sobre|per)\s+",
    re.IGNORECASE,
)


def _trim(words: str) -> str:
    words = " ".join(words.split()).strip(" ,.:;()\"'“”‘’«»")
    while True:
        shorter = re.sub(r"^l['’]", "", _LEADING.sub("", words))
        if shorter == words:
            return words
        words = shorter


def _on_target(kind: str) -> Act:
    def act(draft: Draft, found: Found) -> bool | None:
        named = target_of(draft, found) or target_of(draft, found, "target2")
        if named is None:
            return False
        target, at = named
        if target in ("text:it", "text:them", "text:that", "text:this", "text:one"):
            target = _mentioned(draft, at.first) or target
        if kind == "click":
            target, at = _with_name(draft, target, at)
        data: dict[str, Any] = {"type": kind, "target": target}
        if kind == "hover" and found.one("<dur>") is not None:
            seconds = _seconds(found)
            if seconds is None:
                return False
            data["seconds"] = seconds
        draft.when(data, found.span, target=at)
        return None

    return act


def _mentioned(draft: Draft, i: int) -> str | None:
    """The element that was spoken of last before symbol `i`."""
    return next(
        (str(draft.symbols[k].value) for k in range(i - 1, -1, -1) if draft.raw(k) == "<element>"),
        None,
    )


def _with_name(draft: Draft, target: str, at: Span) -> tuple[str, Span]:
    """The button "Call me" may stand without quotes: botón Llámame."""
    last = at.last
    names: list[str] = []
    while last + 1 < len(draft.symbols) and draft.prompt[draft.symbols[last + 1].start].isupper():
        if draft.symbols[last + 1].text in ("<path>", "<lit>", "<day>", "<country>", "\n"):
            break
        last += 1
        names.append(draft.words(Span(last, last)))
        if (
            draft.symbols[last].end < len(draft.prompt)
            and draft.prompt[draft.symbols[last].end] in ",.;:"
        ):
            break
    if not names or "<lit>" in [draft.raw(k) for k in range(at.first, at.last + 1)]:
        return target, at
    draft.take(Span(at.last + 1, last))
    return f"text:{' '.join(names)}", Span(at.first, last)


def _form(kind: str) -> Act:
    def act(draft: Draft, found: Found) -> bool | None:
        data: dict[str, Any] = {"type": kind}
        for group in ("form", "form2", "form3"):
            if found.has(group):
                words = _trim(draft.words(draft.span_of(found.match, group)))
                if words and words.lower() not in ("form", "formulario", "formular", "formulaire"):
                    data["target"] = f"text:{words}"
        _seen_page_outside(draft, found)
        draft.when(data, found.span, target=found.span)
        return None

    return act


def _seen_page_outside(draft: Draft, found: Found) -> None:
    if found.has("where"):
        span = draft.span_of(found.match, "where")
        paths = [
            str(s.value)
            for s in draft.symbols[span.first : span.last + 1]
            if s.text in ("<path>", "<named>", "<bare>")
        ]
        if paths:
            unit = draft.where(paths, found.span)
            unit.whole = False


def _page_views(draft: Draft, found: Found) -> bool | None:
    number = found.one("<n>", "<ordinal>")
    if number is None:
        number = 2 if "<twice>" in found.match.group() else None
    if number is None or not 0 < number < 1000:
        return False
    if found.group("op") == "morethan":
        draft.who({"pages_viewed": {"$gt": number}}, found.span)
        return None
    if found.group("op") in ("lessthan", "atmost"):
        draft.who({"pages_viewed": compared(found, number)}, found.span)
        return None
    data: dict[str, Any] = {"type": "page_views", "count": number}
    _seen_page(draft, found)
    draft.when(data, found.span, count=found.span)
    return None


def _sequence(draft: Draft, found: Found) -> bool | None:
    paths = [str(p) for p in found.all("<path>", "<named>", "<bare>")]
    if "<cart>" in found.match.group():
        at = [s.text for s in found.symbols if s.text in ("<path>", "<named>", "<bare>", "<cart>")]
        paths.insert(at.index("<cart>"), "/cart")
    if len(paths) < 2:
        return False
    in_order = not found.has("any")
    draft.when(
        {"type": "page_sequence", "paths": paths, "in_order": in_order}, found.span,
        paths=found.span,
    )  # fmt: skip
    return None


def _act(draft: Draft, found: Found) -> bool | None:
    event = found.one("<event>")
    if event is None:
        event = "purchase"
    data: dict[str, Any] = {"type": "custom_event", "event": event}
    if found.has("cmp"):
        value = found.one("<money>", "<n>")
        key = "price" if event == "add_to_cart" else "value"
        data["where"] = {key: compared(found, value)}
    draft.when(data, found.span, event=found.span)
    return None


def _signed_up(draft: Draft, found: Found) -> bool | None:
    """ "after they sign up" is what they do, not the page they do it on."""
    words = draft.words(found.span).lower()
    if not words.endswith(("sign up", "signed up", "signup")):
        return False
    draft.when({"type": "custom_event", "event": "signup"}, found.span)
    return None


def _named_link(draft: Draft, found: Found) -> bool | None:
    span = draft.span_of(found.match, "link")
    draft.when({"type": "click", "target": f"text:{draft.words(span)}"}, found.span, target=span)
    return None


def _event(draft: Draft, found: Found) -> bool | None:
    name = found.one("<ident>", "<lit>")
    if name is None:
        span = draft.span_of(found.match, "name")
        name = draft.words(span)
    if str(name).startswith(("utm_", "traits.", "page.", "did.")):
        return False
    data: dict[str, Any] = {"type": "custom_event", "event": snake(str(name))}
    if found.has("prop"):
        prop = snake(draft.words(draft.span_of(found.match, "prop")))
        number = found.one("<money>", "<n>", "<pct>")
        if number is not None and found.has("op"):
            data["where"] = {prop: compared(found, number)}
        elif found.has("value"):
            data["where"] = {prop: draft.words(draft.span_of(found.match, "value")).strip("'\"")}
    draft.when(data, found.span, event=found.span)
    return None


def _add_priced(draft: Draft, found: Found) -> None:
    value = found.one("<money>", "<n>")
    where = {"price": compared(found, value, "$gt")}
    draft.when({"type": "custom_event", "event": "add_to_cart", "where": where}, found.span)


_PAGE = r"(?:(?:the|a|our|your|any|of|to|on|at|in|their|<page>|one of|from|is) ){0,4}(?:<path>|<named>|<bare>|(?P<cartpage><cart>))(?: (?:page|<page>|section|pages))?"
_STOPPED = r"(?:the|a|our|and|or|who|they|,|morethan|lessthan|atleast|atmost|over|under|after|when|if|with|for|to|on|in|at|from|is|have|see|show|offer|say|should|until|not|then|once|of|by|without|except|-|:)"
_CLASSES = r"(?:people|dur|path|url|pct|frac|emails|sms|notify|exit|idle|inview|rage|webhook|track|segment|hide|pos|holdout|recommend|html|selector|hex|clock|date)"
_WORD = rf"(?:(?!{_STOPPED} )(?:[a-z0-9à][\w'à]*|<(?!{_CLASSES}>)[a-z]+>))"
_FORM = (
    r"(?:(?:the|our|a|an|any|their|your|this|of|on|to|in|it|filling|out|that|de|is) ){0,4}"
    rf"(?P<form>(?:{_WORD} ){{0,4}}<form>(?: (?:of|for|from|on|about) (?:the |our |a |an )?{_WORD}(?: {_WORD})?(?= (?:,|\.|:|->|have|is|and|but|$|should|\n|without|see|then|show|abandon|submit|start|then|<exit>|leave|without|not|go|on|in)))?)"
)
_FORM2 = _FORM.replace("<form>(?:", "<form>(?:").replace("(?P<form>", "(?P<form2>")
_TARGET = (
    r"(?:(?:the|a|our|any|of|on|in|to|at|over|their|your|it|that|one|for|this|morethan|about|with) ){0,4}"
    r"(?P<target><selector>|(?:<element>|<button>|<lit>|<form>)(?: <lit>)?(?: (?:<button>|<element>|link|plan|<plan>|tab|image|icon|card|row|logo|banner|block|section|area))?|"
    rf"(?:{_WORD} ){{0,3}}(?:{_WORD}|<button>|<element>|<plan>|<overlay>)(?: <lit>)?)"
)
_STRONG_TARGET = (
    r"(?:(?:the|a|our|any|of|on|in|to|at|over|their|your|it|that|one|for|this|morethan|about|with) ){0,4}"
    rf"(?P<target><selector>|<lit>(?: (?:<button>|<element>|link|plan|<plan>|tab|image|icon|card|section))?|(?:{_WORD} ){{0,3}}(?:<button>|<element>|link|plan|<plan>|tab|icon|image|enlace|lien|bild|imagen|section|block|card|table|logo|photo|picture|video|map|icono|icone|accordion|number|calculator|seccion|sektion|bereich|abschnitt|tarjeta|bloque|bloc|boton|tabla|tableau|tabelle|photos|menu|badge|thumbnail|gallery|<overlay>|<form>|<pricing>|panel|widget|faq|banner|question|chart|size guide|guide|<country>)(?: <lit>| <tier>)?)"
)
_SCROLLED = (
    r"(?:scroll|reach|<view>|<stay>|go|read|see|is|have|get|leido|gelesen|on|atleast|down|past)"
)
_DEPTH = r"(?:<pct>|<frac>)"
_DOWN = r"(?: (?:of|whatever|any|the|down|a|this|page|<page>|our|way|on|in|it|into|article|post|is|scroll|have|depth|to|that|deep|dem|articulo|artikel|blog|text|ormore|\+|of the way|through|en|por|content|scrolltiefe|full|reached|abajo|hinunter|nach|unten|long|long read|atleast|or|and more|texto|texte|l'))*"

PRICED = (
    rule(
        r"after (?:they |<people> )(?:have )?<named>",
        lambda d, f: _signed_up(d, f),
        0.95,
        needs=("<named>",),
    ),
    rule(
        r"(?:when|once|after|if) <clickit> (?:on )?(?:the |our )(?P<link>(?:<bare>|<named>) (?:link|button|<button>))",
        lambda d, f: _named_link(d, f),
        0.95,
        needs=("<clickit>",),
    ),
    rule(
        r"(?:to|on|when|after|once) (?:the )?<track> <ident>(?= (?:,|:))",
        lambda d, f: _event(d, f) if f.span.first == 0 else False,
        0.95,
        needs=("<track> <ident>",),
    ),
    rule(
        r"(?:when|if|once|after) (?:a |an |the )?(?:produit|producto|produkt|article|articulo|artikel|product|item) (?:of |with )?{CMP} {FILL}<money> (?:is |se |have )*<event>(?: have| is)?",
        lambda d, f: _add_priced_if(d, f),
        0.95,
        needs=("<event>",),
    ),
    rule(
        r"{WHEN}{WHO}(?:show|put|adds?|<event>|place)(?: (?:something|anything|an item|a product|items?|products?|one|article|articles|algo|etwas|produit|producto|articulo|un|a))* (?:{CMP}|pricier than|dearer than|costlier than|more expensive than|teurer als|mas caro que|plus cher que) {FILL}(?:<money>|<n>)(?: (?:to|in|into|the|their|<cart>|a|on|,))*(?: <cart>)?(?: \( <ident> , (?:<element>|price) <traitword> \))?",
        lambda d, f: _add_priced_if(d, f),
        0.95,
        needs=("<cart>", "<event>"),
    ),
)

PAGES_AND_FORMS = (
    rule(
        r"(?:after|from|on|at) (?:the |their )?(?:<page> <n>|<n> <page>) (?:of|in|en|on|im) (?:the |their |a )*<visit>",
        _page_views,
        needs=("<visit>",),
    ),
    rule(
        r"(?P<posts><n> <page> (?:under|of|on|in) <path>)(?: (?:<view>|seen|opened))? (?:in|during|within) (?:this|the|a|one|same|their)* ?<visit>|<n> <page> (?:under|of|on|in) (?P<u><path>) <view> (?:in|during) (?:this |the |a |one |same |their )*<visit>",
        _page_views,
        needs=("<visit>",),
    ),
    rule(
        r"(?:<n> (?:tabs|pages|<page>|seiten|paginas) ?(?:,|:) )?(?P<a><path>|<named>) (?:and|&|\+) (?:the )?(?:<path>|<named>)(?: (?:,|both|<view>|visited|open|opened|have|been|is|in|are|the|same|<visit>))* (?:in )?(?P<any>(?:whichever|any|no particular|either|whatever) (?:<event>|order|<orders>))",
        _sequence,
        needs=("whichever", " any ", "particular", "either", "whatever"),
    ),
    rule(
        r"(?:^|(?<=^ ))(?:only |just |when |after |they )*<event>(?: (?:<people>|visitors))?(?= (?:\?|->))(?: \?)?",
        _act,
        0.95,
        needs=("<event>",),
    ),
    # one after another
    rule(
        rf"{{WHEN}}{{WHO}}(?:go|navigate|come|travel|jump|is|click|weg)?(?: directly| straight)? ?(?:from|of) {_PAGE} (?:(?:to|on|auf|hasta|a|into|over to|after|then|go|vers) )+"
        rf"{_PAGE.replace('(?P<cartpage>', '(?:')}(?:(?: ,)?(?: and)? (?:then |to |on |puis |y |dann |after )+{_PAGE.replace('(?P<cartpage>', '(?:')}){{0,3}}(?: (?:go|have|is))*",
        _sequence,
        needs=(" from ", " of "),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:<view> |go |visit |see |is |have |on |first |come |open |from |to |of |"
        rf"einem |passing )*{_PAGE}(?: ,)?(?: and| &)? (?:(?:then|next|->|>|->|after|later|afterwards|"
        rf"puis|dann|danach|luego|before|and from there) )+(?:(?:to|go|visit|see|<view>|is|on|have|they|open|go to|"
        rf"und|of|and|that) )*{_PAGE.replace('(?P<cartpage>', '(?:')}(?:(?: ,)?(?: and)? (?:(?:then|next|->|>|after|finally|lastly) )+"
        rf"(?:(?:to|go|visit|see|<view>|is|on|have|und|of|finally|and) )*{_PAGE.replace('(?P<cartpage>', '(?:')}){{0,3}}"
        r"(?: (?:in (?:that|this) order|in order|have|is|in that sequence))*",
        _sequence,
        needs=(" then ", " -> ", " > ", " next ", " before ", " after "),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:(?:have|is) )*(?:<view>|see|visit|go to|opened|<view> both) (?P<any>both )?{_PAGE} (?P<any2>and) {_PAGE.replace('(?P<cartpage>', '(?:')}(?: (?:and|,) {_PAGE.replace('(?P<cartpage>', '(?:')})?"
        r" (?:(?:in the same|in one|in any order|in this|in that order|in a single|in either order|during one|during the same|in this order|same) ?)+(?:<visit>|session)?",
        lambda d, f: _sequence(d, f),
        0.9,
        needs=("<view>", " see ", "visit"),
    ),
    rule(
        rf"{_PAGE} (?:and|&|,) {_PAGE.replace('(?P<cartpage>', '(?:')}(?: ,)? (?:<view> )?(?:in )?(?P<any>any|whichever|either|every|no particular) order",
        _sequence,
        0.95,
        needs=(" order",),
    ),
    # forms
    rule(
        rf"{{WHEN}}{{WHO}}(?:start|begin)(?: (?:but|and|to|then|filling|fill|submit|with|in|out|up|on|of|"
        rf"typing|have))* {_FORM}(?: (?:,|and|but|then|he|she|it|they|still|who|not))+ (?:abandon|not (?:submit|send|<submitit>|finish)|leave|<exit>|never <submitit>|never submit|not <convertit>|not complete|without submit|then leave)"
        rf"(?: (?:it|send|again|unfinished|halfway|have|them|off|ever|that))*|"
        rf"{{WHEN}}{{WHO}}{_FORM2}(?: (?:is|have))* (?:start|begin)(?: (?:is|have|and|but|then|,))* (?:abandon|not (?:submit|<submitit>|send|complete|finish))(?: (?:have|is))*",
        _form("form_abandon"),
        needs=("<form>",),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:start|begin|first touch|first field)(?: (?:but|to|filling|fill|submit|with|in|out|up|"
        rf"on|of|typing|have|into|using|<submitit>|a|writing))* {_FORM}(?: (?:out|in|have|is|start|submit|to|fill))*|"
        rf"{{WHEN}}{{WHO}}(?:submit|fill|filling|type|typing)(?: (?:in|out|to|on))* {_FORM2} start(?: have| to)?|"
        rf"{{WHEN}}{{WHO}}{_FORM.replace('(?P<form>', '(?P<form3>')}(?: (?:to|submit|fill|out|an|is|has))* start(?: (?:have|is|submit|to))*",
        _form("form_start"),
        needs=("<form>",),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:abandon|leave|drop off|bail|<exit>|quit|stop|gives? up on)(?: (?:filling|halfway|on|in|of|out|to|submit|midway|through|from))* {_FORM}"
        rf"(?: (?:without|unfinished|half|filled|submit|sending|submitting|it|finishing|out|have|halfway|through|incomplete|open|of|finish|complete|unsent|<submitit>|in|not))*|"
        rf"{{WHEN}}{{WHO}}{_FORM2} (?:is |gets |see |not |was |have )*abandon(?: (?:have|is|it))*|"
        rf"{{WHEN}}{{WHO}}(?:without|not)(?: (?:finishing|completing|submitting|<submitit>|submit|finish|complete|end|to|of))+ {_FORM.replace('(?P<form>', '(?P<form3>')}",
        _form("form_abandon"),
        needs=("<form>",),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:submit|send|complete|<submitit>|finish|fill|reception|new|successful)(?: (?:in|out|of|off|on|the))* {_FORM}(?: (?:out|in|off|have|is|submit|send|successfully|submission|<submitit>))*|"
        rf"{{WHEN}}{{WHO}}{_FORM2} (?:is |gets |get |see |was |has been |being |have |go |comes )*(?:submit|sent|send|filled|complete|completed|<submitit>|submission|in|through)(?: (?:in|out|is|have|successfully))*|"
        rf"(?:after|when|on|upon|each|every|for) (?:a |the |each |every |any )*{_FORM.replace('(?P<form>', '(?P<form3>')} (?:submission|submissions|submit|send)",
        _form("form_submit"),
        needs=("<form>",),
    ),
    rule(
        rf"{{WHEN}}(?:a |the |our |any )?(?P<form>(?:{_WORD} ){{0,3}})<submitit>(?= )",
        lambda d, f: _submit_named(d, f),
        needs=("<submitit>",),
    ),
)
RULES = (
    # inactivity, before time on the page
    rule(
        rf"{{WHEN}}{{WHO}}(?:(?:go|stay|is|do|<stay>|been|sit|there|on|en|have|just|se|will|for|remain|quiet|keep|being|and|when|who|page|<page>|the) )*<idle>(?:(?: (?:for|since|of|during|on|lasting|after|while|depuis|seit|pendant|there|the|<page>|page|hace|a|<path>|<named>|longer|period|on <path>|,|is|en|have|over|at|visitor|<people>))*) {_LONG}<dur>"
        rf"(?: (?:long|lang|is|have|on|the|page|<page>|<idle>|ormore|<path>|<named>|in|of))*",
        _timed("inactivity"),
        needs=("<idle>",),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}{_LONG}<dur>(?: (?:of|long|lang|ormore|with|in|on|they|is|the|complete|full|or so|or more|total|<page>|page|de|have|entirely|go|to|nothing but|and|who|<people>|that|,|\+|gar|do|absolutely|pure))* <idle>"
        rf"(?: (?:is|have|on|the|page|<page>|<path>|<named>|idle|of|are|of the <people>|at|all|there|in|<people>))*",
        _timed("inactivity"),
        needs=("<idle>",),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:there is )?(?:not|no|without)(?: (?:any|done|do|doing|a|move|touch|click|scroll|react|mouse|moves?|input|sign|of|life|activity|anything|scrolling|single|clicking|movement|or|and|keyboard|interaction|interact|is|have|on|the|page))+(?: (?:for|since|in|during|on|of)) {_LONG}<dur>",
        _timed("inactivity"),
        0.9,
    ),
    rule(
        rf"{{WHEN}}{{WHO}}{_LONG}<dur>(?: (?:of|with|without|have|is|go|and|by|pass|passes))* (?:not|no|without)(?: (?:any|a|move|movement|touch|click|scroll|reaction|react|mouse|activity|input|action|scrolling|clicking|moving|or|interaction))+",
        _timed("inactivity"),
        0.9,
    ),
    # hovering
    rule(
        rf"{{WHEN}}{{WHO}}(?:hover|mouse|<mouse> (?:is|stay|rests?|<stay>|sits?|hangs?|hover)s?|(?:keep|hold|leave|rest|park|<stay>|put|have)s? (?:the|their|a) <mouse>)(?: (?:with|for|the|their|<mouse>|that|se|is|on))*(?: {_LONG}<dur>)?(?: (?:on|over|above|morethan|at|in|about|of|to|hover|<stay>))*(?: {_TARGET})"
        rf"(?: (?:is|stay|<stay>|hover|for|on|rests|with|the|<mouse>))*(?: {_LONG}<dur>)?(?: (?:lang|long|ormore|hover|is|have|<stay>|or more|with|the|<mouse>))*",
        _on_target("hover"),
        needs=("hover", "<mouse>", " mouse "),
    ),
    rule(
        rf"{{WHEN}}(?:the |their |a )?<mouse>(?: (?:is|over|on|morethan|stay|<stay>|for|of|hover))* {_TARGET}(?: (?:for|during|is|hover))* {_LONG}<dur>(?: hover| lang| <stay>)?",
        _on_target("hover"),
        needs=("<mouse>",),
    ),
    # scrolling
    rule(
        rf"{{WHEN}}{{WHO}}(?:{_SCROLLED} )*(?:down |all |every |to |the |very |way |right |past |on |of |end |a |fully )*(?:scroll|reach|<view>|go|get|ganz|hit|read|<stay>)(?: (?:down|all|every|to|the|very|way|on|of|right|past|a|is|ganz|nach|until|hasta|jusqu'|full|fully|se|completely|page|<page>|at|en))* (?:<pos>|bottom|end|final|ende|seitenende|fin|bas|pie|fondo|<element>)(?: (?:of|the|a|our|this|page|<page>|article|post|<named>|is|have|scroll|reach|seite|on|it|long|blog|articulo|artikels|artikel|<path>|and|down|l'|go|at))*",
        lambda d, f: _bottom_if_bottom(d, f),
        0.95,
        needs=("scroll", "reach", "ende", "end", "<view>", "<pos>"),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:{_SCROLLED} )*(?:scroll|reach|read|<view>)(?: (?:depth|is|down|to|past|at|more|on|of|the|by|through|about|around|atleast|morethan|page|<page>|have|until|hasta|jusqu'|bis|a|en|beyond|like|roughly|hits|reach|=|:|our|along|on page|half|through|below|over|>|for|passes|someone|deeper|than|>=|se|por|a|ca|as|far|way|further|lo|menos|debajo|this|up|<view>|article|<path>|<named>|in|und|dem|la|le|l'|se|de|to at|ein|with|article|post|it|go|weiter|uber|als|gets|mindestens|zu|is at))* {_DEPTH}{_DOWN}",
        _scrolled,
        needs=("scroll", "reach", "read", "<view>"),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:(?:<view>|get|gets|go|come|is|have|see|<stay>|made it|reached|read|be|halfway|past|hit|they) )*(?:(?:to|past|through|of|on|at|about|at least|atleast|more|morethan|reach|a|the|down|is|over|see|way|their way) )*{_DEPTH}(?: (?:of|the|a|this|page|<page>|our|on|way|<view>|article|is|have|see|los|des|it|der|del|seite|la|l'|que))* (?:scroll|<view>|scrolled|gescrollt|down|read|gelesen|depth|reach|way down|through|seen|deep)(?: (?:of|down|the|page|<page>|have|is|past|through|depth|on|<path>|<named>|reached|this|our|article|see|bis|in|to|it|way|reach))*",
        _scrolled,
        needs=("<pct>", "<frac>"),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:(?:is|get|gets|reach|go|<view>|see|past|hit|at|to|come|have) )+(?:(?:past|through|to|of|at|about|atleast|morethan|the|on|is|a|way|down|reach|within) )*(?P<depth>{_DEPTH})(?: (?:of|the|a|this|our|on|way|down|through|that|is|into))* (?:page|<page>|article|post|way|<named>|content|<visit>|site|text|articulo|artikel|artikels|seite)(?: (?:is|have|reach|down|is reach|<view>|hit))*",
        _scrolled,
        0.95,
        needs=("<pct>", "<frac>"),
    ),
    rule(
        r"(?:at|after|on|when|once|by) (?:the )?(?:<pct>|<frac>)(?: (?:of the <page>|depth|mark|of the way|down|point|of the article|page|<page>|down the <page>|into the <page>|through the <page>|of <page>|scroll))+(?= )|"
        r"(?:<pct>|<frac>) (?:scroll|scrolled|depth|down the <page>|of the <page> (?:scroll|see))(?: depth)?|"
        r"(?:scroll|depth)(?: (?:of|at|is|>|>=|=|:|morethan|atleast|past|depth))* (?:<pct>|<frac>|<n> %)",
        _scrolled,
        0.95,
        needs=("<pct>", "<frac>"),
    ),
    rule(
        r"{WHEN}{WHO}scroll (?:(?:is|=|:|at|of|>=|atleast|morethan|>|reach|to|past) )*<n>(?: %)?(?= (?:[,.;:)\n]|->|then|and|or|show))",
        _scrolled,
        0.9,
        needs=("scroll",),
    ),
    # seen on the screen
    rule(
        rf"{{WHEN}}{{WHO}}{_TARGET}(?: (?:is|se|have|section|gets|first|are|on|to|<view>|go|show|become|block|area|finally|actually|table|itself|the))* <inview>(?: (?:is|have|of|the|<view>|scroll|on|for|screen))*",
        _on_target("element_visible"),
        needs=("<inview>",),
    ),
    rule(
        rf"{{WHEN}}(?:se |is )*<inview>(?: (?:of|on|for))* {_STRONG_TARGET}",
        _on_target("element_visible"),
        needs=("<inview>",),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:scroll|reach|gets? down to|go)(?: (?:down|to|on|until|past|as far as|at|the|see|hasta|bis|in))* {_STRONG_TARGET}(?: (?:section|<inview>|block|area|scroll|go|have))*",
        _on_target("element_visible"),
        0.9,
        needs=("scroll", "reach"),
    ),
    # other gestures
    rule(
        r"{WHEN}{WHO}(?:(?:try|tries|do|show|see|with|trigger|is|a|an|the|on|of|detected|signal|shows?|have|their|any|start|want|to|en|about|hace|do a|clear|just|<mouse>|moment|cursor|,|als|gerade|who|<people>|s'|se|and|point|for|page|tab|off|<view>|wollen) )*<exit>(?: (?:the|a|of|page|<page>|site|<site>|is|signal|on|detected|this|that|our|tab|window|have|intent|<path>|<named>|<bare>|shown|from|trigger|to|us|go|:|again|for good|fires|it|will|happens|and|ventana|pestana|seite|your|en|here|soon|there|want|browser|behaviour|<cart>|le|without))*",
        _plain("exit_intent"),
        needs=("<exit>",),
    ),
    rule(
        rf"{{WHO}}(?:who |is |when |as |they )*leave (?:the |our |your )*(?:{_PAGE}|page|site|<site>|<page>)(?= )",
        _plain("exit_intent"),
        0.9,
        needs=("leave",),
    ),
    rule(
        r"{WHEN}{WHO}(?:(?:do|a|the|is|with|on|of|detect|detected|gets|show|en|there|any|some|s'|se) )*<rage>(?: (?:on|at|the|a|page|<page>|site|<site>|anywhere|is|detected|something|button|of|in|any|have|same|<path>|<named>|<element>|<button>|around|everywhere|our|it|happens|thing|three|<n>|<time>|row|buttons|element|that|spot))*",
        _plain("rage_click"),
        needs=("<rage>",),
    ),
    rule(
        r"{WHEN}{WHO}(?:(?:a|the|on|of|is|been|away|and|then|gone|for|switch|after|go|se|their|to|come|<returning>|just|in|have|while|en|being) )*<tabreturn>(?: (?:of|is|have|after|our|from|again|a|while|to|the|site|<site>|later|s'|on|from another|<page>|elsewhere|being|go|away))*",
        _plain("tab_return"),
        needs=("<tabreturn>",),
    ),
    rule(
        r"{WHEN}{WHO}(?:(?:on|of|is|do|gets|se|any|have|they|just|<people>) )*<copyact>(?: (?:of|off|from|the|a|our|page|<page>|site|<site>|on|text|some|any|<coupon>|is|have|<named>|that|in|address|model|description|(?:<field>)|<path>|quote|number|part|spec|specs|specifications|price|<element>|out|there|this|something|sku|code|article|texto|de|it|anything|product|details|name|here))*",
        _plain("copy_text"),
        needs=("<copyact>",),
    ),
    # clicks on something
    rule(
        rf"{{WHEN}}{{WHO}}click(?: (?:on|of|at|in|to|is|through|the|over))* {_STRONG_TARGET}(?: (?:click|is|have|is click|on <path>|button))*",
        _on_target("click"),
        needs=("click",),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}{_STRONG_TARGET}(?: (?:is|gets|see|get|has been|being|have|se|was|been))* click(?: (?:is|have|on))*",
        _on_target("click"),
        needs=("click",),
    ),
    rule(
        rf"(?:click|tap|clics?)(?: (?:on|of|at|in|to))* {_STRONG_TARGET}",
        _on_target("click"),
        0.95,
        needs=("click",),
    ),
    # the pages of a visit
    rule(
        r"{WHEN}{WHO}(?:(?:<view>|open|see|read|is|have|visit|get through|flicked through|load|been through|on|browse|clicked through|land on|of|reach|through|viewing) )*(?:{CMP} )?(?:the |their |of |a |some |any )*(?:<n>|<ordinal>|<twice>)(?: (?P<more>ormore|\+))?(?: (?:different|or|of|our|distinct|more|separate|other|any|the|full))* (?:<page> <view>|<page>|pages?|pageviews?|page views?|pageview|seitenaufrufen?|(?P<posts><named>|<path> <page>|<path>)|articles?|screens|unterseiten|articulos|artikeln?|listings|properties|products?|productos|produkte|produits|aufruf)(?: (?:<view>|is|have|see|of|in|during|per|on|within|the|this|that|their|one|a|same|single|<visit>|visit|en|our|into|so far|opened|long|deep|gelesen|viewed|current|<site>|session|loaded|his|und|today|while|browsing|already|open|deep|sesion|blog|into the|of the blog|under))*",
        lambda d, f: _page_views_if(d, f),
        0.97,
        needs=("<n>", "<ordinal>", "<twice>"),
    ),
    # time on the page
    rule(
        rf"{{WHEN}}{{WHO}}(?:<stay>|<wait>|have|been|wait|<view>|is|have <stay>|browse|spend|for)(?: (?:on|at|in|of|the|a|our|this|page|<page>|<site>|there|here|around|is|have|their|for|to|<people>|any|still|reading|looking|just|<stay>|idle|se|en|hier|da|it|who|sit))*(?: {_PAGE})?(?: (?:for|since|during|pendant|lang|desde|seit|depuis|is|,|have|page|and|spend|<stay>|atleast|<page>))* {_LONG}<dur>{_PAGEY}(?: {_PAGE.replace('(?P<cartpage>', '(?:')})?{_PAGEY}",
        _timed("time_on_page"),
        needs=("<dur>",),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:(?:<view>|see|is|on|look at|sit|linger|land|go|<stay>|reading|have) )*{_PAGE}(?: (?:for|during|since|pendant|seit|desde|depuis|over|and <stay>|page|y|<stay>|of|,|is))+ {_LONG}<dur>{_PAGEY}",
        _timed("time_on_page"),
        0.97,
        needs=("<dur>",),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:is |have |<stay> )*{_LONG}<dur> (?:long |lang |of |is )*(?:(?:on|in|at|under|<view>) )+{_PAGE}(?: (?:is|have|<stay>|<view>|stay|hang|have <stay>|page))*",
        _timed("time_on_page"),
        0.97,
        needs=("<dur>",),
    ),
    rule(
        rf"{{WHEN}}{{WHO}}(?:is |have )*{_LONG}<dur>(?: (?:on|in|at|of|the|a|our|this|here|there|long|lang|site|<site>|<page>|page|total|en|que|da|it|<path>|<named>|<visit>|se|dem|seit|und))* (?:<stay>|is <stay>|have <stay>|<view>|spend|spent|reading|have|browsing|on page|stay)(?: (?:have|is|on|the|<page>|page|it))*",
        _timed("time_on_page"),
        0.97,
        needs=("<dur>",),
    ),
    rule(
        rf"(?:(?:do it|show it|only|just|right|so|trigger|fire|about|and|start|frequently|with|a|fruhestens|at|erst) )*(?:after|following|at|with|in|wait|past) (?:a |the |about |like |around |roughly |morethan |atleast |waiting |say |some |as |delay |of |to |{{WHO}}){{0,3}}{_LONG}<dur>(?: delay| mark| pause| of delay)?{_PAGEY}{_BARE_STOP}",
        lambda d, f: _after(d, f),
        0.95,
        needs=("<dur>",),
    ),
    rule(
        rf"{{WHEN}}{_LONG}<dur> (?:of |spent |stay |is )*(?:on|into|in) (?:the |this |a |our |any |one )?(?:<page>|page|site|<site>)(?= ){_PAGEY}",
        _timed("time_on_page"),
        0.95,
        needs=("<dur>",),
    ),
    rule(
        rf"(?:to|at|on) the <dur>{_PAGEY}|(?:{_LONG})<dur> (?:delay|in)(?= (?:[,.;:)+&]|->|\n|and|then|\||=|$)){_PAGEY}|(?:delay|time on page|dwell|<stay>)(?: (?:of|:|=|is|on|at|atleast|morethan|>|>=))* <dur>",
        lambda d, f: _after(d, f),
        0.93,
        needs=("<dur>",),
    ),
    rule(
        rf"(?:(?<= [,;:\n(.] )|(?<= -> )|(?<= or )|(?<= and )|(?<= \+ ))(?:atleast |{_LONG})<dur>(?= (?:[,;.)\n+]|->|or|and|on|then|$))",
        lambda d, f: _bare(d, f),
        0.9,
        needs=("<dur>",),
    ),
    # things done
    rule(
        r"(?:^|(?<= [.\n] ))(?:just |only |freshly |newly )*<event> \?",
        lambda d, f: _act(d, f),
        0.9,
        needs=("?",),
    ),
    rule(
        r"(?:when|after|once|if|whenever|every|each time|on) (?:(?!,|\.|<overlay>|\n)\S+ ){1,8}?\( (?:event |<track> |: |evento |ereignis )*<ident> \)",
        _event,
        0.9,
        needs=("<ident> )",),
    ),
    rule(
        r"{WHEN}(?:the |an |a |our )*(?:<track> |custom |event |<did> |evento |ereignis |evenement |name )+(?:call |called |named |say |of |: |the |is )*(?:<ident>|<lit>)(?: (?:<event>|is|fires?|comes in|arrives|happens|event|occurs|gets|triggered|see|in|<did>|trackt|track|<track>|show|fired|on|received|llega|eintrifft|ausgelost|se|arrive|go|sent|send|have|lanzado|reported|tracked))*"
        r"(?:(?: (?:with|where|and|whose|if|when|its|has|property|the|for|have|a|an)){1,4} (?P<prop>[a-z]\w*|<ident>|<basis>|<plan>|<element>|<orders>) (?:is |= |: |of |on )*(?:(?:{CMP} {FILL}(?:<money>|<n>|<pct>))|(?P<value><lit>|[a-z]\w*)))?",
        _event,
        0.95,
        needs=("<ident>", "<lit>"),
    ),
    rule(
        r"(?:when|after|once|on|if|every|upon|whenever|each|for each|as soon as) (?:a |an |the |every )?(?:<event> )?(?:<people> |they )?<ident>(?: (?:event|is|fires?|comes in|arrives|happens|occurs|gets|triggered|see|in|<track>|show|fired|tracked|<did>|go))*"
        r"(?: (?:with|where|and|whose|if|when|its|has|property|have|,)(?: the| a| an)? (?P<prop>[a-z]\w*|<basis>|<plan>|<orders>|<element>) (?:is |= |: |of |on )*{CMP} {FILL}(?:<money>|<n>|<pct>))?",
        _event,
        0.95,
        needs=("<ident>",),
    ),
    rule(
        r"(?:right |straight |directly |only |just |immediately |and )*(?:after|once|when|upon|as soon as|if|following|on|every time|whenever|by|gleich after)(?: (?:a|an|the|they|<people>|it|he|someone|that|<customer>|their|is|have|just|has|made|make|any|every|completing|each|been|successful|successfully|new|your|se|<rolename>|who|so|finish|en|to|uno|sich|jemand|of|visitor|do|<company>|making|first|placing|doing|tout|un|us|<ordinal>|one|submit|with|<loggedin>))* (?:<event>|<orders>)(?: (?:something|is|have|with us|complete|completed|completion|go through|confirmed|to the <site>|successful|goes through|page|has|from us|done|online|item|an item|a product|product|here|button|via|are|just|se|for|an|account|step|click|terminado|abgeschlossen|finalise|finalizada|show|<submitit>|confirmation|confirmee))*(?: (?P<cmp>(?:of |on |for |worth |with )*{CMP} {FILL}(?:<money>|<n>)))?",
        lambda d, f: _act_if(d, f),
        0.9,
        needs=("<event>", "<orders>"),
    ),
    rule(
        r"(?:<people>|they|who|someone|whoever|<customer>|<rolename>)(?: (?:just|have|is|has|who|that|recently|of|gerade|soeben|acaban de|viennent de|eben|acaba de|vient de))* (?:just|gerade|eben|acaban de|viennent de|soeben|freshly|acaba de|vient de|acabo)(?: (?:is|have|to|de|of))* (?:<event>|<orders>)(?: (?:is|have|something|with us|etwas))*",
        lambda d, f: _act_if(d, f),
        0.85,
        needs=("<event>", "<orders>"),
    ),
)


def _after(draft: Draft, found: Found) -> bool | None:
    """A bare "after 30 seconds" is time on the page, unless a step before waits for it."""
    length = found.one("<dur>")
    if isinstance(length, Duration) and length.unit >= 3600:
        return False
    if any(record.data.get("type") == "time_on_page" for record in draft.triggers):
        return False
    return _timed("time_on_page")(draft, found)


def _bare(draft: Draft, found: Found) -> bool | None:
    """10 sec, 45 s: a length of time by itself is time on the page."""
    length = found.one("<dur>")
    if not isinstance(length, Duration) or length.unit > 60 or length.seconds > 1200:
        return False
    if any(r.data["type"] in ("time_on_page", "inactivity") for r in draft.triggers):
        return False
    return _timed("time_on_page")(draft, found)


def _page_views_if(draft: Draft, found: Found) -> bool | None:
    text = found.match.group()
    seen = "<view>" in text or "<visit>" in text or text.split()[0] in (
        "after", "once", "when", "on", "at", "if", "from", "by",
    )  # fmt: skip
    paged = any(
        w in text
        for w in (
            "<page>",
            "page",
            "aufruf",
            "articl",
            "artik",
            "post",
            "screen",
            "artic",
            "list",
            "propert",
            "produ",
            "unterseit",
        )
    )
    named = any(s.text in ("<named>", "<path>") for s in found.symbols)
    if not seen or not (paged or named):
        return False
    if any(w in text for w in ("produ", "listings", "propert")) and "<view>" not in text:
        return False
    return _page_views(draft, found)


def _bottom_if_bottom(draft: Draft, found: Found) -> bool | None:
    element = found.one("<element>")
    if element is not None and element != "@footer":
        return False
    position = found.one("<pos>")
    if position not in (None, "bottom"):
        return False
    if "scroll" not in found.match.group() and "reach" not in found.match.group():
        if "end" not in found.match.group() and "fin" not in found.match.group():
            return False
    return _bottom(draft, found)


def _submit_named(draft: Draft, found: Found) -> bool | None:
    """The callback form is sent: the lexicon took the form with its verb."""
    text = draft.words(found.span)
    if "form" not in text.lower():
        return False
    words = re.search(r"(?:[\w’'\-]+ ){0,3}(?:[\w\-]*form\w*)", text, re.IGNORECASE)
    data: dict[str, Any] = {"type": "form_submit"}
    if words:
        name = _trim(words.group())
        if name.lower() not in ("form", "formulario", "formular", "formulaire"):
            data["target"] = f"text:{name}"
    draft.when(data, found.span)
    return None


def _add_priced_if(draft: Draft, found: Found) -> bool | None:
    if "<cart>" not in found.match.group() and found.one("<event>") != "add_to_cart":
        return False
    if found.match.group().split()[0] not in (
        "when",
        "if",
        "once",
        "after",
        "who",
        "<people>",
        "they",
        "on",
        "every",
        "for",
    ):
        return False
    _add_priced(draft, found)
    return None


def _act_if(draft: Draft, found: Found) -> bool | None:
    text = found.match.group()
    if text.startswith((" on the", "on the", "on <event>", "by ", "if <event>", "on a ")):
        if not text.startswith(("on <event>",)):
            return False
    if found.one("<event>") in ("search", "lead", "login", "subscribe") and text.startswith("on "):
        return False
    if "<device>" in text:
        return False
    return _act(draft, found)
