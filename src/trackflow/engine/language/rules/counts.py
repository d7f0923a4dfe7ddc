"""Conditions with a number: the cart, visits, orders, employees, scores, days since a visit."""

from __future__ import annotations

from typing import Any

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import Act, compared, rule
from trackflow.engine.language.quantities import Duration
from trackflow.engine.language.rules import history
from trackflow.engine.language.symbols import whole

_N = r"(?P<v><n>|<money>|one)(?: (?P<more>ormore|\+))?(?: (?P<less>orless))?"
_CMP = r"(?:{CMP} )?{FILL}"
_OPT_CMP = r"(?:{CMP} )?"
_IS = r"(?:(?:is|have|at|of|on|:|=|to|that|where|currently|stands|with|a|total|totals|in|worth|the|value|gets|goes|hits|valued|from|for|comes|reach) ){0,4}"
_ISN = _IS.replace("(?:(?:", "(?: (?:").replace(
    " ){0,4}", "){0,4}"
)  # the same, each word with its blank before it
_TWO = r"(?:between |of |from |is |at |in )*(?P<low><n>|<money>|<pct>) (?:and|to|-|have|until|bis|a) (?P<high><n>|<money>|<pct>)"


def _number(found: Found) -> Any:
    value = found.one("<n>", "<money>")
    return 1 if value is None else value


def _count(name: str, default: str = "$eq", reliability: float = 1.0) -> Act:
    def act(draft: Draft, found: Found) -> bool | None:
        after = draft.raw(found.span.last + 1)
        if after in ("ormore", "orless") and not found.has("op"):
            number = _number(found)
            draft.who(
                {name: {"$gte" if after == "ormore" else "$lte": number}}, found.span, reliability
            )
            draft.take(Span(found.span.last + 1, found.span.last + 1))
            return None
        if name == "visits" and draft.raw(found.span.first - 1) in (
            "in",
            "during",
            "per",
            "within",
            "on",
            "for",
            "of",
        ):
            return False
        draft.who({name: compared(found, _number(found), default)}, found.span, reliability)
        return None

    return act


def _range(name: str) -> Act:
    def act(draft: Draft, found: Found) -> bool | None:
        values = found.all("<n>", "<money>", "<pct>")
        if len(values) < 2 or values[0] >= values[1]:
            return False
        low, high = values[0], values[1]
        if name in ("churn_risk", "conversion_probability"):
            low, high = _share(low), _share(high)
        draft.who({name: {"$gte": low, "$lte": high}}, found.span)
        return None

    return act


def _share(value: float) -> float:
    return value / 100 if value > 1 else value


def _score(name: str) -> Act:
    def act(draft: Draft, found: Found) -> None:
        value = found.one("<n>", "<pct>")
        condition: Any = compared(found, whole(_share(value)), "$gte")
        if found.has("hits") or (found.has("when") and name != "lead_score"):
            named: list[str] = list(condition) if isinstance(condition, dict) else ["$gte"]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            op = named[0].removeprefix("$")
            draft.when(
                {"type": "prediction", "attribute": name, "op": op, "value": _share(value)},
                found.span,
            )
            return
        draft.who({name: condition}, found.span)

    return act


def _lead(draft: Draft, found: Found) -> None:
    draft.who({"lead_score": compared(found, _number(found), "$gte")}, found.span)


def _days(name: str, default: str = "$gt") -> Act:
    def act(draft: Draft, found: Found) -> bool | None:
        length = found.one("<dur>")
        if isinstance(length, Duration):
            if length.unit < 3600 * 24:
                return False
            days = whole(round(length.seconds / 86400, 2))
        else:
            days = _number(found)
        condition = {"$gte": days} if found.has("more3") else compared(found, days, default)
        draft.who({name: condition}, found.span)
        return None

    return act


def _ordinal_visit(draft: Draft, found: Found) -> None:
    number = found.one("<ordinal>")
    if "atleast" in found.match.group().split():
        draft.who({"visits": {"$gte": number}}, found.span)
        return
    later = found.has("more") or found.has("later") or found.group("op") == "atleast"
    exact = number == 1 or not later
    draft.who({"visits": number if exact else {"$gte": number}}, found.span)


def _cart_known(more: bool) -> Act:
    def act(draft: Draft, found: Found) -> None:
        draft.who({"cart_items": {"$gte": 1} if more else 0}, found.span, 0.95)

    return act


def _size_words(low: int | None, high: int | None) -> Act:
    def act(draft: Draft, found: Found) -> None:
        condition = {"$gte": low} if low else {"$lte": high}
        draft.who({"company_size": condition}, found.span, 0.85)

    return act


_HAS = r"(?:{WHO}|(?:with|have|of|for|if|when|has|and|whose|their|the|whos|that) ){0,4}"


def _cart_range(draft: Draft, found: Found) -> None:
    """ "$50 or more but less than $100"."""
    low, high = found.all("<money>")
    op = "$lt" if found.group("op2") in ("lessthan", "<") else "$lte"
    draft.who({"cart_value": {"$gte": low, op: high}}, found.span)


RULES = (
    rule(
        r"(?:the |their |if |with |a )*<cart>(?: (?::|is|of|value|at|worth|with))* <money> (?:ormore|and up|and more|\\+)(?: ,)? (?:but|and)(?: (?:still|it|is))* (?P<op2>lessthan|atmost|<|not morethan) <money>",
        lambda d, f: _cart_range(d, f),
        needs=("<cart>",),
    ),
    *history.FIRST_RULES,
    # visits
    rule(
        rf"{_HAS}(?:(?:on|from|at|for|in|of|zum|their|the|a|bei|to|ab|since|as|atleast) )*"
        r"(?P<op>atleast )?(?:the |their )?<ordinal> (?:<visit>|<visits>|<time>)"
        r"(?: (?P<more>ormore))?(?P<later> (?:and|or|onwards?|on|<later>|after|up|later|"
        r"beyond|upwards|dessus|mas|plus|adelante|mehr|spater|further|ab|aufwarts)){0,3}"
        r"(?: (?:here|to the <site>|is|da|on the <site>|hier|on <site>))*",
        _ordinal_visit,
        needs=("<ordinal>",),
    ),
    rule(
        rf"{_HAS}(?:is |been |go |come |show |<view> |<stay> |made |paid |has |us |here |en )*"
        rf"(?:here |to the <site> |on the <site> |<site> |us |by |of )*{_CMP}{_N} "
        r"(?:<visits>|<visit>|<time> (?:here|da|hier|before|<view>|is|us)|<view>)"
        r"(?: (?:before|so far|to (?:the|our) <site>|already|here|on (?:the|our) <site>|behind "
        r"them|in total|total|ever|<lifetime>|bisher|is|have|overall))*",
        _count("visits"),
        needs=("<visit",),
    ),
    rule(
        rf"{_HAS}(?:is|been|go|come|show|<view>|visit|<stay>|<returning>|show up|dropped|be|"
        rf"has|on)(?: (?:here|by|us|on (?:the|our) <site>|to (?:the|our) <site>|in|is|"
        rf"<site>|the|our))* {_CMP}{_N} <time>"
        r"(?: (?:or|so far|already|here|in total|on (?:the|our) <site>|before|da|is|now|hier))*",
        _count("visits"),
        needs=("<time>",),
    ),
    rule(
        rf"{_HAS}{_CMP}{_N} <time>(?: (?:here|da|hier|is here|is|been|is da|<view>|us "
        r"<view>|on the <site>|<returning>|our <site>|vorbeigeschaut))+",
        _count("visits"),
        needs=("<time>",),
    ),
    rule(
        rf"{_HAS}<visits>(?: (?:is|count|number|so far))* {_OPT_CMP}{{FILL}}{_N}",
        _count("visits"),
        needs=("<visits>",),
    ),
    rule(
        r"(?:is |been )(?:here|on (?:the|our) <site>) <twice>(?: (?P<more>ormore|\+))?",
        lambda d, f: _twice(d, f, "visits"),
        needs=("<twice>",),
    ),
    # pages of this visit, as a count of the visitor
    # cart
    rule(
        rf"{_HAS}<cart>(?: <cart>)?(?: <element>)?{_ISN} {_TWO}(?: on it| in it)?",
        _range("cart_value"),
        needs=("<cart>",),
    ),
    rule(
        rf"{_HAS}{_TWO}(?: (?:in|on|of|worth|for|im|is))* (?:their |the |a )?<cart>",
        _range("cart_value"),
        needs=("<cart>",),
    ),
    rule(
        rf"{_HAS}{_CMP}{_N}(?: (?:different|of|separate|or more))* <cartitems>",
        _count("cart_items", "$gte"),
        needs=("<cartitems>",),
    ),
    rule(
        rf"{_HAS}<cartitems>{_ISN} {_OPT_CMP}{{FILL}}{_N}",
        _count("cart_items", "$gte"),
        needs=("<cartitems>",),
    ),
    rule(
        rf"{_HAS}<cart> {_IS}(?:(?:have|with|of|contains|holds) )*{_CMP}{_N} "
        r"(?:items?|products?|things|articles?|productos?|articulos?|artikeln?|produkten?|"
        r"produits?|articulo|pieces)(?: in it)?",
        _count("cart_items", "$gte"),
        needs=("<cart>",),
    ),
    rule(
        r"{WHO}(?:with |have |do |has |still )*(?:not|without|zero|no|nothing)(?: (?:items?|things?|anything|have|any|productos?|articulos?|artikel|produits?|articles?|nada|rien|nichts|single|item|product))* (?:in |on |im |to )?(?:the |their |a )?(?:<cartitems>)|{WHO}(?:with |have |do |has |still )*(?:not|without|zero|no|nothing)(?: (?:items?|things?|anything|have|any|productos?|articulos?|artikel|produits?|articles?|nada|rien|nichts|a|single|item|product))+ (?:in|on|im|to) (?:the |their |a )?<cart>|"
        r"(?:the |their |with |an |have |a )*(?:empty|vacio|vacia|leerer|leeren|leerem|vide) "
        r"<cart>|(?:the |their |with |an |have )*<cart>(?: is)* (?:empty|vacio|vacia|leer|vide)",
        _cart_known(False),
        needs=("<cart",),
    ),
    rule(
        r"(?:if |when |with |the |their |have |whose |and )*<cart>(?: (?:is|have))* (?:not|ist "
        r"nicht|non) (?:is )?(?:empty|vacio|leer|vide)|(?:a |with |have |the )*(?:filled|full|"
        r"non empty|lleno|gefullter|gefullten|gefulltem|vollem|vollen|plein|rempli|non vide|"
        r"loaded|stuffed|not empty) <cart>|(?:with |have |still )*(?:something|anything|items?|"
        r"products?|algo|etwas|productos|articulos|artikel|produkte|produits|articles|stuff|"
        r"things|goods|<cartitems>)(?: (?:in|on|is|dans|still|sitting|left|waiting|to))* (?:the |"
        r"their |a |your )*<cart>|<cart> (?:lleno|gefullt|plein|rempli|non vide|not empty)|"
        r"{WHO}(?:have |with )+(?:a )?<cartitems>",
        _cart_known(True),
        needs=("<cart",),
    ),
    rule(
        rf"{_HAS}(?:leave |left |have |with |is )*{_CMP}(?P<v><n>|<money>)"
        r"(?: (?P<more>ormore|\+))?(?: (?P<less>orless))?(?: (?:worth|of|in|on|"
        r"stuff|value|goods|products|im|is|sitting|waiting|lying|merchandise))* (?:in |on |to )?"
        r"(?:their |the |a |your )?<cart>",
        _count("cart_value", "$gte"),
        needs=("<cart>",),
    ),
    rule(
        rf"{_HAS}(?:a )?(?P<v><money>|<n>)(?: (?P<more>\+|ormore)) <cart>",
        _count("cart_value", "$gte"),
        needs=("<cart>",),
    ),
    rule(
        rf"{_HAS}<cart>(?: <cart>)?(?: (?:value|total|amount|<element>|wert|summe|valor|total))* "
        rf"{_IS}{_CMP}(?P<v><money>|<n>)(?: (?P<more>ormore|\+))?(?: (?P<less>orless))?"
        r"(?: in it| worth| value| or greater)?",
        _count("cart_value", "$gte"),
        needs=("<cart>",),
    ),
    rule(
        r"(?:<page>|pages|\)|products?|items?|listings?|homes?|cars?|<path>) (?:priced |for |with |of )?{CMP} {FILL}(?P<v><money>)(?: (?P<more>ormore))?",
        lambda d, f: (
            _count("page.price", "$gte")(d, f)
            if "<cart>" not in {s.text for s in d.symbols}
            else False
        ),
        0.85,
        needs=("<money>",),
    ),
    rule(
        r"(?:(?:if|when|the|and|with|for|where|on|of|l'|le) )*(?:montant|importe|betrag|amount|summe|monto|total|value|wert|valor|sum|subtotal|valeur)(?: (?:is|of|the|on|=|:|total|in|order|to))* {CMP} {FILL}(?P<v><money>|<n>)(?: (?P<more>ormore))?",
        lambda d, f: (
            _count("cart_value", "$gte")(d, f)
            if "<cart>" in {s.text for s in d.symbols}
            or any(
                "/cart" in str(s.value)
                for s in d.symbols
                if s.text in ("<path>", "<named>", "<bare>")
            )
            else False
        ),
        0.9,
        needs=("<money>", "<n>"),
    ),
    rule(
        r"\(? ?(?:if |when |with |and |from |have )*{CMP} {FILL}(?P<v><n>)(?: (?P<more>ormore|\+))? (?:articles?|items?|products?|artikeln?|produkten?|productos?|articulos?|produits?|things)(?: in it| in there)?(?: \))?",
        lambda d, f: (
            _count("cart_items", "$gte")(d, f)
            if any(s.text in ("<cart>", "<cartitems>") for s in d.symbols)
            else False
        ),
        0.9,
        needs=("<n>",),
    ),
    rule(rf"{_HAS}<lifetime>{_ISN} {_TWO}", _range("lifetime_value"), needs=("<lifetime>",)),
    rule(rf"{_HAS}{_TWO} <orders>", _range("orders"), needs=("<orders>",)),
    rule(rf"{_HAS}{_TWO} <visits>", _range("visits"), needs=("<visits>",)),
    rule(
        r"{WHO}(?:have |with |is )*(?P<a>morethan|atleast) {FILL}<n> (?P<noun><visits>|<visit>|<orders>|<cartitems>|<companysize>)? ?(?:but|and|,|yet) (?P<b>lessthan|atmost) {FILL}<n>(?: (?:<visits>|<visit>|<orders>|<cartitems>|<companysize>))?",
        lambda d, f: _both_ends(d, f),
        needs=("<visit", "<orders>", "<cartitems>", "<companysize>"),
    ),
    rule(
        r"{WHO}(?:have |with |is |do )*(?:without|not|no|zero) (?:a |any |single |yet )*<orders>(?: (?:yet|so far|ever|before))*(?= (?:,|\.|:|->|->|who|see|should|in|on|from|$|and|to|for|with))",
        lambda d, f: d.who({"orders": 0}, f.span) and None,
        0.9,
        needs=("<orders>",),
    ),
    # orders and money spent
    rule(
        rf"{_HAS}(?:bought |<event> |ordered |have |is |placed |made |with )*{_CMP}{_N} "
        r"(?:past |previous |earlier |prior |completed |existing |lifetime |fruhere |friheren |"
        r"vorherige )?<orders>(?: (?:so far|before|in total|ever|with us|to date|to their "
        r"name|under their belt|on record|already|placed|<lifetime>|bisher|"
        r"is|done|aufgegeben|have|hechos|behind them|passees))*",
        _count("orders"),
        needs=("<orders>",),
    ),
    rule(
        rf"{_HAS}<event>(?: with us| from us| here)? {_CMP}{_N} <time>(?: (?P<m2>ormore))?"
        r"(?: (?:so far|in total|already|ever))*",
        lambda d, f: _times_bought(d, f),
        needs=("<time>",),
    ),
    rule(rf"{_HAS}<orders> {_IS}{_OPT_CMP}{_N}", _count("orders"), needs=("<orders>",)),
    rule(
        rf"{_HAS}<lifetime>(?: (?:with us|is|of|so far|of them))* {_IS}{_CMP}"
        r"(?P<v><money>|<n>)(?: (?P<more>ormore|\+))?(?: <lifetime>)?",
        _count("lifetime_value", "$gte"),
        needs=("<lifetime>",),
    ),
    rule(
        rf"{_HAS}(?:<stay> |given |give |spend |gave |<event> |donated |depense |gastado |"
        rf"ausgegeben )*{_CMP}(?P<v><money>|<n>)(?: (?P<more>ormore|\+))?"
        r"(?: (?:with us|worth|of))* <lifetime>(?: (?:with us|so far|have|to date|bei uns))*",
        _count("lifetime_value", "$gte"),
        needs=("<lifetime>",),
    ),
    rule(
        rf"{_HAS}(?:<stay>|spent|depense) (?:{{CMP}} )?{{FILL}}(?P<v><money>|<n>)(?: (?P<more>ormore|\+))?"
        r"(?: (?:with us|in total|overall|so far|altogether|to date|lifetime|all time|en total))+",
        _count("lifetime_value", "$gte"),
        0.95,
        needs=("<stay>", "spent", "depense"),
    ),
    rule(
        rf"{_HAS}(?:<stay>|spent|depense) {{CMP}} {{FILL}}(?P<v><money>)(?: (?P<more>ormore))?"
        r"(?: (?:with us|so far|in total|overall|to date|lifetime|on the <site>|here|all time|"
        r"bei uns|en total))*",
        _count("lifetime_value", "$gte"),
        0.95,
        needs=("<money>",),
    ),
    # company
    rule(
        rf"{_HAS}(?:<company> )?(?:of |with |have |in |from |that )*{_TWO} <companysize>",
        _range("company_size"),
        needs=("<companysize>",),
    ),
    rule(
        rf"{_HAS}<companysize>(?: <companysize>)?{_ISN} {_TWO}(?: <companysize>)?",
        _range("company_size"),
        needs=("<companysize>",),
    ),
    rule(
        rf"{_HAS}(?:(?:people|working|work|is|employed|from|at|in|a|the|of|on|who|employees|for) "
        rf")*(?:<company> )?(?:with |have |of |from |that |employing |where |on |whose |in |"
        rf"counting )*{_CMP}{_N} (?:and |or )?<companysize>(?: (?:ormore|or))?"
        r"(?: (?:<company>|in the <company>|and (?:up|more)|at their <company>))*",
        _count("company_size", "$gte"),
        needs=("<companysize>",),
    ),
    rule(
        rf"(?:<company> |<enterprise> )?(?:of |with |have |\( )*{_CMP}{_N} <team>",
        lambda d, f: (
            _count("company_size", "$gte")(d, f)
            if d.words(f.span).lower().endswith(("staff", "people", "personal"))
            else False
        ),
        needs=("<team>",),
    ),
    rule(
        rf"{_HAS}(?:<company> )?<companysize>{_ISN} {_OPT_CMP}{{FILL}}{_N}"
        r"(?: <companysize>)?",
        _count("company_size", "$gte"),
        needs=("<companysize>",),
    ),
    rule(
        rf"{_HAS}<company> (?:of |with |have )*{_CMP}{_N}(?: (?:<people>|personas|personen|"
        r"personnes|heads|leute))(?: (?P<m3>ormore|and up))?",
        _count("company_size", "$gte"),
        needs=("<company>",),
    ),
    rule(
        rf"{_HAS}<company> (?:{{CMP}}) {{FILL}}{_N}(?: <people>)?",
        _count("company_size", "$gte"),
        needs=("<company>",),
    ),
    rule(
        r"(?:<people> (?:from|at|in|of) )?(?:a |the )?(?:small|smaller|little|pequenas|"
        r"kleine|kleinen|petites) <company>",
        _size_words(None, 50),
        0.9,
        needs=("<company>",),
    ),
    # scores
    rule(
        r"\(? ?(?:risk|riesgo|risiko|risque)(?: (?:score|is|of|at|=))* {CMP} {FILL}(?P<v><n>|<pct>)(?: (?P<more>ormore))?",
        _score("churn_risk"),
        needs=("risk", "riesgo", "risiko", "risque"),
    ),
    rule(
        rf"(?P<when>(?:when|once|as soon as) )?{_HAS}(?:the |their |a )*(?:<churnrisk>|<atrisk>)"
        rf"(?: (?:score|value|is|gets|at|of|stands|wert|on|that|they|goes|have|its))* "
        rf"(?P<hits>(?:hits|reach|jumps|goes|climbs|rises|passes|supere|crosses) )?(?:at |"
        rf"on |to |is )*{_CMP}(?P<v><n>|<pct>)(?: (?P<more>ormore|\+))?(?: have| is)?",
        _score("churn_risk"),
        needs=("<churnrisk>", "<atrisk>"),
    ),
    rule(
        rf"(?P<when>(?:when|once|as soon as) )?{_HAS}(?:the |their |a )*<probability>(?: "
        rf"(?:score|value|is|gets|at|of|stands|wert|on|that|they|goes|have|its|"
        rf"<people>|le|du|des))* (?P<hits>(?:hits|reach|jumps|goes|climbs|rises|passes|crosses) )?"
        rf"(?:at |on |to |is )*{_CMP}(?P<v><n>|<pct>)(?: (?P<more>ormore|\+))?(?: have| is)?",
        _score("conversion_probability"),
        needs=("<probability>",),
    ),
    rule(
        rf"{_HAS}<probability> {_IS}{_TWO}",
        _range("conversion_probability"),
        needs=("<probability>",),
    ),
    rule(
        rf"{_HAS}{_CMP}(?P<v><n>|<pct>)(?: (?P<more>ormore))? (?:of )?<probability>",
        _score("conversion_probability"),
        needs=("<probability>",),
    ),
    rule(
        rf"{_HAS}(?:the |their |a |of )*<leadscore> {_IS}{_TWO}",
        _range("lead_score"),
        needs=("<leadscore>",),
    ),
    rule(
        rf"{_HAS}(?:<people> |<event> )?(?:with |the |their |a |of |whose |who |have )*<leadscore>"
        rf"{_ISN} {_CMP}{_N}(?: points?)?(?: have| is)?",
        _lead,
        needs=("<leadscore>",),
    ),
    rule(rf"{_HAS}<event> <leadscore> {_CMP}{_N}", _lead, needs=("<leadscore>",)),
    rule(
        rf"{_HAS}(?:<leadscore> )?{_CMP}{_N} (?:points? )?(?:of |in |im )?<leadscore>",
        _lead,
        needs=("<leadscore>",),
    ),
    # days since
    rule(
        rf"{_HAS}<dayslast>(?: (?:is|on|at|of|was|in|it|for|have|since|hace|il|ago|that|liegt|"
        rf"des|en|depuis|seit|for|the|before))* {_CMP}(?P<v><dur>|<n> (?P<more3>\+ )?days)(?: (?P<more>ormore|"
        r"\+))?(?: (?:ago|or more|zuruck|back|have|is|liegt|a|in the past|hace|her|vergangen))*",
        _days("days_since_last_visit", "$gte"),
        needs=("<dayslast>",),
    ),
    rule(
        rf"{_HAS}(?:have |not |is |been |since |for |seit |depuis |hace |en |the |{{CMP}} )*"
        rf"(?P<v><dur>)(?: (?:or|ormore|and|who|that))* (?:without |not |since |have |their |nicht |"
        r"sin |since their |sans |seit |ago |no )*(?:<dayslast>|<returning>)(?: (?:is|ago|have))*",
        _days("days_since_last_visit", "$gte"),
        0.95,
        needs=("<dayslast>", "<returning>"),
    ),
    rule(
        rf"{_HAS}<idle>(?: (?:for|from|since|over|of|in|is|have|the|last))* {_CMP}(?P<v><dur>)(?: (?P<more>ormore|\+))?",
        _days("days_since_last_visit", "$gte"),
        0.9,
        needs=("<idle>",),
    ),
    rule(
        rf"{_HAS}<daysfirst>(?: (?:is|on|at|of|was|in|it|for|have|since|hace|that|liegt|des|en|"
        rf"depuis|seit|the|before|a|il))* {_CMP}(?P<v><dur>)(?: (?P<more>ormore|\+))?"
        r"(?: (?:ago|or more|zuruck|back|have|is|liegt|hace|her))*",
        _days("days_since_first_visit", "$gte"),
        needs=("<daysfirst>", "<firsttime>"),
    ),
    rule(
        rf"{_HAS}(?:the |their )*<firsttime>(?: (?:is|was|on|of|for|since|has|at|it|a|liegt|hace|"
        rf"il|y|sea|date|remonte|to|that|have))* (?:{{CMP}} ){{FILL}}(?P<v><dur>)"
        r"(?: (?:ago|back|zuruck|hace|liegt|her|is|have))*",
        _days("days_since_first_visit", "$gte"),
        needs=("<firsttime>",),
    ),
    rule(
        rf"{_HAS}{_CMP}(?P<v><dur>|<n> (?P<more3>\+ )?days)(?: (?:have|ago|passed|gone|by|since|after|from|seit|desde|"
        r"depuis|past|it))* (?:since |after |from )?(?:their |the |its )?"
        r"(?P<first>(?:<daysfirst>|<firsttime>))",
        _days("days_since_first_visit", "$gte"),
        needs=("<daysfirst>", "<firsttime>"),
    ),
)


def _both_ends(draft: Draft, found: Found) -> bool | None:
    names = {
        "<visits>": "visits",
        "<visit>": "visits",
        "<orders>": "orders",
        "<cartitems>": "cart_items",
        "<companysize>": "company_size",
    }
    noun = next((s.text for s in found.symbols if s.text in names), None)
    numbers = found.all("<n>")
    if noun is None or len(numbers) != 2:
        return False
    low = "$gt" if found.group("a") == "morethan" else "$gte"
    high = "$lt" if found.group("b") == "lessthan" else "$lte"
    draft.who({names[noun]: {low: numbers[0], high: numbers[1]}}, found.span)
    return None


def _twice(draft: Draft, found: Found, name: str) -> None:
    more = found.has("more")
    draft.who({name: {"$gte": 2} if more else 2}, found.span)


def _times_bought(draft: Draft, found: Found) -> bool | None:
    event = found.one("<event>")
    number = compared(found, _number(found))
    if found.has("m2"):
        number = {"$gte": _number(found)}
    if event == "purchase":
        draft.who({"orders": number}, found.span)
        return None
    draft.who({f"did.{event}": number}, found.span)
    return None
