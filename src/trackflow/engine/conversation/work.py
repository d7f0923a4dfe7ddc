"""A draft that is being changed by one message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from trackflow.engine.conversation.asking import Answers, Declined
from trackflow.engine.conversation.places import Place, of_type
from trackflow.engine.conversation.sayings import said
from trackflow.engine.conversation.wording import step_words
from trackflow.engine.language.tongue import Tongue


@dataclass(slots=True)
class Work:
    """The document, which is changed in place, and what is needed to change it."""

    document: dict[str, Any]
    tongue: Tongue
    today: date
    answers: Answers

    def put(self, key: str, value: Any) -> None:
        """Sets a top-level field, or takes it out where nothing is left of it."""
        if value:
            self.document[key] = value
        else:
            self.document.pop(key, None)

    def one(self, found: list[Place]) -> Place:
        """The step that is meant: the only one, or the one that is chosen."""
        options = tuple(step_words(place.step, self.tongue) for place in found)
        return found[self.answers.choice(said("which_overlay", self.tongue), options)]

    def overlay(self, style: str | None = None) -> Place:
        """The overlay that is meant; of a style where one is named."""
        found = of_type(self.document, "overlay")
        if not found:
            raise Declined(said("no_overlay", self.tongue))
        styled = [place for place in found if place.step.get("style") == style]
        return self.one(styled or found)

    def overlays(self, style: str | None = None) -> list[Place]:
        """The overlay that is meant, or all of them where they are variants of one test."""
        found = of_type(self.document, "overlay")
        styled = [place for place in found if place.step.get("style") == style] or found
        return styled if len(_tests(styled)) == 1 else [self.overlay(style)]

    def lacks(self, name: str) -> Declined:
        """The answer where a part to be taken out is not there."""
        return Declined(said("absent", self.tongue, name))


def _tests(found: list[Place]) -> set[str]:
    """The tests whose variants the steps are; the step itself where it is in none."""
    return {place.path.partition(".variants[")[0] for place in found}
