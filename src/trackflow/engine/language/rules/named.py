"""Attributes by their own name: utm_source=portal, plan is pro, traits.level over 30."""

from __future__ import annotations

import re
from typing import Any, Final

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import compared, operator, rule
from trackflow.engine.language.rules.values import raw_value
from trackflow.engine.language.symbols import fold

_IS: Final = (
    r"(?:is|are|=|:|\)|of|equals|equal|to|called|named|say|in|with|the|at|value|contains|set|that|"
    r"a|an|on|as|exactly|same|lautet|heisst|gleich|igual|vaut|egal|tag|parameter|"
    r"include|includes|have|for|still|auf|steht|from|we)"
)
_NUMERIC: Final = {
    "company_size", "lead_score", "cart_value", "cart_items", "churn_risk", "orders",
    "conversion_probability", "days_since_last_visit", "days_since_first_visit", "visits",
    "pages_viewed", "session_seconds", "lifetime_value", "local_hour",
}  # fmt: skip
_UTM: Final = {
    "source": "utm_source", "medium": "utm_medium", "campaign": "utm_campaign",
    "term": "utm_term", "content": "utm_content",
}  # fmt: skip


def _attribute(name: str) -> str | None:
    lower = name.lower()
    if lower.startswith(("traits.", "page.", "did.")) or lower in _NUMERIC:
        return name if lower.startswith("traits.") else lower
    if lower in ("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"):
        return lower
    return None


def _listed(draft: Draft, at: int) -> tuple[list[str], int] | None:
    """One or more values from symbol `at` on, joined by or: a, b or c."""
    values: list[str] = []
    colon = draft.raw(at - 1) == ":"
    if draft.raw(at - 2) == "(" or draft.raw(at - 3) == "(":
        whole = _until_bracket(draft, at)
        if whole:
            return whole
    while True:
        while draft.raw(at) in ("a", "an", "the", "either", "say"):
            at += 1
        if draft.used[at : at + 1] == [True]:
            return None
        read = raw_value(draft, at)
        if read is None:
            break
        values.append(read[0])
        last = read[1]
        if (
            colon
            and draft.raw(last + 1) not in (",", ".", "\n", ";", "or", "and", "")
            and re.fullmatch(r"[a-z]\w+", draft.raw(last + 1))
        ):
            more = raw_value(draft, last + 1)
            if more:
                values[-1], last = f"{values[-1]} {more[0]}", more[1]
        if (
            colon
            and draft.raw(last + 1) == ","
            and draft.raw(last + 2)
            not in (
                "or",
                "and",
                "<new>",
                "<device>",
                "<people>",
                "<loggedin>",
                "<path>",
                "<country>",
                "only",
                "not",
            )
        ):
            at = last + 2
            continue
        if draft.raw(last + 1) == "or" and draft.raw(last + 2) not in (
            "<ident>",
            "<utm>",
            "",
            "the",
            "<basis>",
            "<channel>",
            "who",
            "<people>",
            "with",
            "from",
            "on",
            "have",
            "in",
            "is",
            "morethan",
            "lessthan",
            "atleast",
            "atmost",
        ):
            at = last + 2
            continue
        return values, last
    return (values, at) if values else None


def _until_bracket(draft: Draft, at: int) -> tuple[list[str], int] | None:
    """Everything up to the closing bracket: (company = acme corp)."""
    last = at
    while draft.raw(last + 1) not in (")", "", "\n", ",", "or", "and") and last - at < 4:
        last += 1
    if draft.raw(last + 1) != ")" or last == at:
        return None
    return [draft.words(Span(at, last)).strip("'\"")], last


def _take_value(draft: Draft, found: Found, name: str) -> bool | None:
    read = _listed(draft, found.span.last + 1)
    if read is None:
        return False
    values, last = read
    value: Any = values[0] if len(values) == 1 else {"$in": values}
    span = Span(found.span.first, last)
    unit = draft.who({name: value}, span)
    if found.has("not"):
        unit.negated = True
        unit.whole = False
    draft.take(span)
    return None


def _ident(draft: Draft, found: Found) -> bool | None:
    name = _attribute(str(found.one("<ident>")))
    if name is None or name in _NUMERIC or name.startswith("did."):
        return False
    return _take_value(draft, found, name)


def _ident_number(draft: Draft, found: Found) -> bool | None:
    name = _attribute(str(found.one("<ident>")))
    if name is None or name.startswith("utm"):
        return False
    if name.startswith("did.") and draft.raw(found.span.last + 1) == "<time>":
        return False  # within a window: history
    value = found.one("<n>", "<money>", "<pct>")
    if found.one("<pct>") is not None and name in ("churn_risk", "conversion_probability"):
        value = value / 100
    draft.who({name: compared(found, value)}, found.span)
    return None


def _utm(draft: Draft, found: Found) -> bool | None:
    part = found.group("part")
    name = {"<channel>": "utm_source"}.get(part, _UTM.get(part, "utm_campaign"))
    return _take_value(draft, found, name)


def _campaign(draft: Draft, found: Found) -> bool | None:
    lit = found.one("<lit>", "<ident>")
    if lit is None:
        return False
    draft.who({"utm_campaign": str(lit)}, found.span, 0.9)
    return None


def _plain(name: str) -> Any:
    def act(draft: Draft, found: Found) -> bool | None:
        at = found.span.last + 1
        if draft.raw(at) in ("<lit>", "<path>", "<element>", "by", "for", "and", "", "not"):
            if draft.raw(at) != "<lit>":
                return False
        read = _listed(draft, at)
        if read is None:
            return False
        values = [value.lower() for value in read[0]]
        if values[0] in ("url", "page", "pages", "audience", "test", "goal"):
            return False
        span = Span(found.span.first, read[1])
        value: Any = values[0] if len(values) == 1 else {"$in": values}
        unit = draft.who({name: value}, span)
        if found.has("not"):
            unit.negated, unit.whole = True, False
        draft.take(span)
        return None

    return act


_ADDING = frozenset(
    {
        "show",
        "add",
        "send",
        "go",
        "move",
        "assign",
        "put",
        "tag",
        "insert",
        "<insert>",
        "submit",
        "to",
        "change",
    }
)


def _adds(draft: Draft, i: int) -> bool:
    """Whether a verb before symbol `i` puts somebody into the segment."""
    k = i - 1
    while k >= 0 and draft.raw(k) not in (".", ";", "\n", "->", ":", ","):
        text = draft.raw(k)
        if text in ("<overlay>", "<element>", "<lit>", "who", "is", "not", "except", "from", "for"):
            return False
        if text in _ADDING and text != "to":
            return text != "show" or not draft.words(Span(k, k)).lower().startswith(
                ("show", "muestr", "mostr", "zeig", "affich", "montr")
            )
        k -= 1
    return False


def _segment(draft: Draft, found: Found) -> bool | None:
    start = next(
        i for i in range(found.span.first, found.span.last + 1) if draft.raw(i) == "<segment>"
    )
    if draft.raw(start - 1) in ("", ".", "\n", ":", "->", ",") and draft.raw(start + 1) in (
        "the",
        "by",
        "our",
    ):
        return False
    follows = draft.raw(found.span.last + 1)
    if follows in (
        "<firsttime>",
        "<new>",
        "<returning>",
        "<device>",
        "<people>",
        "<customer>",
        "<ordinal>",
        "first",
        "<loggedin>",
        "<country>",
    ):
        return False
    if _adds(draft, found.span.first + 1):
        return False
    read = _listed(draft, found.span.last + 1)
    if read is None or read[0][0].lower() in ("of", "by", "for", "who", "the", "that"):
        return False
    values = read[0]
    span = Span(found.span.first, read[1])
    if draft.raw(read[1] + 1) == "<segment>":
        span = Span(span.first, read[1] + 1)
    unit = draft.who({"segments": {"$in": values}}, span)
    if found.has("not"):
        unit.negated, unit.whole = True, False
    draft.take(span)
    return None


def _segment_before(draft: Draft, found: Found) -> bool | None:
    """The VIPs segment, segmento de empleados: the name stands before the word."""
    draft.who({"segments": {"$in": [str(found.one("<lit>", "<ident>"))]}}, found.span)
    return None


def _referrer(draft: Draft, found: Found) -> bool | None:
    domains = [str(d).lower().removeprefix("www.") for d in found.all("<domain>")]
    value: Any = domains[0] if len(domains) == 1 else {"$in": domains}
    unit = draft.who({"referrer": value}, found.span)
    if found.has("not"):
        unit.negated, unit.whole = True, False
    return None


def _timezone(draft: Draft, found: Found) -> bool | None:
    span = found.span
    words = draft.words(span)
    if "/" not in words:
        return False
    at = words.lower()
    name = next((w for w in words.split() if "/" in w), at).strip(",.;()")
    draft.who({"timezone": name}, span)
    return None


def _compared_text(draft: Draft, found: Found) -> bool | None:
    draft.who({"company": {"$exists": True}}, found.span)
    return None


def _stock(value: str) -> Any:
    def act(draft: Draft, found: Found) -> None:
        draft.who({"page.availability": value}, found.span, 0.9)

    return act


def _page_value(draft: Draft, found: Found) -> bool | None:
    """Products priced over 400: page.price."""
    value = found.one("<money>", "<n>")
    if any(
        draft.raw(k) in ("<ident>", "<event>") and "cart" in str(draft.symbols[k].value)
        for k in range(max(0, found.span.first - 6), found.span.first)
    ):
        return False
    draft.who({"page.price": compared(found, value)}, found.span, 0.85)
    return None


def _category(draft: Draft, found: Found) -> bool | None:
    read = raw_value(draft, found.span.last + 1)
    if read is None or draft.raw(found.span.last + 1) in ("<page>", "<named>", ","):
        return False
    span = Span(found.span.first, read[1])
    draft.who({"page.category": read[0].strip("'\"").lower()}, span, 0.9)
    draft.take(span)
    return None


def _intent(draft: Draft, found: Found) -> bool | None:
    kinds = {
        "purchase": "purchase", "buying": "purchase", "buy": "purchase", "compra": "purchase",
        "kauf": "purchase", "achat": "purchase", "support": "support", "help": "support",
        "soporte": "support", "ayuda": "support", "assistance": "support", "hilfe": "support",
        "research": "research", "researching": "research", "recherche": "research",
        "investigacion": "research", "browse": "browse", "browsing": "browse", "stobern": "browse",
        "investigar": "research", "comprar": "purchase", "kaufen": "purchase",
        "acheter": "purchase", "flaner": "browse", "navegar": "browse", "informarse": "research",
        "recherchieren": "research", "explorar": "browse", "navigation": "browse",
    }  # fmt: skip
    words = draft.words(found.span).lower().replace("“", " ").replace("'", " ").split()
    value = next(
        (kinds[w.strip('.,;:()"»«')] for w in words if w.strip('.,;:()"»«') in kinds), None
    )
    if value is None:
        return False
    if any(w in found.match.group() for w in (" predict", " detect", "when ")):
        draft.when(
            {"type": "prediction", "attribute": "intent", "op": "eq", "value": value}, found.span
        )
        return None
    draft.who({"intent": value}, found.span, 0.9)
    return None


_NUMBER = r"(?P<v><n>|<money>|<pct>)(?: (?P<more>ormore|\+))?(?: (?P<less>orless))?"
_INTENTS = (
    r"(?:<event>|support|help|research|researching|browse|browsing|<team>|purchase|soporte|ayuda|"
    r"assistance|hilfe|recherche|investigacion|stobern|buying|<view>|<lit>|compra|investigar|"
    r"recherchieren|flaner|navegar|explorar|navigation|<orders>)"
)


def _bracketed(draft: Draft, found: Found) -> bool | None:
    read = raw_value(draft, draft.span_of(found.match, "name").first)
    if read is None:
        return False
    draft.who({"segments": {"$in": [read[0]]}}, found.span)
    return None


def _named_plan(draft: Draft, found: Found) -> bool | None:
    draft.who({"plan": draft.words(draft.span_of(found.match, "named")).lower()}, found.span)
    return None


def _ident_behind(draft: Draft, found: Found) -> bool | None:
    """More than 10 seats (traits.seats); the level (traits.level) over 30."""
    name = _attribute(str(found.one("<ident>")))
    value = found.one("<n>", "<money>")
    if name is None or value is None or name.startswith(("utm", "did.")):
        return False
    condition = (
        {operator(found.group("late")): value} if found.has("late") else compared(found, value)
    )
    draft.who({name: condition}, found.span)
    return None


def _trait_value(draft: Draft, found: Found) -> bool | None:
    for i in range(found.span.first, found.span.last + 1):
        said = fold(draft.words(Span(i, i))) if draft.raw(i) == "<settrait>" else ""
        if re.match(
            r"(?:set|store|save|tag|mark|record|setze|pon|guarda|asigna|establece|fija|speicher|defin|enregistr|met[st]|marc|stock)",
            said,
        ):
            return False
    span = draft.span_of(found.match, "trait")
    symbol = draft.symbols[span.last]
    name = str(symbol.value) if symbol.text in ("<lit>", "<ident>") else draft.words(span)
    name = f"traits.{name.removeprefix('traits.')}"
    if found.has("num"):
        draft.who({name: compared(found, found.one("<n>", "<money>"))}, found.span)
        return None
    return _take_value(draft, found, name)


_BASIS_NAMES: Final = {"industry", "role", "plan", "company", "segments"}


def _said_in_brackets(draft: Draft, found: Found) -> bool | None:
    """Buyers (role = purchasing): the brackets say exactly what is meant."""
    at = draft.span_of(found.match, "basis").first
    name = str(draft.symbols[at].value)
    read = raw_value(draft, draft.span_of(found.match, "value").first)
    if name not in _BASIS_NAMES or read is None:
        return False
    data: Any = {"segments": {"$in": [read[0]]}} if name == "segments" else {name: read[0].lower()}
    unit = draft.who(data, found.span)
    if found.has("not"):
        unit.negated, unit.whole = True, False
    return None


RULES = (
    rule(
        r"(?:(?P<not>not|except|without) )?(?:(?:<industry> |<basis> |the )?(?:<sector>|<rolename>|<tier>|<people>|<customer>|public|offentlicher|publico) )\( (?P<basis><basis>)(?: (?:=|:|is))* (?P<value>\w+|<\w+>) \)",
        _said_in_brackets,
        0.97,
        needs=("( <basis>",),
    ),
    rule(
        r"(?:<people> )?(?:(?:in|with|on|of|the|from) )*<plan> <lit>",
        lambda d, f: d.who({"plan": str(f.one("<lit>")).lower()}, f.span) and None,
        0.9,
        needs=("<plan> <lit>",),
    ),
    rule(
        rf"{{CMP}} {{FILL}}{_NUMBER} [a-z]\w+ \( <ident> \)|(?:who |the |when |if )*[a-z]\w+ \( <ident> \) (?P<late>morethan|atleast|lessthan|atmost) {{FILL}}<n>",
        lambda d, f: _ident_behind(d, f),
        0.95,
        needs=("( <ident> )",),
    ),
    rule(
        r"(?:(?:in|from|of|for|the|our|on) )*(?:(?!<overlay>|,|\.)\S+ ){0,3}?<segment> \( (?P<name>(?:\w+|<\w+>)(?: (?:\w+|<\w+>)){0,2}) \)",
        _bracketed,
        needs=("<segment> (",),
    ),
    rule(
        rf"(?:<people> )?(?P<not>(?:not|except|without) )?(?:{{PREP}} )?(?:the )?(?:<utm> )?<ident>"
        rf"(?: {_IS})*(?: {{CMP}})?(?: {_IS})* {_NUMBER}",
        _ident_number,
        needs=("<ident>",),
    ),
    rule(
        rf"(?:{{PREP}} )?(?:the )?<ident>(?: {_IS})*(?: (?P<not>not|except|!=|!))?(?: {_IS})*",
        _ident,
        needs=("<ident>",),
    ),
    rule(
        rf"(?:{{PREP}} )?(?:the )?<utm> (?:{_IS} )?(?P<part>source|medium|campaign|term|content|"
        rf"<channel>)(?: {_IS})*(?: (?P<not>not|!=))?(?: {_IS})*",
        _utm,
        needs=("<utm>",),
    ),
    rule(
        rf"(?:{{PREP}} )?(?:the )?<utm>(?: {_IS})* (?:<lit>|<ident>)",
        _campaign,
        0.95,
        needs=("<utm>",),
    ),
    rule(
        rf"(?P<not>(?:not|except) )?(?:(?:referrer|referer|referring site|referred|<basis>|who|"
        rf"origen|verweis|referent)(?: {_IS})* |"
        r"(?:go |{BE}){0,4}(?:from|by|of|en|en from|on) (?:the |our |a |their )?"
        r"(?:<channel> )?(?:link |<linkto> )?(?:on |from )?(?:<site> )?)"
        rf"(?:{_IS} )*<domain>(?: (?:or|and|,) (?:from )?<domain>)*",
        _referrer,
        needs=("<domain>",),
    ),
    rule(
        r"(?:<people> |who |that |they )*(?:{BE})*(?P<not>(?:not|except|without) )?(?:{BE})*"
        r"(?:(?:in|from|of|on|to|into|for|with|part of|member of|members of|belong to|"
        r"pertenezcan to|belongs to|member|from a|one) )*"
        r"(?:{DET} )?<segment>(?: (?:say|called|named|:|=|is))*",
        _segment,
        needs=("<segment>",),
    ),
    rule(
        r"(?:(?:in|from|of|on|with|is) )*(?:the |our )?(?:<lit>|<ident>) <segment>",
        _segment_before,
        needs=("<segment>",),
    ),
    rule(
        r"(?:<people> )?(?:in|from|of|on) (?:the )?(?P<z>(?:europe|america|asia|africa|australia|"
        r"pacific|atlantic|<continent>|<country>|<cgroup>) / (?:\w+|<\w+>))(?: time zone| timezone| time)?|"
        r"(?:<people> )?(?:whose |their |in |the |with )*(?:timezone|time zone|zeitzone|zona horaria|fuseau horaire|fuseau)(?: is| =| :| of)* "
        r"(?:<continent>|<country>|<cgroup>|\w+) (?:/|<path>) ?(?:<\w+>|\w+)?",
        _timezone,
        needs=(" / ", "zone", "fuseau", "zona", "<path>"),
    ),
    rule(
        r"(?:(?:<people>|who|with|when|if|where|whose|their|the|for|and|have|except|not) )+(?:<settrait>|<traitword>) (?:called |named |the )*(?P<trait><lit>|<ident>|[a-z]\w*|<tier>|<basis>|<leadscore>)(?: (?:is|=|:|say|equals|of|set|to|have))*(?: (?P<not>not))?(?: {CMP} {FILL}(?P<num><n>|<money>))?",
        _trait_value,
        needs=("<settrait>", "<traitword>"),
    ),
    rule(
        r"(?:(?:with|when|if|their|the|in|and|from|at) )*(?:company|<company>) (?:is|=|:|called|named)+(?: (?P<not>not))?",
        _plain("company"),
        needs=("<company>",),
    ),
    rule(
        r"(?:(?<= [,;:\n(] )|(?<= and )|(?<= with )|(?<= on ))<plan>(?= (?:<tier>|<team>|\w+) (?:or|,|\)|->|\.|:))",
        _plain("plan"),
        0.95,
        needs=("<plan>",),
    ),
    rule(
        r"(?:on|with|in|of|from) the (?P<named>(?!same|next|current|right|best|new|higher|annual|yearly|monthly|old)[a-z]\w+) <plan>(?= )",
        lambda d, f: _named_plan(d, f),
        0.95,
        needs=("<plan>",),
    ),
    rule(
        r"(?:(?:with|when|if|their|the|in|and|page) )*<plan>(?: (?:is|=|:|of|called|named))+"
        r"(?: (?P<not>not))?",
        _plain("plan"),
        needs=("<plan>",),
    ),
    rule(r"\( (?P<not>not )?<role>(?: (?:is|=|:))*", _plain("role"), needs=("( <role>",)),
    rule(r"\( (?P<not>not )?<plan>(?: (?:is|=|:))*", _plain("plan"), needs=("( <plan>",)),
    rule(
        r"(?:(?:with|when|if|their|the|in|and) )*<role>(?: (?:is|=|:|of|called|named|in))+"
        r"(?: (?P<not>not))?",
        _plain("role"),
        needs=("<role>",),
    ),
    rule(
        r"(?:(?:with|when|if|their|the|in|and) )*<industry>(?: (?:is|=|:|called|named))+"
        r"(?: (?P<not>not))?",
        _plain("industry"),
        needs=("<industry>",),
    ),
    rule(
        rf"(?:(?:when|if|once|on|for|in|with|the|<people>|whose|their|who|and) )*"
        rf"<intent>(?: (?:is|=|:|predicted|detected|of|as|like|to|when|{_IS}|looks|on|gets))* "
        rf"(?:<lit>|{_INTENTS})|"
        rf"(?:when|if|once) (?:the )?{_INTENTS} <intent> is (?:predicted|detected)|"
        rf"(?:predicted|vorhergesagte|prevista|predicha|prevue) (?:{_INTENTS} )?<intent>(?: "
        rf"(?:is|=|:|of))* {_INTENTS}",
        _intent,
        0.95,
        needs=("<intent>",),
    ),
    rule(
        r"(?:(?:when|if|the|a|and|where|with|their|whose|for) )*(?:<companyknown>)"
        r"(?: (?:is|to us))*",
        _compared_text,
        needs=("<companyknown>",),
    ),
    rule(
        r"(?:(?:when|if|the|a|product|products|item|items|producto|produkt|produit|is|article|"
        r"whenever|that|are|get|of|on|articulo|artikel|article|who|one|something|it|esta|este|"
        r"produkte|productos|produits|articles|stock|for|this|an|goes|<page>) )*<outofstock>",
        _stock("out_of_stock"),
        needs=("<outofstock>",),
    ),
    rule(
        r"(?:(?:when|if|the|a|product|products|item|items|producto|produkt|produit|is|article|"
        r"whenever|that|are|get|of|on|articulo|artikel|article|who|one|something|it|esta|este|"
        r"produkte|productos|produits|articles|stock|for|this|an|goes|with|have) )*<lowstock>"
        r"(?: \( (?:<lowstock>|<ident>) \))?",
        _stock("low_stock"),
        needs=("<lowstock>",),
    ),
    rule(
        rf"(?:(?:product|products|item|items|something|anything|when|if|the|is|{{P}}|with|for) )*"
        rf"(?:priced|price|<element>|costing|that costs?|costs?|kostet|kosten|cuesta|cuestan|coute|"
        rf"precio|<field>)(?: (?:is|at|of|on|to))* {{CMP}} {{FILL}}{_NUMBER}",
        _page_value,
        0.9,
        needs=("<money>", "<n>"),
    ),
    rule(
        r"(?:(?:for|on|if|when|with|the|of) )*(?:<page> type|seitentyp|type of <page>|tipo of <page>|type de page|page type)(?: (?:is|=|:|of))* (?P<v><lit>|\w+)(?: only)?",
        lambda d, f: (
            d.who(
                {"page.type": str(f.one("<lit>") or d.words(d.span_of(f.match, "v"))).lower()},
                f.span,
            )
            and None
        ),
        0.95,
        needs=("type", "tipo", "typ"),
    ),
    rule(
        r"(?:(?:the|in|of|with|product|products|on|page|from|for|whose|<page>) )*(?:category|"
        r"categoria|kategorie|categorie)(?: (?:is|=|:|on|of|called|named))*",
        _category,
        0.95,
        needs=("categor", "kategorie"),
    ),
)
