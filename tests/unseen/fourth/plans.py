"""Six more plans of invented people, written when the checker was done: two clean, four not.

No rule is to be written for them.
"""

from tests.unseen.author import Unseen
from tests.unseen.fourth import (
    aims_and_outcomes,
    outcomes_by_service,
    plan_and_annex,
    provision_by_kind,
    titles_in_the_margin,
    two_boxes,
)

FOURTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        two_boxes,
        aims_and_outcomes,
        outcomes_by_service,
        provision_by_kind,
        plan_and_annex,
        titles_in_the_margin,
    )
)
