"""Needs with a bare number before them, and the help and outcomes that name them by it."""

import docx
import pytest

from ehcplan.documents.read import read_plan
from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter
from tests.documents.read.papers import ON, data_of


def _read(*needs: str) -> Case:
    document = docx.Document()
    document.add_paragraph("Education, Health and Care Plan: Ines Quarrie")
    document.add_heading("Section B: special educational needs", 1)
    for text in needs:
        document.add_paragraph(text)
    document.add_heading("Section F: special educational provision", 1)
    table = document.add_table(0, 3)
    help_given = ("A tutor sits with Ines one-to-one each day.", "A scribe writes for Ines.")
    rows = (
        ("Need", "Provision", "Who"),
        ("1", help_given[0], "Tutor"),
        ("2", help_given[1], "Scribe"),
    )
    for texts in rows:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    return read_plan(data_of(document), on=ON).case


def _met(case: Case) -> list[list[str]]:
    texts = {need.ref: need.words.text for need in case.plan.needs}
    given = [one for one in case.plan.provision if one.letter is Letter.F]
    return [[texts[ref].split()[-1] for ref in one.needs] for one in given]


@pytest.mark.parametrize("style", ["{}) ", "{}. ", "({}) ", "{}: ", "{} – "])
def test_a_bare_number_before_a_need_is_the_one_that_help_names(style: str) -> None:
    needs = (
        "Ines cannot yet read a page.",
        "Ines cannot write a story.",
        "Ines is upset by noise.",
    )
    read = _read(*(style.format(n) + text for n, text in enumerate(needs, 1)))
    assert _met(read) == [["page."], ["story."]]


def test_numbers_that_begin_again_name_no_need() -> None:
    read = _read(
        "1) Ines cannot read a page.", "1) Ines cannot write a story.", "2) Noise upsets her."
    )
    assert _met(read) == [[], []]


def test_an_amount_before_a_need_is_no_number() -> None:
    read = _read("2 words at a time are what Ines reads.", "3 lines are all that she writes.")
    assert _met(read) == [[], []]
