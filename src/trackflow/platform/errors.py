"""The one family of errors that reaches a person, and how it looks on the wire."""

from typing import Any


class TrackFlowError(Exception):
    """Something a caller can mend.

    `code` is a stable snake_case name, `status` the HTTP status, `message` says what was wrong and
    `remedy` what to do about it. `details` are further fields of the problem document.
    """

    def __init__(
        self,
        code: str,
        status: int,
        message: str,
        remedy: str,
        details: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.status = status
        self.message = message
        self.remedy = remedy
        self.details = details or {}

    def problem(self) -> dict[str, Any]:
        """The error as an RFC 9457 problem document; `code` and `message` serve Segment clients."""
        return {
            "type": f"urn:trackflow:problem:{self.code}",
            "title": self.code.replace("_", " ").capitalize(),
            "status": self.status,
            "detail": self.message,
            "remedy": self.remedy,
            "code": self.code,
            "message": self.message,
            **self.details,
        }


def not_found(noun: str, name: str) -> TrackFlowError:
    """A 404 that is the same for what does not exist and for what belongs to somebody else."""
    return TrackFlowError(
        f"{noun.replace(' ', '_')}_not_found",
        404,
        f"There is no {noun} “{name}”.",
        f"Check the name or id; `trackflow {noun.split(maxsplit=1)[0]}s list` shows what is there.",
    )
