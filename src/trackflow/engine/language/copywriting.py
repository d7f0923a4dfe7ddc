"""Sensible first copy for a topic. No figure, promise or date that the topic does not hold."""

from __future__ import annotations

import re
from typing import Any

from trackflow.engine.language.lexicon.copy import GENERAL, THEMES

_PERSONS = {
    "their": "your",
    "them": "you",
    "they": "you",
    "theirs": "yours",
    "themselves": "yourself",
}
_WORD = re.compile(r"[^\W_]+")


def copy_for(topic: str, literal: bool) -> dict[str, Any]:
    """Title, body and button of an overlay; literal words are the title and stand alone."""
    if literal:
        return {"title": topic}
    body, label = _theme(topic)
    return {"title": title_for(topic), "body": body, "cta": {"label": label}}


def message_for(kind: str, topic: str) -> dict[str, Any]:
    """An e-mail or a text message about the topic."""
    title = title_for(topic)
    if kind == "sms":
        return {"type": "sms", "body": f"{title}. Reply STOP to receive no more messages."}
    return {
        "type": "email",
        "subject": title,
        "body": f"Hello, this is about your {_addressed(topic)}. Reply if we can help you.",
    }


def form_message(kind: str, moment: str, form: str) -> dict[str, Any]:
    """An e-mail or a text message about a form that was started, left or sent."""
    subject, body = {
        "form_submit": (f"We received your {form}", f"Thank you, we received your {form}."),
        "form_abandon": (
            f"Your {form}",
            f"You started the {form} and did not finish it. Reply if we can help you.",
        ),
    }.get(moment, (f"Your {form}", f"Can we help you with the {form}? Reply to this message."))
    return (
        {"type": "sms", "body": body}
        if kind == "sms"
        else {
            "type": "email",
            "subject": subject,
            "body": body,
        }
    )


def title_for(topic: str) -> str:
    """The topic as a headline that speaks to the visitor."""
    said = _addressed(topic.strip(" ,.:;-"))
    said = re.sub(r"^(?:the|an?|our|my) ", "", said, flags=re.IGNORECASE)
    if re.fullmatch(r"[\d.,]+ ?%|[$€£₹] ?[\d.,]+", said):
        return f"{said} off"
    if re.fullmatch(
        r"(?:discount|coupon|deal|voucher|special offer|gift|bonus|surprise)", said, re.IGNORECASE
    ):
        return f"A {said} for you"
    if re.match(r"\w{3,}ing\b", said) and not re.match(
        r"(?:spring|pricing|shipping|wedding|morning|training)", said
    ):
        return f"Thinking about {said}?"
    return said[:1].upper() + said[1:]


def _addressed(topic: str) -> str:
    return _WORD.sub(lambda m: _PERSONS.get(m.group().lower(), m.group()), topic)


def _theme(topic: str) -> tuple[str, str]:
    topic = f"{topic} off" if topic.endswith("%") else topic
    words = [word.lower() for word in _WORD.findall(topic)]
    for stems, body, label in THEMES:
        if any(_begins(word, stem) for word in words for stem in stems):
            return body, label
    return GENERAL


def _begins(word: str, stem: str) -> bool:
    return word == stem or (len(stem) > 4 and word.startswith(stem)) or word == f"{stem}s"
