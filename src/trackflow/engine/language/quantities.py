"""Numbers and what they count: durations, percentages, money, dates and times of day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from trackflow.engine.language.symbols import Symbol

UNITS = {
    "second": 1, "seconds": 1, "sec": 1, "secs": 1, "s": 1, "minute": 60, "minutes": 60,
    "min": 60, "mins": 60, "m": 60, "hour": 3600, "hours": 3600, "hr": 3600, "hrs": 3600,
    "h": 3600, "day": 86400, "days": 86400, "d": 86400, "week": 604800, "weeks": 604800,
    "month": 2592000, "months": 2592000, "year": 31536000, "years": 31536000,
}  # fmt: skip
_SHORT = {"s", "m", "h", "d"}
_ONES = dict(
    zip(
        """
            two three four five six seven eight nine ten eleven twelve thirteen fourteen
            fifteen sixteen seventeen eighteen nineteen
        """.split(),
        range(2, 20),
        strict=True,
    )
)
_TENS = dict(
    zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        range(20, 100, 10),
        strict=True,
    )
)
ORDINALS = dict(
    zip(
        ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
        range(2, 11),
        strict=True,
    )
)
_SIGNS = {"$", "€", "£", "₹"}
_CURRENCIES = {
    "dollars",
    "dollar",
    "bucks",
    "euro",
    "euros",
    "pounds",
    "usd",
    "eur",
    "gbp",
    "rupees",
}
MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ],
        1,
    )
    for name in names.split()
}


_BEFORE_MONTH = {
    "in",
    "during",
    "until",
    "till",
    "by",
    "this",
    "next",
    "since",
    "all",
    "through",
    "from",
}


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: whole or fractional `seconds`, and the unit it was said in, in seconds."""

    seconds: float
    unit: int


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day; `year` is None where the prompt did not say it."""

    year: int | None
    month: int
    day: int


def whole(number: float) -> int | float:
    """The number without an empty fraction: 30.0 is 30."""
    return int(number) if number == int(number) else number


def quantified(symbols: list[Symbol]) -> list[Symbol]:
    """The symbols with every quantity folded into one symbol of its class."""
    found: list[Symbol] = []
    i = 0
    while i < len(symbols):
        read = _read(symbols, i)
        if read is None:
            found.append(symbols[i])
            i += 1
            continue
        text, value, used = read
        found.append(Symbol(text, symbols[i].start, symbols[i + used - 1].end, value))
        i += used
    return found


Read = tuple[str, Any, int]


def _read(symbols: list[Symbol], i: int) -> Read | None:
    return (
        _calendar(symbols, i)
        or _money_sign(symbols, i)
        or _half(symbols, i)
        or _article(symbols, i)
        or _counted(symbols, i)
    )


def _text(symbols: list[Symbol], i: int) -> str:
    return symbols[i].text if 0 <= i < len(symbols) else ""


def _number(symbols: list[Symbol], i: int) -> tuple[float, int] | None:
    """A number at `i` and how many symbols it takes."""
    text = _text(symbols, i)
    if text == "<n>":
        return symbols[i].value, 1
    if text in _TENS:
        ones = {"one": 1, **_ONES}.get(_text(symbols, i + 1), 0)
        return (_TENS[text] + ones, 2) if 0 < ones < 10 else (_TENS[text], 1)
    if text in _ONES:
        return (_ONES[text] * 100, 2) if _text(symbols, i + 1) == "hundred" else (_ONES[text], 1)
    if text in ("a", "one") and _text(symbols, i + 1) == "hundred":
        return 100, 2
    if text == "one" and (_text(symbols, i + 1) in UNITS or _text(symbols, i + 1) == "and"):
        return (1, 1) if _text(symbols, i + 1) in UNITS or _half_more(symbols, i + 1) else None
    return None


def _half_more(symbols: list[Symbol], i: int) -> bool:
    return [_text(symbols, i + k) for k in range(3)] == ["and", "a", "half"]


def _counted(symbols: list[Symbol], i: int) -> Read | None:
    number = _number(symbols, i)
    if number is None:
        return None
    value, used = number
    if _half_more(symbols, i + used) and _text(symbols, i + used + 3) in UNITS:
        value, used = value + 0.5, used + 3
    following = _text(symbols, i + used)
    if following == "%" or following in ("percent", "pct"):
        return "<pct>", whole(value), used + 1
    if following == "per" and _text(symbols, i + used + 1) == "cent":
        return "<pct>", whole(value), used + 2
    if following in _CURRENCIES or (following in _SIGNS and _adjacent(symbols, i + used - 1)):
        return "<money>", whole(value), used + 1
    return _duration(symbols, i, value, used) or ("<n>", whole(value), used)


def _adjacent(symbols: list[Symbol], i: int) -> bool:
    return i + 1 < len(symbols) and symbols[i].end == symbols[i + 1].start


def _duration(symbols: list[Symbol], i: int, value: float, used: int) -> Read | None:
    unit_at = i + used
    word = _text(symbols, unit_at)
    mixed = re.fullmatch(r"([mh])(\d{1,2})", word)
    if mixed and _adjacent(symbols, unit_at - 1):
        unit = UNITS[mixed[1]]
        return "<dur>", Duration(value * unit + int(mixed[2]) * unit / 60, unit), used + 1
    if word not in UNITS or (word in _SHORT and not _adjacent(symbols, unit_at - 1)):
        return None
    unit, used = UNITS[word], used + 1
    if _half_more(symbols, i + used):
        value, used = value + 0.5, used + 3
    return "<dur>", Duration(value * unit, unit), used


def _half(symbols: list[Symbol], i: int) -> Read | None:
    """Half a minute, half an hour."""
    unit = _text(symbols, i + 2)
    if _text(symbols, i) == "half" and _text(symbols, i + 1) in ("a", "an") and unit in UNITS:
        return "<dur>", Duration(UNITS[unit] / 2, UNITS[unit]), 3
    return None


def _article(symbols: list[Symbol], i: int) -> Read | None:
    """A minute, a full minute, a minute and a half."""
    if _text(symbols, i) not in ("a", "an"):
        return None
    skip = 2 if _text(symbols, i + 1) in ("full", "whole") else 1
    unit = _text(symbols, i + skip)
    if unit not in ("second", "minute", "hour", "day", "week", "month", "year"):
        return None
    half = _half_more(symbols, i + skip + 1)
    return "<dur>", Duration(UNITS[unit] * (1.5 if half else 1), UNITS[unit]), skip + 1 + 3 * half


def _money_sign(symbols: list[Symbol], i: int) -> Read | None:
    at = i + 1
    if _text(symbols, i) == "rs" and _text(symbols, at) == ".":
        at += 1
    if (_text(symbols, i) in _SIGNS or at > i + 1 or _text(symbols, i) == "rs") and _text(
        symbols, at
    ) == "<n>":
        return "<money>", whole(symbols[at].value), at - i + 1
    return None


def _calendar(symbols: list[Symbol], i: int) -> Read | None:
    text = _text(symbols, i)
    if (
        text in MONTHS
        and _text(symbols, i - 1) in _BEFORE_MONTH
        and not _day_number(symbols, i + 1)
    ):
        return "<month>", MONTHS[text], 1
    if text == "<date>":
        return _iso_day(symbols[i])
    if text in MONTHS and (day := _day_number(symbols, i + 1)):
        return _day(symbols, i, MONTHS[text], day, 2)
    day = _day_number(symbols, i)
    skip = 2 if _text(symbols, i + 1) == "of" else 1
    if day and _text(symbols, i + skip) in MONTHS:
        return _day(symbols, i, MONTHS[_text(symbols, i + skip)], day, skip + 1)
    return None


def _day_number(symbols: list[Symbol], i: int) -> int:
    if _text(symbols, i) not in ("<n>", "<ordinal>"):
        return 0
    value = symbols[i].value
    return value if isinstance(value, int) and 1 <= value <= 31 else 0


def _day(symbols: list[Symbol], i: int, month: int, day: int, used: int) -> Read | None:
    comma = 1 if _text(symbols, i + used) == "," else 0
    year = symbols[i + used + comma].value if _text(symbols, i + used + comma) == "<n>" else None
    if isinstance(year, int) and 2000 <= year <= 2100:
        return "<date>", Day(year, month, day), used + comma + 1
    return "<date>", Day(None, month, day), used


def _iso_day(symbol: Symbol) -> Read | None:
    if isinstance(symbol.value, Day):
        return None
    try:
        day = date.fromisoformat(symbol.value)
    except ValueError:
        return "<figure>", symbol.value, 1
    return "<date>", Day(day.year, day.month, day.day), 1


def iso_day(day: Day, today: date) -> str | None:
    """The day as an ISO date; without a year the next such day from `today` on.

    None where the calendar has no such day.
    """
    years = [day.year] if day.year else list(range(today.year, today.year + 9))
    for year in years:
        try:
            found = date(year, day.month, day.day)
        except ValueError:
            continue
        if day.year or found >= today:
            return found.isoformat()
    return None
