"""Whether a workflow's schedule lets it run now."""

from collections.abc import Mapping
from datetime import datetime, time, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo

from trackflow.engine.document import read_moment

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LAST: Final = time(23, 59, 59, 999_999)


def is_open(schedule: Mapping[str, Any], now: datetime, site_zone: tzinfo) -> bool:
    """Whether `now` lies within start and end (both included), days, and hours [from, to).

    Times are local to the schedule's own zone, else the site's; hours that begin later than they
    end go over midnight, and belong to the day on which they began.
    """
    zone = ZoneInfo(schedule["timezone"]) if schedule.get("timezone") else site_zone
    local = now.astimezone(zone).replace(tzinfo=None)
    return (
        _is_after(schedule.get("start"), local)
        and _is_before(schedule.get("end"), local)
        and _is_within(schedule.get("days") or DAYS, schedule.get("hours") or [0, 24], local)
    )


def _is_after(start: str | None, local: datetime) -> bool:
    moment = read_moment(start) if start else None
    return moment is None or moment <= local


def _is_before(end: str | None, local: datetime) -> bool:
    moment = read_moment(end) if end else None
    if moment is None or end is None:
        return True
    has_time = len(end) > len("2026-11-27")
    return local <= (moment if has_time else datetime.combine(moment.date(), _LAST))


def _is_within(days: list[str] | tuple[str, ...], hours: list[int], local: datetime) -> bool:
    begin, end = hours
    today, yesterday = DAYS[local.weekday()], DAYS[local.weekday() - 1]
    if begin < end:
        return today in days and begin <= local.hour < end
    return (today in days and local.hour >= begin) or (yesterday in days and local.hour < end)
