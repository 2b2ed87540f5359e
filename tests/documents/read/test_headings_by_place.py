"""Sections opened by a heading with the number of an area, or by one whose place alone tells it."""

import pytest
from docx import Document

from ehcplan.documents.read import read_plan
from ehcplan.documents.read.outline.of_area import letter_of_area
from ehcplan.plan.whole import Letter
from tests.documents.read.papers import ON, data_of, read_parts, read_table

_TEXTS = {
    "B": "Ines reads 20 words a minute, and loses her place in every line she reads aloud.",
    "C": "She has asthma and takes an inhaler before games on the days when the air is cold.",
    "D": "None identified (social worker, 3 June 2026), and nothing has changed since that day.",
    "E": "By July 2028 Ines reads a page of 80 words with two errors on three days out of four.",
    "F": "A teaching assistant (level 3) reads with Ines one-to-one for 20 minutes every day.",
    "G": "A school nurse checks her inhaler technique with her for 15 minutes once each term.",
}
_TITLES = {
    "B": "Special educational needs", "C": "Health needs", "D": "Social care needs", "E": "Outcomes",
    "F": "Special educational provision", "G": "Health provision",
}  # fmt: skip
_STORY = (
    "“I like boats and I want to build one,” Ines told Mrs Hay on 3 November 2026, and drew it."
)


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("Section E2: Outcomes, cognition and learning", Letter.E),
        ("PART B 3 – NEEDS – SENSORY AND PHYSICAL", Letter.B),
        ("Section F(1): Communication and interaction", Letter.F),
        ("SECTION B.4: Social, emotional and mental health", Letter.B),
    ],
)
def test_a_section_has_a_number_for_each_area(text, letter):
    assert letter_of_area(text) is letter


@pytest.mark.parametrize(
    "text",
    [
        "Section E1 is looked at every July.",
        "Section B2: she reads 20 words a minute.",
        "Section F3",
        "Outcome E1: communication and interaction",
        "Section 3: Communication and interaction",
    ],
)
def test_a_reference_or_a_sentence_opens_no_section(text):
    assert letter_of_area(text) is None


def _plan(**titles: str):
    parts = []
    for letter, text in _TEXTS.items():
        parts += [f"# {titles.get(letter, _TITLES[letter])}", text]
    return parts


def test_a_heading_that_nobody_knows_before_the_needs_opens_section_a():
    read = read_parts("Plan for Ines Farrow", "# The world as she sees it", _STORY, *_plan())
    assert [line.text for line in read.case.lines]
    assert not read.case.reading.unplaced
    assert Letter.A in read.case.reading.sections


def test_a_heading_that_nobody_knows_opens_the_section_missing_between_two():
    read = read_parts(
        "Plan for Ines Farrow", "# My views", _STORY, *_plan(E="Where all of this leads")
    )
    assert [one.words.text for one in read.case.plan.outcomes] == [_TEXTS["E"]]


def test_a_heading_between_two_that_follow_each_other_opens_none():
    extra = [
        "# Travel",
        "She comes by bus with her sister, and the bus is paid for by the council.",
    ]
    parts = _plan()
    read = read_parts(
        "Plan for Ines Farrow", "# My views", _STORY, *parts[:10], *extra, *parts[10:]
    )
    assert {one.value for one in read.case.reading.sections} == set("ABCDEFG")


def test_letters_in_the_headings_of_columns_open_columns_and_no_section():
    read = read_table(
        "Needs, outcomes and provision",
        ("Need (B)", "Outcome (E)", "Provision to be made (F)"),
        (_TEXTS["B"], _TEXTS["E"], _TEXTS["F"]),
        ("She cannot yet tell the time to the minute.", "By July 2028 she tells it nine times in ten.", "A tutor shows her."),
    )  # fmt: skip
    plan = read.case.plan
    assert [len(plan.needs), len(plan.outcomes), len(plan.provision)] == [2, 2, 2]


def test_a_title_with_its_letter_may_say_which_part_of_the_section_follows():
    read = read_parts(
        "# Needs (B)", _TEXTS["B"], "# Outcomes (E)", _TEXTS["E"], "# Provision (F)", _TEXTS["F"],
        "# Outcomes (E): checking them, and the move to Year 7",
        "Move to the new school: six visits from April to July 2027, the first two with her mother.",
    )  # fmt: skip
    assert len(read.case.plan.outcomes) == 1
    assert [one.letter for one in read.case.reading.loose] == [Letter.E]


def test_the_form_s_own_title_may_stand_behind_the_family_s():
    read = read_parts(
        "# A. Who am I? (views, interests and aspirations)", _STORY,
        "# B. What is hard? (special educational needs)", _TEXTS["B"],
        "# F. What will be done? (special educational provision)", _TEXTS["F"],
        "# I. Where do I learn? (placement)", "Sallow School, a mainstream secondary academy.",
    )  # fmt: skip
    assert [one.name for one in read.case.plan.placements] == ["Sallow School"]


def test_the_officer_who_signs_opens_no_section():
    document = Document()
    for letter, title in _TITLES.items():
        document.add_heading(f"{letter}   {title}", 1)
        document.add_paragraph(_TEXTS[letter])
    document.add_heading("J   Personal budget", 1)
    document.add_paragraph("None was asked for.")
    document.add_heading("K   Advice and information", 1)
    document.add_paragraph("(b) Educational advice, head teacher, 1 July 2026, attached")
    table = document.add_table(0, 3)
    for row in (
        ("Signed for the Council", "Post", "Date"),
        ("J. Thorpe", "SEND Manager", "14/10/2026"),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    reading = read_plan(data_of(document), on=ON).case.reading
    assert "J. Thorpe" in reading.signed
    assert reading.sections[Letter.J].heading == "J   Personal budget"


def test_headings_over_bands_of_letter_and_title_hold_for_every_band():
    document = Document()
    for title, head, bands in (
        ("Needs", ("Ref", "Need", "Evidence"), (("B", "Special educational needs", ("B1", _TEXTS["B"], "Psychologist")),
         ("C", "Health needs", ("C1", _TEXTS["C"], "Nurse")))),
        ("Outcomes", ("Ref", "Outcome", "Step"), (("E", "Outcomes sought", ("E1", _TEXTS["E"], "40 words by July 2027")),)),
        ("Provision", ("Ref", "What", "Who", "How much"),
         (("F", "Special educational provision", ("F1", "Reading together, one-to-one.", "Teaching assistant, level 3", "20 minutes every day")),
          ("G", "Health provision", ("G1", "A look at her inhaler technique.", "School nurse", "15 minutes once a term")),
          ("H1", "Social care provision under section 2, Chronically Sick and Disabled Persons Act 1970",
           ("H1.1", "A swim with a helper.", "Support worker, level 3", "Two hours every Saturday")))),
    ):  # fmt: skip
        document.add_heading(title, 2)
        table = document.add_table(0, len(head))
        _row(table, head)
        for letter, name, row in bands:
            cells = table.add_row().cells
            cells[0].text = letter
            cells[1].merge(cells[-1]).text = name
            _row(table, row)
    plan = read_plan(data_of(document), on=ON).case.plan
    assert [one.letter.value for one in plan.needs] == ["B", "C"]
    assert [one.words.text for one in plan.outcomes] == [_TEXTS["E"]]
    assert [(one.letter.value, one.who, one.amount) for one in plan.provision] == [
        ("F", "Teaching assistant, level 3", "20 minutes every day"),
        ("G", "School nurse", "15 minutes once a term"),
        ("H1", "Support worker, level 3", "Two hours every Saturday"),
    ]


def _row(table, texts) -> None:
    for cell, text in zip(table.add_row().cells, texts, strict=True):
        cell.text = text
