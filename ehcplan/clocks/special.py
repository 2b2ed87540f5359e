"""Dates with a rule of their own, and what decides whether a clock runs for a person at all."""

import calendar
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from ehcplan.clocks.days import (
    appeal_deadline,
    last_of_months_beginning_with,
    rolled_forward,
    working_day_beginning_with,
)
from ehcplan.clocks.period import Known
from ehcplan.clocks.trigger import Trigger
from ehcplan.plan.ages import academic_year_ends, add_months, age, nc_year

_FIRST_POST_16_YEAR = 12


@dataclass(frozen=True, kw_only=True)
class Special:
    """A date with a rule of its own."""

    says: str
    rule: Callable[[Known, dt.date], dt.date | None]

    def reckon(self, known: Known, start: dt.date) -> dt.date | None:
        """Return the day, or None where it takes a fact that is not known."""
        return self.rule(known, start)


def day_of_that_year(day: int, month: int) -> Special:
    """Return a day and month in the calendar year of the day counted from."""
    return Special(
        says=f"{day} {calendar.month_name[month]} of the calendar year of the move",
        rule=lambda _, start: dt.date(start.year, month, day),
    )


def _plan_passes_on(known: Known, start: dt.date) -> dt.date:
    moved, aware = known.on(Trigger.MOVED_IN), known.on(Trigger.MOVE_KNOWN)
    if aware is None:
        return start
    # With 15 working days' warning they end before the move, and the move is the later day.
    late = working_day_beginning_with(aware, 15)
    return late if moved is None else max(moved, late)


def _review_after_move(known: Known, start: dt.date) -> dt.date | None:
    since = known.year_counted_from()
    if since is None:
        return None
    return max(last_of_months_beginning_with(since, 12), last_of_months_beginning_with(start, 3))


def _three_months_at_least(known: Known, start: dt.date) -> dt.date | None:
    return last_of_months_beginning_with(start, 3) if known.year_counted_from() is None else None


def _appeal(known: Known, start: dt.date) -> dt.date | None:
    sent = known.on(Trigger.DECISION_SENT)
    return appeal_deadline(sent, known.on(Trigger.MEDIATION_CERTIFICATE)) if sent else None


def _month_from_certificate(known: Known, start: dt.date) -> dt.date | None:
    return None if known.on(Trigger.DECISION_SENT) else rolled_forward(add_months(start, 1))


SAME_DAY = Special(says="at once: the same day", rule=lambda _, start: start)
PLAN_PASSES_ON = Special(
    says=(
        "the day of the move; or, where the old authority learned of it fewer than 15 working days "
        "before, 15 working days, the day it learned being the first"
    ),
    rule=_plan_passes_on,
)
REVIEW_AFTER_MOVE = Special(
    says=(
        "the later of 12 months starting with the day the plan was made or last reviewed, and "
        "3 months starting with the day the plan passed on"
    ),
    rule=_review_after_move,
)
THREE_MONTHS_AT_LEAST = Special(
    says="3 months starting with the day the plan passed on, while the last review is not known",
    rule=_three_months_at_least,
)
APPEAL = Special(
    says=(
        "2 months from the sending of the decision or 1 month from the mediation certificate, "
        "whichever is later; out of August and of 25 December to 1 January, on to a working day"
    ),
    rule=_appeal,
)
MONTH_FROM_CERTIFICATE = Special(
    says="1 month from the certificate, while the day the decision was sent is not known",
    rule=_month_from_certificate,
)
END_OF_ACADEMIC_YEAR = Special(
    says="the 31 August that ends the academic year",
    rule=lambda _, start: academic_year_ends(start),
)


def always(known: Known, start: dt.date) -> bool:
    """Return True: nothing about the person decides whether the clock runs."""
    return True


def under_five(known: Known, start: dt.date) -> bool:
    """Return whether the child is under five in three months, or the age is not known."""
    return known.born is None or age(known.born, add_months(start, 3)) < 5


def before_post_16(known: Known, start: dt.date) -> bool:
    """Return whether the move is into a year up to Year 11, or the age is not known."""
    return known.born is None or _year_moved_into(known.born, start) < _FIRST_POST_16_YEAR


def into_post_16(known: Known, start: dt.date) -> bool:
    """Return whether the move is into a post-16 year, or the age is not known."""
    return known.born is None or _year_moved_into(known.born, start) >= _FIRST_POST_16_YEAR


def within_post_16(known: Known, start: dt.date) -> bool:
    """Return whether the move may be between post-16 institutions, or the age is not known."""
    if known.on(Trigger.POST_16_TRANSFER) or known.born is None:
        return True
    return _year_moved_into(known.born, start) > _FIRST_POST_16_YEAR


def not_reviewed_since(known: Known, start: dt.date) -> bool:
    """Return whether no review is known to be completed since the day counted from."""
    reviewed = known.on(Trigger.LAST_REVIEW_COMPLETED)
    return reviewed is None or reviewed < start


def _year_moved_into(born: dt.date, moving: dt.date) -> int:
    # Any day of the calendar year may stand for the move, so the year is that of its September.
    return nc_year(born, dt.date(moving.year, 9, 1))
