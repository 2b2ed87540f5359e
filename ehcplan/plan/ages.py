"""Ages, National Curriculum years and the end of compulsory school age: pure functions.

Source: Education Act 1996 s.8 and the school-leaving date orders, as worked in the domain notes.
"""

import calendar
import datetime as dt


def academic_year(on: dt.date) -> int:
    """Return the year in which the school year of `on` began: 2026 means 2026/27."""
    return on.year if on.month >= 9 else on.year - 1


def academic_year_ends(on: dt.date) -> dt.date:
    """Return the 31 August that ends the school year of `on`."""
    return dt.date(academic_year(on) + 1, 8, 31)


def nc_year(born: dt.date, on: dt.date) -> int:
    """Return the National Curriculum year by age: 0 is Reception, negative before school."""
    return academic_year(on) - academic_year(born) - 5


def age(born: dt.date, on: dt.date) -> int:
    """Return the age in whole years on a date."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def add_months(day: dt.date, months: int) -> dt.date:
    """Return the corresponding day `months` later (or earlier), or the last day of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return dt.date(day.year + years, month + 1, min(day.day, last))


def add_years(day: dt.date, years: int) -> dt.date:
    """Return the same day `years` later; 29 February becomes 28 where the year has none."""
    return add_months(day, 12 * years)


def birthday(born: dt.date, years: int) -> dt.date:
    """Return the first day of an age; without a 29 February, that of one born then is 1 March."""
    day = add_years(born, years)
    return day if day.day == born.day else day + dt.timedelta(days=1)


def last_friday_in_june(year: int) -> dt.date:
    """Return the last Friday in June, the school-leaving date."""
    end = dt.date(year, 6, 30)
    return end - dt.timedelta(days=(end.weekday() - 4) % 7)


def school_age_starts(born: dt.date) -> dt.date:
    """Return the day compulsory school age starts.

    It is the first 31 March, 31 August or 31 December on or after the fifth birthday.
    """
    five = birthday(born, 5)
    ends = (dt.date(five.year, 3, 31), dt.date(five.year, 8, 31), dt.date(five.year, 12, 31))
    return min(end for end in ends if end >= five)


def school_age_ends(born: dt.date) -> dt.date:
    """Return the last day of compulsory school age; rights pass on the day after."""
    return last_friday_in_june(academic_year(add_years(born, 16)) + 1)


def rights_pass_on(born: dt.date) -> dt.date:
    """Return the day from which the young person, not the parent, decides."""
    return school_age_ends(born) + dt.timedelta(days=1)


def leaving_asked_on(born: dt.date) -> dt.date:
    """Return the day to ask, a year ahead, who will decide when compulsory school age ends."""
    return add_years(school_age_ends(born), -1)


def turns_18(born: dt.date) -> dt.date:
    """Return the 18th birthday, when social care moves to the adult duties."""
    return birthday(born, 18)


def turns_25(born: dt.date) -> dt.date:
    """Return the 25th birthday."""
    return birthday(born, 25)


def plan_may_run_to(born: dt.date) -> dt.date:
    """Return the last day of the academic year of the 25th birthday.

    A plan may be kept so long (Children and Families Act 2014 s.46); the exact last day depends on
    the course, which nothing here knows.
    """
    return academic_year_ends(turns_25(born))


def keep_until(born: dt.date, years: int = 31) -> dt.date:
    """Return the day records fall due for destruction: so many years from birth."""
    return add_years(born, years)


def year_name(born: dt.date, on: dt.date) -> str:
    """Return the year group in words: `Nursery`, `Reception`, `Year 4`, `Year 15 (post-16)`."""
    year = nc_year(born, on)
    if year < 0:
        return "Nursery" if year >= -2 else "Before nursery"
    if year == 0:
        return "Reception"
    return f"Year {year}" if year <= 11 else f"Year {year} (post-16)"


def year_code(born: dt.date, on: dt.date) -> str | None:
    """Return the year as school returns write it: N1, N2, R, 1 to 14; None where they have none."""
    year = nc_year(born, on)
    if 1 <= year <= 14:
        return str(year)
    return {-2: "N1", -1: "N2", 0: "R"}.get(year)


def phase(born: dt.date, on: dt.date) -> str:
    """Return the phase: EYFS, KS1, KS2, KS3, KS4 or post-16."""
    year = nc_year(born, on)
    for last, name in ((0, "EYFS"), (2, "KS1"), (6, "KS2"), (9, "KS3"), (11, "KS4")):
        if year <= last:
            return name
    return "post-16"
