"""A prompt as a list of symbols: words in one spelling, literals, paths, numbers, with offsets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Symbol:
    """One unit of the prompt: `text` is a folded word, a punctuation mark or a class such as
    `<path>`; `value` is what a class stands for; `start` and `end` are offsets in the prompt."""

    text: str
    start: int
    end: int
    value: Any = None


_TLD = (
    "com|org|net|io|co|ai|dev|app|shop|store|travel|example|test|invalid|gov|edu|info|biz|eu|uk|de"
    "|fr|es|it|nl|be|ch|at|se|no|dk|pl|pt|ie|au|nz|ca|in|mx|ar|cl|br|jp"
)
_TOKEN = re.compile(
    rf"""
      (?P<lit>"[^"\n]{{1,600}}"|“[^“”\n]{{1,600}}[”“"]|«[^«»\n]{{1,600}}»|»[^«»\n]{{1,600}}«
         |„[^„“”"\n]{{1,600}}[“”"]|‹[^‹›\n]{{1,400}}›|`[^`\n]{{1,400}}`|‚[^‚‘’\n]{{1,400}}[‘’](?!\w)
         |‘(?:[^‘’\n]|(?<=\w)’(?=\w)){{1,400}}’(?!\w)
         |(?<![\w'])'(?:[^'\n]|(?<=\w)'(?=\w)){{1,400}}'(?!\w)|(?<!\w)''[^'\n]{{1,400}}'')
    | (?P<html><(?P<tag>[a-z][a-z0-9]*)\b[^<>\n]*>[^\n]*?</(?P=tag)>|<(?:img|br|hr)\b[^<>]*>)
    | (?P<url>https?://[^\s"'<>“”«»]{{1,500}})
    | (?P<mail>(?<![\w.+-])[\w+-]{{1,64}}(?:\.[\w+-]{{1,64}}){{0,4}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,4}})
    | (?P<ident>\b(?:traits|page|did)\.[a-z_]\w*(?:\([^()\s]{{0,80}}\))?(?:\.\w+)?\b
         |\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b)
    | (?P<domain>(?<![\w./])(?:[a-z0-9](?:[a-z0-9-]{{0,61}}[a-z0-9])?\.){{1,3}}(?:{_TLD})\b(?![\w-]))
    | (?P<path>(?<![\w./*<])!?/[\w*][\w\-*.~%/]*(?:\?[\w=&%.\-]+)?|(?<![\w./*<])!?/(?=[,;:.)]?(?:\s|$)))
    | (?P<hex>\#(?:[0-9a-f]{{6}}|[0-9a-f]{{3}})\b)
    | (?P<selector>(?<![\w.\#])[.\#][a-z][\w-]{{1,60}})
    | (?P<handle>(?<!\w)@[a-z][\w-]{{1,40}})
    | (?P<ordinal>\d{{1,4}}(?:st|nd|rd|th|er|ère|ere|eme|ème|e|º|ª|do|ra|ro|ta|to)\b)
    | (?P<date>\b\d{{4}}-\d{{2}}-\d{{2}}(?:T\d{{2}}:\d{{2}}(?::\d{{2}})?)?\b|\b\d{{1,2}}\.\ ?\d{{1,2}}\.(?:\ ?\d{{4}}\b)?
         |\b\d{{1,2}}/\d{{1,2}}/\d{{4}}\b|\b\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\b)
    | (?P<clock>\b\d{{1,2}}(?:[:.]\d{{2}})?\ ?[ap]\.?m\b\.?|\b\d{{1,2}}:\d{{2}}(?:\ ?(?:h|uhr)\b)?
         |\b\d{{1,2}}\ ?(?:uhr|h\d{{2}})\b)
    | (?P<n>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?!\d)|\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?(?!\d)
         |\d{{1,3}}(?:['’\u202f\u00a0]\d{{3}})+(?!\d)|\d+[.,]\d+|\d+|(?<![\w)])\.\d+)
    | (?P<ab>\ba/b(?:/[cn])?\b)
    | (?P<word>\bw/(?=\s)|\bb/c\b|(?:[^\W\d_]\.){{2,4}}|[^\W\d_](?:\w|['’](?=\w))*)
    | (?P<mark>->|=>|>=|<=|==|!=|→|⇒|➜|➔|≥|≤|\.\.\.|[^\w\s]|_|\n)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARKS = {
    "→": "->", "⇒": "->", "➜": "->", "➔": "->", "=>": "->", "≥": ">=", "≤": "<=", "–": "-",
    "—": "-", "…": ".", "...": ".", "\n": "\n", "•": "\n", "·": ",", "✔": "\n", "==": "=",
    "¿": ",", "¡": ",",
}  # fmt: skip


def fold(text: str) -> str:
    """Lower case with straight apostrophes, without accents."""
    lower = text.lower().replace("’", "'").replace("ß", "ss").replace("œ", "oe").replace("æ", "ae")
    if lower.isascii():
        return lower
    kept = _GRAVE_A.sub("\ue000", lower)  # in French à is "to" and a is "has"
    apart = unicodedata.normalize("NFKD", kept)
    return "".join(c for c in apart if not unicodedata.combining(c)).replace("\ue000", "à")


_GRAVE_A = re.compile(r"(?<!\w)à(?!\w)")


def symbols_of(prompt: str, language: str) -> list[Symbol]:
    """The symbols of a prompt in order. Time grows in proportion to its length."""
    found: list[Symbol] = []
    for match in _TOKEN.finditer(prompt):
        kind = match.lastgroup or ""
        if kind == "tag":
            kind = "html"
        found += _read(
            kind,
            match.group(),
            match.start(),
            match.end(),
            language,
            prompt[max(0, match.start() - 4) : match.start()],
        )
    kept = [s for i, s in enumerate(found) if not _inner_hyphen(found, i)]
    kept = [_country_code(prompt, kept, i) for i in range(len(kept))]
    return list(_without_numbering(kept))


_CODES = frozenset("AT BE CH DE ES FR GB IT LI LU MX NL PL PT UK US".split())


def _country_code(prompt: str, symbols: list[Symbol], i: int) -> Symbol:
    """DE, AT, CH: codes in capitals are countries in a list of such codes."""

    def code(k: int) -> str:
        said = prompt[symbols[k].start : symbols[k].end] if 0 <= k < len(symbols) else ""
        return said if said in _CODES else ""

    said = code(i)
    joints = (",", "/", "&", "+", "or", "and", "und", "oder", "y", "o", "et", "ou")
    beside = any(code(i + 2 * step) and symbols[i + step].text in joints for step in (-1, 1))
    if not said or not beside:
        return symbols[i]
    return Symbol("<country>", symbols[i].start, symbols[i].end, "GB" if said == "UK" else said)


def _without_numbering(symbols: list[Symbol]) -> Iterator[Symbol]:
    """The symbols with "1)" and "b)" of a list as line breaks."""
    opened = 0
    for i, symbol in enumerate(symbols):
        opened += (symbol.text == "(") - (symbol.text == ")" and opened > 0)
        after = symbols[i + 1] if i + 1 < len(symbols) else None
        before = symbols[i - 1] if i else None
        marker = symbol.text == "<n>" and isinstance(symbol.value, int) and symbol.value < 20
        if marker and after and after.text == ")" and after.end - after.start == 1 and not opened:
            yield Symbol("\n", symbol.start, symbol.end)
            continue
        if symbol.text == ")" and before and before.text == "<n>" and not opened:
            if isinstance(before.value, int) and before.value < 20 and before.end == symbol.start:
                continue
        if (
            marker and after and after.text == "." and _begins_item(symbols, i + 2) and (before is None or before.text == "\n")
            and symbol.end == after.start
        ):  # fmt: skip
            yield Symbol("\n", symbol.start, symbol.end)
            continue
        yield symbol


def _begins_item(symbols: list[Symbol], i: int) -> bool:
    """Whether a point of a list begins here, and not the rest of a date: 1. bis 24. Dezember."""
    return i < len(symbols) and symbols[i].text not in (
        "bis",
        "und",
        "-",
        "al",
        "hasta",
        "au",
        "to",
        "y",
        "et",
        "and",
    )


_BETWEEN = re.compile(r"[\"“”»«'’‘%\d]\s*$|\b\w\w?\s*$")


def _read(kind: str, text: str, start: int, end: int, language: str, before: str) -> list[Symbol]:
    match kind:
        case "lit":
            size = 2 if text.startswith("''") else 1
            return [Symbol("<lit>", start, end, text[size:-size].strip())]
        case "path":
            path = text.rstrip(".") if len(text) > 1 else text
            if path == "/" and _BETWEEN.search(before):
                return [Symbol("/", start, end)]
            return [Symbol("<path>", start, start + len(path), path)]
        case "url":
            url = text.rstrip(".,;:!?")
            url = url[:-1] if url.endswith(")") and "(" not in url else url
            rest = text[len(url) :][:1]
            stop = (
                [Symbol(_MARKS.get(rest, rest), start + len(url), start + len(url) + 1)]
                if rest
                else []
            )
            return [Symbol("<url>", start, start + len(url), url), *stop]
        case "n":
            return _number(text, start, end, language)
        case "ordinal":
            value = int(re.sub(r"\D", "", text))
            return [Symbol(_FIRST[language] if value == 1 else "<ordinal>", start, end, value)]
        case "mark":
            return [Symbol(_MARKS.get(text, text), start, end)]
        case "word":
            return _word(text, start, end, language)
        case "ab":
            return [Symbol("abtest", start, end)]
        case "mail":
            return [Symbol("<mail>", start, end, text)]
        case "selector" if text[0] == "." and text[1:].lower() in ("com", "net"):
            return [Symbol(text[1:].lower(), start + 1, end)]
        case _:
            return [Symbol(f"<{kind}>", start, end, text)]


_FIRST = {"en": "first", "es": "primera", "de": "erste", "fr": "premiere"}


def _number(text: str, start: int, end: int, language: str) -> list[Symbol]:
    value = number(text, language)
    if value is None:  # in English 5,10 is a list
        cut = start + text.index(",")
        return [
            *_number(text[: cut - start], start, cut, language),
            Symbol(",", cut, cut + 1),
            *_number(text[cut - start + 1 :], cut + 1, end, language),
        ]
    return [Symbol("<n>", start, end, value)]


def number(text: str, language: str) -> int | float | None:
    """What the digits say; None for two numbers with a comma between them."""
    plain = re.sub(r"['’\u202f\u00a0]", "", text)
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain) and (
        language in ("en", "es") or plain.count(",") > 1 or "." in plain
    ):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain) and (
        language != "en" or plain.count(".") > 1 or "," in plain
    ):
        plain = plain.replace(".", "").replace(",", ".")
    elif "," in plain:
        if language == "en":
            return None
        plain = plain.replace(",", ".")
    if len(plain) > 15:
        return float("inf") if plain.count(".") > 1 else float(plain[:15])
    return whole(float(plain)) if "." in plain else int(plain)


def whole(value: float) -> int | float:
    """The number without an empty fraction: 30.0 is 30."""
    return int(value) if value == int(value) else value


def _inner_hyphen(symbols: list[Symbol], i: int) -> bool:
    """Whether a hyphen only joins two words, as in slide-in or 10-minute."""
    if symbols[i].text != "-" or not 0 < i < len(symbols) - 1:
        return False
    before, after = symbols[i - 1], symbols[i + 1]
    joined = before.end == symbols[i].start and symbols[i].end == after.start
    figures = before.text in _FIGURES and after.text in _FIGURES
    money = before.text == "<n>" and after.text in ("$", "€", "£", "₹", "¥")
    days = before.text in _DAYS and after.text in _DAYS
    return joined and not figures and not days and not money


_FIGURES = frozenset({"<n>", "<clock>", "<date>"})
_DAYS = frozenset(
    """mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday
    saturday sunday mo di mi do fr sa so lunes martes miercoles jueves viernes sabado domingo lun
    lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag
    samstag sonntag""".split()
)


_ELISION = re.compile(
    r"(l|d|qu|n|j|c|m|t|s|lorsqu|jusqu|puisqu|quelqu|aujourd)'(?=\w)", re.IGNORECASE
)


def _word(text: str, start: int, end: int, language: str) -> list[Symbol]:
    if text in ("US", "U.S.", "U.S.A."):  # in capitals it is the country
        return [Symbol("usa", start, end)]
    word = fold(text)
    if "." in word:
        word = word.replace(".", "")
    if word in CONTRACTIONS and (language == "en" or word in ("w/", "w/o")):
        return [Symbol(part, start, end) for part in CONTRACTIONS[word].split()]
    elided = _ELISION.match(word)
    if elided and elided.end() < len(word) and word != "d'accord":
        if word.startswith("aujourd"):
            return [Symbol("aujourdhui", start, end)]
        cut = start + elided.end()
        return [
            Symbol(elided.group(), start, cut),
            *_word(text[elided.end() :], cut, end, language),
        ]
    for suffix, part in SUFFIXES if language == "en" else ():
        if word.endswith(suffix) and len(word) > len(suffix):
            cut = end - len(suffix)
            tail = [Symbol(part, cut, end)] if part else []
            return [Symbol(word[: -len(suffix)], start, cut), *tail]
    return [Symbol(word, start, end)]


CONTRACTIONS = {
    "can't": "can not", "cant": "can not", "cannot": "can not", "won't": "will not",
    "wont": "will not", "dont": "do not", "doesnt": "does not", "didnt": "did not",
    "isnt": "is not", "arent": "are not", "wasnt": "was not", "havent": "have not",
    "hasnt": "has not", "shouldnt": "should not", "who's": "who is", "whos": "who is",
    "who've": "who have", "whove": "who have", "it's": "it is", "that's": "that is",
    "what's": "what is", "there's": "there is", "let's": "let us", "lets": "let us",
    "theyre": "they are", "theyve": "they have", "youre": "you are", "ive": "i have",
    "im": "i am", "we're": "we are", "someone's": "someone is", "anyone's": "anyone is",
    "everyone's": "everyone is", "somebody's": "somebody is", "he's": "he is", "she's": "she is",
    "wanna": "want to", "gonna": "going to", "gotta": "got to", "ain't": "is not", "w/": "with",
    "b/c": "because", "w/o": "without", "'em": "them", "gimme": "give me", "whod": "who had",
}  # fmt: skip

# A suffix and the word that stands for it; an empty word drops the suffix (possessive).
SUFFIXES = (
    ("n't", "not"), ("'ve", "have"), ("'re", "are"), ("'ll", "will"), ("'d", "had"),
    ("'m", "am"), ("'s", ""), ("s'", ""),
)  # fmt: skip
