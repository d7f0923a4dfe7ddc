"""The grammar of conditions: a clause for each attribute, and what joins clauses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from trackflow.engine.document import ATTRIBUTES, attribute, did_count
from trackflow.engine.explanation.conditions import (
    LOGICAL,
    Clauses,
    Conjunction,
    Few,
    Member,
    Tests,
    count_entry,
    count_name,
    counted,
    operation,
)
from trackflow.engine.explanation.shape import Choice, Deep, Joint, Listing, Mapped, Shape, Table
from trackflow.engine.explanation.tables import Clause, Tables
from trackflow.engine.explanation.templates import Phrase

_PERCENTS = ("conversion_probability", "churn_risk")
_MARKS = {
    "{}": "{v:either}",
    "{!}": "{v:neither}",
    "{#}": "{v:count}",
    "{@}": "{v:among}",
    "{!@}": "{v:outside}",
    "{&}": "{v:everything}",
    "{?}": "{v:tests}",
    "{between}": "{v:between}",
    "{from}": "{v:from}",
    "{before}": "{v:before}",
}


class Ground(Protocol):
    """What the grammar of conditions stands on."""

    tables: Tables
    both: Joint
    either: Joint

    def shape(self, name: str) -> Shape:
        """The shape of that name."""
        ...

    def late(self, name: str) -> Shape:
        """The shape of that name, which need not be there yet."""
        ...

    def phrase(self, template: str, own: dict[str, Shape] | None = None) -> Phrase:
        """A template as a shape."""
        ...


class Audiences:
    """Builds the shapes of conditions in one language."""

    def __init__(self, ground: Ground) -> None:
        self._ground, self._tables = ground, ground.tables
        self._family = self._families()
        self._size: Shape | None = None
        self._size = self._values("orders")["tests"]

    def shapes(self) -> dict[str, Shape]:
        """`condition` of a visitor, `where` of an event, and the names of attributes."""
        names = Table(list(self._tables.names.items()))
        return {
            "family": self._family,
            "attribute": Choice(names, self._family),
            **self._condition("condition", self._visitor_clauses()),
            **self._condition("where", self._event_clauses()),
        }

    def _condition(self, name: str, clauses: Clauses) -> dict[str, Shape]:
        clause = Choice(clauses, *self._logic(name), self._raw())
        whole = Conjunction(
            clause, self._ground.both, self._tables.relatives, self._tables.sentences["anyone"]
        )
        deep = Deep(whole)
        return {name: deep, f"{name}_member": Member(clause, deep)}

    def _logic(self, name: str) -> Iterable[Shape]:
        member = self._ground.late(f"{name}_member")
        own: dict[str, Shape] = {
            "member": member,
            "few": Few(member),
            "ors": Listing(member, self._ground.either, 2),
            "ands": Listing(member, Joint(self._tables.sentences["as_well"]), 2),
            "nors": Listing(member, Joint(self._tables.sentences["nor"]), 2),
        }
        for template in self._tables.logic:
            yield Mapped(
                self._ground.phrase(template, own), _logical, lambda v: next(iter(v.items()))
            )

    def _raw(self) -> Shape:
        phrase = self._ground.phrase(self._tables.sentences["raw_condition"])
        return Mapped(phrase, lambda entry: {"json": dict([entry])}, _only_entry)

    # -- clauses ---------------------------------------------------------------------------
    def _visitor_clauses(self) -> Clauses:
        clauses = Clauses()
        plain = self._tables.sentences["with"]
        outcome = self._tables.sentences["outcome"]
        for name, said in {**self._tables.names, "outcome": outcome}.items():
            own = self._values(name)
            for clause in (*self._tables.clauses.get(name, ()), plain.replace("{name}", said)):
                clauses.add(name, self._clause(clause, own))
        own = self._values("orders")
        for template, meant in self._tables.did:
            phrase = self._clause(template, own).meaning(**meant)
            clauses.add_family(phrase, counted, count_entry)
        family = self._clause(plain.replace("{name}", "{name:family}"), self._values(""))
        clauses.add_family(family, _entry_record, _record_entry)
        return clauses

    def _event_clauses(self) -> Clauses:
        clauses = Clauses()
        template = self._tables.sentences["with"].replace("{name}", "{name:property}")
        clauses.add_family(self._clause(template, self._values("")), _entry_record, _record_entry)
        return clauses

    def _clause(self, clause: Clause, own: dict[str, Shape]) -> Phrase:
        template, *meant = clause if isinstance(clause, tuple) else (clause,)
        for mark, hole in _MARKS.items():
            template = template.replace(mark, hole)
        phrase = self._ground.phrase(template, own)
        return phrase.meaning(v=meant[0]) if meant else phrase

    # -- values ----------------------------------------------------------------------------
    def _values(self, name: str) -> dict[str, Shape]:
        """How the values of an attribute are said: alone, as lists, and in tests."""
        value, amount = self._value(name)
        ors, several = Listing(value, self._ground.either), Listing(value, self._ground.either, 2)
        ands = Listing(value, self._ground.both)
        own: dict[str, Shape] = {
            "value": value,
            "amount": amount,
            "values": several,
            "list": ors,
            "all_values": ands,
            "few_values": Few(value),
            "either": Choice(value, operation("$in", several)),
            "neither": Choice(operation("$ne", value), operation("$nin", several)),
            "among": operation("$in", ors),
            "outside": operation("$nin", ors),
            "everything": operation("$all", ands),
            "between": Mapped(self._ground.shape("hours"), _ends, _from_until),
            "from": operation("$gte", value),
            "before": operation("$lt", value),
        }
        own["size"] = self._size or own["value"]
        own["test"] = Deep(self._tests(self._tables.tests, own))
        own["tests"] = self._tests(self._tables.tests, own)
        own["count"] = self._tests(self._tables.counts, own)
        return own

    def _tests(self, templates: Iterable[str], own: dict[str, Shape]) -> Tests:
        alone = [self._ground.phrase(each, own) for each in templates if "{is" in each]
        tests = [self._ground.phrase(each, own) for each in templates if "{is" not in each]
        return Tests(alone, tests, self._ground.both)

    def _value(self, name: str) -> tuple[Shape, Shape]:
        """The shape of a value of the attribute, and that of one which is a number."""
        shape = self._ground.shape
        known = attribute(name) if name in ATTRIBUTES or name.startswith("page.") else None
        if name == "outcome":
            return shape("outcome"), Choice()
        if known is None or known.kind == "any":
            return shape("any"), shape("number")
        if known.kind == "number":
            number = shape("share" if name in _PERCENTS else "number")
            return number, number
        if known.kind == "boolean":
            return shape("yes"), Choice()
        words = [shape(name)] if name in self._tables.words else []
        texts = [shape("page" if name in ("viewed", "path") else "quote")]
        return Choice(*words, *(texts if known.kind != "closed" else [])), Choice()

    # -- families --------------------------------------------------------------------------
    def _families(self) -> Shape:
        """The names of counts, page properties and traits."""
        sentences, phrase = self._tables.sentences, self._ground.phrase
        return Choice(
            Mapped(phrase(sentences["page_property"]), _named("page"), _name("page")),
            Mapped(phrase(sentences["trait"]), _named("traits"), _name("traits")),
            Mapped(phrase(sentences["count_of"]), _count_record, count_name),
        )


def _ends(value: Any) -> Any:
    ordered = isinstance(value, dict) and value.keys() == {"$gte", "$lt"}  # pyright: ignore[reportUnknownMemberType]
    return [value["$gte"], value["$lt"]] if ordered else None


def _from_until(hours: list[int]) -> Any:
    return {"$gte": hours[0], "$lt": hours[1]}


def _named(family: str) -> Any:
    def record(name: Any) -> Any:
        inside = str(name).startswith(f"{family}.")
        return {"name": name.removeprefix(f"{family}.")} if inside else None

    return record


def _name(family: str) -> Any:
    def name(record: dict[str, Any]) -> str | None:
        said = f"{family}.{record['name']}"
        return said if attribute(said) else None

    return name


def _count_record(name: Any) -> Any:
    record = counted((name, None)) if did_count(str(name)) else None
    return record and {key: value for key, value in record.items() if key != "n"}


def _logical(entry: tuple[str, Any]) -> Any:
    return {entry[0]: entry[1]} if entry[0] in LOGICAL else None


def _only_entry(said: dict[str, Any]) -> Any:
    entries = said["json"]
    return next(iter(entries.items())) if isinstance(entries, dict) and len(entries) == 1 else None  # pyright: ignore


def _entry_record(entry: tuple[str, Any]) -> Any:
    return {"name": entry[0], "v": entry[1]}


def _record_entry(record: dict[str, Any]) -> tuple[str, Any]:
    return record["name"], record["v"]
