"""Outcomes beside the reason for them, items told in one line, and cards with numbers."""

import datetime as dt
import io
from collections.abc import Callable

import docx
import pytest
from docx.document import Document

from ehcplan.documents.read import read_plan
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.parts.whence import gives_reason
from ehcplan.plan.whole import WholePlan

ON = dt.date(2026, 11, 22)
NEED = "Need {}. Ivo {}"
NEEDS = ("spells nine of the first fifty words.", "leaves the room when the bell rings.")
OUTCOMES = (
    "By July 2028 Ivo writes a postcard of four lines to his aunt with two mistakes or fewer.",
    "By July 2028 Ivo stays in his place through five bells out of six.",
)
WHY = ("his aunt lives in Cork", "he hopes to sing in the choir")


def _table(document: Document, *rows: tuple[str, ...], has_heads: bool = True) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]))
    for at, row in enumerate(rows):
        for column, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
            is_bold = at == 0 if has_heads else column == 0
            cell.paragraphs[0].add_run(text).bold = is_bold
    document.add_paragraph("")


def _plan(outcomes: Callable[[Document], None], help_: Callable[[Document], None]) -> WholePlan:
    document = docx.Document()
    document.add_heading("Section B: special educational needs", 1)
    for at, text in enumerate(NEEDS, 1):
        document.add_paragraph(NEED.format(at, text))
    document.add_heading("Section E: outcomes", 1)
    outcomes(document)
    document.add_heading("Section F: special educational provision", 1)
    help_(document)
    document.add_heading("Section I: placement", 1)
    out = io.BytesIO()
    document.save(out)
    return read_plan(out.getvalue(), on=ON).case.plan


def _no_help(document: Document) -> None:
    document.add_paragraph("Ivo sits beside the door in every lesson (for need 2 and outcome 2).")


def reason_in_the_first_column(document: Document) -> None:
    rows = [
        (f"Outcome {at} (need {at}). {lead} {why}.", text)
        for at, (lead, why, text) in enumerate(
            zip(("Reason:", "Why:"), WHY, OUTCOMES, strict=True), 1
        )
    ]
    _table(document, ("Outcome and reason", "What will be different"), *rows)


def reason_before(document: Document) -> None:
    for at, (why, text) in enumerate(zip(WHY, OUTCOMES, strict=True), 1):
        document.add_paragraph(f"Why: {why} (need {at}).")
        document.add_paragraph(f"Outcome {at}: {text}")


def reason_after(document: Document) -> None:
    for at, (why, text) in enumerate(zip(WHY, OUTCOMES, strict=True), 1):
        document.add_paragraph(f"Outcome {at} (need {at}). {text}")
        document.add_paragraph(f"This matters because {why}.")


def cards(document: Document) -> None:
    for at, (why, text) in enumerate(zip(WHY, OUTCOMES, strict=True), 1):
        _table(
            document, ("Outcome", str(at)), ("Comes from", f"Need {at}"), ("Reason", why),
            ("What Ivo will be able to do", text), ("Today", "None"), has_heads=False,
        )  # fmt: skip


def under_numbers(document: Document) -> None:
    for why, text in zip(WHY, OUTCOMES, strict=True):
        document.add_paragraph(text, style="List Number")
        document.add_paragraph("Half of it by July 2027.", style="List Bullet 2")
        document.add_paragraph(f"Reason: {why}.", style="List Bullet 2")


@pytest.mark.parametrize(
    "write", [reason_in_the_first_column, reason_before, reason_after, cards, under_numbers]
)
def test_the_reason_for_an_outcome_is_no_outcome(write: Callable[[Document], None]) -> None:
    found = _plan(write, _no_help).outcomes
    assert [one.words.text.partition("By July")[2] for one in found] == [
        text.partition("By July")[2] for text in OUTCOMES
    ]
    if write is not under_numbers:
        assert [one.needs for one in found] == [("N1",), ("N2",)]


@pytest.mark.parametrize(
    "line",
    [
        "Who: a tutor (level 5) | What: lists of ten words | How often: every Tuesday",
        "By: a tutor (level 5). Help: lists of ten words. How long: 20 minutes.",
        "Who: a tutor / What: lists of ten words / How often: every Tuesday",
    ],
)
def test_a_line_that_says_what_help_there_is_begins_an_item(line: str) -> None:
    def lines(document: Document) -> None:
        _no_help(document)
        document.add_paragraph(line)

    assert [one.words.text for one in _plan(reason_after, lines).provision][1:] == [line]


def test_a_line_of_who_and_when_alone_belongs_to_the_item_above() -> None:
    def lines(document: Document) -> None:
        document.add_paragraph("Help: lists of ten words with a timer.")
        document.add_paragraph("Who: a tutor (level 5) | How often: every Tuesday")

    (one,) = _plan(reason_after, lines).provision
    assert "every Tuesday" in one.words.text


@pytest.mark.parametrize("heading", ["What is harder for Ivo", "Where Ivo struggles", "Less easy"])
def test_a_column_of_what_is_hard_holds_needs(heading: str) -> None:
    assert holds_of(heading) is Holds.NEED


def test_the_word_of_the_form_behind_a_heading_says_what_it_holds() -> None:
    assert holds_of("What I wish people knew (needs)") is Holds.NEED
    assert holds_of("What I wish people knew (Ivo)") is Holds.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "Why: by July 2028 he reads to his aunt.",
        "Because of the bell Ivo leaves the room in four lessons out of five.",
        "Whyteleafe School’s choir is open to Ivo.",
    ],
)
def test_what_is_reached_or_merely_begins_alike_is_no_reason(text: str) -> None:
    assert not gives_reason(text)
