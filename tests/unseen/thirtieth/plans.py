"""Three plans, two clean and one broken: a reception class, an academy, a college."""

from tests.unseen.author import Unseen
from tests.unseen.thirtieth import ptolemy, rosalba, winsome

THIRTIETH: tuple[Unseen, ...] = (rosalba.PLAN, ptolemy.PLAN, winsome.PLAN)
"""Three plans, in the order in which they were written."""
