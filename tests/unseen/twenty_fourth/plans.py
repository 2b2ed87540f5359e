"""Six more plans that no rule was written for, in layouts of their writers' choice."""

from tests.unseen.author import Unseen
from tests.unseen.twenty_fourth import barnabas, corentin, evadne, lazarus, ottilie, wilfreda

TWENTY_FOURTH: tuple[Unseen, ...] = (
    *(evadne.PLAN, barnabas.PLAN, ottilie.PLAN),
    *(lazarus.PLAN, wilfreda.PLAN, corentin.PLAN),
)
"""Six plans, in the order in which they were written."""
