"""A document in the words of four languages, and the document of such words."""

from trackflow.engine.explanation.explaining import LANGUAGES, canonical, explain, recognise

__all__ = ["LANGUAGES", "canonical", "explain", "recognise"]
