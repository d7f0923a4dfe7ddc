"""Which element of the page is meant."""

from __future__ import annotations

from trackflow.engine.language.draft import Draft, Found
from trackflow.engine.language.grammar import WORD
from trackflow.engine.language.lexicon.actions import COLORS
from trackflow.engine.language.lexicon.site import ELEMENT_NOUNS

_PLAIN_WORDS = frozenset(
    {*COLORS, "big", "large", "small", "main", "primary", "our", "the", "current", "whole", "hero"}
    | {"page", "site", "website", "top"}
)
_STOP = r"(?!(?:the|a|an|our|to|with|for|of|and|or|on|in|when|who|that|is|are|if|from|by|them|it) )"
_ADJECTIVE = rf"{_STOP}{WORD} "

# An element, in the group `target`; `target_of` says which one.
TARGET = (
    r"(?:(?:the|our|a|an|your|this|that|my|their|all|all the) )?"
    rf"(?P<target>(?:{_ADJECTIVE}){{0,2}}?<element>|<selector>|"
    rf"(?:{_ADJECTIVE}){{1,3}}?(?:{ELEMENT_NOUNS}|buttons|links|images|<overlay>))"
)


def target_of(draft: Draft, found: Found) -> str | None:
    """The role, the selector, or the words of an element that is not found yet."""
    span = draft.span_of(found.match, "target")
    last = draft.symbols[span.last]
    if last.text == "<selector>":
        return str(last.value)
    before = [s.text for s in draft.symbols[span.first : span.last]]
    if last.text == "<element>" and all(word in _PLAIN_WORDS for word in before):
        return str(last.value)
    return f"text:{draft.words(span)}"
