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
    "Access",
    "Key",
    "NewKey",
    "Organization",
    "OrganizationInput",
    "Scope",
    "Site",
    "SiteInput",
    "SiteService",
    "requires",
    "router",
]
