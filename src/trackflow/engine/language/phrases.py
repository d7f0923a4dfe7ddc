"""Names of the lexicon folded into one symbol of their class, the longest name first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from trackflow.engine.language.lexicon import actions, people, places, site, traffic
from trackflow.engine.language.symbols import Symbol

_SMS = ("text message", "sms message", "sms", "text messages")

Entry = tuple[tuple[str, ...], str, Any]


def _entries() -> Iterable[tuple[str, str, Any]]:
    tables: tuple[tuple[str, dict[str, Any]], ...] = (
        ("<people>", dict.fromkeys((*people.PEOPLE, *people.PEOPLE_PHRASES))),
        ("<sms>", dict.fromkeys(_SMS)),
        ("<country>", places.COUNTRIES),
        ("<cgroup>", places.COUNTRY_GROUPS),
        ("<region>", places.REGIONS),
        ("<city>", places.CITIES),
        ("<continent>", places.CONTINENTS),
        ("<continental>", places.CONTINENT_ADJECTIVES),
        ("<demonym>", {name: (code, name) for name, code in places.DEMONYMS.items()}),
        ("<lang>", {n: c for n, c in places.LANGUAGES.items() if n not in places.DEMONYMS}),
        ("<source>", traffic.SOURCES),
        ("<element>", site.ELEMENTS),
        ("<overlay>", actions.OVERLAYS),
    )
    for kind, table in tables:
        for name, value in table.items():
            yield kind, name, value


def _index() -> dict[str, list[Entry]]:
    index: dict[str, list[Entry]] = {}
    for kind, name, value in _entries():
        words = tuple(name.split())
        index.setdefault(words[0], []).append((words, kind, value))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


_INDEX = _index()


def named(symbols: list[Symbol]) -> list[Symbol]:
    """The symbols with every name of the lexicon folded into one symbol."""
    texts = [symbol.text for symbol in symbols]
    found: list[Symbol] = []
    i = 0
    while i < len(symbols):
        entry = _longest(texts, i)
        if entry is None:
            found.append(symbols[i])
            i += 1
            continue
        words, kind, value = entry
        last = i + len(words) - 1
        found.append(Symbol(kind, symbols[i].start, symbols[last].end, value))
        i = last + 1
    return found


def _longest(texts: list[str], i: int) -> Entry | None:
    for entry in _INDEX.get(texts[i], ()):
        if tuple(texts[i : i + len(entry[0])]) == entry[0]:
            return entry
    return None
