"""The built browser part that the package carries."""

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import trackflow

BUILT = Path(trackflow.__file__).parent / "static" / "sdk"


@dataclass(frozen=True)
class OverlayScript:
    """The module that the core loads for the first overlay; its address changes with it."""

    path: str
    plain: bytes
    gzipped: bytes


def core_script() -> str | None:
    """The SDK core, one JavaScript expression; None where it has not been built."""
    core = BUILT / "core.js"
    return core.read_text(encoding="utf-8").strip() if core.is_file() else None


@cache
def overlay_script() -> OverlayScript | None:
    """The overlays as this process serves them; None where they have not been built."""
    built = BUILT / "overlay.js"
    if not built.is_file():
        return None
    plain = built.read_bytes()
    name = hashlib.sha256(plain).hexdigest()[:16]
    return OverlayScript(f"/s/overlay-{name}.js", plain, gzip.compress(plain, 9, mtime=0))
