"""Whether a path is one of a workflow's pages; `delivery/paths.py` tells a browser the same."""

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote


def on_pages(globs: Sequence[str] | None, path: str) -> bool:
    """Whether `path` is one of the pages that the globs name.

    `*` crosses `/`, a leading `!` excludes; query, hash and a trailing slash do not matter. No
    globs mean every page, exclusions alone every other page.
    """
    plain = _plain(path)
    wanted = [glob for glob in globs or () if not glob.startswith("!")]
    excluded = [glob[1:] for glob in globs or () if glob.startswith("!")]
    if any(_pattern(glob).fullmatch(plain) for glob in excluded):
        return False
    return not wanted or any(_pattern(glob).fullmatch(plain) for glob in wanted)


@lru_cache(maxsize=4096)
def _pattern(glob: str) -> re.Pattern[str]:
    parts = re.split(r"\*+", _plain(glob))
    return re.compile(".*".join(map(re.escape, parts)), re.DOTALL)


def _plain(path: str) -> str:
    return unquote(re.split(r"[?#]", path, maxsplit=1)[0].rstrip("/")) or "/"
