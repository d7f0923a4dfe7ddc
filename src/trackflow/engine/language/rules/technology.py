"""Who, by what they use: device, operating system, browser."""

from __future__ import annotations

from collections.abc import Mapping

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
from trackflow.engine.language.lexicon.traffic import BROWSERS, DEVICES, SYSTEMS
from trackflow.engine.language.rules.origin import condition

_WITH = (
    rf"(?:(?:to|for) )?(?:{SOMEBODY} )?(?:(?:browsing |visiting |coming |arriving )?"
    r"(?:on|from|using|via|with|who use|in) )(?:an? |their |the |only )?"
)
# What may stand before and after a bare name in a list of conditions.
OPEN = r"(?:(?<=\A )|(?<=[,;:.(•\-+] )|(?<= and )|(?<= -> ))"
CLOSE = r"(?= (?:[,;:.)(•\-+]|->|only|and|\Z|<people>))"


def _one_attribute(name: str, table: Mapping[str, str]) -> Act:
    single = compiled(one_of(table))

    def act(draft: Draft, found: Found, span: Span) -> None:
        values = [table[m.group()] for m in single.finditer(f" {found.group('said')} ")]
        draft.who({name: condition(values, found.has("not"))}, span)

    return act


_SYSTEM = compiled(one_of(SYSTEMS))


def _system(draft: Draft, found: Found, span: Span) -> bool | None:
    meant = [SYSTEMS[m.group()] for m in _SYSTEM.finditer(f" {found.group('said')} ")]
    systems = [one["os"] for one in meant]
    devices = [one["device"] for one in meant if "device" in one]
    if found.has("not") and devices:
        return False
    conditions = {"os": condition(systems, found.has("not"))}
    if len(devices) == len(meant) and len(set(devices)) == 1:
        conditions["device"] = devices[0]
    elif devices and len(set(systems)) > 1:
        return False
    draft.who(conditions, span)
    return None


def _rules(table: Mapping[str, object], act: Act, tail: str = ""):
    names = listed(one_of(table))
    after = (
        rf"{tail}(?! (?:number|numbers|app|apps|field|call|calls|support|plan|plans|"
        rf"phone|version|menu))(?: {PEOPLE})?(?: only)?"
    )
    return (
        rule(rf"{NOT}{_WITH}(?P<said>{names}){after}", act, 0.98),
        rule(
            rf"(?:(?:to|for|if|when|where) )?(?:an? |the )?{NOT}(?P<said>{names}){tail} {PEOPLE}",
            act,
            0.98,
        ),
        rule(rf"(?:to|for|all|our|the|an?) (?P<said>{names}){tail}(?= •)", act, 0.93),
        rule(rf"{OPEN}{NOT}(?P<said>{names}){tail}{CLOSE}(?: only| and nothing else)?", act, 0.93),
    )


def _system_and_browser(draft: Draft, found: Found, span: Span) -> None:
    system = SYSTEMS[found.group("system")]
    draft.who({**system, "browser": BROWSERS[found.group("browser")]}, span)


RULES = (
    rule(
        rf"(?:(?:to|for|on) )?(?P<browser>{one_of(BROWSERS)}) (?:on|for) "
        rf"(?P<system>{one_of(SYSTEMS)})(?: {PEOPLE})?",
        _system_and_browser,
        0.97,
    ),
    rule(
        rf"(?:(?:to|for|on) )?(?P<system>{one_of(SYSTEMS)}) (?:\+|and|&|with) "
        rf"(?P<browser>{one_of(BROWSERS)})(?: {PEOPLE})?",
        _system_and_browser,
        0.93,
    ),
    *_rules(SYSTEMS, _system, "(?: devices?)?"),
    *_rules(DEVICES, _one_attribute("device", DEVICES), "(?: devices?| phones)?"),
    *_rules(BROWSERS, _one_attribute("browser", BROWSERS), "(?: browsers?)?"),
)
