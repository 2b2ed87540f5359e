"""Tables of labels in any order, tables on their side, and sections that begin in the line of their title."""

from typing import Any

import pytest
from docx import Document

from ehcplan.documents.read import read_plan
from ehcplan.plan.whole import Letter, Outcome, Provision, WholePlan
from tests.documents.read.papers import ON, data_of

NEEDS = (
    "Need 1. Jory reads 14 words of a list of forty.",
    "Need 2. Jory leaves a group when four children talk.",
)
Rows = tuple[tuple[str, ...], ...]


def table(document: Any, rows: Rows, *, head: bool = False) -> None:
    """Write a table: one text is a banner; the first cell of other rows is bold."""
    made = document.add_table(0, max(len(row) for row in rows))
    for number, row in enumerate(rows):
        cells = made.add_row().cells
        if len(row) == 1:
            cells[0].merge(cells[-1])
        for at, text in enumerate(row):
            is_bold = at == 0 or (head and number == 0)
            cells[at].paragraphs[0].add_run(text).bold = is_bold
    document.add_paragraph("")


def plan_of(heading: str, *tables: Rows, head: bool = False) -> WholePlan:
    """Read tables under a section's heading, after two needs."""
    document = Document()
    document.add_heading("Section A: Views", 1)
    document.add_paragraph("Jory likes moths.")
    if "B" not in heading:
        document.add_heading("Section B: Special educational needs", 1)
        for need in NEEDS:
            document.add_paragraph(need)
    document.add_heading(heading, 1)
    for rows in tables:
        table(document, rows, head=head)
    plan = read_plan(data_of(document), on=ON).case.plan
    assert plan is not None
    return plan


def outcomes(*tables: Rows, head: bool = False) -> tuple[Outcome, ...]:
    """Read the outcomes of tables in Section E."""
    return plan_of("Section E: Outcomes", *tables, head=head).outcomes


def provision(*tables: Rows, head: bool = False) -> tuple[Provision, ...]:
    """Read the provision of tables in Section F."""
    return plan_of("Section F: Special educational provision", *tables, head=head).provision


@pytest.mark.parametrize(
    "label",
    ["By July 2029", "What Jory will do by July 2029", "By the end of July 2029", "Until July 2029",
     "Outcome (by July 2029)", "To be achieved by July 2029"],
)  # fmt: skip
def test_the_time_in_a_label_is_when_the_outcome_beside_it_is_due(label: str) -> None:
    (made,) = outcomes((("Outcome 1 (need 1)",), (label, "Jory reads a menu to his cousin")))
    assert made.by is not None
    assert (made.by.year, made.by.month) == (2029, 7)
    assert made.needs == ("N1",)


@pytest.mark.parametrize(
    "label", ["In May 2026", "Now (May 2026)", "Starting point, May 2026", "As at May 2026"]
)
def test_a_label_with_a_day_gone_by_tells_where_an_outcome_starts(label: str) -> None:
    rows = (("Outcome 1",), ("By July 2029", "Jory reads a menu"), (label, "None of it"))
    (made,) = outcomes(rows)
    assert made.baseline == "None of it"


def test_what_stands_over_an_outcome_in_its_table_is_said_of_it_and_not_of_the_one_before() -> None:
    told = (
        ("Where he is now", "14 words", "leaves at once"),
        ("To be reached by", "May 2029", "June 2029"),
    )
    tables = [
        ((f"Outcome {n}",), *((row[0], row[n]) for row in told), ("What Jory will do", words))
        for n, words in ((1, "Jory reads a menu to his cousin"), (2, "Jory stays for a game of six"))
    ]  # fmt: skip
    first, second = outcomes(*tables)
    assert (first.baseline, first.by_words) == ("14 words", "May 2029")
    assert (second.baseline, second.by_words) == ("leaves at once", "June 2029")


def test_what_is_reached_sooner_under_the_same_outcome_is_a_step_in_either_order() -> None:
    sooner, later = ("By the end of Year 5", "half a menu"), ("By the end of Year 6", "a menu")
    for rows in ((sooner, later), (later, sooner)):
        (made,) = outcomes((("Outcome 1",), *rows))
        assert made.words.wordings[-1].text == "a menu"
        assert [step.wordings[-1].text for step in made.steps] == ["half a menu"]


def test_a_caption_or_the_heading_of_a_column_says_by_when() -> None:
    head = ("Need", "Outcome by July 2029")
    for one in outcomes((head, ("1", "Jory reads a menu to his cousin")), head=True):
        assert one.by is not None
        assert one.by.year == 2029


def test_by_himself_is_no_time() -> None:
    (made,) = outcomes((("Outcome 1",), ("Aim for Jory", "Jory crosses the yard by himself")))
    assert made.by_words == ""


ORDERS = (
    ("Provision", "Delivered by", "How often"),
    ("Delivered by", "How often", "Provision"),
    ("How often", "Provision", "Delivered by"),
)


@pytest.mark.parametrize("order", ORDERS)
def test_who_and_how_often_go_with_their_help_in_any_order(order: tuple[str, ...]) -> None:
    items = (
        {"Provision": "Reading with card frames", "Delivered by": "Literacy teacher", "How often": "20 minutes daily"},
        {"Provision": "A game for six with turns", "Delivered by": "Play worker", "How often": "One hour a week"},
    )  # fmt: skip
    rows = tuple((label, item[label]) for item in items for label in order)
    first, second = provision(rows)
    assert (first.who, first.frequency) == ("Literacy teacher", "20 minutes daily")
    assert (second.who, second.frequency) == ("Play worker", "One hour a week")


def test_a_table_on_its_side_joins_what_stands_under_one_another() -> None:
    rows = (
        ("", "Need 1", "Need 2"),
        ("Need", "Jory reads 14 words of a list of forty.", "Jory leaves a group of four."),
        ("Outcome", "By May 2029 Jory reads a menu.", "By May 2029 Jory stays for a game."),
        ("Provision", "Reading with card frames", "A game for six with turns"),
        ("Who", "Literacy teacher", "Play worker"),
    )
    plan = plan_of("Sections B, E and F", rows, head=True)
    assert [one.needs for one in plan.outcomes] == [("N1",), ("N2",)]
    assert [(one.who, one.needs) for one in plan.provision] == [
        ("Literacy teacher", ("N1",)),
        ("Play worker", ("N2",)),
    ]


def test_a_table_of_help_on_its_side_is_headed_by_the_needs_it_is_for() -> None:
    rows = (
        ("", "For need 1", "For need 2"),
        ("What", "Reading with card frames", "A game for six with turns"),
        ("Who", "Literacy teacher", "Play worker"),
        ("How often", "20 minutes daily", "One hour a week"),
    )
    assert [one.needs for one in provision(rows, head=True)] == [("N1",), ("N2",)]


def test_a_letter_of_the_title_alone_explains_a_column() -> None:
    rows = (
        ("What we hope for (E)", "What is given (F)", "By whom (F)", "Looked at again (E)"),
        ("Outcome 1 (need 1; his wish to cook). By May 2029 Jory reads a menu.", "Reading with card frames", "Literacy teacher", "Each term"),
    )  # fmt: skip
    plan = plan_of("Sections E and F", rows, head=True)
    assert [one.needs for one in plan.outcomes] == [("N1",)]
    assert [one.letter for one in plan.provision] == [Letter.F]


def test_a_row_that_says_that_nothing_was_found_heads_no_columns() -> None:
    rows = (
        ("Communication and interaction", "No need was found (speech therapist, 2 May 2026)."),
        ("Need 1. Reading", "Jory reads 14 words of a list of forty."),
        ("Need 2. Company", "Jory leaves a group when four children talk."),
    )
    assert [need.ref for need in plan_of("Section B: needs", rows).needs] == ["N1", "N2"]


def test_a_section_may_begin_in_the_line_of_its_title() -> None:
    document = Document()
    for line in (
        "A – Views: Jory likes moths.",
        "B – Special educational needs: Need 1. Jory reads 14 words of a list of forty.",
        "C – Health needs: Need 2. Jory has eczema on both hands.",
        "D – Social care needs: none were found (social worker, 3 May 2026).",
        "E – Outcomes: Outcome 1. By May 2029 Jory reads a menu.",
        "F – Special educational provision: a literacy teacher reads with him for 20 minutes a day.",
        "G – Health provision: the skin nurse sees Jory for 20 minutes every three months, for need 2.",
    ):
        document.add_paragraph(line)
    plan = read_plan(data_of(document), on=ON).case.plan
    assert plan is not None
    assert [(one.letter, one.needs) for one in plan.provision] == [
        (Letter.F, ()),
        (Letter.G, ("N2",)),
    ]


def test_what_helps_is_no_need() -> None:
    document = Document()
    document.add_heading("Section A: Views", 1)
    document.add_paragraph("Jory likes moths.")
    document.add_heading("Section B: Special educational needs", 1)
    for need in NEEDS:
        document.add_paragraph(need)
        document.add_paragraph("What helps: a seat by the wall and a card with three pictures.")
    plan = read_plan(data_of(document), on=ON).case.plan
    assert plan is not None
    assert len(plan.needs) == 2


def test_a_direct_payment_named_beside_its_sum_is_kept() -> None:
    plan = plan_of("Section J: Personal budget", (("Direct payment", "£900 a year to Mum"),))
    assert plan.budget is not None
    assert plan.budget.words is not None
    assert "Direct payment" in plan.budget.words.wordings[-1].text
