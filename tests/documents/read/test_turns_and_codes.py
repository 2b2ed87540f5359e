"""Plans ordered by need, by codes such as B1 and E1, and with letters beside a child's titles."""

from collections.abc import Callable

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from ehcplan.documents.read import ReadPlan, read_plan
from ehcplan.plan.whole import Letter
from tests.documents.read.papers import ON, data_of

NEEDS = (
    ("B", "Ines spells as most do two years below her (teacher, 2 June 2026).", "F",
     "A specialist teacher (level 5) works on spelling one-to-one for 25 minutes on four days a week."),
    ("C", "Ines has epilepsy, with about one absence a day (neurologist, 9 June 2026).", "G",
     "The epilepsy nurse visits school for an hour each term to go through the care plan."),
    ("D", "Ines has nobody to go out with at weekends (social worker, 11 June 2026).", "H1",
     "A support worker takes Ines to a climbing club for three hours every Saturday."),
)  # fmt: skip
OUTCOMES = (
    "By July 2028 Ines spells 90 words of the hundred that are used most.",
    "By July 2028 Ines tells an adult after an absence, nine times out of ten.",
    "By July 2028 Ines climbs with a partner of her own age once a week.",
)


def _row(table, label: str, text: str) -> None:
    cells = table.add_row().cells
    cells[0].paragraphs[0].add_run(label).bold = True
    cells[1].paragraphs[0].add_run(text)


def headings_under_needs(document: Document) -> None:
    for at, ((letter, need, other, help_), outcome) in enumerate(
        zip(NEEDS, OUTCOMES, strict=True), 1
    ):
        document.add_heading(f"Need {at}", 1)
        for code, text in ((letter, need), ("E", outcome), (other, help_)):
            title = {"E": "outcome"}.get(code, "need" if code == letter else "provision")
            document.add_heading(f"{code}: {title}", 2)
            document.add_paragraph(text)


def letters_down_tables(document: Document) -> None:
    for at, ((letter, need, other, help_), outcome) in enumerate(
        zip(NEEDS, OUTCOMES, strict=True), 1
    ):
        document.add_paragraph().add_run(f"Need {at}").bold = True
        table = document.add_table(0, 2)
        for code, text in ((letter, need), ("E", outcome), (other, help_)):
            _row(table, code, text)
        document.add_paragraph()


def codes_as_headings(document: Document) -> None:
    for at, ((letter, need, other, help_), outcome) in enumerate(
        zip(NEEDS, OUTCOMES, strict=True), 1
    ):
        for code, text in ((letter, need), ("E", outcome), (other, help_)):
            document.add_heading(f"{code}.{at}" if code == "H1" else f"{code}{at}", 2)
            document.add_paragraph(text)


def codes_before_texts(document: Document) -> None:
    for at, ((letter, need, other, help_), outcome) in enumerate(
        zip(NEEDS, OUTCOMES, strict=True), 1
    ):
        for code, text in ((letter, need), ("E", outcome), (other, help_)):
            document.add_paragraph(
                f"{code}.{at}: {text}" if code == "H1" else f"{code}{at}: {text}"
            )


def codes_down_a_table(document: Document) -> None:
    document.add_heading("My needs and my help", 1)
    table = document.add_table(0, 2)
    for at, ((letter, need, other, help_), outcome) in enumerate(
        zip(NEEDS, OUTCOMES, strict=True), 1
    ):
        for code, text in ((letter, need), ("E", outcome), (other, help_)):
            _row(table, f"{code}.{at}", text)


def _closed_by_outcomes(document: Document) -> None:
    for at in range(1, 4):
        table = document.add_table(0, 2)
        _row(
            table, "Need (Section B)", f"Need {at}. Ines spells {at}0 words (teacher, 2 June 2026)."
        )
        _row(table, "Provision (Section F)", f"A tutor teaches {at}0 words for 25 minutes a day.")
        _row(table, "Outcome (Section E)", f"Outcome {at}. By July 2028 Ines spells {at}50 words.")
        document.add_paragraph()
    document.add_heading("Section F, continued: equipment", 2)
    document.add_paragraph("Ines has a laptop with a spelling checker in every lesson.")


def _read(write: Callable[[Document], None]) -> ReadPlan:
    document = docx.Document()
    document.add_paragraph("Education, Health and Care Plan: Ines Quarrie")
    document.add_heading("Section A: views", 1)
    document.add_paragraph("Ines likes bouldering and her aunt’s parrot.")
    write(document)
    document.add_heading("Section I: placement", 1)
    document.add_paragraph("Hazel Bank School, a maintained mainstream secondary school.")
    return read_plan(data_of(document), on=ON)


def test_an_outcome_that_closes_its_block_is_what_the_help_above_it_serves() -> None:
    plan = _read(_closed_by_outcomes).case.plan
    assert [one.outcomes for one in plan.provision] == [("O1",), ("O2",), ("O3",), ()]


@pytest.mark.parametrize(
    "write",
    [headings_under_needs, letters_down_tables, codes_as_headings, codes_before_texts, codes_down_a_table],
    ids=lambda write: write.__name__,
)  # fmt: skip
def test_need_outcome_and_help_that_take_turns_belong_together(write):
    plan = _read(write).case.plan
    assert [need.letter.value for need in plan.needs] == ["B", "C", "D"]
    assert [outcome.needs for outcome in plan.outcomes] == [(need.ref,) for need in plan.needs]
    assert [one.letter.value for one in plan.provision] == ["F", "G", "H1"]
    assert [one.outcomes for one in plan.provision] == [(o.ref,) for o in plan.outcomes]


def test_codes_under_headings_of_sections_only_number_what_stands_there():
    document = docx.Document()
    for heading, texts in (
        ("Section B: needs", [need for _, need, _, _ in NEEDS[:1]] * 2),
        ("Section E: outcomes", OUTCOMES[:2]),
        ("Section F: provision", [NEEDS[0][3]] * 2),
    ):
        document.add_heading(heading, 1)
        for at, text in enumerate(texts, 1):
            document.add_paragraph(f"{heading[8]}{at}. {text}")
    read = read_plan(data_of(document), on=ON).case
    assert not read.reading.repeated
    assert [len(part) for part in (read.plan.needs, read.plan.outcomes, read.plan.provision)] == [
        2
    ] * 3


TITLES = (
    ("Hello from Ines", "A", "Ines likes bouldering and her aunt’s parrot."),
    ("The bits that are tough", "B", NEEDS[0][1]),
    ("Keeping well", "C", NEEDS[1][1]),
    ("Weekends", "D", NEEDS[2][1]),
    ("Aiming for", "E", OUTCOMES[0]),
    ("Who does what in class", "F", NEEDS[0][3]),
    ("The hospital’s part", "G", NEEDS[1][3]),
    ("Out and about", "H1", NEEDS[2][3]),
    ("Where Ines goes", "I", "Hazel Bank School, a maintained mainstream secondary school."),
    ("Who told us all this", "K", "Advice of the educational psychologist, 3 June 2026, attached."),
)


def _large(paragraph, text: str) -> None:
    run = paragraph.add_run(text)
    run.bold, run.font.size = True, Pt(20)


def _small(paragraph, text: str) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.add_run(text).font.size = Pt(7)


def tabbed(document: Document, title: str, letter: str) -> None:
    paragraph = document.add_paragraph()
    _large(paragraph, f"{title}\t")
    paragraph.add_run(letter).font.size = Pt(7)


def under(document: Document, title: str, letter: str) -> None:
    _large(document.add_paragraph(), title)
    _small(document.add_paragraph(), f"({letter})")


def over(document: Document, title: str, letter: str) -> None:
    _small(document.add_paragraph(), letter)
    _large(document.add_paragraph(), title)


def in_a_cell(document: Document, title: str, letter: str) -> None:
    cells = document.add_table(1, 2).rows[0].cells
    _large(cells[0].paragraphs[0], title)
    _small(cells[1].paragraphs[0], letter)


@pytest.mark.parametrize("put", [tabbed, under, over, in_a_cell], ids=lambda put: put.__name__)
def test_a_small_letter_beside_a_childs_title_opens_its_section(put):
    document = docx.Document()
    document.add_paragraph("My plan: Ines Quarrie")
    for title, letter, text in TITLES:
        put(document, title, letter)
        document.add_paragraph(text)
    sections = read_plan(data_of(document), on=ON).case.reading.sections
    assert {k: v.words for k, v in sections.items()} == {
        Letter(letter): len(text.split()) for _, letter, text in TITLES
    }
