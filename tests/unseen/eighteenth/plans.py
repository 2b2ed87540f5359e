"""Six more plans of invented people, two clean and four broken, from six councils' habits."""

from tests.unseen.author import Unseen
from tests.unseen.eighteenth import (
    oak_one,
    oak_three,
    oak_two,
    yew_one,
    yew_three,
    yew_two,
)

EIGHTEENTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        oak_one,
        oak_two,
        oak_three,
        yew_one,
        yew_two,
        yew_three,
    )
)
