"""Who is who: ids joined by identify and alias, so that one person is one visitor.

A simple union. Identify and alias say that two ids are one person, and so does any other event
that carries both an anonymous id and a user id. Each id points to the id it counts as: an anonymous
id to the user id it was last seen with, a former user id to the one that an alias gave it. A shared
device belongs to whoever identified on it last.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from trackflow.features.events.incoming import Incoming

Id = tuple[str, str]  # site, id


def claims(events: Iterable[Incoming]) -> list[tuple[Id, Id]]:
    """The pairs that events say are one, each the joined id first, in the order of time."""
    found: dict[tuple[Id, Id], None] = {}
    for event in sorted(events, key=lambda event: event.time):
        former = event.former_id or event.anonymous_id
        joined = former if event.kind == "alias" else event.anonymous_id
        if joined and event.user_id and joined != event.user_id:
            pair = (event.site, joined), (event.site, event.user_id)
            found.pop(pair, None)  # said again, it is the latest again
            found[pair] = None
    return list(found)


def joined(pairs: Iterable[tuple[Id, Id]], known: Mapping[Id, Id]) -> dict[Id, Id]:
    """What changes when `pairs` are added to what is `known`: id to the id it now counts as.

    `known` has at least the ids of the pairs and the ids that count as one of them. Two ids that
    already count as one stay so, whichever way round they are said again.
    """
    now = dict(known)
    members: dict[Id, set[Id]] = defaultdict(set)
    for member, root in known.items():
        members[root].add(member)
    for one, other in pairs:
        root, former = now.get(other, other), now.get(one)
        if root in (one, former):
            continue
        if former:
            members[former].discard(one)
        moved = members.pop(one, set()) | {one}
        members[root] |= moved
        now.update(dict.fromkeys(moved, root))
    return {member: root for member, root in now.items() if known.get(member) != root}
