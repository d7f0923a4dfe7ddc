"""The dashboard in the browser: its files, and the way in by a one-time link."""

from trackflow.app.dashboard.links import login_address
from trackflow.app.dashboard.routes import dashboard_routes

__all__ = ["dashboard_routes", "login_address"]
