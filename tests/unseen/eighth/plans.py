"""Six more plans of invented people, four clean and two broken, by writers who knew no rule's words."""

from tests.unseen.author import Unseen
from tests.unseen.eighth import (
    mid_bold,
    mid_pages,
    mid_table,
    north_banners,
    north_lettered,
    north_numbered,
)

EIGHTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        north_banners,
        north_numbered,
        north_lettered,
        mid_pages,
        mid_bold,
        mid_table,
    )
)
