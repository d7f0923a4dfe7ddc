"""What a process says about itself: one line an event on standard error, never a visitor's data.

Everybody logs through the standard library; structlog gives every line one shape.
"""

import logging
import os
import sys
import threading
from types import TracebackType
from typing import Any, Final, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

FRAMES: Final = 12
# Chatty libraries are heard only when something is wrong.
LEVELS: Final = {"trackflow": logging.INFO}

_Raised = tuple[type[BaseException], BaseException, TracebackType | None]


def configure_logging(process: str, stream: TextIO | None = None) -> None:
    """Log every event of this process as one line: JSON, or `key=value` on a terminal.

    `process` is what the lines call it. Of an exception only its type and where it was raised are
    told: its message may quote what a visitor sent.
    """
    out = stream or sys.stderr
    handler = logging.StreamHandler(out)
    handler.setFormatter(_formatter(process, _renderer(out)))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name, level in LEVELS.items():
        logging.getLogger(name).setLevel(level)
    logging.captureWarnings(True)
    sys.excepthook = _on_crash
    threading.excepthook = _on_thread_crash


def _formatter(process: str, renderer: Processor) -> logging.Formatter:
    def about_process(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
        return {**event, "process": process, "pid": os.getpid()}

    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="time"),
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.stdlib.ExtraAdder(),
            about_process,
            _without_messages,
        ],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )


def _renderer(stream: TextIO) -> Processor:
    if stream.isatty():
        order = ["time", "level", "process", "event"]
        return structlog.processors.KeyValueRenderer(key_order=order, repr_native_str=False)
    return structlog.processors.JSONRenderer(ensure_ascii=False)


def _without_messages(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """Replaces an exception by its type and its frames."""
    raised: Any = event.pop("exc_info", None)
    return {**event, **told(raised)} if raised and raised[0] else event


def told(raised: _Raised) -> dict[str, Any]:
    """What may be said of an exception: `error`, its types from the cause on, and `at`."""
    return {"error": " > ".join(_types(raised[1])), "at": _frames(raised[2])}


def _types(error: BaseException) -> list[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    name = type(error).__name__
    if isinstance(error, OSError) and error.strerror:
        name = f"{name} ({error.strerror})"
    return [*(_types(before) if before else []), name]


def _frames(traceback: TracebackType | None) -> list[str]:
    found: list[str] = []
    while traceback:
        code = traceback.tb_frame.f_code
        found.append(f"{_short(code.co_filename)}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    return found[-FRAMES:]


def _short(filename: str) -> str:
    return "/".join(filename.split(os.sep)[-3:])


def _on_crash(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("trackflow").critical("crashed", exc_info=(kind, error, traceback))


def _on_thread_crash(crash: threading.ExceptHookArgs) -> None:
    if crash.exc_value is None or issubclass(crash.exc_type, SystemExit):
        return
    raised = (crash.exc_type, crash.exc_value, crash.exc_traceback)
    logging.getLogger("trackflow").critical("thread crashed", exc_info=raised)
