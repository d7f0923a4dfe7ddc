"""Sensible first copy for a topic. No figure, promise or date that the topic does not hold."""

from __future__ import annotations

import re
from typing import Any

from trackflow.engine.language.lexicon.copy import MAIL, STEMS, STOP_LINE, THEMES
from trackflow.engine.language.symbols import fold
from trackflow.engine.language.tongue import Tongue

_PERSONS = {
    "their": "your", "them": "you", "they": "you", "theirs": "yours", "themselves": "yourself",
}  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_ARTICLE = re.compile(
    r"^(?:the|an?|our|my|el|la|los|las|una?|nuestr[oa]s?|der|die|das|den|unser\w*|eine?[nmr]?|les?|"
    r"une?|notre|nos)\s+(?=\w)|^l['’](?=\w)",
    re.IGNORECASE,
)


def copy_for(topic: str, literal: bool, tongue: Tongue) -> dict[str, Any]:
    """Title, body and button of an overlay; literal words are the title and stand alone."""
    if literal:
        return {"title": topic}
    body, label = THEMES[tongue][theme_of(topic)]
    return {"title": title_for(topic), "body": body, "cta": {"label": label}}


_FRAMES: dict[Tongue, tuple[str, ...]] = {
    "en": ("{}", "Made for you: {}", "Have you seen this? {}", "Worth a look: {}", "New here? {}", "In short: {}",
           "Just ask: {}", "One click away: {}", "For your next step: {}", "Before you go on: {}"),
    "es": ("{}", "Para ti: {}", "¿Lo has visto? {}", "Vale la pena: {}", "¿Es tu primera vez? {}", "En breve: {}",
           "Solo pregunta: {}", "A un clic: {}", "Para tu próximo paso: {}", "Antes de seguir: {}"),
    "de": ("{}", "Für Sie: {}", "Schon gesehen? {}", "Einen Blick wert: {}", "Neu hier? {}", "Kurz gesagt: {}",
           "Fragen Sie einfach: {}", "Nur ein Klick: {}", "Für den nächsten Schritt: {}", "Bevor es weitergeht: {}"),
    "fr": ("{}", "Pour vous : {}", "Déjà vu ? {}", "À découvrir : {}", "Première visite ? {}", "En bref : {}",
           "Il suffit de demander : {}", "À un clic : {}", "Pour la suite : {}", "Avant d'aller plus loin : {}"),
}  # fmt: skip


def wordings(topic: str, tongue: Tongue, count: int) -> list[dict[str, Any]]:
    """`count` different copies (1 to 10) about one topic, to be tested against each other."""
    copy = copy_for(topic, False, tongue)
    return [{**copy, "title": frame.format(copy["title"])} for frame in _FRAMES[tongue][:count]]


def message_for(kind: str, topic: str, literal: bool, tongue: Tongue) -> dict[str, Any]:
    """An e-mail, a text message or an opening of the chat about the topic."""
    title = topic if literal else title_for(topic)
    if kind == "sms":
        end = "" if title.endswith((".", "!", "?")) else "."
        return {"type": "sms", "body": f"{title}{end} {STOP_LINE[tongue]}"}
    if kind == "open_chat":
        return {
            "type": "open_chat",
            "message": title if title.endswith("?") or literal else f"{title}?",
        }
    return {
        "type": "email",
        "subject": title[:120],
        "body": MAIL[tongue].format(topic=topic.strip(" .")),
    }


def title_for(topic: str) -> str:
    """The topic as a headline that speaks to the visitor."""
    said = _WORD.sub(lambda m: _PERSONS.get(m.group().lower(), m.group()), topic.strip(" ,.:;-–—"))
    said = _ARTICLE.sub("", said) or said
    said = " ".join(said.split())
    if re.fullmatch(r"[\d.,]+ ?%|[$€£₹] ?[\d.,]+", said):
        return f"{said} off"
    if re.fullmatch(
        r"(?:discount|coupon|deal|voucher|special offer|gift|bonus|surprise)", said, re.IGNORECASE
    ):
        return f"A {said} for you"
    return said[:1].upper() + said[1:]


def theme_of(topic: str) -> str:
    """The theme of a topic, empty where none is known."""
    topic = f"{topic} off" if topic.endswith("%") else topic
    words = [fold(word) for word in _WORD.findall(topic)]
    for theme, stems in STEMS:
        if any(_begins(word, stem) for word in words for stem in stems):
            return theme
    return ""


def _begins(word: str, stem: str) -> bool:
    return word == stem or (len(stem) > 4 and word.startswith(stem)) or word == f"{stem}s"
