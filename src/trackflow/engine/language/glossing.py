"""A prompt in the words of the grammar: every known phrase becomes one symbol of its meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from trackflow.engine.language.lexicon import (
    english,
    french,
    german,
    people,
    places,
    site,
    spanish,
    traffic,
)
from trackflow.engine.language.lexicon.german_order import arranged
from trackflow.engine.language.lexicon.spelling import COMPOUNDS, MISSPELLINGS
from trackflow.engine.language.lexicon.tables import entries
from trackflow.engine.language.symbols import Symbol
from trackflow.engine.language.tongue import Tongue

_TABLES: Final = {"en": english, "es": spanish, "de": german, "fr": french}
_OF_LANGUAGE: Final[dict[Tongue, tuple[Any, ...]]] = {
    "en": (english,),
    "es": (spanish, english),
    "de": (german, english),
    "fr": (french, english),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of the lexicon: its folded words, and the symbols it stands for."""

    words: tuple[str, ...]
    meaning: tuple[str, ...]
    value: Any


class _Values(tuple[Any, ...]):
    """The values of a meaning of several symbols, one for each."""

    __slots__ = ()


def _meaning(said: str) -> tuple[tuple[str, ...], Any]:
    """`<overlay:modal>` is the class <overlay> with the value "modal"."""
    if " " in said and "<" in said:
        said_apart = re.findall(r"<[^>]*>|[^\s<]+", said)
        if len(said_apart) > 1:
            parts = [_meaning(part) for part in said_apart]
            return tuple(texts[0] for texts, _ in parts), _Values(value for _, value in parts)
    if said.startswith("<") and ":" in said:
        name, _, value = said[1:-1].partition(":")
        return (f"<{name}>",), value
    if said.startswith("<"):
        return (said,), None
    return tuple(said.split()), None


def _words_of(tongue: Tongue) -> Iterator[tuple[str, tuple[str, ...], Any]]:
    tables = _OF_LANGUAGE[tongue]
    for phrase, said in entries(tables[0].STRUCTURE):
        yield phrase, *_meaning(said)
    for phrase, value in entries(tables[0].POSITIONS):
        yield phrase, ("<pos>",), value
    for phrase, value in entries(tables[0].DAYS):
        kind = f"<{value}>" if value in ("weekend", "weekdays") else "<day>"
        yield phrase, (kind,), value
    for phrase, value in entries(tables[0].COLORS):
        yield phrase, ("<color>",), value
    for phrase, said in entries(tables[0].CONTENT):
        yield phrase, *_meaning(said)
    if tongue in ("es", "fr"):
        yield "a partir de", ("apartir",), None
        yield "a partir del", ("apartir",), None
        yield "à partir de", ("apartir",), None
        yield "à partir du", ("apartir",), None
    yield from _names(tongue)
    if tongue != "en":
        for phrase, said in entries(english.CONTENT):
            if " " in phrase or len(phrase) > 3:
                yield phrase, *_meaning(said)
        for phrase, value in entries(english.POSITIONS):
            if " " in phrase:
                yield phrase, ("<pos>",), value


def _names(tongue: Tongue) -> Iterator[tuple[str, tuple[str, ...], Any]]:
    """Names of places, sources, pages, elements and events; shared by all languages."""
    plain: tuple[tuple[str, dict[str, Any]], ...] = (
        ("<country>", places.COUNTRIES),
        ("<cgroup>", places.COUNTRY_GROUPS),
        ("<region>", places.REGIONS),
        ("<demonym>", places.DEMONYMS),
        ("<continent>", places.CONTINENTS),
        ("<continental>", places.CONTINENT_PEOPLE),
        ("<lang>", places.LANGUAGES),
        ("<speakers>", _speakers()),
        ("<city>", places.CITIES),
        ("<system>", traffic.SYSTEMS),
    )
    tabled = (
        ("<element>", site.ELEMENTS),
        ("<named>", site.PAGES),
        ("<device>", traffic.DEVICES),
        ("<browser>", traffic.BROWSERS),
        ("<source>", traffic.SOURCES),
        ("<channel>", traffic.CHANNELS),
        ("<event>", site.EVENTS),
        ("<rolename>", people.ROLES),
        ("<tier>", people.PLANS),
        ("<sector>", people.INDUSTRIES),
        ("<basis>", people.BASES),
    )
    for kind, table in tabled:
        for phrase, value in entries(table):
            bare = kind == "<named>" and phrase in site.BARE
            yield phrase, ("<bare>",) if bare else (kind,), value
    for kind, names in plain:
        for phrase, value in names.items():
            yield phrase, (kind,), value


def _speakers() -> dict[str, str]:
    """Spanish speakers, hispanohablantes, deutschsprachige, francophones."""
    found: dict[str, str] = {}
    for name, code in places.LANGUAGES.items():
        found |= {
            f"{name} {noun}": code
            for noun in ("speakers", "speaker", "speaking", "language", "language browsers")
        }
        found |= {f"{name}sprachige{end}": code for end in ("", "n", "r")}
        found[f"{name}sprachig"] = code
    found |= {
        "hispanohablantes": "es", "hispanoparlantes": "es", "angloparlantes": "en",
        "francofonos": "fr", "germanofonos": "de", "francophones": "fr", "francophone": "fr",
        "anglophones": "en", "germanophones": "de", "hispanophones": "es", "lusophones": "pt",
        "italophones": "it", "neerlandophones": "nl", "anglophone": "en", "germanophone": "de",
        "italianophones": "it", "arabophones": "ar", "lusofonos": "pt", "anglofonos": "en",
        "italofonos": "it",
    }  # fmt: skip
    return found


@lru_cache(maxsize=4)
def index_of(tongue: Tongue) -> dict[str, list[Entry]]:
    """The lexicon of a language by the first word of its phrases, the longest phrase first.

    Of two entries with the same words the one that comes first in the tables holds.
    """
    index: dict[str, list[Entry]] = {}
    seen: set[tuple[str, ...]] = set()
    for phrase, meaning, value in _words_of(tongue):
        words = tuple(phrase.split())
        if not words or words in seen:
            continue
        start = words[0]
        seen.add(words)
        plain = tuple("a" if w == "à" else w for w in words)
        if tongue == "fr" and len(words) > 1 and plain not in seen:
            seen.add(plain)
            index.setdefault("a" if start == "à" else start, []).append(
                Entry(plain, meaning, value)
            )
        index.setdefault(start, []).append(Entry(words, meaning, value))
    for found in index.values():
        found.sort(key=lambda entry: -len(entry.words))
    return index


_VOCABULARY: Final[dict[str, tuple[str, Any]]] = {
    "exit_intent": ("<exit>", None), "rage_click": ("<rage>", None), "copy_text": ("<copyact>", None),
    "tab_return": ("<tabreturn>", None), "scroll_depth": ("scroll", None), "time_on_page": ("<stay>", None),
    "inactivity": ("<idle>", None), "conversion_probability": ("<probability>", None),
    "churn_risk": ("<churnrisk>", None), "lead_score": ("<leadscore>", None),
    "company_size": ("<companysize>", None), "cart_value": ("<cart>", None),
    "cart_items": ("<cartitems>", None), "lifetime_value": ("<lifetime>", None),
    "low_stock": ("<lowstock>", None), "out_of_stock": ("<outofstock>", None),
    "logged_in": ("<loggedin>", None), "samsung_internet": ("<browser>", "samsung_internet"),
    **{
        name: ("<channel>", name)
        for name in (
            "paid_search", "paid_social", "paid_video", "paid_shopping", "paid_other", "organic_search",
            "organic_social", "organic_video", "organic_shopping", "cross_network", "ai_assistant",
        )
    },
}  # fmt: skip
_ROLES: Final = frozenset(
    """@headline @subheadline @primary_cta @secondary_cta @hero @hero_image @nav @form @pricing
    @testimonials @product_title @product_price @add_to_cart @search @footer""".split()
)


def _vocabulary(symbol: Symbol) -> Symbol:
    """A word of the vocabulary written as it is: exit_intent, @primary_cta."""
    if symbol.text == "<ident>" and str(symbol.value).lower() in _VOCABULARY:
        text, value = _VOCABULARY[str(symbol.value).lower()]
        return Symbol(text, symbol.start, symbol.end, value)
    if symbol.text == "<handle>" and str(symbol.value).lower() in _ROLES:
        return Symbol("<element>", symbol.start, symbol.end, str(symbol.value).lower())
    return symbol


def glossed(symbols: list[Symbol], tongue: Tongue) -> list[Symbol]:
    """The symbols with every phrase of the lexicon replaced by the symbols of its meaning."""
    index = index_of(tongue)
    if tongue == "de":
        symbols = arranged(symbols)
    symbols = [_vocabulary(s) for s in _spelled(symbols, tongue, index)]
    texts = [symbol.text for symbol in symbols]
    found: list[Symbol] = []
    i = 0
    while i < len(symbols):
        entry = _longest(index, texts, i)
        if entry is None:
            found.append(symbols[i])
            i += 1
            continue
        last = i + len(entry.words) - 1
        start, end = symbols[i].start, symbols[last].end
        values = (
            entry.value if isinstance(entry.value, _Values) else [entry.value] * len(entry.meaning)
        )
        found += [
            Symbol(text, start, end, value)
            for text, value in zip(entry.meaning, values, strict=True)
        ]
        i = last + 1
    return _named_events([_settled(found, i, tongue) for i in range(len(found))])


def _named_events(symbols: list[Symbol]) -> list[Symbol]:
    """The symbols with "searched (event: search)" as the event that is named."""
    found: list[Symbol] = []
    i = 0
    while i < len(symbols):
        if symbols[i].text == "(":
            k = i + 1
            while k < len(symbols) and symbols[k].text in (
                "event",
                "<track>",
                ":",
                "the",
                "evento",
                "did",
                "<did>",
                "ereignis",
            ):
                k += 1
            last = k + 1
            if last < len(symbols) and symbols[last].text in ("event", "<track>"):
                last += 1
            plain = last < len(symbols) and symbols[last].text == ")"
            spoken = any(
                symbols[j].text in ("event", "<track>", "evento")
                for j in range(i + 1, min(last, len(symbols)))
            )
            said = spoken or (k < len(symbols) and symbols[k].text == "<ident>")
            named = k < len(symbols) and (
                symbols[k].text in ("<ident>", "<event>", "<element>") or symbols[k].text.isalpha()
            )
            before = next(
                (
                    j
                    for j in range(len(found) - 1, max(-1, len(found) - 10), -1)
                    if found[j].text == "<event>"
                ),
                None,
            )
            if plain and said and named and before is not None:
                found[before] = Symbol(
                    "<event>",
                    found[before].start,
                    found[before].end,
                    str(symbols[k].value or symbols[k].text).strip("@"),
                )
                i = last + 1
                continue
        found.append(symbols[i])
        i += 1
    return found


# Prepositions that compare where a figure follows, and say a place or a topic elsewhere.
_COMPARING: Final[dict[str, tuple[str, str]]] = {
    "under": ("lessthan", "under"), "below": ("lessthan", "below"), "over": ("morethan", "over"),
    "beneath": ("lessthan", "below"), "above": ("morethan", "above"),
    "unter": ("lessthan", "on"), "uber": ("morethan", "over"), "bajo": ("lessthan", "on"),
    "sous": ("lessthan", "on"), "ab": ("atleast", "from"), "sobre": ("morethan", "about"),
    "des": ("atleast", "of"), "apartir": ("atleast", "from"), "bis": ("atmost", "until"),
}  # fmt: skip
_FIGURES: Final = frozenset({"<n>", "<money>", "<pct>", "<dur>", "one", "<frac>", "<ordinal>"})
_SKIPPED: Final = frozenset(
    {"the", "a", "about", "like", "of", "ca", "etwa", "rund", "los", "unos"}
)


def _settled(symbols: list[Symbol], i: int, tongue: Tongue) -> Symbol:
    symbol = symbols[i]
    if symbol.text not in _COMPARING or (symbol.text == "des" and tongue != "fr"):
        return symbol
    k = i + 1
    while k < len(symbols) and symbols[k].text in _SKIPPED:
        k += 1
    follows = symbols[k].text if k < len(symbols) else ""
    compares, plain = _COMPARING[symbol.text]
    if follows in _FIGURES:
        text = compares
        if symbol.text in ("ab", "apartir", "des"):
            text = "after" if follows == "<dur>" else "atleast"
            if symbol.text == "des" and follows not in ("<dur>", "<money>"):
                text = plain
        if symbol.text == "bis" and follows != "<dur>":
            text = "until"
    else:
        text = plain
        if symbol.text == "uber" and follows in (
            "<channel>", "<source>", "<email>", "<emails>", "<sms>", "newsletter", "<domain>",
        ):  # fmt: skip
            text = "from"
        elif symbol.text == "uber":
            text = "about"
    return Symbol(text, symbol.start, symbol.end, symbol.value)


def _longest(index: dict[str, list[Entry]], texts: list[str], i: int) -> Entry | None:
    for entry in index.get(texts[i], ()):
        if tuple(texts[i : i + len(entry.words)]) == entry.words:
            return entry
    return None


def _spelled(
    symbols: list[Symbol], tongue: Tongue, index: dict[str, list[Entry]]
) -> Iterable[Symbol]:
    """The symbols with slips of the keyboard mended and German compounds taken apart."""
    inner = _inner_words(tongue)
    for symbol in symbols:
        word = symbol.text
        if not word.isalpha() or word in index or word in inner:
            yield symbol
        elif word in MISSPELLINGS:
            for part in MISSPELLINGS[word].split():
                yield Symbol(part, symbol.start, symbol.end)
        elif tongue == "de" and (parts := _apart(symbol, index)):
            yield from parts
        else:
            yield Symbol(_mended(word, tongue) or word, symbol.start, symbol.end, symbol.value)


@lru_cache(maxsize=4)
def _inner_words(tongue: Tongue) -> frozenset[str]:
    return frozenset(
        word for found in index_of(tongue).values() for entry in found for word in entry.words[1:]
    )


def _apart(symbol: Symbol, index: dict[str, list[Entry]]) -> list[Symbol] | None:
    """Rabattbanner is rabatt and banner, each with its own place in the prompt."""
    word = symbol.text
    plain = word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    if plain != word and (plain in index or plain in _inner_words("de")):
        return [Symbol(plain, symbol.start, symbol.end)]
    longer = symbol.end - symbol.start - len(word)
    if longer not in (0, -1):  # ß is folded to two letters
        return None
    for tail in COMPOUNDS:
        ends = (end for end in (tail, _DIGRAPHS.get(tail, tail)) if word.endswith(end))
        spelled = next(ends, "")
        if spelled and len(word) > len(spelled) + 2:
            cut = symbol.end - len(spelled)
            head = word[: -len(spelled)]
            for plain in (head, head.replace("ae", "a").replace("oe", "o").replace("ue", "u")):
                short = plain[:-1] if plain.endswith("s") and plain not in index else plain
                if short in index or plain == head:
                    head = short
            return [Symbol(head, symbol.start, cut), Symbol(tail, cut, symbol.end)]
    return None


# Endings of compounds as they are written without umlauts.
_DIGRAPHS: Final = {
    "uberschrift": "ueberschrift", "uberschriften": "ueberschriften", "gaste": "gaeste",
    "gasten": "gaesten", "menu": "menue", "kanale": "kanaele", "kaufe": "kaeufe",
    "kastchen": "kaestchen",
}  # fmt: skip


@lru_cache(maxsize=4)
def _near(tongue: Tongue) -> dict[str, str]:
    """Words that lack one letter of a word of the lexicon, and that word."""
    found: dict[str, str] = {}
    for first, candidates in index_of(tongue).items():
        if len(first) < 6 or not first.isalpha():
            continue
        if not any(len(entry.words) == 1 for entry in candidates):
            continue
        for i in range(1, len(first)):
            found.setdefault(first[:i] + first[i + 1 :], first)
    return found


# Words that only look like a slip.
_REAL: Final = frozenset(
    """director directors directory leader leaders sender loader header trader traders carrier
    carriers courier cruise course courses coarse planer plants plates prices prizes finance
    finances opinion opinions factory station stations message sister mister tester master
    garden wooden holder border borders rental rentals mental dental metal petals postal portal
    portals versand bestand verband termin termine fassade gratis granted carbon cotton button
    pattern patter battery lottery pottery gallery scooter shelter smarter charter""".split()
)


def _mended(word: str, tongue: Tongue) -> str | None:
    """The word of the lexicon that differs by one letter, or by two that changed places."""
    if len(word) < 6 or word in _REAL:
        return None
    near = _near(tongue)
    index = index_of(tongue)
    if word in near and len(word) >= 6:
        return near[word]
    for i in range(1, len(word)):
        shorter = word[:i] + word[i + 1 :]
        if len(shorter) >= 6 and shorter in index and not word.endswith("s"):
            return shorter
        swapped = word[:i] + word[i : i + 2][::-1] + word[i + 2 :]
        if swapped != word and swapped in index:
            return swapped
    if len(word) >= 8:
        for i in range(1, len(word)):
            candidate = near.get(word[:i] + word[i + 1 :])
            if candidate and len(candidate) == len(word):
                return candidate
    return None
