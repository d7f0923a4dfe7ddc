"""The shape of a line, and what it keeps to itself."""

import io
import json
import logging
import sys
import threading
from collections.abc import Generator
from typing import Any

import pytest

from trackflow.platform.logging import configure_logging


class Terminal(io.StringIO):
    """A stream that a person reads."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def restored() -> Generator[None]:
    """Leaves the process's logging as it was."""
    root, own = logging.getLogger(), logging.getLogger("trackflow")
    kept = root.handlers[:], root.level, own.level, sys.excepthook, threading.excepthook
    yield
    root.handlers[:] = kept[0]
    root.setLevel(kept[1])
    own.setLevel(kept[2])
    sys.excepthook, threading.excepthook = kept[3], kept[4]
    logging.captureWarnings(False)


def told(stream: io.StringIO) -> list[Any]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def fail() -> None:
    try:
        int("visitor@example.com")
    except ValueError as error:
        raise RuntimeError("visitor@example.com") from error


def test_a_line_is_json_with_what_was_added_to_it() -> None:
    out = io.StringIO()
    configure_logging("web", out)
    logging.getLogger("trackflow.web").info("request", extra={"status": 200})
    (line,) = told(out)
    assert (line["event"], line["process"], line["level"]) == ("request", "web", "info")
    assert (line["status"], line["logger"]) == (200, "trackflow.web")


def test_of_an_exception_only_its_types_and_places_are_told() -> None:
    out = io.StringIO()
    configure_logging("web", out)
    try:
        fail()
    except RuntimeError:
        logging.getLogger("uvicorn.error").exception("failed")
    (line,) = told(out)
    assert "visitor" not in out.getvalue()
    assert line["error"] == "ValueError > RuntimeError"
    assert line["at"][-1].endswith(" fail")


def test_the_reason_of_the_operating_system_is_told() -> None:
    out = io.StringIO()
    configure_logging("store", out)
    try:
        raise OSError(28, "No space left on device", "/data/visitor@example.com")
    except OSError:
        logging.getLogger("trackflow").exception("failed")
    assert told(out)[0]["error"] == "OSError (No space left on device)"


def test_a_crash_of_a_thread_is_a_line_too() -> None:
    out = io.StringIO()
    configure_logging("web", out)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    (line,) = told(out)
    assert (line["level"], line["error"]) == ("critical", "ValueError > RuntimeError")


def test_a_person_at_a_terminal_reads_words() -> None:
    out = Terminal()
    configure_logging("web", out)
    logging.getLogger("trackflow").info("started", extra={"port": 8000})
    assert "event=started" in out.getvalue()
    assert "port=8000" in out.getvalue()
