"""Twelve plans of invented people that share nothing with the ten, as twelve writers would write.

No rule is to be written for them: they measure. Eight have defects that were put in on purpose,
four are as they should be. `python -m tests.unseen.measure` says how the checker does on them.
"""

from tests.unseen import (
    about_me,
    boxes_and_controls,
    bullets,
    by_outcome,
    landscape_tables,
    long_prose,
    parts,
    questions,
    strengths_needs,
    tracked,
    triples,
    unlettered,
)
from tests.unseen.author import Unseen

UNSEEN: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        unlettered,
        about_me,
        long_prose,
        bullets,
        strengths_needs,
        landscape_tables,
        triples,
        boxes_and_controls,
        parts,
        by_outcome,
        questions,
        tracked,
    )
)
