"""Provision that a plan lists under whoever gives it, in whatever layout."""

import datetime as dt
from collections.abc import Callable

import pytest

from ehcplan.documents.check_file import check_docx
from ehcplan.documents.read.parts.provider import begins_with_provider, provider_in
from ehcplan.plan.whole import Provision
from tests.plan_layouts.paper import write_cell
from tests.unseen.author import Author, Unseen

GROUPS = (
    ("Occupational therapist (HCPC registered)", ("Sees Ines alone for 40 minutes a month.", "Trains four staff for an hour each term.")),
    ("What the form tutor does", ("Goes through her bag with her for five minutes daily.",)),
)  # fmt: skip


@pytest.mark.parametrize(
    "heading",
    [
        "Physiotherapist, HCPC registered",
        "3. Qualified teacher of the deaf",
        "Given by: a music therapist",
        "Specialist teacher for dyslexia (level 7)",
        "The SENCO’s part",
    ],
)
def test_a_role_says_who_gives_what_stands_under_it(heading: str) -> None:
    assert provider_in(heading) == heading


@pytest.mark.parametrize(
    "heading",
    ["Teaching assistant hours", "Training for teachers", "Speech therapy", "Tutor time", "Rooms"],
)
def test_help_that_only_speaks_of_a_role_does_not(heading: str) -> None:
    assert provider_in(heading) == ""


def test_an_item_that_begins_with_a_role_keeps_its_own() -> None:
    assert begins_with_provider("The class teacher reads with her.")
    assert not begins_with_provider("Reads with her and the class teacher.")


def headed(by: Author) -> None:
    for title, items in GROUPS:
        by.heading(title, 2)
        by.bullets(*items)


def led_by_a_line(by: Author) -> None:
    for title, items in GROUPS:
        by.text(f"{title}:")
        by.bullets(*items)


def merged(by: Author) -> None:
    table = by.paper.doc.add_table(0, 2)
    for title, items in GROUPS:
        rows = [table.add_row() for _ in items]
        for row, item in zip(rows, items, strict=True):
            write_cell(row.cells[1], item)
        write_cell(rows[0].cells[0].merge(rows[-1].cells[0]), title)


def left_empty(by: Author) -> None:
    rows = [("Who", "Provision")]
    rows += [(t if i == 0 else "", item) for t, items in GROUPS for i, item in enumerate(items)]
    by.rows(rows[0], rows[1:])


def _read(write: Callable[[Author], None]) -> tuple[tuple[Provision, ...], list[str]]:
    def whole(by: Author) -> None:
        by.heading("Education, Health and Care Plan: Ines Roe", 0)
        by.at("F").heading("Section F: special educational provision")
        write(by)
        by.at("I").heading("Section I: placement")
        by.text("Quarry Bank School.")

    plan = Unseen(name="ines", style="", born=dt.date(2014, 3, 11), write=whole)
    read = check_docx(plan.build().data, on=plan.on)
    return read.case.plan.provision, [one.rule for one in read.checked.findings]


@pytest.mark.parametrize("write", [headed, led_by_a_line, merged, left_empty])
def test_each_item_is_given_by_the_role_over_it(write: Callable[[Author], None]) -> None:
    provision, rules = _read(write)
    assert len(provision) == 3
    assert "F-05" not in rules
    assert provision[1].who == GROUPS[0][0]
    assert GROUPS[1][0] in f"{provision[2].who} {provision[2].words.text}"
