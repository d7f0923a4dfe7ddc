"""Puts everything together: the only place that knows every feature."""
