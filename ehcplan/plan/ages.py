"""Ages, National Curriculum years and the end of compulsory school age: pure functions.

Source: Education Act 1996 s.8 and the school-leaving date orders, as worked in the domain notes.
"""

import calendar
import datetime as dt


def academic_year(on: dt.date) -> int:
    """Return the year in which the school year of `on` began: 2026 means 2026/27."""
    return on.year if on.month >= 9 else on.year - 1


def nc_year(born: dt.date, on: dt.date) -> int:
    """Return the National Curriculum year by age: 0 is Reception, negative before school."""
    return academic_year(on) - academic_year(born) - 5


def age(born: dt.date, on: dt.date) -> int:
    """Return the age in whole years on a date."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def add_years(day: dt.date, years: int) -> dt.date:
    """Return the same day `years` later; 29 February becomes 28 where the year has none."""
    last = calendar.monthrange(day.year + years, day.month)[1]
    return day.replace(year=day.year + years, day=min(day.day, last))


def last_friday_in_june(year: int) -> dt.date:
    """Return the last Friday in June, the school-leaving date."""
    end = dt.date(year, 6, 30)
    return end - dt.timedelta(days=(end.weekday() - 4) % 7)


def school_age_ends(born: dt.date) -> dt.date:
    """Return the last day of compulsory school age; rights pass on the day after."""
    return last_friday_in_june(academic_year(add_years(born, 16)) + 1)


def year_name(born: dt.date, on: dt.date) -> str:
    """Return the year group in words: `Nursery`, `Reception`, `Year 4`, `Year 15 (post-16)`."""
    year = nc_year(born, on)
    if year < 0:
        return "Nursery" if year >= -2 else "Before nursery"
    if year == 0:
        return "Reception"
    return f"Year {year}" if year <= 11 else f"Year {year} (post-16)"


def phase(born: dt.date, on: dt.date) -> str:
    """Return the phase: EYFS, KS1, KS2, KS3, KS4 or post-16."""
    year = nc_year(born, on)
    for last, name in ((0, "EYFS"), (2, "KS1"), (6, "KS2"), (9, "KS3"), (11, "KS4")):
        if year <= last:
            return name
    return "post-16"
