"""From a goal to three to five workflows that differ in kind, the best first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from trackflow.engine.ideas import plays_on_page as on_page
from trackflow.engine.ideas import plays_speaking as speaking
from trackflow.engine.ideas.facts import SiteFacts
from trackflow.engine.ideas.goals import Goal, goal_in
from trackflow.engine.ideas.scene import Scene, Sketch
from trackflow.engine.ideas.values import Expected, Idea, Ideas

FEWEST: Final = 3
MOST: Final = 5

PLAYS: Final[dict[str, Callable[[Scene], Sketch | None]]] = {
    "moment": speaking.moment,
    "tooltip": speaking.tooltip,
    "chat": speaking.chat,
    "stuck": speaking.stuck,
    "follow_up": speaking.follow_up,
    "keep_mail": speaking.keep_mail,
    "survey": speaking.survey,
    "bar": speaking.bar,
    "test": on_page.test,
    "by_visits": on_page.by_visits,
    "by_channel": on_page.by_channel,
    "by_industry": on_page.by_industry,
    "hide": on_page.hide,
    "insert": on_page.insert,
    "highlight": on_page.highlight,
    "recommend": on_page.recommend,
    "form": on_page.form,
}
# Where a site cannot do enough of what suits the goal: these need least.
_SPARE: Final = ("moment", "bar", "by_visits", "follow_up", "chat", "highlight", "insert")


def from_goal(text: str, today: date, *, site: SiteFacts | None = None) -> Ideas:
    """Three to five complete workflows for the goal in `text`, ranked, each with its reason.

    `text` is a wish in English, Spanish, German or French, such as `more demo requests from
    mobile visitors`; visitors' copy is in its language. `today` is for dates without a year.
    What `site` is known not to have is left out, and fewer ideas than three may remain then.
    Where the goal is not understood the answer is a question. Deterministic, without a network.
    """
    goal = goal_in(text, today)
    if isinstance(goal, str):
        return Ideas(None, (), goal)
    scene = Scene(goal, site or SiteFacts())
    return Ideas(goal, tuple(_idea(kind, sketch, goal, scene) for kind, sketch in _chosen(scene)))


def _chosen(scene: Scene) -> list[tuple[str, Sketch]]:
    wanted = scene.profile.plays
    found = _sketches(scene, wanted)
    if len(found) < FEWEST:
        more = tuple(kind for kind in _SPARE if kind not in wanted)
        found += _sketches(scene, more)[: FEWEST - len(found)]
    order = {kind: place for place, (kind, _) in enumerate(found)}
    found.sort(key=lambda each: (order[each[0]] - each[1].worth, order[each[0]]))
    return found[:MOST]


def _sketches(scene: Scene, kinds: tuple[str, ...]) -> list[tuple[str, Sketch]]:
    made = ((kind, PLAYS[kind](scene)) for kind in kinds)
    return [(kind, sketch) for kind, sketch in made if sketch is not None]


def _idea(kind: str, sketch: Sketch, goal: Goal, scene: Scene) -> Idea:
    assumptions = list(sketch.assumptions)
    event = goal.goal["event"]
    if not scene.facts.sends(event):
        assumptions.append(f"The site has not sent {event} yet; nothing is counted until it does.")
    if goal.unused:
        words = ", ".join(f"“{word}”" for word in goal.unused)
        assumptions.append(f"Not understood and left out: {words}.")
    return Idea(
        kind=kind,
        document=sketch.document,
        title=sketch.title,
        reason=sketch.reason,
        expected=Expected(sketch.order, sketch.basis),
        effort=sketch.effort,
        assumptions=tuple(assumptions),
    )
