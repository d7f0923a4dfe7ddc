"""Reads one prompt: symbols, rules in their order, topics, assembly, what is left over."""

from __future__ import annotations

from datetime import date

from trackflow.engine.language.assembly import (
    document_of,
    evidence_of,
    joined,
    left_over,
    settle,
)
from trackflow.engine.language.draft import Draft
from trackflow.engine.language.messages import messages, told
from trackflow.engine.language.overlays import overlays
from trackflow.engine.language.phrases import named
from trackflow.engine.language.quantities import quantified
from trackflow.engine.language.reading import read
from trackflow.engine.language.rules import (
    account,
    act,
    carried,
    data,
    history,
    idioms,
    moment,
    origin,
    place,
    settings,
    technology,
    trial,
    worth,
)
from trackflow.engine.language.safety import harm
from trackflow.engine.language.symbols import symbols_of
from trackflow.engine.language.understanding import Understanding

LIMIT = 4000
"""The most characters a prompt may have; a workflow is a few sentences."""

# Whoever comes first takes the words. Conditions on people come before actions, so that an action
# may reach across them; steps and triggers that name a path come before pages do.
_ORDER = (
    idioms.RULES,
    settings.RULES,
    account.RULES,
    technology.RULES,
    history.RULES,
    worth.RULES,
    origin.RULES,
    moment.SEQUENCE,
    act.FIRST,
    trial.RULES,
    carried.RULES,
    act.WITH_OBJECT,
    place.SEEN,
    place.RULES,
    moment.RULES,
    data.RULES,
    act.RULES,
)


def understand(prompt: str, today: date) -> Understanding:
    """Reads a prompt as a workflow, a question back, or a refusal. Never raises.

    `today` decides the year of dates that are said without one.
    """
    reason = harm(prompt[:LIMIT])
    if reason:
        return Understanding("refuse", None, "Not built.", 0.9, reason=reason)
    if len(prompt) > LIMIT:
        return _asked(f"Please describe one workflow in at most {LIMIT} characters.", 0.95)
    draft = Draft(prompt, named(quantified(symbols_of(prompt))), today)
    for rules in _ORDER:
        for rule in rules:
            rule.apply(draft)
    messages(draft)
    overlays(draft)
    if not draft.steps:
        told(draft)
    return _concluded(draft)


def _concluded(draft: Draft) -> Understanding:
    settle(draft)
    triggers = joined(draft)
    unused = left_over(draft)
    question = _question(draft, unused) or (
        "Should all of these have happened, or is any one of them enough: "
        f"{' · '.join(draft.words(t.span) for t in draft.triggers)}?"
        if triggers is None
        else None
    )
    if question or triggers is None:
        return _asked(question or "", _doubt(draft, unused), unused)
    document = document_of(draft, triggers)
    confidence = round(max(0.05, min(0.99, draft.reliability)), 3)
    return Understanding(
        "workflow", document, read(document), confidence, evidence_of(draft, triggers)
    )


def _question(draft: Draft, unused: tuple[str, ...]) -> str | None:
    """What has to be asked before a workflow can be drawn up, None where nothing is open."""
    if not draft.symbols or (not draft.steps and not unused):
        return (
            "What should happen, for whom and when? For example: show a banner about free "
            "shipping to new visitors."
        )
    if unused:
        words = ", ".join(f"“{word}”" for word in unused[:8])
        hint = "" if draft.steps else " What should the visitor see, or what should happen?"
        return f"I did not understand {words}. Can you say that in other words?{hint}"
    if draft.conflicts:
        return f"Two things are said about this: {'; '.join(draft.conflicts[:3])}. Which one holds?"
    return (_scope(draft) if draft.steps else None) or _missing_topic(draft)


def _scope(draft: Draft) -> str | None:
    """A condition between two actions may hold for one of them or for both."""
    first, last = draft.steps[0].span, draft.steps[-1].span
    spans = [at for name, at in draft.evidence if name == "pages" or name.startswith("audience")]
    spans += [trigger.span for trigger in draft.triggers]
    between = next((at for at in spans if first.last < at.first and at.last < last.first), None)
    if between is None:
        return None
    return (
        f"Does “{draft.words(between)}” hold for both actions or only for the first one? "
        "Describe one workflow at a time."
    )


def _missing_topic(draft: Draft) -> str | None:
    if not draft.steps:
        return "What should the visitor see, or what should happen?"
    for record in draft.steps:
        kind = record.data["type"]
        if kind == "overlay" and not record.data.get("title"):
            noun = str(record.data.get("style", "message")).replace("_", "-")
            return f"What should the {noun} say?"
        if kind in ("email", "sms") and not record.data.get("body"):
            return f"What should the {kind} be about?"
    return None


def _doubt(draft: Draft, unused: tuple[str, ...]) -> float:
    """How sure it is that a question is right: the more is unexplained, the surer."""
    size = max(1, len(draft.symbols))
    return round(min(0.95, 0.5 + len(unused) / size), 3)


def _asked(question: str, confidence: float, unused: tuple[str, ...] = ()) -> Understanding:
    return Understanding(
        "clarify", None, "Not understood yet.", confidence, question=question, unused=unused
    )
