"""What a site's own numbers say for or against a play."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from trackflow.engine.ideas.scene import Scene

UNMEASURED = (
    "A rough order from the kind of change; nothing has been measured on this site yet, and the "
    "workflow's own holdout or control will say."
)
LIFT = 0.2
"""The relative lift that a test should be able to see."""


@dataclass(frozen=True)
class Said:
    """A sentence with the numbers, and how much it adds to the worth; both may be empty."""

    words: str = ""
    worth: float = 0.0


def lost_before(scene: Scene, before: str) -> Said:
    """How many visitors come as far as `before` and are not among those who reach the goal."""
    events, goal = scene.facts.events, scene.goal.goal["event"]
    started, done = events.get(before, 0), events.get(goal, 0)
    if started == 0 or done >= started:
        return Said()
    share = (started - done) / started
    words = f"{started:,} visitors did {before}, {done:,} did {goal}: {share:.0%} went no further."
    return Said(words, 2 * share)


def ceiling(scene: Scene, before: str | None) -> str:
    """What the expected order rests on: the number that can be reached at most, if known."""
    events, goal = scene.facts.events, scene.goal.goal["event"]
    if before and (left := events.get(before, 0) - events.get(goal, 0)) > 0:
        return (
            f"By your own counts at most {left:,} visitors can be won at this step; how many of "
            "them will be is not known before it runs."
        )
    if scene.facts.visitors and events.get(goal):
        done = events[goal]
        return (
            f"Today {done:,} of {scene.facts.visitors:,} visitors do {goal} "
            f"({done / scene.facts.visitors:.1%}). What this adds is not known before it runs: the "
            "order is rough, and the workflow's own holdout or control will say."
        )
    return UNMEASURED


def enough_for_a_test(scene: Scene, arms: int) -> Said:
    """Whether a test of so many arms ends in a reasonable time.

    Visitors an arm: Lehr's rule n = 16 p (1 - p) / d² for 80% power at the 5% level (Lehr 1992,
    Statistics in Medicine 11), with d = 20% of today's rate p.
    """
    visitors, done = scene.facts.visitors, scene.facts.events.get(scene.goal.goal["event"], 0)
    if not visitors or not 0 < done < visitors:
        return Said()
    rate = done / visitors
    needed = arms * ceil(16 * rate * (1 - rate) / (LIFT * rate) ** 2)
    rounds = needed / visitors
    words = (
        f"To see a lift of {LIFT:.0%} at today's rate of {rate:.1%} it takes about {needed:,} "
        f"visitors; {visitors:,} were counted."
    )
    return Said(words, 1.0 if rounds <= 1 else -0.5 if rounds <= 4 else -2.0)


def share_of(scene: Scene, attribute: str, values: tuple[str, ...], words: str) -> Said:
    """The share of sessions from these devices or channels."""
    known = scene.facts.devices if attribute == "device" else scene.facts.channels
    share = sum(known.get(value, 0) for value in values)
    if not known:
        return Said()
    return Said(f"{share:.0%} of the sessions are {words}.", 2 * share - 0.5)
