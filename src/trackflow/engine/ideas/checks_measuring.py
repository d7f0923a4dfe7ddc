"""Suggestions so that the workflow's effect can be known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from trackflow.engine.ideas.goals import EVENTS
from trackflow.engine.ideas.intervals import wilson
from trackflow.engine.ideas.patches import added, removed, replaced
from trackflow.engine.ideas.profiles import DOWNSTREAM
from trackflow.engine.ideas.suggestions import Suggestion
from trackflow.engine.ideas.view import EDITS, View, written


def goal(view: View) -> Iterator[Suggestion]:
    """A workflow that shows something and has no goal."""
    if view.event or not view.shows:
        return
    key = view.asked_for or _by_step(view)
    yield Suggestion(
        "add_goal",
        "Say what it is for",
        f"Without a goal only exposures and clicks are counted. Its words point to “{key}”; "
        "change that if you mean something else.",
        "measurement",
        added(("goal",), dict(EVENTS.get(key, {"event": key}))),
        10,
    )


def _by_step(view: View) -> str:
    for _, step in view.steps:
        if step.get("form") or step["type"] == "form":
            return "lead"
        if step["type"] == "recommend" or step.get("recommend"):
            return "add_to_cart"
        if step["type"] == "open_chat":
            return "contact"
    return "cta_click"


def holdout(view: View) -> Iterator[Suggestion]:
    """Something is shown to everybody, so that nobody is left to compare with."""
    if view.document.get("holdout") or not view.shows or view.of_type("experiment", "redirect"):
        return
    if _only_text(view) is not None:
        return  # a test says more
    yield Suggestion(
        "add_holdout",
        "Leave one visitor in ten alone",
        f"{_so_far(view)}Without a group that is left alone nobody can tell how many would have "
        "come anyway. Ten in a hundred are enough to begin with.",
        "measurement",
        added(("holdout",), 0.1),
        6,
    )


def _so_far(view: View) -> str:
    found = view.results
    if found is None or found.exposures == 0:
        return ""
    share = wilson(found.conversions, found.exposures)
    return (
        f"So far {found.conversions:,} of {found.exposures:,} visitors reached the goal ({share} "
        "by the 95% Wilson interval). "
    )


def _only_text(view: View) -> dict[str, Any] | None:
    steps: list[dict[str, Any]] = view.document.get("steps") or []
    alone = len(steps) == 1 and steps[0]["type"] == "replace_text"
    whole = alone and "target" in steps[0] and "text" in steps[0]
    return steps[0] if whole else None


def test_the_text(view: View) -> Iterator[Suggestion]:
    """A text that everybody gets could be tested against the original."""
    step = _only_text(view)
    if step is None:
        return
    name = step["target"].removeprefix("@").replace("_", " ")
    experiment = {
        "type": "experiment",
        "variants": [
            {"name": "Original", "control": True},
            {"name": "New text", "steps": [step]},
        ],
    }
    left_out = view.document.get("holdout")
    yield Suggestion(
        "test_text",
        f"Test the new text of the {name} against the old one",
        "Nobody knows before whether a new text is better. The test shows each to some visitors "
        "and gives the better one more of them.",
        "measurement",
        (
            *replaced(("steps", 0), step, experiment),
            *(removed(("holdout",), left_out) if left_out is not None else ()),
        ),
        7,
        at="steps[0]",
    )


def test_the_title(view: View) -> Iterator[Suggestion]:
    """The one overlay could be tested with another title."""
    steps: list[dict[str, Any]] = view.document.get("steps") or []
    texts = view.texts
    if len(steps) != 1 or steps[0]["type"] != "overlay" or texts is None:
        return
    overlay = steps[0]
    other = texts.headline if overlay.get("title") == texts.title else texts.title
    if not overlay.get("title") or overlay["title"] == other:
        return
    again = {key: value for key, value in overlay.items() if key != "id"}
    experiment = {
        "type": "experiment",
        "variants": [
            {"name": "Nothing shown", "control": True},
            {"name": "This title", "steps": [overlay]},
            {"name": "Another title", "steps": [{**again, "title": other}]},
        ],
    }
    left_out = view.document.get("holdout")
    yield Suggestion(
        "test_title",
        "Test another title",
        f"The title decides whether the rest is read. Try “{other}” beside yours; a control that "
        "sees nothing takes the place of the holdout.",
        "conversion",
        (
            *replaced(("steps", 0), overlay, experiment),
            *(removed(("holdout",), left_out) if left_out is not None else ()),
        ),
        2,
        at="steps[0]",
    )


def control(view: View) -> Iterator[Suggestion]:
    """An experiment that compares new with new, and never with the original."""
    for path, step in view.of_type("experiment"):
        arms: list[dict[str, Any]] = step.get("variants") or []
        if len(arms) < 2 or any(arm.get("control") for arm in arms):
            continue
        yield Suggestion(
            "add_control",
            "Compare with the original too",
            "Without a control the test finds the best of the new versions, even if all of them "
            "are worse than what you have.",
            "measurement",
            replaced((*path, "variants"), arms, _with_control(arms)),
            8,
            at=written(path),
        )


def _with_control(arms: list[dict[str, Any]]) -> list[dict[str, Any]]:
    first: dict[str, Any] = {"name": "Original", "control": True}
    if "weight" not in arms[0]:
        return [first, *arms]
    share = len(arms) / (len(arms) + 1)
    weighed = [{**arm, "weight": round(arm["weight"] * share, 6)} for arm in arms]
    rest = round(1 - sum(arm["weight"] for arm in weighed), 6)
    return [{**first, "weight": rest}, *weighed]


def guardrails(view: View) -> Iterator[Suggestion]:
    """A test of an early step that could be won at the cost of a later one."""
    later = DOWNSTREAM.get(view.event or "")
    if later is None or not view.site.sends(later):
        return
    for path, step in view.of_type("experiment"):
        if not step.get("guardrails"):
            yield Suggestion(
                "add_guardrail",
                f"Watch {later} while you test",
                f"More {view.event} is worth nothing if {later} falls. A guardrail keeps a "
                "variant from winning that way.",
                "safety",
                added((*path, "guardrails"), [later]),
                4,
                at=written(path),
            )


def edits_beside_a_test(view: View) -> Iterator[Suggestion]:
    """Kept small on purpose: an edit before a test changes what the control sees."""
    steps: list[dict[str, Any]] = view.document.get("steps") or []
    for index, step in enumerate(steps[1:], 1):
        before = steps[index - 1]
        if step["type"] != "experiment" or before["type"] not in EDITS:
            continue
        if before.get("target") and before["target"] in _targets(step):
            yield Suggestion(
                "drop_edit_before_test",
                "Do not change what is being tested",
                f"The step before the test already changes {before['target']}, so its control is "
                "not the original any more.",
                "measurement",
                removed(("steps", index - 1), before),
                5,
                at=f"steps[{index - 1}]",
            )
            return


def _targets(experiment: dict[str, Any]) -> set[str]:
    arms: list[dict[str, Any]] = experiment.get("variants") or []
    found: set[str] = set()
    for arm in arms:
        steps: list[dict[str, Any]] = arm.get("steps") or []
        found |= {str(step["target"]) for step in steps if "target" in step}
    return found
