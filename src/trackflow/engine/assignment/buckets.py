"""How the line from 0 to 1 is shared among variants (GrowthBook's SDK specification 0.8.0)."""

from collections.abc import Sequence
from itertools import accumulate

from trackflow.engine.assignment.hashing import bucket

Range = tuple[float, float]
Namespace = tuple[str, float, float]

# Weights that miss 1 by more than this are taken for a mistake and replaced by equal ones.
TOLERANCE = 0.01


def equal_weights(count: int) -> list[float]:
    """`count` equal shares of 1; none for a count below 1."""
    return [1 / count] * count if count > 0 else []


def bucket_ranges(
    count: int, coverage: float = 1.0, weights: Sequence[float] | None = None
) -> list[Range]:
    """A half-open range of 0 to 1 for each of `count` variants.

    A variant's range starts where its whole weight would, and is `coverage` (0 to 1) of it long, so
    that raising the coverage moves nobody. Weights of the wrong number or sum count as equal.
    """
    share = min(max(coverage, 0.0), 1.0)
    used = list(weights) if weights is not None and len(weights) == count else equal_weights(count)
    if not 1 - TOLERANCE <= sum(used) <= 1 + TOLERANCE:
        used = equal_weights(count)
    starts = accumulate(used, initial=0.0)
    return [(start, start + share * weight) for start, weight in zip(starts, used, strict=False)]


def choose_variation(place: float, ranges: Sequence[Range]) -> int:
    """The index of the range that holds `place`; -1 where none does."""
    holding = (index for index, (low, high) in enumerate(ranges) if low <= place < high)
    return next(holding, -1)


def in_namespace(value: str, namespace: Namespace) -> bool:
    """Whether a visitor is in a share of a namespace, which keeps experiments apart."""
    name, low, high = namespace
    place = bucket(f"__{name}", value, 1)
    return place is not None and low <= place < high
