"""Path globs as regular expressions that a browser tests on the path of its address."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote, unquote

# Within the path of an address these stand as they are; a browser writes the rest as %XX.
_PLAIN = "/*!$&'()+,;=:@~-._%"


def pages_pattern(globs: Sequence[str] | None) -> str | None:
    """The pattern of a workflow's pages; None for every page.

    It is tested on the path without its slash at the end.
    """
    if not globs:
        return None
    wanted = [glob for glob in globs if not glob.startswith("!")]
    excluded = [glob[1:] for glob in globs if glob.startswith("!")]
    unless = f"(?!(?:{any_of(excluded)})$)" if excluded else ""
    return f"^{unless}(?:{any_of(wanted)})$" if wanted else f"^{unless}"


def any_of(globs: Iterable[str]) -> str:
    """The pattern of a path that one of the globs means, without beginning and end."""
    return "|".join(map(_pattern, globs))


def trail_pattern(globs: Sequence[str], count: int) -> str:
    """The pattern of a trail (each path between line breaks) with `count` of these pages in it."""
    wanted = [glob for glob in globs if not glob.startswith("!")]
    excluded = [glob[1:] for glob in globs if glob.startswith("!")]
    unless = f"(?!(?:{any_of(excluded)})\\n)" if excluded else ""
    one = rf"\n{unless}(?:{any_of(wanted) or '.*'})(?=\n)"
    return rf"(?:{one}[\s\S]*?){{{count}}}"


def sequence_pattern(paths: Iterable[str]) -> str:
    """The pattern of a trail with these paths in this order."""
    return r"[\s\S]*".join(rf"\n(?:{_pattern(path)})(?=\n)" for path in paths)


def _pattern(glob: str) -> str:
    bare = unquote(re.split(r"[?#]", glob, maxsplit=1)[0].rstrip("/")) or "/"
    parts = re.split(r"\*+", quote(bare, safe=_PLAIN))
    return ".*".join(re.escape(part).replace("/", "/") for part in parts)
