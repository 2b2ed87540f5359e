"""Exceptions: recorded by a person or not there; they excuse the date, never the duty."""

import datetime as dt

import pytest

from ehcplan.clocks.due import due
from ehcplan.clocks.exceptions import (
    EXCEPTIONS,
    Closure,
    RecordedException,
    checked,
    find_exception,
)
from ehcplan.clocks.trigger import Trigger
from ehcplan.errors import ContentRefusedError

D = dt.date
REQUEST = {Trigger.REQUEST_RECEIVED: D(2026, 6, 3)}
SUMMER = Closure(asked_on=D(2026, 7, 20), closed_on=D(2026, 7, 22), reopens_on=D(2026, 9, 2))
BEFORE = Closure(asked_on=D(2026, 7, 10), closed_on=D(2026, 7, 22), reopens_on=D(2026, 9, 2))
CHRISTMAS = Closure(asked_on=D(2026, 12, 21), closed_on=D(2026, 12, 21), reopens_on=D(2027, 1, 4))


def recorded(code="reg-5-4-a", closure=None, **changes):
    given = {
        "code": code,
        "recorded_by": "Ottoline Reyes, SEND officer",
        "recorded_on": D(2026, 7, 21),
        "reason": "The school shut for the summer.",
        "closure": closure,
    }
    return RecordedException(**{**given, **changes})


def excused(*exceptions):
    found = due(REQUEST, born=None, exceptions=exceptions)
    return {one.clock for one in found if one.excused}


def test_none_is_ever_inferred():
    assert excused() == set()


def test_a_recorded_one_excuses_its_own_clock_and_keeps_the_limit_and_the_duty():
    assert excused(recorded(closure=SUMMER)) == {"CLK-01"}
    found = due(REQUEST, born=None, exceptions=[recorded(closure=SUMMER)])
    one = next(one for one in found if one.clock == "CLK-01")
    assert one.limit == D(2026, 7, 15)
    told = " ".join(one.notes)
    assert "reg 5(4)(a) (read in the source)" in told
    assert "Ottoline Reyes, SEND officer on 2026-07-21: The school shut for the summer." in told
    assert "The duty stays" in told
    assert "Note the day advice was asked for" not in told


def test_one_for_another_clock_changes_nothing_here():
    assert excused(recorded("reg-8-2-c")) == set()


def test_two_may_stand_together():
    assert excused(recorded(), recorded("reg-13-3-c")) == {"CLK-01", "CLK-06"}


def test_a_closure_without_its_dates_asks_for_them():
    found = due(REQUEST, born=None, exceptions=[recorded()])
    assert any("Note the day advice was asked for" in note for note in found[0].notes)


@pytest.mark.parametrize("closure", [BEFORE, CHRISTMAS])
def test_a_closure_whose_dates_do_not_fit_is_refused(closure):
    with pytest.raises(ContentRefusedError, match=r"do not fit reg 5\(4\)\(a\)"):
        checked(recorded(closure=closure))


def test_closure_dates_do_not_belong_to_personal_circumstances():
    with pytest.raises(ContentRefusedError, match="do not fit"):
        checked(recorded("reg-5-4-c", closure=SUMMER))


@pytest.mark.parametrize("blank", ["", "  \n"])
@pytest.mark.parametrize("field", ["recorded_by", "reason"])
def test_nobody_or_no_reason_is_refused(field, blank):
    with pytest.raises(ContentRefusedError, match="the name of the person"):
        checked(recorded(**{field: blank}))


@pytest.mark.parametrize("code", ["staff shortage", "", "reg-5-4-e", "\ud800", "x" * 10_000])
def test_what_is_not_in_the_law_is_no_exception(code):
    with pytest.raises(ContentRefusedError, match="no exception of that code"):
        checked(recorded(code))


@pytest.mark.parametrize("reason", ['<b>&amp;</b> "away" 🌊', "\ud800", "x" * 10_000])
def test_any_words_may_give_the_reason(reason):
    found = due(REQUEST, born=None, exceptions=[recorded("reg-5-4-d", reason=reason)])
    assert any(reason in note for note in found[0].notes)


def test_an_exception_is_found_by_its_code_or_its_provision():
    for one in EXCEPTIONS:
        assert find_exception(one.code) is one
        assert find_exception(one.provision) is one
    assert find_exception("REG 27(3)(d)").code == "reg-27-3-d"
