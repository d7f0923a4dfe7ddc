"""The numbers a server keeps about itself, in the Prometheus format.

With several web workers each keeps its numbers in files of a shared folder, which the library
chooses when it is first imported; whichever worker is asked answers for all of them.
"""

import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
)
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
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


@dataclass(frozen=True)
class Tally:
    """A count that is kept elsewhere, by the values of one label: it only ever rises."""

    name: str
    text: str
    label: str
    counts: Mapping[str, int]


@dataclass(frozen=True)
class Spread:
    """A histogram that is kept elsewhere.

    `at_most` has bounds, rising, each with the number of values at or under it.
    """

    name: str
    text: str
    at_most: Sequence[tuple[float, int]]
    count: int
    total: float


def exposition(
    gauges: Mapping[str, tuple[str, float]], kept: Sequence[Tally | Spread] = ()
) -> bytes:
    """All numbers as Prometheus text; `gauges` are name to help text and value of this moment."""
    registry = CollectorRegistry()
    registry.register(_Gauges(gauges))
    registry.register(_Kept(kept))
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


class _Kept(Collector):
    """Counts that outlive the server, because a database keeps them."""

    def __init__(self, kept: Sequence[Tally | Spread]) -> None:
        self._kept = kept

    def collect(self) -> Iterable[Metric]:
        for each in self._kept:
            yield _counter(each) if isinstance(each, Tally) else _histogram(each)


def _counter(tally: Tally) -> Metric:
    family = CounterMetricFamily(tally.name, tally.text, labels=(tally.label,))
    for value, count in sorted(tally.counts.items()):
        family.add_metric((value,), count)
    return family


def _histogram(spread: Spread) -> Metric:
    buckets = [(str(bound), float(count)) for bound, count in spread.at_most]
    buckets.append(("+Inf", float(spread.count)))
    return HistogramMetricFamily(spread.name, spread.text, buckets=buckets, sum_value=spread.total)
