"""The order of version numbers."""

from __future__ import annotations

import re
from typing import Any

from trackflow.engine.conditions.javascript import to_text, type_name

_Part = tuple[int, int, str]

_NOISE = re.compile(r"^v|\+.*$", re.DOTALL)
_NUMBER = re.compile(r"[0-9]{1,18}")
_NO_PRERELEASE: _Part = (2, 0, "")


def version_key(version: Any) -> tuple[_Part, ...]:
    """A key that sorts versions by the precedence of Semantic Versioning 2.0.0, section 11.

    A leading `v` and the build after `+` do not count; `-` separates like `.`; numbers stand before
    words, and a release after its own pre-releases. What is no version counts as `0`.
    """
    text = to_text(version) if type_name(version) in ("string", "number") else ""
    parts = re.split(r"[-.]", _NOISE.sub("", text or "0"))
    key = tuple(_part(part) for part in parts)
    return (*key, _NO_PRERELEASE) if len(key) == 3 else key


def _part(text: str) -> _Part:
    return (0, int(text), "") if _NUMBER.fullmatch(text) else (1, 0, text)
