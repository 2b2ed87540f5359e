"""Ten more plans of invented people, to measure whether what the first twelve taught holds elsewhere.

Six have defects that were put in on purpose, four are as they should be. No rule is to be written
for them. `python -m tests.unseen.measure --second` says how the checker does on them.
"""

from tests.unseen.author import Unseen
from tests.unseen.second import (
    controls_and_provided_by,
    first_person_index,
    key_and_value,
    letters_in_brackets,
    one_great_table,
    outcomes_first,
    pen_picture,
    section_a_alone,
    struck_and_bold,
    two_numberings,
)

SECOND: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        letters_in_brackets,
        pen_picture,
        section_a_alone,
        key_and_value,
        two_numberings,
        outcomes_first,
        one_great_table,
        struck_and_bold,
        first_person_index,
        controls_and_provided_by,
    )
)
