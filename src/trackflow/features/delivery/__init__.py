"""What a browser receives: the site file."""

from trackflow.features.delivery.compile import compile_workflow
from trackflow.features.delivery.core import core_script
from trackflow.features.delivery.routes import delivery_routes
from trackflow.features.delivery.service import SiteFiles

__all__ = ["SiteFiles", "compile_workflow", "core_script", "delivery_routes"]
