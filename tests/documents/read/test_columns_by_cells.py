"""Columns whose headings do not say what they hold, and rows whose own numbers say what they serve."""

import datetime as dt

import pytest
from docx import Document

from ehcplan.documents.read import ReadPlan, read_plan
from ehcplan.documents.read.labels.due_labels import due_part
from ehcplan.documents.read.outline.areas import area_headed
from ehcplan.plan.whole import Area, Letter, WholePlan
from tests.documents.read.papers import ON, data_of, read_parts, read_rows, read_table

NEEDS = (
    "Need 1. Merryn reads seven words of a list of thirty (specialist teacher, 3 June 2026).",
    "Need 2. Merryn cannot hold a knife and fork (occupational therapist, 5 June 2026).",
)
HELP = (
    ("Clay and thread work to strengthen her grip", "Occupational therapist", "40 minutes a week"),
    ("Words on cards, sorted and read aloud in turns", "Teaching assistant (level 3)", "Daily"),
)


def _plan(read: ReadPlan) -> WholePlan:
    assert read.case.plan is not None
    return read.case.plan


@pytest.mark.parametrize(
    "heads",
    [
        ("What there will be", "Who, and their training", "How long and how often"),
        ("What Merryn has", "Who", "How long"),
        ("Arrangements made", "By", "Time"),
        ("What it will be", "Given by", "Minutes"),
        ("The help itself", "From whom", "How often"),
    ],
)
def test_beside_who_and_how_often_the_wordiest_column_is_the_help(
    heads: tuple[str, str, str],
) -> None:
    found = _plan(read_table("Section F: special educational provision", heads, *HELP))
    assert [one.words.text.split("\n")[0][:8] for one in found.provision] == [
        "Clay and",
        "Words on",
    ]
    assert [one.who[:7] for one in found.provision] == ["Occupat", "Teachin"]
    assert not found.outcomes


def test_a_banner_right_under_the_headings_does_not_hide_what_the_columns_hold() -> None:
    document = Document()
    document.add_heading("Section F: special educational provision", 1)
    table = document.add_table(0, 4)
    for row in (("Merryn has", "Who", "How often", "For"), ("Learning", "", "", "")):
        cells = table.add_row().cells
        if not row[1]:
            cells[0].merge(cells[-1])
        for cell, text in zip(cells, row, strict=True):
            if text:
                cell.paragraphs[0].add_run(text).bold = True
    for help_ in HELP:
        for cell, text in zip(table.add_row().cells, (*help_, "Need 1"), strict=True):
            cell.text = text
    found = _plan(read_plan(data_of(document), on=ON))
    assert len(found.provision) == 2
    assert all(one.who for one in found.provision)


def test_a_column_that_only_names_needs_and_outcomes_leads_to_them() -> None:
    document = Document()
    document.add_heading("Section B: special educational needs", 1)
    for need in NEEDS:
        document.add_paragraph(need)
    document.add_heading("Section F: special educational provision", 1)
    table = document.add_table(0, 3)
    rows = [("Help", "Who", "Goes with"), (*HELP[0][:2], "N2"), (*HELP[1][:2], "Need 1")]
    for at, row in enumerate(rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(text).bold = at == 0
    found = _plan(read_plan(data_of(document), on=ON))
    assert [one.needs for one in found.provision] == [("N2",), ("N1",)]


def test_what_a_line_in_a_wide_row_names_by_number_it_serves_and_nothing_else() -> None:
    found = _plan(
        read_table(
            "Sections B, E and F",
            ("Section B: needs", "Section E: outcomes", "Section F: provision"),
            (
                "\n".join(NEEDS),
                "Outcome 1 (need 1). By July 2028 Merryn reads a page aloud.",
                "Provision 1 (need 1, outcome 1). A teacher reads with her for 30 minutes daily.",
            ),
        )
    )
    assert [one.needs for one in found.outcomes] == [("N1",)]
    assert [one.needs for one in found.provision] == [("N1",)]


def test_an_area_stays_over_a_table_whose_columns_are_sections() -> None:
    document = Document()
    document.add_heading("Section B: special educational needs", 1)
    document.add_paragraph(NEEDS[1])
    document.add_heading("Section D: social care needs", 1)
    document.add_paragraph("None identified.")
    document.add_heading("Support plan", 1)
    document.add_heading("Sensory and physical", 2)
    table = document.add_table(0, 2)
    rows = (
        ("Section E: outcomes", "Section F: special educational provision"),
        ("By July 2028 Merryn cuts up her own dinner.", f"{HELP[0][0]}: {HELP[0][2]}."),
    )
    for at, row in enumerate(rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(text).bold = at == 0
    found = _plan(read_plan(data_of(document), on=ON))
    assert [one.area for one in found.outcomes] == [Area.SENSORY]


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Sensory and physical: grip and balance", Area.SENSORY),
        ("Cognition and learning – number", Area.COGNITION),
        ("Social, emotional and mental health (coming to school)", Area.SEMH),
        ("Sensory, physical and looking after herself", Area.SENSORY),
        ("Communication and interaction: she asked for help 14 times.", None),
        ("A teacher reads with her: ten minutes", None),
    ],
)
def test_an_area_before_a_title_is_the_area(text: str, area: Area | None) -> None:
    assert area_headed(text) is area


def test_where_an_outcome_starts_from_and_its_steps_are_no_day_to_reach_it_by() -> None:
    told = "Outcome 3 (need 1). Merryn ties both laces. In May 2026 she tied none. Step: one by Easter 2027."
    assert due_part(told) == "Outcome 3 (need 1). Merryn ties both laces."
    dated = "In July 2028 Merryn ties both laces. She managed one loop in May 2026."
    assert due_part(dated) == "In July 2028 Merryn ties both laces."
    kept = "Merryn ties both laces. This is to be reached in July 2028."
    assert due_part(kept) == kept


def test_an_outcome_with_only_a_starting_day_has_no_day_to_be_reached_by() -> None:
    read = read_parts(
        "# Section E: outcomes",
        "Outcome 1. Merryn butters her own toast, five days out of seven. In June 2026 it was none.",
        "Outcome 2. By July 2028 Merryn zips her coat. In June 2026 she did not.",
    )
    assert [one.by for one in _plan(read).outcomes] == [None, dt.date(2028, 7, 31)]


def test_what_stands_before_the_first_number_of_an_area_is_what_goes_well() -> None:
    read = read_parts(
        "# Section B: special educational needs",
        "## Communication and interaction",
        "Merryn tells long stories about her ferrets.",
        "Need 1. She follows an instruction of two parts and loses the third.",
        "## Cognition and learning",
        "She takes clocks apart and puts them together again.",
        "Need 2. She reads like a child of six.",
        "Need 3. She counts on her fingers and cannot yet add past 20.",
    )
    found = [(one.is_strength, one.area) for one in _plan(read).needs]
    assert found[0] == (True, Area.COMMUNICATION)
    assert found[2] == (True, Area.COGNITION)
    assert [one for one, _ in found].count(False) == 3


def test_that_no_need_was_found_stays_with_what_was_found() -> None:
    read = read_table(
        "Section B: special educational needs",
        ("Need 1", "Merryn reads seven words of a list of thirty."),
        ("Cognition", "No need identified: she adds and subtracts like her class."),
    )
    assert read.case.reading is not None
    said = [one.words.text for one in _plan(read).needs]
    said += [one.text for one in read.case.reading.loose]
    assert any(text.startswith("No need identified: she adds") for text in said)


def test_topics_and_what_was_heard_of_them_are_labels_and_text() -> None:
    read = read_table(
        "Section A: Merryn and her family",
        ("About", "What we heard"),
        ("Friends", "She plays with Wenna at the harbour and waits for her every morning."),
        ("Her story", "Merryn was born in Newlyn in 2018 and moved to Hayle when she was three."),
    )
    elements = [line.element.value for line in read.case.lines if line.element]
    assert elements == ["a.friendships", "a.history"]
    assert not [one for one in read.case.reading.loose if one.letter is Letter.A]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "heads",
    [
        ("Outcome wanted", "Arrangements", "Delivered by whom", "Dosage"),
        ("To (by July 2028)", "How she will be helped", "By whom", "How long"),
        ("Where she will be", "What will be put in place", "Person", "Time given"),
    ],
)
def test_where_outcomes_and_help_share_a_table_each_finds_its_column(
    heads: tuple[str, ...],
) -> None:
    outcome = "By July 2028 Merryn reads her own post."
    row = (outcome, *HELP[1][:2], "Ten minutes a day")
    found = _plan(read_table("Sections E and F: outcomes and special educational provision",
                             ("From", *heads), ("Seven words", *row)))  # fmt: skip
    assert [one.words.text for one in found.outcomes] == [outcome]
    assert [one.outcomes for one in found.provision] == [(found.outcomes[0].ref,)]
    assert found.provision[0].who.startswith("Teaching assistant")


def test_a_place_from_and_to_a_day_stays_a_place() -> None:
    read = read_rows(
        "Section I: placement",
        ("To July 2027", "Carn Bosavern School"),
        ("From September 2027", "A mainstream secondary school"),
    )
    assert "Carn Bosavern School" in [one.name for one in _plan(read).placements]


@pytest.mark.parametrize(
    "label", ["Plan to be reviewed", "To be reviewed by", "This plan must be reviewed again by"]
)
def test_by_when_the_plan_is_to_be_reviewed_is_read_from_its_cover(label: str) -> None:
    document = Document()
    document.add_paragraph("Education, Health and Care Plan for Merryn Trewhella")
    cells = document.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = label, "By 14 May 2027"
    document.add_heading("Section A: views", 1)
    document.add_paragraph("“I like ferrets.”")
    identity = read_plan(data_of(document), on=ON).case.identity
    assert identity is not None
    assert identity.review_by == dt.date(2027, 5, 14)
