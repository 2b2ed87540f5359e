"""Boxes, numbered paragraphs, and a guarded officer's bullets."""

from tests.unseen.author import Unseen
from tests.unseen.forty_first import evangeline, mordecai, tarquin

FORTY_FIRST: tuple[Unseen, ...] = (
    tarquin.PLAN,
    evangeline.PLAN,
    mordecai.PLAN,
)
"""The plans, in the order in which they were written."""
