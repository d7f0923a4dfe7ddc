"""What a browser receives: the site file, and previews."""

from trackflow.features.delivery.compile import compile_workflow
from trackflow.features.delivery.core import core_script
from trackflow.features.delivery.previews import Previews
from trackflow.features.delivery.routes import delivery_routes, router
from trackflow.features.delivery.service import SiteFiles

__all__ = [
    "Previews",
    "SiteFiles",
    "compile_workflow",
    "core_script",
    "delivery_routes",
    "router",
]
