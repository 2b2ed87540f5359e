"""The form's own instructions, told from what somebody wrote by their look and by their words."""

import pytest
from docx import Document
from docx.shared import Pt, RGBColor

from ehcplan.documents.read import ReadPlan, read_plan
from tests.documents.read.papers import ON, data_of

SECTIONS = (
    ("Section B: Special educational needs", "Evidence, with dates, is wanted. “Some issues” is not enough.", "Jory reads 14 words of a list of forty."),
    ("Section C: Health needs", "Health conditions that make learning harder.", "Jory has eczema on both hands."),
    ("Section D: Social care needs", "No education needs belong in this box.", "Jory goes to no club."),
    ("Section E: Outcomes", "Between three and six are enough.", "By May 2029 Jory reads a menu to his cousin."),
    ("Section F: Special educational provision", "The child and his or her parents read this part most closely.", "A literacy teacher reads with Jory for 20 minutes a day."),
    ("Section H1: Social care provision (1970 Act)", "Under 18 only.", "A play worker goes with Jory to a club for two hours a week."),
)  # fmt: skip


def _read(look: str) -> ReadPlan:
    document = Document()
    document.add_paragraph("Name: Jory Blewett")
    for title, printed, said in SECTIONS:
        document.add_heading(title, 1)
        text = f"[{printed}]" if look == "bracketed" else printed
        run = document.add_paragraph().add_run(text)
        run.italic = look == "italic"
        if look == "grey":
            run.font.color.rgb = RGBColor(0x80, 0x80, 0x80)
        if look == "small":
            run.font.size = Pt(8)
        document.add_paragraph(said).add_run(" It is looked at every term.").font.size = Pt(11)
    return read_plan(data_of(document), on=ON)


@pytest.mark.parametrize("look", ["italic", "grey", "small", "bracketed"])
def test_what_looks_alike_under_the_headings_and_speaks_of_nobody_is_the_forms(look: str) -> None:
    reading = _read(look).case.reading
    assert reading is not None
    assert len(reading.guidance) == len(SECTIONS)


def test_italics_that_speak_of_the_pupil_are_the_plans() -> None:
    document = Document()
    document.add_paragraph("Name: Jory Blewett")
    for title, _, said in SECTIONS:
        document.add_heading(title, 1)
        document.add_paragraph().add_run(said).italic = True
        document.add_paragraph("This was agreed with his mother.")
    reading = read_plan(data_of(document), on=ON).case.reading
    assert reading is not None
    assert not reading.guidance


@pytest.mark.parametrize(
    "printed",
    [
        "Number each need and give the date of the report.",
        "Tip: three sentences are enough.",
        "Avoid “some difficulties” and similar words.",
        "Write each outcome as a full sentence in plain English.",
        "Please use this section for the needs themselves.",
        "If no needs were found, say who said so.",
        "[Use separate rows.]",
        "What, how much, how often and by whom?",
    ],
)
def test_a_tip_to_the_writer_is_the_forms_without_any_look(printed: str) -> None:
    document = Document()
    document.add_heading("Section B: Special educational needs", 1)
    document.add_paragraph(printed)
    document.add_paragraph("Jory reads 14 words of a list of forty.")
    reading = read_plan(data_of(document), on=ON).case.reading
    assert reading is not None
    assert reading.guidance == (printed,)


@pytest.mark.parametrize(
    "said",
    [
        "Use a visual timetable with five pictures.",
        "Give Jory a card with three pictures.",
        "Keep instructions to one step.",
        "Write key words on a card before each lesson.",
    ],
)
def test_help_that_is_told_to_staff_is_the_plans(said: str) -> None:
    document = Document()
    document.add_heading("Section F: Special educational provision", 1)
    document.add_paragraph(said)
    reading = read_plan(data_of(document), on=ON).case.reading
    assert reading is not None
    assert not reading.guidance


@pytest.mark.parametrize(
    "said",
    [
        "[Name] enjoys bricks. (Reception teacher)",
        "(At home) he sings; (at school) he hums (softly)",
    ],
)
def test_a_line_with_a_bracket_at_each_end_is_the_plans_in_italics_too(said: str) -> None:
    document = Document()
    document.add_heading("Section A: Views", 1)
    document.add_paragraph().add_run(said).italic = True
    reading = read_plan(data_of(document), on=ON).case.reading
    assert reading is not None
    assert not reading.guidance
