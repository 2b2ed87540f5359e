"""Six more plans of invented people, four clean and two broken, by officers of six kinds."""

from tests.unseen.author import Unseen
from tests.unseen.twentieth import (
    bay_one,
    bay_three,
    bay_two,
    yar_one,
    yar_three,
    yar_two,
)

TWENTIETH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        bay_one,
        bay_two,
        bay_three,
        yar_one,
        yar_two,
        yar_three,
    )
)
