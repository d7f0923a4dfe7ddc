"""What a language brings: every phrase once, as a template that is written and read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

WORKING_WEEK = '{days=["mon","tue","wed","thu","fri"]}'
"""Says nothing, and means Monday to Friday."""

Templates = tuple[str, ...]
Clause = str | tuple[str, Any]
"""A template, or one together with the value that it stands for."""


@dataclass(frozen=True)
class Tables:
    """The words of one language.

    Templates are explained in `templates`. In `clauses` a value is `{}` (one, or A or B), `{!}`
    (none of them), `{#}` (a count), `{@}`, `{!@}` and `{&}` (some, none, all of a list), `{from}`,
    `{before}` and `{between}` (hours).
    """

    decimal: str
    percent: str
    conjunction: str
    disjunction: str
    softened: Mapping[str, tuple[str, str]]
    """Another word for a conjunction, before words that match a pattern."""
    relatives: str
    """A pattern of the words that begin a clause which follows the others without a comma."""
    units: Mapping[str, tuple[str, str]]
    after_units: Mapping[str, tuple[str, str]]
    """The same after a preposition such as "after"."""
    months: str
    date: str
    time: str
    hours: str
    contractions: tuple[tuple[str, str], ...]
    words: Mapping[str, Mapping[Any, str]]
    """The words of each closed set of values."""
    open: Mapping[str, str]
    names: Mapping[str, str]
    """What attributes are called."""
    clauses: Mapping[str, tuple[Clause, ...]]
    did: tuple[tuple[str, Mapping[str, Any]], ...]
    tests: Templates
    counts: Templates
    logic: Templates
    triggers: Mapping[str, Templates]
    steps: Mapping[str, Templates]
    parts: Mapping[str, Templates]
    lead: Templates
    """Where and who."""
    sentences: Mapping[str, str]
