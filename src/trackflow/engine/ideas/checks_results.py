"""Suggestions that the workflow's own numbers call for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from trackflow.engine.ideas.intervals import difference, for_each_of, wilson
from trackflow.engine.ideas.patches import Path, added, replaced
from trackflow.engine.ideas.suggestions import Counts, Results, Suggestion
from trackflow.engine.ideas.view import INTERRUPTING, View, written

FEWEST: Final = 100
"""Visitors below which a group is not judged."""


def closed(view: View) -> Iterator[Suggestion]:
    """Most people close it."""
    found = view.results
    if found is None or found.dismissed is None or found.exposures < FEWEST:
        return
    share = wilson(found.dismissed, found.exposures)
    if share.low <= 0.6:
        return
    for path, step in view.of_type("overlay"):
        if step.get("style") not in INTERRUPTING:
            continue
        style = "slide_in" if step.get("form") or step.get("video") else "banner"
        yield Suggestion(
            "gentler_form",
            f"Use a {style.replace('_', '-')}: most people close it",
            f"{found.dismissed:,} of {found.exposures:,} visitors closed it ({share} by the 95% "
            "Wilson interval).",
            "experience",
            replaced(path, step, {**step, "style": style, "position": "bottom"}),
            8,
            at=written(path),
        )
        return


def harm(view: View) -> Iterator[Suggestion]:
    """Those who see it do worse, or clearly better, than those who are left alone."""
    found, held = view.results, view.results.held_out if view.results else None
    if found is None or held is None or min(found.exposures, held.exposures) < FEWEST:
        return
    lift = difference(found.conversions, found.exposures, held.conversions, held.exposures)
    share = float(view.document.get("holdout") or 0)
    told = (
        f"{_rate(Counts(found.exposures, found.conversions))} reach the goal with it, "
        f"{_rate(held)} without it; the difference is {_points(lift.estimate)}, between "
        f"{_points(lift.low)} and {_points(lift.high)} (95%, Newcombe's interval)."
    )
    if lift.high < 0 and 0 < share < 0.5:
        yield Suggestion(
            "show_to_fewer",
            "Show it to half of the visitors until it is changed",
            f"It does harm. {told}",
            "safety",
            replaced(("holdout",), view.document["holdout"], 0.5),
            10,
            at="holdout",
        )
    elif lift.low > 0 and share > 0.05:
        yield Suggestion(
            "smaller_holdout",
            "Leave fewer visitors alone: it works",
            f"{told} One in twenty is enough to notice when that changes.",
            "conversion",
            replaced(("holdout",), view.document["holdout"], 0.05),
            6,
            at="holdout",
        )


def groups(view: View) -> Iterator[Suggestion]:
    """A group of visitors for whom it works much less."""
    found = view.results
    if found is None or view.of_type("experiment"):
        return
    judged = list(_judged(found))
    level = for_each_of(len(judged))
    for name, value, counts in judged:
        rest = Counts(found.exposures - counts.exposures, found.conversions - counts.conversions)
        apart = difference(
            counts.conversions, counts.exposures, rest.conversions, rest.exposures, level
        )
        if apart.high < 0 and name not in view.audience:
            yield _for_group(view, name, value, counts, rest, (apart.low, apart.high))
            return


def _judged(found: Results) -> Iterator[tuple[str, str, Counts]]:
    for name, values in found.by.items():
        for value, counts in values.items():
            others = found.exposures - counts.exposures
            if counts.exposures >= FEWEST and others >= FEWEST:
                yield name, value, counts


def _for_group(
    view: View, name: str, value: str, counts: Counts, rest: Counts, apart: tuple[float, float]
) -> Suggestion:
    told = (
        f"{_rate(counts)} of the visitors with {name} {value} reach the goal, {_rate(rest)} of "
        f"the others; the difference is between {_points(apart[0])} and {_points(apart[1])} (95% "
        "for all groups together, Newcombe's interval). It says where it falls short, not why."
    )
    covering = next(
        (
            (path, step)
            for path, step in view.of_type("overlay")
            if step.get("style") in INTERRUPTING and len(path) == 2
        ),
        None,
    )
    if name == "device" and value in ("mobile", "tablet") and covering:
        return _own_form(value, covering, told)
    return Suggestion(
        "leave_out_group",
        f"Leave out {name} {value}, and find something of their own",
        told,
        "conversion",
        _without(view, name, value),
        5,
        at=f"audience.{name}",
    )


def _own_form(value: str, covering: tuple[Path, dict[str, Any]], told: str) -> Suggestion:
    path, step = covering
    style = "slide_in" if step.get("form") or step.get("video") else "banner"
    own = {key: said for key, said in step.items() if key != "id"}
    own |= {"style": style, "position": "bottom"}
    branch = {"type": "branch", "if": {"device": value}, "then": [own], "else": [step]}
    return Suggestion(
        "own_form_for_group",
        f"A {style.replace('_', '-')} of its own for {value}",
        told,
        "conversion",
        replaced(path, step, branch),
        6,
        at=written(path),
    )


def _without(view: View, name: str, value: str) -> tuple[Any, ...]:
    changed = {**view.audience, name: {"$ne": value}}
    if view.document.get("audience"):
        return replaced(("audience",), view.audience, changed)
    return added(("audience",), changed)


def nothing(view: View) -> Iterator[Suggestion]:
    """Many have seen it and nobody has reached the goal."""
    found, goal = view.results, view.document.get("goal")
    if found is None or not goal or found.conversions or found.exposures < FEWEST:
        return
    within = str(goal.get("within", "7d"))
    if within.endswith("d") and int(within[:-1]) >= 30:
        return
    most = wilson(0, found.exposures).high
    yield Suggestion(
        "longer_window",
        "Count for 30 days",
        f"None of {found.exposures:,} visitors did {goal['event']} within {within}; with 95% "
        f"certainty the rate is at most {most:.1%} (Wilson). If people take their time to decide, "
        "a longer window shows it; else check that the site sends this event.",
        "measurement",
        replaced(("goal",), goal, {**goal, "within": "30d"}),
        7,
        at="goal.within",
    )


def _rate(counts: Counts) -> str:
    share = wilson(counts.conversions, counts.exposures)
    return f"{counts.conversions:,} of {counts.exposures:,} ({share.estimate:.1%})"


def _points(share: float) -> str:
    return f"{share * 100:+.1f} points"
