"""From a document to its text, and from the text to the same document again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, cast

from trackflow.engine.document import DocumentInvalid, Workflow, parse_document
from trackflow.engine.explanation.languages.english import ENGLISH
from trackflow.engine.explanation.languages.french import FRENCH
from trackflow.engine.explanation.languages.german import GERMAN
from trackflow.engine.explanation.languages.spanish import SPANISH
from trackflow.engine.explanation.tables import Tables
from trackflow.engine.explanation.text import Text

_TABLES: dict[str, Tables] = {"en": ENGLISH, "es": SPANISH, "de": GERMAN, "fr": FRENCH}
LANGUAGES = tuple(_TABLES)
"""The languages that there are words for."""

_EMPTY = ("audience", "frequency", "schedule", "where")


def explain(document: Mapping[str, Any] | Workflow, language: str = "en") -> str:
    """The document in plain sentences of `en`, `es`, `de` or `fr`.

    Where, who, when, what; then the goal, the frequency, the schedule and the holdout. Ids are not
    said. Raises `DocumentInvalid` for what is no document, `KeyError` for another language.
    """
    return _text(language).say(canonical(document))


def recognise(text: str) -> dict[str, Any] | None:
    """The document of a text that `explain` has written in any language, or nothing.

    Whitespace outside of quotes and the case of letters may have changed. The document is the
    canonical one; any other text gives nothing, at once.
    """
    stripped = text.strip()
    for language in LANGUAGES:
        if (found := _recognised(stripped, language)) is not None:
            return found
    return None


def canonical(document: Mapping[str, Any] | Workflow) -> dict[str, Any]:
    """The document without ids and without empty lists: what its text says.

    Raises `DocumentInvalid` for what is no document.
    """
    workflow = document if isinstance(document, Workflow) else parse_document(document)
    return _bare(workflow.to_dict())


def _recognised(text: str, language: str) -> dict[str, Any] | None:
    tongue = _text(language)
    try:
        found = tongue.read(text)
        if found is None or _folded(tongue.say(found)) != _folded(text):
            return None
        return canonical(found)
    except (DocumentInvalid, RecursionError):
        return None


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().casefold()


@cache
def _text(language: str) -> Text:
    return Text(_TABLES[language])


_LISTS = ("pages", "triggers", "steps", "then", "else", "variants", "ramp", "guardrails", "days")
_MORE_LISTS = ("stop_after", "tactics")


def _bare(part: dict[str, Any]) -> dict[str, Any]:
    """A copy of a part of the document without what says nothing."""
    said: dict[str, Any] = {}
    for key, value in part.items():
        kept = _bare_value(key, value)
        empty = key in (*_LISTS, *_MORE_LISTS, *_EMPTY) and not kept
        if key != "id" and not empty:
            said[key] = kept
    return said


_INNER = ("triggers", "all", "steps", "then", "else", "variants")


def _bare_value(key: str, value: Any) -> Any:
    if key in _INNER and isinstance(value, list):
        return [_bare(cast("dict[str, Any]", item)) for item in cast("list[Any]", value)]
    if key in ("until", "write", "frequency", "schedule") and isinstance(value, dict):
        return _bare(cast("dict[str, Any]", value))
    return value
