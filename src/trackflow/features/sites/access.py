"""Who is asking, and what they may do."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from trackflow.features.sites.cookie import session_cookie
from trackflow.features.sites.errors import missing_scope, unauthenticated, write_key_used
from trackflow.features.sites.own_host import require_known_host, require_own_origin
from trackflow.features.sites.schemas import Scope

READ: Final[Scope] = "read"
DRAFT: Final[Scope] = "draft"
PUBLISH: Final[Scope] = "publish"
MANAGE: Final[Scope] = "manage"
SCOPES: Final[tuple[Scope, ...]] = (READ, DRAFT, PUBLISH, MANAGE)
OWNER: Final = "owner"

bearer = HTTPBearer(auto_error=False, description="A secret key: `Bearer sk_…`.")


@dataclass(frozen=True)
class Access:
    """An organization seen with these scopes; narrowed to one site unless `site_id` is None.

    `actor` is who acts: `owner` at the command line, the id of a key, or a browser session.
    """

    organization_id: str
    site_id: str | None
    scopes: frozenset[Scope]
    actor: str = OWNER

    @property
    def is_key(self) -> bool:
        """Whether a program acts, and not a person at the command line or in a browser."""
        return self.actor.startswith("key_")

    def sees(self, site_id: str | None) -> bool:
        """Whether a site of this organization is within reach; None: what is of no one site."""
        return self.site_id in (None, site_id)


def requires(scope: Scope) -> Callable[..., Awaitable[Access]]:
    """A dependency that answers with the caller's access, or refuses it.

    The caller shows a secret key, or the cookie of a browser session. Raises 401 where it is
    missing, unknown or ended, 403 where it lacks `scope`; with a cookie also 421 for a host that
    this server does not go by, and 403 for a change that a page of another origin asks for.
    """

    async def access(
        request: Request,
        given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
    ) -> Access:
        found = await (_of_key(request, given) if given else _of_cookie(request))
        if scope not in found.scopes:
            raise missing_scope(scope)
        return found

    return access


async def _of_key(request: Request, given: HTTPAuthorizationCredentials) -> Access:
    if given.credentials.startswith("wk_"):
        raise write_key_used()
    return await request.state.sites.access_of_secret_key(given.credentials)


async def _of_cookie(request: Request) -> Access:
    secret = session_cookie(request)
    if secret is None:
        raise unauthenticated()
    # A browser sends the cookie whoever asks it to, so who asks is looked at first.
    require_known_host(request)
    require_own_origin(request)
    return await request.state.browser_sessions.access(secret)
