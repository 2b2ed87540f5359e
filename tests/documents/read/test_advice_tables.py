"""Tables of advice whose rows are called like sections, with columns of any name and order."""

import pytest
from docx import Document

from ehcplan.documents.read import read_plan
from ehcplan.plan.whole import Letter
from tests.documents.read.papers import ON, data_of

TITLES = (
    "Ines’s views, interests and aspirations", "Special educational needs", "Health needs",
    "Social care needs", "Outcomes", "Special educational provision", "Health provision",
    "Social care provision", "Placement", "Personal budget", "Advice and information",
)  # fmt: skip
ROWS = (
    ("Young person’s views", "Ines, with her mentor", "27 May 2026", "3 to 5"),
    ("Parent’s views", "Mother", "1 June 2026", "6"),
    ("Health advice", "Paediatrician", "2 June 2026", "7 to 9"),
    ("Educational advice", "Head teacher", "3 June 2026", "10"),
)


@pytest.mark.parametrize(
    ("head", "order"),
    [
        (("Advice", "From", "Date", "Attached"), (0, 1, 2, 3)),
        (("Kind", "Who", "When", "Pages"), (0, 1, 2, 3)),
        (("Dated", "Paper", "Written by", "Page numbers"), (2, 0, 1, 3)),
        (("Role", "Date", "Views and reports"), (1, 2, 0)),
        (("Pages in the bundle", "Item", "Name", "Date"), (3, 0, 1, 2)),
    ],
)
def test_rows_called_like_sections_are_advice_with_their_dates(
    head: tuple[str, ...], order: tuple[int, ...]
) -> None:
    document = Document()
    for title in TITLES:
        document.add_paragraph().add_run(title).bold = True
        if title != TITLES[-1]:
            document.add_paragraph("Ines reads two words in ten.")
    table = document.add_table(0, len(head))
    for row in (head, *(tuple(row[at] for at in order) for row in ROWS)):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(text).bold = row is head
    read = read_plan(data_of(document), on=ON)
    advice = read.case.plan.advice
    assert [one.title for one in advice] == [row[0] for row in ROWS]
    assert [one.letter for one in advice] == ["a", "a", "c", "b"]
    assert all(one.dated is not None for one in advice)
    assert all(one.file_name for one in advice) == (3 in order)
    assert Letter.K in read.case.reading.sections
