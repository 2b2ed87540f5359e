"""Periods as the law writes them: so many days, weeks, months or working days from a day."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from ehcplan.clocks.days import add_weeks, working_day_after, working_day_beginning_with
from ehcplan.clocks.trigger import Trigger
from ehcplan.plan.ages import add_months

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is known of a case: the dates of its triggers, and the date of birth if it is."""

    triggers: Mapping[Trigger, dt.date]
    born: dt.date | None = None

    def on(self, trigger: Trigger) -> dt.date | None:
        """Return the date of a trigger, or None."""
        return self.triggers.get(trigger)

    def year_counted_from(self) -> dt.date | None:
        """Return the day the year to the next review starts with, or None."""
        return self.on(Trigger.LAST_REVIEW_COMPLETED) or self.on(Trigger.PLAN_FIRST_MADE)


class Reckoning(Protocol):
    """A way from the day counted from to the day something is due."""

    @property
    def says(self) -> str:
        """The counting in words, as they stand beside the date."""

    def reckon(self, known: Known, start: dt.date) -> dt.date | None:
        """Return the day, or None where it takes a fact that is not known."""


class Unit(StrEnum):
    """What a period is counted in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    WORKING_DAY = "working day"


class Counting(StrEnum):
    """How a period lies to the day it is counted from."""

    AFTER = "leaving out the day counted from"
    BEGINNING_WITH = "the day counted from being the first"
    BEFORE = "counted back, leaving out the day counted from"


@dataclass(frozen=True, kw_only=True)
class Period:
    """So many days, weeks, months or working days, and how they are counted."""

    length: int
    unit: Unit
    counting: Counting = Counting.AFTER

    def __post_init__(self) -> None:
        """Refuse what no clock has and nobody has said how to count."""
        if self.unit is Unit.WORKING_DAY and self.counting is Counting.BEFORE:
            raise ValueError("No clock counts working days back.")

    @property
    def span(self) -> str:
        """Its length in words: `6 weeks`."""
        return f"{self.length} {self.unit}{'' if self.length == 1 else 's'}"

    @property
    def says(self) -> str:
        """The counting in words: `6 weeks, leaving out the day counted from`."""
        return f"{self.span}, {self.counting}"

    @property
    def gap(self) -> dt.timedelta:
        """How far its last day lies from the day counted from: 14 days for 15 beginning with it.

        ValueError for months and working days, whose length depends on where they lie.
        """
        if self.unit not in (Unit.DAY, Unit.WEEK):
            raise ValueError(f"{self.says}: the days differ with the day counted from.")
        length = self.length * (_DAY if self.unit is Unit.DAY else dt.timedelta(weeks=1))
        return length - _DAY if self.counting is Counting.BEGINNING_WITH else length

    def reckon(self, known: Known, start: dt.date) -> dt.date:
        """Return the last day of the period (of one counted back: its first)."""
        return self.last_day(start)

    def last_day(self, start: dt.date) -> dt.date:
        """Return what `reckon` does: a period depends on nothing but the day counted from."""
        if self.unit is Unit.WORKING_DAY:
            first_counts = self.counting is Counting.BEGINNING_WITH
            count = working_day_beginning_with if first_counts else working_day_after
            return count(start, self.length)
        end = self._moved(start)
        return end - _DAY if self.counting is Counting.BEGINNING_WITH else end

    def _moved(self, start: dt.date) -> dt.date:
        length = -self.length if self.counting is Counting.BEFORE else self.length
        if self.unit is Unit.MONTH:
            return add_months(start, length)
        if self.unit is Unit.WEEK:
            return add_weeks(start, length)
        return start + length * _DAY


def days(length: int, counting: Counting = Counting.AFTER) -> Period:
    """Return a period in calendar days."""
    return Period(length=length, unit=Unit.DAY, counting=counting)


def weeks(length: int, counting: Counting = Counting.AFTER) -> Period:
    """Return a period in calendar weeks."""
    return Period(length=length, unit=Unit.WEEK, counting=counting)


def months(length: int, counting: Counting = Counting.AFTER) -> Period:
    """Return a period in calendar months (the corresponding day, or the month's last)."""
    return Period(length=length, unit=Unit.MONTH, counting=counting)


def working_days(length: int, counting: Counting = Counting.AFTER) -> Period:
    """Return a period in working days."""
    return Period(length=length, unit=Unit.WORKING_DAY, counting=counting)
