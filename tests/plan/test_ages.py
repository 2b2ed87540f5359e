"""Ages and years: the worked examples of the law's own arithmetic."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplan.plan.ages import (
    age,
    birthday,
    keep_until,
    last_friday_in_june,
    leaving_asked_on,
    nc_year,
    phase,
    plan_may_run_to,
    rights_pass_on,
    school_age_ends,
    school_age_starts,
    turns_18,
    turns_25,
    year_code,
    year_name,
)

D = dt.date
births = st.dates(D(1990, 1, 1), D(2050, 12, 31))


@pytest.mark.parametrize(
    ("born", "on", "expected"),
    [
        (D(2020, 8, 31), D(2026, 9, 1), 2),
        (D(2020, 9, 1), D(2026, 9, 1), 1),
        (D(2018, 5, 15), D(2026, 11, 21), 4),
        (D(2023, 3, 2), D(2026, 11, 21), -1),
        (D(2022, 1, 10), D(2026, 11, 21), 0),
        (D(2013, 2, 28), D(2026, 11, 21), 9),
        (D(2010, 9, 1), D(2026, 11, 21), 11),
        (D(2010, 8, 31), D(2026, 11, 21), 12),
        (D(2012, 9, 3), D(2027, 8, 31), 9),
        (D(2002, 6, 1), D(2026, 11, 21), 20),
    ],
)
def test_the_national_curriculum_year_turns_on_the_first_of_september(born, on, expected):
    assert nc_year(born, on) == expected


@pytest.mark.parametrize(
    ("born", "ends"),
    [
        (D(2011, 1, 15), D(2027, 6, 25)),
        (D(2011, 8, 30), D(2027, 6, 25)),
        (D(2011, 8, 31), D(2027, 6, 25)),
        (D(2011, 9, 1), D(2028, 6, 30)),
        (D(2010, 8, 31), D(2026, 6, 26)),
        (D(2010, 9, 1), D(2027, 6, 25)),
        (D(2012, 2, 29), D(2028, 6, 30)),
    ],
)
def test_school_age_ends_on_the_last_friday_in_june(born, ends):
    assert school_age_ends(born) == ends


def test_years_and_phases_have_the_names_schools_use():
    on = D(2026, 11, 21)
    assert year_name(D(2022, 2, 9), on) == "Reception"
    assert (year_name(D(2018, 4, 23), on), phase(D(2018, 4, 23), on)) == ("Year 4", "KS2")
    assert year_name(D(2007, 3, 14), on) == "Year 15 (post-16)"
    assert (year_name(D(2023, 3, 2), on), phase(D(2023, 3, 2), on)) == ("Nursery", "EYFS")


def test_a_birthday_counts_on_the_day_itself():
    assert age(D(2018, 4, 23), D(2026, 4, 22)) == 7
    assert age(D(2018, 4, 23), D(2026, 4, 23)) == 8


@pytest.mark.parametrize(
    ("born", "starts"),
    [
        (D(2021, 9, 1), D(2026, 12, 31)),
        (D(2021, 12, 31), D(2026, 12, 31)),
        (D(2022, 1, 1), D(2027, 3, 31)),
        (D(2022, 3, 31), D(2027, 3, 31)),
        (D(2022, 4, 1), D(2027, 8, 31)),
        (D(2022, 8, 31), D(2027, 8, 31)),
        (D(2020, 2, 29), D(2025, 3, 31)),
    ],
)
def test_school_age_starts_on_the_first_of_three_days_after_the_fifth_birthday(born, starts):
    assert school_age_starts(born) == starts


def test_the_last_fridays_in_june_are_the_calendars():
    days = [26, 25, 30, 29, 28]
    assert [last_friday_in_june(2026 + n) for n in range(5)] == [
        D(2026 + n, 6, day) for n, day in enumerate(days)
    ]


def test_rights_pass_the_day_after_and_it_is_asked_a_year_ahead():
    born = D(2011, 8, 30)
    assert rights_pass_on(born) == D(2027, 6, 26)
    assert age(born, rights_pass_on(born)) == 15
    assert leaving_asked_on(born) == D(2026, 6, 25)


@given(births)
def test_rights_pass_at_fifteen_or_sixteen_on_a_saturday_at_the_end_of_june(born):
    on = rights_pass_on(born)
    assert on.weekday() == 5
    assert (on.month, on.day) == (7, 1) or (on.month == 6 and on.day >= 25)
    assert age(born, on) in (15, 16)
    assert nc_year(born, on) == 11


@given(births, st.integers(0, 60))
def test_a_birthday_is_the_first_day_of_its_age(born, years):
    on = birthday(born, years)
    assert age(born, on) == years
    assert years == 0 or age(born, on - dt.timedelta(days=1)) == years - 1


def test_eighteen_and_twenty_five_and_the_end_of_that_year():
    assert turns_18(D(2009, 1, 20)) == D(2027, 1, 20)
    assert turns_18(D(2008, 2, 29)) == D(2026, 3, 1)
    assert turns_25(D(2001, 12, 1)) == D(2026, 12, 1)
    assert plan_may_run_to(D(2001, 12, 1)) == D(2027, 8, 31)
    assert plan_may_run_to(D(2001, 8, 31)) == D(2026, 8, 31)
    assert plan_may_run_to(D(2001, 9, 1)) == D(2027, 8, 31)


def test_records_are_kept_thirty_one_years_from_birth_unless_a_school_says_otherwise():
    assert keep_until(D(2018, 5, 15)) == D(2049, 5, 15)
    assert keep_until(D(2018, 5, 15), 25) == D(2043, 5, 15)
    assert keep_until(D(2020, 2, 29)) == D(2051, 2, 28)


@pytest.mark.parametrize(
    ("born", "code", "stage"),
    [
        (D(2024, 8, 31), "N1", "EYFS"),
        (D(2023, 3, 2), "N2", "EYFS"),
        (D(2022, 1, 10), "R", "EYFS"),
        (D(2020, 9, 1), "1", "KS1"),
        (D(2018, 9, 1), "3", "KS2"),
        (D(2014, 9, 1), "7", "KS3"),
        (D(2013, 2, 28), "9", "KS3"),
        (D(2010, 9, 1), "11", "KS4"),
        (D(2010, 8, 31), "12", "post-16"),
        (D(2007, 9, 1), "14", "post-16"),
        (D(2006, 12, 9), None, "post-16"),
        (D(2025, 1, 1), None, "EYFS"),
    ],
)
def test_a_year_has_its_code_and_its_key_stage(born, code, stage):
    on = D(2026, 11, 21)
    assert (year_code(born, on), phase(born, on)) == (code, stage)
