"""Who gets which variant: a pure function of visitor, experiment and weights."""

from trackflow.engine.assignment.buckets import (
    Namespace,
    Range,
    bucket_ranges,
    choose_variation,
    equal_weights,
    in_namespace,
)
from trackflow.engine.assignment.hashing import bucket

__all__ = [
    "Namespace",
    "Range",
    "bucket",
    "bucket_ranges",
    "choose_variation",
    "equal_weights",
    "in_namespace",
]
