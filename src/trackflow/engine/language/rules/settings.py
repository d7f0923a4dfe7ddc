"""What for and how often: goal, frequency, schedule, holdout, hours and weekdays."""

from __future__ import annotations

from typing import Any

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import Act, one_of, rule
from trackflow.engine.language.lexicon.site import EVENTS
from trackflow.engine.language.quantities import Duration, iso_day

_EVENT = one_of(EVENTS)
_PER = {"session": "session", "visit": "session", "visitor": "visitor", "person": "visitor",
        "user": "visitor", "customer": "visitor", "page": "page", "page view": "page",
        "pageview": "page", "day": "1d", "week": "7d", "month": "30d", "people": "visitor",
        "24 hours": "1d"}  # fmt: skip
_UNIT = r"(?P<unit>session|visit|page view|pageview|page|day|week|month|customer|<people>)"
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAYS = {
    name: day
    for day, names in zip(
        _WEEK,
        ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri",
         "saturday sat", "sunday sun"),
        strict=True,
    )
    for stem in names.split()
    for name in (stem, f"{stem}s")
}  # fmt: skip
_DAY = one_of(_WEEKDAYS)


def _goal(draft: Draft, found: Found, span: Span) -> None:
    said = found.group("event")
    draft.fact(
        "goal", {"event": "cta_click" if "<element>" in said else EVENTS.get(said, said)}, span
    )


def _period(draft: Draft, found: Found) -> str | None:
    if found.all("<dur>"):
        length = found.one("<dur>")
        assert isinstance(length, Duration)
        days = length.seconds / 86400
        if days >= 1:
            return f"{int(days)}d" if days == int(days) else None
        hours = length.seconds / 3600
        return f"{int(hours)}h" if hours >= 1 and hours == int(hours) else None
    unit = found.group("unit")
    return "visitor" if unit == "<people>" else _PER.get(unit)


def _limit(draft: Draft, found: Found, span: Span) -> bool | None:
    per = _period(draft, found)
    if per is None:
        return False
    limit = next(iter(found.all("<n>")), 2 if "twice" in found.match.group().split() else 1)
    _often(draft, {"limit": limit, "per": per}, span)
    return None


def _often(draft: Draft, more: dict[str, Any], span: Span) -> None:
    earlier = draft.facts.get("frequency", {})
    if any(key in earlier and earlier[key] != value for key, value in more.items()):
        draft.conflict("frequency", span)
    draft.facts["frequency"] = {**earlier, **more}
    draft.evidence += [(f"frequency.{key}", span) for key in more]


def _once(draft: Draft, found: Found, span: Span) -> None:
    _often(draft, {"limit": 1, "per": "visitor"}, span)


def _stop_after(draft: Draft, found: Found, span: Span) -> None:
    said = found.group("outcome")
    outcome = (
        "dismissed"
        if said.startswith(("clos", "dismiss"))
        else "clicked"
        if said.startswith("click")
        else "converted"
    )
    _often(draft, {"stop_after": [outcome]}, span)


def _holdout(draft: Draft, found: Found, span: Span) -> bool | None:
    share = found.one("<pct>") / 100
    if not 0 < share < 1:
        return False
    draft.fact("holdout", round(share, 4), span)
    return None


def _dates(first: str | None, last: str | None) -> Act:
    def act(draft: Draft, found: Found, span: Span) -> bool | None:
        days = [iso_day(day, draft.today) for day in found.all("<date>")]
        if not all(days):
            return False
        names = [name for name in (first, last) if name]
        schedule = dict(zip(names, days, strict=True))
        draft.fact("schedule", {**draft.facts.get("schedule", {}), **schedule}, span)
        return None

    return act


def _days(draft: Draft, found: Found, span: Span) -> None:
    draft.who(
        {
            "local_weekday": {
                "$in": [_WEEKDAYS[s.text] for s in found.symbols if s.text in _WEEKDAYS]
            }
        },
        span,
    )


def _day_range(draft: Draft, found: Found, span: Span) -> None:
    first, last = (_WEEK.index(_WEEKDAYS[s.text]) for s in found.symbols if s.text in _WEEKDAYS)
    days = [_WEEK[(first + i) % 7] for i in range((last - first) % 7 + 1)]
    draft.who({"local_weekday": {"$in": days}}, span)


def _weekend(draft: Draft, found: Found, span: Span) -> None:
    draft.who({"local_weekday": {"$nin" if found.has("not") else "$in": ["sat", "sun"]}}, span)


def _weekdays(draft: Draft, found: Found, span: Span) -> None:
    draft.who({"local_weekday": {"$in": list(_WEEK[:5])}}, span)


def _clock_hour(text: str) -> int | None:
    digits = "".join(c for c in text.split(":")[0] if c.isdigit())
    hour, minutes = int(digits), text.partition(":")[2][:2]
    if minutes not in ("", "00"):
        return None
    folded = text.lower()
    if "m" in folded:
        hour = hour % 12 + (12 if "p" in folded else 0)
    return hour if 0 <= hour <= 24 else None


def _hours(draft: Draft, found: Found, span: Span) -> bool | None:
    hours = [_clock_hour(clock) for clock in found.all("<clock>")]
    if len(hours) != 2 or None in hours:
        return False
    start, end = hours
    if start is None or end is None or start >= end:
        return False
    draft.who({"local_hour": {"$gte": start, "$lt": end}}, span)
    return None


def _office_hours(draft: Draft, found: Found, span: Span) -> bool | None:
    """9 to 5: a start before noon and an end that is not later on the dial is an afternoon."""
    start, end = found.all("<n>")
    if not (5 <= start <= 11 and 1 <= end <= 8 and start > end):
        return False
    draft.who({"local_hour": {"$gte": start, "$lt": end + 12}}, span)
    return None


def _part_of_day(draft: Draft, found: Found, span: Span) -> bool | None:
    shift = 0 if found.group("half") in ("in the morning", "am") else 12
    start, end = found.all("<n>")
    if not 1 <= start < end <= 12:
        return False
    draft.who({"local_hour": {"$gte": start % 12 + shift, "$lt": end % 12 + shift or 24}}, span)
    return None


_FROM = r"(?:from|between|starting|beginning|live from|running from|,)"
_TILL = r"(?:to|till|until|through|and|-|up to|ending)"

RULES = (
    rule(
        r"(?:(?:the |our |my |and |with |so )*(?:goal|objective|success|conversion|success "
        r"metric|kpi|target "
        r"metric)(?: event)?(?: (?:is|are|:|=|should be|means))*|(?:and )?(?:optimize|"
        r"optimizing|optimise) (?:it )?for|"
        r"(?:and )?(?:i |we )?(?:measure|measuring|track|count)(?: by| success by)?|we care "
        r"about|what counts "
        r"(?:is|are)|(?:to )?(?:maximize|increase|drive) (?:more )?|to get more)"
        rf" ?(?:more |a |an |the )?(?P<event>{_EVENT}|clicks? (?:on|of) (?:the )?<element>|"
        rf"<element> clicks?)",
        _goal,
        0.93,
    ),
    rule(r"(?:goal|success)(?: (?:is|:|=))* (?P<event>[a-z]+_[a-z_]+)", _goal, 0.93),
    # how often
    rule(
        r"(?:,? ?(?:and )?(?:never |only |at most |max |maximum |no |not |a maximum of |"
        r"limit(?:ed)?(?: it)? to |show it )*"
        r"(?:more than |often than )?(?:once|one time|twice|<n> times?|<n> x|<n>|one)(?: only)?)"
        rf" (?:(?:per|every|each|a|in any|in a|for each|for every|in) {_UNIT}|(?:per |every |"
        rf"each |in |in any )?<dur>)",
        _limit,
        0.95,
    ),
    rule(
        rf"max(?:imum)? (?:of )?(?:once|<n>|one)(?: times?)?(?: (?:per|/|a) {_UNIT})", _limit, 0.95
    ),
    rule(r"(?:only |just )(?:the )?once(?: ever)?|once only|only (?:ever )?one time", _once, 0.9),
    rule(
        r"(?:and )?(?:do not|never)(?: show(?: it)?| display(?: it)?| appear)?(?: again| any "
        r"?more)? (?:once|after|if|"
        r"when) (?:they |it |he |someone |<people> )?(?:have |has |is |was |been "
        r")*(?P<outcome>closed|closing|close|"
        r"dismissed|dismiss|dismissing|clicked|click|converted|convert|converting)(?: it| "
        r"the \w+)?(?: once)?",
        _stop_after,
        0.93,
    ),
    # the part left alone
    rule(
        r"(?:(?:but |and |, |with )*(?:keep |hold |holding |leave |use |have )?(?:back "
        r")?(?:a |an )?)?<pct> ?"
        r"(?:holdout|hold out|holdback|hold back|back|holdout group|hold out group)(?: group)?"
        r"(?: (?:so (?:we|i) can|to) (?:measure|see|know|track)(?: the)? (?:lift|uplift|"
        r"effect|impact|difference))?|"
        r"(?:a )?holdout (?:of |: )?<pct>|(?:hold|keep|leave) (?:out |back |aside )?<pct>(?: "
        r"back| out| aside)?",
        _holdout,
        0.95,
    ),
    # dates
    rule(rf"(?:{_FROM} )?<date> {_TILL} <date>", _dates("start", "end"), 0.95),
    rule(
        r"(?:live |running |valid )?(?:until|till|through|ending|ends|up to|up until) <date>",
        _dates(None, "end"),
        0.94,
    ),
    rule(
        r"(?:live |running )?(?:starting|starts|start|beginning|begins|from)(?: on| from)? "
        r"<date>(?: on| onwards?)?",
        _dates("start", None),
        0.94,
    ),
    # hours and days
    rule(
        rf"(?:on |only )*(?:from )?{_DAY} (?:to|through|till|until|-) {_DAY}(?: only)?",
        _day_range,
        0.93,
    ),
    rule(
        rf"(?:on |only |every )+{_DAY}(?:(?: ,| and| or| ,? and)+ {_DAY})*(?: only)?", _days, 0.93
    ),
    rule(
        r"(?P<not>(?:but )?(?:not|except|never) )?(?:on |at |over |during )(?:the "
        r")?weekends?(?: only)?",
        _weekend,
        0.93,
    ),
    rule(
        r"(?:on |during )(?:the )?(?:weekdays|working days|business days)(?: only)?",
        _weekdays,
        0.93,
    ),
    rule(r"(?:between|from) <clock> (?:and|to|till|until|-) <clock>", _hours, 0.93),
    rule(
        r"(?:between|from) <n> (?:and|to|till|until|-) <n> (?P<half>in the morning|in the "
        r"evening|in the afternoon|am|pm)",
        _part_of_day,
        0.9,
    ),
    rule(r"(?:between|from) <n> (?:and|to|till|until|-) <n>", _office_hours, 0.85),
)
