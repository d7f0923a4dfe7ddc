"""What is wrong with a document, in words that say what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

Path = tuple[str | int, ...]
_SHOWN = 80  # characters of a value that a message repeats
_REPORTED = 100  # problems of one document that are reported


@dataclass(frozen=True)
class Problem:
    """One place where a document does not keep to the vocabulary.

    `path` is written `steps[0].cta.url`, and is empty for the document as a whole. `found` is what
    stands there, `allowed` the words that may, and `nearest` the one that was probably meant.
    """

    path: str
    message: str
    found: str | None = None
    allowed: tuple[str, ...] = ()
    nearest: str | None = None


class DocumentInvalid(ValueError):  # noqa: N818
    """The document cannot be a workflow; `problems` says why, all of it at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)[:_REPORTED]
        super().__init__("; ".join(_line(problem) for problem in self.problems))


def _line(problem: Problem) -> str:
    said = f"{problem.path or 'the document'}: {problem.message}"
    if problem.found is not None:
        said += f" Found {problem.found}."
    return said + (f" Did you mean {problem.nearest}?" if problem.nearest else "")


def problem(
    path: Path,
    message: str,
    found: object = None,
    allowed: Sequence[str] = (),
    nearest: str | None = None,
) -> Problem:
    """A problem at a path of keys and indexes; the nearest allowed word is looked up."""
    word = None if found is None else shown(found)
    if nearest is None and word is not None:
        nearest = nearest_word(word, allowed)
    return Problem(written(path), message, word, tuple(allowed), nearest)


def placed(path: Path, found: Problem) -> Problem:
    """The same problem at another path."""
    return replace(found, path=written(path))


def written(path: Path) -> str:
    """The path as people write it: `steps[1].then[0].style`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def shown(value: object) -> str:
    """A value in a message: short, and in the words of JSON."""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, dict):
        return "an object"
    text = str(value) if not isinstance(value, int) or abs(value) < 10**_SHOWN else "a huge number"
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def nearest_word(word: str, allowed: Sequence[str]) -> str | None:
    """The allowed word that this one was probably meant to be."""
    folded = {each.lower(): each for each in allowed}
    tidy = word.strip().lower().replace("-", "_").replace(" ", "_")
    for candidate in (word.strip().lower(), tidy):
        if candidate in folded:
            return folded[candidate]
    close = get_close_matches(tidy, folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else None
