"""A workflow document in plain English, from the document alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trackflow.engine.explanation import explain


def read(document: Mapping[str, Any]) -> str:
    """The sentences of the document, as `explain` writes them in English."""
    return explain(document)
