"""Which drafts must be looked at by somebody before visitors get them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from trackflow.features.workflows.schemas import Origin, ReviewPolicy

# What these made nobody has looked at yet.
MACHINES: Final[frozenset[Origin]] = frozenset({"suggestion", "autopilot"})


@dataclass(frozen=True)
class Authorship:
    """Who made a version, and whether that one could have published it."""

    origin: Origin
    by_publisher: bool


def is_due(policy: ReviewPolicy, score: float) -> bool:
    """Whether a draft of this score must be reviewed."""
    return policy.review == "always" or (policy.below is not None and score < policy.below)


def publishing_is_the_review(unpublished: Iterable[Authorship]) -> bool:
    """Whether publishing is itself the review of these versions, all since the last published.

    It is where people made them who may publish: they have read what they let through. Of a
    machine, or of somebody who may only draft, somebody else has to look first.
    """
    return all(made.by_publisher and made.origin not in MACHINES for made in unpublished)
