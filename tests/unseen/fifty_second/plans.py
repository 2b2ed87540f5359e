"""Headings over grids, boxes of bullets, and a draft left half checked."""

from tests.unseen.author import Unseen
from tests.unseen.fifty_second import bronte, jeremiah, ottilia

FIFTY_SECOND: tuple[Unseen, ...] = (
    bronte.PLAN,
    jeremiah.PLAN,
    ottilia.PLAN,
)
"""The plans, in the order in which they were written."""
