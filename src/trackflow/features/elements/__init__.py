"""The element map of a site: which element has which role on its pages."""

from trackflow.features.elements.routes import router
from trackflow.features.elements.schemas import Element, ElementInput
from trackflow.features.elements.service import ElementService

__all__ = ["Element", "ElementInput", "ElementService", "router"]
