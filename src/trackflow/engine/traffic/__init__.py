"""Where a visitor comes from and with what: channel, source, device, browser, bot. Pure."""

from trackflow.engine.traffic.landing import Arrival, arrival
from trackflow.engine.traffic.user_agent import Agent, agent

__all__ = ["Agent", "Arrival", "agent", "arrival"]
