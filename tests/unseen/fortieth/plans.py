"""Bold lines with bullets, parts with questions, and grids in a panel's language."""

from tests.unseen.author import Unseen
from tests.unseen.fortieth import clementine, sunniva, theodric

FORTIETH: tuple[Unseen, ...] = (
    sunniva.PLAN,
    theodric.PLAN,
    clementine.PLAN,
)
"""The plans, in the order in which they were written."""
