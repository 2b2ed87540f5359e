"""Six plans: the commonest form, questions for headings, pairs of labels."""

from tests.unseen.author import Unseen
from tests.unseen.thirty_fifth import aoife, geraint, henrietta, noor, sylvester, zachariah

THIRTY_FIFTH: tuple[Unseen, ...] = (
    aoife.PLAN,
    geraint.PLAN,
    henrietta.PLAN,
    noor.PLAN,
    sylvester.PLAN,
    zachariah.PLAN,
)
"""The plans, in the order in which they were written."""
