"""Turns of phrase that carry nothing of their own."""

from __future__ import annotations

from trackflow.engine.language.grammar import rule

RULES = (
    rule(
        r"to the extent that|do the needful(?: :)?|(?:can|could) you make it so(?: that)?|"
        r"make it so that|"
        r"in order to|by any chance|so that|i would like(?: you)? to|i (?:want|need)(?: you)? to|"
        r"(?:it )?would be (?:great|nice|good) (?:if|to)|(?:in|for) our (?:shop|store|site|"
        r"website)|"
        r"make sure(?: that)?|as soon as possible|(?:many )?thanks(?: a lot| in advance)?|"
        r"thank you",
        lambda draft, found, span: None,
        0.99,
    ),
)
