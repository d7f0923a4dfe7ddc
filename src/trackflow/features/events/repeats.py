"""Which messages came before: clients send again what they got no answer for."""

from collections.abc import Iterable

from trackflow.features.events.incoming import Message

REMEMBERED_MS = 7 * 24 * 60 * 60 * 1000


class Repeats:
    """Message ids of each site with their arrivals; one repeats another within seven days."""

    def __init__(self, messages: Iterable[Message] = ()) -> None:
        self._arrivals: dict[tuple[str, str], list[int]] = {}
        for message in messages:
            self.add(message)

    def add(self, message: Message) -> None:
        """Remembers a message."""
        site, name, arrived = message
        self._arrivals.setdefault((site, name), []).append(arrived)

    def has(self, message: Message) -> bool:
        """Whether this message repeats a remembered one; so a replay repeats everything."""
        site, name, arrived = message
        arrivals = self._arrivals.get((site, name), ())
        return any(abs(arrived - before) <= REMEMBERED_MS for before in arrivals)
