"""Coloured rows with provision by kind, E and F side by side, and plain words with letters."""

from tests.unseen.author import Unseen
from tests.unseen.forty_fifth import anatole, gideon, saffron

FORTY_FIFTH: tuple[Unseen, ...] = (
    gideon.PLAN,
    saffron.PLAN,
    anatole.PLAN,
)
"""The plans, in the order in which they were written."""
