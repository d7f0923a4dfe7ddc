"""Who, by where they are and where they come from: places, languages, sources, channels."""

from __future__ import annotations

from typing import Any

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import (
    NOT,
    PEOPLE,
    SOMEBODY,
    Act,
    compiled,
    listed,
    one_of,
    rule,
)
from trackflow.engine.language.lexicon.traffic import (
    AD_CHANNELS,
    CHANNEL_ADJECTIVES,
    CHANNELS,
    PAID_ADS,
)
from trackflow.engine.language.quantities import whole

_TO = rf"(?:(?:to|for) )?(?:{SOMEBODY} )?"
_IN = (
    r"(?:(?:(?:who|that|which) )?(?:are |is )?(?:coming |browsing |visiting |located |based |"
    r"living |"
    r"live |lives |accessing the site |accesses the site |arriving |situated )?"
    r"(?:from within|from|in|within|inside)) (?:the )?(?:state of )?"
)
_BY = (
    r"(?:(?:(?:who|that|which) )?(?:are |is |have |has )?(?:just )?(?:coming in |coming |"
    r"come in |come |"
    r"comes |came |arriving |arrive |arrives |arrived |referred |landing |land |lands |landed |"
    r"clicked through |clicking through |sent |to us |here )*"
    r"(?:from|via|through|by)) (?:a |an |the |our |your )?"
)


def condition(values: list[Any], negated: bool) -> Any:
    """One of the values, or none of them."""
    distinct = list(dict.fromkeys(values))
    if len(distinct) == 1:
        return {"$ne": distinct[0]} if negated else distinct[0]
    return {"$nin" if negated else "$in": distinct}


def bounds(op: str, value: float) -> Any:
    """A comparison as a condition: {"$gte": 5}."""
    return {op: whole(value)}


def _is(attribute: str, *kinds: str) -> Act:
    def act(draft: Draft, found: Found, span: Span) -> None:
        draft.who({attribute: condition(found.all(*kinds), found.has("not"))}, span)

    return act


def _country_group(draft: Draft, found: Found, span: Span) -> None:
    codes = [code for group in found.all("<cgroup>") for code in group]
    draft.who({"country": condition(codes, found.has("not"))}, span)


def _demonyms(draft: Draft, found: Found, span: Span) -> None:
    codes = [code for code, _ in found.all("<demonym>")]
    draft.who({"country": condition(codes, found.has("not"))}, span)


_DEMONYM_LANGUAGES = {
    "spanish": "es", "french": "fr", "german": "de", "italian": "it", "portuguese": "pt",
    "dutch": "nl", "danish": "da", "swedish": "sv", "norwegian": "no", "finnish": "fi",
    "polish": "pl", "czech": "cs", "hungarian": "hu", "romanian": "ro", "greek": "el",
    "turkish": "tr", "russian": "ru", "ukrainian": "uk", "japanese": "ja", "chinese": "zh",
    "korean": "ko", "vietnamese": "vi", "thai": "th", "indonesian": "id",
}  # fmt: skip


def _language(draft: Draft, found: Found, span: Span) -> bool | None:
    said = [v if isinstance(v, str) else v[1] for v in found.all("<lang>", "<demonym>")]
    codes = [_DEMONYM_LANGUAGES.get(v, v) for v in said]
    if any(len(code) != 2 for code in codes):
        return False
    draft.who({"language": condition(codes, found.has("not"))}, span)
    return None


def _ads(draft: Draft, found: Found, span: Span) -> bool | None:
    sources = found.all("<source>")
    channels = [AD_CHANNELS.get(source, "") for source in sources]
    if not all(channels) or found.has("not"):
        return False
    draft.who({"channel": condition(channels, False), "source": condition(sources, False)}, span)
    return None


_CHANNEL = one_of(CHANNELS)
_ONE_CHANNEL = compiled(_CHANNEL)


def _channel(draft: Draft, found: Found, span: Span) -> None:
    said = f" {found.group('channels')} "
    channels = [c for m in _ONE_CHANNEL.finditer(said) for c in CHANNELS[m.group()]]
    draft.who({"channel": condition(channels, found.has("not"))}, span)


def _channel_adjective(draft: Draft, found: Found, span: Span) -> None:
    said = found.group("channel")
    channels = CHANNELS.get(said) or CHANNELS.get(f"{said}s") or PAID_ADS
    draft.who({"channel": condition(list(channels), found.has("not"))}, span)


def _parameter(draft: Draft, found: Found, span: Span) -> bool | None:
    value = draft.symbols[span.last]
    text = value.value if value.text == "<lit>" else draft.prompt[value.start : value.end]
    if not text:
        return False
    negated = bool(found.group("is")) and "not" in found.group("is")
    draft.who({found.group("name").replace(" ", "_"): condition([text], negated)}, span)
    return None


_PLACES = (
    ("country", "<country>"),
    ("region", "<region>"),
    ("city", "<city>"),
    ("continent", "<continent>"),
)
_PEOPLE_AHEAD = rf"(?= (?:{PEOPLE}|customers|companies|•+))"

RULES = (
    *(
        rule(rf"{_TO}{NOT}{_IN}{listed(kind)}(?: only)?", _is(name, kind), 0.98)
        for name, kind in _PLACES
    ),
    rule(
        r"(?P<not>(?:outside(?: of)?|anywhere but|everywhere but|<people> but|<people> "
        r"except|not|except|excluding)"
        rf"(?: the| in| from)* ){listed('<country>')}",
        _is("country", "<country>"),
        0.95,
    ),
    rule(rf"{_TO}{NOT}{_IN}<cgroup>", _country_group, 0.95),
    rule(
        r"(?P<not>(?:<people> )?(?:outside(?: of)?|anywhere but|everywhere but)(?: the)?) <cgroup>",
        _country_group,
        0.95,
    ),
    rule(
        r"(?:in|from) the us|us(?= (?:<people>|•|only))|usa(?= only)",
        lambda draft, found, span: draft.who({"country": "US"}, span),
        0.9,
    ),
    rule(rf"<cgroup>{_PEOPLE_AHEAD}", _country_group, 0.95),
    rule(
        rf"(?:(?:to|for) )?{NOT}{listed('(?:<lang>|<demonym>)')} (?:speakers|speaking(?: "
        rf"<people>)?)",
        _language,
        0.97,
    ),
    rule(
        rf"{_TO}(?:speak|speaks|speaking|with browser language|whose (?:browser )?language is|"
        r"with (?:the |their )?(?:browser )?(?:language )?set to) (?:<lang>|<demonym>)",
        _language,
        0.95,
    ),
    rule(rf"(?:(?:to|for) )?{NOT}{listed('<demonym>')}{_PEOPLE_AHEAD}", _demonyms, 0.9),
    rule(rf"(?:(?:to|for) )?<continental>{_PEOPLE_AHEAD}", _is("continent", "<continental>"), 0.93),
    rule(
        r"(?:(?:to|for) )?<country>(?= (?:only|<people>|•+))",
        _is("country", "<country>"),
        0.95,
    ),
    rule(rf"(?:(?:to|for) )?{listed('<city>')}{_PEOPLE_AHEAD}", _is("city", "<city>"), 0.93),
    rule(rf"(?:(?:to|for) )?{listed('<region>')}{_PEOPLE_AHEAD}", _is("region", "<region>"), 0.93),
    rule(
        rf"{_TO}(?:{_BY})?(?:<source>|<source>(?: (?:and|or) <source>)) (?:ads|adverts|ad)"
        r"(?: campaigns?| traffic)?(?: <people>)?",
        _ads,
        0.95,
    ),
    rule(rf"{_TO}(?:{_BY})?<source> ads? (?:and|or) <source> ads?(?: <people>)?", _ads, 0.95),
    rule(rf"{_TO}{NOT}{_BY}{listed('<source>')}", _is("source", "<source>"), 0.97),
    rule(rf"(?:(?:to|for) )?{NOT}<source> <people>", _is("source", "<source>"), 0.95),
    rule(
        rf"{_TO}{_BY}(?P<newsletter>newsletter)",
        lambda d, f, s: d.who({"source": "newsletter"}, s),
        0.85,
    ),
    rule(rf"{_TO}{NOT}{_BY}{listed('<domain>')}", _is("referrer", "<domain>"), 0.95),
    rule(
        rf"{_TO}{NOT}(?:traffic )?{_BY}(?P<channels>{listed(_CHANNEL)})"
        r"(?: (?:traffic|campaigns?))?(?: only)?",
        _channel,
        0.97,
    ),
    rule(
        rf"(?:(?:to|for|from) )?{NOT}(?P<channel>{one_of(CHANNEL_ADJECTIVES)}) {PEOPLE}",
        _channel_adjective,
        0.97,
    ),
    rule(
        rf"{_TO}(?:with |whose |where |by )?(?P<name>utm_(?:source|medium|campaign|term|content))"
        r"(?P<is>(?: (?:=|is|equals|of|:|are|! =|is not|not))+) (?:<lit>|[\w-]+)",
        _parameter,
        0.97,
    ),
)
