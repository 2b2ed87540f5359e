"""Counting days: month ends, leap days, working days, tribunal time; and what must always hold."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplan.clocks.days import (
    appeal_deadline,
    bank_holidays,
    closure_window,
    day_off,
    is_working_day,
    last_of_days_beginning_with,
    last_of_months_beginning_with,
    working_day_after,
    working_day_beginning_with,
    working_days_left,
)
from ehcplan.clocks.period import Counting, Period, Unit
from ehcplan.plan.ages import add_months

D = dt.date
DAY = dt.timedelta(days=1)
days_of_plans = st.dates(D(2014, 9, 1), D(2060, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (D(2026, 12, 10), 2, D(2027, 2, 10)),
        (D(2026, 12, 31), 2, D(2027, 2, 28)),
        (D(2027, 12, 31), 2, D(2028, 2, 29)),
        (D(2028, 2, 29), 12, D(2029, 2, 28)),
        (D(2027, 9, 1), -5, D(2027, 4, 1)),
        (D(2027, 7, 31), -5, D(2027, 2, 28)),
        (D(2027, 1, 15), -1, D(2026, 12, 15)),
        (D(2026, 5, 31), 0, D(2026, 5, 31)),
    ],
)
def test_a_month_ends_on_the_corresponding_day_or_its_last(day, months, expected):
    assert add_months(day, months) == expected


@given(days_of_plans, st.integers(-600, 600))
def test_months_never_leave_their_month_and_keep_the_day_where_there_is_one(day, months):
    found = add_months(day, months)
    assert (found.year - day.year) * 12 + found.month - day.month == months
    assert found.day == day.day or (found.day < day.day and (found + DAY).day == 1)


def test_englands_bank_holidays_of_two_years_are_known_with_their_substitutes():
    assert sorted(bank_holidays(2026)) == [
        D(2026, 1, 1), D(2026, 4, 3), D(2026, 4, 6), D(2026, 5, 4), D(2026, 5, 25),
        D(2026, 8, 31), D(2026, 12, 25), D(2026, 12, 26), D(2026, 12, 28),
    ]  # fmt: skip
    assert not is_working_day(D(2027, 12, 28))
    assert not is_working_day(D(2028, 1, 3))
    # Scotland's days are not England's.
    assert is_working_day(D(2026, 1, 2))
    assert is_working_day(D(2026, 11, 30))


def test_why_a_day_is_off_is_said_in_words():
    assert day_off(D(2026, 12, 28)) == "a bank holiday"
    assert day_off(D(2027, 2, 14)) == "a Sunday"
    assert day_off(D(2027, 2, 15)) is None


@given(days_of_plans, st.integers(1, 30))
def test_working_days_are_counted_with_or_without_the_first(day, count):
    with_first = working_day_beginning_with(day, count)
    after = working_day_after(day, count)
    assert is_working_day(with_first)
    assert is_working_day(after)
    assert (after > with_first) == is_working_day(day)
    assert working_days_left(day, after) == count
    assert working_days_left(day - DAY, with_first) == count


@given(days_of_plans, st.integers(1, 60))
def test_beginning_with_ends_a_day_before_leaving_out(day, length):
    assert last_of_days_beginning_with(day, length) == day + length * DAY - DAY
    assert last_of_months_beginning_with(day, length) + DAY == add_months(day, length)


@pytest.mark.parametrize(
    ("sent", "certificate", "expected"),
    [
        (D(2026, 6, 8), None, D(2026, 9, 1)),
        # 31 July is no day in August: time that ends on that Saturday ends on the next working day.
        (D(2027, 5, 31), None, D(2027, 8, 2)),
        (D(2026, 11, 1), None, D(2027, 1, 4)),
        (D(2026, 10, 25), None, D(2027, 1, 4)),
        (D(2026, 10, 24), None, D(2026, 12, 24)),
        (D(2027, 10, 25), D(2027, 11, 20), D(2028, 1, 4)),
        (D(2026, 12, 1), D(2026, 12, 2), D(2027, 2, 1)),
    ],
)
def test_tribunal_time_rolls_out_of_august_and_of_christmas(sent, certificate, expected):
    assert appeal_deadline(sent, certificate) == expected


@given(days_of_plans, st.none() | st.integers(0, 200))
def test_an_appeal_ends_on_a_working_day_never_before_two_months(sent, wait):
    certificate = None if wait is None else sent + wait * DAY
    end = appeal_deadline(sent, certificate)
    assert is_working_day(end)
    assert end >= add_months(sent, 2)
    assert certificate is None or end >= add_months(certificate, 1)
    assert end.month != 1 or end.day != 1
    assert not (end.month == 8 and add_months(sent, 2).month == 8 and certificate is None)


@given(days_of_plans, st.integers(0, 90))
def test_only_a_closure_of_four_weeks_has_a_window_and_it_is_as_long(closed, length):
    window = closure_window(closed, closed + length * DAY)
    assert (window is not None) == (length >= 28)
    assert window is None or (window[1] - window[0]).days == length


def test_no_clock_counts_working_days_back():
    with pytest.raises(ValueError, match="working days back"):
        Period(length=3, unit=Unit.WORKING_DAY, counting=Counting.BEFORE)
