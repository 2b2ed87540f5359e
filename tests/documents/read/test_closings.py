"""The end of a letter and who signs it are no part of the last section."""

import datetime as dt
import io

import docx
import pytest

from ehcplan.documents.read.reader import read_plan

TODAY = dt.date(2026, 11, 2)
OPENING = (
    "This letter is her draft plan. " + "We are sending it to you so that you can read it. " * 5
)
"""Longer than a title, and no section's."""


def _letter(*end: str) -> bytes:
    paper = docx.Document()
    paper.add_paragraph("Dear Mr and Mrs Penrose,")
    paper.add_paragraph(OPENING)
    for title, text in (
        ("Section A – Her views", "Tamsin loves the harbour and her dog."),
        ("Section B – Special educational needs", "She finds it hard to read long words."),
        ("Section E – Outcomes", "By July 2028 Tamsin reads a page aloud."),
        ("Section F – Special educational provision", "A teacher reads with her every day."),
        ("Section K – Advice and information", "Educational advice, head teacher, 3 May 2026."),
    ):
        paper.add_heading(title, 1)
        paper.add_paragraph(text)
    for line in end:
        paper.add_paragraph(line)
    held = io.BytesIO()
    paper.save(held)
    return held.getvalue()


@pytest.mark.parametrize("close", ["Yours faithfully,", "With all good wishes", "Kind regards,"])
def test_the_signer_of_a_letter_stands_round_the_sections(close):
    read = read_plan(_letter(close, "O. Trelawny, plan officer"), on=TODAY)

    around = {text.text for text in read.case.reading.around if text.where == "signature"}
    assert {close, "O. Trelawny, plan officer"} <= around
    assert not read.case.reading.unplaced


def test_a_passage_of_the_last_section_that_wishes_well_stays_in_it():
    read = read_plan(
        _letter("Best wishes of hers for the year were sent with the advice."), on=TODAY
    )

    around = [text.text for text in read.case.reading.around if text.where == "signature"]
    assert not around
