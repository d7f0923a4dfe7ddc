"""Reading a posted form. Forms here are small and url-encoded."""

from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request

from trackflow.app.demo.markup import Html, fill

_LARGEST = 10_000
_LONGEST = 200


async def posted(request: Request) -> Mapping[str, str]:
    """The fields of a form, trimmed; of a name that comes twice, the last. Too large is a 413."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST:
            raise HTTPException(413)
    pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
    return {name: value.strip()[:_LONGEST] for name, value in pairs}


def unfilled(form: Mapping[str, str], asked: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The labels of what was asked, as (name, label), and left empty, or is no e-mail address."""
    return tuple(label for name, label in asked if not _is_filled(name, form.get(name, "")))


def problem(labels: tuple[str, ...]) -> Html:
    """What is still needed, said above a form; nothing where nothing is."""
    return notice(f"Still needed: {', '.join(labels)}.", bad=True) if labels else Html("")


def notice(words: str, bad: bool = False) -> Html:
    """A sentence in a coloured box; a bad one is read out at once."""
    role = Html(' role="alert"' if bad else "")
    return fill("notice", words=words, bad=" bad" if bad else "", role=role)


def _is_filled(name: str, value: str) -> bool:
    if name == "email":
        before, at, after = value.rpartition("@")
        return bool(before and at and after)
    return bool(value)
