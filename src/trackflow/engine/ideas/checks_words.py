"""Suggestions about the words: titles, buttons, the language of the audience."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from trackflow.engine.ideas.copy import TEXTS
from trackflow.engine.ideas.patches import Path, added, replaced
from trackflow.engine.ideas.profiles import DEFAULT_PATHS, PROFILES
from trackflow.engine.ideas.suggestions import Suggestion
from trackflow.engine.ideas.tongues import TONGUES, Tongue, folded, marks_of
from trackflow.engine.ideas.view import View, written

LONGEST_TITLE: Final = 60
LONGEST_LABEL: Final = 25
_VAGUE: Final = re.compile(
    r"(?:click|press|tap) here|here|submit|ok(?:ay)?|go|send|yes|continue|more|learn more|read more"
    r"|(?:haz )?clic aqui|aqui|enviar|aceptar|continuar|mas|saber mas|leer mas"
    r"|hier klicken|klicken sie hier|hier|absenden|senden|weiter|mehr|mehr erfahren|mehr lesen"
    r"|cliquez ici|ici|envoyer|valider|continuer|plus|en savoir plus|lire la suite"
)
_LANGUAGES: Final[dict[Tongue, tuple[str, ...]]] = {
    "en": ("US", "GB", "IE", "AU", "NZ"),
    "es": ("ES", "MX", "AR", "CO", "CL", "PE", "UY", "EC"),
    "de": ("DE", "AT", "LI"),
    "fr": ("FR", "MC"),
}
_NAMES: Final[dict[Tongue, str]] = {
    "en": "English",
    "es": "Spanish",
    "de": "German",
    "fr": "French",
}


def no_button(view: View) -> Iterator[Suggestion]:
    """An overlay that asks for nothing."""
    texts, to = view.texts, _destination(view)
    if texts is None:
        return
    for path, step in view.of_type("overlay"):
        asks = step.keys() & {"cta", "form", "recommend", "coupon", "secondary_cta", "video"}
        if asks or step.get("style") == "tooltip" or not step.get("title"):
            continue
        value = {"label": texts.label, **({"url": to} if to else {})}
        yield Suggestion(
            "add_button",
            f"Add a button: “{texts.label}”",
            f"It says something and offers no way on, while its goal is {view.event}."
            f"{'' if to else ' You only have to say where the button leads.'}",
            "conversion",
            added((*path, "cta"), value),
            8,
            at=written(path),
        )


def _destination(view: View) -> str | None:
    profile = PROFILES.get(view.event or "")
    if profile is None or profile.to is None:
        return None
    known = [path for path in view.site.pages.get(profile.to, ()) if "*" not in path]
    return known[0] if known else None if view.site.pages else DEFAULT_PATHS.get(profile.to)


def label(view: View) -> Iterator[Suggestion]:
    """A button that does not say what it does, or says too much."""
    texts = view.texts
    if texts is None:
        return
    for path, step in view.of_type("overlay"):
        button: dict[str, Any] = step.get("cta") or {}
        said = button.get("label")
        if not isinstance(said, str) or said == texts.label:
            continue
        vague = _VAGUE.fullmatch(folded(said).strip(" .!>»→"))
        if not vague and len(said) <= max(LONGEST_LABEL, len(texts.label)):
            continue
        told = "does not say what happens" if vague else f"has {len(said)} characters"
        yield Suggestion(
            "clear_button",
            f"Let the button say “{texts.label}”",
            f"“{said}” {told}. A button that names the act in a few words is clicked by "
            "those who want just that.",
            "conversion",
            replaced((*path, "cta", "label"), said, texts.label),
            4,
            at=written((*path, "cta", "label")),
        )


def title(view: View) -> Iterator[Suggestion]:
    """A title that is too long to be read at a glance."""
    for path, step in view.of_type("overlay"):
        said = step.get("title")
        if not isinstance(said, str) or len(said) <= LONGEST_TITLE:
            continue
        parts = _split(said) or _under_ours(view, said)
        if parts is None:
            continue
        head, rest = parts
        body = " ".join(part for part in (rest, step.get("body")) if part)
        yield Suggestion(
            "shorter_title",
            "A title that is read at a glance",
            f"The title has {len(said)} characters; up to {LONGEST_TITLE} are taken in without "
            f"reading. “{head}” says it, the rest fits below.",
            "conversion",
            _retitled(path, step, head, body),
            4,
            at=written((*path, "title")),
        )


def _split(text: str) -> tuple[str, str] | None:
    """The first sentence or clause and the rest, where the first is short and says something."""
    for marks in (r"[.!?]\s+", r"\s+[–—-]\s+|:\s+|;\s+"):
        for match in re.finditer(marks, text):
            head = text[: match.end()].strip(" –—-:;.")
            rest = text[match.end() :].strip()
            if 12 <= len(head) <= LONGEST_TITLE and rest:
                return head, rest[:1].upper() + rest[1:]
    return None


def _under_ours(view: View, said: str) -> tuple[str, str] | None:
    return (view.texts.title, said) if view.texts else None


def _retitled(path: Path, step: dict[str, Any], head: str, body: str) -> tuple[Any, ...]:
    return replaced(path, step, {**step, "title": head, "body": body})


def language(view: View) -> Iterator[Suggestion]:
    """Copy in one language for an audience that reads another."""
    readers = _readers(view)
    written_in = _written_in(view)
    if written_in is None or view.event is None:
        return
    foreign: list[Tongue] = [each for each in readers if each != written_in]
    for path, step in view.of_type("overlay"):
        if len(path) != 2 or not foreign:
            continue
        other = foreign[0]
        texts = TEXTS[other].get(view.event)
        if texts is None:
            return
        told = _translated(step, other, view.event)
        only = written_in not in readers
        changed = told if only else _by_language(step, told, other)
        yield Suggestion(
            "speak_their_language",
            f"Say it in {_NAMES[other]} to those who read {_NAMES[other]}",
            f"The audience reads {' and '.join(_NAMES[each] for each in readers)}, the copy is in "
            f"{_NAMES[written_in]} only. The text is ours for this goal; put yours in its place.",
            "conversion",
            replaced(path, step, changed),
            7,
            at=written(path),
        )
        return


def _readers(view: View) -> tuple[Tongue, ...]:
    languages, countries = view.only("language"), view.only("country")
    if languages:
        spoken = {each.lower().split("-")[0] for each in languages}
        return tuple(tongue for tongue in TONGUES if tongue in spoken)
    return tuple(tongue for tongue in TONGUES if set(_LANGUAGES[tongue]) & set(countries))


def _written_in(view: View) -> Tongue | None:
    """The language of the copy, where enough of its words speak for one."""
    marks = sorted(marks_of(" ".join(view.words)).items(), key=lambda each: -each[1])
    return marks[0][0] if marks[0][1] >= 2 and marks[0][1] > marks[1][1] else None


def _translated(step: dict[str, Any], tongue: Tongue, event: str) -> dict[str, Any]:
    texts = TEXTS[tongue][event]
    told = {key: value for key, value in step.items() if key != "id"}
    told |= {"title": texts.title, "body": texts.body}
    if "cta" in step:
        told["cta"] = {**step["cta"], "label": texts.label}
    return told


def _by_language(step: dict[str, Any], told: dict[str, Any], tongue: Tongue) -> dict[str, Any]:
    return {"type": "branch", "if": {"language": tongue}, "then": [told], "else": [step]}
