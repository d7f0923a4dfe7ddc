"""Measures workflows for a goal: how many goals are understood, what is made of them.

Run it as `python evals/ideas.py [--show]`. The goals are our own, in four languages, with what each
asks for: its key (none: a question is due), and which parts of a condition it has.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from statistics import median
from typing import Any

from trackflow.engine.document import DocumentInvalid, needs, parse_document, step_parts
from trackflow.engine.ideas import Idea, Ideas, apply, from_goal, optimize

GOALS = Path(__file__).parent / "goals.jsonl"
TODAY = date(2026, 11, 25)


def main(arguments: list[str]) -> int:
    lines: list[dict[str, Any]] = [
        json.loads(line) for line in GOALS.read_text("utf-8").splitlines()
    ]
    seconds: list[float] = []
    answers: list[tuple[dict[str, Any], Ideas]] = []
    for line in lines:
        started = time.perf_counter()
        answers.append((line, from_goal(line["goal"], TODAY)))
        seconds.append(time.perf_counter() - started)
    for lang in ("all", "en", "es", "de", "fr"):
        report(lang, [pair for pair in answers if lang in ("all", pair[0]["lang"])])
    print(f"p50 {median(seconds) * 1000:.1f} ms, slowest {max(seconds) * 1000:.1f} ms a goal")
    report_ideas([idea for _, found in answers for idea in found.ideas], answers)
    if "--show" in arguments:
        show(answers)
    return 0


def report(lang: str, answers: list[tuple[dict[str, Any], Ideas]]) -> None:
    """How many were understood."""
    asked = [(line, found) for line, found in answers if line["key"]]
    right = [line for line, found in asked if key_of(found) == line["key"]]
    kept = [line for line, found in asked if is_kept(line, found)]
    due = [found for line, found in answers if not line["key"]]
    questions = sum(found.question is not None for found in due)
    print(
        f"{lang:4} goals {len(asked)}: understood {len(right) / len(asked):.1%}, "
        f"condition kept too {len(kept) / len(asked):.1%}; "
        f"a question where one is due {questions} of {len(due)}"
    )


def report_ideas(ideas: list[Idea], answers: list[tuple[dict[str, Any], Ideas]]) -> None:
    """What was made of the goals."""
    counts = [len(found.ideas) for _, found in answers if found.ideas]
    pairs = [pair for _, found in answers for pair in combinations(found.ideas, 2)]
    apart = sum(kinds(one) != kinds(other) for one, other in pairs)
    valid = [idea for idea in ideas if is_valid(idea.document)]
    ready = [idea for idea in valid if only_addresses(idea.document)]
    print(f"ideas {len(ideas)}: {min(counts)} to {max(counts)} a goal")
    print(f"valid {len(valid) / len(ideas):.1%}")
    print(f"publishable but for addresses {len(ready) / len(ideas):.1%}")
    print(f"pairs that differ in the kinds of their steps {apart / len(pairs):.1%} of {len(pairs)}")
    made = [(idea.document, each) for idea in ideas for each in optimize(idea.document, TODAY)]
    sound = sum(is_valid(apply(each, document)) for document, each in made)
    print(f"suggestions for these ideas {len(made)}, of which valid once applied {sound}")


def kinds(idea: Idea) -> frozenset[str]:
    """The types of its steps."""
    return frozenset(part["type"] for _, part in step_parts(idea.document) if "type" in part)


def key_of(found: Ideas) -> str | None:
    return found.goal.key if found.goal else None


def is_kept(line: dict[str, Any], found: Ideas) -> bool:
    """Whether the goal and exactly the parts of its condition were understood."""
    if key_of(found) != line["key"] or found.goal is None:
        return False
    named = set(found.goal.audience or {})
    return named == set(line.get("audience", [])) and bool(found.goal.pages) == line.get(
        "pages", False
    )


def is_valid(document: dict[str, Any]) -> bool:
    try:
        parse_document(document)
    except DocumentInvalid:
        return False
    return True


def only_addresses(document: dict[str, Any]) -> bool:
    return all(need.path.endswith("url") for need in needs(parse_document(document)))


def show(answers: list[tuple[dict[str, Any], Ideas]]) -> None:
    """The goals that were not understood as meant."""
    for line in misses(answers):
        print(line)


def misses(answers: list[tuple[dict[str, Any], Ideas]]) -> Iterator[str]:
    for line, found in answers:
        goal = found.goal
        if (line["key"] and not is_kept(line, found)) or (not line["key"] and not found.question):
            got = (goal.key, goal.pages, goal.audience, goal.unused) if goal else found.question
            yield f"{line['goal']!r}: wanted {line['key']}, got {got}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
