"""A conversation that makes a draft and changes it, a sentence at a time, without a model."""

from trackflow.engine.conversation.change import Change
from trackflow.engine.conversation.conversation import Conversation, Outcome, Turn, start
from trackflow.engine.conversation.pending import Pending

__all__ = ["Change", "Conversation", "Outcome", "Pending", "Turn", "start"]
