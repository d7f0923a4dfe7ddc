"""Every error as one problem document (RFC 9457), wherever it was raised."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from trackflow.platform.errors import TrackFlowError


class Problem(BaseModel):
    """RFC 9457; `code` and `message` serve Segment's clients. Some errors carry more."""

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    detail: str
    remedy: str
    code: str
    message: str


MEDIA_TYPE: Final = "application/problem+json"
_CONTENT: Final = {MEDIA_TYPE: {"schema": Problem.model_json_schema()}}
# What every call of the API may answer besides its own, for the OpenAPI document.
DOCUMENTED: Final[dict[int | str, dict[str, Any]]] = {
    "4XX": {"description": "What was wrong, and what to do.", "content": _CONTENT},
    "5XX": {"description": "A fault of ours, or a part that is not there.", "content": _CONTENT},
}


def render(error: TrackFlowError, headers: Mapping[str, str] | None = None) -> Response:
    """The error's problem document with its status."""
    challenge = {"WWW-Authenticate": "Bearer"} if error.status == 401 else {}
    return JSONResponse(
        error.problem(),
        error.status,
        headers={**(headers or {}), **challenge},
        media_type=MEDIA_TYPE,
    )


def from_http(error: HTTPException) -> TrackFlowError:
    """What the framework refused by itself: no such address, wrong method."""
    known = {
        404: ("not_found", "There is nothing at this address.", "The API is at /api/openapi.json."),
        405: (
            "method_not_allowed",
            "This address does not answer that method.",
            "The API is at /api/openapi.json.",
        ),
    }
    fallback = ("refused", str(error.detail), "Correct the request and send it again.")
    code, message, remedy = known.get(error.status_code, fallback)
    return TrackFlowError(code, error.status_code, message, remedy)


def from_validation(error: RequestValidationError) -> TrackFlowError:
    """A body or parameter that does not have the shape the API asks for."""
    problems = [_problem(found) for found in error.errors()]
    first = problems[0]
    return TrackFlowError(
        "invalid_request",
        422,
        f"{first['path'] or 'The body'}: {first['message']}",
        "Mend each of the problems listed; the shapes are in /api/openapi.json.",
        {"problems": problems},
    )


def _problem(found: Any) -> dict[str, str]:
    return {"path": _path(found["loc"]), "message": str(found["msg"])}


def _path(location: Sequence[int | str]) -> str:
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in location[1:]]
    return "".join(parts).lstrip(".")


async def on_trackflow_error(_request: Request, error: Exception) -> Response:
    """Starlette's handler for our own errors."""
    if not isinstance(error, TrackFlowError):
        raise error
    return render(error)


async def on_http_error(_request: Request, error: Exception) -> Response:
    """Starlette's handler for what the framework refused."""
    if not isinstance(error, HTTPException):
        raise error
    return render(from_http(error), error.headers)


async def on_validation_error(_request: Request, error: Exception) -> Response:
    """FastAPI's handler for a request of the wrong shape."""
    if not isinstance(error, RequestValidationError):
        raise error
    return render(from_validation(error))


async def on_unexpected_error(_request: Request, _error: Exception) -> Response:
    """The last resort; the traceback goes to the log, never to the caller."""
    return render(
        TrackFlowError(
            "internal_error",
            500,
            "TrackFlow failed to answer; this is a fault of ours.",
            "Try again; if it stays, the server's log has the reason.",
        )
    )
