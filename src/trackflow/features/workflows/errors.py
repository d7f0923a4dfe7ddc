"""What can go wrong around workflows."""

from collections.abc import Sequence
from typing import Any

from trackflow.engine.document import DocumentInvalid, Problem
from trackflow.features.workflows.schemas import Open
from trackflow.platform.errors import TrackFlowError


def invalid_document(error: DocumentInvalid) -> TrackFlowError:
    """The document uses words that the vocabulary does not have."""
    problems: list[dict[str, Any]] = [
        {
            "path": problem.path,
            "message": _told(problem),
            "found": problem.found,
            "allowed": list(problem.allowed),
            "nearest": problem.nearest,
        }
        for problem in error.problems
    ]
    first = problems[0]
    return TrackFlowError(
        "invalid_document",
        422,
        f"{first['path'] or 'The document'}: {first['message']}",
        "Mend each of the problems listed; `trackflow schema` prints the whole vocabulary.",
        {"problems": problems},
    )


def _told(problem: Problem) -> str:
    if problem.nearest is None:
        return problem.message
    return f"{problem.message} Did you mean “{problem.nearest}”?"


def invalid_conversation(why: str) -> TrackFlowError:
    """The state of a conversation is not one that was given out."""
    return TrackFlowError(
        "invalid_conversation",
        422,
        f"The conversation cannot be read. {why}",
        "Send `conversation` as it stood in the answer before, or leave it out to begin anew.",
    )


def not_publishable(needs: Sequence[Open], unsupported: Sequence[Open]) -> TrackFlowError:
    """Something is still open, or cannot be run by this version."""
    first = (*unsupported, *needs)[0]
    return TrackFlowError(
        "not_publishable",
        409,
        f"This workflow cannot be published yet. {first.path}: {first.question}",
        "Change it with `trackflow workflows edit ID PATH=VALUE`, then publish again.",
        {
            "needs": [need.model_dump() for need in needs],
            "unsupported": [gap.model_dump() for gap in unsupported],
        },
    )


def wrong_state(act: str, state: str, remedy: str) -> TrackFlowError:
    """The act does not go with the state the workflow is in."""
    return TrackFlowError(
        "wrong_state", 409, f"A workflow that is {state} cannot be {act}.", remedy
    )


def changed_meanwhile() -> TrackFlowError:
    """Somebody else saved a version first."""
    return TrackFlowError(
        "changed_meanwhile",
        409,
        "Somebody else has saved a newer version of this workflow.",
        "Read it again, and make the change on the newest version.",
    )


def unknown_path(path: str) -> TrackFlowError:
    """A path that leads nowhere in the document."""
    return TrackFlowError(
        "unknown_path",
        422,
        f"“{path}” leads nowhere in this document.",
        "Write paths such as `goal.event` or `steps[0].cta.url`; `trackflow workflows show ID` "
        "prints the document.",
    )


def own_draft() -> TrackFlowError:
    """A program that made a draft as a machine wants to approve it itself."""
    return TrackFlowError(
        "own_draft",
        403,
        "This key made the draft itself, as a suggestion or as the autopilot.",
        "Let somebody else approve it: `trackflow workflows approve ID`, or in the dashboard.",
    )


def organization_needed() -> TrackFlowError:
    """The key opens one site, and the policy is that of the whole organization."""
    return TrackFlowError(
        "organization_key_needed",
        403,
        "This key is for one site; the review policy is that of the whole organization.",
        "Make one: `trackflow organizations create-key ORGANIZATION --scope manage`.",
    )


def still_published(state: str) -> TrackFlowError:
    """A workflow that visitors get, or may get again, is not deleted."""
    return wrong_state("deleted", state, "Archive it first: `trackflow workflows archive ID`.")
