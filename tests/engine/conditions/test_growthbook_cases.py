"""GrowthBook's public cases: every implementation gives the same answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from trackflow.engine.conditions import evaluate

CASES = Path(__file__).parents[3] / "../shared/conformance/growthbook_cases_0.8.0.json"


def load() -> list[list[Any]]:
    return json.loads(CASES.read_text())["evalCondition"] if CASES.exists() else []


@pytest.mark.skipif(not CASES.exists(), reason="the shared conformance cases are not beside here")
@pytest.mark.parametrize("case", [pytest.param(case, id=case[0]) for case in load()])
def test_condition_is_evaluated_as_growthbook_does(case: list[Any]) -> None:
    _, condition, attributes, expected, *groups = case
    assert evaluate(condition, attributes, *groups) is expected


@pytest.mark.skipif(not CASES.exists(), reason="the shared conformance cases are not beside here")
def test_all_published_cases_are_run() -> None:
    assert len(load()) == 248
