"""Plans in one table whose rows are the sections, each beside its letter."""

from collections.abc import Callable

import docx
import pytest
from docx.document import Document

from ehcplan.documents.read import ReadPlan, read_plan
from ehcplan.plan.whole import Letter
from tests.documents.read.papers import ON, data_of

SECTIONS = (
    ("A", "Views, interests and aspirations", "Tilda loves newts. “I want a pond.”"),
    ("B", "Special educational needs", "Tilda reads as most do at seven (teacher, 2 June 2026)."),
    ("C", "Health needs", "Tilda has asthma and uses an inhaler twice a day."),
    ("D", "Social care needs", "None. The family is not known to children’s services."),
    ("E", "Outcomes", "By July 2028 Tilda reads a page of a field guide with one mistake."),
    ("F", "Special educational provision", "A teacher reads with Tilda for 20 minutes every day."),
    ("G", "Health provision", "A nurse trains all staff for one hour each September."),
    ("H1", "Social care provision under the 1970 Act", "Nothing."),
    ("H2", "Other social care provision", "A helper takes Tilda to pond club each Friday."),
    ("I", "Placement", "Hazelbrook Primary School"),
    ("J", "Personal budget", "Not asked for."),
)  # fmt: skip


def title_and_text_in_one_cell(document: Document) -> None:
    table = document.add_table(0, 2)
    for letter, title, text in SECTIONS:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = letter, title
        cells[1].add_paragraph(text)


def title_and_text_in_one_paragraph(document: Document) -> None:
    table = document.add_table(0, 2)
    for letter, title, text in SECTIONS:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = f"{letter}.", title
        cells[1].paragraphs[0].add_run().add_break()
        cells[1].paragraphs[0].add_run(text)


def letter_title_and_text_in_three_cells(document: Document) -> None:
    table = document.add_table(0, 3)
    for row in SECTIONS:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def letter_beside_a_row_for_the_title_and_one_for_the_text(document: Document) -> None:
    table = document.add_table(0, 2)
    for letter, title, text in SECTIONS:
        first, second = table.add_row().cells, table.add_row().cells
        first[1].text, second[1].text = title, text
        first[0].merge(second[0]).text = letter


def letter_and_text_alone(document: Document) -> None:
    table = document.add_table(0, 2)
    for letter, _, text in SECTIONS:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = letter, text


WAYS = (
    title_and_text_in_one_cell,
    title_and_text_in_one_paragraph,
    letter_title_and_text_in_three_cells,
    letter_beside_a_row_for_the_title_and_one_for_the_text,
    letter_and_text_alone,
)


def _read(write: Callable[[Document], None], *, appendices: bool = False) -> ReadPlan:
    document = docx.Document()
    document.add_heading("Education, Health and Care Plan for Tilda Marsh", 0)
    write(document)
    document.add_heading("Section K: advice and information", 1)
    document.add_paragraph("The advice of Tilda’s school of 2 June 2026 is attached.")
    if appendices:
        table = document.add_table(0, 2)
        for letter in "ABCDEFGH":
            cells = table.add_row().cells
            cells[0].text, cells[1].text = letter, f"Report number {ord(letter)} of the school"
    return read_plan(data_of(document), on=ON)


@pytest.mark.parametrize("write", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("appendices", [False, True])
def test_each_row_is_read_in_its_section_and_nothing_is_lost(write, appendices):
    read = _read(write, appendices=appendices)
    sections = read.case.reading.sections
    assert set(sections) == set(Letter)
    whole = repr(read.case)
    for letter, _, text in SECTIONS:
        assert sections[Letter(letter)].words >= len(text.split()), letter
        assert all(part.strip() in whole for part in text.split("“")[0].split("\n")), letter
    assert read.case.reading.unplaced == ()
    assert len(read.case.plan.provision) == 3
    assert [one.words.text for one in read.case.plan.outcomes] == [SECTIONS[4][2]]


def test_letters_of_appendices_open_no_sections():
    document = docx.Document()
    for letter, title, text in SECTIONS:
        document.add_heading(f"Section {letter}: {title}", 1)
        document.add_paragraph(text)
    document.add_heading("Section K: advice", 1)
    table = document.add_table(0, 2)
    for at, letter in enumerate("ABCDEFGHIJ"):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = (
            letter,
            f"Report of visit {at + 1} to the school, 2 June 2026",
        )
    sections = read_plan(data_of(document), on=ON).case.reading.sections
    assert sections[Letter.K].words > 80
    assert sections[Letter.B].words == len(SECTIONS[1][2].split())
