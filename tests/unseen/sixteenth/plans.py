"""Six more plans of invented people, four clean and two broken, no two alike in their layout."""

from tests.unseen.author import Unseen
from tests.unseen.sixteenth import (
    brae_forge,
    brae_potting,
    brae_ramp,
    lea_iolo,
    lea_jessamy,
    lea_kerensa,
)

SIXTEENTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        brae_forge,
        brae_potting,
        brae_ramp,
        lea_iolo,
        lea_jessamy,
        lea_kerensa,
    )
)
