"""A county's tables, areas side by side in long prose, and boxes filled in a hurry."""

from tests.unseen.author import Unseen
from tests.unseen.forty_seventh import caspar, henrike, leopoldine

FORTY_SEVENTH: tuple[Unseen, ...] = (
    leopoldine.PLAN,
    caspar.PLAN,
    henrike.PLAN,
)
"""The plans, in the order in which they were written."""
