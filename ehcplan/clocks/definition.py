"""What a clock is: what starts it, how it is counted, what is due, whose duty, where it says so."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ehcplan.clocks.period import Known, Period, Reckoning
from ehcplan.clocks.special import always
from ehcplan.clocks.trigger import Trigger

_REFORMS_BEGAN = dt.date(2014, 9, 1)


class Who(StrEnum):
    """Who owes what is due, or for whom the time runs."""

    AUTHORITY = "local authority"
    OLD_AUTHORITY = "old local authority"
    NEW_AUTHORITY = "new local authority"
    SCHOOL = "school"
    GOVERNORS = "governing body"
    HEALTH = "health body (ICB)"
    SOCIAL_CARE = "social care"
    PSYCHOLOGY = "educational psychology"
    FAMILY = "family"
    ADVISER = "mediation adviser"
    MEDIATOR = "mediator"


class Duty(StrEnum):
    """How hard the date is."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"


class Mark(StrEnum):
    """How far a citation has been checked."""

    READ = "read in the source"
    IN_PART = "read in part or in a summary"
    TO_READ = "still to be read"


@dataclass(frozen=True, kw_only=True)
class Source:
    """A place in the law or its guidance, and how far it has been checked."""

    cite: str
    mark: Mark

    def __str__(self) -> str:
        """Return the citation with its mark: `reg 5(1) (read in the source)`."""
        return f"{self.cite} ({self.mark})"


@dataclass(frozen=True, kw_only=True)
class Start:
    """A trigger a clock may be counted from; `note` says what it stands in for."""

    trigger: Trigger
    note: str = ""


class From(StrEnum):
    """The day a step is counted from."""

    START = "start"
    LIMIT = "limit"
    TARGET = "target"


@dataclass(frozen=True, kw_only=True)
class Step:
    """A practical date on the way to a limit, or after it."""

    says: str
    reckoning: Reckoning
    of: From = From.LIMIT


@dataclass(frozen=True, kw_only=True)
class Moment:
    """One thing that is due.

    `limit` is the law's last day and `target` the day to aim at, each None where there is none.
    A moment that is no deadline ends a time that may not be cut short.
    """

    key: str
    event: str
    limit: Reckoning | None
    target: Reckoning | None = None
    steps: tuple[Step, ...] = ()
    notes: tuple[str, ...] = ()
    is_deadline: bool = True


@dataclass(frozen=True, kw_only=True)
class Clock:
    """A statutory time limit. It is counted from the first of `starts` whose date is known."""

    code: str
    name: str
    who: tuple[Who, ...]
    starts: tuple[Start, ...]
    moments: tuple[Moment, ...]
    sources: tuple[Source, ...]
    duty: Duty = Duty.MUST
    notes: tuple[str, ...] = ()
    applies: Callable[[Known, dt.date], bool] = always
    regime: str = "CFA2014"
    in_force_from: dt.date = _REFORMS_BEGAN
    in_force_to: dt.date | None = None

    @property
    def whose(self) -> str:
        """Who owes it, in words: `school or local authority`."""
        *most, last = self.who
        return f"{', '.join(most)} or {last}" if most else str(last)

    @property
    def period(self) -> Period:
        """How long the one thing that is due may take: its limit, or its target where it has none.

        ValueError where several things are due, or the time is no plain period.
        """
        (moment,) = self.moments
        period = moment.limit or moment.target
        if not isinstance(period, Period):
            raise ValueError(f"{self.code} has no one period.")
        return period

    @property
    def source(self) -> str:
        """Every source with its mark."""
        return "; ".join(str(source) for source in self.sources)

    def in_force(self, on: dt.date) -> bool:
        """Return whether this was the law on a day."""
        return self.in_force_from <= on and (self.in_force_to is None or on <= self.in_force_to)


def start(trigger: Trigger, note: str = "") -> Start:
    """Return a start, for the records."""
    return Start(trigger=trigger, note=note)


def read(cite: str) -> Source:
    """Return a source that was read."""
    return Source(cite=cite, mark=Mark.READ)


def read_in_part(cite: str) -> Source:
    """Return a source that was read in part, or only in somebody's summary."""
    return Source(cite=cite, mark=Mark.IN_PART)


def to_read(cite: str) -> Source:
    """Return a source that is still to be read."""
    return Source(cite=cite, mark=Mark.TO_READ)
