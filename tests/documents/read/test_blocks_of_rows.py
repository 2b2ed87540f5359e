"""Rows that stand over a block of rows of help, and columns that lead to needs by number."""

import datetime as dt
from collections.abc import Sequence

import pytest

from ehcplan.documents.read import read_plan
from ehcplan.documents.read.outline.headings import heading_in
from ehcplan.documents.read.rows.blocks_of_rows import stands_over_help
from ehcplan.plan.case import Case
from tests.plan_layouts.paper import Paper, banner, write_row

ON = dt.date(2026, 11, 20)
NEEDS = (
    ("Need 1", "Aled loses the thread of a spoken story (speech therapist, 3 June 2026)."),
    ("Need 2", "He writes four words a minute (occupational therapist, 4 June 2026)."),
)
OUTCOMES = (
    "By July 2028 Aled retells a story of ten sentences to a friend, four times out of five.",
    "By July 2028 Aled writes a page of his own in 30 minutes, three times a week.",
)
HELP = (
    ("Story circle with cards", "20 minutes weekly, group of four", "Teaching assistant (level 3)"),
    ("Typing on a small keyboard", "15 minutes daily, one-to-one", "Occupational therapist"),
)
STEPS = ("five sentences by July 2027", "half a page by July 2027")


def _paper() -> Paper:
    paper = Paper(landscape=True)
    paper.heading("Education, health and care plan for Aled Prys", 0)
    paper.heading("Section A: Views, interests and aspirations", 1)
    paper.text("“I like goats.”")
    paper.heading("Section B: Special educational needs", 1)
    paper.table(("No.", "Need"), NEEDS)
    return paper


def _read(paper: Paper) -> Case:
    paper.heading("Section I: Placement", 1)
    paper.text("Nant School, a mainstream primary school.")
    return read_plan(paper.data(), on=ON).case


def _blocks(paper: Paper, columns: Sequence[str], over: Sequence[str], *, with_steps: bool) -> None:
    table = paper.table(columns, [])
    for at, row in enumerate(HELP):
        banner(table, over[at])
        write_row(table, (*row, f"Need {at + 1}")[: len(columns)])
        write_row(table, (*row, f"Need {at + 1}")[: len(columns)])
        if with_steps:
            banner(table, f"On the way: {STEPS[at]}", is_heading=False)


def _served(case: Case) -> list[tuple[str, ...]]:
    assert case.plan is not None
    return [one.outcomes for one in case.plan.provision]


@pytest.mark.parametrize(
    "title",
    [
        "Section E: Outcomes; and Section F: Special educational provision",
        "E. Outcomes and F. Special educational provision",
        "Section E (outcomes) with Section F (special educational provision)",
    ],
)
def test_an_outcome_over_its_rows_has_the_help_under_it_and_the_steps_after_them(
    title: str,
) -> None:
    paper = _paper()
    paper.heading(title, 1)
    _blocks(paper, ("What", "How often", "Who", "Need"), OUTCOMES, with_steps=True)
    case = _read(paper)
    assert case.plan is not None
    assert [len(one.steps) for one in case.plan.outcomes] == [1, 1]
    first, second = (one.ref for one in case.plan.outcomes)
    assert _served(case) == [(first,), (first,), (second,), (second,)]


@pytest.mark.parametrize("lead", ["Outcome {}. ", "Goal {}: ", ""])
def test_an_outcome_that_stands_again_in_the_table_of_help_is_no_help(lead: str) -> None:
    paper = _paper()
    paper.heading("Section E: Outcomes", 1)
    again = [f"{lead.format(at)}{text}" for at, text in enumerate(OUTCOMES, 1)]
    for text in again:
        paper.text(text)
    paper.heading("Section F: Special educational provision", 1)
    _blocks(paper, ("Support", "When", "By whom"), again, with_steps=False)
    case = _read(paper)
    assert case.plan is not None
    first, second = (one.ref for one in case.plan.outcomes)
    assert _served(case) == [(first,), (first,), (second,), (second,)]


def test_a_number_of_a_need_beside_help_is_what_the_help_is_for() -> None:
    paper = _paper()
    paper.heading("Section F: Special educational provision", 1)
    paper.table(("Need no.", "Support", "When", "By whom"), [("2", *HELP[1]), ("1", *HELP[0])])
    case = _read(paper)
    assert case.plan is not None
    needs = {one.ref: one.words.wordings[-1].text for one in case.plan.needs}
    told = [needs[ref][:8] for one in case.plan.provision for ref in one.needs]
    assert told == ["He write", "Aled los"]


def test_a_row_that_asks_who_will_help_heads_the_labels_under_it() -> None:
    paper = _paper()
    paper.heading("Section F: Special educational provision", 1)
    table = paper.table(("", ""), [])
    for who, row in zip(("What class staff will do", "What visitors will do"), HELP, strict=True):
        banner(table, who)
        write_row(table, (row[0], f"{row[2]}: {row[1]}, on what he chose."))
    case = _read(paper)
    assert case.plan is not None
    texts = [one.words.wordings[-1].text for one in case.plan.provision]
    assert not [text for text in texts if "will do" in text]


def test_a_row_of_one_cell_that_gives_help_itself_is_no_heading() -> None:
    assert stands_over_help("Need 2. He writes four words a minute.")
    assert not stands_over_help("Need 2: a teaching assistant helps him, 20 minutes daily.")


def test_a_title_that_speaks_of_another_section_opens_only_its_own() -> None:
    found = heading_in("Section E: Outcomes for the needs in Section B and Section C")
    assert found is not None
    assert [letter.value for letter in found.letters] == ["E"]
