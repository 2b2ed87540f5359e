"""Tables in which headings of columns, rows between others, labels or numbers tell the section."""

import datetime as dt
import io
from collections.abc import Callable, Sequence

import docx
import pytest
from docx.document import Document
from docx.table import Table

from ehcplan.documents.read import ReadPlan, read_plan
from ehcplan.plan.whole import Letter

ON = dt.date(2026, 11, 22)
NEEDS = (
    "Orla reads eleven words of a list of fifty and loses her place on every line of a page.",
    "Orla falls silent when more than three people talk, and leaves before her turn comes.",
)
OUTCOMES = (
    "By July 2028 Orla reads a comic of eight pages to her brother with no more than ten mistakes.",
    "By July 2028 Orla asks a question in a group of five in four lessons out of five.",
)
HELP = (
    ("Teaching of letter sounds with tiles, one-to-one", "Specialist teacher (level 7)",
     "30 minutes four times a week, 38 weeks a year"),
    ("A coloured ruler and pages in large print for each lesson", "Teaching assistant (level 3)",
     "All lessons; checked for ten minutes each Friday"),
    ("Group of four that takes turns with a talking stick", "Speech and language therapist",
     "40 minutes a week, 36 weeks a year"),
)  # fmt: skip


def _row(table: Table, *texts: str, bold: bool = False) -> None:
    for cell, text in zip(table.add_row().cells, texts, strict=False):
        for at, line in enumerate(text.split("\n")):
            para = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
            para.add_run(line).bold = bold


def _banner(table: Table, text: str) -> None:
    cells = table.add_row().cells
    cells[0].merge(cells[-1])
    cells[0].paragraphs[0].add_run(text).bold = True


def _beside(table: Table, label: str, text: str) -> None:
    """A label, and a text over all the other columns."""
    cells = table.add_row().cells
    cells[1].merge(cells[-1])
    cells[0].paragraphs[0].add_run(label).bold = True
    cells[1].paragraphs[0].add_run(text)


def _read(write: Callable[[Document], None]) -> ReadPlan:
    document = docx.Document()
    document.add_paragraph("Education, Health and Care Plan: Orla Fenwick")
    for heading in ("Section A: views", "Section C: health needs", "Section D: social care needs"):
        document.add_heading(heading, 1)
        document.add_paragraph("None identified (children’s services, 9 September 2026).")
    write(document)
    for heading in ("Section G: health provision", "Section I: placement"):
        document.add_heading(heading, 1)
        document.add_paragraph("None required (children’s services, 9 September 2026).")
    out = io.BytesIO()
    document.save(out)
    return read_plan(out.getvalue(), on=ON)


def _needs(document: Document) -> None:
    document.add_heading("Section B: special educational needs", 1)
    for at, text in enumerate(NEEDS, 1):
        document.add_paragraph(f"Need {at}: {text}")


def _wide(document: Document, heads: Sequence[str]) -> None:
    document.add_heading("Sections B, E and F", 1)
    table = document.add_table(rows=0, cols=5)
    _row(table, *heads, bold=True)
    _banner(table, "Cognition and learning")
    _row(table, NEEDS[0], OUTCOMES[0], *HELP[0])
    _row(table, "", "", *HELP[1])
    _banner(table, "Communication and interaction")
    _row(table, NEEDS[1], OUTCOMES[1], *HELP[2])


def lettered_columns(document: Document) -> None:
    heads = ("Section B\nNeed", "Section E\nOutcome", "Section F\nHelp", "Section F\nWho")
    _wide(document, (*heads, "Section F\nHow often"))


def letters_before(document: Document) -> None:
    _wide(document, ("B – Need", "E – Outcome", "F – What", "F – By whom", "F – How much"))


def letters_after(document: Document) -> None:
    heads = ("What is hard (B)", "Goal (E)", "Support (F)", "Staff (F)", "Time given (F)")
    _wide(document, heads)


def named_after(document: Document) -> None:
    heads = ("Difficulty (Section B)", "Outcome (Section E)", "Provision (Section F)")
    _wide(document, (*heads, "Provided by (Section F)", "Frequency (Section F)"))


def rows_of_headings(document: Document) -> None:
    _needs(document)
    document.add_heading("Sections E and F: outcomes and provision", 1)
    for at, (outcome, items) in enumerate(zip(OUTCOMES, (HELP[:2], HELP[2:]), strict=True), 1):
        table = document.add_table(rows=0, cols=4)
        _banner(table, f"E{at}. A goal of hers (N{at}; her hope: to draw comics)")
        _beside(table, "Outcome (E)", outcome)
        _beside(table, "Targets agreed and reviewed by", "The class teacher, each term.")
        _row(table, "No. (F)", "Provision", "By whom", "How often", bold=True)
        for number, item in enumerate(items, 1):
            _row(table, f"F{at}.{number}", *item)
        document.add_paragraph()


def rows_of_plain_headings(document: Document) -> None:
    _needs(document)
    document.add_heading("Sections E and F: outcomes and provision", 1)
    table = document.add_table(rows=0, cols=3)
    for outcome, items in zip(OUTCOMES, (HELP[:2], HELP[2:]), strict=True):
        _beside(table, "Outcome", outcome)
        _row(table, "Support", "Who", "How often")
        for item in items:
            _row(table, *item)


def numbered_rows(document: Document) -> None:
    _needs(document)
    document.add_heading("Sections E and F: outcomes and provision", 1)
    table = document.add_table(rows=0, cols=4)
    for at, (outcome, items) in enumerate(zip(OUTCOMES, (HELP[:2], HELP[2:]), strict=True), 1):
        _row(table, f"E{at}", outcome)
        for number, item in enumerate(items):
            _row(table, f"F{at}({'i' * (number + 1)})", *item)


def numbered_lines(document: Document) -> None:
    _needs(document)
    document.add_heading("Sections E and F: outcomes and provision", 1)
    for at, (outcome, items) in enumerate(zip(OUTCOMES, (HELP[:2], HELP[2:]), strict=True), 1):
        document.add_paragraph(f"O{at} {outcome}")
        for number, item in enumerate(items, 1):
            document.add_paragraph(f"P{at}.{number} {'. '.join(item)}.")


def labels_at_the_left(document: Document) -> None:
    for at, need in enumerate(NEEDS):
        document.add_heading(f"Need {at + 1} (Sections B, E and F)", 1)
        table = document.add_table(rows=0, cols=2)
        _row(table, "Need (B)", need)
        _row(table, "Outcome (E)", OUTCOMES[at])
        for item in (HELP[:2], HELP[2:])[at]:
            _row(table, "Provision (F)", ". ".join(item))


def numbers_in_a_column(document: Document) -> None:
    document.add_heading("Section B: special educational needs", 1)
    table = document.add_table(rows=0, cols=3)
    _row(table, "Need", "Area", "How it shows in class", bold=True)
    _row(table, "N1", "Cognition and learning", NEEDS[0])
    _row(table, "N2", "Communication and interaction", NEEDS[1])
    document.add_heading("Section E: outcomes", 1)
    table = document.add_table(rows=0, cols=3)
    _row(table, "", "Outcome", "Who checks, and when", bold=True)
    for at, outcome in enumerate(OUTCOMES, 1):
        _row(table, f"Outcome {at}\n(need {at})", outcome, "Class teacher, every half-term.")
    document.add_heading("Section F: special educational provision", 1)
    table = document.add_table(rows=0, cols=4)
    _row(table, "For", "What", "Who", "How often", bold=True)
    for at, item in zip((1, 1, 2), HELP, strict=True):
        _row(table, f"Need {at}\nOutcome {at}", *item)


def headings_again(document: Document) -> None:
    _needs(document)
    document.add_heading("Sections E and F: outcomes and provision", 1)
    table = document.add_table(rows=0, cols=4)
    for again, item in enumerate(HELP):
        if again != 1:
            _row(table, "Outcome", "Provision", "Who", "How often", bold=True)
        outcome = "Outcome 1, as above" if again == 1 else OUTCOMES[again // 2]
        _row(table, f"Outcome {again // 2 + 1}: {outcome}" if again != 1 else outcome, *item)


def headings_for_each_area(document: Document) -> None:
    document.add_heading("Sections B, E and F", 1)
    table = document.add_table(rows=0, cols=5)
    heads = ("Section B\nNeeds", "Section E\nOutcome sought", "Section F\nProvision")
    for at, area in enumerate(("Cognition and learning", "Communication and interaction")):
        _banner(table, area)
        _row(table, *heads, "Section F\nBy whom", "Section F\nHow much and how often", bold=True)
        for again, item in enumerate((HELP[:2], HELP[2:])[at]):
            _row(table, *(("", "") if again else (NEEDS[at], OUTCOMES[at])), *item)


def merged_at_the_left(document: Document) -> None:
    _needs(document)
    document.add_heading("Sections E and F", 1)
    table = document.add_table(rows=0, cols=4)
    for outcome, items in zip(OUTCOMES, (HELP[:2], HELP[2:]), strict=True):
        _beside(table, "Section E\nOutcome", outcome)
        rows = [table.add_row() for _ in items]
        for row, item in zip(rows, items, strict=True):
            for cell, text in zip(row.cells[1:], item, strict=True):
                cell.text = text
        rows[0].cells[0].merge(rows[-1].cells[0]).text = "Section F\nProvision"


def letters_at_the_left(document: Document) -> None:
    _needs(document)
    document.add_heading("Outcomes and provision", 1)
    for outcome, items in zip(OUTCOMES, (HELP[:2], HELP[2:]), strict=True):
        table = document.add_table(rows=0, cols=2)
        _row(table, "E", outcome)
        for item in items:
            _row(table, "F", ". ".join(item))
        document.add_paragraph()


def numbers_under_general_headings(document: Document) -> None:
    _needs(document)
    document.add_heading("Sections E and F", 1)
    table = document.add_table(rows=0, cols=4)
    _row(table, "Ref", "What", "Who", "How often", bold=True)
    for at, (outcome, items) in enumerate(zip(OUTCOMES, (HELP[:2], HELP[2:]), strict=True), 1):
        _beside(table, f"E{at}", outcome)
        for number, item in enumerate(items, 1):
            _row(table, f"F{at}.{number}", *item)


def letters_over_headings(document: Document) -> None:
    _needs(document)
    document.add_heading("E: Outcomes", 1)
    for at, outcome in enumerate(OUTCOMES, 1):
        document.add_paragraph(f"E{at}. {outcome}")
    document.add_heading("F: Special educational provision", 1)
    table = document.add_table(rows=0, cols=5)
    _row(table, "Outcome", "F\nRef", "F\nProvision", "F\nStaff", "F\nTime", bold=True)
    for at, item in zip(("1a", "1b", "2a"), HELP, strict=True):
        _row(table, f"E{at[0]}", f"F{at}", *item)


def turns_of_two_sections(document: Document) -> None:
    _needs(document)
    document.add_heading("Outcomes and provision (Sections E and F)", 1)
    table = document.add_table(rows=0, cols=3)
    for at, (outcome, items) in enumerate(zip(OUTCOMES, (HELP[:2], HELP[2:]), strict=True), 1):
        _banner(table, f"Section E: Outcome {at}")
        table.add_row().cells[0].merge(table.rows[-1].cells[-1]).text = outcome
        _row(table, "Section F: provision", "Section F: who", "Section F: how often", bold=True)
        for item in items:
            _row(table, *item)


def marks_in_cells(document: Document) -> None:
    document.add_heading("Sections B, E and F", 1)
    table = document.add_table(rows=0, cols=5)
    _row(table, "Need", "Outcome", "Provision", "Who", "When", bold=True)
    parts = [
        "\n".join(f"({m}) {h[at]}" for m, h in zip("ab", HELP, strict=False)) for at in range(3)
    ]
    _row(table, NEEDS[0], OUTCOMES[0], *parts)
    _row(table, NEEDS[1], OUTCOMES[1], *HELP[2])


SHAPES = [
    lettered_columns, letters_before, letters_after, named_after, rows_of_headings,
    rows_of_plain_headings, numbered_rows, numbered_lines, labels_at_the_left,
    numbers_in_a_column, headings_again, headings_for_each_area, merged_at_the_left,
    letters_at_the_left, numbers_under_general_headings, letters_over_headings,
    turns_of_two_sections, marks_in_cells,
]  # fmt: skip


@pytest.mark.parametrize("write", SHAPES)
def test_needs_outcomes_and_provision_are_told_apart_in_any_table(
    write: Callable[[Document], None],
) -> None:
    read = _read(write)
    plan = read.case.plan
    assert plan is not None
    needs = [need for need in plan.needs if need.letter is Letter.B]
    help_ = [one for one in plan.provision if one.letter is Letter.F]
    assert [_holds(n.words.text, NEEDS) for n in needs] == [0, 1]
    assert [_holds(o.words.text, OUTCOMES) for o in plan.outcomes] == [0, 1]
    assert [_holds(p.words.text, [item[0] for item in HELP]) for p in help_] == [0, 1, 2]
    assert all(x in one.words.text for item, one in zip(HELP, help_, strict=True) for x in item)
    refs = [o.ref for o in plan.outcomes]
    assert [one.outcomes for one in help_] == [(refs[0],), (refs[0],), (refs[1],)]
    assert not plan.nothing_in(Letter.F)


def _holds(text: str, wanted: Sequence[str]) -> int:
    return next((at for at, one in enumerate(wanted) if one in text), -1)
