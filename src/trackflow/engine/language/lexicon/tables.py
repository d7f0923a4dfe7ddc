"""How the tables of words are written.

One entry a line: `what it means = form, form, form`. A form `show/s/ed/ing` stands for show,
shows, showed and showing; `!` after the meaning keeps the entry from being matched by
a misspelt word.
"""

from __future__ import annotations

from collections.abc import Iterator

from trackflow.engine.language.symbols import fold


def words(text: str) -> frozenset[str]:
    """The words of a text, without order."""
    return frozenset(text.split())


def entries(table: str) -> Iterator[tuple[str, str]]:
    """Every form with what it means, folded: ("shows", "show")."""
    for line in table.strip().splitlines():
        meaning, _, forms = line.partition("=")
        for form in forms.split(","):
            for word in expanded(form.strip()):
                if word:
                    yield word, meaning.strip()


def expanded(form: str) -> list[str]:
    """The spellings of one form: `show/s/ed` is show, shows, showed."""
    stem, *endings = form.split("/")
    folded = fold(stem).replace("-", " ").replace("'", "' ").replace("'  ", "' ")
    return [folded, *(folded + fold(ending) for ending in endings)]
