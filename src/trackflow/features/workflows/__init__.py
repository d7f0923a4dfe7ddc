"""The workflow: its document, its versions, from a sentence to live."""

from trackflow.features.workflows.conversing import ConversationTurn, MessageInput, converse
from trackflow.features.workflows.edits import with_changes
from trackflow.features.workflows.errors import invalid_document
from trackflow.features.workflows.generation import Generation, generate
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

__all__ = [
    "ConversationTurn",
    "Document",
    "Generation",
    "MessageInput",
    "Origin",
    "PublishedWorkflow",
    "Results",
    "State",
    "Version",
    "Workflow",
    "WorkflowService",
    "converse",
    "generate",
    "invalid_document",
    "router",
    "with_changes",
]
