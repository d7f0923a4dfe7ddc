"""Numbers and what they count: durations, percentages, money, dates and times of day."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from trackflow.engine.language.lexicon import figures
from trackflow.engine.language.symbols import Symbol, whole
from trackflow.engine.language.tongue import Tongue


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
    time: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `half` is am, pm or empty where only the dial was said."""

    hour: int
    minute: int
    half: str = ""


Read = tuple[str, Any, int]
_HALVES = ("am", "pm")


def quantified(symbols: list[Symbol], tongue: Tongue) -> list[Symbol]:
    """The symbols with every quantity folded into one symbol of its class."""
    line = _Line(symbols, tongue)
    found: list[Symbol] = []
    i = 0
    while i < len(symbols):
        read = line.read(i)
        if read is None:
            found.append(symbols[i])
            i += 1
            continue
        text, value, used = read
        found.append(Symbol(text, symbols[i].start, symbols[i + used - 1].end, value))
        i += used
    return found


class _Line:
    """The symbols of one prompt, and how quantities stand in them."""

    def __init__(self, symbols: list[Symbol], tongue: Tongue) -> None:
        self.symbols = symbols
        self.tongue: Tongue = tongue
        self.numbers = figures.NUMBERS["en"] | figures.NUMBERS[tongue]
        self.ones = figures.ONES[tongue]
        self.halves = figures.HALVES[tongue]
        self.joint = figures.JOINTS[tongue]
        self.ordinals = figures.ORDINALS[tongue]
        self.units = {
            word: size
            for word, size in figures.UNITS.items()
            if word not in figures.NOT_A_UNIT[tongue]
        }

    def text(self, i: int) -> str:
        return self.symbols[i].text if 0 <= i < len(self.symbols) else ""

    def adjacent(self, i: int) -> bool:
        """Whether nothing stands between the symbols `i` and `i + 1`."""
        return (
            i >= 0
            and i + 1 < len(self.symbols)
            and self.symbols[i].end == self.symbols[i + 1].start
        )

    def read(self, i: int) -> Read | None:
        readers: tuple[Callable[[int], Read | None], ...] = (
            self.calendar, self.clock, self.money_sign, self.half, self.single,
            self.fraction, self.counted, self.ordinal,
        )  # fmt: skip
        for reader in readers:
            found = reader(i)
            if found is not None:
                return found
        return None

    # -- numbers ----------------------------------------------------------------------------
    def number(self, i: int) -> tuple[float, int] | None:
        """A number at `i` and how many symbols it takes."""
        text = self.text(i)
        if text == "<n>":
            value: float = self.symbols[i].value
            follows = self.text(i + 1)
            if self._apart(i):
                return value * 1000 + self.symbols[i + 1].value, 2
            if follows == "k" and self.adjacent(i):
                return value * 1000, 2
            if follows in ("hundred", "thousand", "mil", "mille", "tausend", "million"):
                return value * figures.MULTIPLES[follows], 2
            return value, 1
        if text in self.numbers:
            return self._spelled(i)
        if text in self.ones and self._multiple(i + 1) and text not in ("one",):
            return self._after_multiple(i + 2, self._multiple(i + 1)), self._used_multiple(i + 2, 2)
        if text == "one" and self._multiple(i + 1):
            return self._multiple(i + 1), 2
        if text in figures.ALONE[self.tongue] and self.text(i - 1) not in ("pour", "por", "per"):
            more = self._below_hundred(i + 1)
            value = figures.MULTIPLES[text]
            return (value + more[0], 1 + more[1]) if more and more[0] < value else (value, 1)
        return None

    def _apart(self, i: int) -> bool:
        """Whether a thousand is written with a space: 2 000."""
        if self.tongue == "en" or self.text(i + 1) != "<n>":
            return False
        one, other = self.symbols[i], self.symbols[i + 1]
        return (
            isinstance(one.value, int) and 0 < one.value < 1000 and isinstance(other.value, int)
            and other.end - other.start == 3 and other.start - one.end == 1
        )  # fmt: skip

    def _multiple(self, i: int) -> int:
        text = self.text(i)
        return figures.MULTIPLES.get(text, 0) if text != "k" else 0

    def _after_multiple(self, i: int, value: int) -> float:
        more = self._below_hundred(i + 1) if self.text(i) == "and" else None
        return value + more[0] if more and more[0] < value else value

    def _used_multiple(self, i: int, used: int) -> int:
        more = self._below_hundred(i + 1) if self.text(i) == "and" else None
        return used + 1 + more[1] if more else used

    def _below_hundred(self, i: int) -> tuple[int, int] | None:
        text = self.text(i)
        if text not in self.numbers:
            return None
        value, used = self.numbers[text], 1
        if value % 10 or value < 20 or value >= 100:
            if self.tongue == "fr" and value == 4 and self.text(i + 1) in ("vingt", "vingts"):
                more = self._below_hundred(i + 2)
                return (80 + more[0], 2 + more[1]) if more and more[0] < 20 else (80, 2)
            if (
                self.tongue == "fr"
                and value == 10
                and self.numbers.get(self.text(i + 1), 0)
                in (
                    7,
                    8,
                    9,
                )
            ):
                return 10 + self.numbers[self.text(i + 1)], 2
            return value, used
        at = i + 2 if self.joint and self.text(i + 1) == self.joint else i + 1
        ones = self.text(at)
        digit = self.numbers.get(ones, 1 if ones in ("one", "un", "uno", "una") else 0)
        limit = 20 if self.tongue == "fr" and value == 60 else 10
        plain_one = ones in ("un", "uno", "una") and at == i + 1
        if 0 < digit < limit and not plain_one:
            return value + digit, at - i + 1
        return value, used

    def _spelled(self, i: int) -> tuple[float, int]:
        value, used = self._below_hundred(i) or (self.numbers[self.text(i)], 1)
        multiple = self._multiple(i + used)
        if multiple and value < multiple:
            value, used = value * multiple, used + 1
            at = i + used + 1 if self.text(i + used) == "and" else i + used
            more = self._below_hundred(at)
            if more and more[0] < multiple:
                value, used = value + more[0], at - i + more[1]
        return value, used

    def half_more(self, i: int) -> int:
        """How many symbols "and a half" takes at `i`."""
        if self.text(i) != figures.AND[self.tongue]:
            return 0
        if self.text(i + 1) in self.halves:
            return 2
        return 3 if self.text(i + 1) in self.ones and self.text(i + 2) in self.halves else 0

    # -- counted things ---------------------------------------------------------------------
    def counted(self, i: int) -> Read | None:
        number = self.number(i)
        if number is None:
            return None
        value, used = number
        half = self.half_more(i + used)
        if half and self.text(i + used + half) in self.units:
            value, used = value + 0.5, used + half
        follows = self.text(i + used)
        if follows in figures.PERCENT and not (follows == "pc" and not self.adjacent(i + used - 1)):
            return "<pct>", whole(value), used + 1
        if (follows, self.text(i + used + 1)) in (
            ("per", "cent"), ("por", "ciento"), ("pour", "cent"), ("por", "cien"),
        ):  # fmt: skip
            return "<pct>", whole(value), used + 2
        if follows in figures.CURRENCIES and not (follows == "sek" and self.tongue == "de"):
            return "<money>", whole(value), used + 1
        if follows in figures.SIGNS and (
            self.adjacent(i + used - 1) or self.text(i + used + 1) != "<n>"
        ):
            return "<money>", whole(value), used + 1
        return self.duration(i, value, used) or ("<n>", whole(value), used)

    def duration(self, i: int, value: float, used: int) -> Read | None:
        word = self.text(i + used)
        if word in self._PASSED and self.tongue != "en" and self.text(i + used + 1) in self.units:
            used += 1  # les 7 derniers jours
            word = self.text(i + used)
        mixed = re.fullmatch(r"(m|h|min|mn)(\d{1,2})", word)
        if mixed and self.adjacent(i + used - 1):
            unit = 3600 if mixed[1] == "h" else 60
            return "<dur>", Duration(value * unit + int(mixed[2]) * unit / 60, unit), used + 1
        if word not in self.units:
            return None
        if word in figures.SHORT and not self.adjacent(i + used - 1):
            if word not in ("s", "h") or self.tongue == "en":
                return None
        unit, used = self.units[word], used + 1
        if (
            word in ("min", "mn", "mo", "seg", "sek", "std") or word.endswith(".")
        ) and self._dot_inside(i + used):
            used += 1
        half = self.half_more(i + used)
        if half:
            return "<dur>", Duration((value + 0.5) * unit, unit), used + half
        return self._two_units(i, value * unit, unit, used)

    _PASSED = frozenset(
        """derniers dernieres dernier derniere prochains prochaines ultimos ultimas proximos
        proximas letzten vergangenen nachsten""".split()
    )

    def _dot_inside(self, i: int) -> bool:
        """Whether a dot at `i` belongs to an abbreviation: something in lower case follows."""
        return self.text(i) == "." and self.text(i + 1).isalpha() and self.adjacent(i - 1)

    def _two_units(self, i: int, seconds: float, unit: int, used: int) -> Read:
        """1 min 30 s, 2 minutes 30, 2 minutes and 30 seconds."""
        joint = 1 if self.text(i + used) == figures.AND[self.tongue] else 0
        second = self.number(i + used + joint)
        if unit in (60, 3600) and second and second[0] < 60:
            at = i + used + joint + second[1]
            follows = self.units.get(self.text(at), 0)
            if follows and follows < unit:
                return (
                    "<dur>",
                    Duration(seconds + second[0] * follows, follows),
                    used + joint + second[1] + 1,
                )
            if not follows and not joint and self.text(i + used) == "<n>" and unit == 60:
                return "<dur>", Duration(seconds + second[0], 1), used + 1
        return "<dur>", Duration(seconds, unit), used

    def half(self, i: int) -> Read | None:
        """Half a minute, media hora, eine halbe Minute, une demi-heure."""
        start = 1 if self.text(i) in self.ones else 0
        if self.text(i + start) not in self.halves:
            return self._one_and_half(i)
        at = i + start + 1
        if self.text(at) in self.ones:
            at += 1
        if self.text(at) in self.units:
            unit = self.units[self.text(at)]
            return "<dur>", Duration(unit / 2, unit), at - i + 1
        return None

    def _one_and_half(self, i: int) -> Read | None:
        if self.text(i) in ("eineinhalb", "anderthalb") and self.text(i + 1) in self.units:
            unit = self.units[self.text(i + 1)]
            return "<dur>", Duration(1.5 * unit, unit), 2
        return None

    def single(self, i: int) -> Read | None:
        """A minute, one full minute, a minute and a half."""
        if self.text(i) not in self.ones and self.text(i) not in ("full", "whole"):
            return None
        at = i + 1
        while self.text(at) in (
            "full", "whole", "good", "solid", "single", "volle", "ganze", "ganzen", "vollen",
        ):  # fmt: skip
            at += 1
        half_before = self.half_more(at)
        word = self.text(at + half_before) if half_before else self.text(at)
        if word not in self.units or word in figures.SHORT:
            return None
        if word == "second" and self.text(at + 1) in ("time", "visit", "button", "page"):
            return None
        unit = self.units[word]
        used = at + half_before - i + 1
        half = 0 if half_before else self.half_more(i + used)
        factor = 1.5 if half or half_before else 1
        return "<dur>", Duration(factor * unit, unit), used + half

    def money_sign(self, i: int) -> Read | None:
        text, at = self.text(i), i + 1
        if text in ("us", "c", "a", "nz", "s", "r", "ca", "au") and self.text(at) == "$":
            if not self.adjacent(i):
                return None
            at += 1
        elif text in ("rs", "chf", "eur", "usd", "gbp", "inr", "aud", "cad", "mxn", "fr"):
            at += self.text(at) == "."
        elif text not in figures.SIGNS:
            return None
        number = self.number(at) if self.text(at) == "<n>" else None
        if number is None:
            return None
        return "<money>", whole(number[0]), at - i + number[1]

    def fraction(self, i: int) -> Read | None:
        for size in (3, 2, 1):
            words = " ".join(self.text(i + k) for k in range(size))
            if words in figures.FRACTIONS and not (words == "half" and self.text(i + 1) == "price"):
                if words in ("viertel", "halbe", "halben") and self.tongue != "de":
                    continue
                return "<frac>", figures.FRACTIONS[words], size
        return None

    # "first visit" and its like are names of the lexicon.
    _FIRSTS = frozenset(
        """time times timers timer visit visits ever session vez visita besuch besuche besuchs mal
        visite fois""".split()
    )
    _COUNTABLE = frozenset(
        """visit visits time session page pages pageview view order purchase article articles
        visita vez sesion pagina compra pedido besuch mal sitzung seite bestellung seitenaufruf
        aufruf artikel visite fois session commande achat passage vue blog post besuchen
        or and o y oder und ou et""".split()
    )

    def ordinal(self, i: int) -> Read | None:
        text = self.text(i)
        if text not in self.ordinals:
            return None
        if self.ordinals[text] == 1 and self.text(i + 1) in self._FIRSTS:
            return None
        if text in ("second", "seconde", "segundo") and self.text(i + 1) not in self._COUNTABLE:
            return None
        if self.text(i + 1) in ("button", "cta", "boton", "bouton", "name"):
            return None
        return "<ordinal>", self.ordinals[text], 1

    # -- calendar ---------------------------------------------------------------------------
    def clock(self, i: int) -> Read | None:
        text = self.text(i)
        if text == "<clock>":
            read = _clock(str(self.symbols[i].value))
            return ("<clock>", read, 1) if read else None
        if text == "<n>" and self.text(i + 1) in _HALVES and self.symbols[i].value in range(1, 13):
            return "<clock>", Clock(self.symbols[i].value, 0, self.text(i + 1)), 2
        if text in ("noon", "midday", "mediodia", "mittag", "mittags", "midi"):
            return "<clock>", Clock(12, 0, "pm"), 1
        if text in ("midnight", "medianoche", "mitternacht", "minuit"):
            return "<clock>", Clock(0, 0, "midnight"), 1
        return None

    def calendar(self, i: int) -> Read | None:
        text = self.text(i)
        if text == "<n>" and isinstance(self.symbols[i].value, float) and self.tongue != "en":
            said = re.fullmatch(r"(\d{1,2})\.(\d{2})", f"{self.symbols[i].value:.2f}")
            size = self.symbols[i].end - self.symbols[i].start
            if (
                said
                and size in (4, 5)
                and self.text(i - 1) in self._BEFORE_DATE | {"-"}
                and int(said[2]) in range(1, 13)
            ):
                return "<date>", Day(None, int(said[2]), int(said[1])), 1
        if (
            text == "<n>" and self.text(i + 1) == "/" and self.text(i + 2) == "<n>" and self.tongue != "en"
            and self.text(i - 1) in self._BEFORE_DATE and isinstance(self.symbols[i + 2].value, int)
            and isinstance(self.symbols[i].value, int)
            and self.symbols[i + 2].value in range(1, 13) and self.symbols[i].value in range(1, 32)
        ):  # fmt: skip
            return "<date>", Day(None, self.symbols[i + 2].value, self.symbols[i].value), 3
        if text == "<date>":
            day = _written_day(str(self.symbols[i].value))
            if isinstance(self.symbols[i].value, Day):
                return None
            return ("<date>", day, 1) if day else ("<figure>", self.symbols[i].value, 1)
        if text in figures.MONTHS and self._is_month(i):
            day = self._day_number(i + 1)
            if day and self.text(i + 2) not in figures.PERCENT:
                return self._day(i, figures.MONTHS[text], day, 2)
        day = self._day_number(i)
        if day:
            at = i + 1
            while self.text(at) in ("of", "de", ".", "del") and at - i < 3:
                at += 1
            if self.text(at) in figures.MONTHS and self._is_month(at):
                return self._day(i, figures.MONTHS[self.text(at)], day, at - i + 1)
        return self._month(i)

    _BEFORE_DATE = frozenset(
        """du au del al vom bis von zum ab hasta desde jusqu'au jusqu' le el entre zwischen et y und
        partir until am bis""".split()
    )
    _BEFORE_MONTH = frozenset(
        """in during until till by this next since all through from throughout en durante hasta im
        bis ab seit ganzen mois de d' du pendant jusqu' fin end whole mes of""".split()
    )

    def _month(self, i: int) -> Read | None:
        if self.text(i) in figures.MONTHS and self._is_month(i):
            if self.text(i - 1) in self._BEFORE_MONTH and len(self.text(i)) > 3:
                return "<month>", figures.MONTHS[self.text(i)], 1
        return None

    def _is_month(self, i: int) -> bool:
        word = self.text(i)
        if word in ("mai", "mars", "ago", "sept", "juli", "juni") and self.tongue == "en":
            return word in ("sept",)
        return not (word in ("may", "mar", "march") and self.tongue != "en")

    _FIRST_DAY = frozenset("premiere premier primero primera erste ersten erster".split())

    def _day_number(self, i: int) -> int:
        if self.text(i) in self._FIRST_DAY and self.tongue != "en":
            return 1
        if self.text(i) not in ("<n>", "<ordinal>"):
            return 0
        value = self.symbols[i].value
        return value if isinstance(value, int) and 1 <= value <= 31 else 0

    def _day(self, i: int, month: int, day: int, used: int) -> Read:
        at = i + used
        while self.text(at) in (",", "de", "del", "of") and at - i - used < 2:
            at += 1
        year = self.symbols[at].value if self.text(at) == "<n>" else None
        if isinstance(year, int) and 2000 <= year <= 2100:
            return "<date>", Day(year, month, day), at - i + 1
        return "<date>", Day(None, month, day), used


def _clock(text: str) -> Clock | None:
    found = re.match(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?", text.lower())
    if not found:
        return None
    half = "am" if re.search(r"a\.?m", text.lower()) else ""
    half = "pm" if re.search(r"p\.?m", text.lower()) else half
    hour, minute = int(found[1]), int(found[2] or 0)
    return Clock(hour, minute, half) if hour <= 24 and minute < 60 else None


def _written_day(text: str) -> Day | None:
    iso = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?)?", text)
    if iso:
        year, month, day = (int(part) for part in iso.groups()[:3])
        return Day(year, month, day, iso[4] or "") if 1 <= month <= 12 and 1 <= day <= 31 else None
    parts = [int(part) for part in re.findall(r"\d+", text)]
    if len(parts) not in (2, 3):
        return None
    day, month = parts[0], parts[1]
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Day(parts[2] if len(parts) == 3 else None, month, day)


def iso_day(day: Day, today: date, after: date | None = None) -> str | None:
    """The day as an ISO date; without a year the next such day from `today`, or `after`, on.

    None where the calendar has no such day.
    """
    earliest = after or today
    years = [day.year] if day.year else list(range(earliest.year, earliest.year + 9))
    for year in years:
        try:
            found = date(year, day.month, day.day)
        except ValueError:
            continue
        if day.year or found >= earliest:
            return f"{found.isoformat()}T{day.time}" if day.time else found.isoformat()
    return None
