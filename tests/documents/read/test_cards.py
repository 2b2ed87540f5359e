"""Help on cards: labels above or beside, in any order, a card for each person or each item."""

import datetime as dt
from collections.abc import Callable

import pytest

from ehcplan.documents.check_file import check_docx
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.parts.provider import provider_in
from ehcplan.plan.whole import Letter, WholePlan
from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

ITEMS = (
    ("Reads a map of the farm with Tamsin and lets her choose the way.", "Rural skills tutor (level 4 diploma)", "35 minutes every Monday, 36 weeks a year", "In a pair, by the barn"),
    ("Practises asking for a break with a picture card.", "Speech and language therapist (HCPC registered)", "30 minutes a fortnight, 18 visits a year", "Just the two of them, quiet room"),
)  # fmt: skip
Draw = Callable[[Author], None]


def _row(table: object, *texts: str, bold: tuple[int, ...] = ()) -> None:
    cells = table.add_row().cells  # type: ignore[attr-defined]
    for at, (cell, text) in enumerate(zip(cells, texts, strict=True)):
        write_cell(cell, text)
        if at in bold:
            embolden(cell)


def _table(by: Author, width: int, title: str = "") -> object:
    table = by.paper.doc.add_table(0, width)
    table.style = "Table Grid"
    if title:
        banner(table, title, "EEEEEE")
    return table


def labels_above(by: Author) -> None:
    for at, (what, who, often, group) in enumerate(ITEMS, 1):
        table = _table(by, 1, f"Sheet {at}")
        for label, text in (("By whom", who), ("What happens", what), ("How often", often), ("Where, and with how many", group)):  # fmt: skip
            _row(table, label, bold=(0,))
            _row(table, text)
        by.paper.text("")


def pairs_side_by_side(by: Author) -> None:
    for what, who, often, group in ITEMS:
        table = _table(by, 4)
        _row(table, "Support", what, "Led by", who, bold=(0, 2))
        _row(table, "How long", often, "Alone or in a group", group, bold=(0, 2))
        by.paper.text("")


def what_is_done_comes_last(by: Author) -> None:
    for at, (what, who, often, group) in enumerate(ITEMS, 1):
        table = _table(by, 2, f"F{at} · {('Ways', 'Words')[at - 1]}")
        for label, text in (("Adult", who), ("Dose", often), ("In what company", group), ("What Tamsin will do", what)):  # fmt: skip
            _row(table, label, text, bold=(0,))
        by.paper.text("")


def further_field_without_a_known_name(by: Author) -> None:
    for what, who, often, group in ITEMS:
        table = _table(by, 2)
        for label, text in (("Task", what), ("Who", who), ("How often", often), ("Surroundings", f"{group}, with the door on the latch and the bell off")):  # fmt: skip
            _row(table, label, text, bold=(0,))
        by.paper.text("")


def box_for_each_person(by: Author) -> None:
    for what, who, often, group in ITEMS:
        table = _table(by, 3, f"Need 1, outcome 1. Given by: {who}")
        _row(table, "What is done", "How much and when", "Which room, how many", bold=(0, 1, 2))
        _row(table, what, often, group)
        by.paper.text("")


def _plan_of(draw: Draw) -> WholePlan:
    def write(by: Author) -> None:
        by.heading("Education, health and care plan for Tamsin Orchard", 0)
        by.cover(("Name", "Tamsin Orchard"), ("Date of birth", "4 May 2009"), ("Status", "Final"))
        by.at("B").heading("Section B: Special educational needs")
        by.text("Need 1. Tamsin gets lost in places that she has been to many times.")
        by.at("E").heading("Section E: Outcomes")
        by.text("Outcome 1. By July 2028 Tamsin finds her own way to four places. For need 1.")
        by.at("F").heading("Section F: Special educational provision")
        by.guide("One card for each person. Last column: how many learn together.")
        draw(by)
        by.at("G").heading("Section G: Health provision")
        by.text("None.")

    plan = Unseen(name="own", style="own", born=dt.date(2009, 5, 4), write=write)
    found = check_docx(plan.build().data, on=plan.on).case.plan
    assert found is not None
    return found


@pytest.mark.parametrize(
    "draw",
    [
        labels_above,
        pairs_side_by_side,
        what_is_done_comes_last,
        further_field_without_a_known_name,
        box_for_each_person,
    ],
)
def test_a_card_is_one_item_with_all_its_fields(draw: Draw) -> None:
    given = [one for one in _plan_of(draw).provision if one.letter is Letter.F]
    assert len(given) == len(ITEMS)
    for one, (what, who, often, group) in zip(given, ITEMS, strict=True):
        assert what in one.words.text
        assert often in one.words.text
        assert group in one.words.text
        assert who in one.who


@pytest.mark.parametrize(
    "label",
    ["Where, and with how many", "Group size and place", "In a group or alone?", "Which room, how many pupils"],
)  # fmt: skip
def test_a_field_may_ask_how_many_and_where_together(label: str) -> None:
    assert holds_of(label, Letter.F) is Holds.RATIO


@pytest.mark.parametrize(
    ("label", "held"),
    [("How many hours", Holds.AMOUNT), ("Where", Holds.PLACE), ("Who runs the group", Holds.WHO)],
)
def test_a_field_beside_these_keeps_what_it_asks(label: str, held: Holds) -> None:
    assert holds_of(label, Letter.F) is held


def test_who_gives_help_may_stand_after_what_it_is_for() -> None:
    assert provider_in("Need 3; outcome 2. Taught by: a music therapist (HCPC registered)")
    assert not provider_in("Need 3; outcome 2. Training for teachers")


def titled_cards(by: Author) -> None:
    for title, rows in (
        ("CARD 1 · Finding the way", (("F", "A tutor (level 4) walks a route with Tamsin for an hour every Monday."),)),
        ("CARD 2 · Keeping well", (("F", "A coach (level 3) swims with Tamsin for 40 minutes every Friday."), ("G", "Asthma nurse input. Agreed by the integrated care board on 4 May 2026."))),
    ):  # fmt: skip
        table = _table(by, 2, title)
        for letter, text in rows:
            _row(table, f"Section {letter}\nProvision", text, bold=(0,))
        by.paper.text("")


def test_the_title_of_a_card_is_no_help() -> None:
    given = _plan_of(titled_cards).provision
    assert not [one for one in given if "CARD" in one.words.text]
    assert [one.letter.value for one in given] == ["F", "F", "G"]


def health_table(by: Author) -> None:
    by.at("G").heading("Section G: Health provision")
    by.rows(("Who", "What, how much", "Agreed"), (("Asthma nurse", "Sees Tamsin for 20 minutes each half-term", "By the ICB (designated clinical officer), 4 May 2026"),))  # fmt: skip


def test_a_column_may_tell_who_agreed_to_health_provision() -> None:
    agreed = _plan_of(health_table).agreements
    assert [one.agreed for one in agreed] == [True]
