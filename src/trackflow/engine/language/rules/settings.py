"""What for and how often: goal, frequency, schedule, holdout, hours and weekdays."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date
from typing import Any

from trackflow.engine.language.draft import Draft, Found, Record
from trackflow.engine.language.grammar import Act, rule
from trackflow.engine.language.quantities import Clock, Day, Duration, iso_day
from trackflow.engine.language.rules.values import snake
from trackflow.engine.language.symbols import fold

_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NOUNS = {
    "<orders>": "purchase", "<team>": "purchase", "<convertit>": "purchase", "<chat>": "chat",
    "<customer>": "purchase", "<visits>": "visit",
}  # fmt: skip


# -- goal -------------------------------------------------------------------------------------
def _goal(draft: Draft, found: Found) -> bool | None:
    event = found.one("<event>")
    if event is None and found.has("ident"):
        event = snake(draft.words(draft.span_of(found.match, "ident")))
    if event is None:
        event = next((_NOUNS[s.text] for s in found.symbols if s.text in _NOUNS), None)
    if event is None:
        lit = found.one("<ident>", "<lit>")
        event = snake(str(lit)) if lit else None
    if event is None:
        return False
    first = draft.words(found.span).lower()
    if event == "cta_click" and " no " in first:
        return False
    goal: dict[str, Any] = {"event": event}
    if any(w in first for w in ("revenue", "umsatz", "chiffre", "ingresos")):
        goal["value"] = "revenue"
    length = found.one("<dur>")
    if found.has("within") and isinstance(length, Duration):
        goal["within"] = _length(length)
    if "goal" in draft.facts:
        return None
    draft.fact("goal", goal, found.span)
    return None


def _length(length: Duration) -> str:
    if length.seconds % 86400 == 0:
        return f"{int(length.seconds // 86400)}d"
    if length.seconds % 3600 == 0:
        return f"{int(length.seconds // 3600)}h"
    return f"{max(1, int(length.seconds // 60))}m"


# -- how often --------------------------------------------------------------------------------
_PER = {
    "visit": "session", "<visit>": "session", "<people>": "visitor", "<customer>": "visitor",
    "<page>": "page", "page": "page", "pageview": "page", "view": "page", "they": "visitor",
    "<rolename>": "visitor", "<element>": "page", "<sitzung>": "session", "head": "visitor",
    "cap": "visitor", "day": "1d", "daily": "1d", "week": "7d", "month": "30d", "year": "365d", "fortnight": "14d",
    "weekly": "7d", "monthly": "30d", "dia": "1d", "semana": "7d", "mes": "30d", "tag": "1d",
    "woche": "7d", "monat": "30d", "jour": "1d", "semaine": "7d", "mois": "30d", "hour": "1h",
    "hora": "1h", "stunde": "1h", "heure": "1h", "nose": "visitor", "browser": "visitor",
    "<visits>": "session", "taglich": "1d", "wochentlich": "7d", "monatlich": "30d",
    "diario": "1d", "semanal": "7d", "mensual": "30d", "nase": "visitor", "kopf": "visitor",
    "quotidien": "1d", "hebdomadaire": "7d", "mensuel": "30d", "jahr": "365d",
    "household": "visitor", "<company>": "visitor", "user": "visitor", "<device>": "visitor",
    "an": "365d", "annee": "365d", "tete": "visitor", "foyer": "visitor", "navigateur": "visitor",
}  # fmt: skip


def _frequency(draft: Draft, found: Found, limit: int, per: str) -> None:
    old: dict[str, Any] = draft.facts.get("frequency", {})
    if "limit" in old:
        if (old["limit"], old["per"]) != (limit, per):
            draft.doubts.append("frequency")
        return
    draft.facts["frequency"] = {"limit": limit, "per": per, **old}
    draft.evidence.append(("frequency", found.span))


def _limit(draft: Draft, found: Found) -> bool | None:
    if draft.raw(found.span.first - 1) in ("atleast", "morethan") and draft.raw(
        found.span.first - 2
    ) in ("<ident>", "<event>"):
        return False
    if draft.raw(found.span.first - 1) in ("<ident>", "<event>") and found.match.group().split()[
        0
    ] in ("atleast", "morethan"):
        return False
    length = found.one("<dur>")
    unit = found.group("unit").split()[-1] if found.has("unit") else ""
    said = found.group("times")
    if said in ("<n>", "one") and not any(
        f" {w} " in f" {found.match.group()} "
        for w in (
            "per",
            "every",
            "a",
            "/",
            "pro",
            "je",
            "por",
            "par",
            "each",
            "al",
            "atmost",
            "limit",
            "cap",
            "max",
        )
    ):
        return False
    number = _times(draft, found)
    if isinstance(length, Duration):
        per = _length(Duration(length.seconds, length.unit))
        if length.seconds == 31536000:
            per = "365d"
    elif unit in _PER:
        per = _PER[unit]
    else:
        return False
    if not isinstance(number, int) or not 0 < number < 1000:
        return False
    _frequency(draft, found, number, per)
    return None


def _times(draft: Draft, found: Found) -> Any:
    """How many times the group `times` says, or the whole where it has none."""
    if found.has("times"):
        span = draft.span_of(found.match, "times")
        symbols = draft.symbols[span.first : span.last + 1]
    else:
        symbols = list(found.symbols)
    if any(s.text == "<twice>" for s in symbols):
        return 2
    return next((s.value for s in symbols if s.text == "<n>"), 1)


def _once(draft: Draft, found: Found) -> bool | None:
    text = f" {found.match.group()} "
    if ("morethan" in text or "atleast" in text) and not any(
        f" {w} " in text for w in ("not", "never", "no", "atmost")
    ):
        return False
    number = found.one("<n>")
    if number is None:
        number = 2 if "<twice>" in found.match.group() else 1
    _frequency(draft, found, int(number), "visitor")
    return None


_OUTCOMES = {
    "<dismiss>": "dismissed", "<clickit>": "clicked", "<convertit>": "converted",
    "<submitit>": "converted", "click": "clicked", "<event>": "converted", "submit": "converted",
    "<optimize>": "converted", "<customer>": "converted", "<ignoreit>": "dismissed",
    "<goal>": "converted",
}  # fmt: skip


def _stop_after(draft: Draft, found: Found) -> bool | None:
    text = f" {found.match.group()} "
    if not any(
        f" {w} " in text
        for w in (
            "show",
            "see",
            "again",
            "<stop>",
            "never",
            "display",
            "appear",
            "bother",
            "run",
            "repeat",
            "pop",
            "come",
            "stop",
            "offer",
            "dismissed",
            "ask",
            "nag",
            "fire",
        )
    ):
        return False
    outcomes = [_OUTCOMES[s.text] for s in found.symbols if s.text in _OUTCOMES]
    outcomes = list(dict.fromkeys(outcomes))
    if not outcomes:
        return False
    frequency: dict[str, Any] = draft.facts.setdefault("frequency", {})
    kept = [*frequency.get("stop_after", []), *outcomes]
    frequency["stop_after"] = list(dict.fromkeys(kept))
    draft.evidence.append(("frequency.stop_after", found.span))
    return None


# -- the part left alone ----------------------------------------------------------------------
def _holdout(draft: Draft, found: Found) -> bool | None:
    share = found.one("<pct>", "<frac>")
    tested = draft.trial.get("test") or draft.trial.get("maybe")
    if tested and "<control>" in found.match.group() and "<holdout>" not in found.match.group():
        return False
    if share is None:
        number = found.one("<n>")
        low = found.match.groupdict().get("oneof")
        numbers = found.all("<n>")
        if number is None or not low:
            return False
        share = (
            100 / numbers[-1]
            if len(numbers) == 1 or numbers[0] == 1
            else 100 * numbers[0] / numbers[-1]
        )
    if not 0 < share < 100:
        return False
    draft.fact("holdout", round(share / 100, 4), found.span)
    return None


# -- dates ------------------------------------------------------------------------------------
def _schedule(draft: Draft, found: Found, **fields: Any) -> None:
    schedule: dict[str, Any] = draft.facts.setdefault("schedule", {})
    schedule.update({k: v for k, v in fields.items() if v})
    draft.evidence.append(("schedule", found.span))


def _when_iso(value: Any, clock: Any, today: date, after: str | None = None) -> str | None:
    if not isinstance(value, Day):
        return None
    earliest = date.fromisoformat(after[:10]) if after else None
    day = iso_day(value, today, earliest)
    if day and isinstance(clock, Clock) and clock.half != "midnight":
        hour = _hour(clock)
        if hour is not None:
            return f"{day}T{hour:02}:{clock.minute:02}"
    return day


def _two_dates(draft: Draft, found: Found) -> bool | None:
    days = [s.value for s in found.symbols if s.text == "<date>"]
    if len(days) == 1:
        number = found.one("<n>", "<ordinal>")
        if not isinstance(number, int) or not 1 <= number <= 31:
            return False
        other = Day(days[0].year, days[0].month, number)
        first_named = next(
            s.text for s in found.symbols if s.text in ("<date>", "<n>", "<ordinal>")
        )
        days = [days[0], other] if first_named == "<date>" else [other, days[0]]
    start, end = days[0], days[1]
    if start.year is None and end.year is not None:
        year = end.year - 1 if (start.month, start.day) > (end.month, end.day) else end.year
        start = Day(year, start.month, start.day)
    clocks = [s.value for s in found.symbols if s.text == "<clock>"]
    first = _when_iso(start, clocks[0] if len(clocks) == 2 else None, draft.today)
    last = _when_iso(end, clocks[-1] if clocks else None, draft.today, first)
    if not first or not last:
        return False
    _schedule(draft, found, start=first, end=last)
    return None


def _one_date(which: str) -> Act:
    def act(draft: Draft, found: Found) -> bool | None:
        start = draft.facts.get("schedule", {}).get("start")
        day = _when_iso(
            found.one("<date>"),
            found.one("<clock>"),
            draft.today,
            start if which == "end" else None,
        )
        if not day:
            return False
        _schedule(draft, found, **{which: day})
        return None

    return act


def _one_day(draft: Draft, found: Found) -> bool | None:
    day = _when_iso(found.one("<date>"), None, draft.today)
    if not day:
        return False
    _schedule(draft, found, start=day, end=day)
    return None


def _month(draft: Draft, found: Found) -> bool | None:
    month = found.one("<month>")
    year = draft.today.year + (month < draft.today.month)
    said = found.one("<n>")
    if isinstance(said, int) and 2000 <= said <= 2100:
        year = said
    last = calendar.monthrange(year, month)[1]
    ends, begins = f"{year}-{month:02}-{last:02}", f"{year}-{month:02}-01"
    kind = found.match.group()
    if "until" in kind:
        _schedule(draft, found, end=ends)
    else:
        _schedule(draft, found, start=begins, end=ends)
    return None


# -- days and hours ---------------------------------------------------------------------------
def _days(draft: Draft, found: Found) -> bool | None:
    first = draft.raw(found.span.first)
    before = draft.raw(found.span.first - 1)
    if (
        first == "<day>"
        and before not in ("", ",", ".", "\n", ":", "(", ")", ";", "->", "-", "only")
        and draft.raw(found.span.last) not in ("only", "alone")
    ):
        return False
    if first == "of" and before not in ("", ",", ".", "\n", ":", "(", ";", "->"):
        return False
    days = [s.value for s in found.symbols if s.text == "<day>"]
    condition: Any = {"$in": days} if len(days) > 1 else days[0]
    unit = draft.who({"local_weekday": condition}, found.span)
    unit.negated = found.has("not")
    unit.whole = False
    return None


def _day_range(draft: Draft, found: Found) -> None:
    values = [s.value for s in found.symbols if s.text == "<day>"]
    first, last = _WEEK.index(values[0]), _WEEK.index(values[1])
    days = [_WEEK[(first + i) % 7] for i in range((last - first) % 7 + 1)]
    unit = draft.who({"local_weekday": {"$in": days}}, found.span)
    unit.negated = found.has("not")
    unit.whole = False


def _kind_of_day(days: tuple[str, ...]) -> Act:
    def act(draft: Draft, found: Found) -> None:
        unit = draft.who({"local_weekday": {"$in": list(days)}}, found.span)
        unit.negated = found.has("not")
        unit.whole = False

    return act


def _hour(clock: Clock) -> int | None:
    if clock.half == "midnight":
        return 24
    hour = clock.hour
    if clock.half:
        hour = hour % 12 + (12 if clock.half == "pm" else 0)
    return hour if 0 <= hour <= 24 else None


_DAYTIME = {
    "morning": "am", "mornings": "am", "afternoon": "pm", "evening": "pm", "night": "pm",
    "tonight": "pm", "manana": "am", "tarde": "pm", "noche": "pm", "morgens": "am", "abends": "pm",
    "vormittags": "am", "nachmittags": "pm", "nachts": "pm", "matin": "am", "soir": "pm",
    "apres": "pm", "midi": "pm", "arvo": "pm", "am": "am", "pm": "pm", "fruh": "am",
    "morgen": "am", "abend": "pm", "nachmittag": "pm", "evenings": "pm", "afternoons": "pm",
    "nights": "pm", "madrugada": "am", "matins": "am", "matinee": "am", "soirs": "pm", "soiree": "pm",
    "nuit": "pm",
}  # fmt: skip


def _clock_of(value: Any, half: str) -> int | None:
    """The hour of a clock, a bare number, or a duration in hours (18 h)."""
    if isinstance(value, Clock):
        if not value.half and half and 1 <= value.hour <= 12:
            value = Clock(value.hour, value.minute, half)
        return _hour(value)
    if isinstance(value, Duration):
        if value.unit != 3600 or value.seconds % 3600:
            return None
        value = int(value.seconds // 3600)
    if isinstance(value, int) and 0 <= value <= 24:
        if half and 1 <= value <= 12:
            return _hour(Clock(value, 0, half))
        return value
    return None


def _half_of(found: Found) -> str:
    return next((_DAYTIME[w] for w in found.match.group().split() if w in _DAYTIME), "")


def _hours(draft: Draft, found: Found) -> bool | None:
    times = [s.value for s in found.symbols if s.text in ("<clock>", "<n>", "<dur>")]
    if len(times) < 2:
        return False
    half = _half_of(found)
    raw_start, raw_end = times[0], times[1]
    spanish = draft.tongue != "en"
    start = _clock_of(raw_start, half)
    night = any(w in found.match.group() for w in ("night", "noche", "nacht", "nuit"))
    small = (isinstance(raw_end, int) and raw_end <= 9) or (
        isinstance(raw_end, Clock) and raw_end.hour <= 9
    )
    end = _clock_of(raw_end, "am" if night and small else half)
    if night and isinstance(raw_start, int) and raw_start > 12:
        start = raw_start
    if start is None or end is None:
        return False
    bare = all(not isinstance(t, Clock) or not t.half for t in (raw_start, raw_end))
    if isinstance(raw_end, Clock) and raw_end.half == "pm" and isinstance(raw_start, (int, Clock)):
        said = raw_start if isinstance(raw_start, int) else raw_start.hour
        none = isinstance(raw_start, int) or not raw_start.half
        if none and said < 12 and said + 12 < end:
            start = said + 12
    if bare and not half and not spanish and start <= 12 and end <= 12 and start > end:
        end += 12  # nine to five
    if bare and not half and start == end:
        return False
    _set_hours(draft, found, start, 24 if end == 24 else end % 24 or 0)
    return None


def _set_hours(draft: Draft, found: Found, start: int, end: int) -> None:
    if end in (0, 24):
        condition: dict[str, Any] = {"local_hour": {"$gte": start}}
    elif start < end:
        condition = {"local_hour": {"$gte": start, "$lt": end} if start else {"$lt": end}}
    else:
        condition = {"$or": [{"local_hour": {"$gte": start}}, {"local_hour": {"$lt": end}}]}
    unit = draft.who(condition, found.span)
    unit.negated = found.has("not")
    unit.whole = False


def _parts_of_day(start: int, end: int) -> Act:
    def act(draft: Draft, found: Found) -> None:
        _set_hours(draft, found, start, end)

    return act


def _business(draft: Draft, found: Found) -> None:
    _set_hours(draft, found, 9, 17)


def everywhere(found: Found) -> Record:
    return Record({"mark": "everywhere"}, found.span)


_EVENT = (
    r"(?:(?:how|many|more|the|a|an|of|number|most|total|completed|new|their|our|for|max|maximum|is|who|brings|"
    r"in|number of|count|be|should|that|on|by|people|gets|having|on who|to|some|higher|qualified|any|rate|"
    r"whichever|gets most|<winner>|el|numero|de|que|se|bring|moren?|mehr|zahl|anzahl|nombre|plus|atleast|morethan|raw|"
    r"actual|online|reach|event|<visit>|<people>|they|jemand|wenn|when|someone|hit|see|simply|complete|our newsletter|"
    r"<event>|with|have) ){0,5}"
    r"(?:<event>|<orders>|<ident>|<convertit>|<team>|<customer>|<lit>)(?: (?:on|of|the|<element>|<event>|<orders>|conversion|rate|"
    r"completions?|volume|event|in|for|rates|<people>|<team>|\( <ident> \)|form|<form>|submit|<submitit>|with|have|click|<button>))*"
)
_UNIT = r"(?P<unit>(?:unique |individual |single |calendar |same |the |given |web |one |user |our |a |site |and |every |or |per ){0,3}(?:<visit>|<visits>|<people>|<page>|<customer>|<rolename>|<dur>|page|pageview|view|day|fortnight|week|month|year|hour|dia|semana|mes|tag|woche|monat|jour|semaine|mois|session|head|nose|browser|stunde|heure|hora|nase|kopf|<company>|<device>|jahr))"
_TIMES = r"(?P<times>(?:once|<twice>|<n> (?:<time>|x|times)|<n>|one|one <time>|a <time>|<n>x))(?: (?:only|max|atmost|maximum|tops))?"
_CAP = (
    r"(?:(?:,|and|but|only|show|it|this|them|the|see|appear|displays?|cap|capped|limit|limited|limite|at|to|of|never|not|no|"
    r"more|than|often|that|fire|do|run|frequency|frequence|frecuencia|haufigkeit|atmost|morethan|should|is|:|=|max|"
    r"maximum|please|just|keep|happen|may|be|will|in total|total|(?:the|this|that) <overlay>|set|with|for|a|every|someone|"
    r"<people>|they|again|frequency cap|tops|cada|pro|per|trigger|hochstens|maximal|show it|run it|everyone|so|then|"
    r"no mas|a lo sumo|in|gets|each|und|all|on|say|freq|caps|grenze|tope|mal|se|nicht|offer|have|le|y) ){0,7}"
)
_PERWORD = r"(?:per|every|a|in|for|on|of|/|in any|at|by|within|during|to|pro|je|each|the|of every|in the same|any|through|atmost|und|one|auf|innerhalb|in one|par|al|por|within any|in a)"
_FROM = r"(?:(?:from|between|starting|beginning|live|running|valid|runs|start|on|of|is|run|active|go live|only|dates?|:|the|period|zeitraum|periodo|schedule|it|goes|laufzeit|vigencia|gultig|vom|programmed|scheduled|for|en|este|activo|desde|campaign|during|periode|actif|du|between the|this|show|of the|between <day>|<day>|,|do|shall|should) ){0,6}"
_TILL = r"(?:to|until|through|from|and|-|atmost|ending|bis|hasta|the|after|on|<day>|,|y|included|inclusive|auf)"
_LIVE = r"(?:(?:and|but|only|please|run|runs|running|live|valid|show|it|is|active|keep|goes?|go|do|campaign|up|stay|stays|should|on|the|this|end|ends|ending|finishes?|stop|stops|last|lasts|for|schedule|:|en|valido|hasta|ends? on|activo|gultig|lauft|laufen|laufend|,|offer|(?:the|this|that) <overlay>|no|deadline|take|down|off|it down|<stop>|switch|which|who|valable|que|through|no longer|them) ){0,6}"
_THEIR = r"(?:(?:<time>|in|on|by|their|visitor|<people>|local|own|time|the|clock|zone|timezone|of|for|hora|uhr|them|at|locally|se|le|her|Ortszeit|ortszeit|s|where|they|it|hour|hours|leur|heure|uhrzeit|chez|eux|local time|to|de|sus?|ihrer|live|is|where they live|horaire|locale|o'clock|h|horas|heures) ){0,6}"
_THEIR_T = r"(?: (?:<time>|\(|\)|in|on|by|their|visitor|<people>|local|own|time|the|clock|zone|timezone|of|for|hora|horas|uhr|them|at|locally|her|ortszeit|where|they|hour|hours|leur|heure|heures|uhrzeit|eux|is|horaire|locale|o'clock|here|se|y|morning|afternoon|evening|night|manana|tarde|noche|morgens|abends|vormittags|nachmittags|nachts|matin|soir|arvo|am|pm|sharp|wherever|daily|every|day|each|ihre|lokal|de|midi|visitante|midi|side|after|<dur>|time zone|<basis>|tonight|clocks?|<element>))*"
_NOT = r"(?:(?:but |and |just )?(?P<not>not|except|without) )?"
_DAYP = r"(?:(?:on|only|in|at|over|during|for|every|from|of|the|run|runs|just|it|show|is|:|day|days|when|los|el|am|le|les|jeden|an|den|and|el dia|days of week|de|valid|live|do|within|it is|a|und|this|limited|to|active|but|das|y|if|schedule|tous|pendant|durant) ){0,6}"

RULES = (
    rule(
        r"\( (?:<continent>|<country>|\w+) / (?:<city>|\w+)(?: time| timezone| <time>)? \)",
        lambda d, f: None,
        0.98,
        needs=("( <continent> /",),
    ),
    # what counts
    rule(
        r"(?:(?:the |our |my |and |with |so |that |is |who |as |a |for |main |we |i |, |use |set |it |what |should |on |we're |in |to |really |end |then |all |have |this |of |only ){0,6})?"
        r"(?:<goal>(?: (?:<goal>|event|for|this|here|of|us|we|the|<people>|i|my|our|on|it|to|in|that|one|when|if|who|everyone|care))*|(?:and |to |we |please |i |then |let |us |it |should |them |really |only |by |want |so |also |all |just |is |simply ){0,4}<optimize>(?: (?:success|as|<goal>|if|they|it|by|on|for|the|this|everything|to|about|about is|result|how|performance|with|in|conversion|campaign|our|<goal>|via|uplift|whether|lift|more|impact|effect|auf|who|if|we|is))*)"
        rf"(?: (?:is|are|:|=|should|be|means|->|-|to|we|the|by|on|counted|measured|for|as|are:|of|\(|get|see|have|about|,|more|via|set|in|a|reach|do))* {_EVENT}"
        r"(?P<within> (?:within|in|inside|of) (?:the |a |next )*<dur>)?(?: \))?",
        _goal,
        0.95,
        needs=("<goal>", "<optimize>"),
    ),
    rule(
        r"(?:<goal>|success|conversion)(?: (?:is|:|=|event|are|-|the|should|be|a|an|who|when|to|we|of|called|custom|named))* (?P<ident>[a-z]\w+(?: [a-z]\w+)?)(?= (?:[.,;)\n]|$|and|for|with|->))",
        _goal,
        0.85,
        needs=("<goal>",),
    ),
    rule(
        r"(?:which|who|that|<winner>|the one|<variant>|one) (?:(?!\.|,)\S+ ){0,6}?(?:see|bring\w*|drive\w*|get\w*|generat\w*|produc\w*|win\w*|<optimize>) (?:us |in )?(?:more|most|the most|the more) (?P<e><event>)",
        lambda d, f: _goal(d, f) if d.trial else False,
        0.9,
        needs=("<event>",),
    ),
    rule(
        r"(?:(?<= [.;\n:,] )|(?<=^ ))(?:<event>|<orders>) <goal>(?= (?:[.;\n]|$))",
        _goal,
        0.95,
        needs=("<goal>",),
    ),
    rule(
        r"<goal>(?: (?:is|:|the|=|les|le))* <plan>(?= (?:[.,;\n]|$))",
        lambda d, f: d.fact("goal", {"event": "subscribe"}, f.span),
        0.9,
        needs=("<goal>",),
    ),
    rule(
        r"(?:,|and|;|but)? ?(?:not|never) <twice> (?:in|per|on|within|en|dans|by) (?:a |the |one |same )*<visit>",
        lambda d, f: d.facts.setdefault("frequency", {}).update(limit=1, per="session"),
        needs=("<twice>",),
    ),
    rule(
        r"(?:<event>|<orders>|<ident>)(?: (?:is|are|as|be|should|will|our|the|my|a|counts?|being|please|\(|=|,|so|that|this|and|who|it))+ <goal>(?: \))?",
        _goal,
        0.93,
        needs=("<goal>",),
    ),
    # never again
    rule(
        r"(?:,|and|but|;|\.|so|please|then|do|<stop>|not|show|never|should|it|them|the)?(?: (?:,|and|but|please|then|do|it|them|not|never|<stop>|show|see|again|to|display|appear|(?:the|this|that) <overlay>|bother|any|more|again|people|the|this|if|should|be|of|running|stop|will|may|who|that|for|longer|<people>|someone|anyone|in|en|le|la|a|offer|hide|more|repeat|nag|ask|come|go|run|with|person|back|pop|fire)){1,9} "
        r"(?:once|after|if|when|as soon as|to|for|<people>|who|that|,|because|is|from|bei|,) (?:,|they |it |he |someone |<people> |somebody |a |have |has |is |was |been |already |or |who |one |se |the |<overlay> |that |visitor |person |do |has |s' |on |you |once |of |hasn't |either |en ){0,8}"
        r"(?:<dismiss>|<clickit>|<convertit>|<submitit>|click|<event>|<customer>|<ignoreit>)(?: (?:it|or|and|,|the|(?:the|this|that) <overlay>|away|on|is|have|<dismiss>|<clickit>|<convertit>|<submitit>|click|<event>|has|them|they|once|before|that|either|of|been|already|le|one|do|nor|button|se|hat|worden))*",
        _stop_after,
        0.93,
        needs=("<stop>", " not ", "never", "again"),
    ),
    rule(
        r"(?:<stop>|(?:not|never)(?= (?:\S+ ){0,3}?(?:show|see|again|appear|display|bother)))(?: (?:show|showing|display|displaying|it|to|see|the|(?:the|this|that) <overlay>|them|running|this|again|appear|for|bothering|that))* (?:once|after|when|if|for|to|on|as|a) (?:the |a |they |it |<people> |is |have |has |who |someone |been |dismissal |or |by |s' |en ){0,6}(?:<dismiss>|<clickit>|<convertit>|<submitit>|click|<event>|conversion|dismissal|<goal>|<optimize>|<customer>)(?: (?:it|or|and|,|the|(?:the|this|that) <overlay>|is|have|<dismiss>|<clickit>|<convertit>|<submitit>|click|one|has))*",
        _stop_after,
        0.93,
    ),
    rule(
        r"(?:(?:once|when|after|if|as soon as) (?:,|they |it |he |she |someone |<people> |somebody |a |have |has |is |was |been |already |or |who |se |the |(?:the|this|that) <overlay> ){0,6}(?:<dismiss>|<clickit>|<convertit>|<submitit>|click)(?: (?:it|or|and|,|on|is|have|<dismiss>|<clickit>|<convertit>|<submitit>|click|the|button))*)(?: (?:,|then|do|should|it|please|we|->|never|is|they|not))* (?:not (?:show|see|display|appear|<people> again|bother|again)|<stop>|never (?:see|show|again)|not again|never again)(?: (?:it|them|again|see|show|to|the|(?:the|this|that) <overlay>|any|more|for|that|<people>|person|us|,|not|this|is|about|bother|display|offer))*",
        _stop_after,
        0.93,
    ),
    rule(
        r"(?:once |when |if |after )?(?:they |it |<people> |is |have )*(?P<o><dismiss>|<clickit>)(?: (?:is|it|means?|=|have|once))* (?:dismissed|closed|gone|done|over)(?: (?:for good|forever|for ever|means|closed))+|"
        r"<stop>(?: (?:after|on|when|once|showing|at|upon|if|it|when|they|is|en))* (?:<dismiss>|<clickit>|<convertit>|<submitit>|<event>|conversion|dismissal|click)(?: (?:or|and|,|/|<dismiss>|<clickit>|<convertit>|<submitit>|it|is|conversion))*|"
        r"stop after(?: (?:a|the|is|they|have|:|=))* (?:<dismiss>|<clickit>|<convertit>|<submitit>|<event>|conversion|dismissal|click)(?: (?:or|and|,|<dismiss>|<clickit>|<convertit>|click|conversion))*",
        _stop_after,
        0.9,
    ),
    # how often
    rule(
        rf"{_CAP}{_TIMES} (?:(?:for|in|of|,) )?(?:{_PERWORD} ){{1,4}}{_UNIT}(?: (?:atmost|max|maximum|tops|only|and|please|is|at most|lang|though|cap|limit|to|hochstens|period|have))*",
        _limit,
        0.96,
    ),
    rule(
        rf"{_CAP}(?P<times>once|<twice>|<n> (?:<time>|x)|one <time>)(?: (?:in|on|of|only|max|atmost))* <dur>(?: (?:atmost|max|tops|only|maximum))?(?! (?:after|later|<later>|before))",
        lambda d, f: (
            _limit(d, f)
            if isinstance(f.one("<dur>"), Duration) and f.one("<dur>").unit >= 3600
            else False
        ),
        0.95,
        needs=("<dur>",),
    ),
    rule(
        rf"(?:once|<twice>) (?:daily|weekly|monthly|taglich|wochentlich|monatlich)(?: max| only| atmost)?|(?:once|<n>) ?/ ?(?P<unit>day|week|month|session|<visit>|<people>)|{_CAP}(?:once|<n> <time>|<twice>|one|<n>) (?P<u2>daily|weekly|monthly)",
        lambda d, f: _adverb(d, f),
        0.95,
    ),
    rule(
        rf"(?:(?:every|per|for|pro|a) {_UNIT})(?: (?:only|just|,|show|it|atmost|not|more|than|morethan|is|should|max|highest))* {_TIMES}(?: (?:atmost|max|only))?",
        _limit,
        0.93,
    ),
    rule(
        rf"{_CAP}(?:<dur>|<n> days) (?:apart|between (?:showings|displays|views)|abstand)|(?:once|again only) (?:every|in) <dur>",
        _limit,
        0.9,
        needs=("<dur>",),
    ),
    rule(
        rf"(?:(?:frequency|cap|limit|max|maximum|atmost|capped|limite|frecuencia|frequence|haufigkeit|frequency cap|limitar)(?: (?:is|:|=|of|at|to|cap|it|with|show|that|a|no more|the))* )+(?:<n>|one|once|<twice>)(?: <time>)?(?: (?:per|/|a|every|for|of|in|pro|each|:|the))* {_UNIT}",
        _limit,
        0.95,
    ),
    rule(
        rf"(?:frequency|cap|limit|max|maximum|atmost|capped)(?: (?:is|:|=|of|at|to|it|with|show))* (?:<n>|one) ?(?:/|per) {_UNIT}",
        _limit,
        0.95,
    ),
    rule(
        rf"{_CAP}(?P<unit><visit>|<people>) ?(?:cap|limit|limite)(?: (?:of|is|:|=|at))* (?:<n>|one|once)",
        _limit,
        0.9,
    ),
    rule(
        r"(?:(?:,|and|but|only|just|exactly|show|it|this|them|see|once and|see it|for|ever|,|is|should|will|run|appear|display|do|never|more|than|atmost|morethan|to|a|no|\(|that|then|please|everyone|each|every|person|<people>|fires|not|happen|the|they|him|be|everybody|lifetime|on|have|with|by|in|<lifetime>|total|se|limit|cap|in total|:|hochstens|y|seule) ){1,7}"
        r"(?:once|<twice>|<n> <time>|one <time>)(?: (?:only|ever|in total|per lifetime|and never again|,|and not again|total|in their life|for life|for ever|forever|overall|please|though|and|never|again|in|their|lifetime|<lifetime>|then|not|\)|that|is|and that is it|is enough|max|atmost|per person|everybody|<people>|uberhaupt|insgesamt|it|en tout|each|them|nunca|mas|<stop>|their whole life|no more|is it|is plenty))*(?= (?:[.,;:!?\n)-]|->|$|and|for|to|if|when|with|on|atmost))",
        _once,
        0.85,
        needs=(" once ", "<twice>", "<time>"),
    ),
    rule(
        r"(?:once|<twice>|<n> <time>|one <time>)(?: (?:ever|in total|per lifetime|overall|for ever|max ever))(?= )",
        _once,
        0.95,
    ),
    rule(
        r"(?:(?:not|never|no) )?(?:(?:show|it|more|often|than|run|display|see|morethan|atmost|again) ){0,6}(?:every|each) <dur>(?= (?:,|\.|;|\n|$|and|\)|atmost))",
        lambda d, f: (
            _limit(d, f)
            if any(
                w in f" {f.match.group()} "
                for w in (" often ", " than ", " not ", " atmost ", " once ", " never ")
            )
            else False
        ),
        0.9,
        needs=("<dur>",),
    ),
    rule(
        r"(?:once only|only once|once ever|just once|once in (?:a |their )?(?:lifetime|<lifetime>)|once in total|once per lifetime|once and (?:only once|never again|not again))",
        _once,
        0.9,
        needs=(" once ",),
    ),
    rule(r"(?:^|(?<= [.,;:\n(] ))(?:once|<twice>)(?= (?:[.,;\n)]|$))", _once, 0.75),
    # the part left alone
    rule(
        r"(?:(?:but|and|,|with|keep|hold|holding|leave|use|have|back|a|an|of|we|please|also|the|reserve|so|exclude|except|who|to|is|let|out|set|should|in|of those|set aside|on|want|take|from|plus|have|rest|holdout|remain|remaining|our|for|it|by|no|laissez|garder|guarder|on garde|dejar|let|bitte|withhold|lassen|halten) ){0,7}(?:<pct>|<frac>|(?P<oneof>(?:one|<n>) (?:in|out of|of|from)|one out of|jede\w*|uno de cada|un visiteur sur) <n>)(?: (?:of|the|them|<people>|such|that|audience|a|an|every|traffic|as|is|for|those|to|our|should|be|see|is to|in|group|global|all|alone|untouched|,|who|die|in ruhe|will|remain|these|have|people|des|do|not|gets?|on|this|of them|without|group|shall|they|<company>|it|random|randomly|clean|left|in a|am|mit|von|se|los|out|fur|nothing|at|hold|<audience>|el|pro|permanent|static|<rolename>|<customer>|publico))* (?:<holdout>|<control>|back|aside|in ruhe|apart|untouched|alone|out of it|zuruck)(?: (?:group|so|we|i|can|to|measure|see|know|track|the|for|lift|uplift|effect|impact|difference|comparison|real|what|is|back|aside|measurement|purposes|baseline|,|as|a|and|it|please|of|measuring|in|untouched|<holdout>|<control>|true|incremental|lassen|if|works|it works|whether|medir|comparar|das|messen|zur|vergleich|pour|comparer|behalten|halten|zuruckhalten|that|gap|hold|from|them))*",
        _holdout,
        0.95,
        needs=("<pct>", "<frac>", " one ", "<n> in", "<n> from"),
    ),
    rule(
        r"(?:(?:and|but|,|with|keep|use|a|the|have|set|include|leave|add|of|global) )*(?:<holdout>|<control>)(?: (?:of|:|=|is|at|the|a|group|about|should|be|set|on|with|for|size|share|back|out|aside|to|from|to be))* (?:<pct>|<frac>)(?: (?:of|the|<people>|them|traffic|for|everyone|audience|so|we|can|measure|lift|to|uplift|those))*",
        _holdout,
        0.93,
        needs=("<holdout>", "<control>"),
    ),
    rule(
        r"(?:(?:hold|keep|leave|set|holding|keeping|leaving|exclude|except|reserve|withhold|excluding) )(?:(?:out|back|aside|on|a|to|of|the|random|it|from|for) )*(?:<pct>|<frac>)(?: (?:back|out|aside|of|the|<people>|them|traffic|untouched|alone|such|for|measurement|to|measure|everyone|as|so|we|lift|can|audience|of them|from this|from it|purposes|the lift|those|comparison|in reserve|baseline|control))*",
        _holdout,
        0.93,
        needs=("<pct>", "<frac>"),
    ),
    # dates
    rule(
        rf"{_FROM}(?:<date>|<n>|<ordinal>)(?: (?:of|<clock>|at|on))* (?:{_TILL} ){{1,4}}<date>(?: (?:at|<clock>(?! (?:to|until|and|-|after))|until|inclusive|included|,|both|incl|einschliesslich|inklusive|only|end|of|day|at the|ambos|inclus|ambos inclusive|have))*",
        _two_dates,
        0.97,
        needs=("<date>",),
    ),
    rule(
        rf"{_FROM}<date> (?:{_TILL} ){{1,3}}(?:<n>|<ordinal>)(?! (?:%|<|times?|people|x))(?: (?:inclusive|only|included))?",
        _two_dates,
        0.93,
        needs=("<date>",),
    ),
    rule(
        rf"{_LIVE}(?:until|to|through|by|before|ending|ends|expires|end|ende|enddatum|endet|schluss|fin|up to|hasta|stop|stops|<stop>|till the end of)(?: (?:on|the|at|end|of|day|date|:|and|including|is|after|include|inclusive|midnight|<day>|,|is on|zum|a|<exit>|le|el|in))* (?:<clock> (?:on|of|the|,|am)+ )?<date>(?: (?:at|<clock>|um|inclusive|included|only|,|,? midnight|<dur>|a las|incl|einschliesslich|inclus|à))*",
        _one_date("end"),
        0.95,
        needs=("<date>",),
    ),
    rule(
        rf"{_LIVE}(?:starting|starts|start|beginning|begins|from|as of|launch|launches|launching|after|of|goes live|kick off|kicks off|on|go live|live|beginn|on from|since|not before|a partir|ab)(?: (?:on|from|in|at|is|the|a|:|=|date|of|live|<day>|,|partir|on|,))* <date>(?: (?:on|onwards?|ormore|at|<clock>|um|forward|ab|off|en adelante|go|have))*",
        _one_date("start"),
        0.9,
        needs=("<date>",),
    ),
    rule(
        r"(?:from|starting|after|beginning|as of) (?:(?!,|\.)\S+ ){0,3}?(?:, )?<date>(?: ,)? (?:onwards?|ormore|on|an|forward|and later)(?= )",
        _one_date("start"),
        0.95,
        needs=("<date>",),
    ),
    rule(
        r"(?:only |just |all |for |on |the |it |run |live |day |of |<day> |, |valid |am |an |nur ){1,4}<date>(?: (?:only|all day|itself|alone))*",
        _one_day,
        0.8,
        needs=("<date>",),
    ),
    rule(
        r"(?:(?:only|just|all|of|for|the|run|it|live|whole|throughout|during|in|of|through|entire|month|en|on|im|ganzen|durante|todo|mes|pendant|tout|mois|until|end|fin|hasta|ende|valid|this|next) ){1,5}<month>(?: (?:only|<n>|long))?",
        _month,
        0.85,
        needs=("<month>",),
    ),
    # days of the week and hours
    rule(
        rf"{_NOT}{_DAYP}<day>(?: (?:to|through|until|-|and only until|bis|after|on|hasta|the|a)){{1,3}} <day>(?: (?:only|inclusive|from|is|include|,))*",
        _day_range,
        0.95,
        needs=("<day>",),
    ),
    rule(
        rf"{_NOT}{_DAYP}<day>(?:(?: (?:,|and|or|&|/|\+|nor|plus|the|on|y|le|les|el|los|am|und|in)){{1,3}} <day>)*(?: (?:only|alone|s|is|each week|every week|<everywhere>|though))*",
        _days,
        0.93,
        needs=("<day>",),
    ),
    rule(
        rf"{_NOT}{_DAYP}<weekend>(?: (?:only|alone|is|days))*",
        _kind_of_day(("sat", "sun")),
        0.95,
        needs=("<weekend>",),
    ),
    rule(
        rf"{_NOT}{_DAYP}<weekdays>(?: (?:only|alone|is|days))*",
        _kind_of_day(_WEEK[:5]),
        0.95,
        needs=("<weekdays>",),
    ),
    rule(
        rf"{_NOT}(?:(?:only|mornings?|evenings?|afternoons?|nights?|during|on|from|between|of|and|in|the|,|at|is|it|for|if|when|a|\(|show|run|hours?|:|roughly|entre|zwischen|live|daily|las|limited|to|opening|lunchtime|active|heures|business|just|valid|time|each|day|every|in the|tagl|taglich|uhr|horas|who|visit|come|am|a partir|desde|open|schedule|i.e.|ie|i e|local|<people>|their|go|und|with|abends|morgens|um|la|wenn|tarde|noche) ){{0,6}}{_THEIR}(?P<a><clock>|<n>|<dur>)(?: (?:in the|morning|evening|am|pm|h|uhr|o'clock|horas|night|o clock|at))* (?:and|to|until|-|through|till|after|on|auf|bis|a|y|,|hasta|at|the|las|have){{1,3}} (?:(?:the|at|las|la|in|a|on) )*(?P<b><clock>|<n>|<dur>){_THEIR_T}",
        lambda d, f: _hours_if(d, f),
        0.95,
        needs=("<clock>", "<n>", "<dur>"),
    ),
    rule(
        r"(?:(?:only|when|if|and|it|is|its|their|after|past|later|than|from|on|the|at|in|,|of|local|time|any|<people>|visit|who|come|show|be|start|starting|hour|clock|morethan|before|until|earlier|atleast|by|se|as|en|ab|se|go|a partir de|nur|uhrzeit|because|uhr|antes|avant|vor|their|to|own|y|only show it|until|atmost|las) ){1,8}(?P<clocklike>)?(?:<clock>|<dur>(?= (?:h|chez|their|local|hora|leur|ortszeit|in|heure|locale|,|\.|visit|on|by|by their|wherever))|<n>(?= (?:in the|morning|evening|arvo|uhr|o'clock|pm|am|horas|at night|de la)))"
        + _THEIR_T,
        lambda d, f: _after_hour_if(d, f),
        0.9,
        needs=("<clock>", "<dur>", "<n>"),
    ),
    rule(
        r"(?:(?:the|evening|night|soir|noche|only|on) )*(?:after|before|atleast) <dur>(?: (?P<or>or) (?:after|before|atleast) <dur>)?(?: (?:evening|local time))?(?= (?:,|:|\.|->|;|$|<overlay>|\n|and))",
        lambda d, f: _evening_hour(d, f),
        0.9,
        needs=("<dur>",),
    ),
    rule(
        r"(?:(?:only|in|during|at|on|the|outside|of|for|their|within|local|nur|zu|en|pendant|aux|<people>|while|open|it is|our|heures) ){1,5}(?:business|office|working|buro|geschafts|bureau|laborales|oficina|opening|trading)(?: (?:hours?|zeiten|heures|time|stunden|s))?(?: (?:only|local|time))*",
        _business,
        0.7,
        needs=("hours", "zeiten", "heures", "horario", "laborales", "oficina", "bureau"),
    ),
    rule(
        r"(?:(?:only|in|during|at|on|the|of|their|local|by|por|am|le|en|la|de|to|late|who|visit|come|browse|<people>|browsing|every|this|for|after) ){1,5}(?:morning|mornings|manana|vormittag|matin|morgens|matinee)(?: (?:only|hours|time|local|their|of|hour))*(?= (?:[.,;:\n]|->|$|and|,|see|should|show|<people>|with|,|to))",
        _parts_of_day(6, 12),
        0.6,
        needs=("morning", "manana", "vormittag", "matin", "morgens"),
    ),
    rule(
        r"(?:(?:only|in|during|at|on|the|of|their|local|by|por|am|le|en|la|to|late|who|visit|come|every|this|for|<people>|browse) ){1,5}(?:evening|evenings|abends|abend|soir|soiree|noche|noches|feierabend)(?: (?:only|hours|time|local|their|of|hour))*(?= (?:[.,;:\n]|->|$|and|,|see|should|show|<people>|with|,|to))",
        _parts_of_day(18, 22),
        0.6,
        needs=("evening", "abend", "soir", "noche"),
    ),
)


def _adverb(draft: Draft, found: Found) -> bool | None:
    words = found.match.group().split()
    per = next((_PER[w] for w in words if w in _PER), None)
    if per is None:
        unit = found.group("unit")
        per = _PER.get(unit)
    if per is None:
        return False
    number = found.one("<n>")
    if number is None:
        number = 2 if "<twice>" in words else 1
    _frequency(draft, found, int(number), per)
    return None


def _hours_if(draft: Draft, found: Found) -> bool | None:
    """Two numbers are hours only where something says so."""
    text = f" {found.match.group()} "
    clock = "<clock>" in text
    from_to = any(
        f" {w} " in text for w in ("between", "from", "during", "only", "hours", "at", ":")
    )
    said = any(w in _DAYTIME for w in text.split()) or any(
        w in text
        for w in (
            "o'clock",
            " uhr",
            " hora ",
            " horas",
            " heures",
            " h ",
            " hours",
            " local",
            "their",
        )
    )
    times = [s for s in found.symbols if s.text in ("<clock>", "<n>", "<dur>")]
    values = [s.value for s in times[:2]]
    if any(isinstance(v, Duration) and v.unit != 3600 for v in values):
        return False
    if any(isinstance(v, (int, float)) and not 0 <= v <= 24 for v in values):
        return False
    after = draft.raw(found.span.last + 1)
    if after in (
        "%",
        "<companysize>",
        "<page>",
        "<cart>",
        "<visits>",
        "<time>",
        "<money>",
        "<orders>",
        "<people>",
        "<cartitems>",
        "days",
        "items",
        "<element>",
        "<variant>",
        "percent",
    ):
        return False
    durations = sum(isinstance(v, Duration) for v in values)
    if clock or said or durations:
        if not clock and not said and not from_to and durations:
            days = any("local_weekday" in u.data for u in draft.units)
            if not days:
                return False
        return _hours(draft, found)
    days = any("local_weekday" in u.data for u in draft.units)
    behind = any(
        "local_weekday" in u.data and u.span.last in (found.span.first - 1, found.span.first - 2)
        for u in draft.units
    )
    if (
        behind
        and any(w in text for w in ("-", " to ", " until ", " till ", " a ", " bis "))
        and all(isinstance(v, int) for v in values)
    ):
        return _hours(draft, found)
    if (from_to and days) or (" between " in text and all(isinstance(v, int) for v in values)):
        if " and " in text or days:
            first, last = values[0], values[1]
            if isinstance(first, int) and isinstance(last, int) and first != last:
                return _hours(draft, found)
    return False


def _after_hour_if(draft: Draft, found: Found) -> bool | None:
    text = f" {found.match.group()} "
    value = next((s.value for s in found.symbols if s.text in ("<clock>", "<n>", "<dur>")), None)
    if isinstance(value, Duration) and (value.unit != 3600 or value.seconds > 24 * 3600):
        return False
    said = any(
        f" {w} " in text
        for w in ("after", "before", "until", "from", "morethan", "past", "later", "antes", "vor",
                  "avant", "atleast", "ab", "atmost", "earlier")
    )  # fmt: skip
    if not said:
        return False
    if isinstance(value, Duration) and not any(
        w in text
        for w in (" local", "their", "chez", "hora", "heure", "ortszeit", "leur", " visit")
    ):
        return False
    hour = _clock_of(value, _half_of(found))
    if hour is None:
        return False
    low = any(
        f" {w} " in text for w in ("before", "until", "antes", "vor", "avant", "atmost", "earlier")
    )
    draft.who({"local_hour": {"$lt": hour} if low else {"$gte": hour}}, found.span).whole = False
    return None


def _evening_hour(draft: Draft, found: Found) -> bool | None:
    """In French and Spanish 20 h is an hour of the day: à partir de 20 h, avant 9 h ou après 18 h."""
    lengths = [s.value for s in found.symbols if s.text == "<dur>"]
    if draft.tongue not in ("fr", "es"):
        return False
    if any(v.unit != 3600 or v.seconds % 3600 or not 5 <= v.seconds // 3600 <= 23 for v in lengths):
        return False
    said = fold(draft.words(found.span))
    sure = found.has("or") or any(
        w in said for w in ("partir", "avant", "antes", "soir", "noche", "tarde")
    )
    hours = [int(v.seconds // 3600) for v in lengths]
    if not sure and (
        draft.raw(found.span.last + 1) != ":" or not 16 <= hours[0] <= 22 or found.span.first > 3
    ):
        return False
    ends = [
        s.text in ("before", "until", "atmost")
        for s in found.symbols
        if s.text in ("before", "until", "atmost", "after", "atleast")
    ]
    sides = [
        {"local_hour": {"$lt": h} if low else {"$gte": h}}
        for h, low in zip(hours, ends, strict=False)
    ]
    draft.who(sides[0] if len(sides) == 1 else {"$or": sides}, found.span).whole = False
    return None


Maker = Callable[[Draft, Found], bool | None]
