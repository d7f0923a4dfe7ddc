"""The workflow: its document, its versions, from a sentence to live."""

from trackflow.features.workflows.edits import with_changes
from trackflow.features.workflows.errors import invalid_document
from trackflow.features.workflows.generation import Generation, generate
from trackflow.features.workflows.generations import GenerationService
from trackflow.features.workflows.provenance import Source
from trackflow.features.workflows.reviews import ReviewService
from trackflow.features.workflows.routes import router
from trackflow.features.workflows.schemas import (
    DecisionInput,
    Document,
    FeedbackInput,
    KeptGeneration,
    Lesson,
    Milestones,
    Origin,
    PublishedWorkflow,
    Rating,
    Results,
    Review,
    ReviewPolicy,
    State,
    Version,
    Workflow,
)
from trackflow.features.workflows.service import WorkflowService
from trackflow.features.workflows.view import Views

__all__ = [
    "DecisionInput",
    "Document",
    "FeedbackInput",
    "Generation",
    "GenerationService",
    "KeptGeneration",
    "Lesson",
    "Milestones",
    "Origin",
    "PublishedWorkflow",
    "Rating",
    "Results",
    "Review",
    "ReviewPolicy",
    "ReviewService",
    "Source",
    "State",
    "Version",
    "Views",
    "Workflow",
    "WorkflowService",
    "generate",
    "invalid_document",
    "router",
    "with_changes",
]
