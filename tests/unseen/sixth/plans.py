"""Six more plans of invented people, all clean: every rule that binds them is kept.

No rule is to be written for them: they are to say how often the checker speaks without cause.
"""

from tests.unseen.author import Unseen
from tests.unseen.sixth import (
    adult_life,
    letter_and_dash,
    numbered_paragraphs,
    provision_by_provider,
    report_with_contents,
    who_helped,
)

SIXTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        who_helped,
        letter_and_dash,
        report_with_contents,
        provision_by_provider,
        numbered_paragraphs,
        adult_life,
    )
)
