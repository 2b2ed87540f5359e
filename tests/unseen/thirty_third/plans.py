"""Three plans, one clean and two broken: an infant school, an academy, a college."""

from tests.unseen.author import Unseen
from tests.unseen.thirty_third import elspeth, florian, gwendal

THIRTY_THIRD: tuple[Unseen, ...] = (elspeth.PLAN, florian.PLAN, gwendal.PLAN)
"""Three plans, in the order in which they were written."""
