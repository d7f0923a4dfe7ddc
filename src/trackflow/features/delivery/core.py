"""The built browser part that the package carries."""

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import trackflow

BUILT: Final = Path(trackflow.__file__).parent / "static" / "sdk"
PARTS: Final = ("overlay", "extras", "form", "recommend", "consent", "debug", "preview")


@dataclass(frozen=True)
class PartScript:
    """A module that the core loads at first use; its address changes with it."""

    path: str
    plain: bytes
    gzipped: bytes


@cache
def core_script(build: str = "core") -> str | None:
    """The SDK core, one JavaScript expression; None where it has not been built."""
    core = BUILT / f"{build}.js"
    return core.read_text(encoding="utf-8").strip() if core.is_file() else None


@cache
def part_scripts() -> dict[str, PartScript]:
    """What the core loads at first use, by name: `overlay`, `form` … as far as it is built."""
    return {name: _part(name) for name in PARTS if (BUILT / f"{name}.js").is_file()}


def _part(name: str) -> PartScript:
    plain = (BUILT / f"{name}.js").read_bytes()
    digest = hashlib.sha256(plain).hexdigest()[:16]
    return PartScript(f"/s/{name}-{digest}.js", plain, gzip.compress(plain, 9, mtime=0))
