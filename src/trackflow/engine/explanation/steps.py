"""Steps in words: a sentence each, numbered lines for several, indented paths for arms."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Protocol, cast

from trackflow.engine.explanation.grammar import Typed
from trackflow.engine.explanation.shape import Choice, Mapped, Read, Scene, Shape, matching
from trackflow.engine.explanation.tables import Tables
from trackflow.engine.explanation.templates import Phrase

COMPOUND = ("branch", "experiment")
DEEPEST_STEPS = 6
"""Branches and experiments within one another that get words."""

Step = dict[str, Any]


class Ground(Protocol):
    """What the grammar of steps stands on."""

    tables: Tables

    def phrase(self, template: str, own: dict[str, Shape] | None = None) -> Phrase:
        """A template as a shape."""
        ...

    def sentence(self, name: str) -> Phrase:
        """A phrase of the document as a whole."""
        ...


class Steps:
    """What happens: the text after a colon, up to its last full stop."""

    def __init__(self, ground: Ground) -> None:
        said = {
            kind: Choice(*map(ground.phrase, templates))
            for kind, templates in ground.tables.steps.items()
        }
        raw = Mapped(ground.sentence("raw_step"), lambda step: {"json": step}, _raw_step)
        simple = {kind: shape for kind, shape in said.items() if kind not in COMPOUND}
        self._simple, self._raw = Typed(simple), raw
        self._leaf = Choice(self._simple, raw)
        self._experiment, self._branch = said["experiment"], said["branch"]
        self._variant = Choice(*map(ground.phrase, ground.tables.parts["variant"]))
        self._nothing = ground.tables.sentences["nothing"]
        self._colon = ground.tables.sentences["colon"]
        self._otherwise = ground.tables.sentences["otherwise"]
        self._nothing_pattern = matching(self._nothing)
        self._otherwise_pattern = re.compile(r"\s*" + matching(self._otherwise).pattern)

    # -- lists of steps --------------------------------------------------------------------
    def say(self, steps: list[Step], scene: Scene) -> str:
        """One step on the same line, several on lines of their own."""
        if not steps:
            return f" {self._nothing}."
        if len(steps) == 1:
            return f" {self.one(steps[0], scene)}"
        lines: list[str] = []
        for index, step in enumerate(steps, 1):
            label = f"{scene.label}{index}."
            said = self.one(step, replace(scene, label=label))
            lines.append(f"\n{_indent(scene)}{label} {capital(said)}")
        return "".join(lines)

    def read(self, text: str, at: int, scene: Scene) -> tuple[list[Step], int] | None:
        """The steps that follow, and where they end."""
        at = after_spaces(text, at)
        nothing = self._nothing_pattern.match(text, at)
        if nothing and text.startswith(".", nothing.end()):
            return [], nothing.end() + 1
        steps: list[Step] = []
        while found := self._labelled(text, at, len(steps) + 1, scene):
            steps.append(found[0])
            at = found[1]
        if len(steps) > 1:
            return steps, at
        one = None if steps else self.read_one(text, at, scene)
        return ([one[0]], one[1]) if one else None

    def _labelled(self, text: str, at: int, index: int, scene: Scene) -> Read:
        label = f"{scene.label}{index}."
        at = after_spaces(text, at)
        if not text.startswith(label, at):
            return None
        start = after_spaces(text, at + len(label))
        if start == at + len(label):
            return None
        return self.read_one(text, start, replace(scene, label=label))

    # -- one step --------------------------------------------------------------------------
    def one(self, step: Step, scene: Scene) -> str:
        """A step with its full stop."""
        said = None
        if step["type"] in COMPOUND and scene.depth < DEEPEST_STEPS:
            deeper = scene.deeper()
            tell = self._say_branch if step["type"] == "branch" else self._say_experiment
            said = tell(_rest(step), deeper)
        return said or f"{self._leaf.say(step, Scene())}."

    def read_one(self, text: str, at: int, scene: Scene) -> Read:
        """The step that begins here."""
        found = self._leaf.read(text, at, Scene(memo=scene.memo))
        if found and text.startswith(".", found[1]):
            return found[0], found[1] + 1
        if scene.depth >= DEEPEST_STEPS:
            return None
        deeper = scene.deeper()
        return self._read_branch(text, at, deeper) or self._read_experiment(text, at, deeper)

    # -- branches --------------------------------------------------------------------------
    def _say_branch(self, step: Step, scene: Scene) -> str | None:
        head = self._branch.say({"if": step["if"]}, Scene())
        if head is None:
            return None
        inside = replace(scene, nested=True)
        said = f"{head}{self._colon}{self.say(step.get('then', []), inside)}"
        if not step.get("else") and not scene.nested:
            return said
        other = f"\n{_indent(scene)}{self._otherwise}{self._colon}"
        return said + other + self.say(step.get("else", []), inside)

    def _read_branch(self, text: str, at: int, scene: Scene) -> Read:
        head = self._branch.read(text, at, Scene(memo=scene.memo))
        start = after_colon(text, head[1]) if head else None
        if not head or start is None:
            return None
        inside = replace(scene, nested=True)
        then = self.read(text, start, inside)
        if then is None:
            return None
        step: Step = {"type": "branch", **head[0]}
        if then[0]:
            step["then"] = then[0]
        other = self._otherwise_pattern.match(text, then[1])
        start = after_colon(text, other.end()) if other else None
        found = None if start is None else self.read(text, start, inside)
        if found and found[0]:
            step["else"] = found[0]
        return step, found[1] if found else then[1]

    # -- experiments -----------------------------------------------------------------------
    def _say_experiment(self, step: Step, scene: Scene) -> str | None:
        variants = cast("list[Step]", step.get("variants", []))
        rest = {key: value for key, value in step.items() if key != "variants"}
        head = self._experiment.say(rest, Scene())
        if head is None or not variants:
            return None if head is None else f"{head}."
        lines = [
            f"\n{_indent(scene)}{self._arm(each, i, scene)}" for i, each in enumerate(variants)
        ]
        return f"{head}{self._colon}{''.join(lines)}"

    def _arm(self, variant: Step, index: int, scene: Scene) -> str:
        label = f"{scene.label}{letters(index)}."
        inside = replace(scene, label=label, nested=True)
        head = self._variant.say({k: v for k, v in variant.items() if k != "steps"}, Scene())
        steps = variant.get("steps", [])
        end = (
            "."
            if variant.get("control") and not steps
            else f"{self._colon}{self.say(steps, inside)}"
        )
        return f"{label} {capital(head or '')}{end}"

    def _read_experiment(self, text: str, at: int, scene: Scene) -> Read:
        head = self._experiment.read(text, at, Scene(memo=scene.memo))
        if not head:
            return None
        step: Step = {"type": "experiment", **head[0]}
        if text.startswith(".", head[1]):
            return step, head[1] + 1
        start = after_colon(text, head[1])
        if start is None:
            return None
        variants, at = list[Step](), start
        while found := self._read_arm(text, at, len(variants), scene):
            variants.append(found[0])
            at = found[1]
        return ({**step, "variants": variants}, at) if variants else None

    def _read_arm(self, text: str, at: int, index: int, scene: Scene) -> Read:
        label = f"{scene.label}{letters(index)}."
        at = after_spaces(text, at)
        if not text.startswith(label, at):
            return None
        head = self._variant.read(text, after_spaces(text, at + len(label)), Scene(memo=scene.memo))
        if head and text.startswith(".", head[1]):
            return head[0], head[1] + 1
        start = after_colon(text, head[1]) if head else None
        if not head or start is None:
            return None
        inside = replace(scene, label=label, nested=True)
        found = self.read(text, start, inside)
        if not found:
            return None
        return {**head[0], **({"steps": found[0]} if found[0] else {})}, found[1]


def capital(said: str) -> str:
    """The words as they begin a sentence."""
    return said[:1].upper() + said[1:]


def after_colon(text: str, at: int) -> int | None:
    """Where the text goes on after a colon, before which there may be a space."""
    at = after_spaces(text, at)
    return at + 1 if text.startswith(":", at) else None


def letters(index: int) -> str:
    """A, B, … Z, AA, AB …"""
    return (letters(index // 26 - 1) if index > 25 else "") + chr(ord("A") + index % 26)


def _indent(scene: Scene) -> str:
    return "   " * scene.label.count(".")


def after_spaces(text: str, at: int) -> int:
    """Where the next word begins."""
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _rest(step: Step) -> Step:
    return {key: value for key, value in step.items() if key != "type"}


def _raw_step(said: dict[str, Any]) -> Any:
    step = said["json"]
    return step if isinstance(step, dict) and "type" in step else None  # pyright: ignore[reportUnknownVariableType]
