"""A draft to talk about."""

from datetime import date
from typing import Any

import pytest

from trackflow.engine.conversation import Conversation, start

TODAY = date(2026, 3, 2)
OFFER: dict[str, Any] = {
    "pages": ["/pricing"],
    "audience": {"device": "mobile"},
    "triggers": [{"type": "time_on_page", "seconds": 30}],
    "steps": [{"type": "overlay", "style": "modal", "title": "Free shipping"}],
}


@pytest.fixture
def offer() -> Conversation:
    """A conversation about a modal on the pricing page."""
    return start(TODAY, OFFER)
