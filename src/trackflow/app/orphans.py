"""A child process must not outlive the supervisor that started it."""

import os
import sys
import threading
from collections.abc import Callable


def when_parent_ends(act: Callable[[], None]) -> None:
    """Call `act` once the pipe at standard input closes, which happens even on kill -9."""

    def wait() -> None:
        # Not through Python's own buffer, whose lock a process that ends cannot take from us.
        while os.read(sys.stdin.fileno(), 4096):
            pass
        act()

    threading.Thread(target=wait, name="parent-watch", daemon=True).start()
