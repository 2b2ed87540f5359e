"""Six more plans of invented people, four clean and two broken, by other writers than the eighth."""

from tests.unseen.author import Unseen
from tests.unseen.ninth import (
    east_by_type,
    east_labels,
    east_numbered,
    west_boxes,
    west_long_prose,
    west_outcome_tables,
)

NINTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        west_boxes,
        west_outcome_tables,
        west_long_prose,
        east_labels,
        east_by_type,
        east_numbered,
    )
)
