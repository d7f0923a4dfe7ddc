"""People in a browser: a one-time link opens a session, a cookie carries it."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from trackflow.features.sites import store
from trackflow.features.sites.access import SCOPES, Access
from trackflow.features.sites.digest import digest
from trackflow.features.sites.errors import unauthenticated
from trackflow.features.sites.tables import BrowserSessionRow, LoginLinkRow
from trackflow.platform.storage import Database

LINK_LIFE: Final = timedelta(minutes=15)
SESSION_LIFE: Final = timedelta(days=30)


@dataclass(frozen=True)
class LoginLink:
    """A one-time link at the moment it is made: the only time its token is seen."""

    token: str
    expires_at: datetime


class BrowserSessions:
    """Login links and browser sessions; of both only digests are stored."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def make_link(self, access: Access) -> LoginLink:
        """A link into the organization that can be used once, within 15 minutes."""
        token = secrets.token_urlsafe(32)
        now = self._clock()
        row = LoginLinkRow(
            digest=digest(token),
            organization_id=access.organization_id,
            created_at=now,
            expires_at=now + LINK_LIFE,
            used_at=None,
        )
        async with self._database.session() as session:
            session.add(row)
        return LoginLink(token, row.expires_at)

    async def open(self, token: str) -> str | None:
        """The secret of a new session that lasts 30 days, for a link that is still good.

        None where the link is unknown, used or expired; which of them is not told.
        """
        now = self._clock()
        secret = secrets.token_urlsafe(32)
        async with self._database.session() as session:
            organization_id = await store.use_login_link(session, digest(token), now)
            if organization_id is None:
                return None
            row = BrowserSessionRow(
                digest=digest(secret),
                organization_id=organization_id,
                scopes=list(SCOPES),
                created_at=now,
                expires_at=now + SESSION_LIFE,
                ended_at=None,
            )
            session.add(row)
        return secret

    async def access(self, secret: str) -> Access:
        """What the holder of a session may do; raises 401 where it has ended or expired."""
        async with self._database.session() as session:
            row = await store.browser_session(session, digest(secret), self._clock())
            if row is None:
                raise unauthenticated()
            actor = f"session_{row.digest[:12]}"
            return Access(row.organization_id, None, frozenset(row.scopes), actor)

    async def end(self, secret: str) -> None:
        """End a session at once; one that has ended already is left as it is."""
        now = self._clock()
        async with self._database.session() as session:
            row = await store.browser_session(session, digest(secret), now)
            if row is not None:
                row.ended_at = now
