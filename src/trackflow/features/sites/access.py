"""Who is asking, and what they may do."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from trackflow.features.sites.errors import missing_scope, unauthenticated, write_key_used
from trackflow.features.sites.schemas import Scope

READ: Final[Scope] = "read"
DRAFT: Final[Scope] = "draft"
PUBLISH: Final[Scope] = "publish"
MANAGE: Final[Scope] = "manage"
SCOPES: Final[tuple[Scope, ...]] = (READ, DRAFT, PUBLISH, MANAGE)

bearer = HTTPBearer(auto_error=False, description="A secret key: `Bearer sk_…`.")


@dataclass(frozen=True)
class Access:
    """An organization seen with these scopes; narrowed to one site unless `site_id` is None."""

    organization_id: str
    site_id: str | None
    scopes: frozenset[Scope]

    def sees(self, site_id: str) -> bool:
        """Whether a site of this organization is within reach."""
        return self.site_id in (None, site_id)


def requires(scope: Scope) -> Callable[..., Awaitable[Access]]:
    """A dependency that answers with the caller's access, or refuses it.

    Raises 401 where the secret key is missing, unknown or revoked, 403 where it lacks `scope`.
    """

    async def access(
        request: Request,
        given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
    ) -> Access:
        if given is None:
            raise unauthenticated()
        if given.credentials.startswith("wk_"):
            raise write_key_used()
        found = await request.state.sites.access_of_secret_key(given.credentials)
        if scope not in found.scopes:
            raise missing_scope(scope)
        return found

    return access
