"""Changing when a draft runs."""

from __future__ import annotations

from typing import Any

from trackflow.engine.conversation.merging import Mode
from trackflow.engine.conversation.sayings import said
from trackflow.engine.conversation.wording import value_words
from trackflow.engine.conversation.work import Work

Trigger = dict[str, Any]


def retimed(work: Work, new: list[Trigger], gone: list[Trigger], mode: Mode) -> None:
    """New triggers replace those of their type, or the only one; with "also" any one fires."""
    if not new and not gone:
        return
    kinds = {trigger.get("type") for trigger in gone}
    old: list[Trigger] = work.document.get("triggers", [])
    kept = [trigger for trigger in old if trigger.get("type") not in kinds]
    if mode == "also":
        found = [*kept, *(trigger for trigger in new if trigger not in kept)]
    elif len(kept) < len(old):
        found = [*kept, *new]
    else:
        found = _replaced(work, kept, new)
    work.put("triggers", found)


def _replaced(work: Work, old: list[Trigger], new: list[Trigger]) -> list[Trigger]:
    kinds = {trigger.get("type") for trigger in new}
    same = [i for i, trigger in enumerate(old) if trigger.get("type") in kinds]
    if len(same) == 1 and len(new) == 1:
        return [*old[: same[0]], *new, *old[same[0] + 1 :]]
    if len(old) <= 1 or len(new) > 1:
        return new
    options = tuple(value_words("triggers", trigger, work.tongue) for trigger in old)
    i = work.answers.choice(said("which_trigger", work.tongue), options)
    return [*old[:i], *new, *old[i + 1 :]]
