"""How days are counted: the arithmetic under every clock.

Weeks, days and months run through weekends and holidays, and a limit that falls on one does not
move; only periods in working days leave them out, and only the tribunal's time rolls forward.
"""

import datetime as dt
from collections.abc import Mapping
from functools import cache

from holidays import country_holidays

from ehcplan.plan.ages import add_months

_DAY = dt.timedelta(days=1)
_SATURDAY = 5
_LEAST_CLOSURE = 28


def add_weeks(day: dt.date, weeks: int) -> dt.date:
    """Return the day a number of calendar weeks later (or earlier, if negative)."""
    return day + dt.timedelta(weeks=weeks)


def last_of_days_beginning_with(day: dt.date, days: int) -> dt.date:
    """Return the last of `days` calendar days, counting `day` as the first."""
    return day + dt.timedelta(days=days - 1)


def last_of_months_beginning_with(day: dt.date, months: int) -> dt.date:
    """Return the last day of `months` months that start with `day`: the eve of the anniversary."""
    return add_months(day, months) - _DAY


@cache
def bank_holidays(year: int) -> Mapping[dt.date, str]:
    """Return England's bank holidays of a year, substitute days among them, with their names."""
    # One object a year, never one that grows: growing while another thread asks gives wrong days.
    return dict(country_holidays("GB", subdiv="ENG", years=year, expand=False))


def is_working_day(day: dt.date) -> bool:
    """Return whether a day is Monday to Friday and no bank holiday in England."""
    return day.weekday() < _SATURDAY and day not in bank_holidays(day.year)


def day_off(day: dt.date) -> str | None:
    """Return why a day is not a working day, such as `a Sunday`, or None when it is one."""
    if day in bank_holidays(day.year):
        return "a bank holiday"
    return f"a {day:%A}" if day.weekday() >= _SATURDAY else None


def working_day_beginning_with(day: dt.date, count: int) -> dt.date:
    """Return the `count`th working day; `day` is the first if it is a working day."""
    found = int(is_working_day(day))
    while found < count:
        day += _DAY
        found += is_working_day(day)
    return day


def working_day_after(day: dt.date, count: int) -> dt.date:
    """Return the `count`th working day after `day`, which is never counted itself."""
    return working_day_beginning_with(day + _DAY, count)


def working_days_left(on: dt.date, until: dt.date) -> int:
    """Return how many working days come after `on`, up to and with `until`."""
    return sum(is_working_day(on + dt.timedelta(days=n)) for n in range(1, (until - on).days + 1))


def appeal_deadline(sent_on: dt.date, certificate_on: dt.date | None = None) -> dt.date:
    """Return the last day for the tribunal to receive an appeal.

    Two months from the sending of the decision, or one from the mediation certificate where that
    is later (HESC Rules 2008 rule 20); out of August and of 25 December to 1 January, and on to a
    working day (rule 12).
    """
    end = add_months(sent_on, 2)
    if certificate_on is not None:
        end = max(end, add_months(certificate_on, 1))
    return rolled_forward(end)


def rolled_forward(end: dt.date) -> dt.date:
    """Return the day on which tribunal time that ends on `end` really ends."""
    if end.month == 8:
        end = dt.date(end.year, 9, 1)
    elif (end.month, end.day) >= (12, 25):
        end = dt.date(end.year + 1, 1, 2)
    return working_day_beginning_with(end, 1)


def closure_window(closed_on: dt.date, reopens_on: dt.date) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day in the window of a school closure, or None if it is short.

    It runs from one week before the school closes to one week before it opens again, and there is
    none unless the school is closed for four weeks together. Whether the last day belongs to it is
    not settled: it is taken to, and a person decides.
    """
    if (reopens_on - closed_on).days < _LEAST_CLOSURE:
        return None
    return add_weeks(closed_on, -1), add_weeks(reopens_on, -1)


def in_closure_window(asked_on: dt.date, closed_on: dt.date, reopens_on: dt.date) -> bool:
    """Return whether advice asked for on a day fell in the window of a school closure."""
    window = closure_window(closed_on, reopens_on)
    return window is not None and window[0] <= asked_on <= window[1]
