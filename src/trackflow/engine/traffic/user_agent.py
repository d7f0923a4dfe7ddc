"""What a User-Agent header says: device class, operating system, browser, bot or not."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from trackflow.engine.traffic.bots import looks_like_a_bot

_LONGEST = 1024
_OS = {
    "ios": "ios",
    "ipados": "ios",
    "android": "android",
    "windows": "windows",
    "mac os x": "macos",
    "macos": "macos",
    "chrome os": "chromeos",
    "linux": "linux",
    "ubuntu": "linux",
    "debian": "linux",
    "fedora": "linux",
    "red hat": "linux",
    "suse": "linux",
    "arch linux": "linux",
    "mint": "linux",
}
# Longest first: "Edge Mobile" before "Edge", and a browser built on another before the other.
_BROWSERS = (
    ("samsung internet", "samsung_internet"),
    ("mobile safari", "safari"),
    ("chromium", "chrome"),
    ("chrome", "chrome"),
    ("firefox", "firefox"),
    ("safari", "safari"),
    ("opera", "opera"),
    ("edge", "edge"),
)
_TABLET = re.compile(
    r"ipad|tablet|playbook|kindle|silk(?!.*mobile)|nexus (7|9|10)\b|android(?!.*mobile)", re.I
)
_TELEVISION = re.compile(
    r"smart-?tv|googletv|android ?tv|apple ?tv|hbbtv|bravia|netcast|web0s|crkey|aft[a-z]+ build",
    re.I,
)
_MOBILE = re.compile(
    r"mobi|iphone|ipod|windows phone|blackberry|bb10|opera mini|symbian|series ?[46]0|midp|nokia"
    r"|webos|phone",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Agent:
    """`device` is mobile, tablet or desktop; `os` and `browser` the vocabulary's names.

    What has no name there keeps its own, in snake_case; None is unknown. An iPad that asks for
    desktop sites sends the header of a Mac and counts as one.
    """

    device: str | None = None
    os: str | None = None
    browser: str | None = None
    bot: bool = False


def agent(user_agent: str) -> Agent:
    """Reads a User-Agent header; an empty one is an Agent of which nothing is known."""
    said = user_agent.strip()[:_LONGEST]
    if not said:
        return Agent()
    parsed = _parser()(said)
    system = _os(_family(parsed.os))
    spider = _family(parsed.device) == "Spider"
    return Agent(
        device=_device(said, system),
        os=system,
        browser=_browser(_family(parsed.user_agent)),
        bot=spider or looks_like_a_bot(said),
    )


@cache
def _parser() -> Callable[[str], Any]:
    # Here and not above: its rules take 30 MB, which a web worker that only needs `arrival`
    # should not carry.
    from ua_parser import parse

    return parse


def _family(part: Any) -> str | None:
    family: str | None = getattr(part, "family", None)
    return None if family in (None, "Other") else family


def _os(family: str | None) -> str | None:
    if family is None:
        return None
    return _OS.get(family.lower()) or _snake(family)


def _browser(family: str | None) -> str | None:
    if family is None:
        return None
    name = family.lower()
    return next((ours for theirs, ours in _BROWSERS if name.startswith(theirs)), _snake(family))


def _device(said: str, system: str | None) -> str | None:
    if _TELEVISION.search(said):
        return None
    if _TABLET.search(said):
        return "tablet"
    if _MOBILE.search(said):
        return "mobile"
    known = system in ("windows", "macos", "linux", "chromeos") or "X11" in said
    return "desktop" if known else None


def _snake(family: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", family.lower()).strip("_")
