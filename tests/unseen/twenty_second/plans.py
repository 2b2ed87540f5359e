"""Six more plans of invented people, four clean and two broken, as six councils would lay them out."""

from tests.unseen.author import Unseen
from tests.unseen.twenty_second import (
    ivy_one,
    ivy_three,
    ivy_two,
    may_one,
    may_three,
    may_two,
)

TWENTY_SECOND: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        ivy_one,
        ivy_two,
        ivy_three,
        may_one,
        may_two,
        may_three,
    )
)
