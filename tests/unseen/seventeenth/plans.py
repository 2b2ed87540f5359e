"""Six more plans of invented people, two clean and four broken, each as another council would lay it out."""

from tests.unseen.author import Unseen
from tests.unseen.seventeenth import (
    ash_one,
    ash_three,
    ash_two,
    elm_one,
    elm_three,
    elm_two,
)

SEVENTEENTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        ash_one,
        ash_two,
        ash_three,
        elm_one,
        elm_two,
        elm_three,
    )
)
