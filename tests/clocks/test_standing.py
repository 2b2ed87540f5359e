"""How a thing due stands on a day: met, missed, near or far."""

import datetime as dt

import pytest

from ehcplan.clocks.due import due
from ehcplan.clocks.exceptions import RecordedException
from ehcplan.clocks.standing import Standing, standing
from ehcplan.clocks.trigger import Trigger

D = dt.date
REQUEST = {Trigger.REQUEST_RECEIVED: D(2026, 9, 7)}
SERVED = {Trigger.DRAFT_SERVED: D(2026, 11, 27)}


def one_of(triggers, code, **options):
    return next(one for one in due(triggers, born=None, **options) if one.clock == code)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (D(2026, 10, 2), Standing.AHEAD),
        (D(2026, 10, 5), Standing.SOON),
        (D(2026, 10, 19), Standing.SOON),
        (D(2026, 10, 20), Standing.PASSED),
    ],
)
def test_a_limit_is_soon_at_ten_working_days_and_passed_the_day_after(on, expected):
    assert standing(one_of(REQUEST, "CLK-01"), on) is expected


@pytest.mark.parametrize(
    ("done_on", "expected"),
    [(D(2026, 10, 19), Standing.MET), (D(2026, 10, 20), Standing.MISSED)],
)
def test_done_on_the_limit_is_met_and_after_it_missed(done_on, expected):
    one = one_of(REQUEST, "CLK-01", events_done={"assessment_decided": done_on})
    assert standing(one, D(2027, 1, 1)) is expected


@pytest.mark.parametrize(
    ("done_on", "expected"),
    [(D(2026, 12, 10), Standing.MISSED), (D(2026, 12, 11), Standing.MET)],
)
def test_a_time_cut_short_is_missed(done_on, expected):
    one = one_of(SERVED, "CLK-05", events_done={"draft_representations_closed": done_on})
    assert standing(one, D(2027, 1, 1)) is expected


def test_a_time_that_has_run_its_length_has_ended_not_passed():
    assert standing(one_of(SERVED, "CLK-05"), D(2026, 12, 12)) is Standing.ENDED


def test_the_day_before_mid_february_is_the_target_and_the_day_itself_only_near():
    one = one_of({Trigger.PHASE_TRANSFER: D(2027, 9, 1)}, "CLK-21")
    assert standing(one, D(2027, 2, 15)) is Standing.SOON
    assert standing(one, D(2027, 2, 16)) is Standing.PASSED


def test_a_clock_without_a_number_has_no_date_and_a_done_one_is_met():
    asked = {Trigger.EARLY_REVIEW_REQUESTED: D(2026, 11, 21)}
    assert standing(one_of(asked, "CLK-24"), D(2030, 1, 1)) is Standing.NO_DATE
    done = one_of(asked, "CLK-24", events_done={"early_review_answered": D(2026, 12, 1)})
    assert standing(done, D(2030, 1, 1)) is Standing.MET


def test_a_recorded_exception_excuses_what_has_passed():
    away = RecordedException(
        code="reg-5-4-d", recorded_by="Ottoline Reyes", recorded_on=D(2026, 9, 30), reason="Away."
    )
    one = one_of(REQUEST, "CLK-01", exceptions=[away])
    assert standing(one, D(2026, 11, 1)) is Standing.EXCUSED
