"""Cards under a row that numbers and names them, bold or plain, one in a table or several."""

import datetime as dt

import pytest

from ehcplan.documents.check_file import check_docx
from ehcplan.plan.whole import Letter, WholePlan
from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen

Rows = tuple[tuple[str, str], ...]
HELP = (
    ("Walks the canal path with Jory and lets him read the signs.", "Mobility tutor (level 4)", "50 minutes every Monday, 36 weeks a year", "Need 1; outcome 1"),
    ("Practises ordering lunch with a picture strip.", "Speech and language therapist (HCPC registered)", "25 minutes a fortnight, 18 visits a year", "Need 2; outcome 2"),
)  # fmt: skip
NAMES = ("The canal path", "Ordering lunch")
AIMS = (
    ("By July 2028 Jory walks the path by himself, four days in five.", "July 2028", "Two days by July 2027", "His tutor, each half-term"),
    ("By July 2028 Jory orders his own lunch, nine times in ten.", "July 2028", "Five times by July 2027", "His therapist, each term"),
)  # fmt: skip


def _table(by: Author, rows: Rows, bold: str) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for at, row in enumerate(rows):
        for place, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
            write_cell(cell, text)
            if ("h" in bold and at == 0) or ("l" in bold and place == 0):
                embolden(cell)
    by.paper.text("")


def _plan_of(letter: str, tables: list[Rows], bold: str) -> WholePlan:
    def write(by: Author) -> None:
        by.heading("Education, health and care plan for Jory Penrose", 0)
        by.cover(("Name", "Jory Penrose"), ("Date of birth", "4 May 2009"), ("Status", "Final"))
        for section, title, lines in (
            ("B", "Special educational needs", ("Need 1. Jory loses his way.", "Need 2. Jory does not ask.")),
            ("E", "Outcomes", ("Outcome 1. By July 2028 Jory finds two places.", "Outcome 2. By July 2028 Jory asks.")),
            ("F", "Special educational provision", ("A tutor walks with Jory for an hour every Monday.",)),
        ):  # fmt: skip
            by.at(section).heading(f"Section {section}: {title}")
            if section != letter:
                by.text(*lines)
                continue
            for rows in tables:
                _table(by, rows, bold)

    plan = Unseen(name="own", style="own", born=dt.date(2009, 5, 4), write=write)
    found = check_docx(plan.build().data, on=plan.on).case.plan
    assert found is not None
    return found


def _cards(
    titles: tuple[tuple[str, str], ...], labels: tuple[str, ...], texts: tuple[tuple[str, ...], ...]
) -> list[Rows]:
    return [
        (title, *zip(labels, said, strict=True))
        for title, said in zip(titles, texts, strict=True)
    ]  # fmt: skip


@pytest.mark.parametrize("bold", ["", "h", "l", "hl"])
@pytest.mark.parametrize(
    ("numbers", "labels"),
    [
        (("Support 1", "Support 2"), ("What", "Who", "How often", "For")),
        (("F1", "F2"), ("What", "By whom", "How much", "Meets")),
        (("1", "2"), ("Task", "Led by", "Time", "Which needs and outcomes")),
        (("Section F, item 1", "Section F, item 2"), ("What happens", "Who", "How often", "Why")),
    ],
)
def test_a_row_that_only_names_a_card_makes_no_columns(
    numbers: tuple[str, str], labels: tuple[str, ...], bold: str
) -> None:
    titles = ((numbers[0], NAMES[0]), (numbers[1], NAMES[1]))
    plan = _plan_of("F", _cards(titles, labels, HELP), bold)
    assert len(plan.provision) == len(HELP)
    for one, (what, who, often, _) in zip(plan.provision, HELP, strict=True):
        assert what in one.words.text
        assert often in one.words.text
        assert who in one.who
        assert len(one.needs) == len(one.outcomes) == 1


def test_cards_under_one_another_in_one_table_stay_apart() -> None:
    titles = ((NAMES[0], "F1"), (NAMES[1], "F2"))
    cards = _cards(titles, ("Who", "What", "How long", "For"), tuple((b, a, c, d) for a, b, c, d in HELP))  # fmt: skip
    plan = _plan_of("F", [tuple(row for card in cards for row in card)], "hl")
    assert [one.who.split(" (")[0] for one in plan.provision] == [h[1].split(" (")[0] for h in HELP]


@pytest.mark.parametrize("bold", ["", "hl"])
def test_a_card_of_an_outcome_holds_what_is_said_of_it(bold: str) -> None:
    titles = (("Outcome 1", "Friends"), ("Outcome 2", "Lunch"))
    labels = ("What Jory will do", "By when", "Steps", "Who checks")
    found = _plan_of("E", _cards(titles, labels, AIMS), bold).outcomes
    assert [one.words.text for one in found] == [aim[0] for aim in AIMS]
    assert [one.by_words for one in found] == ["July 2028", "July 2028"]
    assert all(len(one.steps) == 1 for one in found)


def test_the_title_is_the_outcome_where_no_label_tells_it() -> None:
    titles = (("Outcome 1", "Jory walks the path"), ("Outcome 2", "Jory orders his lunch"))
    cards = _cards(titles, ("By when", "Steps", "Who checks"), tuple(aim[1:] for aim in AIMS))
    found = _plan_of("E", cards, "hl").outcomes
    assert [one.words.text for one in found] == ["Jory walks the path", "Jory orders his lunch"]


def test_a_card_of_a_need_parts_strengths_from_what_is_hard() -> None:
    titles = (("B1", "The path"), ("B2", "Lunch"))
    said = (("He swims well.", "He loses his way in town."), ("He likes company.", "He asks nobody for help."))  # fmt: skip
    needs = _plan_of("B", _cards(titles, ("What goes well", "What is difficult"), said), "hl").needs
    assert [one.is_strength for one in needs] == [True, False, True, False]


def test_headed_columns_and_rows_of_numbers_stay_what_they_are() -> None:
    rows = (("Who", "What"), ("Mobility tutor", "Walks with Jory for an hour every Monday."), ("Nurse", "Trains the tutor for an hour each term."))  # fmt: skip
    assert [one.who for one in _plan_of("F", [rows], "h").provision] == ["Mobility tutor", "Nurse"]
    listed = (("1", "A tutor walks with Jory for an hour every Monday."), ("2", "A coach swims with Jory for an hour every Friday."))  # fmt: skip
    given = _plan_of("F", [listed], "").provision
    assert [one.letter for one in given] == [Letter.F, Letter.F]
