"""Reading a page: which of its elements has which role."""

from trackflow.engine.dom.fingerprint import Fingerprint, find, fingerprint
from trackflow.engine.dom.roles import ROLES, Found, find_elements, find_roles
from trackflow.engine.dom.selectors import is_selector, unique_selector

__all__ = [
    "ROLES",
    "Fingerprint",
    "Found",
    "find",
    "find_elements",
    "find_roles",
    "fingerprint",
    "is_selector",
    "unique_selector",
]
