"""Six more plans of invented people, four clean and two broken, from nursery to an internship."""

from tests.unseen.author import Unseen
from tests.unseen.thirteenth import (
    quay_leopold,
    quay_thaddeus,
    quay_zinnia,
    wold_caolan,
    wold_soraya,
    wold_tamsin,
)

THIRTEENTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        quay_leopold,
        quay_thaddeus,
        quay_zinnia,
        wold_caolan,
        wold_soraya,
        wold_tamsin,
    )
)
