"""When sessions begin: the rhythm of days and weeks, with the noise of real traffic."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from trackflow.engine.simulation.chance import Chance
from trackflow.engine.simulation.truth import GroundTruth

HOUR_MS = 60 * 60 * 1000


def starts(
    truth: GroundTruth, until: datetime, days: int, count: int, chance: Chance
) -> Iterator[int]:
    """The beginnings of `count` sessions in the `days` before `until`, earliest first.

    In Unix milliseconds. Hours and weekdays are those of the time zone of `until`. The line of all
    traffic is cut into `count` equal pieces, and each has one session somewhere in it.
    """
    first = _milliseconds(until) - days * 24 * HOUR_MS
    heights = list(accumulate(_weights(truth, until, days, chance), initial=0.0))
    hour = 0
    for number in range(count):
        height = (number + chance.number()) / count * heights[-1]
        while height >= heights[hour + 1] and hour + 2 < len(heights):
            hour += 1
        within = (height - heights[hour]) / (heights[hour + 1] - heights[hour])
        yield first + int((hour + min(within, 0.999999)) * HOUR_MS)


def weekday(moment: int, until: datetime) -> int:
    """The day of the week on the site's clock; 0 is Monday."""
    return datetime.fromtimestamp(moment / 1000, until.tzinfo).weekday()


def _weights(truth: GroundTruth, until: datetime, days: int, chance: Chance) -> Iterator[float]:
    begin = until.astimezone(UTC) - timedelta(days=days)
    for hour in range(days * 24):
        local = (begin + timedelta(hours=hour)).astimezone(until.tzinfo)
        usual = truth.hours[local.hour] * truth.weekdays[local.weekday()]
        yield usual * chance.around(1.0, truth.noise)


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
