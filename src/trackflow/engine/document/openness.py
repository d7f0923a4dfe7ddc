"""What is still open before a document can be published."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from trackflow.engine.document.problems import Path, written
from trackflow.engine.document.structure import step_parts
from trackflow.engine.document.workflow import Workflow

Open = Iterator[tuple[Path, str]]


@dataclass(frozen=True)
class Need:
    """One thing that is still open: where, written `steps[0].cta.url`, and a question for it."""

    path: str
    question: str


def needs(workflow: Workflow) -> tuple[Need, ...]:
    """Everything that keeps the workflow from being published, in the order of the document."""
    data = workflow.to_dict()
    found = [*_triggers(data.get("triggers", []), ("triggers",)), *_steps(data)]
    return tuple(Need(written(path), question) for path, question in found)


def _triggers(triggers: list[dict[str, Any]], path: Path) -> Open:
    for index, trigger in enumerate(triggers):
        if "all" in trigger:
            yield from _triggers(trigger["all"], (*path, index, "all"))
        else:
            yield from _trigger(trigger, (*path, index))


def _trigger(trigger: dict[str, Any], path: Path) -> Open:
    if trigger["type"] in ("click", "hover", "element_visible") and "target" not in trigger:
        yield (*path, "target"), "Which element is meant?"
    yield from _not_found(trigger, path)


def _steps(data: dict[str, Any]) -> Open:
    if not data.get("steps"):
        yield ("steps",), "What should happen?"
    for path, part in step_parts(data):
        if path[-2] == "variants":
            yield from _variant(part, path)
        else:
            yield from _step(part, path)


def _step(step: dict[str, Any], path: Path) -> Open:
    kind = step["type"]
    for word, question in _ASKED.get(kind, {}).items():
        if word not in step:
            yield (*path, word), question
    yield from _not_found(step, path)
    yield from _SPECIAL.get(kind, _nothing)(step, path)


def _nothing(step: dict[str, Any], path: Path) -> Open:
    return iter(())


def _not_found(part: Mapping[str, Any], path: Path) -> Open:
    target = part.get("target", "")
    if target.startswith("text:"):
        words = target.removeprefix("text:").strip()
        yield (*path, "target"), f"Which element is “{words}”?"


def _overlay(step: dict[str, Any], path: Path) -> Open:
    if not any(step.get(word) for word in ("title", "body", "form", "image", "video")):
        yield (*path, "title"), "What should it say?"
    if step.get("style") == "tooltip" and "target" not in step:
        yield (*path, "target"), "Which element should the tooltip point at?"
    for word in ("cta", "secondary_cta"):
        # The button of a form sends it, and needs no address.
        yield from _button(step, word, path, leads=not (word == "cta" and "form" in step))


def _button(step: dict[str, Any], word: str, path: Path, leads: bool) -> Open:
    button = step.get(word)
    if button is None:
        return
    if "label" not in button:
        yield (*path, word, "label"), "What should the button say?"
    if leads and "url" not in button:
        name = f"“{button['label']}”" if "label" in button else "the button"
        yield (*path, word, "url"), f"Where should {name} lead?"


def _personalize(step: dict[str, Any], path: Path) -> Open:
    if not step.get("texts") and "write" not in step:
        yield (*path, "texts"), "Which text should each group of visitors see?"


def _wait(step: dict[str, Any], path: Path) -> Open:
    if "until" in step:
        yield from _trigger(step["until"], (*path, "until"))


def _branch(step: dict[str, Any], path: Path) -> Open:
    if not step.get("then") and not step.get("else"):
        yield (*path, "then"), "What should happen where the condition holds?"


def _experiment(step: dict[str, Any], path: Path) -> Open:
    variants = step.get("variants", [])
    if "write" not in step and len(variants) < 2:
        yield (*path, "variants"), "Which variants should be compared?"


def _variant(variant: dict[str, Any], path: Path) -> Open:
    if not variant.get("control") and not variant.get("steps"):
        name = f" in “{variant['name']}”" if "name" in variant else ""
        yield (*path, "steps"), f"What should visitors see{name}?"


_WHICH = "Which element should change?"
_ASKED: dict[str, dict[str, str]] = {
    "replace_text": {"target": _WHICH, "text": "What should it say?"},
    "replace_html": {"target": _WHICH, "html": "What should stand there?"},
    "insert_html": {"target": "Beside which element should it go?", "html": "What should it say?"},
    "set_attribute": {
        "target": _WHICH,
        "name": "Which attribute should be set?",
        "value": "To what should the attribute be set?",
    },
    "swap_image": {"target": "Which image should change?", "src": "Which image should be shown?"},
    "hide": {"target": "Which element should be hidden?"},
    "show": {"target": "Which element should be shown?"},
    "set_style": {"target": _WHICH, "styles": "How should it look?"},
    "highlight": {"target": "Which element should be highlighted?"},
    "scroll_to": {"target": "To which element should the page scroll?"},
    "rewrite_link": {"target": "Which link should change?", "url": "Where should it lead?"},
    "redirect": {"url": "Where should visitors be led?"},
    "recommend": {"target": "Where on the page should the recommendations go?"},
    "personalize": {"target": _WHICH, "by": "By which attribute of the visitor?"},
    "form": {"target": "Which form is meant?", "fields": "What should it ask for?"},
    "email": {"subject": "What is the subject?", "body": "What should the e-mail say?"},
    "sms": {"body": "What should the message say?"},
    "webhook": {"url": "Which address should be called?"},
    "notify_team": {"message": "What should your team read?"},
}
_SPECIAL: dict[str, Callable[[dict[str, Any], Path], Open]] = {
    "overlay": _overlay,
    "personalize": _personalize,
    "wait": _wait,
    "branch": _branch,
    "experiment": _experiment,
}
