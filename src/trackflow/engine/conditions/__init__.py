"""Conditions in the MongoDB query style that GrowthBook documents: who a workflow is for."""

from trackflow.engine.conditions.evaluation import Groups, evaluate
from trackflow.engine.conditions.grammar import Fault, faults, says_operators
from trackflow.engine.conditions.guards import always_known, guarded
from trackflow.engine.conditions.names import attributes_of
from trackflow.engine.conditions.operators import (
    CONTAINS_ALL,
    EQUALITY,
    GROUP,
    LOGICAL,
    MEMBERSHIP,
    OPERATORS,
    ORDER,
    PATTERN,
    TYPES,
    VERSION,
)

__all__ = [
    "CONTAINS_ALL",
    "EQUALITY",
    "GROUP",
    "LOGICAL",
    "MEMBERSHIP",
    "OPERATORS",
    "ORDER",
    "PATTERN",
    "TYPES",
    "VERSION",
    "Fault",
    "Groups",
    "always_known",
    "attributes_of",
    "evaluate",
    "faults",
    "guarded",
    "says_operators",
]
