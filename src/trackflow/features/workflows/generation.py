"""From a sentence to a draft, by the built-in engine."""

from datetime import date

from trackflow.engine.document import DocumentInvalid, needs, parse_document
from trackflow.engine.language import Understanding, understand
from trackflow.features.workflows.runnable import unsupported
from trackflow.features.workflows.schemas import Document, Open, Outcome, Value


class Words(Value):
    """The words of the sentence that a field came from: `prompt[start:end]`."""

    path: str
    words: str
    start: int
    end: int


class Generation(Value):
    """What a sentence means.

    `id` names the answer where it is kept, for feedback and for the draft made from it. A
    `workflow` has a `document` and its plain-English `reading`; `clarify` has a `question`,
    `refuse` a `reason`. `confidence` is between 0 and 1. `unused` are words that were not
    understood; `needs` and `unsupported` say what keeps the document from being published.
    """

    id: str | None = None
    outcome: Outcome
    document: Document | None
    reading: str
    confidence: float
    evidence: tuple[Words, ...]
    question: str | None
    reason: str | None
    unused: tuple[str, ...]
    needs: tuple[Open, ...]
    unsupported: tuple[Open, ...]


def generate(prompt: str, today: date) -> Generation:
    """What the built-in engine makes of a sentence; no network, the same answer every time."""
    understood = understand(prompt, today)
    document = understood.document
    return Generation(
        outcome=understood.outcome,
        document=document,
        reading=understood.reading,
        confidence=understood.confidence,
        evidence=_words(understood),
        question=understood.question,
        reason=understood.reason,
        unused=understood.unused,
        needs=still_needed(document) if document else (),
        unsupported=unsupported(document) if document else (),
    )


def still_needed(document: Document) -> tuple[Open, ...]:
    """What is open in a document that is draft-valid; empty for one that is not valid."""
    try:
        parsed = parse_document(document)
    except DocumentInvalid:
        return ()
    return tuple(Open(path=need.path, question=need.question) for need in needs(parsed))


def _words(understood: Understanding) -> tuple[Words, ...]:
    return tuple(
        Words(path=found.path, words=found.words, start=found.start, end=found.end)
        for found in understood.evidence
    )
