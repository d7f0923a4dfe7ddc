"""From what Pydantic reports to problems in the vocabulary's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal, cast, get_args, get_origin

from pydantic import ValidationError

from trackflow.engine.document.faults import KIND
from trackflow.engine.document.part import Part
from trackflow.engine.document.problems import Path, Problem, placed, problem
from trackflow.engine.document.triggers import AllOf
from trackflow.engine.document.workflow import Workflow

_Models = tuple[type[Part], ...]

_TAG = re.compile(r"\((?:one|all|name|object)\)")  # the tags of unions that have no `type`
_WANTED = {
    "string_type": "a text",
    "bool_type": "true or false",
    "dict_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
    "tuple_type": "a list",
    "list_type": "a list",
}


def translated(error: ValidationError) -> tuple[Problem, ...]:
    """All problems that the error stands for, in the order in which they were found."""
    return tuple(
        found for each in error.errors(include_url=False) for found in _problems(dict(each))
    )


def _problems(error: dict[str, Any]) -> Iterator[Problem]:
    path, models = _place(error["loc"], error["type"] in ("extra_forbidden", "missing"))
    context: dict[str, Any] = error.get("ctx", {})
    if error["type"] == KIND:
        for at, fault in context["faults"]:
            yield placed((*path, *at), fault)
    else:
        yield _problem(error["type"], path, models, error["input"], context)


def _problem(
    kind: str, path: Path, models: _Models, value: Any, context: Mapping[str, Any]
) -> Problem:
    match kind:
        case "extra_forbidden":
            return problem(path, "There is no such word here.", path[-1], models[0].words())
        case "missing":
            return problem(path, f"This is missing: {_about(models, str(path[-1]))}")
        case "union_tag_invalid":
            types = _quoted(context["expected_tags"])
            return problem((*path, "type"), "There is no such type.", context["tag"], types)
        case "union_tag_not_found":
            return _untyped(path, value, models)
        case "literal_error":
            return problem(path, "There is no such value.", value, _quoted(context["expected"]))
        case "string_too_short":
            return problem(path, "This is empty. Write something, or leave it out.")
        case _:
            wanted = _WANTED.get(kind, "a value of another kind")
            return problem(path, f"This should be {wanted}.", value)


def _untyped(path: Path, value: Any, models: _Models) -> Problem:
    types = tuple(_types(models))
    if not isinstance(value, Mapping):
        return problem(path, "This should be an object with a type.", value)
    said = cast("Mapping[str, Any]", value).get("type")
    message = "This is missing." if said is None else "A type is one of these words."
    return problem((*path, "type"), message, said, types)


def _place(loc: tuple[int | str, ...], of_a_word: bool) -> tuple[Path, _Models]:
    """The path without the tags of unions, and the models that may stand where it leads.

    Where the error is `of_a_word`, forbidden or missing, the models are those it was said to.
    """
    path: Path = ()
    models: _Models = (Workflow,)
    for index, part in enumerate(loc):
        last = of_a_word and index == len(loc) - 1
        if isinstance(part, int) or last:
            path = (*path, part)
        elif tagged := tuple(m for m in models if len(models) > 1 and part in _types((m,))):
            models = tagged
        elif part == "(all)":
            models = (AllOf,)
        elif not _TAG.fullmatch(part):
            path, models = (*path, part), _models_at(models, part)
    return path, models


def _models_at(models: _Models, word: str) -> _Models:
    for model in models:
        for name, field in model.model_fields.items():
            if word == (field.alias or name):
                return tuple(_models_in(field.annotation))
    return ()


def _models_in(annotation: Any) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for inner in () if get_origin(annotation) is Literal else get_args(annotation):
        yield from _models_in(inner)


def _about(models: _Models, word: str) -> str:
    """What the word says, as the second half of a sentence."""
    for name, field in models[0].model_fields.items():
        if word == (field.alias or name) and field.description:
            return field.description[0].lower() + field.description[1:]
    return "a word that has to be there."


def _types(models: _Models) -> Iterator[str]:
    for model in models:
        if "type" in model.model_fields:
            yield from get_args(model.model_fields["type"].annotation)


def _quoted(expected: str) -> tuple[str, ...]:
    return tuple(re.findall(r"'([^']*)'", expected))
