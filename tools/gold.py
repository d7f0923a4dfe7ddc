"""Prompts with gold: where the sets are, and which answers of the engine are exact.

The shared prompts and the scorer stand beside the repository, in ../shared/evals.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from trackflow.engine.language import Understanding
from trackflow.engine.language.calibration import COEFFICIENTS
from trackflow.engine.language.confidence import FEATURES, features, rated
from trackflow.engine.language.parser import answered

ROOT: Final = Path(__file__).resolve().parents[1]
SHARED: Final = ROOT / "../shared/evals"
PROMPTS: Final = ROOT / "evals/prompts"
SETS: Final = {
    "dev": SHARED / "nl_dev.jsonl",
    "own": PROMPTS / "own.jsonl",
    "voices": PROMPTS / "voices.jsonl",
    "tongues": PROMPTS / "tongues.jsonl",
    "unread": PROMPTS / "unread.jsonl",
}
WORKED_ON: Final = ("dev", "own", "voices", "tongues")
"""The sets that the rules were written with; only these may teach the engine its confidence."""

TODAY: Final = date(2026, 11, 25)
"""The day from which the dates of all prompts are seen."""

MISSING: Final = f"Not scored: {SHARED} is absent. Put the shared material beside the repository."


@dataclass(frozen=True, slots=True)
class Judged:
    """One line of gold, the answer to it, and what the scorer says.

    `faults` has the slots that are not exact, each with the reason; `values` are the features that
    the confidence is made of.
    """

    line: dict[str, Any]
    answer: Understanding
    faults: dict[str, str]
    values: tuple[float, ...]

    @property
    def exact(self) -> bool:
        return not self.faults


def present() -> bool:
    """Whether the shared prompts and the scorer are there."""
    return (SHARED / "score_workflows.py").exists()


def lines_of(name: str) -> list[dict[str, Any]]:
    """The lines of a set."""
    return [json.loads(text) for text in SETS[name].read_text("utf-8").splitlines() if text]


def judged(lines: Sequence[dict[str, Any]]) -> list[Judged]:
    """Every line answered, and judged by the shared scorer.

    Where the table of coefficients is older than the features, the confidence stays 0.
    """
    if str(SHARED) not in sys.path:
        sys.path.insert(0, str(SHARED))
    scorer: Any = importlib.import_module("score_workflows")
    found: list[Judged] = []
    for line in lines:
        answer, draft = answered(line["prompt"], TODAY)
        if COEFFICIENTS.keys() == set(FEATURES):
            answer = rated(line["prompt"], answer, draft)
        given = {"id": line["id"], "outcome": answer.outcome, "document": answer.document}
        grades: dict[str, tuple[str, str]] = scorer.judge(line, given)
        faults = {slot: f"{g}: {why}" for slot, (g, why) in grades.items() if g != "ok"}
        values = tuple(features(line["prompt"], answer, draft))
        found.append(Judged(line, answer, faults, values))
    return found


def calibration_error(chances: Sequence[float], exact: Sequence[bool]) -> float:
    """The expected calibration error, 0 to 1, over ten bins of equal width."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(10)]
    for chance, right in zip(chances, exact, strict=True):
        bins[min(9, int(chance * 10))].append((chance, right))
    gaps = (abs(sum(c for c, _ in b) - sum(r for _, r in b)) for b in bins)
    return sum(gaps) / max(1, len(chances))
