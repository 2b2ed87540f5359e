"""What stands behind an outcome's number before it, and by what labels a cover tells of the next review."""

import datetime as dt

import docx
import pytest

from ehcplan.documents.read import ReadPlan, read_plan
from ehcplan.plan.whole import Adulthood, OutcomeKind
from tests.documents.read.papers import ON, data_of

AIM = "By July 2028 Ines reads a bus timetable alone on four Saturdays out of five."


def _with_outcome(label: str) -> ReadPlan:
    document = docx.Document()
    document.add_heading("Section E: Outcomes", 1)
    line = document.add_paragraph()
    line.add_run(f"{label}: ").bold = True
    line.add_run(AIM)
    return read_plan(data_of(document), on=ON)


@pytest.mark.parametrize(
    ("label", "kind", "areas"),
    [
        ("Outcome 2 (education and training; employment)", OutcomeKind.EDUCATION_TRAINING, {Adulthood.EMPLOYMENT}),
        ("Goal 3 [care; independent living]", OutcomeKind.CARE, {Adulthood.LIVING}),
        ("Objective 4 (health)", OutcomeKind.HEALTH, {Adulthood.HEALTH}),
        ("Outcome 5 (need 2)", None, set()),
    ],
)  # fmt: skip
def test_what_a_label_says_of_its_outcome_is_known(label, kind, areas) -> None:
    (outcome,) = _with_outcome(label).case.plan.outcomes
    assert outcome.kind is kind
    assert set(outcome.adulthood) == areas


@pytest.mark.parametrize("label", ["E1 (need B1)", "Outcome 1 (needs B1, B2)", "1 [need B1]"])
def test_a_number_with_its_need_in_brackets_numbers_an_outcome(label: str) -> None:
    (outcome,) = _with_outcome(label).case.plan.outcomes
    assert outcome.words.text.endswith(AIM)


@pytest.mark.parametrize(
    "label",
    ["Yearly review finished by", "Next full review", "First yearly review by",
     "The next annual review is to be completed by", "To be looked at again by"],
)  # fmt: skip
def test_the_next_review_goes_by_many_labels(label) -> None:
    document = docx.Document()
    table = document.add_table(0, 2)
    for name, value in (("Name", "Ines Roe"), (label, "by 4 May 2027")):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = name, value
    document.add_heading("Section B: Special educational needs", 1)
    document.add_paragraph("Ines spells as most do two years below her.")
    identity = read_plan(data_of(document), on=ON).case.identity
    assert identity is not None
    assert identity.review_by == dt.date(2027, 5, 4)
