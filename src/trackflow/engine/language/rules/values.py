"""Values as they stand in the prompt: names, codes, identifiers."""

from __future__ import annotations

import re

from trackflow.engine.language.draft import Draft

_END = re.compile(r"[\s,;:!?()\[\]\"“”«»„→]|\.(?:\s|$)|->|=>")
_OPEN = "'\"“‘«„("


def raw_value(draft: Draft, i: int) -> tuple[str, int] | None:
    """The run of characters at symbol `i` and the last symbol in it; None behind the end."""
    if not 0 <= i < len(draft.symbols):
        return None
    symbol = draft.symbols[i]
    if symbol.text in ("<lit>", "<ident>", "<domain>", "<selector>", "<handle>"):
        return str(symbol.value), i
    start = symbol.start
    found = _END.search(draft.prompt, start)
    end = found.start() if found else len(draft.prompt)
    text = draft.prompt[start:end].rstrip(".'’")
    if not text:
        return None
    last = i
    while last + 1 < len(draft.symbols) and draft.symbols[last + 1].start < start + len(text):
        last += 1
    return text, last


def snake(text: str) -> str:
    """A name as an event or a field: "Quote started" is quote_started."""
    return re.sub(r"[\W_]+", "_", text).strip("_").lower()
