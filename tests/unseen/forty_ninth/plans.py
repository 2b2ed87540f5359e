"""Shaded titles over bullets, parts with letters behind them, and labels beside texts."""

from tests.unseen.author import Unseen
from tests.unseen.forty_ninth import ignatius_b, philippa_n, quentin

FORTY_NINTH: tuple[Unseen, ...] = (
    ignatius_b.PLAN,
    philippa_n.PLAN,
    quentin.PLAN,
)
"""The plans, in the order in which they were written."""
