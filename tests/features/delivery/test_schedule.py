"""When a schedule is open."""

from datetime import UTC, datetime
from typing import Any

import pytest

from trackflow.features.delivery.schedule import is_open


@pytest.mark.parametrize(
    ("schedule", "moment", "is_it"),
    [
        ({}, "2026-11-25T12:00", True),
        ({"start": "2026-11-26"}, "2026-11-25T23:59", False),
        ({"start": "2026-11-26"}, "2026-11-26T00:00", True),
        ({"end": "2026-11-26"}, "2026-11-26T23:59", True),
        ({"end": "2026-11-26"}, "2026-11-27T00:00", False),
        ({"end": "2026-11-26T18:00"}, "2026-11-26T18:01", False),
        ({"days": ["sat", "sun"]}, "2026-11-28T09:00", True),
        ({"days": ["sat", "sun"]}, "2026-11-27T09:00", False),
        ({"hours": [9, 17]}, "2026-11-27T16:59", True),
        ({"hours": [9, 17]}, "2026-11-27T17:00", False),
        ({"hours": [22, 6], "days": ["fri"]}, "2026-11-28T05:00", True),
        ({"hours": [22, 6], "days": ["fri"]}, "2026-11-27T05:00", False),
        ({"hours": [9, 17], "timezone": "America/New_York"}, "2026-11-27T13:00", False),
    ],
)
def test_it_is_open_in_its_own_zone(schedule: dict[str, Any], moment: str, is_it: bool) -> None:
    assert is_open(schedule, datetime.fromisoformat(moment).replace(tzinfo=UTC), UTC) is is_it
