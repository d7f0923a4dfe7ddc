"""A child process must not outlive the supervisor that started it."""

import sys
import threading
from collections.abc import Callable


def when_parent_ends(act: Callable[[], None]) -> None:
    """Call `act` once the pipe at standard input closes, which happens even on kill -9."""

    def wait() -> None:
        while sys.stdin.buffer.read(1):
            pass
        act()

    threading.Thread(target=wait, name="parent-watch", daemon=True).start()
