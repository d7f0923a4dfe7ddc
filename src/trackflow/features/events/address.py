"""Where the store process listens: a private socket in the data folder."""

import hashlib
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from trackflow.platform.errors import TrackFlowError

# A socket's path has room for 107 bytes on Linux, 103 elsewhere.
_LONGEST = 100


def socket_path(data: Path) -> Path:
    """`<data>/events.sock`, or a short path of its own folder where that is too long."""
    folder = data.resolve()
    path = folder / "events.sock"
    if len(os.fsencode(path)) <= _LONGEST:
        return path
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"trackflow-{name}" / "events.sock"


def make_private(folder: Path) -> None:
    """Makes the socket's folder; refuses one that somebody else owns or can write to.

    In a shared temporary folder another user could have put one there first.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not is_private(folder):
        raise TrackFlowError(
            "socket_folder_unsafe",
            500,
            f"The folder {folder} is not private to this user.",
            "Remove it, or make it yours with mode 0700, and start again.",
        )


def remove_socket(data: Path) -> None:
    """Takes the socket away, and its folder where that was made for it alone."""
    path = socket_path(data)
    path.unlink(missing_ok=True)
    if path.parent != data.resolve():
        with suppress(OSError):
            path.parent.rmdir()


def is_private(folder: Path) -> bool:
    """Whether only this user can put a socket here."""
    found = folder.stat()
    return found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o022
