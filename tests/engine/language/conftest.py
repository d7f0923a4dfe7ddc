from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from trackflow.engine.language import Understanding, understand

TODAY = date(2026, 11, 25)


@pytest.fixture
def ask() -> Callable[[str], Understanding]:
    """Reads a prompt as of a fixed day."""
    return lambda prompt: understand(prompt, TODAY)


@pytest.fixture
def document(ask: Callable[[str], Understanding]) -> Callable[[str], dict[str, Any]]:
    """The document of a prompt that must be understood."""

    def read(prompt: str) -> dict[str, Any]:
        answer = ask(prompt)
        assert answer.outcome == "workflow", answer
        assert answer.document is not None
        return answer.document

    return read
