"""A workflow as the checks look at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final, cast

from trackflow.engine.document import step_parts
from trackflow.engine.ideas.copy import TEXTS, Texts
from trackflow.engine.ideas.facts import SiteFacts
from trackflow.engine.ideas.goals import named_in
from trackflow.engine.ideas.patches import Path
from trackflow.engine.ideas.suggestions import Results
from trackflow.engine.ideas.tongues import TONGUES, Tongue, marks_of

Step = dict[str, Any]
SILENT: Final = frozenset(
    {"track", "set_traits", "add_to_segment", "qualify_lead", "webhook", "notify_team", "wait"}
)
EDITS: Final = frozenset(
    {"replace_text", "replace_html", "insert_html", "set_attribute", "swap_image", "hide", "show"}
    | {"set_style", "highlight", "personalize", "recommend", "rewrite_link"}
)
_COPY: Final = ("title", "body", "text", "message", "subject")
INTERRUPTING: Final = (None, "modal", "fullscreen")


@dataclass(frozen=True)
class View:
    """A valid document, the day, and what is known of the site and of its results."""

    document: dict[str, Any]
    today: date
    site: SiteFacts
    results: Results | None

    @cached_property
    def steps(self) -> tuple[tuple[Path, Step], ...]:
        """Every step with its path; variants are left out."""
        return tuple((path, part) for path, part in step_parts(self.document) if "type" in part)

    def of_type(self, *kinds: str) -> tuple[tuple[Path, Step], ...]:
        """The steps of these types with their paths."""
        return tuple((path, step) for path, step in self.steps if step["type"] in kinds)

    @property
    def event(self) -> str | None:
        """The goal's event."""
        goal: dict[str, Any] = self.document.get("goal") or {}
        return goal.get("event")

    @property
    def audience(self) -> dict[str, Any]:
        """The condition; empty for everyone."""
        return self.document.get("audience") or {}

    @cached_property
    def interrupts(self) -> bool:
        """Whether it shows an overlay that covers the page."""
        return any(step.get("style") in INTERRUPTING for _, step in self.of_type("overlay"))

    @cached_property
    def shows(self) -> bool:
        """Whether a visitor sees anything of it."""
        return any(step["type"] not in SILENT | {"branch", "experiment"} for _, step in self.steps)

    @cached_property
    def tongue(self) -> Tongue:
        """The language of its copy; English where nothing decides."""
        marks = marks_of(" ".join(self.words))
        return max(TONGUES, key=lambda each: marks[each])

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its copy, in order."""
        found: list[str] = []
        for _, step in self.steps:
            button: dict[str, Any] = step.get("cta") or {}
            said: list[Any] = [step.get(word) for word in _COPY]
            found += [text for text in (*said, button.get("label")) if isinstance(text, str)]
        return tuple(found)

    @cached_property
    def texts(self) -> Texts | None:
        """Our own copy for its goal in its language, where the goal is one that we know."""
        return TEXTS[self.tongue].get(self.event or "")

    @cached_property
    def asked_for(self) -> str | None:
        """The goal that its copy names."""
        return next((key for text in reversed(self.words) if (key := named_in(text))), None)

    def only(self, attribute: str) -> tuple[str, ...]:
        """The values that the audience limits the attribute to; empty where it does not."""
        said = self.audience.get(attribute)
        if isinstance(said, str):
            return (said,)
        condition = cast("dict[str, Any]", said) if isinstance(said, dict) else {}
        return tuple(str(each) for each in condition.get("$in") or ())


def written(path: Path) -> str:
    """`steps[0].title`, as problems and needs write it."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")
