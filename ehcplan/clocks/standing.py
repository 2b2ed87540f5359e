"""How a thing due stands on a day: met or missed, near or far."""

import datetime as dt
from enum import StrEnum

from ehcplan.clocks.days import working_days_left
from ehcplan.clocks.due import Due

_SOON = 10


class Standing(StrEnum):
    """How a thing due stands."""

    MET = "met"
    MISSED = "missed"
    EXCUSED = "excused"
    PASSED = "passed"
    ENDED = "ended"
    SOON = "soon"
    AHEAD = "ahead"
    NO_DATE = "no date"


def standing(one: Due, on: dt.date) -> Standing:
    """Return how a thing due stands on a day.

    `missed` was done too late (or a time was cut short), `passed` is not done and too late; `ended`
    is a time that has run its length. `soon` means that ten working days or fewer are left: the
    school's own holidays, which nothing here knows, can leave fewer school days than that.
    """
    if one.done_on is not None:
        return _of_done(one, one.done_on)
    if one.excused:
        return Standing.EXCUSED
    if one.last is None:
        return Standing.NO_DATE
    if on > one.last:
        return Standing.PASSED if one.is_deadline else Standing.ENDED
    left = working_days_left(on, one.target or one.last)
    return Standing.SOON if left <= _SOON else Standing.AHEAD


def _of_done(one: Due, done_on: dt.date) -> Standing:
    if one.limit is None:
        return Standing.MET
    in_time = done_on <= one.limit if one.is_deadline else done_on >= one.limit
    return Standing.MET if in_time else Standing.MISSED
