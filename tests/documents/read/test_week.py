"""Timetables in a section of provision: pictures of the week, told from tables of help by days."""

import datetime as dt
import io

import docx
import pytest

from ehcplan.documents.read import ReadPlan, read_plan
from ehcplan.plan.whole import Letter

ON = dt.date(2026, 11, 22)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
ITEM = "F1. A speech and language therapist works one-to-one with Idris for 30 minutes a week, 38 weeks a year: asking for things with his symbol book."
Rows = tuple[tuple[str, ...], ...]
ACROSS: Rows = (
    ("9.15", "Maths", "English", "Symbols (F1)", "Maths", "Swimming"),
    ("10.30 to 11.15", "Snack", "Sensory circuit (F2)", "Snack", "Cooking", "Snack"),
    ("1.10", "Rest", "Science", "Art", "Rest", "Golden time"),
)  # fmt: skip
WEEKS: dict[str, Rows] = {
    "hours down": (("Time", *DAYS), *ACROSS),
    "no word over the hours": (("", "Mon", "Tues", "Weds", "Thurs", "Fri"), *ACROSS),
    "periods": (("Period", *DAYS), *(((f"P{at}"), *row[1:]) for at, row in enumerate(ACROSS, 1))),
    "parts of the day": (
        ("", "Mon", "Tue", "Wed", "Thu", "Fri"),
        *zip(("Before school", "Morning", "After lunch"), *zip(*(row[1:] for row in ACROSS), strict=True), strict=True),
    ),
    "two weeks": (("Lesson", *(f"{day} (week A)" for day in DAYS)), *ACROSS),
    "some days only": (("Starts", "Tuesday", "Wednesday", "Friday"), *(row[:4] for row in ACROSS)),
    "a title over the days": (("Idris’s week", "", "", "", "", ""), ("", *DAYS), *ACROSS),
    "days with dates": (("Time", *(f"{day} {at} September" for at, day in enumerate(DAYS, 7))), *ACROSS),
    "days down": (
        ("Day", "Registration", "Period 1", "Break", "Period 2"),
        *((day, "Toast", "Maths", "Symbols (F1)", "Reading") for day in DAYS),
    ),
    "days down, clocks over": (
        ("", "8.45-9.30", "9.30-10.15", "10.15-12.00"),
        *((day, "Symbols (F1)", "PE", "Forest school") for day in DAYS),
    ),
    "days down, nothing over": tuple((day, "Maths", "Symbols (F1)", "PE", "Music") for day in DAYS),
    "what happens, by item": (
        ("Day", "What happens"),
        *((day, "9.40 Symbols (F1), then sensory circuit (F2)") for day in DAYS),
    ),
}  # fmt: skip


def _read(rows: Rows, *, heading: str = "Section F: special educational provision") -> ReadPlan:
    document = docx.Document()
    document.add_paragraph("Education, Health and Care Plan: Idris Calloway")
    document.add_heading("Section B: special educational needs", 1)
    document.add_paragraph(
        "Need 1: Idris uses two spoken words, and pulls people to what he wants."
    )
    document.add_heading(heading, 1)
    document.add_paragraph(ITEM)
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(text)
    document.add_paragraph(
        "F2. A sensory circuit for ten minutes each morning with his key worker."
    )
    out = io.BytesIO()
    document.save(out)
    return read_plan(out.getvalue(), on=ON)


@pytest.mark.parametrize("look", WEEKS)
def test_a_timetable_is_no_help_and_none_of_its_words_are_lost(look: str) -> None:
    read = _read(WEEKS[look])
    plan, reading = read.case.plan, read.case.reading
    assert plan is not None
    assert reading is not None
    assert [one.words.text[:3] for one in plan.provision] == ["F1.", "F2."]
    kept = " ".join(text.text for text in reading.loose if text.letter is Letter.F)
    assert all(word in kept for row in WEEKS[look] for text in row for word in text.split())


HELP_BY_DAYS: dict[str, Rows] = {
    "day, help, giver": (
        ("Day", "Support", "Who", "How long"),
        ("Monday", "Reading with tiles", "Teaching assistant (level 3)", "20 minutes"),
        ("Wednesday", "Hand exercises", "Occupational therapist", "30 minutes"),
        ("Friday", "Talking group of four", "Learning mentor", "40 minutes"),
    ),
    "help at the left": (
        ("Support", *DAYS),
        ("Reading with tiles, with a teaching assistant", "20 minutes", "", "20 minutes", "", "20 minutes"),
        ("Hand exercises with an occupational therapist", "", "30 minutes", "", "", ""),
        ("Talking group of four with a mentor", "", "", "", "40 minutes", ""),
    ),
    "two days only": (
        ("Provision", "Monday", "Thursday"),
        ("Reading with tiles, with a teaching assistant", "20 minutes", "20 minutes"),
        ("Hand exercises with an occupational therapist", "", "30 minutes"),
        ("Talking group of four with a mentor", "40 minutes", ""),
    ),
}  # fmt: skip


@pytest.mark.parametrize("look", HELP_BY_DAYS)
def test_help_that_is_told_by_days_stays_help(look: str) -> None:
    plan = _read(HELP_BY_DAYS[look]).case.plan
    assert plan is not None
    texts = [one.words.text for one in plan.provision]
    assert [any(word in text for text in texts) for word in ("tiles", "Hand", "Talking")] == [
        True
    ] * 3
