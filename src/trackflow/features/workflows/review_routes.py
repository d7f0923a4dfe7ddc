"""The API of reviews."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from trackflow.features.sites import DRAFT, MANAGE, PUBLISH, READ, Access, requires
from trackflow.features.workflows.reviews import ReviewService
from trackflow.features.workflows.schemas import DecisionInput, Review, ReviewPolicy, Workflow

router = APIRouter(prefix="/v1", tags=["reviews"])

Reader = Annotated[Access, Depends(requires(READ))]
Drafter = Annotated[Access, Depends(requires(DRAFT))]
Publisher = Annotated[Access, Depends(requires(PUBLISH))]
Manager = Annotated[Access, Depends(requires(MANAGE))]


def service(request: Request) -> ReviewService:
    """The running service."""
    return request.state.reviews


Reviews = Annotated[ReviewService, Depends(service)]
UNSAID = DecisionInput()


@router.get("/review-policy")
async def review_policy(access: Reader, reviews: Reviews) -> ReviewPolicy:
    """Which drafts of the organization must be reviewed before they are published."""
    return await reviews.policy(access)


@router.put("/review-policy")
async def set_review_policy(
    wanted: ReviewPolicy, access: Manager, reviews: Reviews
) -> ReviewPolicy:
    """Choose that; needs a key of the whole organization."""
    return await reviews.set_policy(access, wanted)


@router.get("/workflows/{workflow}/reviews")
async def list_reviews(workflow: str, access: Reader, reviews: Reviews) -> list[Review]:
    """Every time that a version was put up for a review, the latest first."""
    return await reviews.reviews(access, workflow)


@router.post("/workflows/{workflow}/submit")
async def submit_workflow(workflow: str, access: Drafter, reviews: Reviews) -> Workflow:
    """Put the newest version up for a review."""
    return await reviews.submit(access, workflow)


@router.post("/workflows/{workflow}/approve")
async def approve_workflow(
    workflow: str, access: Publisher, reviews: Reviews, wanted: DecisionInput = UNSAID
) -> Workflow:
    """Give the version that waits for a review to visitors."""
    return await reviews.approve(access, workflow, wanted)


@router.post("/workflows/{workflow}/send-back")
async def send_back_workflow(
    workflow: str, access: Publisher, reviews: Reviews, wanted: DecisionInput = UNSAID
) -> Workflow:
    """Do not publish the version that waits for a review; the comment says why."""
    return await reviews.send_back(access, workflow, wanted)
