"""From text or data to a workflow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, NoReturn, cast

from pydantic import ValidationError

from trackflow.engine.document.plain import plain
from trackflow.engine.document.problems import DocumentInvalid, placed, problem
from trackflow.engine.document.structure import structural_problems
from trackflow.engine.document.translation import translated
from trackflow.engine.document.workflow import Workflow
from trackflow.engine.document.yaml_text import read_yaml

LARGEST_TEXT = 256 * 1024
"""Bytes of one document."""


def parse_document(data: Mapping[str, Any]) -> Workflow:
    """The workflow that the data says; raises `DocumentInvalid` with every problem at once."""
    value: Any = plain(data)
    if not isinstance(value, dict):
        raise DocumentInvalid([problem((), "A workflow is an object.", value)])
    return _validated(cast("dict[str, Any]", value))


def _validated(value: dict[str, Any]) -> Workflow:
    try:
        return Workflow.model_validate(value)
    except ValidationError as error:
        across = (placed(path, each) for path, each in structural_problems(value))
        # The whole is judged by the model only when all of its parts are sound.
        raise DocumentInvalid(dict.fromkeys((*translated(error), *across))) from None


def read_document(text: str | bytes, format: Literal["json", "yaml"]) -> Workflow:  # noqa: A002
    """The workflow that a JSON or YAML text says; raises `DocumentInvalid`."""
    decoded = _decoded(text)
    return parse_document(read_yaml(decoded) if format == "yaml" else read_json(decoded))


def read_json(text: str) -> Any:
    """The value of a JSON text as RFC 8259 has it, and no key twice; raises `DocumentInvalid`."""
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_not_json)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise _invalid(f"This is not JSON: {error.msg} in {where}.") from None
    except RecursionError:
        raise _invalid("A document is not nested this deep.") from None
    except ValueError as error:
        if isinstance(error, DocumentInvalid):
            raise
        raise _invalid("A number has too many digits.") from None


def _decoded(text: str | bytes) -> str:
    size = len(text) if isinstance(text, bytes) else len(text.encode(errors="replace"))
    if size > LARGEST_TEXT:
        raise _invalid(f"A document has at most {LARGEST_TEXT // 1024} KB.")
    if isinstance(text, str):
        return text.removeprefix("\ufeff")
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _invalid("The text is not UTF-8.") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for key, value in pairs:
        if key in said:
            raise _invalid(f"The key {key!r} is said twice in one object.")
        said[key] = value
    return said


def _not_json(constant: str) -> NoReturn:
    raise _invalid(f"{constant} is not a number in JSON.")


def _invalid(message: str) -> DocumentInvalid:
    return DocumentInvalid([problem((), message)])
