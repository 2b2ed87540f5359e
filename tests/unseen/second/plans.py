"""Ten more plans of invented people, to measure whether what the first twelve taught holds elsewhere."""

from tests.unseen.author import Unseen
from tests.unseen.second import (
    key_and_value,
    pen_picture,
)

SECOND: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        pen_picture,
        key_and_value,
    )
)
