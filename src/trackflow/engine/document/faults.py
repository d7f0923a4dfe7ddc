"""What a validator raises, in a form that becomes a problem with its own words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from pydantic_core import PydanticCustomError

from trackflow.engine.document.problems import Path, Problem, problem

KIND = "trackflow"


def fault(
    message: str,
    found: object = None,
    allowed: Sequence[str] = (),
    nearest: str | None = None,
    at: Path = (),
) -> PydanticCustomError:
    """One fault of the value that is validated, or of what lies `at` a path within it."""
    return faults([(at, problem((), message, found, allowed, nearest))])


def faults(found: Iterable[tuple[Path, Problem]]) -> PydanticCustomError:
    """Several faults at once: a validator can raise only one error."""
    listed = tuple(found)
    context: dict[str, Any] = {"faults": listed}
    return PydanticCustomError(KIND, "{count} faults", {**context, "count": len(listed)})
