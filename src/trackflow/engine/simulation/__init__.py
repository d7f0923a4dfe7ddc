"""Simulated visitors of a shop, with a written-down ground truth. Pure and repeatable."""

from trackflow.engine.simulation.plan import Plan, Session
from trackflow.engine.simulation.shop import Item, Shop
from trackflow.engine.simulation.simulation import simulate
from trackflow.engine.simulation.truth import GOALS, GroundTruth
from trackflow.engine.simulation.workflows import LiveWorkflow

__all__ = ["GOALS", "GroundTruth", "Item", "LiveWorkflow", "Plan", "Session", "Shop", "simulate"]
