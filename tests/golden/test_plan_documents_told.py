"""The ten plans and their variants as Word files: what should be told of them is, and nothing else.

What a bare file cannot show is named below with the reason; everything else must be told.
"""

import pytest

from tests.measure_documents import compare
from tests.plan_documents import LAYOUTS
from tests.plans import PLANS, VARIANTS

# The ten plans stand in every form; a variant in one of them, turn about, so that all are tried.
TOLD = [(name, layout) for name in PLANS for layout in LAYOUTS] + [
    (name, list(LAYOUTS)[number % len(LAYOUTS)]) for number, name in enumerate(VARIANTS)
]

NOT_TOLD = {
    # The file does not show it: the letter apart, the day it was served, the consent.
    "p09_oriel": {"X-06"},
    # The next review is set within six months; whether it was held is not printed.
    "p01_eight_months": {"T-10"},
    "p03_cut_short": {"T-03", "F-01"},
    # Other words in the file speak of the same thing, so that nothing seems to be missing.
    "p01_no_play": {"A-08"},
    "p03_maelys": {"F-01"},
    "p03_own_words": {"F-01"},
    "p10_outcome_alone": {"E-12"},
    "p10_no_steps": {"E-07"},
    "p10_no_outcome_for_it": {"F-21"},
    "p10_unmeasured": {"E-03"},
    # Not read as it was meant: a second type of need, a type of school, a lone need, a thin guide.
    "p06_hearing_coded": {"K-06"},
    "p10_no_type": {"I-02"},
    "p02_no_needs": {"B-01"},
    "p02_shared_words": {"A-14", "A-16"},
}
TOLD_ALL_THE_SAME = {
    # The consent is not printed, so the question is asked again.
    "p06_consent": {"D-03"},
}


@pytest.mark.parametrize(("name", "layout"), TOLD)
def test_what_should_be_told_of_a_plan_on_paper_is_told(name: str, layout: str) -> None:
    told = compare(name, layout)
    assert told.missed <= NOT_TOLD.get(name, set())
    assert told.wrong <= TOLD_ALL_THE_SAME.get(name, set())
