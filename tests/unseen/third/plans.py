"""Five more plans of invented people, for a last honest measure: two clean, three not.

No rule is to be written for them. `python -m tests.unseen.measure --third` says how the checker does.
"""

from tests.unseen.author import Unseen
from tests.unseen.third import cards, chapters, columns_by_letter, typed_letter, wide_provision

THIRD: tuple[Unseen, ...] = tuple(
    module.PLAN for module in (cards, wide_provision, columns_by_letter, chapters, typed_letter)
)
