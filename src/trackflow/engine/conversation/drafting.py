"""A full prompt as a draft, with its questions answered one after the other."""

from __future__ import annotations

from datetime import date
from typing import Any

from trackflow.engine.conversation.asking import Answers, Declined
from trackflow.engine.conversation.content import complete
from trackflow.engine.conversation.merging import merged_audience, merged_pages
from trackflow.engine.conversation.sayings import said
from trackflow.engine.conversation.work import Work
from trackflow.engine.document import DocumentInvalid, parse_document
from trackflow.engine.language import Understanding, understand
from trackflow.engine.language.parser import drafted, put_together
from trackflow.engine.language.tongue import Tongue

Document = dict[str, Any]


def draft_of(
    prompt: str, tongue: Tongue, today: date, answers: Answers
) -> tuple[Document, tuple[str, ...]]:
    """The document a prompt and the answers to its questions make, and words it did not use.

    Raises `Open` for the next question and `Declined` for a prompt that is refused.
    """
    understood = understand(prompt, today)
    if understood.outcome == "refuse":
        raise Declined(refusal(understood.reason, tongue), refused=True)
    if understood.document is not None:
        return understood.document, understood.unused
    return _answered(prompt, understood, Work({}, tongue, today, answers)), ()


def refusal(reason: str | None, tongue: Tongue) -> str:
    """Why a request is refused, in the language of the person."""
    return reason if reason and tongue == "en" else said("refused", tongue)


def _answered(prompt: str, understood: Understanding, work: Work) -> Document:
    document = _unfinished(prompt, work)
    if not document.get("steps"):
        document = _with_steps(document, work)
    work.document = document
    before = work.answers.taken
    for step in document.get("steps", []):
        complete(work, step)
    if work.answers.taken == before and not _asked(document, work):
        document = _asked_again(prompt, understood, work)
    try:
        parse_document(document)
    except DocumentInvalid as error:
        problem = error.problems[0]
        raise Declined(
            said("invalid", work.tongue, f"{problem.path}: {problem.message}")
        ) from error
    return document


def _unfinished(prompt: str, work: Work) -> Document:
    return put_together(drafted(prompt, work.today))[1]


def _with_steps(conditions: Document, work: Work) -> Document:
    """What should happen is asked for; for whom and when may have been said already."""
    question = "what_happens" if conditions else "what_whom_when"
    answer = work.answers.text(said(question, work.tongue))
    found = understand(answer, work.today)
    told = found.document or _unfinished(answer, work)
    if not told.get("steps"):
        words = found.unused or (answer,)
        raise Declined(said("not_understood", work.tongue, ", ".join(words)))
    joined = {**conditions, **told}
    if "audience" in conditions and "audience" in told:
        joined["audience"] = merged_audience(conditions["audience"], told["audience"], "set")
    if "pages" in conditions and "pages" in told:
        joined["pages"] = merged_pages(conditions["pages"], told["pages"], "and")
    return joined


def _asked(document: Document, work: Work) -> bool:
    return work.answers.taken > 0


def _asked_again(prompt: str, understood: Understanding, work: Work) -> Document:
    """The engine's own question, and the answer behind the prompt."""
    answer = work.answers.text(said("ambiguous", work.tongue, understood.question or ""))
    for joined in (f"{prompt}. {answer}", answer):
        found = understand(joined, work.today).document
        if found is not None:
            return found
    raise Declined(said("not_understood", work.tongue, answer))
