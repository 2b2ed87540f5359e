"""What excuses a date, and only where a person has recorded it; nothing here is ever inferred.

An exception excuses the date, not the duty: what is due stays due, as soon as it can be done.
"""

import datetime as dt
import re
from dataclasses import dataclass

from ehcplan.clocks.days import in_closure_window
from ehcplan.clocks.definition import Mark
from ehcplan.errors import ContentRefusedError


@dataclass(frozen=True, kw_only=True)
class TimeException:
    """One limb of a provision that excuses a date."""

    provision: str
    limb: str
    excuses: tuple[str, ...]
    mark: Mark
    is_closure: bool = False

    @property
    def code(self) -> str:
        """The code a person records it by: `reg-5-4-a`."""
        return _code_of(self.provision)


@dataclass(frozen=True, kw_only=True)
class Closure:
    """The dates that show whether a request for advice fell in the window of a closure."""

    asked_on: dt.date
    closed_on: dt.date
    reopens_on: dt.date

    @property
    def is_available(self) -> bool:
        """Whether the closure is long enough and the request fell in its window."""
        return in_closure_window(self.asked_on, self.closed_on, self.reopens_on)


@dataclass(frozen=True, kw_only=True)
class RecordedException:
    """Somebody's decision that an exception applies: who, when and why."""

    code: str
    recorded_by: str
    recorded_on: dt.date
    reason: str
    closure: Closure | None = None


_SCHOOL_CLOSED = (
    "advice was asked of a school in the time from one week before it closed for four weeks or "
    "more to one week before it opened again"
)
_PROVIDER_CLOSED = (
    "advice was asked of an early years provider in the time from one week before it closed for "
    "four weeks or more to one week before it opened again"
)
_CIRCUMSTANCES = "exceptional personal circumstances affect the child, parent or young person"
_AWAY = (
    "the child, parent or young person is away from the authority's area for four weeks or more "
    "together"
)
_MISSED = "the child or young person missed an appointment the advice depends on"

EXCEPTIONS: tuple[TimeException, ...] = (
    TimeException(
        provision="reg 5(4)(a)",
        limb=_SCHOOL_CLOSED,
        excuses=("CLK-01",),
        mark=Mark.READ,
        is_closure=True,
    ),
    TimeException(
        provision="reg 5(4)(b)",
        limb=_PROVIDER_CLOSED,
        excuses=("CLK-01",),
        mark=Mark.TO_READ,
        is_closure=True,
    ),
    TimeException(
        provision="reg 5(4)(c)", limb=_CIRCUMSTANCES, excuses=("CLK-01",), mark=Mark.TO_READ
    ),
    TimeException(provision="reg 5(4)(d)", limb=_AWAY, excuses=("CLK-01",), mark=Mark.TO_READ),
    TimeException(
        provision="reg 8(2)(a)",
        limb=_CIRCUMSTANCES,
        excuses=("CLK-02", "CLK-26"),
        mark=Mark.TO_READ,
    ),
    TimeException(
        provision="reg 8(2)(b)", limb=_AWAY, excuses=("CLK-02", "CLK-26"), mark=Mark.TO_READ
    ),
    TimeException(
        provision="reg 8(2)(c)", limb=_MISSED, excuses=("CLK-02", "CLK-26"), mark=Mark.READ
    ),
    TimeException(
        provision="reg 10(4)(a)",
        limb=_SCHOOL_CLOSED,
        excuses=("CLK-03",),
        mark=Mark.READ,
        is_closure=True,
    ),
    TimeException(
        provision="reg 10(4)(b)",
        limb=_PROVIDER_CLOSED,
        excuses=("CLK-03",),
        mark=Mark.READ,
        is_closure=True,
    ),
    TimeException(
        provision="reg 10(4)(c)", limb=_CIRCUMSTANCES, excuses=("CLK-03",), mark=Mark.TO_READ
    ),
    TimeException(provision="reg 10(4)(d)", limb=_AWAY, excuses=("CLK-03",), mark=Mark.TO_READ),
    TimeException(
        provision="reg 13(3)(a)",
        limb=_SCHOOL_CLOSED,
        excuses=("CLK-06",),
        mark=Mark.READ,
        is_closure=True,
    ),
    TimeException(
        provision="reg 13(3)(b)",
        limb=_PROVIDER_CLOSED,
        excuses=("CLK-06",),
        mark=Mark.READ,
        is_closure=True,
    ),
    TimeException(
        provision="reg 13(3)(c)", limb=_CIRCUMSTANCES, excuses=("CLK-06",), mark=Mark.READ
    ),
    TimeException(provision="reg 13(3)(d)", limb=_AWAY, excuses=("CLK-06",), mark=Mark.READ),
    TimeException(
        provision="reg 27(3)(a)",
        limb=_SCHOOL_CLOSED,
        excuses=("CLK-27",),
        mark=Mark.READ,
        is_closure=True,
    ),
    TimeException(
        provision="reg 27(3)(b)",
        limb=_PROVIDER_CLOSED,
        excuses=("CLK-27",),
        mark=Mark.READ,
        is_closure=True,
    ),
    TimeException(
        provision="reg 27(3)(c)", limb=_CIRCUMSTANCES, excuses=("CLK-27",), mark=Mark.READ
    ),
    TimeException(provision="reg 27(3)(d)", limb=_AWAY, excuses=("CLK-27",), mark=Mark.IN_PART),
    TimeException(
        provision="reg 44(3)(a)",
        limb=_SCHOOL_CLOSED,
        excuses=("CLK-37",),
        mark=Mark.TO_READ,
        is_closure=True,
    ),
    TimeException(
        provision="reg 44(3)(b)",
        limb=_PROVIDER_CLOSED,
        excuses=("CLK-37",),
        mark=Mark.TO_READ,
        is_closure=True,
    ),
    TimeException(
        provision="reg 44(3)(c)", limb=_CIRCUMSTANCES, excuses=("CLK-37",), mark=Mark.TO_READ
    ),
    TimeException(provision="reg 44(3)(d)", limb=_AWAY, excuses=("CLK-37",), mark=Mark.TO_READ),
)

NEVER_EXCEPTIONS = (
    "too few staff",
    "too few educational psychologists",
    "a backlog",
    "advice that came late",
    "half-term",
    "a closure of less than four weeks, such as Christmas",
    "the coronavirus (those exceptions ended on 25 September 2020)",
)


def find_exception(code: str) -> TimeException | None:
    """Return the exception a person means by `reg-5-4-a` or `reg 5(4)(a)`, or None."""
    wanted = _code_of(code)
    return next((one for one in EXCEPTIONS if one.code == wanted), None)


def checked(recorded: RecordedException) -> TimeException:
    """Return the exception that was recorded.

    Raises ContentRefusedError where there is none of that code, where nobody or no reason is
    named, or where the dates of the closure show that it does not apply.
    """
    found = find_exception(recorded.code)
    if found is None:
        raise ContentRefusedError(
            "There is no exception of that code. The law lists what excuses a date, and nothing "
            "else does: choose one from the list."
        )
    if not recorded.recorded_by.strip() or not recorded.reason.strip():
        raise ContentRefusedError(
            f"An exception under {found.provision} needs the name of the person who recorded it "
            "and the reason."
        )
    if recorded.closure is not None and not _fits(found, recorded.closure):
        raise ContentRefusedError(
            f"These dates do not fit {found.provision}. It applies only where {found.limb}."
        )
    return found


def _fits(exception: TimeException, closure: Closure) -> bool:
    return exception.is_closure and closure.is_available


def _code_of(text: str) -> str:
    return "-".join(re.findall(r"[a-z]+|[0-9]+", text.casefold()))
