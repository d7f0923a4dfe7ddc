"""TrackFlow turns a sentence into a personalised website, and keeps improving it by itself."""

__version__ = "0.1.0"
