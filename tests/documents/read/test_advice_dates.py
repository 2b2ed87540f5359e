"""Which of several dates in a row of K is which."""

import datetime as dt

import pytest

from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.plan.whole import Advice, Letter
from tests.documents.read.papers import read_table

ROW = ("Speech therapy report", "Therapist")


def _advice(*columns: tuple[str, str]) -> Advice:
    heads = ("Advice", "Given by", *(head for head, _ in columns))
    cells = (*ROW, *(cell for _, cell in columns))
    plan = read_table("Section K: Advice and information", heads, cells).case.plan
    assert plan is not None
    return plan.advice[0]


def test_the_reports_own_date_wins_over_when_it_was_asked_for_and_came() -> None:
    advice = _advice(
        ("Asked for", "1 May 2026"), ("Received", "9 June 2026"), ("Date of advice", "2 June 2026")
    )
    assert (advice.asked_on, advice.dated, advice.sent_on) == (
        dt.date(2026, 5, 1),
        dt.date(2026, 6, 2),
        dt.date(2026, 6, 9),
    )


def test_one_column_may_hold_two_dates() -> None:
    advice = _advice(("Dated", "2 June 2026"), ("Requested / received", "1 May 2026 / 9 June 2026"))
    assert (advice.asked_on, advice.sent_on) == (dt.date(2026, 5, 1), dt.date(2026, 6, 9))
    assert advice.dated == dt.date(2026, 6, 2)


def test_where_only_the_day_it_came_is_printed_that_is_its_date() -> None:
    assert _advice(("Received", "9 June 2026")).dated == dt.date(2026, 6, 9)


def test_words_before_a_date_say_which_it_is() -> None:
    advice = _advice(("Dates", "Asked 1 May 2026, dated 2 June 2026, received 9 June 2026"))
    assert advice.asked_on == dt.date(2026, 5, 1)
    assert advice.dated == dt.date(2026, 6, 2)
    assert advice.sent_on == dt.date(2026, 6, 9)


@pytest.mark.parametrize(
    ("said", "is_attached"),
    [("Attached", True), ("Yes", True), ("Awaited", False), ("Missing", False), ("No", False)],
)
def test_a_column_of_any_name_may_say_what_is_attached(said: str, *, is_attached: bool) -> None:
    advice = _advice(("Date", "2 June 2026"), ("Status", said))
    assert bool(advice.file_name) is is_attached


def test_headings_of_dates_are_known() -> None:
    assert holds_of("Came back on", Letter.K) is Holds.SENT
    assert holds_of("Date requested", Letter.K) is Holds.ASKED
    assert holds_of("Date of report", Letter.K) is Holds.DATE
