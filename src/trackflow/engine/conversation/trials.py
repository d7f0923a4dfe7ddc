"""Testing one wording against another."""

from __future__ import annotations

import copy
import re
from typing import Any, Final

from trackflow.engine.conversation import phrases
from trackflow.engine.conversation.asking import Declined
from trackflow.engine.conversation.clause import Clause
from trackflow.engine.conversation.message import literal_of
from trackflow.engine.conversation.places import of_type
from trackflow.engine.conversation.sayings import said
from trackflow.engine.conversation.work import Work

_ORIGINAL: Final = re.compile(
    r"(?:(?:the|el|la|das|dem|den|l'|le) ?)?(?:original\w*|current (?:one|version)|control|nothing"
    r"|actual|jetzigen?|actuel\w*)"
)


def tested(work: Work, clause: Clause) -> bool:
    """Test it against "Y": the step that shows words becomes one of two variants."""
    match = phrases.whole(phrases.AGAINST[work.tongue]).fullmatch(clause.said.flat)
    if match is None:
        return False
    value = clause.said.group(match, "value")
    text = literal_of(value.text, work.tongue)
    if text is None and not _ORIGINAL.fullmatch(value.flat):
        return False
    running = of_type(work.document, "experiment")
    if running:
        _further_variant(work.one(running).step, text)
    else:
        _experiment(work, text)
    return True


def _experiment(work: Work, text: str | None) -> None:
    found = of_type(work.document, "overlay", "replace_text")
    if not found:
        raise Declined(said("no_overlay", work.tongue))
    place = work.one(found)
    step = place.step
    variants: list[dict[str, Any]] = [{"name": "Variant A", "steps": [step]}]
    if text is None:
        variants.insert(0, {"name": "Original", "control": True})
    else:
        variants.append({"name": "Variant B", "steps": [_reworded(step, text)]})
    place.siblings[place.index()] = {
        "type": "experiment",
        "algorithm": "thompson",
        "variants": variants,
    }


def _reworded(step: dict[str, Any], text: str) -> dict[str, Any]:
    key = "title" if step["type"] == "overlay" else "text"
    return {**copy.deepcopy({k: v for k, v in step.items() if k != "id"}), key: text}


def _further_variant(experiment: dict[str, Any], text: str | None) -> None:
    variants: list[dict[str, Any]] = experiment.setdefault("variants", [])
    if text is None:
        if not any(v.get("control") for v in variants):
            variants.insert(0, {"name": "Original", "control": True})
        return
    base = next((v["steps"][0] for v in variants if v.get("steps")), None)
    if base is not None:
        name = f"Variant {chr(65 + len([v for v in variants if not v.get('control')]))}"
        variants.append({"name": name, "steps": [_reworded(base, text)]})
