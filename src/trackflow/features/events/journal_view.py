"""How much the journal holds, seen from outside."""

from dataclasses import dataclass
from pathlib import Path

from trackflow.features.events.segments import is_written, segments, size_of


@dataclass(frozen=True)
class JournalState:
    """The segments on the disk, their size in bytes, and how many have a living writer."""

    segments: int
    bytes: int
    written: int


def journal_state(data: Path) -> JournalState:
    """What is in `<data>/journal` now; reads names and sizes only."""
    found = segments(data)
    written = 0
    for path in found:
        try:
            written += is_written(path)
        except FileNotFoundError:  # an empty one that its writer has taken back
            continue
    return JournalState(len(found), sum(map(size_of, found)), written)
