"""Reading a page: which of its elements has which role."""

from trackflow.engine.dom.fingerprint import Fingerprint, find, fingerprint, fingerprints
from trackflow.engine.dom.markup import markup_trees
from trackflow.engine.dom.page import parse_page
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
    "fingerprints",
    "is_selector",
    "markup_trees",
    "parse_page",
    "unique_selector",
]
