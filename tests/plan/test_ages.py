"""Ages and years: the worked examples of the law's own arithmetic."""

import datetime as dt

import pytest

from ehcplan.plan.ages import age, nc_year, phase, school_age_ends, year_name

D = dt.date


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
