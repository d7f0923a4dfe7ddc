"""The words by which people name a goal."""
