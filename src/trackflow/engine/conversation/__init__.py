"""A conversation that makes a draft and changes it, a sentence at a time, without a model."""

from trackflow.engine.conversation.conversation import Conversation, Pending, start
from trackflow.engine.conversation.turn import Change, Outcome, Turn

__all__ = ["Change", "Conversation", "Outcome", "Pending", "Turn", "start"]
