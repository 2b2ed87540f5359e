"""Rows of headings that come again or in twos, numbers that Word draws, and labelled facts of I."""

import docx
import pytest

from ehcplan.documents.read import read_plan
from ehcplan.plan.case import Case
from tests.documents.read.papers import ON, data_of, read_parts

OUTCOMES = (
    "By July 2028 Ines spells 90 words of the hundred that are used most.",
    "By July 2028 Ines climbs with a partner of her own age once a week.",
)
HELP = (
    ("Spelling with tiles, one-to-one", "Specialist teacher (level 5)", "25 minutes, four days a week"),
    ("Planning meeting for the climbing club", "Learning mentor (level 3)", "15 minutes each Thursday"),
)  # fmt: skip


def _row(table, *texts: str, bold: bool = False) -> None:
    for cell, text in zip(table.add_row().cells, texts, strict=True):
        cell.paragraphs[0].add_run(text).bold = bold


def _read(*rows: tuple[tuple[str, ...], bool], style: str = "List Number") -> Case:
    document = docx.Document()
    document.add_paragraph("Education, Health and Care Plan: Ines Quarrie")
    document.add_heading("Section E: outcomes", 1)
    for text in OUTCOMES:
        document.add_paragraph(text, style)
    document.add_heading("Section F: special educational provision", 1)
    table = document.add_table(0, len(rows[0][0]))
    for texts, bold in rows:
        _row(table, *texts, bold=bold)
    return read_plan(data_of(document), on=ON).case


def _links(case: Case) -> list[tuple[str, ...]]:
    return [one.outcomes for one in case.plan.provision]


@pytest.mark.parametrize("style", ["List Number", "List Bullet", "List Paragraph"])
@pytest.mark.parametrize("named", ["{}", "Outcome {}", "O{}"])
def test_help_that_names_outcomes_by_number_finds_those_that_word_numbers(style, named):
    heads = (("What", "Who", "How often", "Outcome"), True)
    rows = [((*item, named.format(at)), False) for at, item in enumerate(HELP, 1)]
    case = _read(heads, *rows, style=style)
    assert _links(case) == [(case.plan.outcomes[0].ref,), (case.plan.outcomes[1].ref,)]


@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("more", ["", " (continued)", " cont."])
def test_headings_that_come_again_half_way_are_no_help(bold, more):
    heads = ("Support", "Given by", "When")
    again = tuple(f"{head}{more}" for head in heads)
    case = _read((heads, bold), (HELP[0], False), (again, bold), (HELP[1], False), (again, bold))
    assert [one.who for one in case.plan.provision] == [HELP[0][1], HELP[1][1]]


def test_two_rows_of_headings_are_one():
    document = docx.Document()
    document.add_heading("Section F: special educational provision", 1)
    table = document.add_table(0, 4)
    _row(table, "What Ines gets", "Staff", "", "Time", bold=True)
    table.rows[0].cells[1].merge(table.rows[0].cells[2])
    _row(table, "", "Job title", "Training", "How long and how often", bold=True)
    table.rows[0].cells[0].merge(table.rows[1].cells[0])
    for what, who, often in HELP:
        role, _, level = who.partition(" (")
        _row(table, what, role, level.rstrip(")"), often)
    case = read_plan(data_of(document), on=ON).case
    assert [one.who for one in case.plan.provision] == [
        "Specialist teacher level 5", "Learning mentor level 3",
    ]  # fmt: skip
    assert [bool(one.frequency or one.amount) for one in case.plan.provision] == [True, True]


def test_a_table_in_a_cell_is_for_the_outcome_beside_it():
    document = docx.Document()
    document.add_heading("Section E: outcomes", 1)
    for at, text in enumerate(OUTCOMES, 1):
        document.add_paragraph(f"Outcome {at}: {text}")
    document.add_heading("Section F: special educational provision", 1)
    table = document.add_table(0, 2)
    _row(table, "Outcome", "Help", bold=True)
    for at, item in enumerate(HELP, 1):
        cells = table.add_row().cells
        cells[0].text = str(at)
        inner = cells[1].add_table(0, 3)
        _row(inner, "What", "Who", "How often", bold=True)
        _row(inner, *item)
    case = read_plan(data_of(document), on=ON).case
    assert _links(case) == [("O1",), ("O2",)]


@pytest.mark.parametrize(
    "said",
    [
        "Name: Hazel Bank School. Type: special academy.",
        "Type of setting: special academy; Name of setting: Hazel Bank School",
        "Type – special academy. Name – Hazel Bank School.",
        "School: Hazel Bank School\tType: special academy",
    ],
)
def test_facts_of_a_place_one_after_another_are_told_apart(said):
    case = read_parts("Education, Health and Care Plan", "# Section I: placement", said).case
    assert [(one.name, one.type) for one in case.plan.placements] == [
        ("Hazel Bank School", "special academy")
    ]


def test_help_is_told_by_who_gives_it():
    heads = (("Outcome", "School will", "Home will", "What the nurse will do"), True)
    row = ("1", "Seat Ines beside the screen.", "Hear ten words each evening.", "Train two staff.")
    case = _read(heads, (row, False))
    assert len(case.plan.provision) == 3
    assert set(_links(case)) == {(case.plan.outcomes[0].ref,)}
