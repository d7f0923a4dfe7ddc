"""How sure a reading is: the estimated chance that it is exactly what was meant.

A logistic regression over what the engine has at hand when it answers. What each feature is stands
in `FEATURES`; the coefficients, and how they were made, stand in `calibration`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import exp, log
from typing import Any, Final, cast

from trackflow.engine.language.calibration import COEFFICIENTS, INTERCEPT
from trackflow.engine.language.draft import Draft
from trackflow.engine.language.understanding import Understanding

FEATURES: Final = (
    "doubt of rules",  # -ln of the product of the reliabilities of the rules used, 0 to 3
    "unused words",  # content words that nothing explained, ln(1 + n)
    "length",  # ln(1 + words) of the prompt, less ln 16
    "sentences",  # full stops, semicolons, line ends inside the prompt, ln(1 + n)
    "not English",  # 0 or 1
    "conditions",  # on people and pages, ln(1 + n)
    "triggers",  # more than one: ln of their number
    "steps",  # at every level: ln of their number
    "flow",  # branches, waits: ln(1 + n)
    "experiment",  # 0 or 1
    "settings",  # of schedule, frequency, goal and holdout: their number
    "nested audience",  # $or, $not, $nor, $and in the audience, ln(1 + n)
    "written copy",  # messages whose title is not in the prompt's own words, ln(1 + n)
    "question",  # the answer is a question back, 0 or 1
    "question at once",  # before the sentence was read, 0 or 1
    "refusal",  # the answer is a refusal, 0 or 1
)

_BREAK: Final = re.compile(r"[.;!?](?=\s+\w)|\n+(?=.)|\s[|–—-]\s|->|=>")
_COPY: Final = {"overlay": "title", "email": "subject", "sms": "body"}
LEAST, MOST = 0.02, 0.99


def rated(prompt: str, answer: Understanding, draft: Draft | None) -> Understanding:
    """The answer with its confidence."""
    return replace(answer, confidence=chance(features(prompt, answer, draft)))


def chance(values: Sequence[float]) -> float:
    """The chance, LEAST to MOST, for the values of `FEATURES`."""
    score = INTERCEPT + sum(COEFFICIENTS[n] * v for n, v in zip(FEATURES, values, strict=True))
    return round(min(MOST, max(LEAST, 1 / (1 + exp(-max(-30.0, score))))), 3)


def features(prompt: str, answer: Understanding, draft: Draft | None) -> list[float]:
    """The values of `FEATURES`; `draft` is None where no reading was needed for the answer."""
    document = answer.document or {}
    steps = list(_steps(document.get("steps", [])))
    kinds = [step.get("type") for step in steps]
    settings = sum(name in document for name in ("schedule", "frequency", "goal", "holdout"))
    experiment = "experiment" in kinds
    triggers, units, doubt = 0, 0, 0.0
    if draft is not None:
        triggers, units = len(draft.triggers), len(draft.units)
        doubt = min(3.0, -log(max(draft.reliability, 1e-9)))
    return [
        doubt,
        log(1 + len(answer.unused)),
        log(1 + len(prompt.split())) - log(16),
        log(1 + len(_BREAK.findall(prompt))),
        float(draft is not None and draft.tongue != "en"),
        log(1 + units),
        log(max(1, triggers)),
        log(max(1, len(steps))),
        log(1 + kinds.count("branch") + kinds.count("wait")),
        float(experiment),
        float(settings),
        log(1 + _depth(document.get("audience"))),
        log(1 + sum(_written(prompt, step) for step in steps)),
        float(answer.outcome == "clarify"),
        float(answer.outcome == "clarify" and draft is None),
        float(answer.outcome == "refuse"),
    ]


def _steps(steps: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The steps at every level."""
    for step in steps:
        yield step
        for name in ("then", "else", "steps"):
            yield from _steps(step.get(name) or [])
        variants: list[dict[str, Any]] = step.get("variants") or []
        for variant in variants:
            yield from _steps(variant.get("steps") or [])


def _depth(condition: Any) -> int:
    """How many conditions of logic there are inside a condition."""
    if isinstance(condition, dict):
        pairs = cast("dict[str, Any]", condition)
        logic = sum(key in ("$or", "$not", "$nor", "$and") for key in pairs)
        return logic + sum(_depth(value) for value in pairs.values())
    if isinstance(condition, list):
        values = cast("list[Any]", condition)
        return sum(_depth(value) for value in values)
    return 0


def _written(prompt: str, step: dict[str, Any]) -> bool:
    """Whether the words of a message are the engine's, not the prompt's."""
    text = step.get(_COPY.get(step.get("type", ""), ""))
    return isinstance(text, str) and text not in prompt
