"""Scores the conversation on turns of our own: the share whose draft is exactly the gold one.

Run it as `python evals/conversation.py [--show]`. A line of `prompts/turns.jsonl` names a draft of
`prompts/drafts.json` (or none), the messages, the outcome of the last one, and what differs from
the draft afterwards: a path and its value, None where it is taken out, `=` for a whole document.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from copy import deepcopy
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from trackflow.engine.conversation import Turn, start

PROMPTS = Path(__file__).parent / "prompts"
TODAY = date(2026, 3, 2)


def main(arguments: list[str]) -> int:
    drafts = json.loads((PROMPTS / "drafts.json").read_text("utf-8"))
    lines = [json.loads(line) for line in (PROMPTS / "turns.jsonl").read_text("utf-8").splitlines()]
    right: dict[str, list[bool]] = defaultdict(list)
    seconds: list[float] = []
    for line in lines:
        draft = drafts.get(line["draft"])
        turn = answered(draft, line["say"], seconds)
        wanted = expected(draft, line["change"])
        exact = turn.outcome == line["outcome"] and turn.document == wanted
        right[line["lang"]].append(exact)
        if not exact and "--show" in arguments:
            print(f"{line['id']} {' | '.join(line['say'])}\n   wanted {line['outcome']} {wanted}")
            print(f"   got    {turn.outcome} {turn.document}\n   said   {turn.said}")
    report(right, seconds)
    return 0


def answered(draft: dict[str, Any] | None, messages: list[str], seconds: list[float]) -> Turn:
    """The turn that answers the last message; the time of each is noted."""
    conversation = start(TODAY, draft)
    turn: Turn | None = None
    for message in messages:
        began = time.perf_counter()
        turn = conversation.say(message)
        seconds.append(time.perf_counter() - began)
        conversation = turn.conversation
    assert turn is not None
    return turn


def expected(draft: dict[str, Any] | None, change: dict[str, Any]) -> dict[str, Any] | None:
    """The draft with the changes of the gold written into it."""
    if "=" in change:
        return change["="]
    document = deepcopy(draft)
    for path, value in change.items():
        _write(document, path.replace("[", ".").replace("]", "").split("."), value)
    return document


def _write(part: Any, keys: list[str], value: Any) -> None:
    key: Any = int(keys[0]) if keys[0].isdigit() else keys[0]
    if len(keys) > 1:
        _write(part[key] if isinstance(key, int) else part.setdefault(key, {}), keys[1:], value)
    elif value is None:
        del part[key]
    else:
        part[key] = value


def report(right: dict[str, list[bool]], seconds: list[float]) -> None:
    """The share exact by language, and the time a message takes."""
    print(f"{'language':10} {'turns':>6} {'exact':>8}")
    everything = [exact for found in right.values() for exact in found]
    for name, found in [*right.items(), ("all", everything)]:
        print(f"{name:10} {len(found):6} {sum(found) / len(found):8.1%}")
    p99 = quantiles(seconds, n=100)[98]
    print(f"time per message: p50 {median(seconds) * 1000:.1f} ms, p99 {p99 * 1000:.1f} ms")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
