"""How sure a reading is."""

from __future__ import annotations

from trackflow.engine.language.draft import Draft


def confidence(draft: Draft, unused: int) -> float:
    """The estimated chance, 0 to 1, that the document is exactly what was meant."""
    value = draft.reliability * 0.93**unused
    return round(max(0.05, min(0.99, value)), 3)
