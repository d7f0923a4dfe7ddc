"""HTML that is escaped unless it is known to be HTML."""

import json
import re
from collections.abc import Iterable
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

FILES = Path(__file__).parent / "shop"

_PLACE = re.compile(r"\{\{(\w+)\}\}")


class Html(str):
    """Markup that may be sent as it is."""

    __slots__ = ()


def fill(template: str, **values: object) -> Html:
    """A template of `shop/templates` with its `{{name}}` places filled.

    Values are escaped, except `Html`. A place without a value is a `KeyError`.
    """
    return Html(_PLACE.sub(lambda place: _escaped(values[place[1]]), _template(template)))


def joined(parts: Iterable[Html]) -> Html:
    """Pieces of markup, one after the other."""
    return Html("\n".join(parts))


def structured(data: Any) -> Html:
    """A JSON-LD block, safe against a `</script>` in the data."""
    text = json.dumps(data, ensure_ascii=False, indent=2).replace("<", "\\u003c")
    return Html(f'<script type="application/ld+json">\n{text}\n</script>')


def _escaped(value: object) -> str:
    return value if isinstance(value, Html) else escape(str(value))


@cache
def _template(name: str) -> str:
    return (FILES / "templates" / f"{name}.html").read_text("utf-8").rstrip("\n")
