"""Numbered parts in shaded tables, three columns by area, and questions."""

from tests.unseen.author import Unseen
from tests.unseen.forty_third import ezekiel, isidora, thelonius

FORTY_THIRD: tuple[Unseen, ...] = (
    ezekiel.PLAN,
    isidora.PLAN,
    thelonius.PLAN,
)
"""The plans, in the order in which they were written."""
