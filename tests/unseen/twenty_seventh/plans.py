"""Six plans read last, two clean and four broken."""

from tests.unseen.author import Unseen
from tests.unseen.twenty_seventh import bartholomew, lysandra, marcella, philomena, tobias, ursula

TWENTY_SEVENTH: tuple[Unseen, ...] = (
    *(philomena.PLAN, tobias.PLAN, marcella.PLAN),
    *(lysandra.PLAN, bartholomew.PLAN, ursula.PLAN),
)
"""Six plans, in the order in which they were written."""
