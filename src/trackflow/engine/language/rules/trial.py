"""What: A/B tests, with texts given or still to be written."""

from __future__ import annotations

from typing import Any

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import COMMA, rule
from trackflow.engine.language.rules.target import TARGET, target_of

_AB = (
    r"(?:(?:automatically|continuously) )?(?:(?:run |do |start |set up )?an? )?(?:a / b(?: "
    r"/ c)?|split|ab) (?:test|tests|testing|experiment)(?: (?:of|on|for|with|the|our))*"
)
_TEST = r"<lit>(?:(?: ,)?(?: vs ?\.?| versus| against| or| and| ,| /| with)+ <lit>)*"
_CONTROL = (
    r"(?P<control>(?: ,)?(?: vs ?\.?| versus| against| and| or)+ (?:the |our "
    r")?(?:current(?: one| version| text)?|original|control|existing one|existing "
    r"version|nothing))?"
)


def _literal_test(draft: Draft, found: Found, span: Span) -> bool | None:
    target = target_of(draft, found)
    said = found.all("<lit>")
    if target is None or len(said) + found.has("control") < 2:
        return False
    arms: list[dict[str, Any]] = (
        [{"name": "Original", "control": True}] if found.has("control") else []
    )
    for text in said:
        arms.append(
            {"name": text[:60], "steps": [{"type": "replace_text", "target": target, "text": text}]}
        )
    draft.do({"type": "experiment", "algorithm": "thompson", "variants": arms}, span, variants=span)
    return None


def _written_test(draft: Draft, found: Found, span: Span) -> bool | None:
    target = target_of(draft, found)
    if target is None or not target.startswith("@"):
        return False
    step = {"type": "personalize", "target": target, "write": {"count": 3}}
    data = {
        "type": "experiment",
        "algorithm": "thompson",
        "variants": [{"name": "Original", "control": True}, {"name": "New copy", "steps": [step]}],
        "auto_deploy_winner": True,
    }
    draft.do(data, span, type=span, auto_deploy_winner=draft.span_of(found.match, "winner"))
    return None


def _tested(draft: Draft, found: Found, span: Span) -> bool | None:
    words = {s.text for s in found.symbols}
    if not words & {"test", "tests", "testing", "experiment"}:
        return False
    return _literal_test(draft, found, span)


RULES = (
    rule(
        rf"(?:a / b(?: / c)?|split)? ?{_AB}? ?{TARGET}(?: text| copy)?(?: (?:with|using|"
        rf"between|:|,|-|of))* {_TEST}{_CONTROL}",
        _tested,
        0.88,
    ),
    rule(
        rf"{_AB} {TARGET}(?: (?:text|copy))?{COMMA}(?: (?:and|then))?(?: automatically)? "
        rf"(?P<winner>(?:show|shows|serve|use|"
        r"deploy|roll out|keep|pick|promote|ship|display|publish) (?:the |whichever "
        r")?(?:best performing|best|winning|top "
        r"performing|winner|better)(?: (?:version|variant|one|ones))?(?: automatically)?(?: "
        r"to everyone)?)",
        _written_test,
        0.9,
    ),
)
