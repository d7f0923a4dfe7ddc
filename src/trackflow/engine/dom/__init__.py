"""Reading a page: which of its elements has which role."""

from trackflow.engine.dom.markup import markup_trees
from trackflow.engine.dom.roles import ROLES, find_roles
from trackflow.engine.dom.selectors import is_selector, unique_selector

__all__ = ["ROLES", "find_roles", "is_selector", "markup_trees", "unique_selector"]
