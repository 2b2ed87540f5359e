"""Six more plans of invented people, two clean and four broken, of councils with habits of their own."""

from tests.unseen.author import Unseen
from tests.unseen.nineteenth import (
    fir_one,
    fir_three,
    fir_two,
    sal_one,
    sal_three,
    sal_two,
)

NINETEENTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        fir_one,
        fir_two,
        fir_three,
        sal_one,
        sal_two,
        sal_three,
    )
)
