"""Six more plans of invented people, four clean and two broken, some with grids and nested tables."""

from tests.unseen.author import Unseen
from tests.unseen.twelfth import (
    glen_caspian,
    glen_marnie,
    glen_safiya,
    moor_nested,
    moor_shire,
    moor_timetable,
)

TWELFTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        glen_caspian,
        glen_marnie,
        glen_safiya,
        moor_nested,
        moor_shire,
        moor_timetable,
    )
)
