"""County headings, capital banners with letters for each area, and numbered headings."""

from tests.unseen.author import Unseen
from tests.unseen.thirty_eighth import dominik, jemima, petronella

THIRTY_EIGHTH: tuple[Unseen, ...] = (
    jemima.PLAN,
    dominik.PLAN,
    petronella.PLAN,
)
"""The plans, in the order in which they were written."""
