"""Rimsund, a small shop that carries a TrackFlow tag, to see TrackFlow at work on a real site."""
