"""Titles of help stay titles; a bare line where an item stands stays an item."""

from collections.abc import Callable

import pytest

from ehcplan.plan.whole import WholePlan
from tests.documents.read.test_cards import _plan_of, _row, _table
from tests.unseen.author import Author

ITEMS = (
    ("Reading the weather", "A boat tutor (level 4 diploma) reads the chart with Tamsin for 20 minutes every Monday, 36 weeks a year."),
    ("Hands and tools in the workshop", "An occupational therapist (HCPC registered) works with Tamsin one-to-one for 45 minutes a month, ten times a year."),
    ("Independence", "A travel trainer (level 3 award) rides the tram with Tamsin for 60 minutes every Friday, 24 weeks in all."),
)  # fmt: skip
BARE = ("Speech therapy", "Small group work", "Access to a laptop")
Draw = Callable[[Author], None]


def cards(first: str, second: str) -> Draw:
    def draw(by: Author) -> None:
        for at, (title, text) in enumerate(ITEMS, 1):
            table = _table(by, 2)
            _row(table, first.format(at), title, bold=(0,))
            _row(table, second, text, bold=(0,))
            _row(table, "Need and outcome", f"Need {at}; outcome {at}", bold=(0,))
            by.paper.text("")

    return draw


def over_bullets(by: Author) -> None:
    for title, text in ITEMS:
        by.paper.text(title)
        by.bullets(text)


@pytest.mark.parametrize(
    "draw",
    [
        cards("7.{}", "What, who, how much"),
        cards("F{}", "What and by whom"),
        cards("Item {}", "Details"),
        cards("{}.", "What will be given"),
        cards("Name of support", "What happens"),
        over_bullets,
    ],
)
def test_titles_over_help_are_kept_and_are_no_help(draw: Draw) -> None:
    given = _given(draw)
    assert len(given) == len(ITEMS)
    for said, (_, text) in zip(given, ITEMS, strict=True):
        assert text in said


def bare_rows(by: Author) -> None:
    table = _table(by, 2)
    for label, text in zip(("Talking", "Friends", "Writing"), BARE, strict=True):
        _row(table, label, text, bold=(0,))


def bare_bullets(by: Author) -> None:
    by.bullets(*BARE)


def bare_among_full(by: Author) -> None:
    by.bullets(ITEMS[0][1], BARE[0], ITEMS[1][1], BARE[1], BARE[2], ITEMS[2][1])


def bare_lines(by: Author) -> None:
    for text in BARE:
        by.paper.text(text)


@pytest.mark.parametrize("draw", [bare_rows, bare_bullets, bare_among_full, bare_lines])
def test_bare_lines_of_help_stay_items(draw: Draw) -> None:
    given = _given(draw)
    for text in BARE:
        assert any(text in said for said in given)


def _given(draw: Draw) -> list[str]:
    plan: WholePlan = _plan_of(draw)
    return [one.words.text for one in plan.provision]
