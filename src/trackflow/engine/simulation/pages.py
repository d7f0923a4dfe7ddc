"""Whether a path is one of a workflow's pages, as the browser decides it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote


def on_pages(globs: Sequence[str], path: str) -> bool:
    """Whether the path is wanted and not excluded; no globs, and exclusions alone, want all."""
    wanted = [glob for glob in globs if not glob.startswith("!")]
    excluded = [glob[1:] for glob in globs if glob.startswith("!")]
    bare = _bare(path)
    is_wanted = not wanted or any(_pattern(glob).fullmatch(bare) for glob in wanted)
    return is_wanted and not any(_pattern(glob).fullmatch(bare) for glob in excluded)


@lru_cache(maxsize=1024)
def _pattern(glob: str) -> re.Pattern[str]:
    parts = re.split(r"\*+", _bare(glob))
    return re.compile(".*".join(map(re.escape, parts)), re.DOTALL)


@lru_cache(maxsize=4096)
def _bare(path: str) -> str:
    return unquote(re.sub(r"[?#].*$", "", path).rstrip("/") or "/")
