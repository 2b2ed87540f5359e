"""A county's ordinary form twice, and one table for each outcome."""

from tests.unseen.author import Unseen
from tests.unseen.fifty_first import gilbert, saoirse_d, wilfred_b

FIFTY_FIRST: tuple[Unseen, ...] = (
    wilfred_b.PLAN,
    saoirse_d.PLAN,
    gilbert.PLAN,
)
"""The plans, in the order in which they were written."""
