"""Intervals for shares and for the difference of two shares."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist


@dataclass(frozen=True)
class Interval:
    """A range, both ends included, and the estimate in it."""

    low: float
    estimate: float
    high: float

    def __str__(self) -> str:
        return f"{self.estimate:.1%}, between {self.low:.1%} and {self.high:.1%}"


def wilson(hits: int, of: int, level: float = 0.95) -> Interval:
    """The share hits / of with its score interval (Wilson 1927, JASA 22, formula for p).

    0 to 1 where `of` is 0. Centre (p + z²/2n) / (1 + z²/n), half width
    z / (1 + z²/n) · √(p(1 - p)/n + z²/4n²).
    """
    if of <= 0:
        return Interval(0.0, 0.0, 1.0)
    z, p = _z(level), hits / of
    scale = 1 + z * z / of
    centre = (p + z * z / (2 * of)) / scale
    half = z / scale * sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    return Interval(max(0.0, min(p, centre - half)), p, min(1.0, max(p, centre + half)))


def difference(hits: int, of: int, other_hits: int, other_of: int, level: float = 0.95) -> Interval:
    """The first share minus the second, from both Wilson intervals.

    Newcombe 1998, Statistics in Medicine 17, method 10: with l, u the Wilson limits of each share,
    d - √((p₁ - l₁)² + (u₂ - p₂)²) to d + √((u₁ - p₁)² + (p₂ - l₂)²).
    """
    one, two = wilson(hits, of, level), wilson(other_hits, other_of, level)
    d = one.estimate - two.estimate
    low = d - sqrt((one.estimate - one.low) ** 2 + (two.high - two.estimate) ** 2)
    high = d + sqrt((one.high - one.estimate) ** 2 + (two.estimate - two.low) ** 2)
    return Interval(max(-1.0, low), d, min(1.0, high))


def for_each_of(comparisons: int, level: float = 0.95) -> float:
    """The level of each of several intervals so that all hold together (Bonferroni)."""
    return 1 - (1 - level) / max(1, comparisons)


def _z(level: float) -> float:
    return NormalDist().inv_cdf(0.5 + level / 2)
