import datetime as dt

import pytest

from ehcplan.casework.progress import Progress, counted_elements, progress_of, school_year
from ehcplan.vocabulary import Element, Target

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("written", "born", "year"),
    [
        ("", dt.date(2018, 4, 23), 4),
        ("Year 3", dt.date(2018, 4, 23), 3),
        ("Y10", None, 10),
        ("Year 14 (post-16)", None, 14),
        ("Reception", None, 0),
        ("Nursery", None, 0),
        ("Sycamore", dt.date(2012, 10, 1), 9),
        ("", None, None),
    ],
)
def test_the_year_is_as_written_else_by_age(written, born, year):
    assert school_year(written, born, TODAY) == year


@pytest.mark.parametrize(("year", "of"), [(4, 22), (8, 22), (9, 25), (14, 25), (None, 25)])
def test_adult_life_counts_from_year_nine(year, of):
    assert len(counted_elements(Target.SECTION_A, year)) == of


def test_only_headings_that_count_are_done():
    touched = {Element.A_ASP_LIVING, Element.A_PARTICIPATION, Element.A_PLAY, Element.P_SUPPORT}
    assert progress_of(touched, Target.SECTION_A, 4) == Progress(done=1, of=22)
    assert progress_of(touched, Target.SECTION_A, 9) == Progress(done=2, of=25)
    assert str(progress_of(touched, Target.PROFILE, 4)) == "1 of 8 headings"
