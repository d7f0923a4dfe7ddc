"""The journal as its reader sees it: segments, whose writers may live, and records."""

import fcntl
import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from trackflow.features.events.frames import Read, records

CHUNK_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of a segment: its whole records, and where reading goes on.

    `torn` is how many bytes at the end belong to no whole record; they are known to be torn only
    when `complete`: the writer is dead and nothing follows.
    """

    reads: tuple[Read, ...]
    end: int
    torn: int
    complete: bool


def journal_folder(data: Path) -> Path:
    """`<data>/journal`, made if absent, readable by its owner only."""
    folder = data / "journal"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def segment_name(boot: str, counter: int) -> str:
    """The name of a writer's next segment; names sort in the order in which writers began."""
    return f"{boot}-{counter:06d}.journal"


def segments(data: Path, closed: Collection[str] = ()) -> list[Path]:
    """The segments that are not `closed`, oldest first."""
    found = journal_folder(data).glob("*.journal")
    return sorted(path for path in found if path.name not in closed)


def size_of(path: Path) -> int:
    """The bytes of a segment; 0 where its writer has taken it back."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def lock(file: int) -> None:
    """Takes a segment for its writer; raises `BlockingIOError` where another one has it."""
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def is_written(path: Path) -> bool:
    """Whether the writer of this segment lives, told by the lock it holds."""
    file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        lock(file)
    except BlockingIOError:
        return True
    finally:
        os.close(file)
    return False


def read_chunk(path: Path, offset: int, limit: int = CHUNK_BYTES) -> Chunk:
    """The whole records from `offset` on, at most about `limit` bytes of them."""
    # Asked before the bytes are read: what a writer adds and then dies is read next time.
    live = is_written(path)
    with path.open("rb") as file:
        file.seek(offset)
        data = file.read(limit)
        rest = os.fstat(file.fileno()).st_size - offset - len(data)
    found = tuple(records(data, offset))
    end = found[-1].end if found else offset
    if not found and rest > 0:
        return read_chunk(path, offset, limit * 2)
    ended = rest <= 0 and not live
    return Chunk(found, end, offset + len(data) - end if ended else 0, ended)


def cut(path: Path, size: int) -> None:
    """Ends a dead writer's segment at its last whole record."""
    os.truncate(path, size)
