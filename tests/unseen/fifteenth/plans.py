"""Six more plans of invented people, four clean and two broken, from portage at home to a college."""

from tests.unseen.author import Unseen
from tests.unseen.fifteenth import (
    cove_capitals,
    cove_letters,
    cove_pages,
    holt_grid,
    holt_margin,
    holt_portage,
)

FIFTEENTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        cove_capitals,
        cove_letters,
        cove_pages,
        holt_grid,
        holt_margin,
        holt_portage,
    )
)
