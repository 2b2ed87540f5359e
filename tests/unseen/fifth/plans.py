"""Six more plans of invented people, in layouts not met before: two clean, four not.

No rule is to be written for them: they are to say how the reader and the checker do on what is new.
"""

from tests.unseen.author import Unseen
from tests.unseen.fifth import (
    areas_in_columns,
    four_banners,
    grid_for_each_need,
    letter_question_answer,
    numbered_contents,
    two_languages,
)

FIFTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        areas_in_columns,
        numbered_contents,
        letter_question_answer,
        four_banners,
        grid_for_each_need,
        two_languages,
    )
)
