"""County headings with cards, capitals in parts, and a panel's words."""

from tests.unseen.author import Unseen
from tests.unseen.forty_fourth import lorenzo, maeve, ophelia

FORTY_FOURTH: tuple[Unseen, ...] = (
    ophelia.PLAN,
    lorenzo.PLAN,
    maeve.PLAN,
)
"""The plans, in the order in which they were written."""
