"""Shaded titles over bullets, parts with letters behind them, and labels beside texts."""

from tests.unseen.author import Unseen
from tests.unseen.forty_ninth import ignatius, philippa, quentin

FORTY_NINTH: tuple[Unseen, ...] = (
    ignatius.PLAN,
    philippa.PLAN,
    quentin.PLAN,
)
"""The plans, in the order in which they were written."""
