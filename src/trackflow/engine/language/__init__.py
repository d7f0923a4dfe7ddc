"""From a sentence to a workflow: the built-in parser, deterministic and without a network."""

from trackflow.engine.language.parser import understand
from trackflow.engine.language.understanding import Evidence, Understanding

__all__ = ["Evidence", "Understanding", "understand"]
