"""Three plans, two clean and one broken: a special school, a secondary school, a college."""

from tests.unseen.author import Unseen
from tests.unseen.thirty_first import barclay, evaristo, hyacinth

THIRTY_FIRST: tuple[Unseen, ...] = (evaristo.PLAN, hyacinth.PLAN, barclay.PLAN)
"""Three plans, in the order in which they were written."""
