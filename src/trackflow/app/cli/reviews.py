"""`trackflow workflows submit`, `approve`, `send-back`, `reviews`, and the policy behind them."""

from typing import Annotated

import typer

from trackflow.app.cli.context import with_services
from trackflow.app.cli.output import Json, print_json, print_table, say
from trackflow.app.cli.workflows import WorkflowId, print_act
from trackflow.app.services import Services
from trackflow.features.sites import Access
from trackflow.features.workflows import DecisionInput, ReviewPolicy
from trackflow.platform.errors import TrackFlowError

Comment = Annotated[str | None, typer.Option(help="What to say to whoever made it.")]
VersionSeen = Annotated[
    int | None, typer.Option("--version", help="The version you looked at; refused if another.")
]
LONGEST = 4_000


def submit(workflow: WorkflowId, as_json: Json = False) -> None:
    """Put the newest version up for a review."""
    print_act(lambda services, access: services.reviews.submit(access, workflow), as_json)


def approve(
    workflow: WorkflowId,
    comment: Comment = None,
    version: VersionSeen = None,
    as_json: Json = False,
) -> None:
    """Give the version that waits for a review to visitors."""
    given = _decision(version, comment)
    print_act(lambda services, access: services.reviews.approve(access, workflow, given), as_json)


def send_back(
    workflow: WorkflowId,
    comment: Comment = None,
    version: VersionSeen = None,
    as_json: Json = False,
) -> None:
    """Do not publish the version that waits for a review, and say why."""
    given = _decision(version, comment)
    print_act(lambda services, access: services.reviews.send_back(access, workflow, given), as_json)


def reviews(workflow: WorkflowId, as_json: Json = False) -> None:
    """Every time that a version was put up for a review, the latest first."""
    found = with_services(lambda services, access: services.reviews.reviews(access, workflow))
    if as_json:
        print_json(found)
        return
    print_table(
        ("version", "asked (UTC)", "by", "score", "decision", "decided by", "comment"),
        [
            (
                one.version,
                f"{one.asked_at:%Y-%m-%d %H:%M:%S}",
                one.asked_by,
                f"{one.score:.2f}",
                (one.decision or "waits").replace("_", " "),
                one.decided_by,
                one.comment,
            )
            for one in found
        ],
        "None of its versions was put up for a review.",
    )


def review(
    organization: Annotated[str, typer.Argument(help="The organization's id or name.")],
    always: Annotated[bool, typer.Option("--always", help="Every draft.")] = False,
    never: Annotated[bool, typer.Option("--never", help="No draft.")] = False,
    below: Annotated[
        float | None, typer.Option(min=0, max=1, help="Drafts whose score is under this.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Show which drafts must be reviewed before they are published, or choose it."""
    wanted = _policy(always, never, below)

    async def act(services: Services, access: Access) -> ReviewPolicy:
        if wanted is None:
            return await services.reviews.policy(access)
        return await services.reviews.set_policy(access, wanted)

    found = with_services(act, organization=organization)
    if as_json:
        print_json(found)
        return
    which = "is under " + f"{found.below:g}" if found.review == "below" else ""
    said = {
        "always": "Every draft is reviewed before it is published.",
        "never": "Drafts are published without a review.",
        "below": f"Drafts whose score {which} are reviewed before they are published.",
    }
    say(said[found.review])
    if found.review != "never":
        say("For people who may publish, publishing their own draft is its review.")


def _policy(always: bool, never: bool, below: float | None) -> ReviewPolicy | None:
    if always + never + (below is not None) > 1:
        raise TrackFlowError(
            "policy_unclear", 422, "Give one rule.", "Give one of --always, --never, --below SCORE."
        )
    if below is not None:
        return ReviewPolicy(review="below", below=below)
    if always or never:
        return ReviewPolicy(review="always" if always else "never")
    return None


def _decision(version: int | None, comment: str | None) -> DecisionInput:
    return DecisionInput(version=version, comment=checked_comment(comment))


def checked_comment(comment: str | None) -> str | None:
    """The comment; raises `comment_too_long` (422) over 4,000 characters."""
    if comment is not None and len(comment) > LONGEST:
        raise TrackFlowError(
            "comment_too_long",
            422,
            f"The comment has {len(comment)} characters; {LONGEST} are kept.",
            "Say it in fewer words.",
        )
    return comment
