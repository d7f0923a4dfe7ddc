"""The shapes of single values: numbers, times, paths, targets, addresses."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainValidator,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from trackflow.engine.document.faults import fault

ROLES = (
    "@headline",
    "@subheadline",
    "@primary_cta",
    "@secondary_cta",
    "@hero",
    "@hero_image",
    "@nav",
    "@form",
    "@pricing",
    "@testimonials",
    "@product_title",
    "@product_price",
    "@add_to_cart",
    "@search",
    "@footer",
)
"""Elements that page analysis finds by what they do."""

LINK_SCHEMES = ("http", "https", "mailto", "tel", "sms")

_LENGTH = re.compile(r"[1-9][0-9]{0,5}[mhd]")
_WORD = re.compile(r"[a-z][a-z0-9_]*")
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_UNSAFE = re.compile(r"[\s\\<>\"`\x00-\x1f]")


@dataclass(frozen=True)
class Within:
    """A number, both ends included; `whole` numbers have no fraction."""

    low: float | None = None
    high: float | None = None
    whole: bool = False

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.check)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return self.schema()

    def schema(self) -> dict[str, Any]:
        """The number as JSON Schema."""
        limits = {"minimum": self.low, "maximum": self.high}
        said = {key: value for key, value in limits.items() if value is not None}
        return {"type": "integer" if self.whole else "number", **said}

    def check(self, value: Any) -> Any:
        """The value itself, or the fault that it is."""
        if not self.holds(value):
            raise fault(f"This should be {self.words()}.", value)
        return value

    def holds(self, value: Any) -> bool:
        """Whether the value is such a number."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        if self.whole and not isinstance(value, int):
            return False
        low = -math.inf if self.low is None else self.low
        high = math.inf if self.high is None else self.high
        return low <= value <= high

    def words(self) -> str:
        """What is wanted, for a message."""
        noun = "a whole number" if self.whole else "a number"
        if self.low is None:
            return noun
        return f"{noun}, {self.low} or more" if self.high is None else self._between(noun)

    def _between(self, noun: str) -> str:
        return f"{noun} from {self.low} to {self.high}"


def _shaped(
    pattern: re.Pattern[str], wanted: str, meant: Callable[[str], str | None] = lambda _: None
) -> Callable[[str], str]:
    def check(value: str) -> str:
        if not pattern.fullmatch(value):
            raise fault(f"This should be {wanted}.", value, nearest=meant(value))
        return value

    return check


def _snake(value: str) -> str | None:
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", value.strip())
    word = re.sub(r"[^a-z0-9]+", "_", split.lower()).strip("_")
    return word if _WORD.fullmatch(word) else None


def _not_blank(value: str) -> str:
    if not value.strip():
        raise fault("This is empty. Write something, or leave it out.", value)
    return value


def page_fault(value: str) -> str | None:
    """What keeps the text from being a page glob, or nothing."""
    path = value.removeprefix("!")
    if not path.startswith("/"):
        return "A page is a path that starts with /, such as /pricing or /blog/*."
    if re.search(r"[\s?#]", path):
        return "A page is a path without spaces, query or hash."
    return None


def _page(value: str) -> str:
    if message := page_fault(value):
        raise fault(message, value)
    return value


def _path(value: str) -> str:
    if value.startswith("!"):
        raise fault("Nothing can be excluded here. Name the path itself.", value)
    return _page(value)


def _target(value: str) -> str:
    _not_blank(value)
    if value.startswith("@") and value not in ROLES:
        raise fault("There is no such role of an element.", value, ROLES)
    if value.startswith("text:"):
        _not_blank(value.removeprefix("text:"))
    elif re.search(r"[{}<]", value):
        raise fault("This is not a CSS selector, a role such as @headline, or text:words.", value)
    return value


def url_fault(value: str) -> str | None:
    """What keeps the text from being an address that a visitor may be led to, or nothing."""
    scheme = _SCHEME.match(value)
    if _UNSAFE.search(value):
        return "An address has no spaces, quotes, backslashes or angle brackets."
    if scheme and scheme[1].lower() not in LINK_SCHEMES:
        return "An address starts with https:, mailto:, tel: or sms:, or with / for this site."
    if not scheme and not value.startswith(("/", "#", "?", "./", "../")):
        return "An address starts with / or with https://."
    return None


def _url(value: str) -> str:
    if message := url_fault(value):
        raise fault(message, value, nearest=_absolute(value))
    return value


def _absolute(value: str) -> str | None:
    return f"https://{value}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/.*)?", value) else None


def _web_url(value: str) -> str:
    if not re.match(r"https?://[^/?#]", value) or _UNSAFE.search(value):
        raise fault("This should be a whole address that starts with https://.", value)
    return value


def _moment(value: str) -> str:
    moment = read_moment(value)
    if moment is None or moment.tzinfo is not None:
        raise fault("This should be a date, 2026-11-27, or a local time, 2026-11-27T18:00.", value)
    return value


def read_moment(value: str) -> datetime | None:
    """The date (its first minute) or date and time, or nothing where the text is neither."""
    if not re.match(r"\d{4}-\d{2}-\d{2}(?:[T ]|$)", value, re.ASCII):
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None


def _text_or_number(value: Any) -> Any:
    if isinstance(value, str) or Within().holds(value):
        return value
    raise fault("This should be a text or a number.", value)


def _text_schema(pattern: str | None = None) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", **({"pattern": pattern} if pattern else {})})


def _exactly(pattern: re.Pattern[str]) -> WithJsonSchema:
    return _text_schema(f"^(?:{pattern.pattern})$")


Text = Annotated[str, AfterValidator(_not_blank), _text_schema(r"\S")]
TextOrNumber = Annotated[
    str | int | float,
    PlainValidator(_text_or_number),
    WithJsonSchema({"type": ["string", "number"]}),
]
Seconds = Annotated[int | float, Within(0)]
Percent = Annotated[int | float, Within(0, 100)]
Share = Annotated[int | float, Within(0, 1)]
Count = Annotated[int, Within(1, whole=True)]
Hour = Annotated[int, Within(0, 24, whole=True)]

Id = Annotated[
    str,
    AfterValidator(_shaped(_ID, "an id of at most 64 letters, digits, _ and -")),
    _exactly(_ID),
]
Word = Annotated[
    str,
    AfterValidator(_shaped(_WORD, "a name in snake_case, such as demo_request", _snake)),
    _exactly(_WORD),
]
Length = Annotated[
    str, AfterValidator(_shaped(_LENGTH, "a length of time: 30m, 12h or 7d")), _exactly(_LENGTH)
]
Zone = Annotated[
    str,
    AfterValidator(_shaped(_ZONE, "an IANA time zone, such as Europe/Berlin")),
    _exactly(_ZONE),
]
Page = Annotated[str, AfterValidator(_page), _text_schema(r"^!?/[^\s?#]*$")]
PagePath = Annotated[str, AfterValidator(_path), _text_schema(r"^/[^\s?#]*$")]
Target = Annotated[str, AfterValidator(_target), _text_schema(r"\S")]
Url = Annotated[str, AfterValidator(_url)]
WebUrl = Annotated[str, AfterValidator(_web_url), _text_schema(r"^https?://")]
Moment = Annotated[str, AfterValidator(_moment), _text_schema(r"^\d{4}-\d{2}-\d{2}")]


def is_length(value: str) -> bool:
    """Whether the text is a length of time, `<N>m`, `<N>h` or `<N>d`."""
    return _LENGTH.fullmatch(value) is not None


def is_word(value: str) -> bool:
    """Whether the text is a name in snake_case."""
    return _WORD.fullmatch(value) is not None
