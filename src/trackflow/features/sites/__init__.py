"""Organizations, their sites, and the keys that open them."""

from trackflow.features.sites.access import (
    DRAFT,
    MANAGE,
    PUBLISH,
    READ,
    SCOPES,
    Access,
    requires,
)
from trackflow.features.sites.browser_sessions import (
    SESSION_LIFE,
    BrowserSessions,
    LoginLink,
)
from trackflow.features.sites.cookie import (
    drop_session_cookie,
    session_cookie,
    set_session_cookie,
)
from trackflow.features.sites.own_host import known_hosts, require_known_host, require_own_origin
from trackflow.features.sites.routes import router
from trackflow.features.sites.schemas import (
    Key,
    NewKey,
    Organization,
    OrganizationInput,
    Scope,
    Site,
    SiteInput,
)
from trackflow.features.sites.service import SiteService

__all__ = [
    "DRAFT",
    "MANAGE",
    "PUBLISH",
    "READ",
    "SCOPES",
    "SESSION_LIFE",
    "Access",
    "BrowserSessions",
    "Key",
    "LoginLink",
    "NewKey",
    "Organization",
    "OrganizationInput",
    "Scope",
    "Site",
    "SiteInput",
    "SiteService",
    "drop_session_cookie",
    "known_hosts",
    "require_known_host",
    "require_own_origin",
    "requires",
    "router",
    "session_cookie",
    "set_session_cookie",
]
