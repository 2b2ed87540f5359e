"""Five more plans of invented people, for a last honest measure: two clean, three not.

No rule is to be written for them. `python -m tests.unseen.measure --third` says how the checker does.
"""

from tests.unseen.author import Unseen
from tests.unseen.third import chapters, wide_provision

THIRD: tuple[Unseen, ...] = tuple(module.PLAN for module in (wide_provision, chapters))
