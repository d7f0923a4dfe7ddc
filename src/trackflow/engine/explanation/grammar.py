"""The grammar of one language: every shape of a document, built from the language's tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

from trackflow.engine.explanation import scalars
from trackflow.engine.explanation.audiences import Audiences
from trackflow.engine.explanation.shape import (
    Choice,
    Joint,
    Listing,
    Mapped,
    Read,
    Scene,
    Shape,
    Table,
)
from trackflow.engine.explanation.tables import Tables
from trackflow.engine.explanation.templates import Phrase

_LISTS = {
    "events": "event",
    "tactics": "quote",
    "options": "quote",
    "days": "weekday",
    "paths": "page",
    "ramp": "ramp_step",
}


class Grammar:
    """The shapes of one language by name."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.both = Joint(tables.conjunction, tables.softened.get("and"))
        self.either = Joint(tables.disjunction, tables.softened.get("or"))
        self._shapes: dict[str, Shape] = {}
        self._add_scalars()
        self._add_targets()
        self._add_parts()
        self._shapes |= Audiences(self).shapes()
        self._add_triggers()

    def shape(self, name: str) -> Shape:
        """The shape of that name."""
        return self._shapes[name]

    def late(self, name: str) -> Shape:
        """The shape of that name, which need not be there yet."""
        return _Late(self.shape, name)

    def phrase(self, template: str, own: dict[str, Shape] | None = None) -> Phrase:
        """A template as a shape; its holes are looked up in `own` first."""
        first = own or {}
        return Phrase(template, lambda name: first.get(name) or self.shape(name), self.both)

    def sentence(self, name: str) -> Phrase:
        """A phrase of the document as a whole."""
        return self.phrase(self.tables.sentences[name])

    # -- single values ---------------------------------------------------------------------
    def _add_scalars(self) -> None:
        tables, shapes = self.tables, self._shapes
        number = scalars.Number(tables.decimal)
        span = scalars.Span(number, dict(tables.units))
        after = scalars.Span(number, dict(tables.after_units))
        quote = scalars.Quote()
        moment = scalars.Moment(tables.months.split(), tables.date, tables.time)
        shapes |= {name: Table(list(words.items())) for name, words in tables.words.items()}
        shapes |= {
            "number": number,
            "share": scalars.Number(tables.decimal, 2, tables.percent),
            "percent": scalars.Number(tables.decimal, 0, tables.percent),
            "duration": scalars.Seconds(span),
            "length": scalars.Length(span),
            "after_duration": scalars.Seconds(after),
            "after_length": scalars.Length(after),
            "quote": quote,
            "html": quote,
            "code": scalars.Code(),
            "open": Table(list(tables.open.items())),
            "nothing": Table([({}, tables.sentences["no_entries"])]),
            "page": Choice(shapes["place"], scalars.bare_path(), quote),
            "url": Choice(scalars.bare_url(), quote),
            "property": Choice(scalars.bare_word(), quote),
            "event": Choice(shapes["event"], quote),
            "field_name": Choice(shapes["field_name"], quote),
            "hours": scalars.Hours(tables.hours),
            "moment": Choice(moment, quote),
            "json": scalars.Json(),
        }
        shapes["any"] = Choice(quote, number, shapes["yes"])
        shapes["value"] = Choice(shapes["any"], shapes["json"])

    def _add_targets(self) -> None:
        roles = self.tables.words["role"]
        self._shapes["target"] = self._target(roles, "")
        for preposition in ("of", "to"):
            before = self.tables.sentences[preposition]
            joined = {role: self._contracted(before + said) for role, said in roles.items()}
            self._shapes[f"target_{preposition}"] = self._target(joined, before)

    def _target(self, roles: Any, before: str) -> Shape:
        """An element, alone or after a preposition that may melt into its article."""
        texted = self._contracted(before + self.tables.sentences["element_with_words"])
        coded = self._contracted(before + self.tables.sentences["element"])
        return Choice(
            Table(list(roles.items())),
            Mapped(self.phrase(texted), _words_of, lambda said: f"text:{said['words']}"),
            Mapped(self.phrase(coded), _selector, lambda said: said["code"]),
        )

    def _contracted(self, words: str) -> str:
        for apart, together in self.tables.contractions:
            words = re.sub(rf"^{apart}", together, words)
        return words

    # -- parts of steps --------------------------------------------------------------------
    def _add_parts(self) -> None:
        shapes, parts = self._shapes, self.tables.parts
        for name, templates in parts.items():
            shapes[name] = Choice(*map(self.phrase, templates))
        for name in ("pairs", "texts"):
            pair = Mapped(self.late(f"{name}_pair"), _pair, lambda v: (v["key"], v["value"]))
            listed = Mapped(Listing(pair, self.both), _entries, _unique)
            shapes[name] = Choice(listed, shapes["nothing"])
        field = Choice(shapes["field"], shapes["field_name"])
        shapes["fields"] = Listing(field, self.both)
        for name, item in _LISTS.items():
            shapes[name] = Listing(self.late(item), self.both)
        shapes["outcomes"] = Listing(shapes["stop"], self.either)
        self._add_pages()
        for name, table in (("often", "times"), ("period", "per")):
            counted = Mapped(shapes[name], lambda value: {"n": value}, lambda said: said["n"])
            shapes[name] = Choice(shapes[table], counted)

    def _add_pages(self) -> None:
        shapes = self._shapes
        page = shapes["page"]
        excluded = Mapped(self.late("not_page"), _excluded, lambda said: f"!{said['page']}")
        shapes["pages"] = Listing(Choice(excluded, page), self.both)
        shapes["some_pages"] = Listing(page, self.both)
        shapes["any_page"] = Listing(page, self.either)
        shapes["site_pages"] = Mapped(shapes["site_pages"], _sorted_pages, _joined_pages)

    # -- triggers --------------------------------------------------------------------------
    def _add_triggers(self) -> None:
        shapes = self._shapes
        shapes["trigger"] = trigger = Typed(
            {kind: Choice(*map(self.phrase, said)) for kind, said in self.tables.triggers.items()}
        )
        joint, either = self.tables.conjunction, self.tables.disjunction
        shapes["together"] = Listing(trigger, Joint(joint, comma=joint), 2)
        shapes["alone"] = Listing(trigger, Joint(joint, comma=joint))
        every = Choice(self.phrase("{all:together}"), self.sentence("all_of"))
        shapes["triggers"] = Listing(Choice(trigger, every), Joint(either, comma=either))


class Typed:
    """A trigger or step: its type chooses the phrase."""

    def __init__(self, kinds: dict[str, Choice]) -> None:
        self._kinds = kinds

    def say(self, value: Any, scene: Scene) -> str | None:
        shape = self._kinds.get(value.get("type"))
        rest = {key: said for key, said in value.items() if key != "type"}
        return shape.say(rest, scene) if shape else None

    def read(self, text: str, at: int, scene: Scene) -> Read:
        best: Read = None
        for kind, shape in self._kinds.items():
            found = shape.read(text, at, scene)
            if found and (best is None or found[1] > best[1]):
                best = {"type": kind, **found[0]}, found[1]
        return best


class _Late:
    def __init__(self, lookup: Callable[[str], Shape], name: str) -> None:
        self._lookup, self._name = lookup, name

    def say(self, value: Any, scene: Scene) -> str | None:
        return self._lookup(self._name).say(value, scene)

    def read(self, text: str, at: int, scene: Scene) -> Read:
        return self._lookup(self._name).read(text, at, scene)


def _excluded(page: Any) -> Any:
    return {"page": page[1:]} if str(page).startswith("!") else None


def _sorted_pages(pages: Any) -> Any:
    """Pages and exclusions apart, where the exclusions come last."""
    within = [page for page in pages if not page.startswith("!")]
    without = [page[1:] for page in pages if page.startswith("!")]
    if pages[: len(within)] != within:
        return {"all": pages}
    return {key: some for key, some in (("in", within), ("out", without)) if some}


def _joined_pages(said: Any) -> Any:
    return said.get("all") or [*said.get("in", []), *(f"!{page}" for page in said.get("out", []))]


def _words_of(value: Any) -> Any:
    texted = isinstance(value, str) and value.startswith("text:")
    return {"words": value.removeprefix("text:")} if texted else None


def _selector(value: Any) -> Any:
    return None if _words_of(value) else {"code": value}


def _pair(value: Any) -> Any:
    return {"key": value[0], "value": value[1]}


def _entries(value: Any) -> Any:
    return list(cast("dict[str, Any]", value).items()) if isinstance(value, dict) else None


def _unique(listed: list[tuple[str, Any]]) -> Any:
    found = dict(listed)
    return found if len(found) == len(listed) else None
