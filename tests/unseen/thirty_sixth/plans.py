"""Six plans: the standard form, paragraphs alone, wide tables by area."""

from tests.unseen.author import Unseen
from tests.unseen.thirty_sixth import calanthe, lucasta, tobermory

THIRTY_SIXTH: tuple[Unseen, ...] = (
    calanthe.PLAN,
    lucasta.PLAN,
    tobermory.PLAN,
)
"""The plans, in the order in which they were written."""
