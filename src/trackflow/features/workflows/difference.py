"""What is different between two documents, field by field."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, Final, cast

from trackflow.engine.document import DocumentInvalid, parse_document, step_parts
from trackflow.features.workflows.schemas import Change, Document

# Finding out which item of a long list became which takes time that grows with its square.
LONGEST_COMPARED: Final = 200


def differences(before: Document, after: Document) -> tuple[Change, ...]:
    """Every field that differs, in the order of the document, ids left out.

    The path of a field that was taken out is its path in `before`, of any other in `after`. Steps
    are compared by what became of them, not by their place: one that was put in front of another
    is one change. Other lists, such as pages, are compared as a whole.
    """
    return tuple(_compared(facts(before), facts(after), ""))


def facts(document: Document) -> Document:
    """What a document says, in one spelling and without the ids that the server gives."""
    try:
        plain = parse_document(document).to_dict()
    except DocumentInvalid:
        return document
    for _, part in step_parts(plain):
        part.pop("id", None)
    return plain


def _compared(before: Any, after: Any, path: str) -> Iterator[Change]:
    if before == after:
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        yield from _mappings(cast("Document", before), cast("Document", after), path)
    elif _is_parts(before) and _is_parts(after):
        yield from _parts(cast("list[Document]", before), cast("list[Document]", after), path)
    else:
        yield Change(path=path, before=before, after=after)


def _mappings(before: Document, after: Document, path: str) -> Iterator[Change]:
    for name in dict.fromkeys([*before, *after]):
        here = f"{path}.{name}" if path else name
        if name in before and name in after:
            yield from _compared(before[name], after[name], here)
        else:
            yield Change(path=here, before=before.get(name), after=after.get(name))


def _is_parts(value: Any) -> bool:
    """Whether it is a list of things with fields, such as steps or triggers."""
    return isinstance(value, list) and all(
        isinstance(item, Mapping) for item in cast("list[Any]", value)
    )


def _parts(before: list[Document], after: list[Document], path: str) -> Iterator[Change]:
    for old, new in _pairs(before, after):
        if old is None and new is not None:
            yield Change(path=f"{path}[{new}]", before=None, after=after[new])
        elif new is None and old is not None:
            yield Change(path=f"{path}[{old}]", before=before[old], after=None)
        elif old is not None and new is not None:
            yield from _compared(before[old], after[new], f"{path}[{new}]")


def _pairs(
    before: Sequence[Document], after: Sequence[Document]
) -> Iterator[tuple[int | None, int | None]]:
    """Which item became which: what is of one kind and in the same order is the same."""
    if max(len(before), len(after)) > LONGEST_COMPARED:
        yield from _stretch(0, len(before), 0, len(after))
        return
    kinds = [[str(part.get("type", "")) for part in parts] for parts in (before, after)]
    matcher = SequenceMatcher(None, *kinds, autojunk=False)
    for act, low, high, new_low, new_high in matcher.get_opcodes():
        if act == "equal":
            yield from zip(range(low, high), range(new_low, new_high), strict=True)
        else:
            yield from _stretch(low, high, new_low, new_high)


def _stretch(
    low: int, high: int, new_low: int, new_high: int
) -> Iterator[tuple[int | None, int | None]]:
    both = min(high - low, new_high - new_low)
    yield from zip(range(low, low + both), range(new_low, new_low + both), strict=True)
    yield from ((old, None) for old in range(low + both, high))
    yield from ((None, new) for new in range(new_low + both, new_high))
