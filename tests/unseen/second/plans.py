"""Ten more plans of invented people, to measure whether what the first twelve taught holds elsewhere."""

from tests.unseen.author import Unseen
from tests.unseen.second import (
    first_person_index,
    key_and_value,
    outcomes_first,
    pen_picture,
)

SECOND: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        pen_picture,
        key_and_value,
        outcomes_first,
        first_person_index,
    )
)
