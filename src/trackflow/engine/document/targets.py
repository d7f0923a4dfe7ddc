"""Targets by role or by words, once it is known where they are found."""

from collections.abc import Mapping
from typing import Any, Final, cast

# Where steps and triggers stand; anything else, such as an event's properties, is the owner's own.
PLACES: Final = ("steps", "triggers", "all", "until", "then", "else", "variants")


def with_targets(part: Any, places: Mapping[str, Any]) -> Any:
    """A copy of a document with each target that `places` knows replaced by what it is there.

    `places` maps roles and words, `@headline` or `text:Book a demo`, to CSS selectors or to what
    else a browser looks for.
    """
    if isinstance(part, list):
        return [with_targets(item, places) for item in cast("list[Any]", part)]
    if not isinstance(part, dict):
        return part
    given = cast("dict[str, Any]", part)
    found = {key: with_targets(given[key], places) for key in PLACES if key in given}
    target = given.get("target")
    if isinstance(target, str) and target in places:
        found["target"] = places[target]
    return {**given, **found}


def words_of(part: Any) -> tuple[str, ...]:
    """The targets by words that a document has, such as `text:Book a demo`; each once."""
    if isinstance(part, list):
        found = [words for item in cast("list[Any]", part) for words in words_of(item)]
    elif isinstance(part, dict):
        given = cast("dict[str, Any]", part)
        found = [words for key in PLACES if key in given for words in words_of(given[key])]
        target = given.get("target")
        if isinstance(target, str) and target.startswith("text:"):
            found.append(target)
    else:
        return ()
    return tuple(dict.fromkeys(found))
