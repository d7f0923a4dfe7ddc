"""What can go wrong around elements."""

from trackflow.platform.errors import TrackFlowError


def invalid_selector(selector: str) -> TrackFlowError:
    """The text is no CSS selector."""
    return TrackFlowError(
        "invalid_selector",
        422,
        f"“{selector[:100]}” is no CSS selector.",
        "Write one that finds the element and no other, such as `#headline` or `main h1`.",
    )


def unknown_role(role: str, known: tuple[str, ...]) -> TrackFlowError:
    """A role that the vocabulary does not have."""
    return TrackFlowError(
        "unknown_role",
        422,
        f"There is no role “{role[:100]}”.",
        f"Choose among {', '.join(known)}, or give words: text:Book a demo",
    )
