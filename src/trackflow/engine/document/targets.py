"""Targets by role or by words, once it is known where they are found."""

from collections.abc import Mapping
from typing import Any, Final, cast

# Where steps and triggers stand; anything else, such as an event's properties, is the owner's own.
PLACES: Final = ("steps", "triggers", "all", "until", "then", "else", "variants")


def with_targets(part: Any, selectors: Mapping[str, str]) -> Any:
    """A copy of a document with each target that `selectors` knows replaced by its CSS selector.

    `selectors` maps roles and words, `@headline` or `text:Book a demo`.
    """
    if isinstance(part, list):
        return [with_targets(item, selectors) for item in cast("list[Any]", part)]
    if not isinstance(part, dict):
        return part
    given = cast("dict[str, Any]", part)
    found = {key: with_targets(given[key], selectors) for key in PLACES if key in given}
    target = given.get("target")
    if isinstance(target, str) and target in selectors:
        found["target"] = selectors[target]
    return {**given, **found}
