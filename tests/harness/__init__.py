"""What tests stand on: a data folder, a running TrackFlow, a browser's eyes."""

from harness.eyes import Eyes
from harness.home import Home, serving
from harness.routes import Found, routes_of
from harness.running import Running, free_ports, start_demo, trackflow, wait_for
from harness.served import Reply, Served, serve
from harness.shop import sign_up

__all__ = [
    "Eyes",
    "Found",
    "Home",
    "Reply",
    "Running",
    "Served",
    "free_ports",
    "routes_of",
    "serve",
    "serving",
    "sign_up",
    "start_demo",
    "trackflow",
    "wait_for",
]
