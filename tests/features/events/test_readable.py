"""Stored properties can always be read."""

import json
from typing import Any

import pytest

from trackflow.features.events.readable import readable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1, "b": [1.5, "x", null, true]}', {"a": 1, "b": [1.5, "x", None, True]}),
        ('{"a": 18446744073709551615}', {"a": 18446744073709551615}),
        ('{"a": 18446744073709551616}', {"a": 18446744073709551616.0}),
        ('{"a": -9223372036854775809}', {"a": -9223372036854775809.0}),
        ('{"a": 1e400, "b": -1e400}', {"a": None, "b": None}),
        ('{"a": ' + "9" * 5000 + "}", {"a": None}),
        ("[1]", {}),
    ],
)
def test_numbers_stay_within_what_every_reader_knows(text: str, expected: Any) -> None:
    assert readable(text) == expected


@pytest.mark.parametrize("levels", [33, 900, 100_000])
def test_depth_is_bounded(levels: int) -> None:
    text = '{"a": ' + "[" * levels + "]" * levels + "}"
    assert len(json.dumps(readable(text))) < 200
