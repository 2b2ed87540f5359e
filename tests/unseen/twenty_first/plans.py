"""Six more plans of invented people, four clean and two broken, in forms of the ordinary kind."""

from tests.unseen.author import Unseen
from tests.unseen.twenty_first import (
    kit_one,
    kit_three,
    kit_two,
    tor_one,
    tor_three,
    tor_two,
)

TWENTY_FIRST: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        kit_one,
        kit_two,
        kit_three,
        tor_one,
        tor_two,
        tor_three,
    )
)
