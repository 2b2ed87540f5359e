"""Outcomes and help under one heading or in turns: which of both a plain paragraph is."""

from typing import Any

import pytest
from docx import Document

from ehcplan.documents.read import read_plan
from ehcplan.documents.read.outline.headings import heading_in
from ehcplan.plan.whole import WholePlan
from tests.documents.read.papers import ON, data_of

AIM = "By July 2028 Ivo {what} on four days in five."
AIMS = ("walks to school", "asks for a rest", "writes his name")
HELP = "A teaching assistant (level 3) works with Ivo for {many} minutes every Monday."


def _block(document: Any, number: int) -> None:
    table = document.add_table(0, 2)
    for banner, rows in (
        ("SECTION E", ((f"Outcome {number}", AIM.format(what=AIMS[number - 1])),)),
        ("SECTION F", ((HELP.format(many=10 + number), ""),)),
    ):
        cells = table.add_row().cells
        cells[0].merge(cells[1]).paragraphs[0].add_run(banner).bold = True
        for label, text in rows:
            cells = table.add_row().cells
            if text:
                cells[0].paragraphs[0].add_run(label).bold = True
                cells[1].text = text
            else:
                cells[0].merge(cells[1]).text = label


def _plan_of(*, before: str = "", after: tuple[str, ...] = ()) -> WholePlan:
    document = Document()
    document.add_heading("Plan for Ivo Marsh", 0)
    document.add_paragraph("Name: Ivo Marsh")
    document.add_heading("Section B: special educational needs", 1)
    document.add_paragraph("Need 1. Ivo tires after ten minutes.")
    document.add_heading("Sections E and F: outcomes and special educational provision", 1)
    if before:
        document.add_paragraph(before)
    for number in range(1, len(AIMS) + 1):
        _block(document, number)
    for text in after:
        if text.startswith("# "):
            document.add_heading(text[2:], 2)
        else:
            document.add_paragraph(text)
    document.add_heading("Section G: health provision", 1)
    document.add_paragraph("None (nurse, 3 May 2026).")
    plan = read_plan(data_of(document), on=ON).case.plan
    assert plan is not None
    return plan


@pytest.mark.parametrize(
    "text",
    [
        "Outcome 4 (care, not education; community). By July 2028 Ivo goes to a club twice a month.",
        "Outcome 4: by the end of Year 11 he goes to a club twice a month.",
        "Outcome E4. Ivo goes to a club twice a month by 31 July 2028.",
    ],
)
def test_an_outcome_after_the_last_table_of_help_is_an_outcome(text: str) -> None:
    plan = _plan_of(after=(text,))
    assert [one.words.text for one in plan.outcomes][-1] == text
    assert len(plan.provision) == len(AIMS)


@pytest.mark.parametrize(
    "text",
    [
        "For outcome 4, a club leader (level 2) sits with Ivo for an hour a week until July 2028.",
        "Outcome 4: a club leader (level 2) sits with Ivo for an hour a week until July 2028.",
    ],
)
def test_what_is_given_for_an_outcome_is_no_outcome(text: str) -> None:
    plan = _plan_of(after=(text,))
    assert len(plan.outcomes) == len(AIMS)


@pytest.mark.parametrize(
    "text",
    [
        "Help in this part runs from 2 November 2026 except where a row gives another date.",
        "Amounts are for the 38 weeks of term unless a line says otherwise.",
        "From 2 November 2026 all support below is in place.",
        "A school year is 38 weeks; help already in place goes on without a gap.",
    ],
)
def test_what_holds_for_all_help_over_the_tables_is_no_outcome(text: str) -> None:
    plan = _plan_of(before=text)
    assert len(plan.outcomes) == len(AIMS)
    assert len(plan.provision) == len(AIMS)


@pytest.mark.parametrize(
    "text",
    [
        "By July 2028 Ivo has friends in his class.",
        "Hours in class are 20 a week by July 2028.",
        "Help with shoes is no longer needed by July 2028.",
    ],
)
def test_an_outcome_over_the_tables_stays_one(text: str) -> None:
    assert text in [one.words.text for one in _plan_of(before=text).outcomes]


def test_a_section_may_be_taken_up_again_for_all_areas() -> None:
    after = ("# Section E, all areas: checking, and leaving school", "Ivo and this plan finish in July 2028.")  # fmt: skip
    plan = _plan_of(after=after)
    assert len(plan.provision) == len(AIMS)


@pytest.mark.parametrize(
    ("line", "letters"),
    [
        ("Section E, for every area: what comes next", "E"),
        ("Part F, the rest: help in the community", "F"),
        ("Section F, all of it, was agreed in May.", ""),
        ("Section E, page 3: a menu", ""),
        ("Section F, all items: £3,000 a year", ""),
    ],
)
def test_a_heading_that_goes_on_with_a_section_opens_it(line: str, letters: str) -> None:
    found = heading_in(line)
    assert "".join(one.value for one in found.letters) == letters if found else not letters
