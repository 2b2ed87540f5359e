"""Three plans of ordinary forms: a borough's, a county's, and one in a hurry."""

from tests.unseen.author import Unseen
from tests.unseen.fiftieth import anneliese, cornelius, rowena_k

FIFTIETH: tuple[Unseen, ...] = (
    anneliese.PLAN,
    cornelius.PLAN,
    rowena_k.PLAN,
)
"""The plans, in the order in which they were written."""
