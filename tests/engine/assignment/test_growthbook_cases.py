"""The assignment agrees with GrowthBook's published cases."""

import json
from pathlib import Path
from typing import Any

import pytest

from trackflow.engine.assignment import (
    bucket,
    bucket_ranges,
    choose_variation,
    equal_weights,
    in_namespace,
)

FILE = Path(__file__).resolve().parents[3] / "../shared/conformance/growthbook_cases_0.8.0.json"
CASES: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}

pytestmark = pytest.mark.skipif(not CASES, reason=f"{FILE.name} is not beside the checkout")


@pytest.mark.parametrize(("seed", "value", "version", "place"), CASES.get("hash", []))
def test_hash(seed: str, value: str, version: int, place: float | None) -> None:
    assert bucket(seed, value, version) == place


@pytest.mark.parametrize(("name", "given", "ranges"), CASES.get("getBucketRange", []))
def test_bucket_ranges(name: str, given: list[Any], ranges: list[list[float]]) -> None:
    found = [edge for pair in bucket_ranges(*given) for edge in pair]
    assert found == pytest.approx([edge for pair in ranges for edge in pair]), name


@pytest.mark.parametrize(("name", "place", "ranges", "index"), CASES.get("chooseVariation", []))
def test_choose_variation(name: str, place: float, ranges: list[Any], index: int) -> None:
    assert choose_variation(place, ranges) == index, name


@pytest.mark.parametrize(("name", "visitor", "namespace", "inside"), CASES.get("inNamespace", []))
def test_in_namespace(name: str, visitor: str, namespace: Any, inside: bool) -> None:
    assert in_namespace(visitor, namespace) is inside, name


@pytest.mark.parametrize(("count", "weights"), CASES.get("getEqualWeights", []))
def test_equal_weights(count: int, weights: list[float]) -> None:
    assert equal_weights(count) == pytest.approx(weights, abs=1e-8)
