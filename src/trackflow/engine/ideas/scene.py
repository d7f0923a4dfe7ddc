"""Everything a play needs to become a workflow: the goal, its texts, the site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from trackflow.engine.ideas.copy import PHRASES, TEXTS, Phrases, Texts
from trackflow.engine.ideas.facts import PageKind, SiteFacts
from trackflow.engine.ideas.goals import Goal
from trackflow.engine.ideas.profiles import DEFAULT_PATHS, ONCE, PROFILES, Profile
from trackflow.engine.ideas.values import Effort, Order

Step = dict[str, Any]

ONCE_A_WEEK: Final = {"limit": 1, "per": "7d", "stop_after": ["dismissed", "converted"]}
ONCE_A_VISIT: Final = {"limit": 1, "per": "session", "stop_after": ["dismissed", "converted"]}
ONCE_A_FORTNIGHT: Final = {"limit": 1, "per": "14d", "stop_after": ["converted"]}
HOLDOUT: Final = 0.1


@dataclass(frozen=True)
class Sketch:
    """A play on this scene. `worth` is added to its place in the profile's order."""

    title: str
    reason: str
    document: dict[str, Any]
    order: Order
    basis: str
    effort: Effort
    assumptions: tuple[str, ...] = ()
    worth: float = 0.0


@dataclass(frozen=True)
class Place:
    """Where a workflow runs: path globs, None for every page; and what was assumed for it."""

    pages: tuple[str, ...] | None
    assumption: str | None = None
    words: str = "every page"


@dataclass(frozen=True)
class Scene:
    """A goal on a site."""

    goal: Goal
    facts: SiteFacts = field(default_factory=SiteFacts)

    @property
    def profile(self) -> Profile:
        """What is particular to the goal."""
        return PROFILES[self.goal.key]

    @property
    def texts(self) -> Texts:
        """Copy of the goal in its language."""
        return TEXTS[self.goal.tongue][self.goal.key]

    @property
    def phrases(self) -> Phrases:
        """Sentences of the language."""
        return PHRASES[self.goal.tongue]

    def said(self, phrase: str) -> str:
        """A phrase with the goal's words in it."""
        return phrase.format(act=self.texts.act, label=self.texts.label)

    def place(self, kinds: Sequence[PageKind] = ()) -> Place | None:
        """The best page for it; None where the site is known and has none of them."""
        wanted = tuple(kinds) or self.profile.places
        if self.goal.pages:
            return Place(self.goal.pages, words="the pages you named")
        if not wanted:
            return Place(None)
        kind: PageKind | None = next((each for each in wanted if self.facts.has_page(each)), None)
        if kind is None:
            return None
        if paths := self.facts.pages.get(kind):
            return Place(paths, words=f"the {kind} page")
        return self._by_name(kind, wanted)

    def _by_name(self, kind: PageKind, wanted: Sequence[PageKind]) -> Place:
        named: PageKind | None = next((each for each in wanted if each in DEFAULT_PATHS), None)
        if named is None:
            # Its path is for the owner to say; until then it may be any page.
            return Place(None, f"It runs on every page; name the {kind} page if there is one.")
        path = DEFAULT_PATHS[named]
        return Place((path,), f"The {named} page is at {path}.", f"the {named} page")

    def button(self) -> tuple[dict[str, str], tuple[str, ...]]:
        """The button with its address, where that is known, and what was assumed."""
        to = self.profile.to
        paths = self.facts.pages.get(to, ()) if to else ()
        known = next((path for path in paths if "*" not in path), None)
        if known:
            return {"label": self.texts.label, "url": known}, ()
        if to and to in DEFAULT_PATHS and not self.facts.pages:
            path = DEFAULT_PATHS[to]
            return {"label": self.texts.label, "url": path}, (f"The {to} page is at {path}.",)
        return {"label": self.texts.label}, ()

    def can(self, *steps: str) -> bool:
        """Whether the site has the means for all of these step types."""
        return not self.facts.without & set(steps)

    def mostly_mobile(self) -> bool:
        """Whether the goal or the site's traffic is about phones."""
        audience = self.goal.audience or {}
        return audience.get("device") == "mobile" or self.facts.devices.get("mobile", 0) >= 0.5

    def undone(self) -> dict[str, Any] | None:
        """The condition that leaves out who has done it, where it is done once."""
        event = self.goal.goal["event"]
        return {f"did.{event}": 0} if event in ONCE else None

    def document(
        self,
        name: str,
        steps: Sequence[Step],
        place: Place,
        *,
        triggers: Sequence[dict[str, Any]] = (),
        frequency: dict[str, Any] | None = None,
        holdout: float | None = None,
        audience: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        """The workflow; what is not said is left out."""
        said: dict[str, Any] = {
            "name": name,
            "pages": list(place.pages) if place.pages else None,
            "audience": _both(self.goal.audience, audience),
            "triggers": list(triggers) or None,
            "steps": list(steps),
            "goal": dict(self.goal.goal),
            "frequency": frequency,
            "schedule": self.goal.schedule,
            "holdout": holdout,
        }
        return {key: value for key, value in said.items() if value is not None}


def _both(one: dict[str, Any] | None, other: dict[str, Any] | None) -> dict[str, Any] | None:
    """Both conditions; the goal's own goes before where they say the same attribute."""
    if not one or not other:
        return one or other
    if any(key.startswith("$") for key in one):
        return {"$and": [one, other]}
    return {**other, **one}
