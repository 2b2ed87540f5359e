"""Four more plans of invented people, all clean, each in a layout of its own: every rule is kept.

No rule is to be written for them: they are to say how often the checker speaks without cause.
"""

from tests.unseen.author import Unseen
from tests.unseen.seventh import activities, record_sheets, strips_and_prose, voices_across

SEVENTH: tuple[Unseen, ...] = tuple(
    module.PLAN for module in (voices_across, strips_and_prose, activities, record_sheets)
)
