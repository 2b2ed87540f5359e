"""Six plans: the standard form, paragraphs alone, wide tables by area."""

from tests.unseen.author import Unseen
from tests.unseen.thirty_sixth import calanthe, emeric, ignatia, lucasta, sabeth, tobermory

THIRTY_SIXTH: tuple[Unseen, ...] = (
    calanthe.PLAN,
    emeric.PLAN,
    ignatia.PLAN,
    lucasta.PLAN,
    sabeth.PLAN,
    tobermory.PLAN,
)
"""The plans, in the order in which they were written."""
