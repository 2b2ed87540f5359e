"""Three plans, one clean and two broken: an academy, an infant school, a college."""

from tests.unseen.author import Unseen
from tests.unseen.twenty_eighth import benedikt, marigold, ottoleigh

TWENTY_EIGHTH: tuple[Unseen, ...] = (benedikt.PLAN, ottoleigh.PLAN, marigold.PLAN)
"""Three plans, in the order in which they were written."""
