"""The workflow: its document, its versions, from a sentence to live."""

from trackflow.features.workflows.edits import with_changes
from trackflow.features.workflows.errors import invalid_document
from trackflow.features.workflows.generation import Generation, generate
from trackflow.features.workflows.idea_routes import router as ideas_router
from trackflow.features.workflows.ideas import GoalIdeas, WorkflowIdea, ideas_for
from trackflow.features.workflows.known_site import site_facts
from trackflow.features.workflows.routes import router
from trackflow.features.workflows.schemas import (
    Document,
    Origin,
    PublishedWorkflow,
    Results,
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

__all__ = [
    "Document",
    "Generation",
    "GoalIdeas",
    "Origin",
    "PublishedWorkflow",
    "Results",
    "State",
    "Version",
    "Workflow",
    "WorkflowIdea",
    "WorkflowService",
    "WorkflowSuggestion",
    "apply_suggestion",
    "generate",
    "ideas_for",
    "ideas_router",
    "invalid_document",
    "router",
    "site_facts",
    "suggestions_for",
    "with_changes",
]
