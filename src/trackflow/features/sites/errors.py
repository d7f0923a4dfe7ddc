"""What can go wrong around sites and keys."""

from trackflow.platform.errors import TrackFlowError


def unauthenticated() -> TrackFlowError:
    """The key or browser session is missing, unknown or ended; which of them is not told."""
    return TrackFlowError(
        "unauthenticated",
        401,
        "This call needs a secret key that is valid.",
        "Send `Authorization: Bearer sk_…`; `trackflow sites create-key SITE` makes a key. "
        "In a browser, open the link that `trackflow login-link` prints.",
    )


def write_key_used() -> TrackFlowError:
    """A public key where a secret one is due."""
    return TrackFlowError(
        "write_key_used",
        401,
        "A write key only sends events; this call needs a secret key.",
        "Send `Authorization: Bearer sk_…`; `trackflow sites create-key SITE` makes a key.",
    )


def missing_scope(scope: str) -> TrackFlowError:
    """The key is valid but may not do this."""
    return TrackFlowError(
        "missing_scope",
        403,
        f"This key does not have the scope “{scope}”.",
        f"Make a key that has it: `trackflow sites create-key SITE --scope {scope}`.",
    )


def organization_key_needed() -> TrackFlowError:
    """The key opens one site, and this concerns the whole organization."""
    return TrackFlowError(
        "organization_key_needed",
        403,
        "This key is for one site; a new site needs a key of the whole organization.",
        "Make one: `trackflow organizations create-key ORGANIZATION --scope manage`.",
    )


def organization_taken(name: str) -> TrackFlowError:
    """Another organization has this name."""
    return TrackFlowError(
        "organization_name_taken",
        409,
        f"There is an organization called “{name}” already.",
        "Choose another name.",
    )


def organization_unclear(name: str) -> TrackFlowError:
    """Several organizations have this name."""
    return TrackFlowError(
        "organization_unclear",
        409,
        f"Several organizations are called “{name}”.",
        "Give its id; `trackflow organizations list` shows it.",
    )


def name_taken(name: str) -> TrackFlowError:
    """Another site of the organization has this name."""
    return TrackFlowError(
        "site_name_taken",
        409,
        f"There is a site called “{name}” already.",
        "Choose another name.",
    )


def foreign_origin(origin: str) -> TrackFlowError:
    """A page of another origin tried to use the browser's session."""
    return TrackFlowError(
        "foreign_origin",
        403,
        f"A change was asked for by a page of “{origin or 'an unknown origin'}”.",
        "A browser session changes things only from TrackFlow's own pages; programs send a "
        "secret key.",
    )


def unknown_host(host: str) -> TrackFlowError:
    """The request names a host that this server does not go by."""
    return TrackFlowError(
        "unknown_host",
        421,
        f"This server does not go by the name “{host}”.",
        "Add the name to TRACKFLOW_HOSTS, separated by commas, and start the server again.",
    )
