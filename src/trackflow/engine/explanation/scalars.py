"""The words of single values: quoted texts, numbers, lengths of time, dates, paths, addresses."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

from trackflow.engine.explanation.shape import Read, Scene, is_number

_EXACT = 2**53  # larger numbers are floating-point numbers in every document
_QUOTED = re.compile(r'"((?:[^"]|"")*)"|“([^“”]*)”|«([^«»]*)»')
_CODE = re.compile(r"`((?:[^`]|``)*)`")
_PATH = re.compile(r"/(?:[^\s,;:()\"“”«»`]*[^\s,;:()\"“”«»`.!?'])?")
_URL = re.compile(r"(?:[a-z]+:|/|#|\?|\.)(?:[^\s,;()\"“”«»`]*[^\s,;:()\"“”«»`.!?'])?")
_WORD = re.compile(r"[^\W\d][\w-]*(?:\.[^\W\d][\w-]*)*")


class Quote:
    """A text as it stands, in quotes that it does not hold itself."""

    def say(self, value: Any, scene: Scene) -> str | None:
        if not isinstance(value, str):
            return None
        if '"' not in value:
            return f'"{value}"'
        if not re.search("[“”]", value):
            return f"“{value}”"
        if not re.search("[«»]", value):
            return f"«{value}»"
        return '"' + value.replace('"', '""') + '"'

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = _QUOTED.match(text, at)
        if not found:
            return None
        inner = next(group for group in found.groups() if group is not None)
        return inner.replace('""', '"') if found[0][0] == '"' else inner, found.end()


class Code:
    """A text for machines, such as a selector or a pattern, between backticks."""

    def say(self, value: Any, scene: Scene) -> str | None:
        return "`" + value.replace("`", "``") + "`" if isinstance(value, str) else None

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = _CODE.match(text, at)
        return (found[1].replace("``", "`"), found.end()) if found else None


class Json:
    """Whatever has no words of its own, as JSON between backticks."""

    _code = Code()

    def say(self, value: Any, scene: Scene) -> str | None:
        return self._code.say(json.dumps(value, ensure_ascii=False), scene)

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._code.read(text, at, scene)
        if not found:
            return None
        try:
            return json.loads(found[0]), found[1]
        except (ValueError, RecursionError):
            return None


class Bare:
    """A text that stands without quotes where it can, such as a path."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern

    def say(self, value: Any, scene: Scene) -> str | None:
        return value if isinstance(value, str) and self._pattern.fullmatch(value) else None

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._pattern.match(text, at)
        return (found[0], found.end()) if found else None


def bare_path() -> Bare:
    """A path or a glob."""
    return Bare(_PATH)


def bare_url() -> Bare:
    """An address."""
    return Bare(_URL)


def bare_word() -> Bare:
    """The name of a property or trait."""
    return Bare(_WORD)


class Number:
    """A number with the decimal sign of the language, times a power of ten, before its unit."""

    def __init__(self, sign: str, power: int = 0, unit: str = "") -> None:
        self._sign, self._power, self._unit = sign, power, unit
        spaced = re.sub(r"\s", r"\\s+", unit)
        self._pattern = re.compile(rf"(-?\d{{1,400}}(?:{re.escape(sign)}\d{{1,400}})?){spaced}")

    def say(self, value: Any, scene: Scene) -> str | None:
        if not is_number(value):
            return None
        exact = format(Decimal(repr(value)).scaleb(self._power), "f")
        if "." in exact:
            exact = exact.rstrip("0").rstrip(".")
        return exact.replace(".", self._sign) + self._unit

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._pattern.match(text, at)
        if not found:
            return None
        exact = Decimal(found[1].replace(self._sign, ".")).scaleb(-self._power)
        whole = abs(exact) <= _EXACT and exact == exact.to_integral_value()
        return int(exact) if whole else float(exact), found.end()


class Span:
    """An amount of time: the number and its unit, such as 30 seconds."""

    def __init__(self, number: Number, units: dict[str, tuple[str, str]]) -> None:
        """`units` are one and many of s, m, h and d."""
        self._number, self._units = number, units
        named = {said: unit for unit, both in units.items() for said in reversed(both)}
        self._named = named
        longest = sorted(named, key=len, reverse=True)
        self._pattern = re.compile(rf"\s+({'|'.join(longest)})(?!\w)")

    def words(self, amount: Any, unit: str, scene: Scene) -> str | None:
        """Such as "1 day"."""
        said = self._number.say(amount, scene)
        return None if said is None else f"{said} {self._units[unit][amount != 1]}"

    def parts(self, text: str, at: int, scene: Scene) -> tuple[Any, str, int] | None:
        """The amount, its unit and where it ends."""
        number = self._number.read(text, at, scene)
        unit = self._pattern.match(text, number[1]) if number else None
        return (number[0], self._named[unit[1]], unit.end()) if number and unit else None


_SECONDS = {"d": 86400, "h": 3600, "m": 60, "s": 1}


class Seconds:
    """A number of seconds, in the largest unit that divides it."""

    def __init__(self, span: Span) -> None:
        self._span = span

    def say(self, value: Any, scene: Scene) -> str | None:
        if not is_number(value):
            return None
        units = (unit for unit, size in _SECONDS.items() if value and value % size == 0)
        unit = next(units, "s")
        return self._span.words(value if unit == "s" else value // _SECONDS[unit], unit, scene)

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._span.parts(text, at, scene)
        return (found[0] * _SECONDS[found[1]], found[2]) if found else None


class Length:
    """A length of time of the vocabulary: 30m, 12h, 7d."""

    def __init__(self, span: Span) -> None:
        self._span = span

    def say(self, value: Any, scene: Scene) -> str | None:
        found = re.fullmatch(r"(\d+)([mhd])", value) if isinstance(value, str) else None
        return self._span.words(int(found[1]), found[2], scene) if found else None

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._span.parts(text, at, scene)
        if found is None or found[1] == "s":
            return None
        return f"{found[0]}{found[1]}", found[2]


class Moment:
    """A date, or a date and a time, with the month by its name."""

    def __init__(self, months: list[str], date: str, time: str) -> None:
        """`date` is such as `{day} {month} {year}`, `time` what follows it: `, {time}`."""
        self._months, self._date, self._time = months, date, time
        day = date.format(day=r"(?P<day>\d{1,2})", month=r"(?P<month>\w+)", year=r"(?P<year>\d{4})")
        clock = time.format(time=r"(?P<time>\d{2}:\d{2})")
        pattern = f"{day}(?:{clock})?".replace(" ", r"\s+")
        self._pattern = re.compile(pattern)

    def say(self, value: Any, scene: Scene) -> str | None:
        found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?", str(value), re.ASCII)
        if not found or not 1 <= int(found[2]) <= 12:
            return None
        said = self._date.format(
            day=int(found[3]), month=self._months[int(found[2]) - 1], year=found[1]
        )
        return said + self._time.format(time=found[4]) if found[4] else said

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._pattern.match(text, at)
        if not found or found["month"] not in self._months:
            return None
        month = self._months.index(found["month"]) + 1
        day = f"{found['year']}-{month:02}-{int(found['day']):02}"
        return (f"{day}T{found['time']}" if found["time"] else day), found.end()


class Hours:
    """The two hours of a schedule: 9:00 and 17:00."""

    def __init__(self, words: str) -> None:
        """`words` is such as `{}:00 and {}:00`."""
        self._words = words
        self._pattern = re.compile(words.replace("{}", r"(\d{1,2})").replace(" ", r"\s+"))

    def say(self, value: Any, scene: Scene) -> str | None:
        return self._words.format(*value)

    def read(self, text: str, at: int, scene: Scene) -> Read:
        found = self._pattern.match(text, at)
        return ([int(found[1]), int(found[2])], found.end()) if found else None


class Flag:
    """One value only, which the words around it imply."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def say(self, value: Any, scene: Scene) -> str | None:
        alike = value == self._value and type(value) is type(self._value)
        return "" if alike else None

    def read(self, text: str, at: int, scene: Scene) -> Read:
        return self._value, at
