"""The workflow: its document, its versions, from a sentence to live."""

from trackflow.features.workflows.conversing import ConversationTurn, MessageInput, converse
from trackflow.features.workflows.difference import differences
from trackflow.features.workflows.edits import with_changes
from trackflow.features.workflows.errors import invalid_document, not_publishable
from trackflow.features.workflows.feedback_routes import router as feedback_router
from trackflow.features.workflows.generation import Generation, generate
from trackflow.features.workflows.generations import GenerationService
from trackflow.features.workflows.idea_routes import router as ideas_router
from trackflow.features.workflows.ideas import GoalIdeas, WorkflowIdea, ideas_for
from trackflow.features.workflows.known_site import site_facts
from trackflow.features.workflows.provenance import Source
from trackflow.features.workflows.quality import Making, quality
from trackflow.features.workflows.review_routes import router as review_router
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
from trackflow.features.workflows.suggestions import (
    WorkflowSuggestion,
    apply_suggestion,
    suggestions_for,
)
from trackflow.features.workflows.view import Views

__all__ = [
    "ConversationTurn",
    "DecisionInput",
    "Document",
    "FeedbackInput",
    "Generation",
    "GenerationService",
    "GoalIdeas",
    "KeptGeneration",
    "Lesson",
    "Making",
    "MessageInput",
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
    "WorkflowIdea",
    "WorkflowService",
    "WorkflowSuggestion",
    "apply_suggestion",
    "converse",
    "differences",
    "feedback_router",
    "generate",
    "ideas_for",
    "ideas_router",
    "invalid_document",
    "not_publishable",
    "quality",
    "review_router",
    "router",
    "site_facts",
    "suggestions_for",
    "with_changes",
]
