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
from trackflow.engine.language.tongue import Tongue

_COPY = ("title", "body", "subject", "message", "text")
_USE = ("", "use", "make it", "say", "usa", "nimm", "utilise")
_ADDRESS = re.compile(r"(?:https?://\S+|/\S*)")


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
    if new is None or clause.said.flat.strip(" ¤") not in (
        "",
        "use",
        "make it",
        "usa",
        "nimm",
        "utilise",
        "say",
    ):
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
    new: dict[str, Any] = {"type": "overlay", "style": "modal", **kept, **overlay}
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


_COUNTDOWNS: dict[Tongue, str] = {
    "en": "a countdown of {}", "es": "una cuenta atrás de {}", "de": "ein Countdown von {}",
    "fr": "un compte à rebours de {}",
}  # fmt: skip


def _asked_countdown(work: Work) -> dict[str, Any]:
    answer = work.answers.text(said("countdown_length", work.tongue))
    words = _COUNTDOWNS[work.tongue].format(answer)
    found = fragment_of(words, work.tongue, work.today)
    value = next((v for name, v in found.carried if name == "countdown" and v), None)
    if value is None:
        raise Declined(said("not_understood", work.tongue, answer))
    return value


def asked_for(work: Work, clause: Clause) -> bool:
    """Ask for their phone number; add the e-mail to the form."""
    match = phrases.whole(phrases.ASK[work.tongue]).fullmatch(clause.said.flat)
    if match is None or not of_type(work.document, "overlay"):
        return False
    fields = _fields(_MAIL.sub("email", clause.said.group(match, "value").text), work)
    if fields:
        carry(work, "form", fields)
    return bool(fields)


_MAIL = re.compile(r"e-?mail[- ]?adresse|adresse e-?mail", re.IGNORECASE)


def _fields(words: str, work: Work) -> list[Any] | None:
    """The form fields that the words name, in the language of the message or in English."""
    for tongue in dict.fromkeys((work.tongue, "en")):
        found = fragment_of(_FORMS[tongue].format(words), tongue, work.today)
        fields = (found.overlay or {}).get("form")
        if fields and not found.unread:
            return fields
    return None


_FORMS: dict[Tongue, str] = {
    "en": "a modal with a form for {}", "es": "un modal con un formulario con {}",
    "de": "ein Modal mit einem Formular für {}", "fr": "une modale avec un formulaire pour {}",
}  # fmt: skip


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


def superseded(work: Work, steps: list[dict[str, Any]]) -> bool:
    """Shows or does this instead of the only thing that is shown; False where there are more."""
    shown = [p for p in places(work.document) if p.step["type"] not in ("wait", *_SERVER)]
    if len(shown) != 1 or any(step["type"] in ("wait", "branch", *_SERVER) for step in steps):
        return False
    for step in steps:
        complete(work, step)
    place = shown[0]
    i = place.index()
    place.siblings[i : i + 1] = steps
    return True


_SERVER = ("email", "sms", "webhook", "notify_team", "track", "set_traits", "add_to_segment")


def _same_element(work: Work, step: dict[str, Any]) -> Place | None:
    """The step that changes the same element already."""
    if "target" not in step:
        return None
    found = [
        p for p in of_type(work.document, step["type"]) if p.step.get("target") == step["target"]
    ]
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
