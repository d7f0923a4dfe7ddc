"""The numbers a server keeps about itself, in the Prometheus format.

With several web workers each keeps its numbers in files of a shared folder, which the library
chooses when it is first imported; whichever worker is asked answers for all of them.
"""

import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

# The library's own name for the folder that the workers of one server share.
SHARED_FOLDER: Final = "PROMETHEUS_MULTIPROC_DIR"
CONTENT_TYPE: Final = CONTENT_TYPE_LATEST
SECONDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)

_own = CollectorRegistry()
_requests = Counter(
    "trackflow_requests",
    "Requests that were answered.",
    ("method", "route", "status"),
    registry=_own,
)
_seconds = Histogram(
    "trackflow_request_duration_seconds",
    "How long answers took.",
    ("route",),
    buckets=SECONDS,
    registry=_own,
)
_acknowledged = Counter(
    "trackflow_events_acknowledged", "Events that were kept and acknowledged.", registry=_own
)


def count_request(method: str, route: str, status: int, seconds: float) -> None:
    """Count an answered request. `route` is a template, so that ids cannot fill the memory."""
    _requests.labels(method, route, str(status)).inc()
    _seconds.labels(route).observe(seconds)


def count_acknowledged(events: int) -> None:
    """Count events that are on the disk and were answered so."""
    _acknowledged.inc(events)


def shared_folder(data: Path) -> Path:
    """An empty folder for the numbers of all workers that are about to start."""
    folder = data.resolve() / "metrics"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, parents=True)
    return folder


def exposition(gauges: Mapping[str, tuple[str, float]]) -> bytes:
    """All numbers as Prometheus text; `gauges` are name to help text and value of this moment."""
    registry = CollectorRegistry()
    registry.register(_Gauges(gauges))
    if not os.environ.get(SHARED_FOLDER):
        return generate_latest(_own) + generate_latest(registry)
    MultiProcessCollector(registry)
    return generate_latest(registry)


class _Gauges(Collector):
    """Values that are read at the moment of asking."""

    def __init__(self, gauges: Mapping[str, tuple[str, float]]) -> None:
        self._gauges = gauges

    def collect(self) -> Iterable[Metric]:
        for name, (text, value) in self._gauges.items():
            yield GaugeMetricFamily(name, text, value=value)
