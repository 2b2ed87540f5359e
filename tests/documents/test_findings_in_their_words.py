"""A finding about a row or a day of a Word file shows the words as the file prints them."""

import datetime as dt

import docx

from ehcplan.documents.check_file import annotated, check_docx
from ehcplan.documents.walk import read_docx
from tests.documents.read.papers import data_of

ON = dt.date(2026, 11, 21)


def _plan() -> bytes:
    document = docx.Document()
    document.add_paragraph("Education, Health and Care Plan for Ines Farrow (final)")
    cover = (
        ("Date of birth", "7 May 2020"),
        ("Request received", "4 May 2026"),
        ("Draft sent to the family", "7 Sept 2026, comments wanted by 14 Sept 2026"),
        ("Final plan issued", "25 Sept 2026"),
        ("Review by", "20 Dec 2027"),
    )
    _table(document, cover)
    document.add_heading("Section A: Views, interests and aspirations", 1)
    document.add_paragraph("“I like boats.” (Ines, to Mrs Hay, 3 June 2026)")
    document.add_heading("Section B: Special educational needs", 1)
    document.add_paragraph("Ines reads 20 words a minute (educational psychologist, 3 July 2026).")
    document.add_heading("Section K: Advice and information", 1)
    rows = (
        ("App.", "Advice", "Author", "Date", "With this plan"),
        ("1", "(b) Educational", "Head teacher", "1 July 2026", "Attached"),
        ("2", "(d) Psychological", "Educational psychologist", "3 July 2026", "To follow"),
    )
    _table(document, rows)
    return data_of(document)


def _table(document, rows) -> None:
    table = document.add_table(0, len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def _shown(rule: str) -> list[str]:
    found = check_docx(_plan(), on=ON)
    return [one.evidence for one in found.checked.findings if one.rule == rule]


def test_a_day_is_shown_as_it_is_printed():
    assert _shown("T-03") == ["14 Sept 2026"]
    assert _shown("X-05") == ["20 Dec 2027"]


def test_a_row_of_advice_is_shown_as_it_is_printed():
    assert _shown("K-01") == [
        "2\t(d) Psychological\tEducational psychologist\t3 July 2026\tTo follow"
    ]


def test_a_margin_comment_stands_on_the_day():
    data = _plan()
    found = check_docx(data, on=ON)
    walked = read_docx(annotated(data, found))
    late = [one for one in found.checked.open_findings if one.rule == "T-03"]
    assert late[0].ref in found.read.spans
    assert walked.stream == found.read.walked.stream
