"""Three plans, one clean and two broken: a language base, an infant school, a college."""

from tests.unseen.author import Unseen
from tests.unseen.twenty_ninth import banners, promises, working_or_not

TWENTY_NINTH: tuple[Unseen, ...] = (banners.PLAN, working_or_not.PLAN, promises.PLAN)
"""Three plans, in the order in which they were written."""
