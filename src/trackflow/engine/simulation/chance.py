"""Chance that can be repeated: every draw is made of `random()`, which is the same everywhere."""

import hashlib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from math import exp
from random import Random
from statistics import NormalDist
from typing import Generic, TypeVar
from uuid import UUID

T = TypeVar("T")
_NORMAL = NormalDist()
_SMALLEST = 1e-12


@dataclass(frozen=True)
class Weighted(Generic[T]):
    """Things to draw among; `heights` are their weights, summed up from the first."""

    things: tuple[T, ...]
    heights: tuple[float, ...]

    def at(self, place: float) -> T:
        """The thing at a place from 0 up to 1 on the line that the weights share."""
        found = bisect_right(self.heights, place * self.heights[-1])
        return self.things[min(found, len(self.things) - 1)]


def weighted(pairs: Iterable[tuple[T, float]]) -> Weighted[T]:
    """Things to draw among, each with its weight: 0 or more, of any sum above 0."""
    known = tuple(pairs)
    heights = accumulate(weight for _, weight in known)
    return Weighted(tuple(thing for thing, _ in known), tuple(heights))


class Chance:
    """Draws that depend on nothing but the words it was made of, in every version of Python.

    The sequence of `random()` for a seed is the only thing that Python promises to keep.
    """

    def __init__(self, *words: object) -> None:
        self._random = Random("/".join(map(str, words))).random  # noqa: S311 - no secret

    def number(self) -> float:
        """From 0 up to but not including 1."""
        return self._random()

    def happens(self, share: float) -> bool:
        """True in this share of cases."""
        return self._random() < share

    def pick(self, among: Weighted[T]) -> T:
        """One of the things, as often as its weight says."""
        return among.at(self._random())

    def any(self, things: tuple[T, ...]) -> T:
        """One of the things, each as often."""
        return things[int(self._random() * len(things))]

    def between(self, low: float, high: float) -> float:
        """A number of the range, each as likely."""
        return low + (high - low) * self._random()

    def around(self, median: float, spread: float) -> float:
        """Log-normal: half of them under the median; `spread` is the deviation of the logarithm."""
        return median * exp(spread * _NORMAL.inv_cdf(max(self._random(), _SMALLEST)))


def identity(*words: object) -> str:
    """A UUID made of the words: the same words, the same id."""
    return str(UUID(bytes=digest(*words, size=16), version=4))


def digest(*words: object, size: int) -> bytes:
    """So many bytes that depend on the words alone."""
    return hashlib.blake2b("/".join(map(str, words)).encode(), digest_size=size).digest()
