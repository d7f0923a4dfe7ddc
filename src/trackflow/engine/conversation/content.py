"""Changing what is shown: copy, style, parts of an overlay, further steps, tests."""

from __future__ import annotations

import copy
import re
from typing import Any

from trackflow.engine.conversation import phrases
from trackflow.engine.conversation.asking import Declined
from trackflow.engine.conversation.clause import Clause
from trackflow.engine.conversation.fragment import fragment_of
from trackflow.engine.conversation.message import Message, literal_of
from trackflow.engine.conversation.places import Place, of_type, places
from trackflow.engine.conversation.sayings import said, word
from trackflow.engine.conversation.work import Work
from trackflow.engine.language.copywriting import copy_for, message_for

_COPY = ("title", "body", "subject", "message", "text")
_ADDRESS = re.compile(r"(?:https?://\S+|/\S*)")
_ORIGINAL = re.compile(
    r"(?:(?:the|el|la|das|dem|den|l'|le) ?)?(?:original\w*|current (?:one|version)|control|nothing|actual|jetzigen?|actuel\w*)"
)


# -- words ----------------------------------------------------------------------------------------
def worded(work: Work, clause: Clause) -> bool:
    """Change the title to X; it should say X; button: X."""
    match = phrases.set_field(work.tongue).fullmatch(clause.said.flat)
    if match:
        value = clause.said.group(match, "value")
        field = phrases.field_of(match["field"], work.tongue)
        return _set_field(work, field, value, literal_of(value.text, work.tongue))
    match = phrases.whole(phrases.LINK[work.tongue]).fullmatch(clause.said.flat)
    if match:
        name = next(name for name in match.groupdict() if match[name])
        value = clause.said.group(match, name)
        return _set_field(work, "cta.label", value, None) if _ADDRESS.match(value.text) else False
    match = phrases.whole(phrases.SAY[work.tongue]).fullmatch(clause.said.flat)
    if match:
        value = clause.said.group(match, "value")
        return _set_field(work, "title", value, literal_of(value.text, work.tongue))
    return _swapped(work, clause)


def _set_field(work: Work, field: str, value: Message, literal: str | None) -> bool:
    text = literal if literal is not None else value.text.strip(" .!:;,")
    if not text:
        return False
    address = _ADDRESS.search(value.text if literal is None else value.text.replace(literal, ""))
    if field == "cta.label" and literal is None and address:
        field, text = "cta.url", address[0]
    found = _holders(work, field)
    if not found:
        return False
    step = work.one(found).step
    name, _, inner = field.partition(".")
    if name == "title" and step["type"] != "overlay":
        name = next((key for key in ("text", "subject", "message", "body") if key in step), "text")
    if inner:
        button: dict[str, Any] = {"label": "Learn more", **step.get(name, {}), inner: text}
        step[name] = {**button, "url": address[0]} if address and inner == "label" else button
    else:
        step[name] = text
    return True


def _holders(work: Work, field: str) -> list[Place]:
    """The steps that may have this field: overlays first, then the others that hold words."""
    if field == "subject":
        return of_type(work.document, "email")
    overlays = of_type(work.document, "overlay")
    if overlays or field not in ("title", "body"):
        return overlays
    kinds = ("replace_text", "email", "sms", "open_chat", "notify_team")
    return of_type(work.document, *kinds)[:1]


def _swapped(work: Work, clause: Clause) -> bool:
    """X instead of Y: the quoted words stand for other quoted words of the draft."""
    new = literal_of(clause.said.text, work.tongue)
    if new is None or clause.said.flat.strip(" ¤") not in ("", "use", "make it", "usa", "nimm", "utilise", "say"):
        return False
    old = literal_of(clause.old.text, work.tongue) if clause.old else None
    for place in places(work.document):
        for key in _COPY:
            if key in place.step and (old is None or place.step[key] == old) and key != "body":
                place.step[key] = new
                return True
    return False


# -- an overlay -----------------------------------------------------------------------------------
def restyled(work: Work, overlay: dict[str, Any], old_style: str | None) -> None:
    """Gives the overlay that is meant the style, place and parts that were said."""
    found = work.overlays(old_style)
    for key, value in overlay.items():
        if key != "type":
            carry(work, key, value, found)


def rewritten(work: Work, overlay: dict[str, Any], old_style: str | None) -> None:
    """Shows the new overlay where the old one was; what only the old one carries stays."""
    found = of_type(work.document, "overlay")
    place = work.overlay(old_style) if found else _first_shown(work)
    kept = {k: v for k, v in place.step.items() if k not in ("type", "style", *_COPY, "cta")}
    if place.step["type"] != "overlay":
        kept = {}
    new = {"type": "overlay", "style": "modal", **kept, **overlay}
    if "cta" in new and "url" in place.step.get("cta", {}):
        new["cta"] = {**new["cta"], "url": new["cta"].get("url", place.step["cta"]["url"])}
    place.siblings[place.index()] = new


def _first_shown(work: Work) -> Place:
    shown = [p for p in places(work.document) if p.step["type"] not in ("wait", "branch")]
    if not shown:
        raise Declined(said("no_overlay", work.tongue))
    return shown[0]


def carry(work: Work, name: str, value: Any, found: list[Place] | None = None) -> None:
    """Gives a coupon, countdown, button, form, place … to the overlay that is meant."""
    if name == "countdown" and not value:
        end = work.document.get("schedule", {}).get("end")
        value = {"until": end} if end else _asked_countdown(work)
    for place in found or work.overlays():
        _give(place.step, name, copy.deepcopy(value))


def _give(step: dict[str, Any], name: str, value: Any) -> None:
    if name in ("cta", "secondary_cta"):
        step[name] = {"label": "Learn more", **step.get(name, {}), **value}
    elif name == "form":
        step[name] = [*step.get(name, []), *(f for f in value if f not in step.get(name, []))]
    else:
        step[name] = value


def _asked_countdown(work: Work) -> dict[str, Any]:
    answer = work.answers.text(said("countdown_length", work.tongue))
    frames = {"en": "a countdown of {}", "es": "una cuenta atrás de {}", "de": "ein Countdown von {}", "fr": "un compte à rebours de {}"}  # fmt: skip
    found = fragment_of(frames[work.tongue].format(answer), work.tongue, work.today)
    value = next((v for name, v in found.carried if name == "countdown" and v), None)
    if value is None:
        raise Declined(said("not_understood", work.tongue, answer))
    return value


# -- further steps ---------------------------------------------------------------------------------
def appended(work: Work, steps: list[dict[str, Any]]) -> None:
    """Adds steps at the end; words that are missing are asked for."""
    for step in steps:
        complete(work, step)
    same = _same_element(work, steps[0]) if len(steps) == 1 else None
    if same is not None:
        same.step.update(steps[0])
        return
    work.document.setdefault("steps", []).extend(steps)


def _same_element(work: Work, step: dict[str, Any]) -> Place | None:
    """The step that changes the same element already."""
    if "target" not in step:
        return None
    found = [p for p in of_type(work.document, step["type"]) if p.step.get("target") == step["target"]]
    return found[0] if len(found) == 1 else None


def complete(work: Work, step: dict[str, Any]) -> None:
    """Asks for the words that a step lacks, and writes them."""
    for inner in (*step.get("then", []), *step.get("else", [])):
        complete(work, inner)
    question = open_question(step, work)
    if question is None:
        return
    answer = work.answers.text(question)
    fill_in(step, answer, work)


def open_question(step: dict[str, Any], work: Work) -> str | None:
    """What is still to be asked about a step, None where its words are there."""
    kind = step["type"]
    if kind == "overlay" and not any(k in step for k in ("title", "body", "recommend", "form")):
        noun = word(str(step.get("style", "overlay")), work.tongue) or "overlay"
        return said("say_overlay", work.tongue, noun)
    if kind == "email" and not step.get("body"):
        return said("about_email", work.tongue)
    if kind == "sms" and not step.get("body"):
        return said("about_sms", work.tongue)
    if kind == "notify_team" and not step.get("message"):
        return said("about_notify", work.tongue)
    if kind == "replace_text" and not step.get("text") and not step.get("write"):
        return said("say_text", work.tongue)
    return None


def fill_in(step: dict[str, Any], answer: str, work: Work) -> None:
    """Writes the copy of a step from the answer to its question."""
    literal = literal_of(answer, work.tongue)
    text = literal if literal is not None else answer.strip(" .,:;")
    kind = step["type"]
    if kind == "overlay":
        step.setdefault("style", "modal")
        made = copy_for(text, literal is not None, work.tongue)
        step.update({k: v for k, v in made.items() if k not in step})
    elif kind == "replace_text":
        step["text"] = text
    elif kind == "notify_team":
        step["message"] = text
    else:
        step.update(message_for(kind, text, literal is not None, work.tongue))


# -- tests -----------------------------------------------------------------------------------------
def tested(work: Work, clause: Clause) -> bool:
    """Test it against "Y": the step that shows words becomes one of two variants."""
    match = phrases.whole(phrases.AGAINST[work.tongue]).fullmatch(clause.said.flat)
    if match is None:
        return False
    value = clause.said.group(match, "value")
    text = literal_of(value.text, work.tongue)
    if text is None and not _ORIGINAL.fullmatch(value.flat):
        return False
    running = of_type(work.document, "experiment")
    if running:
        _further_variant(work.one(running).step, text)
    else:
        _experiment(work, text)
    return True


def _experiment(work: Work, text: str | None) -> None:
    found = of_type(work.document, "overlay", "replace_text")
    if not found:
        raise Declined(said("no_overlay", work.tongue))
    place = work.one(found)
    step = place.step
    variants: list[dict[str, Any]] = [{"name": "Variant A", "steps": [step]}]
    if text is None:
        variants.insert(0, {"name": "Original", "control": True})
    else:
        variants.append({"name": "Variant B", "steps": [_reworded(step, text)]})
    place.siblings[place.index()] = {
        "type": "experiment",
        "algorithm": "thompson",
        "variants": variants,
    }


def _reworded(step: dict[str, Any], text: str) -> dict[str, Any]:
    key = "title" if step["type"] == "overlay" else "text"
    return {**copy.deepcopy({k: v for k, v in step.items() if k != "id"}), key: text}


def _further_variant(experiment: dict[str, Any], text: str | None) -> None:
    variants: list[dict[str, Any]] = experiment.setdefault("variants", [])
    if text is None:
        if not any(v.get("control") for v in variants):
            variants.insert(0, {"name": "Original", "control": True})
        return
    base = next((v["steps"][0] for v in variants if v.get("steps")), None)
    if base is not None:
        name = f"Variant {chr(65 + len([v for v in variants if not v.get('control')]))}"
        variants.append({"name": name, "steps": [_reworded(base, text)]})
