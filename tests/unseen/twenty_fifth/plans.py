"""Six plans more that no rule was written for, two clean and four broken."""

from tests.unseen.author import Unseen
from tests.unseen.twenty_fifth import ambrose, beatrix, delyth, gawain, lachlan, seraphina

TWENTY_FIFTH: tuple[Unseen, ...] = (
    *(ambrose.PLAN, seraphina.PLAN, lachlan.PLAN),
    *(delyth.PLAN, gawain.PLAN, beatrix.PLAN),
)
"""Six plans, in the order in which they were written."""
