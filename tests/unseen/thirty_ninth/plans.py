"""Officer's notes in tables, titles without letters, and E and F side by side."""

from tests.unseen.author import Unseen
from tests.unseen.thirty_ninth import barnaby, octavian, wilhelmina

THIRTY_NINTH: tuple[Unseen, ...] = (
    octavian.PLAN,
    wilhelmina.PLAN,
    barnaby.PLAN,
)
"""The plans, in the order in which they were written."""
