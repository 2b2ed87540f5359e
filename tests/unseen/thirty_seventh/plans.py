"""Two sound plans: cards for help, and prose with one table."""

from tests.unseen.author import Unseen
from tests.unseen.thirty_seventh import bastian, ravenna

THIRTY_SEVENTH: tuple[Unseen, ...] = (
    bastian.PLAN,
    ravenna.PLAN,
)
"""The plans, in the order in which they were written."""
