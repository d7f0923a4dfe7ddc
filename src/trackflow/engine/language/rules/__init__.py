"""Patterns by what they say."""
