"""Notes in a borough's form, plain paragraphs, and one table for each section."""

from tests.unseen.author import Unseen
from tests.unseen.forty_eighth import mirabelle, oluwaseun, torquil_b

FORTY_EIGHTH: tuple[Unseen, ...] = (
    oluwaseun.PLAN,
    mirabelle.PLAN,
    torquil_b.PLAN,
)
"""The plans, in the order in which they were written."""
