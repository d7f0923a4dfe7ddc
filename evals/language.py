"""Scores the sentence parser on the shared prompts, and on our own.

Run it as `python evals/language.py [--show N]`. The shared prompts and the scorer stand beside the
repository, in ../shared/evals; where they are absent it says so and ends well. The prompts in
`prompts/unread.jsonl` are left out: they are for an engine whose author has not seen them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from trackflow.engine.language import Understanding, understand

SHARED = Path(__file__).parents[1] / "../shared/evals"
SETS = {
    "the shared prompts": SHARED / "nl_dev.jsonl",
    "our own prompts": Path(__file__).parent / "prompts" / "own.jsonl",
}
TODAY = date(2026, 11, 25)


def main(arguments: list[str]) -> int:
    if not SHARED.exists():
        print(
            f"Not scored: {SHARED.resolve()} is absent. Put the shared material beside the "
            f"repository."
        )
        return 0
    for name, gold in SETS.items():
        lines: list[dict[str, Any]] = [
            json.loads(text) for text in gold.read_text("utf-8").splitlines()
        ]
        answers, seconds = answered(lines)
        print(f"== {name} ==")
        print(score(gold, lines, answers, arguments), end="")
        report(lines, answers, seconds)
        print()
    return 0


def answered(lines: list[dict[str, Any]]) -> tuple[list[Understanding], list[float]]:
    """What the parser says to each prompt, and the seconds it took."""
    answers: list[Understanding] = []
    seconds: list[float] = []
    for line in lines:
        started = time.perf_counter()
        answers.append(understand(line["prompt"], TODAY))
        seconds.append(time.perf_counter() - started)
    return answers, seconds


def score(
    gold: Path, lines: list[dict[str, Any]], answers: list[Understanding], more: list[str]
) -> str:
    """The table of the scorer."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answers.jsonl"
        path.write_text(
            "".join(
                json.dumps({"id": line["id"], "outcome": a.outcome, "document": a.document}) + "\n"
                for line, a in zip(lines, answers, strict=True)
            ),
            "utf-8",
        )
        command = [sys.executable, str(SHARED / "score_workflows.py"), str(gold), str(path), *more]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def report(lines: list[dict[str, Any]], answers: list[Understanding], seconds: list[float]) -> None:
    """What the scorer does not say: how often it answered, how sure it was, how long it took."""
    pairs = list(zip(lines, answers, strict=True))
    given = sum(a.outcome == "workflow" for _, a in pairs)
    wrong = sum(a.outcome == "workflow" != line["expect"] for line, a in pairs)
    sure = [a.confidence for _, a in pairs if a.outcome == "workflow"]
    print(
        f"\nworkflows given: {given} of {len(pairs)}, mean confidence "
        f"{sum(sure) / max(1, len(sure)):.2f}"
    )
    print(f"workflows given where a question or a refusal was due: {wrong}")
    p99 = quantiles(seconds, n=100)[98]
    print(f"time per prompt: p50 {median(seconds) * 1000:.1f} ms, p99 {p99 * 1000:.1f} ms")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
