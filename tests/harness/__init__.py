"""What tests stand on: a data folder, a running TrackFlow, a browser's eyes."""

from harness.eyes import Eyes
from harness.home import Home, serving
from harness.running import Running, free_ports, start_demo, trackflow, wait_for
from harness.shop import sign_up

__all__ = [
    "Eyes",
    "Home",
    "Running",
    "free_ports",
    "serving",
    "sign_up",
    "start_demo",
    "trackflow",
    "wait_for",
]
