"""Three plans, two clean and one broken: an infant school, a secondary school, a college."""

from tests.unseen.author import Unseen
from tests.unseen.thirty_second import alaric, betony, dunstan

THIRTY_SECOND: tuple[Unseen, ...] = (alaric.PLAN, betony.PLAN, dunstan.PLAN)
"""Three plans, in the order in which they were written."""
