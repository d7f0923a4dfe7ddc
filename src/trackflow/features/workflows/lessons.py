"""What a generation and its end teach, as a line for the evals."""

from typing import Literal

from trackflow.features.workflows.difference import differences, facts
from trackflow.features.workflows.schemas import (
    Document,
    KeptGeneration,
    Lesson,
    Outcome,
    Rating,
)

Kept = Literal["published", "saved"]


def lesson(asked: KeptGeneration, end: Document | None, kept: Kept | None) -> Lesson:
    """The line for one sentence; `end` is the document that its workflow has come to, if any.

    A draft that was rated down and left as it was is known to be wrong: it is no document to learn
    from, and what would have been right is not known.
    """
    changes = differences(asked.document, end) if asked.document and end else ()
    rating = asked.feedback[-1].rating if asked.feedback else None
    if rating == "down" and kept != "published" and not changes:
        end, kept = None, None
    return Lesson(
        **asked.model_dump(include={"id", "prompt", "lang", "outcome", "confidence", "unused"}),
        expect=_expected(asked.outcome, end, rating),
        document=facts(end) if end else None,
        kept=kept,
        rating=rating,
        comments=tuple(said.comment for said in asked.feedback if said.comment),
        changes=changes,
        generated=asked.document,
        created_at=asked.created_at,
    )


def _expected(outcome: Outcome, end: Document | None, rating: Rating | None) -> Outcome | None:
    if end is not None:
        return "workflow"
    return None if rating == "down" else outcome
