"""The ten plans and their variants on forms drawn by lot: what is told of them hangs on no layout.

Each plan stands on several forms and each variant on one; every draw is another throw for the
headings, their order, the needs, the outcomes, the help and its columns.
"""

import pytest

from ehcplan.documents.check_file import check_docx
from ehcplan.plan.case import Case
from tests.golden.test_plan_documents_told import NOT_TOLD, TOLD_ALL_THE_SAME
from tests.measure_documents import Compared
from tests.plan_layouts.drawn import as_drawn
from tests.plans import EXPECTED, PLANS, VARIANTS, plan_case, variant

FORMS = 10
DRAWN = [(name, seed) for name in PLANS for seed in range(FORMS)] + [
    (name, FORMS + number) for number, name in enumerate(VARIANTS)
]

NOT_TOLD_DRAWN_OF = {"p01_at_home": {"F-02"}}
NOT_TOLD_DRAWN = {
    # What several lines say in one breath is nobody's in particular.
    "A-16",
    # Nor does every form tell when advice was asked for, and when it came.
    "K-07",
    # Not every form repeats the date of birth at the head of its pages.
    "X-02",
}


@pytest.mark.parametrize(("name", "seed"), DRAWN)
def test_what_is_told_of_a_plan_does_not_hang_on_its_form(name: str, seed: int) -> None:
    case = plan_case(name) if name in PLANS else variant(name)
    found = check_docx(as_drawn(case, seed), on=EXPECTED[name].on)
    told = Compared(name=name, layout=f"drawn {seed}", expected=EXPECTED[name], found=found)
    untold = NOT_TOLD.get(name, set()) | NOT_TOLD_DRAWN_OF.get(name, set()) | NOT_TOLD_DRAWN
    assert told.missed <= untold
    assert told.wrong <= TOLD_ALL_THE_SAME.get(name, set())


def test_the_same_seed_draws_the_same_form() -> None:
    case = plan_case("p10_bram")
    assert _texts(case, 4) == _texts(case, 4) != _texts(case, 5)


def _texts(case: Case, seed: int) -> tuple[str, ...]:
    found = check_docx(as_drawn(case, seed), on=EXPECTED["p10_bram"].on)
    reading = found.case.reading
    return tuple(loose.text for loose in reading.loose) if reading else ()
