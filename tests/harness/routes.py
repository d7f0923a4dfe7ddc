"""Every route of the running application, read from its own route tables."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.routing import BaseRoute

_NAMES = re.compile(r"\{(\w+)(:\w+)?\}")


@dataclass(frozen=True, order=True)
class Found:
    """A route: one method and the template of its path."""

    path: str
    method: str

    def parameters(self) -> list[str]:
        """The names in braces, without the converter that may follow them."""
        return [name for name, _ in _NAMES.findall(self.path)]

    def filled(self, values: dict[str, str]) -> str:
        """The path with a value for each name."""
        return _NAMES.sub(lambda found: values[found[1]], self.path)


def routes_of(app: Starlette) -> list[Found]:
    """All of them; HEAD and OPTIONS are left out, as they show nothing of their own."""
    return sorted(set(_walk(app.routes, "")))


def _walk(routes: Sequence[BaseRoute], prefix: str) -> Iterator[Found]:
    for route in routes:
        table: Any = route
        # FastAPI keeps an included router as it is, with its own table.
        if router := getattr(table, "original_router", None):
            yield from _walk(router.routes, prefix)
        elif getattr(table, "routes", None):
            yield from _walk(table.routes, prefix + table.path)
        else:
            methods: set[str] | None = getattr(table, "methods", None)
            assert methods, f"{route!r} is a kind of route that this walk does not know."
            yield from (Found(prefix + table.path, name) for name in methods - {"HEAD", "OPTIONS"})
