"""What is to be simulated, and what comes out: sessions."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import cached_property
from typing import Any

from trackflow.engine.simulation.shop import Shop
from trackflow.engine.simulation.truth import GroundTruth
from trackflow.engine.simulation.workflows import LiveWorkflow


@dataclass(frozen=True)
class Plan:
    """What is to be simulated: so many sessions in the `days` before `until`.

    `until` is an aware moment in the site's time zone, `zone` gives the time zone of an IANA name.
    `site` takes part in every id, so that two sites have visitors of their own. The same plan
    gives the same sessions.
    """

    shop: Shop
    until: datetime
    zone: Callable[[str], tzinfo]
    sessions: int
    days: int = 14
    seed: int = 1
    site: str = ""
    truth: GroundTruth = field(default_factory=GroundTruth)
    workflows: tuple[LiveWorkflow, ...] = ()

    @cached_property
    def key(self) -> str:
        """What every id and every chance is made of."""
        return f"{self.seed}/{self.site}/{self.sessions}/{self.days}/{self.until_ms}"

    @cached_property
    def until_ms(self) -> int:
        """The end in Unix milliseconds: what would be later has not happened yet."""
        return int(self.until.timestamp() * 1000)


@dataclass(frozen=True)
class Session:
    """One session with its messages, earliest first, and what is true of it.

    `did` are the names of its tracked events, `seen` the ids of the workflows that were shown.
    `member` had an account before it began. `start` is Unix milliseconds, `weekday` 0 for Monday.
    """

    number: int
    visitor: str
    start: int
    weekday: int
    channel: str
    device: str
    returning: bool = False
    member: bool = False
    bot: bool = False
    did: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()
    messages: tuple[dict[str, Any], ...] = ()
