"""What happens: every step but the overlays and messages that need copy."""

from __future__ import annotations

import re
from typing import Any, Final

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import rule
from trackflow.engine.language.rules.fields import listed_fields
from trackflow.engine.language.rules.moment import name_of
from trackflow.engine.language.rules.values import raw_value, snake
from trackflow.engine.language.symbols import fold

IMAGE: Final = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|avif)(?:\?\S*)?$", re.IGNORECASE)


def take(draft: Draft, found: Found, *groups: str) -> Span:
    """Marks the symbols of these groups as explained; the span of the first."""
    spans = [draft.span_of(found.match, g) for g in groups if found.has(g)]
    for span in spans:
        draft.take(span)
    return spans[0]


# -- going elsewhere ----------------------------------------------------------------------------
def _redirect(draft: Draft, found: Found) -> bool:
    span = draft.span_of(found.match, "to")
    last = draft.symbols[span.last]
    url = "/cart" if last.text == "<cart>" else str(last.value)
    if IMAGE.search(url):
        return False
    at = take(draft, found, "verb", "to", "tail")
    record = draft.do({"type": "redirect", "url": url}, at, url=span)
    if found.has("tab"):
        record.data["new_tab"] = True
    return False


def _rewrite(draft: Draft, found: Found) -> bool:
    target = draft.span_of(found.match, "target")
    to = draft.span_of(found.match, "url")
    texts = [draft.symbols[i].text for i in range(*_bounds(target))]
    if any(t in ("<chat>", "<overlay>", "<emails>", "<people>", "<recommend>") for t in texts) or (
        draft.symbols[target.last].value == "@form"
    ):
        return False
    if draft.tongue != "de" and draft.raw(to.first - 1) in ("on", "in", "for", "at"):
        return False
    url = str(draft.symbols[to.last].value)
    if IMAGE.search(url):
        return False
    name = name_of(draft, target)
    label = next((k for k in range(target.last + 1, to.first) if draft.text(k) == "<lit>"), None)
    if label is not None and not any(
        draft.raw(k) == "<overlay>" for k in range(target.last, to.first)
    ):
        text = str(draft.symbols[label].value)
        if draft.raw(label - 1) in ("link", "<button>", "links") and "change" not in found.group(
            "verb"
        ):
            draft.take(Span(label, label))
            at = take(draft, found, "verb", "target", "to")
            draft.do(
                {"type": "rewrite_link", "target": f"text:{text}", "url": url},
                at,
                target=target,
                url=to,
            )
            return False
        draft.do(
            {"type": "replace_text", "target": name, "text": text}, target, text=Span(label, label)
        )
        draft.take(Span(label, label))
    data = {"type": "rewrite_link", "target": name, "url": url}
    at = take(draft, found, "verb", "target", "to")
    draft.do(data, at, target=target, url=to)
    return False


# -- the page -----------------------------------------------------------------------------------
_NOUNS: Final = (
    r"(?:<element>|<button>|<form>|<overlay>|<field>|<plan>|<chat>|<team>|<coupon>|<search>|<nav>|button|link|links|image|picture|photo|"
    r"section|sections|block|table|video|field|badge|badges|logo|logos|icon|icons|widget|sidebar|carousel|gallery|map|label|card|"
    r"accordion|calculator|box|banner|seccion|enlace|enlaces|imagen|bild|bilder|lien|liens|abschnitt|sektion|bloque|bloc|teaser|kachel|"
    r"bandeau|rubrique|foto|fotos|photos|slider|counter|meter|bubble|strip|area|text|headline|column|columna|spalte|colonne|bereich|"
    r"insignia|etiqueta|insigne|siegel|contador|zahler|compteur|tab|tabs|panel|element|number|faq|footer|notice|ad|ads|poster|price|prices|quote|quotes|"
    r"testimonial|testimonials|options?|stamp|seal|rail|toggle|prices|row|module|modulo|modul|<recommend>|<product>|sticker|chip|tile|pill|div|icono|icone|pictogramme|gif|comment|comments|kommentare|comentarios|rating|ratings|stars|thumbnails?|picker|selector|feed|hinweis|newsletter)"
)
_STOPPED: Final = (
    r"(?:and|or|the|for|to|when|if|on|in|with|should|from|until|then|after|only|a|our|who|they|,|is|have|that|of|at|"
    r"show|see|hide|change|say|by|not|so|once|please|it|their|your|as|but|while|into|:|-|before|after|above|below|avant|apres|juste|under|over|right|beside|next|encima|debajo|antes|despues|vor|nach|direkt|"
    r"lessthan|morethan|sous|junto|neben|directly|straight|just|automatically)"
)
_CLASSES: Final = (
    r"(?:dur|path|url|pct|frac|emails|notify|exit|idle|inview|rage|webhook|track|segment|pos|holdout|html|selector|hex|clock|"
    r"date|returning|firsttime|lit|personalize|insert|setattr|qualify|writeit)"
)
_WORD: Final = rf"(?:(?!{_STOPPED} )(?:[a-z0-9à][\w'à]*|<(?!{_CLASSES}>)[a-z]+>))"
_NAMED: Final = rf"(?:{_WORD} (?:(?:a|an|to|us|my|your) (?={_WORD} ))?){{0,4}}{_NOUNS}(?: (?:for|of|to|de|du|with|von|des|from|about) (?:the |our |a )?{_WORD})?(?: <lit>)?(?: \( <selector> \)| , <selector>(?: ,)?| <selector>)?"
_DETS: Final = r"(?:(?:the|a|our|your|their|that|this|it|of|those|big|small|existing|on|in|current|whole|hidden|entire|any|every|these|with|say|to|only|please|nach|only the|me|them) ){0,4}"
TARGET: Final = rf"{_DETS}(?P<target>\(? ?<selector>(?: (?:block|section|banner|bar|box|element|button|area|link|div|badge|row|panel|widget|<button>|<overlay>))?|<element>(?: \( <element> \))?(?: (?:say|<element>|section|area|block|bar|and(?= <element>)|links?|<button>|itself|element))?(?: \( <selector> \)| <selector>)?|<form>|{_NAMED}|<lit>(?: (?:{_NOUNS}))?(?: \( <selector> \))?|<chat>|<recommend>)"
_TO_WORDS: Final = r"(?:to|with|by|in|into|for|on|say|as|:|=|through|so|it|that|should|read|is|display|the|text|->|new|now|a|have|off|reads?|be|words?|instead|of|und|auf|copy|par|por|mit|durch|from|change|only|after|zu|see|line|following|then|quote|who|their|say|please|,|show|caption|verbatim|literally|exactly|value|version|simply|just)"


def _on_target(kind: str) -> Any:
    def act(draft: Draft, found: Found) -> bool | None:
        span = draft.span_of(found.match, "target")
        if any(draft.used[i] for i in range(span.first, span.last + 1)):
            return False
        name = name_of(draft, span)
        if kind in ("show",) and name.startswith("text:") and not found.has("strong"):
            return False
        at = take(draft, found, "verb", "target")
        draft.do({"type": kind, "target": name}, at, target=span)
        if found.has("verb2"):
            take(draft, found, "verb2")
        return False

    return act


def _style(draft: Draft, found: Found) -> bool:
    span = draft.span_of(found.match, "target")
    shown = any(draft.symbols[i].text == "<overlay>" for i in range(span.first, span.last + 1))
    if shown and found.group("verb").split()[:1] in (["show"], ["use"], ["give"], []):
        return False
    styles: dict[str, Any] = {}
    look = draft.span_of(found.match, "look")
    for i in range(look.first, look.last + 1):
        symbol = draft.symbols[i]
        if symbol.text == "<hex>":
            styles[_color_property(draft, found)] = str(symbol.value)
        elif symbol.text == "<color>":
            styles.setdefault(_color_property(draft, found), str(symbol.value))
        elif symbol.text == "<style>":
            styles.update(_look(fold(draft.words(Span(i, i)))))
    if not styles:
        return False
    at = take(draft, found, "verb", "target", "look")
    draft.do(
        {"type": "set_style", "target": name_of(draft, span), "styles": styles}, at, target=span
    )
    return False


def _color_property(draft: Draft, found: Found) -> str:
    words = fold(draft.words(found.span))
    span = draft.span_of(found.match, "target")
    button = any(
        draft.symbols[i].value in ("@primary_cta", "@secondary_cta", "@add_to_cart")
        or draft.symbols[i].text == "<button>"
        for i in range(span.first, span.last + 1)
    )
    if re.search(
        r"\b(?:text colou?r|font|texto en|schriftfarbe|text in|text|schrift|lettering|letras|texte|color del texto|couleur du texte)\b",
        words,
    ):
        return "color"
    return (
        "background-color" if button or "background" in words or "hintergrund" in words else "color"
    )


def _look(words: str) -> dict[str, str]:
    if any(w in words for w in ("bold", "fett", "negrita", "gras")):
        return {"font-weight": "bold"}
    if any(w in words for w in ("italic", "kursiv", "cursiva", "italique")):
        return {"font-style": "italic"}
    if any(w in words for w in ("underl", "unterstr", "subray", "soulign")):
        return {"text-decoration": "underline"}
    if any(w in words for w in ("upper", "grossbuch", "mayus", "majus")):
        return {"text-transform": "uppercase"}
    if any(w in words for w in ("small", "kleiner", "peque", "petit", "tiny")):
        return {"font-size": "0.85em"}
    if "wid" in words or "breit" in words or "ancho" in words or words.split()[-1] == "large":
        return {"width": "100%"} if "full" in words else {"padding": "1em 2em"}
    if "round" in words or "redond" in words or "arrond" in words or "abgerundet" in words:
        return {"border-radius": "8px"}
    return {"font-size": "1.25em"}


def _image(draft: Draft, found: Found) -> bool:
    url_span = draft.span_of(found.match, "url")
    url = str(draft.symbols[url_span.last].value)
    target = draft.span_of(found.match, "target")
    names = {draft.symbols[i].value for i in range(target.first, target.last + 1)}
    if not IMAGE.search(url) and "@hero_image" not in names:
        return False
    at = take(draft, found, "verb", "target", "url")
    name = name_of(draft, target)
    name = "@hero_image" if name == "@hero" else name
    record = draft.do({"type": "swap_image", "target": name, "src": url}, at, target=target)
    k, sources, places = url_span.last + 1, [url], [url_span.last]
    while draft.raw(k) in (",", "or", "and", "<path>", "<url>", "<vs>", "/", "\n", ";"):
        if draft.raw(k) in ("<path>", "<url>") and IMAGE.search(str(draft.symbols[k].value)):
            sources.append(str(draft.symbols[k].value))
            places.append(k)
            draft.take(Span(k, k))
        k += 1
    if len(sources) > 1:
        record.notes["texts"], record.notes["at"], record.notes["field"] = sources, places, "src"
    return False


_BEFORE: Final = re.compile(
    r"\b(?:above|before|over|on top of|ahead of|encima|antes|arriba|por encima|uber|vor|oberhalb|davor|avant|"
    r"au-?dessus|au dessus|dessus|preceding)\b"
)
_AFTER: Final = re.compile(
    r"\b(?:below|under|underneath|beneath|after|following|next to|beside|besides|alongside|behind|debajo|despues|bajo|tras|junto|"
    r"al lado|unter|nach|hinter|unterhalb|neben|sous|apres|au-?dessous|dessous|a cote|en dessous|derriere|right by|by)\b"
)
_INSIDE_TOP: Final = re.compile(
    r"\b(?:at the (?:start|beginning|top) of|top of|prepend\w*|al principio|al inicio|al comienzo|am anfang|en haut de|au debut|first thing in)\b"
)
_INSIDE_END: Final = re.compile(
    r"\b(?:at the (?:end|bottom) of|bottom of|append\w*|into|inside|in the|within|al final|am ende|ans ende|en bas de|a la fin|dentro|im|ins|dans|en el|end of)\b"
)


def position_in(words: str) -> str | None:
    """Where something stands in relation to an element: before, after, prepend, append."""
    folded = fold(words)
    if _INSIDE_TOP.search(folded):
        return "prepend"
    if re.search(
        r"\b(?:at the (?:end|bottom) of|append\w*|al final|am ende|ans ende|a la fin)\b", folded
    ):
        return "append"
    if _BEFORE.search(folded):
        return "before"
    if _AFTER.search(folded):
        return "after"
    return "append" if _INSIDE_END.search(folded) else None


def _insert(draft: Draft, found: Found) -> bool:
    literal = draft.span_of(found.match, "html")
    symbol = draft.symbols[literal.last]
    html = str(symbol.value)
    target = draft.span_of(found.match, "target")
    between = draft.prompt[
        min(symbol.end, draft.symbols[target.last].end) : max(
            symbol.start, draft.symbols[target.first].start
        )
    ]
    if target.first < literal.first:
        between = draft.prompt[
            max(0, draft.symbols[target.first].start - 24) : draft.symbols[target.first].start
        ]
    position = position_in(between)
    strict = bool(found.has("strict"))
    if position is None and not strict and not html.startswith("<"):
        return False
    at = take(draft, found, "verb", "html", "gap", "target", "verb2")
    data: dict[str, Any] = {
        "type": "insert_html", "target": name_of(draft, target),
        "html": html if html.startswith("<") else f"<p>{html}</p>",
        "position": position or "after",
    }  # fmt: skip
    draft.do(data, at, target=target)
    return False


# -- data ---------------------------------------------------------------------------------------
def _segment(draft: Draft, found: Found) -> bool:
    literal = found.one("<lit>", "<ident>") if found.has("lit") else None
    span = found.span
    if literal is None:
        read = raw_value(draft, span.last + 1)
        if read is None:
            return False
        literal, last = read[0], read[1]
        if literal.lower() in ("so", "and", "when", "if", "for", "called", "named"):
            return False
        span = Span(span.first, last)
    data = {"type": "add_to_segment", "segment": str(literal)}
    draft.do(data, span, segment=span)
    draft.take(span)
    return False


def _segment_apart(draft: Draft, found: Found) -> bool:
    """Put everyone who does this into a segment: verb and segment stand apart."""
    seg = draft.span_of(found.match, "seg")
    if any(draft.used[i] for i in range(seg.first, seg.last + 1)):
        return False
    read = raw_value(draft, seg.last + 1)
    if read is None or read[0].lower() in (
        "so",
        "and",
        "when",
        "if",
        "for",
        "should",
        "see",
        "is",
        "are",
    ):
        return False
    first = draft.raw(found.span.first)
    if first in ("show", "change") and any(
        draft.raw(k) in ("who", "is", "not") for k in (seg.first - 1,)
    ):
        return False
    verb = fold(draft.words(draft.span_of(found.match, "verb")))
    if first == "show" and not re.search(
        r"put|add|place|stick|insert|drop|throw|set|anad|agreg|met|pon|ajout|mets|mett|place|ajoute|hinzu|setz|pack|slot|pop|include|tag",
        verb,
    ):
        return False
    span = Span(seg.first, read[1])
    draft.do({"type": "add_to_segment", "segment": read[0]}, span, segment=span)
    draft.take(draft.span_of(found.match, "verb"))
    draft.take(span)
    return False


def _track(draft: Draft, found: Found) -> bool | None:
    name = found.one("<ident>", "<lit>")
    span = found.span
    if name is None:
        read = raw_value(draft, span.last + 1)
        if read is None or not re.fullmatch(r"[a-z][a-z0-9_]+", read[0]):
            return False
        name, span = read[0], Span(span.first, read[1])
    draft.do({"type": "track", "event": snake(str(name))}, span, event=span)
    draft.take(span)
    return False


def _trait(draft: Draft, found: Found) -> bool:
    span = found.span
    name_span = draft.span_of(found.match, "name")
    symbol = draft.symbols[name_span.last]
    name = str(symbol.value) if symbol.text in ("<lit>", "<ident>") else draft.words(name_span)
    read = raw_value(draft, span.last + 1)
    if read is None:
        return False
    number = re.fullmatch(r"\d+", read[0])
    lowered = read[0].lower()
    value: Any = int(read[0]) if number else True if lowered in ("true", "yes") else read[0]
    name = name.removeprefix("traits.")
    full = Span(span.first, read[1])
    draft.do({"type": "set_traits", "traits": {snake(name): value}}, full)
    draft.take(full)
    return False


def _qualify(draft: Draft, found: Found) -> None:
    data: dict[str, Any] = {"type": "qualify_lead"}
    score = found.one("<n>")
    if score is not None and found.has("score"):
        data["score"] = score
    draft.do(data, found.span)


def _webhook(draft: Draft, found: Found) -> bool | None:
    url = found.one("<url>", "<path>", "<domain>")
    if url is None:
        return False
    at = take(draft, found, "verb", "url")
    draft.do({"type": "webhook", "url": str(url)}, at)
    return False


def _notify(draft: Draft, found: Found) -> bool | None:
    data: dict[str, Any] = {"type": "notify_team"}
    words = fold(draft.words(found.span))
    channel = found.one("<selector>")
    if channel and str(channel).startswith("#"):
        data["channel"] = str(channel)
    if "slack" in words or (channel and str(channel).startswith("#")):
        data["via"] = "slack"
    elif re.search(r"\b(?:by|via|per|por|par) (?:e-?mail|mail|correo|courriel)\b", words):
        data["via"] = "email"
    if (
        draft.steps
        and draft.steps[-1].data.get("type") == "notify_team"
        and found.span.first - draft.steps[-1].span.last <= 3
    ):
        draft.steps[-1].data.update(data)
        return None
    draft.do(data, found.span)
    return None


# -- asked in steps -----------------------------------------------------------------------------
def _form(draft: Draft, found: Found) -> bool:
    start = draft.span_of(found.match, "ask").last + 1
    fields = listed_fields(draft, start)
    for later in range(start + 1, start + 9):
        if fields is not None and (len(fields[0]) > 1 or later > start + 3):
            break
        other = listed_fields(draft, later)
        if (
            other is not None
            and (fields is None or len(other[0]) > len(fields[0]))
            and draft.raw(later - 1) in (":", "for", ",", "the", "only", "first", "with")
        ):
            fields, start = other, later
    if fields is None:
        return False
    names, last = fields
    text = found.match.group()
    if any(w in text for w in ("<emails>", "<sms>", "<overlay>", "<chat>", "<notify>")):
        return False
    if len(names) < 2 and " only" not in text and "first" not in text and "just" not in text:
        return False
    more = _more_fields(draft, last + 1)
    while more is not None:
        names += [n for n in more[0] if n not in names]
        last = more[1]
        more = _more_fields(draft, last + 1)
    ask = draft.span_of(found.match, "ask")
    form = draft.span_of(found.match, "form")
    full = Span(ask.first, last)
    draft.do({"type": "form", "target": "@form", "fields": names}, form)
    draft.take(full)
    draft.take(form)
    while draft.text(last + 1) in (
        "<later>",
        "then",
        "first",
        "later",
        "afterwards",
        "only",
        "up",
        "front",
        "step",
        "nachher",
        "on",
        "at",
    ):
        last += 1
        draft.take(Span(last, last))
    return False


def _more_fields(draft: Draft, i: int) -> tuple[list[str], int] | None:
    skipped = 0
    while skipped < 12 and draft.raw(i) not in ("", "\n"):
        if draft.used[i] if i < len(draft.used) else True:
            return None
        read = listed_fields(draft, i, 12)
        if read is not None:
            return read
        if draft.raw(i) in ("<lit>", "<path>", "<overlay>", "show"):
            return None
        if draft.raw(i) not in (
            "<later>",
            "then",
            ",",
            "and",
            "first",
            "the",
            "after",
            "on",
            "in",
            "a",
            "next",
            "step",
            "up",
            "front",
            ".",
            ";",
            "afterwards",
            "only",
            "<ordinal>",
            "rest",
            "erst",
            "offer",
            "for",
            "following",
            "->",
            "not",
            "until",
            "<visit>",
            "time",
            "<time>",
            "nachher",
            "their",
            "next",
            "second",
            "->",
            "when",
            "they",
            "have",
            "return",
            "to",
            "at",
            "visit",
            "is",
            "then",
            "come",
            "<returning>",
            "be",
            "asked",
            "of",
            "und",
            "puis",
        ):
            return None
        i += 1
        skipped += 1
    return None


# -- products -----------------------------------------------------------------------------------
_SIMILAR: Final = re.compile(
    r"similar|complementary|matching|ahnlich|similaire|parecid|related|relacionad|verwandt|associe|same kind|like it|alternativ|vergleichbar|du meme genre|complement|passende"
)
_POPULAR: Final = re.compile(
    r"popular|best ?-?sell|beliebt|populaire|mas vendid|top ?sell|trend|meistverkauf|meilleures ventes|most bought|favou?rite|plus vendus|bestsell|topseller|sellers"
)


def _count_behind(draft: Draft, last: int) -> int | None:
    """ "personal picks, three of those": the number stands behind the noun."""
    k = last + 1
    while draft.text(k) in (",", "(", "-", ":", "exactly"):
        k += 1
    if k == last + 1 or draft.text(k) != "<n>":
        return None
    if draft.raw(k + 1) not in (
        "of",
        "pieces",
        "items",
        "products",
        "piezas",
        "pieces",
        "de",
        "stuck",
        ".",
        ")",
        "",
        "please",
    ):
        return None
    end = k
    while draft.text(end + 1) in (
        "of",
        "them",
        "those",
        "these",
        "pieces",
        "items",
        "products",
        "<people>",
        "ellos",
        "that",
    ):
        end += 1
    draft.take(Span(k, end))
    value = draft.symbols[k].value
    return value if isinstance(value, int) else None


def _recommend(draft: Draft, found: Found) -> bool | None:
    words = fold(
        draft.words(
            Span(max(0, found.span.first - 4), min(len(draft.symbols) - 1, found.span.last + 4))
        )
    )
    own = fold(draft.words(found.span))
    data: dict[str, Any] = {"type": "recommend"}
    number = found.one("<n>")
    if number is None:
        number = _count_behind(draft, found.span.last)
    if number is not None and 0 < number <= 50:
        data["count"] = number
    if _SIMILAR.search(own):
        data["strategy"] = "similar"
    elif _POPULAR.search(own):
        data["strategy"] = "popular"
    elif _SIMILAR.search(words) and not _POPULAR.search(words):
        data["strategy"] = "similar"
    elif _POPULAR.search(words):
        data["strategy"] = "popular"
    else:
        data["strategy"] = "for_you"
    draft.do(data, found.span)
    return None


def _bounds(span: Span) -> tuple[int, int]:
    return span.first, span.last + 1


_BASED: Final = re.compile(
    r"\b(?:by|based|depending|according|accordance|match\w*|fit\w*|segun|funcion|je|abhangig|selon|fonction|suits?|reflect|"
    r"tailored|their|anhand|passend|auf|speak\w*|whatever|whichever|nach|how|basad[oa]|dependent|driven|zum|zur|using|suited|"
    r"adapt\w*|a la|au|aux|to the|to their|das|des|jeweiligen|for the|for each|per|what|to|en)\b"
)


def _personalize(draft: Draft, found: Found) -> bool:
    link = found.group("link")
    if not _BASED.search(link) or (
        link.split()[0] in ("on", "for", "in")
        and not re.search(
            r"<(?:basis|industry|companysize|role|plan|company|utm)>", found.match.group()
        )
        and "their" not in link
    ):
        return False
    target = [draft.symbols[i] for i in range(*_bounds(draft.span_of(found.match, "target")))]
    if "<lit>" in found.match.group() or any(
        s.text in ("<overlay>", "<chat>", "<team>", "<email>", "<emails>") for s in target
    ):
        return False
    span = draft.span_of(found.match, "target")
    name = name_of(draft, span)
    by = str(draft.symbols[draft.span_of(found.match, "by").last].value)
    basis = draft.symbols[draft.span_of(found.match, "by").last]
    if basis.text != "<basis>":
        by = {"<industry>": "industry", "<companysize>": "company_size", "<role>": "role",
              "<plan>": "plan", "<company>": "company", "<source>": "source", "<utm>": "utm_campaign",
              "<intent>": "intent", "<device>": "device", "<cart>": "cart_value",
              "<leadscore>": "lead_score", "<lifetime>": "lifetime_value", "<segment>": "segments"}.get(basis.text, "industry")  # fmt: skip
    at = take(draft, found, "verb", "target", "link", "by", "write", "tail")
    draft.do({"type": "personalize", "target": name, "by": by}, at, target=span)
    return False


_BASIS: Final = r"(?:<basis>|<industry>|<companysize>|<role>|<plan>|<company>|<utm>|<intent>|<device>|<leadscore>|<lifetime>|<segment>)"
_BY: Final = (
    r"(?:on|by|with|based|based on|depending|depending on|according|according to|accordance|in line|to match|match|matching|fit|fitting|for|"
    r"to|of|the|their|a|visitor|<people>|each|every|per|it|speak|reflect|suit|suits|whatever|whichever|which|in|who|segun|en funcion|"
    r"funcion|je|je nach|abhangig|nach|selon|fonction|en|from|come|is|work|works|one|so|that|speaks|about|dependent|driven|a la|his|her|current|auf|passend|zum|zur|how|big|user|mention|mentions|"
    r"using|around|suited|tied|linked|keyed|function|change|differ|different|company|own|respective|jeweiligen|own|and|depending|das|dem|des|del|basado|basada|basandote|basandose|d'|l'|only|reads?|have|reader|prospect|account|says?|what|they|<company>|<people>|have|segment|base|basee|tailored|aligned|anhand|<personalize>|<stay>|<view>)"
)

RULES_PATHS = (
    # an image has an address too
    rule(
        rf"(?P<verb>change|show|use|see|put) {TARGET}(?: (?:\w+|<\w+>)){{0,8}}? (?:(?:to|with|for|by|in|on|through|a|the|is|:|say|after|of|this|it|image|one|picture|photo|par|und|mit|durch) ){{1,4}}(?P<url><path>|<url>)",
        _image,
        needs=("<path>", "<url>"),
    ),
    rule(
        rf"{TARGET}(?: (?:to|with|for|by|in|on|through|a|the|is|:|say|should|after|see|of|und|mit|durch|gegen|<vs>)){{1,4}} (?P<url><path>|<url>)(?: (?P<verb>change|show|use))?",
        _image,
        needs=("<path>", "<url>"),
    ),
    # webhooks
    rule(
        r"(?:(?:show|send|to|go|the|a|trigger|call|do|data|for|of|make|run|start|offer|it|event|lead|hit|invoke|pass|post) )*(?P<verb><webhook>)(?: (?:(?!<people>|when|if)\S+)){0,6}? (?P<url><url>)",
        _webhook,
        needs=("<webhook>",),
    ),
    rule(
        r"(?P<verb>send|post|push|call|show|submit|ping|hit|trigger|go|notify|forward|deliver|redirect|<notify>|llama|appeler|appelle|rufe)(?: (?:\S+)){0,8}? (?P<url><url>)(?: <webhook>| (?:as|from|via|when) (?:a )?<webhook>)",
        _webhook,
        needs=("<url>",),
    ),
    # links
    rule(
        rf"(?P<verb>change|redirect|<linkto>|send|point|points|pointe|repoint|re point|rewrite|show|go|switch|edit|direct|lead|leads|verweise|lenke|lenken|use|let|apunta|apuntar|have|make|should|enlaza|enlazar)(?: (?:the|a|where|when|of|on|in|that|so|our|href|target|<linkto>|url|address|destination|it|link|enlace|lien|ziel|del|el|la|du))* (?P<target>{_DETS}(?:<element>|<selector>|{_NAMED}|<lit>(?: (?:<button>|link))?))(?: (?:\w+|<\w+>|,|:)){{0,10}}? (?P<to>(?:(?:to|<linkto>|on|after|in|so|that|it|is|go|opens?|point|points|lead|leads|the|link|who|towards|should|be|und|auf|for|as|at|=|:|instead|have|redirect|send) ){{1,5}}(?P<url><path>|<url>))(?: (?:instead|change|<linkto>|redirect|send|show|go|rather|now))*",
        _rewrite,
        needs=("<path>", "<url>"),
    ),
    rule(
        rf"(?:the |our |that |this )*(?P<target>(?:<element>|<selector>|{_NAMED}))(?: (?:say|in|of|on|the|link|links|<button>|<element>|that|<lit>|should|must|now|is|has|will|page|<pos>|have|to|who|shall|for|<people>|<customer>|<loggedin>|<device>|new|returning|they|, )){{0,8}} (?P<to>(?P<verb><linkto>|go|point|points|lead|leads|link|links|redirect|open|opens|send|muss|zeigt|verweisen|direct)(?: (?:to|on|after|instead|should|the|in|straight|directly|for|them|people|<people>|over|auf|page)){{0,4}} (?P<url><path>|<url>))(?: (?:instead|change|<linkto>|redirect|show|go|rather|<show>))*",
        _rewrite,
        0.97,
        needs=("<path>", "<url>"),
    ),
    # elsewhere
    rule(
        r"(?P<verb>redirect|(?:should )?(?:is )?taken|(?:send|take|takes|bring|ship|move|go|push|bounce|whisk|drop|shunt|direct|steer|funnel|point|schick|schicke|schicken|fuhre|fuhren|lleva|llevar|llevalos|lleve|manda|envoie|envoyer|amener|amene|bring|bringe)(?: straight| directly| right)?|should(?: go| <view>| see| end up| is redirect| <stay>| open| start)(?: straight| directly)?|(?:need|have) to (?:go|land|be|redirect)|<view>(?= (?:to|directly|straight)))(?: (?:(?!<overlay>|<lit>|<email>|<emails>|<segment>|<webhook>|<notify>|<scrollto>|scrollto|scroll)\S+)){0,14}? (?P<to>(?:(?:to|over|on|after|onto|for|in|straight|directly|right|a|the|page|path|our|url|at|up|instead|and|nach|auf|vers|hacia|->|landing|is|redirect|de|:) ){0,4}(?P<path><path>|<url>))(?P<tail>(?: (?:(?P<tab>(?:in|on|into|en|dans) (?:a|an|the|eigenem|einem) (?:new|<new>|second|neuen|nuevo|nouvel) ?(?:tab|window|onglet|pestana|fenster)?)|instead|page|redirect|rather|right|automatically|is redirect|please|send|automatic|straight|away|directly|immediately|weiter|in|en|the|a|same|new|tab|lieber|stattdessen|go|is))*)",
        lambda d, f: _redirect_if(d, f),
        needs=("<path>", "<url>"),
    ),
    rule(
        r"(?P<verb>redirect)(?: (?:\S+)){0,10}? (?P<to>(?:(?:to|on|after|straight|the|our|directly|in|a) ){1,3}(?:<named>|<bare>|<cart>)(?: page| <page>)?)",
        _redirect,
        0.95,
        needs=("redirect",),
    ),
    rule(
        r"(?P<to>(?:to|on|after|:) (?P<path><path>|<url>)) (?:\S+ ){0,6}?(?P<verb>redirect)(?: (?:is|<people>))*",
        _redirect,
        0.95,
        needs=("redirect",),
    ),
)

SCROLL = (
    # down the page
    rule(
        r"(?:(?:automatically|auto|please|smoothly|smooth) )*(?P<verb>(?:scroll|show|go|redirect|move|send)(?: (?:the|a|<people>|should|is|them|it|<page>|page|down|up|automatically|smoothly|auto|straight|right|over|visitor|viewport|view|see|screen|window|way|all|every|directly))* (?:to|until|scrollto|hasta|jusqu'|bis|as far as|on))(?: (?:the|our|to|a|of|until|down|zu|le|les|la))* (?P<target><element>|<selector>|(?:(?:\w+|<\w+>) ){0,2}<form>|(?:\w+ ){0,2}(?:section|block|table|area|calculator|video|faq|list))(?: (?:section|block|area))?(?: \( (?P<verb2><selector>) \))?(?P<strong>)",
        lambda d, f: _scroll_to(d, f),
        needs=("scroll",),
    ),
)

RULES_SEGMENT = (
    rule(
        r"(?P<verb>show|send|go|submit|drop|tag|move|change|assign|group|add|pack|packe|nimm|nehme|fuge|mete|<insert>|enroll|save|file)(?: (?:(?!<overlay>|<segment>|redirect|hide|\n|\.)\S+)){0,16}? (?P<seg>(?:(?:to|in|into|as|on|of|the|a|our|after|with) ){1,4}<segment>(?: (?:say|called|named|:|=|with|the|name|of|llamado|namens|nomme|appele))*)",
        lambda d, f: _segment_apart(d, f),
        needs=("<segment>",),
    ),
    rule(
        r"(?:(?:show|send|go|submit|drop|tag|move|change|have|should|please|then|into|assign|group|stick|belong|add|file|label|pack|packe|nimm|nehme|fuge|mete|inclu\S*|should be|land|landen|aufnehmen|insert|<insert>|redirect|enroll|<notify>|save) )(?:(?:them|<people>|who|they|it|all|the|a|that|these|those|this|is|everyone|visitor|anyone|<customer>|her|lead|<event>|person|shopper|automatically|directly|also|under|<visit>|contact|account|show|go|schon|kommt) )*(?:(?:to|in|into|as|on|of|for|the|a|our|under|after|from|with|zu|our) ){0,4}(?:<lit>|<ident>) <segment>(?: (?:go|show|hinzu|have|add|ein|on))*(?P<lit>)",
        lambda d, f: _segment_lit(d, f),
        needs=("<segment>",),
    ),
    rule(
        r"(?:(?:show|send|go|submit|drop|tag|move|change|have|should|please|then|into|assign|group|stick|belong|add|file|pack|packe|nimm|nehme|fuge|mete|land|aufnehmen|insert|<insert>|redirect|enroll|save) )(?:(?:them|<people>|who|they|it|all|the|a|that|these|those|this|is|everyone|visitor|anyone|<customer>|her|lead|<event>|person|shopper|also|automatically|start|submit|<form>|contact|show|account|<visit>|<orders>) )*?(?:(?:to|in|into|on|of|for|the|a|our|from|after|under|with|zu|at|as) ){0,4}<segment>(?: (?:say|called|named|:|=|with|the|name|of|llamado|namens|nomme|appele))*",
        lambda d, f: _segment(d, f),
        needs=("<segment>",),
    ),
    rule(
        r"<segment>(?: (?:say|:|=))* (?:<lit>|<ident>)(?P<lit>)(?: (?:add|show|go|hinzufugen|in|fill|them|<people>|put|<insert>|on))+",
        lambda d, f: _segment_lit(d, f),
        0.9,
        needs=("<segment>",),
    ),
)

RULES_DATA = (
    # traits
    rule(
        r"(?:(?:change|set|show|save|store|record|have|mark|put|the|a|their|with|update|please|and|give|assign|then) )*(?:<settrait>|<traitword>)(?: (?:say|called|named|the|to|of|on|<traitword>|<settrait>))* (?P<name><lit>|<ident>|[a-z]\w*|<basis>|<goal>|<intent>|<plan>|<role>|<leadscore>|<event>|<source>|<tier>|<visit>|<industry>|<company>|<element>|<customer>)(?: (?:=|to|is|on|:|as|with|the|value|a|auf|after|say|should|be|have|in))+",
        _trait,
        needs=("<settrait>", "<traitword>"),
    ),
    rule(
        r"(?:change|set|save|store|show|record|update|setze|pon|mets|put)(?: (?:the|a|their|trait|user|property|<people>))* (?P<name><ident>)(?: (?:=|to|is|on|:|as|auf|after))+",
        lambda d, f: _trait(d, f) if str(f.one("<ident>")).startswith("traits.") else False,
        needs=("<ident>",),
    ),
    # events that are recorded
    rule(
        r"(?:(?:please|and|just|then|also|we|i|should|want|to|a|it) )*(?:<track>|<did>|send|show|save|count|register)(?: (?:it|that|this|the|a|an|in|<track>|event|another|second|new|extra|custom|for|us|as|when|call|called|named|say|analytics|:|under|name|of|each|time|with|named|evento|ereignis|evenement|our|internal|them|to|<goal>|namens|le|nomme|appele|llamado|have|<event>|of the|<people>|<visit>|which))* (?:<ident>|<lit>)(?: (?:event|<track>|evento|in|analytics|to|our|save|with|have|count|log|send|of))*",
        lambda d, f: _track_if(d, f),
        needs=("<track>", "<did>", "send", "show", "save"),
    ),
    rule(
        r"(?:<ident>|<lit>)(?: (?:event|as|is|the|a|should|to|when|im|we|who|an|event|on|in))* <track>(?: (?:is|have|should|event))*",
        _track,
        0.95,
        needs=("<track>",),
    ),
    rule(
        r"(?:(?:please|and|just|then|also|we|i) )*<track>(?: (?:it|that|this|the|a|an|<track>|event|custom|call|called|named|say|:|name|evento))*",
        _track,
        0.85,
        needs=("<track>",),
    ),
    # leads
    rule(
        r"(?:(?:please|and|then|also|should|is|do|automatically|let|the|a|lead|leads|these|this|them|have|who|as|run|it|<event>|<people>) )*<qualify>(?: (?:the|lead|leads|automatically|as|them|it|<event>|is|a|with|<leadscore>|qualified|and|on|have|at|him|this|that|prospect|contact|of|on who|who|should|directly|der|right|away|<customer>|hot))*(?P<score>(?: (?:to|with|on|=|:|points?|of|<leadscore>|at|score))* <n>(?: points?| <leadscore>)?)?",
        _qualify,
        needs=("<qualify>",),
    ),
    # the team
    rule(
        r"(?:(?:please|and|then|also|we|want|to|so|that|can|you|the|should|just|a|send|show|go|give|have|a note|ein|note|is|their|let|it|get|someone|<overlay>|schick|drop|do|quick|little|internal|via|on|pon|per|be) )*(?:<notify>|tell|offer|know|send|show)(?: (?:the|our|a|to|in|of|via|on|from|an|alert|message|<overlay>|<email>|sales|my|us|for|by|over|in the|directly|right|away|quick|at|ins|im|immediately|per|se|straight|someone|also|automatically|que|il|de|it|is|lead|und|le|les|all|<event>|who|relevant|local|quick|<qualify>|i|their|responsible|assigned|<company>|zustandigen|das|hey|enterprise|channel|kanal|canal|<basis>|an|slack|with|<emails>))* (?:<team>|<selector>|<rolename>|slack|team)(?: (?:know|to|that|in|on|via|from|by|over|the|slack|email|<email>|channel|kanal|canal|<basis>|<selector>|team|<team>|with|so|can|at|is|of|for|per|them|call|follow|up|bescheid|have|a|informed|notified|directly|right|away|message|<overlay>|tell|immediately|using|our|-|\(|\)|im|aviso|se|should|it|an|offer|<notify>|see|, on|, via|in our|there|ping|alert|show))*",
        lambda d, f: _notify_if(d, f),
        needs=("<team>", "<selector>", "slack", " team ", "<rolename>"),
    ),
    rule(
        r"(?:post|posts|drop|poste|send|show|<notify>)(?: (?:it|a|the|message|<overlay>|this|to|in|on|note|lead|into|something|an|our|with|details|<event>|alert|heads|up|that|line))* (?:<selector>|slack)(?: (?:on|in|channel|slack|via|<basis>))*",
        lambda d, f: _notify_if(d, f),
        needs=("<selector>", "slack"),
    ),
    rule(
        r"(?:<team>|slack|team)(?: (?:from|on|via|in|per|should|is|of|<selector>|slack|an|the|for|by|see|a|to|<basis>|with|,|have|get|their|<email>|through))* (?:<notify>|tell|notified|informed|send|alert|offer)(?: (?:is|should|have|show|in|on|via|<selector>|slack|about|it))*",
        lambda d, f: _notify_if(d, f),
        0.95,
        needs=("<team>", "slack", " team "),
    ),
    rule(
        r"slack(?: (?:to|in|message|a|on|the|channel|note|after|with))* <selector>(?: channel)?",
        _notify,
        0.95,
        needs=("slack",),
    ),
    rule(
        r"(?:let|tell|have|make sure|inform) (?P<s><selector>)(?: (?:know|in|on|via|slack|about|it|channel|the))*",
        _notify,
        0.95,
        needs=("<selector>",),
    ),
    rule(
        r"<notify>(?: (?::|,|->|-|via|on|in))* slack(?: (?:,|:|in|on|the|<basis>|channel|kanal|canal))* <selector>",
        _notify,
        0.95,
        needs=("<notify>",),
    ),
    rule(
        r"<notify>(?: (?:the|our|a|our own|my|to))* (?:\w+ ){0,2}(?:team|<team>|department|desk|crew|dept|people|office|folks|guys|abteilung|departamento|service)(?: (?:by|via|per|from|in|on|<email>|<emails>|slack|<selector>|over))*",
        _notify,
        0.93,
        needs=("<notify>",),
    ),
    rule(
        r"<notify>(?: (?:us|me|someone|somebody|them|in|on|via|the|a|nos))+(?: (?:slack|via|in|on|the|by|<email>|<selector>|channel))*",
        _notify,
        0.8,
        needs=("<notify>",),
    ),
)

RULES_FORM = (
    rule(
        r"(?:(?:change|the|<form>|should|only|make|shorter|on|short|it|our|shorten|is|turn|into|in|a|split|of|use|progressive|profiling|a progressive|to|that|let|have|first|up|step|by|so|progressively|show|two|steps|,|:|\(|\)|and|in two steps|<n>|booking|request|quote|demo|do|we|just|want|den|das|im|el|en|formulario|sur|le|reduce|progresivo|with|field|fields|person|ask|por|pasos|por partes|-|stepwise|schritt|schrittweise|etapes|par|as|<element>|;|progressif|progressives|\() )*(?P<form><form>|progressive|progressively|profiling|<element>|staged|stepwise|gradually)(?: (?:\S+)){0,14}? (?P<ask>(?:offer|staged|in stages|bit by bit|send|want|ask|asks|asking|collect|request|need|with|:|start|only|just|have|fields|show|begin|keep|then|is|say|reduce to|trim|to|first|only want|erfrage|abfragen|erfragen|fragt|frage|see)(?: (?:for|the|only|first|just|with|up|front|a|to|is|people|<people>|them|:|in|on|their|one|at|by|erst|nur|zuerst|of|who|fields|field|<ordinal>|them for|primero|solo|d'abord))*)",
        _form,
        0.9,
        needs=("<form>", "progressive", "profiling", "<element>", "staged", "stepwise"),
    ),
)

RULES_PAGE = (
    # personal copy
    rule(
        rf"(?P<verb><personalize>|change|<writeit>|make|write|show|let|have)(?: (?:\S+)){{0,4}}? {TARGET}(?: (?:say|is|to|,|for|with|the|so|copy|and|it|<writeit>|on|each|every|change|in|page|<people>|<enterprise>|<customer>|<device>|<new>|<returning>|<loggedin>|<page>|our|<named>|<bare>|depending|<company>|<tier>|<country>|<demonym>|<channel>|<source>|automatically|who|that|<path>|of|from|at|<rolename>|b2b|new|auto|text|a|<element>|only|<firsttime>|<cgroup>|wording|content|<plan>|:|<variant>|<highintent>|<continental>|<companyknown>|<system>|<browser>|<region>|<city>))*? (?P<link>(?:{_BY} ){{1,8}})(?P<by>{_BASIS})(?P<tail>(?: (?:<personalize>|<writeit>|change|of|the|<people>|<company>|is|they|works? in|in|with|ai|by|automatically|go|using|tailored|work|for|from|have|visitor|is in|an|you|le|that|<view>|an|auf|zu))*)",
        _personalize,
        needs=("<personalize>", "change", "<writeit>", "write", "make", "show", "let"),
    ),
    rule(
        rf"{TARGET}(?: (?:say|is|to|,|for|with|the|so|copy|should|on|each|page|<people>|<enterprise>|<customer>|<device>|of|<loggedin>|<returning>|<path>|<company>|who|<named>|<plan>|:|b2b|new))* (?P<verb><personalize>|change|<writeit>|vary|differ)(?: (?:\S+)){{0,3}}? (?P<link>(?:{_BY} ){{1,8}})(?P<by>{_BASIS})(?P<tail>(?: (?:<personalize>|<writeit>|change|of|the|<people>|<company>|is|with|ai|go))*)",
        _personalize,
        needs=("<personalize>", "change", "<writeit>", "vary"),
    ),
    rule(
        rf"{TARGET}(?: (?:say|is|to|,|for|with|the|so|copy|should|on|each|page|<people>|<company>|of))* (?P<link>(?:{_BY} ){{1,8}})(?P<by>{_BASIS}) (?P<verb><personalize>|change|<writeit>)(?P<tail>)",
        _personalize,
        needs=("<personalize>", "change", "<writeit>"),
    ),
    rule(
        rf"(?P<verb><personalize>|<writeit>)(?: (?:\S+)){{0,6}}? (?P<link>(?:{_BY} ){{1,8}})(?P<by>{_BASIS}) (?:in|on|for|of|with) {TARGET}(?P<tail>)",
        _personalize,
        0.9,
        needs=("<personalize>", "<writeit>"),
    ),
    # html
    rule(
        rf"(?P<verb><insert>|show|put|add|insert|place|drop|<insert> in|change)(?: (?:the|a|html|this|snippet|our|line|code|it|following|note|:|say|small|block|paragraph|of|text|fragment|badge|label|bit|in|<overlay>|markup|tag|little|<coupon>|<lit>|some|el|de|codigo|bloque|un))* (?P<html><html>|<lit>)(?P<gap>(?: (?:\S+)){{0,7}}?) {TARGET}(?: (?P<verb2><insert>|go|show|in|on))?",
        _insert,
        needs=("<html>", "<lit>"),
    ),
    rule(
        rf"(?P<verb>(?:right |just |directly |justo |direkt |juste )?(?:lessthan|morethan|before|after|above|below|under|on|of|next to|beside|beneath|debajo|encima|unter|over|to|neben|junto|antes|avant|sous))(?: (?:the|of|our|a|to|from))* {TARGET}(?: (?:\S+)){{0,6}}? (?P<gap>(?:<insert>|insert|show|add|put|place|html|<insert> :)(?: (?:the|a|html|this|:|code|line|text|block))*) (?P<html><html>|<lit>)",
        _insert,
        needs=("<html>", "<lit>"),
    ),
    rule(
        rf"(?P<html><html>|<lit>)(?P<gap>(?: (?:\S+)){{0,5}}?) {TARGET} (?P<verb><insert>|insert)(?: in| show| go)?(?P<strict>)",
        _insert,
        needs=("<html>", "<lit>"),
    ),
    rule(
        rf"(?P<verb>change|<insert>) (?:the |inner |whole )*(?:html|markup|code|content) (?:of|in|inside|from) {TARGET}(?: (?:to|with|by|for|the|in|through))* (?P<html><lit>)",
        lambda d, f: _replace_markup(d, f),
        needs=("<lit>",),
    ),
    rule(
        rf"(?P<verb>change|<insert>) {TARGET}(?: (?:to|with|by|for|the|html|markup|code|par|durch|por|of|say))* (?P<html><lit>)",
        lambda d, f: _replace_markup(d, f),
        needs=("<lit>",),
    ),
    # attributes
    rule(
        rf"(?P<verb><setattr>|change|set)(?: (?:the|attribute|<setattr>|html|of|a))* (?P<name><lit>|<ident>|alt|title|href|target|rel|placeholder|src|class|role|aria label|aria|disabled|autocomplete|loading|type|value|srcset|lang|data\w*|name|tabindex|<element>|<basis>)(?: (?:text|attribute|<setattr>|of|on|the|label|for|say|tag))* (?:of|on|for|in|at|from|to) {TARGET}(?: (?:to|with|as|=|:|say|on|in|is|should|be|so|it|reads?|par|auf|by))+ (?P<value><lit>|<ident>|<path>|<url>|\w+)(?: change)?",
        lambda d, f: _attribute_if(d, f),
        needs=(
            "<setattr>",
            " alt ",
            "placeholder",
            "attribute",
            " href ",
            " rel ",
            "title",
            "aria",
            "src",
            "<element>",
        ),
    ),
    rule(
        rf"(?P<verb><setattr>|change|set|show|add|put)(?: (?:the|attribute|<setattr>|html|of|a|on))* (?P<name><lit>|<ident>|alt|href|rel|placeholder|src|aria label|aria|disabled|autocomplete|loading|type|data\w*|<element>)(?: ?(?:=|to|with|:|say|text|value|as|auf|on|in))* (?P<value><lit>|<path>|<url>|\w+)(?: (?:attribute|<setattr>|on|of|for|in|to|at|the|all|from))+ {TARGET}",
        lambda d, f: _attribute_if(d, f),
        needs=("<setattr>", " alt ", "placeholder", "attribute", " href ", " rel ", "src"),
    ),
    rule(
        rf"{TARGET} (?P<name>placeholder|alt|alt text|attribute|href|rel)(?: (?:text|attribute|should|to|say|is|be|=|:|on|with|change|in|auf|a))+ (?P<value><lit>)(?: (?P<verb>change|say))?",
        lambda d, f: _attribute_if(d, f),
        needs=("placeholder", " alt ", "attribute", " href ", " rel "),
    ),
    # less visible
    rule(
        rf"(?P<verb>fade|dim|change|set|make|grey|gray) {TARGET}(?: (?:to|at|with|opacity|of|down|out|the|a|by))* (?P<look><pct>)(?: (?:opacity|transparent|transparency|visible|deckkraft|opacidad|opacite))+",
        lambda d, f: _opacity(d, f),
        needs=("opacity", "transpar", "deckkraft", "opacid", "opacite"),
    ),
    # new markup
    rule(
        rf"(?P<verb>change) {TARGET}(?: (?:html|markup|content|inner|code|of|<people>|with|to|by|for|in|whole|all|the))* (?P<html><html>)",
        lambda d, f: _replace_html(d, f),
        needs=("<html>",),
    ),
    # looks
    rule(
        rf"(?P<verb>show|give|put|draw|change)(?: (?:a|an|the|thick|thin|<n>|px|solid))* (?P<look><color>|<hex>) (?P<gap>border|outline|frame|rahmen|borde|bordure|cadre|contour)(?: (?:\( .*? \)|around|about|on|to|<n>|px|solid|of|the|in|a|round|en|du|autour|alrededor|um))*? {TARGET}",
        lambda d, f: _border(d, f),
        needs=("border", "outline", "frame", "rahmen", "borde", "bordure", "cadre", "contour"),
    ),
    rule(
        rf"(?P<verb>change|show|use|turn|give|highlight|set|have|paint|color|colour|pinta|pintar|colorea|colorer|colore|streich|style|recolor|recolour|farbe|tint) {TARGET}(?: (?:<lit>|to|in|color|colour|the|into|a|with|of|on|text|font|background|bg|is|should|say|nice|bright|and|more|visible|color de|fondo|look|have|be|,|:|from|dark|light|shade|um|lo|en|fond|du|de|couleur|la|hintergrund|schrift|das|auf|say in|for|it|noticeably|slightly|bit|much|way|little|a bit|to be|<people>|<system>|<device>|<demonym>|<browser>|on))*? (?P<look>(?:<color>|<hex>|<style>)(?: <hex>)?(?: (?:\(|and|,|to|be|exact|:|hex|exactly|code|-|,|with|color|colour) ?(?:\(|<hex>|and|be|exact|<style>|<color>)? ?(?:<hex>|<style>|<color>)?)*(?: \))?)(?: (?:change|background|text|please|color|colour|have|go|is))*",
        _style,
        needs=("<color>", "<hex>", "<style>"),
    ),
    rule(
        rf"{TARGET}(?: (?:should|to|is|in|be|,|say|have|color|the|a|text|turn|become|on|with|of|show|get|please|colour|:|background|more|appear|see|now|sind|for|have|und|schon|<people>|<customer>|<device>|<loggedin>|must|=|->|en|go|bitte))* (?P<look>(?:<color>|<hex>|<style>)(?: <hex>)?(?: (?:\(|and|,|to|be|exact|:|hex) ?(?:<hex>|<style>|<color>|be|exact)? ?(?:<hex>)?)*(?: \))?)(?: (?P<verb>change|show|turn|make|color))?",
        _style,
        0.95,
        needs=("<color>", "<hex>", "<style>"),
    ),
    rule(
        r"and (?:change (?:it|its|their|the) (?:to )?(?:text |say |label )?(?:to |by |with )?|make it )?(?:say|<view>|by|with|to)?(?: (?:to|that|:|it|by|with))* ?<lit>",
        lambda d, f: _same_element(d, f),
        0.95,
        needs=("<lit>",),
    ),
    rule(
        rf"(?P<look>(?P<name>font size|padding|margin|border radius|line height|letter spacing|max width|min height|width|height|z index)(?: (?:of|:|to|=|at))* <n> ?(?P<unit>px|em|rem|pt)?)(?: (?:on|for|of|at|in))+ {TARGET}",
        lambda d, f: _css(d, f),
        0.97,
        needs=("font size", "padding", "margin", "radius", "height", "spacing", "width", "index"),
    ),
    rule(
        rf"{TARGET}(?: (?:to|with|of|:|at|change|say|have|get|should|a|,|is))* (?P<look>(?P<name>font size|padding|margin|border radius|line height|letter spacing|max width|min height|width|height|z index)(?: (?:of|:|to|=|at))* <n> ?(?P<unit>px|em|rem|pt)?)",
        lambda d, f: _css(d, f),
        0.97,
        needs=("font size", "padding", "margin", "radius", "height", "spacing", "width", "index"),
    ),
    # out of sight, into sight
    rule(
        rf"(?P<verb>bring|get|take) {TARGET}(?P<strong>) (?P<verb2>(?:from |out of |back )(?:hide|hiding|view|life))",
        _on_target("show"),
        needs=(" hide", "hiding"),
    ),
    rule(
        r"(?P<verb>hide|reveal|highlight|scrollto) (?:it|them|that|that one|this|the same|lo|la|le|es)(?= )",
        lambda d, f: _sight_of_it(d, f),
        needs=("hide", "reveal", "highlight", "scrollto"),
    ),
    rule(
        rf"(?P<verb>hide|reveal|highlight|scrollto)(?P<strong>) {TARGET}(?: (?P<verb2>hide|highlight|reveal|show|off|away|in|from|out))?",
        lambda d, f: _sight(d, f),
        needs=("hide", "reveal", "highlight", "scrollto"),
    ),
    rule(
        rf"{TARGET}(?P<strong>)(?: (?:should|to|is|in|be|on|for|please|just|<people>|<device>|<new>|<loggedin>|have|it|,|simply|then|at|must|can|that|:|from|se|and|will|so|only|with|the|who|they|needs|a|en|<customer>|<loggedout>|<system>|<returning>|<country>|when|<firsttime>|bitte|not|we|<tier>|<demonym>|<atrisk>|<cart>))*? (?P<verb>hide|reveal|highlight)(?: (?:is|should|have|show|in|please))*",
        lambda d, f: _sight(d, f),
        0.97,
        needs=("hide", "reveal", "highlight"),
    ),
    rule(
        rf"(?P<verb>(?:not|never|do not)(?: (?:them|le|se|les))? (?:show|see))(?: (?:them|<people>|the|to|any|our|who|a|of|it))* {TARGET}(?P<strong>)",
        lambda d, f: _hide_not_shown(d, f),
        0.9,
        needs=(" not ",),
    ),
    rule(
        rf"(?P<verb>show|see|reveal)(?: (?:them|the|a|our|<people>|hidden|again|normally|otherwise|on|element|section|block|only|it|to|<loggedin>|<customer>|<returning>|of))* (?P<target>(?:the |our |hidden ){{0,2}}(?:{_NAMED} )?\(? ?<selector>)(?: \))?(?P<strong>)",
        _on_target("show"),
        needs=("<selector>",),
    ),
    # products
    rule(
        r"(?:(?:show|see|offer|with|the|a|our|us|list|them|put) )*(?:<n> )?(?:of our |our |most |the )*(?P<kind>popular|similar|related|trending|bestselling|best selling|populares|similares|beliebte|beliebten|ahnliche|ahnlichen|populaires|similaires|complementary|matching) (?:and \w+ )?(?!<overlay>|<element>|search|question|demand|<event>|<page>|<named>)(?:\w+|<\w+>)(?= )",
        lambda d, f: (
            _recommend(d, f) if f.one("<n>") is not None or "show" in f.match.group() else False
        ),
        0.93,
        needs=(
            "popular",
            "similar",
            "related",
            "trending",
            "selling",
            "beliebt",
            "ahnlich",
            "complementary",
            "matching",
        ),
    ),
    rule(
        r"(?:(?:show|see|offer|tell|put|the|a|some|our|with|give|their|three|top|of|to|list|row|block|section|set|insert|<insert>|carousel|strip|shelf|selection|us|people|them|<people>|on|pon|who|in|widget|<n>|und|please) )*(?:<n> (?:of )?(?:\w+ |<\w+> ){0,2}?)?<recommend>(?: (?:<n>|<recommend>|products?|items?|for|you|them|articles?|things?|of|similar|popular|the|most|our|ones|productos|articulos|produkte|artikel|produits|more|best|sellers|visitor|picked|just|based|on|relevant|personal|personalizados|personalisierte|hand|picks|their|other|homes|properties|hotels|jobs|courses|trips|cars|recipes|posts|<named>|stuff|vehicles|destinations|cursos|kurse|cours|viajes|games|titles|books|listings|alternatives|bestsellers|und|que|les|mas|vendidos|treatments|plants|wines|tiles|models|gleiche|ebenfalls|article|producto|passend|passende|passenden|dazu|suggestions|complement|accesorios|zubehor|accessoires|accessories|beliebte|ahnliche|unseren|of our|<orders>|rooms|apartments|flats|matching|which|are|wohnungen|jedem|genau|a|in|stock|<instock>|hotel|alternatives))*",
        lambda d, f: _recommend_if(d, f),
        0.97,
        needs=("<recommend>",),
    ),
)


def _segment_lit(draft: Draft, found: Found) -> bool:
    name = [s for s in found.symbols if s.text in ("<lit>", "<ident>")][-1].value
    draft.do({"type": "add_to_segment", "segment": str(name)}, found.span, segment=found.span)
    draft.take(found.span)
    return False


def _redirect_if(draft: Draft, found: Found) -> bool:
    words = found.match.group()
    verb = found.group("verb").split()[0]
    path = draft.span_of(found.match, "path")
    if any(
        s in words
        for s in (" <emails>", " <webhook>", "<notify>", " <sms>", "<linkto>", "<button>")
    ):
        return False
    before = draft.raw(path.first - 1)
    if before in ("open", "<view>", "on", "from", "of", "<visit>", "in", "reach") and verb in (
        "send",
        "take",
        "takes",
        "bring",
        "push",
        "redirect",
        "direct",
        "steer",
        "funnel",
        "point",
        "bounce",
        "move",
        "schick",
        "schicke",
        "manda",
        "envoie",
    ):
        later = next(
            (
                k
                for k in range(path.last + 1, min(path.last + 8, len(draft.symbols)))
                if draft.text(k) in ("<path>", "<url>")
                and draft.raw(k - 1) in ("to", "after", "onto", "hacia", "vers", "nach")
            ),
            None,
        )
        if later is not None:
            draft.take(draft.span_of(found.match, "verb"))
            draft.take(Span(later - 1, later))
            record = draft.do(
                {"type": "redirect", "url": str(draft.symbols[later].value)}, Span(later - 1, later)
            )
            if draft.raw(later + 1) in ("in", "on") and "tab" in [
                draft.raw(k) for k in range(later + 1, later + 5)
            ]:
                record.data["new_tab"] = True
                draft.take(
                    Span(
                        later + 1,
                        next(k for k in range(later + 1, later + 5) if draft.raw(k) == "tab"),
                    )
                )
            return False
    if verb in ("go", "<view>", "move") and before not in ("to", "after", "onto"):
        return False
    if verb in ("go", "take", "push", "move", "<view>") and draft.raw(found.span.first - 1) in (
        "who",
        "they",
        "from",
        "<people>",
        "when",
        "if",
        "that",
        "<linkto>",
    ):
        return False
    if verb == "should" and not any(
        w in words
        for w in (" go ", " see ", "<view>", "end up", "redirect", "<stay>", "start", "open")
    ):
        return False
    if (
        verb == "should"
        and " see " in words
        and before not in ("to", "after", "instead", "see")
        and "instead" not in words
    ):
        return False
    if " from " in words and verb != "redirect" and before == "from":
        return False
    if before in ("on", "in", "for", "of", "from") and verb not in (
        "redirect",
        "should",
        "send",
        "need",
        "have",
    ):
        return False
    if (
        before in ("on", "in", "from", "of", "for")
        and verb in ("send", "should")
        and " to " not in words
    ) and (verb == "send" or "<stay>" in words or " see " in words or "open" in words):
        return False
    return _redirect(draft, found)


def _sight(draft: Draft, found: Found) -> bool | None:
    verb = found.group("verb").split()[0]
    kind = {"hide": "hide", "reveal": "show", "highlight": "highlight", "scrollto": "scroll_to"}[
        verb
    ]
    span = draft.span_of(found.match, "target")
    if any(draft.used[i] for i in range(span.first, span.last + 1)):
        return False
    name = name_of(draft, span)
    plain = name.removeprefix("text:")
    if not plain:
        return False
    at = take(draft, found, "verb", "target", "verb2")
    draft.do({"type": kind, "target": name}, at, target=span)
    return False


def _scroll_to(draft: Draft, found: Found) -> bool:
    text = found.match.group().split()
    if "scroll" not in text:
        return False
    moved = {
        "<people>",
        "them",
        "it",
        "<page>",
        "page",
        "automatically",
        "smoothly",
        "auto",
        "visitor",
        "viewport",
        "view",
        "screen",
        "is",
        "scrollto",
    }
    after = draft.raw(found.span.first - 1)
    subject = after in ("<page>", "page", "should") or (
        found.span.first >= 2 and draft.raw(found.span.first - 2) in ("<page>", "page")
    )
    if (
        not moved & set(text)
        and not subject
        and after in ("who", "they", "<people>", "when", "have", "it")
    ):
        return False
    span = draft.span_of(found.match, "target")
    exact = draft.span_of(found.match, "verb2") if found.has("verb2") else span
    at = take(draft, found, "verb", "target", "verb2")
    draft.do({"type": "scroll_to", "target": name_of(draft, exact)}, at, target=span)
    return False


def _sight_of_it(draft: Draft, found: Found) -> bool | None:
    """When the phone number comes into view, highlight it."""
    verb = found.group("verb")
    kind = {"hide": "hide", "reveal": "show", "highlight": "highlight", "scrollto": "scroll_to"}[
        verb
    ]
    target = next((r.data["target"] for r in reversed(draft.triggers) if "target" in r.data), None)
    if target is None:
        target = next((r.data["target"] for r in reversed(draft.steps) if "target" in r.data), None)
    if target is None:
        return False
    draft.do({"type": kind, "target": target}, found.span)
    return None


def _replace_markup(draft: Draft, found: Found) -> bool:
    html = str(found.one("<lit>"))
    if not re.match(r"<[a-z]", html) or found.group("verb") != "change":
        return False
    span = draft.span_of(found.match, "target")
    at = take(draft, found, "verb", "target", "html")
    draft.do(
        {"type": "replace_html", "target": name_of(draft, span), "html": html}, at, target=span
    )
    return False


def _replace_html(draft: Draft, found: Found) -> bool:
    span = draft.span_of(found.match, "target")
    at = take(draft, found, "verb", "target", "html")
    html = str(found.one("<html>"))
    draft.do(
        {"type": "replace_html", "target": name_of(draft, span), "html": html}, at, target=span
    )
    return False


def _same_element(draft: Draft, found: Found) -> bool | None:
    """ "make the button bigger and say 'X'": the words are those of the same element."""
    last = next(
        (
            r
            for r in reversed(draft.steps)
            if r.data["type"] in ("set_style", "highlight", "show")
            and r.span.first < found.span.first
        ),
        None,
    )
    if last is None or any(s.text == "<overlay>" for s in draft.symbols[: found.span.first]):
        return False
    draft.do(
        {"type": "replace_text", "target": last.data["target"], "text": str(found.one("<lit>"))},
        found.span,
    )
    return None


def _opacity(draft: Draft, found: Found) -> bool:
    span = draft.span_of(found.match, "target")
    share = found.one("<pct>") / 100
    at = take(draft, found, "verb", "target", "look")
    draft.do(
        {"type": "set_style", "target": name_of(draft, span), "styles": {"opacity": str(share)}}, at
    )
    return False


def _css(draft: Draft, found: Found) -> bool:
    """A property with its value: font-size 20px on .protocol."""
    span = draft.span_of(found.match, "target")
    number = next(s.value for s in found.symbols if s.text == "<n>")
    name = found.group("name").replace(" ", "-")
    unit = found.group("unit") or ("" if name in ("line-height", "z-index") else "px")
    at = take(draft, found, "look", "target")
    styles = {name: f"{number}{unit}"}
    draft.do(
        {"type": "set_style", "target": name_of(draft, span), "styles": styles}, at, target=span
    )
    return False


def _border(draft: Draft, found: Found) -> bool:
    span = draft.span_of(found.match, "target")
    color = str(found.one("<color>", "<hex>"))
    at = take(draft, found, "verb", "look", "gap", "target")
    styles = {"border": f"2px solid {color}"}
    draft.do(
        {"type": "set_style", "target": name_of(draft, span), "styles": styles}, at, target=span
    )
    return False


def _hide_not_shown(draft: Draft, found: Found) -> bool | None:
    span = draft.span_of(found.match, "target")
    selector = any(draft.symbols[i].text == "<selector>" for i in range(span.first, span.last + 1))
    element = draft.symbols[span.last].text == "<element>"
    if not (selector or element):
        return False
    at = take(draft, found, "verb", "target")
    draft.do({"type": "hide", "target": name_of(draft, span)}, at, target=span)
    return False


def _attribute_if(draft: Draft, found: Found) -> bool:
    if "<setattr>" not in found.match.group() and found.group("name") not in (
        "alt", "placeholder", "href", "rel", "src", "aria label", "aria", "loading", "alt text",
    ) and "attribute" not in found.match.group():  # fmt: skip
        return False
    return _attribute_named(draft, found)


def _attribute_named(draft: Draft, found: Found) -> bool:
    target = draft.span_of(found.match, "target")
    value_span = draft.span_of(found.match, "value")
    symbol = draft.symbols[value_span.last]
    value = str(symbol.value) if symbol.value is not None else draft.words(value_span)
    name_span = draft.span_of(found.match, "name")
    own = draft.symbols[name_span.last]
    name = str(own.value) if own.text == "<lit>" else draft.words(name_span)
    name = name.lower().replace("alt text", "alt").replace("aria label", "aria-label")
    at = take(draft, found, "name", "verb", "target", "value")
    draft.do(
        {"type": "set_attribute", "target": name_of(draft, target), "name": name, "value": value},
        at,
    )
    return False


def _track_if(draft: Draft, found: Found) -> bool | None:
    text = found.match.group()
    if (
        "<track>" not in text
        and "<did>" not in text
        and " event" not in text
        and "evento" not in text
    ):
        return False
    if str(found.one("<ident>") or "").startswith(("utm_", "traits.")):
        return False
    return _track(draft, found)


def _notify_if(draft: Draft, found: Found) -> bool | None:
    text = found.match.group()
    words = fold(draft.words(found.span))
    if "<notify>" in text:
        return _notify(draft, found)
    if "<rolename>" in text and "<team>" not in text and "slack" not in words:
        return False
    team = any(s.text == "<team>" for s in found.symbols)
    inner = re.search(
        r"\b(?:let|tell|inform|alert|ping|slack|our|the team|sales|equipo|ventas|team|vertrieb|equipe|commercia\w*|sag|bescheid|reps?|csm|manager\w*|desk|reception|office|staff)\b",
        words,
    )
    selector = str(found.one("<selector>") or "")
    if "<team>" in text and not inner:
        return False
    if re.search(r"\b(?:talk|speak|call|chat|meet|contact|hablar|sprechen|parler)\b", words) or (
        re.search(r"\b(?:from|by|with) (?:our |the )?(?:sales|team|support)", words)
        and "notify" not in text
    ):
        return False
    if team or selector.startswith("#") or "slack" in words:
        if re.search(r"\b(?:offer|promote|push|pitch)\w*\b", words) and "slack" not in words:
            return False
        verb = re.search(
            r"\b(?:tell|let|send|message|inform|slack|sag\w*|informier\w*|gib|geb\w*|dile|diles|informa|avis\w*|dis|dites|informe\w*|shoot|drop|post|notify|give|alert|show|manda|envia|schick\w*|melde|prev\w*|recuerda\w*)\b",
            words,
        )
        if not verb and not selector:
            return False
        return _notify(draft, found)
    return False


def _recommend_if(draft: Draft, found: Found) -> bool | None:
    own = fold(draft.words(found.span))
    if re.fullmatch(r"(?:(?:we|our|the|a)\s+)?alternatives?|alternativas?|alternativen", own):
        return False
    after = draft.raw(found.span.last + 1)
    if after in ("<element>", "<form>") and "<n>" not in found.match.group():
        return False
    return _recommend(draft, found)
