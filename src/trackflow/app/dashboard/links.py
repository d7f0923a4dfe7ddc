"""The address of a one-time link."""

from typing import Final

# A server that listens everywhere is reached, on its own machine, by loopback.
EVERYWHERE: Final = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104


def login_address(host: str, port: int, token: str) -> str:
    """Where the owner opens the dashboard, once."""
    name = EVERYWHERE.get(host, host)
    authority = f"[{name}]" if ":" in name else name
    return f"http://{authority}:{port}/login/{token}"
