"""A part of a workflow that a message speaks of, read with the rules of the sentence engine."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from trackflow.engine.language.draft import Draft, Record, Span
from trackflow.engine.language.outcome import left_over
from trackflow.engine.language.parser import drafted, put_together
from trackflow.engine.language.symbols import Symbol
from trackflow.engine.language.tongue import Tongue

_COPY: Final = ("title", "body", "message", "subject")
_SETTINGS: Final = ("goal", "frequency", "schedule", "holdout")


@dataclass(slots=True)
class Fragment:
    """What the words of one message say, each part empty where they say nothing of it.

    `carried` are parts of an overlay (coupon, countdown, position …) that belong to no overlay of
    the message itself; `overlay` is the one it names; `unread` are words nothing explained.
    """

    pages: list[str] = field(default_factory=list[str])
    audience: dict[str, Any] = field(default_factory=dict[str, Any])
    triggers: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    settings: dict[str, Any] = field(default_factory=dict[str, Any])
    carried: list[tuple[str, Any]] = field(default_factory=list[tuple[str, Any]])
    steps: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    overlay: dict[str, Any] | None = None
    everywhere: bool = False
    unread: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(
            self.pages
            or self.audience
            or self.triggers
            or self.settings
            or self.carried
            or any(step["type"] != "wait" for step in self.steps)
            or self.overlay
            or self.everywhere
        )

    @property
    def copied(self) -> bool:
        """Whether the overlay it names has words of its own."""
        return self.overlay is not None and any(name in self.overlay for name in _COPY)


# A few words that make a fragment a clause, so that names in it are read as conditions.
_FRAMES: Final[dict[Tongue, tuple[str, ...]]] = {
    "en": ("{}", "only {}", "visitors {}", "only for visitors {}", "only for {} visitors",
           "a modal {}"),
    "es": ("{}", "solo {}", "visitantes {}", "solo para visitantes {}", "un modal {}"),
    "de": ("{}", "nur {}", "Besucher {}", "nur für Besucher {}", "nur für {} Besucher",
           "ein Modal {}"),
    "fr": ("{}", "seulement {}", "les visiteurs {}", "uniquement aux visiteurs {}",
           "une modale {}"),
}  # fmt: skip


def fragment_of(words: str, tongue: Tongue, today: date) -> Fragment:
    """The best reading of the words: the first that leaves none over, else the fullest."""
    best: Fragment | None = None
    for frame in _FRAMES[tongue]:
        found = _read(frame.format(words), tongue, today, framed="modal" in frame.lower())
        frame_words = frame.format("").split()
        found.unread = tuple(word for word in found.unread if word not in frame_words)
        if found and not found.unread:
            return found
        if found and (best is None or len(found.unread) < len(best.unread)):
            best = found
    if best is not None:
        return best
    return Fragment(unread=(words.strip(),))


def symbols_in(words: str, tongue: Tongue) -> list[Symbol]:
    """The words as symbols of the sentence engine."""
    return drafted(words, date.min, tongue).symbols


def _read(words: str, tongue: Tongue, today: date, *, framed: bool) -> Fragment:
    draft = drafted(words, today, tongue)
    before = Record({"type": "overlay"}, Span(-1, -1))
    records, document = put_together(draft, before)
    overlays = [r.data for r in records if r.data["type"] == "overlay"]
    overlay = overlays[0] if len(overlays) == 1 and not framed else None
    if overlay is not None and not _shown(draft):
        # Words without a message noun are no new message while there is a draft to talk about.
        return Fragment()
    if overlay is not None and not _styled(draft):
        overlay.pop("style", None)
    gone = [before.data, overlay, *(overlays if framed else ())]
    # The overlay of the frame has no words; what it took for its own was not understood.
    lost = [o[k] for o in overlays if framed for k in ("title", "message") if k in o]
    return Fragment(
        pages=document.get("pages", []),
        audience=document.get("audience", {}),
        triggers=document.get("triggers", []),
        settings={key: document[key] for key in _SETTINGS if document.get(key)},
        carried=_carried(draft) if overlay is None else [],
        steps=[s for s in document.get("steps", []) if not any(s is g for g in gone)],
        overlay=overlay,
        everywhere=any(m.data["mark"] == "everywhere" for m in draft.marks),
        unread=(*left_over(draft), *(_as_said(text, words) for text in lost)),
    )


def _as_said(text: str, words: str) -> str:
    at = words.lower().find(text.lower())
    return words[at : at + len(text)] if at >= 0 else words


def _shown(draft: Draft) -> bool:
    return any(s.text in ("<overlay>", "<lit>") for s in draft.symbols)


def _styled(draft: Draft) -> bool:
    return any(s.text == "<overlay>" and s.value for s in draft.symbols)


def _carried(draft: Draft) -> list[tuple[str, Any]]:
    marks = [m.data for m in draft.marks if m.data["mark"] == "carried"]
    return [(mark["name"], mark["value"]) for mark in marks]
