"""Six more plans of invented people, four clean and two broken: parts, cells, boxes, tracked changes."""

from tests.unseen.author import Unseen
from tests.unseen.fourteenth import (
    fell_sixtine,
    fell_taliesin,
    fell_umberto,
    vale_perpetua,
    vale_quillon,
    vale_rhoswen,
)

FOURTEENTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        fell_sixtine,
        fell_taliesin,
        fell_umberto,
        vale_perpetua,
        vale_quillon,
        vale_rhoswen,
    )
)
