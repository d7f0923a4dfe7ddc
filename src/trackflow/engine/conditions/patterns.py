"""Regular expressions as a browser reads them."""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST = 500  # characters of one pattern

# What Python reads and a browser does not, or reads as something else.
_FOREIGN = re.compile(r"\(\?(?!:|=|!|<=|<!|<[A-Za-z_$])|[*+?}]\+")
_TOKEN = re.compile(
    r"\\k<(?P<back>[^>]*)>|\(\?<(?P<name>[A-Za-z_]\w*)>|\\(?P<escaped>.)|\[\^?\]|.", re.DOTALL
)
_CLASSES = {"d": "0-9", "w": "A-Za-z0-9_"}
_SPECIAL = {"$": r"\Z", "[]": "(?!)", "[^]": r"[\s\S]"}


class PatternError(ValueError):
    """The text is not a regular expression that the server and the browser read alike."""


@lru_cache(maxsize=1024)
def compiled(source: str, ignore_case: bool = False) -> re.Pattern[str]:
    """The pattern of a JavaScript `RegExp(source)`; raises `PatternError`.

    `\\d` and `\\w` are ASCII, `$` is the very end, and named groups are written `(?<name>…)`.
    """
    if len(source) > LONGEST:
        raise PatternError(f"a pattern has at most {LONGEST} characters")
    bare = re.sub(r"\\.", "", source, flags=re.DOTALL)
    if _FOREIGN.search(re.sub(r"\[[^\]]*\]", "", bare)):
        raise PatternError("this form of group or quantifier does not exist in a browser")
    return _compiled(_translated(source), re.IGNORECASE if ignore_case else 0)


def _compiled(source: str, flags: int) -> re.Pattern[str]:
    try:
        return re.compile(source, flags)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternError(str(error)) from error


def _translated(source: str) -> str:
    out: list[str] = []
    in_class = False
    for token in _TOKEN.finditer(source):
        if in_class and token[0] == "-" and out[-1] == "-":
            raise PatternError(r"write \- for a hyphen within brackets")
        out.append(_in_class(token) if in_class else _outside(token))
        closes = token["escaped"] is None and token[0].endswith("]")
        in_class = not closes if in_class else token[0] == "["
    return "".join(out)


def _outside(token: re.Match[str]) -> str:
    if token["back"] is not None:
        return f"(?P={token['back']})"
    if token["name"] is not None:
        return f"(?P<{token['name']}>"
    if token["escaped"] is not None:
        return _escaped(token["escaped"], "[{}]", "[^{}]")
    return _SPECIAL.get(token[0], token[0])


def _in_class(token: re.Match[str]) -> str:
    if token["escaped"] is not None:
        return _escaped(token["escaped"], "{}", None)
    # Python warns that these may become set operations; to a browser they are plain characters.
    return "\\" + token[0] if token[0][0] in "[&|~" else token[0]


def _escaped(letter: str, positive: str, negative: str | None) -> str:
    if letter in _CLASSES:
        return positive.format(_CLASSES[letter])
    if letter.lower() in _CLASSES and negative:
        return negative.format(_CLASSES[letter.lower()])
    if letter in "/-" or not letter.isalnum():
        return re.escape(letter)
    if letter in "AZz":  # anchors only in Python: a browser reads the letter itself
        return letter
    return "\\" + letter
