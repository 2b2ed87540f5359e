"""How long a period is, and that what the checks compare with is the clock's own record."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.clocks.period import Counting, days, months, weeks, working_days
from ehcplan.compliance.checks import t_steps
from ehcplan.compliance.checks.t_told import Told

TOLD = [one for one in vars(t_steps).values() if isinstance(one, Told)]
plain = st.builds(
    lambda make, length, counting: make(length, counting),
    st.sampled_from([days, weeks]),
    st.integers(1, 200),
    st.sampled_from(Counting),
)


@given(plain, st.dates(dt.date(2014, 9, 1), dt.date(2100, 1, 1)))
def test_the_gap_is_what_lies_between_the_day_counted_from_and_the_last(period, start):
    expected = period.gap
    if period.counting is Counting.BEFORE:
        expected = -expected
    assert period.last_day(start) - start == expected


@pytest.mark.parametrize("period", [months(12), working_days(10)])
def test_what_differs_with_the_day_has_no_gap(period):
    with pytest.raises(ValueError, match="differ with the day"):
        _ = period.gap


def test_a_clock_with_several_things_due_has_no_one_period():
    several = next(clock for clock in CLOCKS.values() if len(clock.moments) > 1)
    with pytest.raises(ValueError, match="values to unpack"):
        _ = several.period


def test_what_is_no_plain_period_is_told_of():
    other = next(
        clock
        for clock in CLOCKS.values()
        if len(clock.moments) == 1
        and not hasattr(clock.moments[0].limit, "length")
        and not hasattr(clock.moments[0].target, "length")
    )
    with pytest.raises(ValueError, match=other.code):
        _ = other.period


@pytest.mark.parametrize("told", TOLD, ids=lambda one: one.clock)
def test_what_a_sentence_tells_is_held_against_the_clock_it_names(told):
    assert told.days == CLOCKS[told.clock].moments[0].limit.gap.days


def test_every_such_check_is_seen():
    assert len(TOLD) >= 10
