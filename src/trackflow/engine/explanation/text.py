"""The whole text of a document in one language, and the document of a text."""

from __future__ import annotations

from typing import Any, cast

from trackflow.engine.explanation.grammar import Grammar
from trackflow.engine.explanation.shape import Read, Scene
from trackflow.engine.explanation.steps import Steps, after_spaces, capital
from trackflow.engine.explanation.tables import Tables

Document = dict[str, Any]

_TAIL = ("goal", "frequency", "schedule", "holdout")


class Text:
    """Where, who, when, what; then what for, how often, when it runs, how much is held out."""

    def __init__(self, tables: Tables) -> None:
        grammar = Grammar(tables)
        self._steps = Steps(grammar)
        self._name = grammar.sentence("name")
        self._lead = [grammar.phrase(each) for each in tables.lead]
        self._when = grammar.sentence("when")
        said = tables.sentences
        self._colon, self._colons = said["colon"], (said["before_when"], said["after_when"])
        self._tail = [grammar.sentence(each) for each in _TAIL]

    # -- writing ---------------------------------------------------------------------------
    def say(self, document: Document) -> str:
        """The text of a canonical document."""
        lead = [said for phrase in self._lead if (said := self._part(phrase, document))]
        when = self._part(self._when, document)
        steps = cast("list[dict[str, Any]]", document.get("steps", []))
        body = self._steps.say(steps, Scene())
        opening = capital(f"{self._led(lead, when, len(steps) > 1)}{body}".strip())
        tail = " ".join(said for each in self._tail if (said := self._part(each, document)))
        name = self._part(self._name, document)
        parts = [opening, *([tail] if tail else [])]
        return (f"{name}\n" if name else "") + ("\n" if "\n" in body else " ").join(parts)

    def _led(self, lead: list[str], when: str, several: bool) -> str:
        """What stands before the steps, with the comma or colon that leads over to them."""
        parts = [*lead, when] if when else lead
        if several or not when:
            return f"{', '.join(parts)}{self._colon}" if parts else ""
        before, after = self._colons
        return f"{', '.join(lead)}{before} {when}{after}" if lead else f"{when}{after}"

    def _part(self, phrase: Any, document: Document) -> str:
        field = phrase.fields()
        record = {key: document[key] for key in field if key in document}
        return phrase.say(record, Scene()) or "" if record else ""

    # -- reading ---------------------------------------------------------------------------
    def read(self, text: str) -> Document | None:
        """The document whose text this may be; the caller writes it again to be sure."""
        scene, document = Scene(), Document()
        at = self._take(self._name, text, 0, document, scene) or 0
        at = after_spaces(text, at)
        at = self._opening(text, at, document, scene)
        found = self._steps.read(text, at, scene)
        if not found:
            return None
        if found[0]:
            document["steps"] = found[0]
        at = found[1]
        for phrase in self._tail:
            at = after_spaces(text, at)
            at = self._take(phrase, text, at, document, scene) or at
        return document if at == len(text) else None

    def _opening(self, text: str, at: int, document: Document, scene: Scene) -> int:
        """Where the steps begin: after where, who and when, each with its comma or colon."""
        for phrase in (*self._lead, self._when):
            end = self._take(phrase, text, at, document, scene)
            end = None if end is None else after_spaces(text, end)
            if end is not None and text[end : end + 1] in (",", ":"):
                at = after_spaces(text, end + 1)
        return at

    def _take(
        self, phrase: Any, text: str, at: int, document: Document, scene: Scene
    ) -> int | None:
        found: Read = phrase.read(text, at, scene)
        if found is None or not found[0]:
            return None
        document.update(found[0])
        return found[1]
