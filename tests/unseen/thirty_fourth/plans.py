"""Six plans: a large authority's forms, small tables, letters repeated."""

from tests.unseen.author import Unseen
from tests.unseen.thirty_fourth import ambika, cressida, lionel, marguerita, percival, rollo

THIRTY_FOURTH: tuple[Unseen, ...] = (
    ambika.PLAN,
    cressida.PLAN,
    lionel.PLAN,
    marguerita.PLAN,
    percival.PLAN,
    rollo.PLAN,
)
"""The plans, in the order in which they were written."""
