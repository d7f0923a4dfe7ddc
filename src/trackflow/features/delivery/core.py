"""The built browser part that the package carries."""

from pathlib import Path

import trackflow

CORE = Path(trackflow.__file__).parent / "static" / "sdk" / "core.js"


def core_script() -> str | None:
    """The SDK core, one JavaScript expression; None where it has not been built."""
    return CORE.read_text(encoding="utf-8").strip() if CORE.is_file() else None
