"""Scores the sentence engine on the shared prompts and on our own.

Run it as `python evals/language.py [--sets dev,own,voices,tongues,unread] [--failures N]`. The
shared prompts and the scorer stand beside the repository, in ../shared/evals; where they are absent
it says so and ends well. `--failures` lists that many lines of each set that are not exact, never
those of `unread`, which are for an engine whose author has not seen them.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

from confidence import out_of_fold
from gold import (
    MISSING,
    SETS,
    TODAY,
    WORKED_ON,
    Judged,
    calibration_error,
    judged,
    lines_of,
    present,
)
from trackflow.engine.language import understand

KINDS: Final = ("simple", "medium", "complex", "trap")
LANGUAGES: Final = ("en", "es", "de", "fr")
FIRST: Final = (
    "Show a banner about free shipping to new visitors on mobile",
    "Muestra un banner sobre el envío gratis a los visitantes nuevos con móvil",
    "Zeige neuen Besuchern auf dem Handy ein Banner zum kostenlosen Versand",
    "Affiche un bandeau sur la livraison gratuite aux nouveaux visiteurs sur mobile",
)
"""The first prompt in each language."""

START: Final = """
import sys, time
from datetime import date
begun = time.perf_counter()
from trackflow.engine import language
took = [time.perf_counter() - begun]
for prompt in sys.argv[1:]:
    begun = time.perf_counter()
    language.understand(prompt, date(2026, 11, 25))
    took.append(time.perf_counter() - begun)
print(*took)
"""

Results = dict[str, list[Judged]]

FIRST_TRY: Final = 0.34
"""The exact share of `unread` before it was read, on 2026-11-25; `evals/prompts/README.md`."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Scores the sentence engine.")
    parser.add_argument("--sets", default=",".join(SETS), help="of " + ", ".join(SETS))
    parser.add_argument("--failures", type=int, default=0, metavar="N")
    options = parser.parse_args(arguments)
    if not present():
        print(MISSING)
        return 0
    names = [name for name in str(options.sets).split(",") if name]
    unknown = [name for name in names if name not in SETS]
    if unknown:
        parser.error(f"no such set: {', '.join(unknown)}; there are {', '.join(SETS)}")
    results = {name: judged(lines_of(name)) for name in names}
    print_exactness(results)
    print_outcomes(results)
    spread = print_calibration(results)
    times = print_times(results)
    print_bars(results, spread, times)
    for name, items in results.items():
        if name != "unread":
            print_failures(name, items, options.failures)
    return 0


# -- exactness and outcomes ---------------------------------------------------------------------
def print_exactness(results: Results) -> None:
    print("Exact by the shared scorer, of the lines\n")
    print(f"{'':8} {'all':>15}" + "".join(f"{name:>9}" for name in (*KINDS, *LANGUAGES)))
    for name, items in results.items():
        cells = [of(items, lambda i, k=kind: i.line["kind"] == k) for kind in KINDS]
        cells += [of(items, lambda i, k=lang: i.line["lang"] == k) for lang in LANGUAGES]
        whole = f"{of(items)} {share(i.exact for i in items):6.1%}"
        print(f"{name:8} {whole:>15}" + "".join(f"{cell:>9}" for cell in cells))


def of(items: Sequence[Judged], wanted: Callable[[Judged], bool] = lambda _: True) -> str:
    """As in 42/45, "-" for none."""
    chosen = [item for item in items if wanted(item)]
    return f"{sum(item.exact for item in chosen)}/{len(chosen)}" if chosen else "-"


def due(item: Judged) -> str:
    return str(item.line["expect"])


def falsely_asked(item: Judged) -> bool:
    """A question back where a workflow was due, and the gold does not allow a question."""
    return due(item) == "workflow" and item.answer.outcome == "clarify" and "outcome" in item.faults


def well_asked(item: Judged) -> bool:
    return due(item) == "clarify" and item.exact


def overeager(item: Judged, expected: tuple[str, ...] = ("clarify", "refuse")) -> bool:
    """A workflow where something else was due, and the gold does not allow a workflow."""
    given = item.answer.outcome == "workflow" and "outcome" in item.faults
    return due(item) in expected and given


def print_outcomes(results: Results) -> None:
    print("\nOutcomes: due, as it was answered\n")
    print(f"{'':8} {'refusals':>9} {'by a workflow':>14} {'questions':>10} {'asked':>6}", end="")
    print(f" {'by a workflow':>14} {'workflows':>10} {'false questions':>16}")
    for name, items in results.items():
        refusals, questions, workflows = (
            [item for item in items if due(item) == outcome]
            for outcome in ("refuse", "clarify", "workflow")
        )
        print(
            f"{name:8} {len(refusals):9} {sum(map(overeager, refusals)):14} {len(questions):10} "
            f"{sum(map(well_asked, questions)):6} {sum(map(overeager, questions)):14} "
            f"{len(workflows):10} {sum(map(falsely_asked, workflows)):16}"
        )


# -- confidence ---------------------------------------------------------------------------------
def print_calibration(results: Results) -> float | None:
    """The error of each set with the engine's own table, and out of fold where it can be had."""
    print("\nConfidence against exactness: expected calibration error over ten bins\n")
    for name, items in results.items():
        sure = [item.answer.confidence for item in items]
        wrong = calibration_error(sure, [item.exact for item in items])
        exact = share(item.exact for item in items)
        print(f"{name:8} {wrong:.3f}, mean confidence {share(sure):.3f}, exact {exact:.3f}")
    if not all(name in results for name in WORKED_ON):
        return None
    pairs = [(name, item) for name in WORKED_ON for item in results[name]]
    spread = calibration_error(out_of_fold(pairs), [item.exact for _, item in pairs])
    print(f"out of fold over {', '.join(WORKED_ON)}: {spread:.3f}")
    return spread


# -- time ---------------------------------------------------------------------------------------
def print_times(results: Results) -> tuple[float, float, float]:
    """Start-up in seconds, in a process of its own; p50 and p99 in ms, at the second pass."""
    done = subprocess.run(
        [sys.executable, "-c", START, *FIRST], capture_output=True, text=True, check=True
    )
    took = [float(word) for word in done.stdout.split()]
    prompts = [item.line["prompt"] for items in results.values() for item in items]
    seconds: list[float] = []
    for prompt in prompts:
        begun = time.perf_counter()
        understand(prompt, TODAY)
        seconds.append(time.perf_counter() - begun)
    p50, p99 = median(seconds) * 1000, quantiles(seconds, n=100)[98] * 1000
    firsts = ", ".join(
        f"{lang} {value:.3f}" for lang, value in zip(LANGUAGES, took[1:], strict=True)
    )
    print("\nTime\n")
    print(f"start-up  import {took[0]:.3f} s, first prompts {firsts} s")
    print(
        f"after it  p50 {p50:.1f} ms, p99 {p99:.1f} ms, most {max(seconds) * 1000:.1f} ms, "
        f"second pass of {len(prompts)} prompts"
    )
    return sum(took), p50, p99


# -- bars ---------------------------------------------------------------------------------------
def print_bars(results: Results, spread: float | None, times: tuple[float, float, float]) -> None:
    print("\nBars\n")
    everything = [item for items in results.values() for item in items]
    ours = [item for name, items in results.items() if name != "dev" for item in items]
    questions = [item for item in everything if due(item) == "clarify"]
    workflows = [item for item in everything if due(item) == "workflow"]
    simple = [item for item in everything if item.line["kind"] == "simple"]
    if "dev" in results:
        at_least("dev exact", share(i.exact for i in results["dev"]), 0.95)
    if "unread" in results:
        unread = results["unread"]
        exact = share(i.exact for i in unread)
        at_least("unread exact, first try (as written down)", FIRST_TRY, 0.80)
        at_least("unread exact, after mending", exact, 0.90)
    at_least(f"simple exact, of {len(simple)}", share(i.exact for i in simple), 0.97)
    for lang in LANGUAGES[1:]:
        chosen = [item for item in ours if item.line["lang"] == lang]
        if chosen:
            figure = share(i.exact for i in chosen)
            at_least(f"{lang} exact, own sets, of {len(chosen)}", figure, 0.85)
    eager = sum(overeager(item, ("refuse",)) for item in everything)
    at_most("refusals answered by a workflow", eager, 0)
    at_least(f"questions asked, of {len(questions)} due", share(map(well_asked, questions)), 0.9)
    false = share(map(falsely_asked, workflows))
    at_most(f"false questions, of {len(workflows)} workflows", false, 0.03)
    if spread is not None:
        at_most("calibration error, out of fold", spread, 0.05)
    if "unread" in results:
        sure = [item.answer.confidence for item in results["unread"]]
        wrong = calibration_error(sure, [item.exact for item in results["unread"]])
        at_most("calibration error, unread", wrong, 0.08)
    at_most("p50, ms", times[1], 10)
    at_most("p99, ms", times[2], 50)
    at_most("start-up, s", times[0], 0.5)


def at_least(name: str, value: float, bar: float) -> None:
    print(f"{'met' if value >= bar else 'missed':7} {name:38} {value:8.3f}  at least {bar:g}")


def at_most(name: str, value: float, bar: float) -> None:
    print(f"{'met' if value <= bar else 'missed':7} {name:38} {value:8.3f}  at most  {bar:g}")


# -- failures -----------------------------------------------------------------------------------
def print_failures(name: str, items: Sequence[Judged], most: int) -> None:
    for item in [item for item in items if not item.exact][:most]:
        line = item.line
        print(f"\n{name} {line['id']} {line['kind']} {line['lang']}: {line['prompt']}")
        for slot, reason in item.faults.items():
            if slot != "steps":
                print(f"    {slot}: {reason}")
        print(f"    {item.answer.confidence:.2f} {said(item)}")


def said(item: Judged) -> Any:
    answer = item.answer
    return answer.document or f"{answer.outcome}: {answer.question or answer.reason}"


def share(values: Any) -> float:
    """The mean of numbers or truths, 0 for none."""
    found = list(values)
    return sum(found) / max(1, len(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
