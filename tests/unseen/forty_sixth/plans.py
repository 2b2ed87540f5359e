"""Bands with letters, numbered prose, and reports pasted in with hedges."""

from tests.unseen.author import Unseen
from tests.unseen.forty_sixth import balthazar, thomasina, xiomara

FORTY_SIXTH: tuple[Unseen, ...] = (
    balthazar.PLAN,
    xiomara.PLAN,
    thomasina.PLAN,
)
"""The plans, in the order in which they were written."""
